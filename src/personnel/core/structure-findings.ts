import { formatShare } from '#foundation/vietnamese-format.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { BODIES_WITH_SURPLUS, type Body, bodyName } from './body.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { PersonnelPack } from './packs/pack.ts';
import type { Aims, Frame } from './scheme.ts';
import type { Structure } from './structure.ts';

/** A list of one body with what it is measured by. */
export interface BodyList {
  readonly body: Body;
  readonly branch: boolean;
  readonly levelId: string;
  readonly seats: number | null;
  readonly structure: Structure;
  /** The own scheme's, where it says so; else the superior's; else the edition's. */
  readonly aims: Aims;
  readonly frame: Pick<Frame, 'seats' | 'standing' | 'middle' | 'surplus'> | null;
  readonly pack: PersonnelPack | null;
}

/** The aims that hold: own scheme before frame before edition. */
export function aimsOf(scheme: Aims | null, frame: Aims | null, pack: PersonnelPack | null, levelId: string): Aims {
  const edition: Aims = { women: pack?.women[levelId] ?? null, under40: pack?.under40[levelId] ?? null, ethnic: null, renewal: levelId === 'branch' ? null : (pack?.renewal ?? null) };
  const pick = (aim: keyof Aims): number | null => scheme?.[aim] ?? frame?.[aim] ?? edition[aim];
  return { women: pick('women'), under40: pick('under40'), ethnic: pick('ethnic'), renewal: pick('renewal') };
}

/** Shares against aims, number against the frame, surplus: each says its reason, none stands in the way. @rule R-CT35-4.5 */
export function structureFindings(list: BodyList): Finding[] {
  if (list.structure.people === 0) return [];
  return [...(list.body === 'committee' ? shareFindings(list) : []), ...womenInStanding(list), ...numberFindings(list), ...(BODIES_WITH_SURPLUS.includes(list.body) ? surplusFindings(list) : [])];
}

function finding(code: FindingCode, rule: string | null, sentence: Sentence, more: Partial<Pick<Finding, 'weight' | 'unconfirmed'>> = {}): Finding {
  return { code, rule, weight: 'warning', unconfirmed: false, people: [], sentence, ...more };
}

const SHARES = [
  { code: 'women_below', aim: 'women', of: 'women', rule: 'R-CT35-4.2', vi: 'Nữ', en: 'Women' },
  { code: 'young_below', aim: 'under40', of: 'under40', rule: 'R-CT35-4.2', vi: 'Dưới 40 tuổi', en: 'Under 40' },
  { code: 'ethnic_below', aim: 'ethnic', of: 'ethnic', rule: 'R-CT35-4.2', vi: 'Dân tộc thiểu số', en: 'Ethnic minority' },
  { code: 'renewal_below', aim: 'renewal', of: 'firstTime', rule: 'R-CT35-4.4', vi: 'Đổi mới', en: 'Renewal' },
] as const;

function shareFindings({ structure, aims, frame, pack, levelId }: BodyList): Finding[] {
  const below = SHARES.flatMap(({ code, aim, of, rule, vi, en }): Finding[] => {
    const [least, count] = [aims[aim], structure[of]];
    if (least === null || count * 100 >= least * structure.people) return [];
    const share = formatShare(count, structure.people, 'round');
    return [finding(code, rule, {
      vi: `${vi} ${count}/${structure.people} (${share}), thấp hơn mức phấn đấu ${least}%. Xem lại nguồn; nếu giữ thì nêu lý do trong đề án.`,
      en: `${en}: ${count} of ${structure.people} (${share}), below the aim of ${least}%. Look at the sources again, or give the reason in the scheme.`,
    }, { unconfirmed: rule === 'R-CT35-4.4' })];
  });
  const middle = frame?.middle ?? (pack?.middle?.levels.includes(levelId) ? pack.middle : null);
  const share = structure.from40to50 * 100;
  if (!middle || (share >= middle.from * structure.people && share <= middle.until * structure.people)) return below;
  return [...below, finding('middle_band', 'R-CT35-4.3', {
    vi: `Từ 40 đến 50 tuổi có ${structure.from40to50}/${structure.people} (${formatShare(structure.from40to50, structure.people, 'round')}), ngoài khoảng ${middle.from}–${middle.until}%.`,
    en: `Between 40 and 50: ${structure.from40to50} of ${structure.people} (${formatShare(structure.from40to50, structure.people, 'round')}), outside ${middle.from}–${middle.until}%.`,
  }, { weight: 'note' })];
}

