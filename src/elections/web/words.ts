export { officeName } from './office-words.ts';
export { electionsProblemWords } from './problem-words.ts';
import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import type { Slate, SlateFinding } from '../core/rules/slate.ts';
import type { CaseProblem } from '../core/tally-case.ts';

const FORM_WORDS = { 'strike-out': 'gạch tên (danh sách có số dư)', 'agree-disagree': 'đồng ý / không đồng ý (danh sách không có số dư)' } as const;

/** What is wrong with a case that was handed in as a file. */
export const caseProblemWords: ProblemWords<CaseProblem> = {
  wrong_shape: ({ at, detail }) => ({ vi: `${at === '' ? 'Cả mục' : `Chỗ ${at}`} viết chưa đúng dạng (${detail}).`, en: `${at === '' ? 'The case' : at} has the wrong shape (${detail}).` }),
  duplicate_name: ({ at, name }) => ({ vi: `${at}: tên «${name}» ghi hai lần. Hai người trùng tên thì ghi thêm năm sinh.`, en: `${at}: the name «${name}» stands twice. Add the year of birth for namesakes.` }),
  name_not_on_list: ({ at, name }) => ({ vi: `${at}: «${name}» không có trong danh sách bầu.`, en: `${at}: «${name}» is not on the list.` }),
  wrong_ballot_form: ({ at, wanted }) => ({ vi: `${at}: cuộc bầu này dùng phiếu ${FORM_WORDS[wanted]}.`, en: `${at}: this election uses ${wanted} ballots.` }),
  base_below_one: ({ base }) => ({ vi: `Số triệu tập trừ các trường hợp được trừ còn ${base}; phải còn ít nhất một người.`, en: `Those summoned less those subtracted leave ${base}; there must be at least one.` }),
  out_of_balance: ({ at, detail }) => ({ vi: `${at}: số liệu không khớp (${BALANCE_WORDS[detail] ?? detail}). Đối chiếu lại với phiếu.`, en: `${at}: the figures do not balance (${detail}). Check them against the ballots.` }),
};

const BALANCE_WORDS: { readonly [detail: string]: string } = {
  'more ballots issued than persons summoned': 'phát ra nhiều hơn số triệu tập',
  'more ballots returned than issued': 'thu về nhiều hơn phát ra',
  'more ballots invalid than returned': 'không hợp lệ nhiều hơn thu về',
  'more votes than valid ballots': 'số phiếu nhiều hơn phiếu hợp lệ',
  'a valid single-person ballot says yes or no': 'phiếu một người hợp lệ thì đồng ý hoặc không đồng ý',
  'a strike-out ballot has no votes against': 'phiếu gạch tên không có số không đồng ý',
  'more votes than valid ballots times seats': 'tổng số phiếu vượt phiếu hợp lệ nhân số lượng cần bầu',
  'a valid strike-out ballot leaves at least one name': 'phiếu hợp lệ phải để lại ít nhất một tên',
  'more supporters than persons attending': 'số ủng hộ nhiều hơn số có mặt',
};

type SlateWords = { readonly [C in SlateFinding['code']]: (facts: Extract<SlateFinding, { readonly code: C }>, regulation: Slate['regulation']) => Sentence };

const REGULATION_NAMES: { readonly [R in Slate['regulation']]: string } = {
  '244-QD/TW': 'Quy chế bầu cử theo Quyết định 244-QĐ/TW',
  '190-QD/TW': 'Quy chế bầu cử theo Quyết định 190-QĐ/TW',
  association: 'Quy chế bầu cử của hội',
};

/** Article of the edition in force; undefined where the article was not read. */
function article(regulation: Slate['regulation'], in244: number | undefined, in190: number | undefined): string {
  const number = regulation === '244-QD/TW' ? in244 : regulation === '190-QD/TW' ? in190 : undefined;
  return `${number === undefined ? '' : `Điều ${number}, `}${REGULATION_NAMES[regulation]}`;
}

/** Why a list may not be put to the vote, or what to look at, with the article of the edition. */
export const slateFindingWords: SlateWords = {
  no_surplus: ({ listed, seats }, regulation) => ({
    vi: `Danh sách có ${listed} người, cần bầu ${seats}: phải có số dư. Đưa thêm người vào danh sách (${article(regulation, 16, 14)}).`,
    en: `The list has ${listed} names for ${seats} seats: there must be more names than seats.`,
  }),
  fewer_names_than_seats: ({ listed, seats }, regulation) => ({
    vi: `Danh sách có ${listed} người, ít hơn số lượng cần bầu là ${seats}. Giới thiệu thêm hoặc biểu quyết lại số lượng (${article(regulation, 17, undefined)}).`,
    en: `The list has ${listed} names, fewer than the ${seats} seats. Nominate more or decide the number again.`,
  }),
  surplus_above_limit: ({ listed, most }, regulation) => ({
    vi: `Danh sách có ${listed} người, vượt số dư 30% (nhiều nhất ${most}). Lấy phiếu xin ý kiến đại hội trước khi chốt danh sách (${article(regulation, 16, 14)}).`,
    en: `The list has ${listed} names, above the 30 % surplus (${most} at the most). Take an opinion ballot before the list is closed.`,
  }),
  small_committee_surplus: ({ listed, most }, regulation) => ({
    vi: `Cấp ủy từ 3 đến 5 người chỉ được dư một người: nhiều nhất ${most}, danh sách có ${listed} (${article(regulation, undefined, undefined)}).`,
    en: `For 3 to 5 seats one surplus name at most: ${most}, the list has ${listed}.`,
  }),
  prepared_share: ({ prepared, seats }, regulation) => ({
    vi: `Cấp ủy triệu tập chuẩn bị ${prepared} người cho ${seats} chỗ: số dư chuẩn bị nên từ 10% đến 15% (${article(regulation, 16, 14)}). Chỉ là lưu ý.`,
    en: `The convening committee prepared ${prepared} names for ${seats} seats: its surplus should be 10 to 15 %. A note only.`,
  }),
  convener_outside_committee_list: ({ name }, regulation) => ({
    vi: `${name} là thành viên cấp ủy triệu tập mà không nằm trong danh sách do cấp ủy đề cử: không được ứng cử, nhận đề cử. Đưa ra khỏi danh sách (${article(regulation, 13, 11)}).`,
    en: `${name} belongs to the convening committee and is not on its list: may neither stand nor be nominated. Take the name off.`,
  }),
  too_few_supporters: ({ name, supporters, needed }, regulation) => ({
    vi: `${name} được ${supporters} người ủng hộ; cần ít nhất ${needed} (trên 30% số có mặt) mới đưa ra đại hội xem xét (${article(regulation, undefined, 14)}).`,
    en: `${name} has ${supporters} supporters; at least ${needed} are needed (more than 30 % of those attending).`,
  }),
  teller_on_list: ({ name }, regulation) => ({
    vi: `${name} vừa ở ban kiểm phiếu vừa có tên trong danh sách bầu. Thay người kiểm phiếu (${article(regulation, 19, 8)}).`,
    en: `${name} is both a teller and on the list. Replace the teller.`,
  }),
};
