import type { Sentence } from '#foundation/sentence.ts';
import type { ChainFinding } from './chain.ts';
import type { ElectionOffice } from './election.ts';
import type { BalanceFinding } from './reconcile.ts';
import type { ReasonCode, ResultReason } from './result-reasons.ts';

type WordsOf<F extends { readonly code: string }> = { readonly [C in F['code']]: (facts: Extract<F, { readonly code: C }>) => Sentence };

export const officeWords: { readonly [O in ElectionOffice]: Sentence } = {
  committee: { vi: 'ban chấp hành', en: 'committee' },
  'upper-delegates': { vi: 'đại biểu dự đại hội cấp trên', en: 'delegates to the upper congress' },
  'upper-alternates': { vi: 'đại biểu dự khuyết dự đại hội cấp trên', en: 'alternate delegates to the upper congress' },
  'standing-committee': { vi: 'ban thường vụ', en: 'standing committee' },
  secretary: { vi: 'bí thư', en: 'secretary' },
  'deputy-secretary': { vi: 'phó bí thư', en: 'deputy secretary' },
  'inspection-committee': { vi: 'ủy ban kiểm tra', en: 'inspection committee' },
  'inspection-chair': { vi: 'chủ nhiệm ủy ban kiểm tra', en: 'chair of the inspection committee' },
};

/** The same for one body: the committee of a branch is called chi ủy. */
export function officeOf(office: ElectionOffice, branch: boolean): Sentence {
  return branch && office === 'committee' ? { vi: 'chi ủy', en: 'branch committee' } : { vi: officeWords[office].vi, en: officeWords[office].en };
}

/** Why a person is elected or not. */
export const reasonWords: { readonly [C in ReasonCode]: (facts: ResultReason) => Sentence } = {
  'elected-over-half': ({ votes, threshold, of }) => ({ vi: `Trúng cử: được ${votes} phiếu, cần ít nhất ${threshold} (quá một phần hai của ${of}).`, en: `Elected: ${votes} votes, ${threshold} needed (more than half of ${of}).` }),
  'elected-most-votes': ({ votes }) => ({ vi: `Trúng cử: được ${votes} phiếu, thuộc số người nhiều phiếu nhất; lần bầu này không cần quá một phần hai.`, en: `Elected: ${votes} votes, among the most; no half is needed in this ballot.` }),
  'over-half-seats-full': ({ votes, threshold, seats, lastElected }) => ({
    vi: `Được ${votes} phiếu, đủ ${threshold} nhưng không trúng cử: cả ${seats} chỗ thuộc người nhiều phiếu hơn${lastElected === null ? '' : ` (người cuối ${lastElected} phiếu)`}.`,
    en: `${votes} votes reach the ${threshold} needed, but all ${seats} seats went to those with more${lastElected === null ? '' : ` (the last has ${lastElected})`}.`,
  }),
  'tied-at-last-seat': ({ votes }) => ({ vi: `Được ${votes} phiếu, bằng người khác ở chỗ cuối; chưa ai trúng cử chỗ ấy.`, en: `${votes} votes, as many as another at the last seat; nobody has that seat yet.` }),
  'not-over-half': ({ votes, threshold, of }) => ({ vi: `Không trúng cử: được ${votes} phiếu, cần ít nhất ${threshold} (quá một phần hai của ${of}).`, en: `Not elected: ${votes} votes, ${threshold} needed (more than half of ${of}).` }),
  'fewer-votes': ({ votes }) => ({ vi: `Không trúng cử: được ${votes} phiếu, ít hơn những người trúng cử.`, en: `Not elected: ${votes} votes, fewer than those elected.` }),
};

const where = (batch: number | null): Sentence => (batch === null ? { vi: 'Cộng chung', en: 'In all' } : { vi: `Tập ${batch}`, en: `Batch ${batch}` });

/** Cells by name, with spaces between: "votes:3 valid". */
function cellsWords(cells: string): Sentence {
  const said = cells.split(' ').map((cell): Sentence => {
    const [of = '', which = ''] = cell.split(':');
    if (of === 'votes') return { vi: `phiếu của người thứ ${which}`, en: `votes of no. ${which}` };
    if (of === 'against') return { vi: `không đồng ý với người thứ ${which}`, en: `votes against no. ${which}` };
    return of === 'valid' ? { vi: 'phiếu hợp lệ', en: 'valid papers' } : { vi: 'phiếu không hợp lệ', en: 'invalid papers' };
  });
  return { vi: said.map((each) => each.vi).join(', '), en: said.map((each) => each.en).join(', ') };
}

