import type { Sentence } from '#foundation/sentence.ts';
import type { Pack, RegulationId } from '../core/packs/pack.ts';
import { packOf } from '../core/packs/packs.ts';
import { type InvalidReason, ruleOfReason, whyInvalid } from '../core/rules/validity.ts';
import { type Desk, ballotOn } from './desk-keys.ts';

/** What the rules say of the paper on the desk. Validity is said, never chosen; "waiting" while the usual ballot is not complete yet. */
export interface Verdict {
  readonly look: 'waiting' | 'valid' | 'invalid';
  readonly head: Sentence;
  readonly text: Sentence;
  readonly rule: string;
}

/** @rule R-244-17.4 @rule R-244-17.5 @rule R-244-17.6 */
export function verdictOf(desk: Desk, seats: number, regulation: RegulationId): Verdict {
  const pack = packOf(regulation);
  const ballot = ballotOn(desk);
  if (!ballot) return waitingForRows(desk, pack);
  const reason = whyInvalid(ballot, { names: desk.paper.names, seats });
  if (desk.paper.form === 'boxes') return reason ? invalid(reason, pack) : boxes(desk, pack);
  if (reason === 'too-many-names') return tooMany(desk, seats, pack);
  return reason ? invalid(reason, pack) : chosen(desk, seats, pack);
}

function waitingForRows({ marks, paper }: Desk, pack: Pack): Verdict {
  const rows = marks.filter((mark) => mark === undefined).length;
  const text = paper.names === 1
    ? { vi: 'Nhập ô được đánh dấu X trên phiếu.', en: 'Type which box has the X.' }
    : { vi: 'Nhập số của người không được đồng ý, rồi phím cách nếu các dòng còn lại đều đồng ý.', en: 'Type the numbers of those not agreed with, then Space when all the others are agreed with.' };
  return { look: 'waiting', head: paper.names === 1 ? { vi: 'Chưa nhập', en: 'Not entered yet' } : { vi: `Còn ${rows} dòng chưa nhập`, en: `${rows} rows left` }, text, rule: pack.forms.noSurplus.rule };
}

function tooMany(desk: Desk, seats: number, pack: Pack): Verdict {
  const kept = votesOn(desk);
  const untouched = desk.touched.length === 0 && desk.paper.form === 'strike-out';
  return {
    look: 'waiting',
    head: untouched ? { vi: 'Chưa gạch tên nào', en: 'No name struck out yet' } : { vi: `Còn ${kept} tên, cần bầu ${seats}`, en: `${kept} names for ${seats} seats` },
    text: { vi: `Phiếu bầu nhiều hơn ${seats} người là không hợp lệ. Nếu trên giấy đúng như vậy, cứ ghi.`, en: `A ballot for more than ${seats} is invalid. If the paper is so, write it.` },
    rule: ruleOfReason(pack, 'too-many-names') ?? pack.valid.rule,
  };
}

function chosen(desk: Desk, seats: number, pack: Pack): Verdict {
  const votes = votesOn(desk);
  const head = desk.paper.form === 'strike-out' ? { vi: `Hợp lệ: gạch ${desk.touched.length}, bầu ${votes} người`, en: `Valid: ${desk.touched.length} struck out, ${votes} voted for` } : { vi: `Hợp lệ: chọn ${votes} người`, en: `Valid: ${votes} chosen` };
  const text = votes === seats ? { vi: 'Bầu đủ số lượng cần bầu.', en: 'Votes for the full number.' } : { vi: `Bầu ít hơn ${seats} người vẫn hợp lệ.`, en: `Voting for fewer than ${seats} is valid.` };
  return { look: 'valid', head, text, rule: pack.valid.rule };
}

function boxes({ marks, paper }: Desk, pack: Pack): Verdict {
  const count = (wanted: string): number => marks.filter((mark) => mark === wanted).length;
  const neither = count('both') + count('none');
  const head = paper.names === 1
    ? count('agree') === 1 ? { vi: 'Hợp lệ: đồng ý', en: 'Valid: agree' } : { vi: 'Hợp lệ: không đồng ý', en: 'Valid: disagree' }
    : { vi: `Hợp lệ: đồng ý ${count('agree')}, không đồng ý ${count('disagree')}`, en: `Valid: ${count('agree')} agree, ${count('disagree')} disagree` };
  const text = neither > 0
    ? { vi: `${neither} dòng cả hai ô hoặc không ô nào: không tính cho người đó, phiếu vẫn hợp lệ.`, en: `${neither} rows with both boxes or neither: no vote for that person, the ballot stays valid.` }
    : paper.names === 1 ? { vi: 'Đánh dấu đúng một ô.', en: 'Exactly one box is marked.' } : { vi: 'Mỗi dòng đánh dấu một ô.', en: 'One box in each row.' };
  return { look: 'valid', head, text, rule: pack.valid.rule };
}

/** Why a paper does not count, as the desk and the protocol say it. */
export const INVALID_WORDS: { readonly [reason in InvalidReason]: Sentence } = {
  'not-issued': { vi: 'không do ban kiểm phiếu phát ra', en: 'not issued by the tellers' },
  'too-many-names': { vi: 'bầu nhiều hơn số lượng cần bầu', en: 'votes for more than the seats' },
  'votes-for-nobody': { vi: 'không bầu ai', en: 'votes for nobody' },
  'single-not-one-box': { vi: 'đánh dấu cả hai ô hoặc không ô nào', en: 'both boxes marked, or neither' },
  'name-outside-list': { vi: 'có tên ngoài danh sách', en: 'has a name outside the list' },
  marked: { vi: 'có ký tên, ký hiệu riêng hoặc viết thêm', en: 'is signed, marked or written on' },
  'by-ruling': { vi: 'ban kiểm phiếu kết luận không hợp lệ', en: 'ruled invalid by the tellers' },
};

function invalid(reason: InvalidReason, pack: Pack): Verdict {
  const why = INVALID_WORDS[reason];
  return {
    look: 'invalid',
    head: { vi: `Không hợp lệ: ${why.vi}`, en: `Invalid: ${why.en}` },
    text: { vi: 'Phiếu được đếm riêng, ghi lý do vào biên bản.', en: 'It is counted apart, with the reason in the protocol.' },
    rule: ruleOfReason(pack, reason) ?? pack.valid.rule,
  };
}

function votesOn({ paper, touched }: Desk): number {
  return paper.form === 'strike-out' ? paper.names - touched.length : touched.length;
}
