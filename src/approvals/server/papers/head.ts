import type { CongressPlace } from '#campaigns/server/door.ts';
import { formWords } from '#campaigns/core/words.ts';
import type { Day } from '#foundation/day.ts';
import type { Organisation } from '#organisations/server/door.ts';
import { bodyLedBy, committeeOf, signedFor } from '#progress/core/report-words.ts';
import { type Block, type OfficialPaper, profileOf } from '#platform/documents/official.ts';

/** Around whom a paper is made: the congress's organisation, its superior, and who stands above that. */
export interface PaperSetting {
  readonly place: CongressPlace;
  readonly superior: Organisation | undefined;
  readonly above: Organisation | undefined;
  readonly today: Day;
  /** Blank: taken from the organisation's name, or left to be written. */
  readonly signedAt: string;
  readonly signer: string;
}

type Head = Pick<OfficialPaper, 'profile' | 'superior' | 'issuers' | 'symbol' | 'dated' | 'place' | 'orientation'>;

/** Of a paper that the organisation itself sends. */
export function ownHead({ place: { organisation }, superior, signedAt }: PaperSetting, kindSymbol: string, dated: Day): Head {
  return { ...(superior && { superior: bodyLedBy(superior.name) }), issuers: [issuerOf(organisation)], symbol: `${kindSymbol}/${signOf(organisation)}`, dated, profile: profileOf(dated), place: placeOf(organisation, signedAt), orientation: 'portrait' };
}

/** Of a paper of the superior. */
export function superiorHead({ place, superior, above, signedAt }: PaperSetting, symbol: string, dated: Day): Head {
  const issuer = superior ?? place.organisation;
  return { ...(above && { superior: bodyLedBy(above.name) }), issuers: [issuerOf(issuer)], symbol, dated, profile: profileOf(dated), place: placeOf(issuer, signedAt), orientation: 'portrait' };
}

/** Who issues: the committee; a branch under its own name. */
export function issuerOf({ name }: Organisation): string {
  return committeeOf(name);
}

/** In whose name it is signed. */
export function authorityOf({ levelId, groupId }: Organisation): string {
  return signedFor(levelId, groupId);
}

/** "Ban Thường vụ Huyện ủy Long Hồ", "Đảng ủy xã An Bình": who decides above. */
export function deciderOf(organisation: Organisation): string {
  return organisation.levelId === 'grassroots' || organisation.groupId === 'branch' ? issuerOf(organisation) : `Ban Thường vụ ${issuerOf(organisation)}`;
}

function signOf({ kindId, groupId }: Organisation): string {
  const signs: { readonly [kind: string]: string } = { 'provincial-committee': 'TU', 'city-committee': 'ThU', 'town-committee': 'ThTU', 'district-committee': 'HU' };
  return signs[kindId] ?? (groupId === 'branch' ? 'CB' : 'ĐU');
}

function placeOf({ name }: Organisation, signedAt: string): string {
  return signedAt || (/^(?:(?:Đảng bộ|Đảng ủy|Chi bộ) (?:xã|phường|thị trấn)|Tỉnh ủy|Thành ủy|Thị ủy|Huyện ủy) (.+)$/.exec(name)?.[1] ?? '………………');
}

/** "Đại hội đại biểu Đảng bộ xã An Bình nhiệm kỳ 2020 - 2025"; the term does not break over lines. */
export function congressName({ organisation, congress, season }: CongressPlace): string {
  return `${formWords[congress.form].vi} ${bodyLedBy(organisation.name)}, nhiệm kỳ ${season.term.replaceAll(' ', '\u00A0')}`;
}

/** One full stop at the end, whatever was typed. */
export function ended(text: string): string {
  return `${text.trim().replace(/[.;\s]+$/, '')}.`;
}

/** Text of people as paragraphs, a line each; lines that begin with a dash are bullets. */
export function linesOf(text: string): Block[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line): Block => (/^[-–•]\s*/.test(line) ? { kind: 'bullet', text: ended(line.replace(/^[-–•]\s*/, '')) } : { kind: 'paragraph', text: ended(line) }));
}