/** What does not balance, and what to do. */
export const balanceWords: WordsOf<BalanceFinding> = {
  printed_not_accounted: ({ printed, accounted }) => ({ vi: `In ${printed} phiếu mà phát ra, hỏng và thừa cộng lại ${accounted}. Đếm lại số phiếu còn giữ.`, en: `${printed} papers were printed; issued, spoiled and unused make ${accounted}. Count those kept again.` }),
  issued_above_present: ({ issued, present }) => ({ vi: `Phát ra ${issued} phiếu, nhiều hơn ${present} người có mặt. Đếm lại số có mặt và số phiếu phát ra.`, en: `${issued} papers issued to ${present} persons present. Count both again.` }),
  issued_below_present: ({ issued, present }) => ({ vi: `Phát ra ${issued} phiếu cho ${present} người có mặt. Có người không nhận phiếu thì ghi lý do và chấp nhận.`, en: `${issued} papers for ${present} persons present. Say why somebody took none, and accept.` }),
  returned_above_issued: ({ returned, issued }) => ({ vi: `Thu về ${returned} phiếu, nhiều hơn ${issued} phiếu phát ra. Tìm phiếu không do ban kiểm phiếu phát và nhập là phiếu lạ.`, en: `${returned} papers came back, ${issued} were issued. Find the foreign ones and enter them as such.` }),
  not_all_returned: ({ issued, returned }) => ({ vi: `Thu về ${returned} trên ${issued} phiếu phát ra. Kiểm lại hòm phiếu; thiếu thật thì ghi lý do và chấp nhận.`, en: `${returned} of ${issued} papers came back. Look into the box again; if they are missing, say why and accept.` }),
  nothing_returned: ({ issued }) => ({ vi: `Phát ra ${issued} phiếu mà không thu về phiếu nào. Kiểm lại hòm phiếu.`, en: `${issued} papers were issued and none came back. Look into the box.` }),
  own_papers_above_issued: ({ own, issued }) => ({ vi: `${own} phiếu được tính là do ban kiểm phiếu phát, trong khi chỉ phát ${issued}. Tìm phiếu lạ chưa tách ra.`, en: `${own} papers count as issued, but only ${issued} were. Find the foreign papers among them.` }),
  batches_not_returned: ({ papers, returned }) => ({ vi: `Các tập có ${papers} phiếu, thu về ${returned}. Đếm lại các tập.`, en: `The batches hold ${papers} papers, ${returned} came back. Count the batches again.` }),
  batch_not_complete: ({ batch, papers, cut }) => ({ vi: `Tập ${batch} có ${cut} phiếu, đã kiểm ${papers}. Kiểm cho đủ.`, en: `Batch ${batch} has ${cut} papers, ${papers} were counted. Complete it.` }),
  batch_not_settled: ({ batch, differences }) => ({ vi: `Tập ${batch} còn ${differences} chỗ lệch chưa chốt. Đối chiếu phiếu giấy rồi chốt từng chỗ.`, en: `Batch ${batch} has ${differences} open differences. Settle each against the paper.` }),
  kinds_differ: ({ batch, cells }) => ({
    vi: `Tập ${batch}: hai lượt ghi khác nhau một số phiếu mà các số sau vẫn khớp: ${cellsWords(cells).vi}. Xem lại phiếu giấy; số đúng thì chấp nhận, sai thì kiểm lại.`,
    en: `Batch ${batch}: papers were entered differently although these figures agree: ${cellsWords(cells).en}. Look at the papers; accept if the figures hold, else count again.`,
  }),
  parts_do_not_sum: ({ batch, valid, invalid, papers }) => ({ vi: `${where(batch).vi}: hợp lệ ${valid} và không hợp lệ ${invalid} không bằng ${papers} phiếu. Kiểm lại.`, en: `${where(batch).en}: ${valid} valid and ${invalid} invalid are not ${papers} papers. Count again.` }),
  votes_above_valid: ({ batch, place, votes, valid }) => ({ vi: `${where(batch).vi}: người thứ ${place} có ${votes} phiếu, nhiều hơn ${valid} phiếu hợp lệ. Kiểm lại.`, en: `${where(batch).en}: no. ${place} has ${votes} votes on ${valid} valid papers. Count again.` }),
  single_not_balanced: ({ batch, votes, valid }) => ({ vi: `${where(batch).vi}: đồng ý và không đồng ý cộng lại ${votes}, phiếu hợp lệ ${valid}. Phiếu một người hợp lệ phải thuộc một bên.`, en: `${where(batch).en}: agree and disagree make ${votes}, valid papers are ${valid}. A valid single-person paper says one of the two.` }),
  votes_above_choices: ({ batch, votes, most }) => ({ vi: `${where(batch).vi}: tổng số phiếu ${votes} vượt mức cao nhất ${most} (phiếu hợp lệ nhân số lượng cần bầu). Kiểm lại.`, en: `${where(batch).en}: ${votes} votes in all, ${most} at the most (valid papers times seats). Count again.` }),
  votes_below_valid: ({ batch, votes, valid }) => ({ vi: `${where(batch).vi}: tổng số phiếu ${votes} ít hơn ${valid} phiếu hợp lệ; phiếu hợp lệ phải bầu ít nhất một người. Kiểm lại.`, en: `${where(batch).en}: ${votes} votes on ${valid} valid papers; each valid paper chooses somebody. Count again.` }),
  against_without_box: ({ batch, place, against }) => ({ vi: `${where(batch).vi}: người thứ ${place} có ${against} phiếu không đồng ý, mà loại phiếu này không có ô ấy.`, en: `${where(batch).en}: no. ${place} has ${against} votes against on papers without such a box.` }),
  reason_impossible: ({ batch, papers }) => ({ vi: `${where(batch).vi}: ${papers} phiếu ghi không hợp lệ vì lý do không thể có ở loại phiếu này. Xem lại lý do.`, en: `${where(batch).en}: ${papers} papers are invalid for a reason that this paper cannot have. Look at the reason again.` }),
};

