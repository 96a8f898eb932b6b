import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Day } from '#foundation/day.ts';
import { type Block, type OfficialPaper, profileOf } from '#platform/documents/official.ts';
import { archivedAt, bodyLedBy, committeeOf, reportSymbol } from '#progress/core/report-words.ts';
import type { Issue } from '../core/programme.ts';

/** What every paper of this room is made with. */
export interface PaperFrame {
  readonly place: CongressPlace;
  readonly superior: string | undefined;
  readonly today: Day;
  readonly signedAt: string;
  readonly signer: string;
  readonly footer: string;
}

export type PaperKindSign = 'QC' | 'CTr' | 'BC';

type Head = Pick<OfficialPaper, 'profile' | 'issuers' | 'symbol' | 'dated' | 'place' | 'orientation' | 'footer' | 'signatures' | 'recipients'> & Partial<Pick<OfficialPaper, 'superior' | 'number' | 'draft'>>;

/** Letterhead, number and signature of a paper of the new committee; a draft until it is issued. @source forms §1 */
export function paperHead({ place: { organisation }, superior, today, signedAt, signer, footer }: PaperFrame, sign: PaperKindSign, issue: Issue | null, orientation: OfficialPaper['orientation'] = 'portrait'): Head {
  const dated = issue?.on ?? today;
  const [number, symbol] = issuedAs(issue?.number ?? '');
  const committee = committeeOf(organisation.name);
  return {
    profile: profileOf(dated), ...(superior !== undefined && { superior: bodyLedBy(superior) }), issuers: [committee], symbol: symbol ?? reportSymbol(organisation.kindId, organisation.groupId).replace('BC', sign),
    ...(issue && number !== undefined ? { number } : {}), ...(issue === null && { draft: 'draft' as const }), dated, place: signedAt || (/ (?:xã|phường|thị trấn) (.+)$/.exec(organisation.name)?.[1] ?? '………………'), orientation,
    signatures: [{ authority: `T/M ${committee}`, post: 'Bí thư', name: issue?.signer || signer }], recipients: [...(superior === undefined ? [] : [superior]), 'Các cấp ủy viên', archivedAt(organisation.name)], footer,
  };
}

/** "01-QC/ĐU" as its number and its symbol; another writing has none that could be set apart. */
function issuedAs(written: string): readonly [number | undefined, string | undefined] {
  const parts = /^0*([1-9]\d{0,4})-(.+)$/.exec(written);
  return parts ? [Number(parts[1]), parts[2]] : [undefined, undefined];
}

/** Paragraphs of a text as people typed it. */
export function paragraphs(text: string): Block[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => ({ kind: 'paragraph', text: line }));
}
