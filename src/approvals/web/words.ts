import { englishDay } from '#campaigns/core/words.ts';
import { dayOf, type Moment } from '#foundation/day.ts';
import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import type { ApprovalsProblem } from '../core/problems.ts';
import { dossierKindWords, dossierStateWords, dossierStepWords, officeWords, outcomeWords } from '../core/words.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const listed = (sentences: readonly Sentence[]): Sentence => ({ vi: sentences.map(({ vi }) => lower(vi)).join('; '), en: sentences.map(({ en }) => lower(en)).join('; ') });

/** The sentence of every problem of this room: what is so, and what to do. */
export const approvalsProblemWords: ProblemWords<ApprovalsProblem> = {
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội “${season}”. Chọn một mùa trong danh sách.`, en: `There is no season “${season}”. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation with the code ${organisation}. Check the code.` }),
  congress_not_found: ({ organisation }) => ({ vi: `${organisation} không có đại hội trong mùa này nên không có hồ sơ. Chọn tổ chức khác.`, en: `${organisation} holds no congress in this season, so it has no dossiers. Choose another organisation.` }),
  unit_not_found: ({ unit }) => ({ vi: `Không thấy tổ chức mã ${unit} trong phạm vi của mùa này. Kiểm tra lại mã.`, en: `No organisation with the code ${unit} is seen in this season. Check the code.` }),
  dossier_not_found: () => ({ vi: 'Không có hồ sơ này. Quay lại danh sách hồ sơ.', en: 'There is no such dossier. Go back to the list.' }),
  plan_step_ends_before_it_begins: ({ at, from, until }) => ({
    vi: `Việc thứ ${at} kết thúc ngày ${formatDay(until)}, trước ngày bắt đầu ${formatDay(from)}. Sửa lại một trong hai ngày.`,
    en: `Step ${at} ends on ${englishDay(until)}, before it begins on ${englishDay(from)}. Correct one of the days.`,
  }),
  plan_paper_changed_meanwhile: ({ by, at }) => ({
    vi: `${by} đã lưu kế hoạch này ngày ${formatDay(dayOf(at as Moment))}, sau khi trang được mở. Chưa ghi gì: giữ lại phần vừa soạn, tải lại trang rồi đưa vào.`,
    en: `${by} saved this plan on ${englishDay(dayOf(at as Moment))}, after the page was opened. Nothing was written: keep what you wrote, reload and put it in.`,
  }),
  locked_by_approval: ({ on }) => ({
    vi: `Nội dung này đã được duyệt ngày ${formatDay(on)} nên không sửa được. Cần thay đổi thì mở điều chỉnh trong mục Hồ sơ rồi trình lại.`,
    en: `This was approved on ${englishDay(on)} and stands. To change it, reopen the dossier and send it up again.`,
  }),
  dossier_under_way: ({ state, number }) => ({
    vi: `Hồ sơ số ${number} ở trạng thái “${lower(dossierStateWords[state].vi)}”, cấp trên đang giữ. Chờ trả lời, hoặc rút hồ sơ đó rồi trình lại.`,
    en: `Dossier ${number} is ${lower(dossierStateWords[state].en)} and lies with the superior. Wait for the answer, or withdraw it first.`,
  }),
  remarks_unanswered: ({ count }) => ({ vi: `Còn ${count} góp ý bắt buộc chưa trả lời. Trả lời từng góp ý rồi trình lại.`, en: `${count} remark(s) must be answered first. Answer each, then send it again.` }),
  number_not_readable: ({ number }) => ({ vi: `Số văn bản “${number}” chưa đúng dạng. Viết như 05-TTr/ĐU: số, loại văn bản, ký hiệu cơ quan.`, en: `The number “${number}” cannot be read. Write it like 05-TTr/ĐU.` }),
  dossier_incomplete: ({ missing }) => ({
    vi: `Hồ sơ còn thiếu: ${listed(missing).vi}. Hoàn thiện, hoặc nêu lý do để trình khi còn thiếu.`,
    en: `The dossier lacks: ${listed(missing).en}. Complete it, or give the reason for sending it so.`,
  }),
  dossier_id_taken: () => ({ vi: 'Mã hồ sơ này đã dùng cho một hồ sơ khác. Tải lại trang rồi trình lại.', en: 'This id belongs to another dossier. Reload the page and send it again.' }),
  no_superior_here: ({ organisation }) => ({
    vi: `Cấp trên của ${organisation} không có trong mùa này nên không trình tại đây được. Khi cấp trên trả lời, ghi nhận tại mục Tiến độ.`,
    en: `The superior of ${organisation} is not in this season, so nothing can be sent here. Record its answer under Progress.`,
  }),
  congress_not_held: ({ kind }) => ({
    vi: `Đại hội chưa được ghi nhận là đã tổ chức nên chưa trình được “${lower(dossierKindWords[kind].vi)}”. Ghi nhận đã đại hội trước.`,
    en: `The congress is not on record as held, so this cannot be sent yet: ${lower(dossierKindWords[kind].en)}. Record that it was held first.`,
  }),
  organisation_closed_before: ({ day, closedOn }) => ({
    vi: `Tổ chức đã kết thúc hoạt động ngày ${formatDay(closedOn)}, trước ngày ${formatDay(day)}. Kiểm tra lại sổ tổ chức.`,
    en: `The organisation was closed on ${englishDay(closedOn)}, before ${englishDay(day)}. Check the register.`,
  }),
  day_outside_season: ({ day, fromDay, untilDay }) => ({
    vi: `Ngày ${formatDay(day)} nằm ngoài mùa đại hội (${formatDay(fromDay)} – ${formatDay(untilDay)}) nên không ghi được. Sửa thời gian của mùa, hoặc chọn ngày khác.`,
    en: `${englishDay(day)} is outside the season (${englishDay(fromDay)} – ${englishDay(untilDay)}). Change the season’s period, or choose another day.`,
  }),
  dossier_not_in_state: ({ state, step }) => ({
    vi: `Hồ sơ ở trạng thái “${lower(dossierStateWords[state].vi)}” nên không thể ${dossierStepWords[step].vi}. Tải lại trang để xem việc tiếp theo.`,
    en: `The dossier is ${lower(dossierStateWords[state].en)}, so one cannot ${dossierStepWords[step].en}. Reload the page to see what comes next.`,
  }),
  remark_not_found: () => ({ vi: 'Không có góp ý này trong hồ sơ. Tải lại trang.', en: 'The dossier has no such remark. Reload the page.' }),
  nothing_approved: ({ kind }) => ({
    vi: `“${dossierKindWords[kind].vi}” chưa được duyệt nên không cần mở điều chỉnh. Sửa trực tiếp rồi trình.`,
    en: `Nothing is approved yet: ${lower(dossierKindWords[kind].en)}. Change it and send it up.`,
  }),
  already_reopened: ({ on }) => ({ vi: `Hồ sơ đã được mở điều chỉnh từ ngày ${formatDay(on)}. Sửa nội dung rồi trình lại.`, en: `It has been open to changes since ${englishDay(on)}. Change it and send it again.` }),
  decides_own_dossier: ({ organisation }) => ({
    vi: `Hồ sơ của ${organisation} do cấp trên quyết định; không ai quyết định hồ sơ của chính tổ chức mình. Chờ cấp trên.`,
    en: `The superior decides on the dossier of ${organisation}; nobody decides on the own one. Wait for the superior.`,
  }),
  day_in_future: ({ day, today }) => ({ vi: `Ngày ${formatDay(day)} chưa đến; hôm nay là ${formatDay(today)}. Chọn ngày không muộn hơn hôm nay.`, en: `${englishDay(day)} has not come; today is ${englishDay(today)}. Choose a day up to today.` }),
  received_before_submitted: ({ on, submittedOn }) => ({ vi: `Ngày tiếp nhận ${formatDay(on)} sớm hơn ngày trình ${formatDay(submittedOn)}. Chọn lại ngày.`, en: `It cannot be received on ${englishDay(on)}: it was sent on ${englishDay(submittedOn)}. Choose another day.` }),
  piece_not_found: ({ piece }) => ({ vi: `Hồ sơ không có phần “${piece}”. Chọn lại phần được góp ý.`, en: `The dossier has no piece “${piece}”. Choose another.` }),
  decided_before_received: ({ on, receivedOn }) => ({ vi: `Ngày quyết định ${formatDay(on)} sớm hơn ngày tiếp nhận ${formatDay(receivedOn)}. Chọn lại ngày.`, en: `It cannot be decided on ${englishDay(on)}: it was received on ${englishDay(receivedOn)}. Choose another day.` }),
  outcome_not_for_kind: ({ outcome, kind }) => ({
    vi: `Không áp dụng “${lower(outcomeWords[outcome].vi)}” cho hồ sơ “${lower(dossierKindWords[kind].vi)}”. Chọn kết quả khác.`,
    en: `This does not apply to the dossier (${lower(dossierKindWords[kind].en)}): ${lower(outcomeWords[outcome].en)}. Choose another outcome.`,
  }),
  reason_needed: ({ outcome }) => ({ vi: `Chọn “${lower(outcomeWords[outcome].vi)}” thì phải nêu lý do. Ghi lý do vào phần ý kiến.`, en: `This needs a reason: ${lower(outcomeWords[outcome].en)}. Give it in the note.` }),
  refused_persons_missing: () => ({ vi: 'Duyệt một phần thì phải nêu những người không được duyệt và lý do. Thêm ít nhất một người.', en: 'An approval in part names the persons who are not approved. Add at least one.' }),
  refused_persons_unexpected: ({ outcome }) => ({ vi: `Chọn “${lower(outcomeWords[outcome].vi)}” thì không nêu người không được duyệt. Bỏ các tên đó hoặc chọn duyệt một phần.`, en: `No persons are refused with this outcome (${lower(outcomeWords[outcome].en)}). Take the names out, or approve in part.` }),
  annulled_elections_missing: () => ({ vi: 'Hủy kết quả thì phải nêu cuộc bầu bị hủy và lý do. Chọn ít nhất một cuộc bầu.', en: 'An annulment names the elections and the reason. Choose at least one.' }),
  annulled_elections_unexpected: ({ outcome }) => ({ vi: `Chọn “${lower(outcomeWords[outcome].vi)}” thì không hủy cuộc bầu nào. Bỏ các cuộc bầu đó hoặc chọn hủy kết quả.`, en: `No election is annulled with this outcome (${lower(outcomeWords[outcome].en)}). Take them out, or annul.` }),
  person_not_listed: ({ name, office }) => ({ vi: `${name} không có trong danh sách ${lower(officeWords[office].vi)} của hồ sơ. Chọn lại tên.`, en: `${name} is not on the list (${lower(officeWords[office].en)}) of the dossier. Choose the name again.` }),
  person_refused_twice: ({ name }) => ({ vi: `${name} được nêu hai lần cho cùng một chức danh. Bỏ một dòng.`, en: `${name} is named twice for the same post. Take one line out.` }),
  election_not_listed: () => ({ vi: 'Cuộc bầu này không thuộc đại hội của hồ sơ, hoặc đã nêu hai lần. Chọn lại cuộc bầu.', en: 'This election is not of the dossier’s congress, or is named twice. Choose again.' }),
  paper_not_ready: ({ form }) =>
    form === 'P01'
      ? { vi: 'Chưa có kế hoạch để in. Soạn kế hoạch rồi lưu trước.', en: 'There is no plan to print yet. Write and save it first.' }
      : form === 'A01'
        ? { vi: 'Đại hội chưa được ghi nhận là đã tổ chức nên chưa lập được tờ trình. Ghi nhận đã đại hội trước.', en: 'The congress is not on record as held, so there is no submission yet. Record that it was held first.' }
        : { vi: 'Chưa có quyết định duyệt để lập văn bản này. Quyết định hồ sơ trước.', en: 'There is no approval yet to make this paper of. Decide on the dossier first.' },
};