/** Why an election may or may not be begun. */
export const chainWords: WordsOf<ChainFinding> = {
  comes_after: ({ office }) => ({ vi: `Bầu xong ${officeWords[office].vi} mới bầu được.`, en: `Comes after the ${officeWords[office].en}.` }),
  comes_after_usually: ({ office }) => ({ vi: `Thường bầu sau ${officeWords[office].vi}; quy chế không nêu rõ thứ tự này.`, en: `Usually after the ${officeWords[office].en}; the order is not stated.` }),
  no_committee_in_small_branch: ({ fullMembers, needed }) => ({ vi: `Chi bộ có ${fullMembers} đảng viên chính thức, dưới ${needed}: không bầu chi ủy.`, en: `The branch has ${fullMembers} full members, fewer than ${needed}: no committee.` }),
  no_standing_committee: ({ members, needed }) => ({ vi: `Cấp ủy có ${members} ủy viên, dưới ${needed}: không bầu ban thường vụ.`, en: `The committee has ${members} members, fewer than ${needed}: no standing committee.` }),
  standing_committee_later: ({ decided, elected }) => ({
    vi: `Đại hội quyết định ${decided} cấp ủy viên, bầu được ${elected}: chưa bầu ban thường vụ, bầu bí thư và phó bí thư, báo cáo cấp trên.`,
    en: `${decided} were decided and ${elected} elected: no standing committee now; elect secretary and deputy and report to the superior.`,
  }),
  planned_not_elected: ({ fullName, office }) => ({ vi: `${fullName}, dự kiến ${officeWords[office].vi}, không trúng cử. Dừng bầu chức danh này, báo cáo cấp trên và ghi ý kiến trả lời.`, en: `${fullName}, planned as ${officeWords[office].en}, was not elected. Stop, report to the superior and record the answer.` }),
  superior_answered: ({ office }) => ({ vi: `Cấp trên đã có ý kiến về việc bầu ${officeWords[office].vi}.`, en: `The superior has answered on the election of the ${officeWords[office].en}.` }),
  direct_election: () => ({ vi: 'Đại hội trực tiếp bầu bí thư.', en: 'The congress itself elects the secretary.' }),
  separate_ballots: () => ({ vi: 'Mỗi chức danh một phiếu riêng, không in chung.', en: 'Each office has a paper of its own, never one for several.' }),
};
