import { createHash } from 'node:crypto';
import type { CongressPlace } from '#campaigns/server/door.ts';
import { canonicalJson } from '#foundation/canonical.ts';
import type { ElectionOffice } from '../core/election.ts';
import type { FrozenList } from '../core/list.ts';

/** Everything that stands on a ballot paper, and nothing that would tell one from another: no serial, no code, no time. @rule R-244-17.1 */
export interface BallotLayout {
  /** Which of the forms B1 to B7. */
  readonly form: 'B1' | 'B2' | 'B3' | 'B4' | 'B5' | 'B6' | 'B7';
  readonly convener: string;
  readonly congress: string;
  readonly term: string;
  readonly title: string;
  /** "lần 2"; blank in the first round. */
  readonly round: string;
  readonly seats: number;
  readonly columns: readonly string[];
  readonly names: readonly { readonly place: number; readonly label: string; readonly extra: string }[];
  readonly howTo: readonly string[];
}

export const OFFICE_TITLES: { readonly [O in ElectionOffice]: string } = {
  committee: 'BAN CHẤP HÀNH', 'standing-committee': 'BAN THƯỜNG VỤ', secretary: 'BÍ THƯ', 'deputy-secretary': 'PHÓ BÍ THƯ', 'inspection-committee': 'ỦY BAN KIỂM TRA',
  'inspection-chair': 'CHỦ NHIỆM ỦY BAN KIỂM TRA', 'upper-delegates': 'ĐẠI BIỂU CHÍNH THỨC DỰ ĐẠI HỘI CẤP TRÊN', 'upper-alternates': 'ĐẠI BIỂU DỰ KHUYẾT DỰ ĐẠI HỘI CẤP TRÊN',
};

type Of = Pick<CongressPlace, 'season' | 'organisation' | 'congress'>;

/** The paper of a frozen list: B1 with surplus, B2 and B3 without, B4 from the second round on, B5 delegates. */
export function ballotLayout(list: FrozenList, place: Of): BallotLayout {
  return {
    form: formCode(list), ...headOf(place), title: `PHIẾU BẦU ${OFFICE_TITLES[list.office]}`, round: list.round > 1 ? `lần ${list.round}` : '', seats: list.seats,
    columns: list.form === 'boxes' ? ['TT', 'Họ và tên', 'Đồng ý', 'Không đồng ý'] : list.form === 'tick' ? ['TT', 'Họ và tên', 'Bầu'] : ['TT', 'Họ và tên'],
    names: list.names.map(({ place: number, label }) => ({ place: number, label, extra: '' })),
    howTo: howTo(list),
  };
}

export function headOf({ season, organisation, congress }: Of): Pick<BallotLayout, 'convener' | 'congress' | 'term'> {
  return { convener: organisation.name, congress: congress.form === 'delegates' ? 'ĐẠI HỘI ĐẠI BIỂU' : 'ĐẠI HỘI ĐẢNG VIÊN', term: season.term };
}

function formCode(list: FrozenList): BallotLayout['form'] {
  if (list.round > 1) return 'B4';
  if (list.office === 'upper-delegates' || list.office === 'upper-alternates') return 'B5';
  return list.form !== 'boxes' ? 'B1' : list.names.length > 1 ? 'B2' : 'B3';
}

/** How to vote, in the rule's words. @rule R-244-17.2, R-244-17.3, R-244-17.4, R-244-17.5, R-HOI-5.1 */
function howTo({ form, seats, names }: FrozenList): string[] {
  if (form === 'strike-out') return [`Gạch ngang giữa họ và tên người không bầu; để lại nhiều nhất ${seats} người.`, 'Phiếu để lại quá số lượng cần bầu, hoặc gạch hết, là phiếu không hợp lệ.'];
  if (form === 'tick') return [`Đánh dấu X vào ô của người được bầu; nhiều nhất ${seats} người.`, 'Phiếu chọn quá số lượng cần bầu, hoặc không chọn ai, là phiếu không hợp lệ.'];
  if (names.length === 1) return ['Đánh dấu X vào một trong hai ô: Đồng ý hoặc Không đồng ý.', 'Phiếu đánh dấu cả hai ô, hoặc không đánh dấu ô nào, là phiếu không hợp lệ.'];
  return ['Với mỗi người, đánh dấu X vào một trong hai ô: Đồng ý hoặc Không đồng ý.', 'Người được đánh dấu cả hai ô hoặc không ô nào thì không tính phiếu cho người ấy.'];
}

/** Hash of what the paper is set from; two papers with one hash are alike. */
export function layoutHash(list: FrozenList, place: Of): string {
  return hashOf(ballotLayout(list, place));
}

export function hashOf(layout: BallotLayout): string {
  return createHash('sha256').update(canonicalJson(layout as never), 'utf8').digest('hex');
}