function womenInStanding({ body, structure }: BodyList): Finding[] {
  if (body !== 'standing-committee' || structure.women > 0) return [];
  return [finding('no_women_in_standing', 'R-CT35-4.2', { vi: 'Danh sách ban thường vụ chưa có nữ. Xem lại cơ cấu; nếu giữ thì nêu lý do trong đề án.', en: 'No woman is on the list of the standing committee. Look at the structure again, or give the reason in the scheme.' })];
}

function numberFindings({ body, branch, seats, frame, structure }: BodyList): Finding[] {
  if (seats === null) return [];
  const name = bodyName(body, branch);
  const range = body === 'committee' ? frame?.seats : body === 'standing-committee' ? frame?.standing : null;
  const outside = range && (seats < range.from || seats > range.until)
    ? [finding('seats_outside_frame', 'R-CT35-4.1', { vi: `${name.vi}: đề án ${seats} người, khung cấp trên định ${range.from}–${range.until}. Nêu lý do hoặc sửa số lượng.`, en: `${name.en}: ${seats} in the scheme, ${range.from}–${range.until} in the superior’s frame. Give the reason, or correct the number.` })]
    : [];
  if (structure.people >= seats || body === 'upper-delegates') return outside;
  return [...outside, finding('too_few_people', null, { vi: `${name.vi}: có ${structure.people} nhân sự cho ${seats} vị trí. Bổ sung danh sách.`, en: `${name.en}: ${structure.people} persons for ${seats} seats. Add to the list.` })];
}

/** How many more than the seats are to be prepared: whole persons nearest to the range, at least one. @rule R-190-14.1, R-190-14.5 */
export function preparedSurplus(seats: number, { from, until }: { readonly from: number; readonly until: number }): { readonly least: number; readonly most: number } {
  if (seats >= 3 && seats <= 5) return { least: 1, most: 1 };
  const most = Math.max(1, Math.floor((until * seats) / 100));
  return { least: Math.min(Math.max(1, Math.ceil((from * seats) / 100)), most), most };
}

function surplusFindings({ body, branch, seats, structure, frame, pack }: BodyList): Finding[] {
  if (seats === null || structure.people < seats || pack === null) return [];
  const name = bodyName(body, branch);
  const over = structure.people - seats;
  const small = seats >= 3 && seats <= 5;
  const rule = small ? 'R-190-14.5' : 'R-190-14.1';
  const { least, most } = preparedSurplus(seats, frame?.surplus ?? pack.surplus);
  const share = formatShare(over, seats, 'round');
  const cap = small ? 1 : Math.floor((pack.surplus.most * seats) / 100);
  if (over === 0) return [finding('no_surplus', rule, { vi: `${name.vi}: ${structure.people} nhân sự cho ${seats} vị trí, chưa có số dư. Chuẩn bị thêm ít nhất ${least} người.`, en: `${name.en}: ${structure.people} for ${seats} seats, no surplus. Prepare ${least} more at least.` })];
  if (over > Math.max(cap, 1)) return [finding('surplus_above_most', rule, { vi: `${name.vi}: số dư ${over} (${share}), cao hơn mức tối đa ${small ? '1 người' : `${pack.surplus.most}%`}. Rút bớt trước khi trình.`, en: `${name.en}: a surplus of ${over} (${share}), above the most, ${small ? 'one person' : `${pack.surplus.most}%`}. Take some off before submitting.` })];
  if (over < least) return [finding('surplus_low', rule, { vi: `${name.vi}: số dư ${over} (${share}); cấp ủy chuẩn bị ${least === most ? least : `${least}–${most}`} người. Bổ sung hoặc nêu lý do.`, en: `${name.en}: a surplus of ${over} (${share}); the committee prepares ${least === most ? least : `${least}–${most}`}. Add some, or give the reason.` })];
  if (over > most) return [finding('surplus_high', rule, { vi: `${name.vi}: số dư ${over} (${share}); cấp ủy chuẩn bị ${least === most ? most : `${least}–${most}`} người. Xem lại danh sách.`, en: `${name.en}: a surplus of ${over} (${share}); the committee prepares ${least === most ? most : `${least}–${most}`}. Look at the list again.` }, { weight: 'note' })];
  return [];
}
