import { formatDay } from '#foundation/vietnamese-format.ts';
import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import type { FactProblem, ProgressProblem, RefusedFact } from '../core/problems.ts';
import type { FactWarning } from '../core/warnings.ts';

/** The words of the room: states, warnings, problems. */

export { stateWords } from '../core/state-words.ts';

export const warningWords: { readonly [W in FactWarning]: Sentence } = {
  approved_without_report: { vi: 'Chưa thấy ghi báo cáo kết quả mà đã chuẩn y. Kiểm tra và ghi bổ sung.', en: 'Approved although no report is on record. Check and add it.' },
  opened_after_held: { vi: 'Ngày khai mạc hoặc trù bị sau ngày đại hội. Kiểm tra lại ngày.', en: 'The opening or preparatory sitting comes after the congress. Check the day.' },
  held_while_postponed: { vi: 'Đại hội đang ghi là hoãn. Nếu đã tiếp tục, ghi thêm ngày tiếp tục.', en: 'The congress is on record as postponed. If it was resumed, record that too.' },
  held_while_undecided: { vi: 'Còn một việc xin ý kiến cấp trên chưa có trả lời.', en: 'A question to the superior is still unanswered.' },
};

export const progressWords = {
  timeline: { vi: 'Diễn biến đại hội', en: 'What happened' },
  noFacts: { vi: 'Chưa ghi việc nào của đại hội này.', en: 'Nothing is on record for this congress yet.' },
  otherFact: { vi: 'Ghi việc khác', en: 'Record something else' },
  what: { vi: 'Việc đã diễn ra', en: 'What happened' },
  happenedOn: { vi: 'Ngày diễn ra', en: 'Day it happened' },
  dayMissing: { vi: 'Chọn ngày việc đã diễn ra.', en: 'Choose the day it happened.' },
  note: { vi: 'Ghi chú', en: 'Note' },
  reason: { vi: 'Lý do', en: 'Reason' },
  paper: { vi: 'Văn bản căn cứ', en: 'Paper that proves it' },
  paperHint: { vi: 'PDF, ảnh, Word hoặc Excel, tối đa 10 MB; không bắt buộc', en: 'PDF, image, Word or Excel, 10 MB at most; optional' },
  choosePaper: { vi: 'Chọn tệp', en: 'Choose a file' },
  removePaper: { vi: 'Bỏ tệp', en: 'Remove the file' },
  withdraw: { vi: 'Rút mục này', en: 'Withdraw this entry' },
  withdrawTitle: { vi: 'Rút mục ghi sai', en: 'Withdraw a wrong entry' },
  withdrawHint: { vi: 'Mục đã rút vẫn còn trong sổ, gạch ngang, kèm lý do. Báo cáo cũ theo ngày biết trước đó không đổi.', en: 'A withdrawn entry stays on record, struck through, with its reason. Reports as known before do not change.' },
  withdrawReason: { vi: 'Lý do rút', en: 'Reason' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  close: { vi: 'Đóng', en: 'Close' },
  recorded: { vi: 'Đã ghi.', en: 'Recorded.' },
} as const satisfies Record<string, Sentence>;

const SHOWN_REFUSALS = 5;

function join(sentences: readonly Sentence[]): Sentence {
  return { vi: sentences.map((each) => each.vi).join(' '), en: sentences.map((each) => each.en).join(' ') };
}

function refusedWords({ position, organisation, problem }: RefusedFact): Sentence {
  const words = (factProblemWords[problem.code] as (facts: FactProblem) => Sentence)(problem);
  return { vi: `Dòng ${position} (${organisation}): ${words.vi}`, en: `Line ${position} (${organisation}): ${words.en}` };
}

/** A kind's words inside a sentence. */
function small(words: Sentence): Sentence {
  return { vi: words.vi.charAt(0).toLowerCase() + words.vi.slice(1), en: words.en.charAt(0).toLowerCase() + words.en.slice(1) };
}

const factProblemWords: ProblemWords<FactProblem> = {
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội ${season}. Chọn mùa trong danh sách.`, en: `There is no season ${season}. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation ${organisation}. Check the code.` }),
  congress_not_found: ({ organisation }) => ({
    vi: `Tổ chức ${organisation} không có đại hội trong mùa này. Mở đại hội cho tổ chức ở trang kế hoạch trước.`,
    en: `Organisation ${organisation} has no congress in this season. Open one on the plan page first.`,
  }),
  organisation_outside_range: ({ organisation }) => ({ vi: `Tổ chức ${organisation} nằm ngoài phạm vi được giao.`, en: `Organisation ${organisation} is outside your range.` }),
  organisation_closed_before: ({ organisation, day, closedOn }) => ({
    vi: `Tổ chức ${organisation} đã kết thúc từ ngày ${formatDay(closedOn)}, không ghi được việc ngày ${formatDay(day)}. Kiểm tra lại ngày.`,
    en: `Organisation ${organisation} ended on ${formatDay(closedOn)}; nothing of ${formatDay(day)} can be recorded. Check the day.`,
  }),
  fact_kind_unknown: ({ kind }) => ({ vi: `Không có loại việc “${kind}”. Chọn loại việc trong danh sách.`, en: `There is no kind of fact "${kind}". Choose one from the list.` }),
  fact_not_by_hand: ({ kind }) => ({
    vi: `“${kind.words.vi}” được ghi từ nơi quyết định việc đó, không ghi tay ở đây.`,
    en: `"${kind.words.en}" is recorded where it is decided, not by hand here.`,
  }),
  day_outside_season: ({ day, fromDay, untilDay }) => ({
    vi: `Ngày ${formatDay(day)} nằm ngoài mùa đại hội (${formatDay(fromDay)} – ${formatDay(untilDay)}). Chọn ngày trong mùa.`,
    en: `${formatDay(day)} is outside the season (${formatDay(fromDay)} – ${formatDay(untilDay)}). Choose a day within.`,
  }),
  fact_in_future: ({ day, today }) => ({
    vi: `Ngày ${formatDay(day)} chưa đến (hôm nay ${formatDay(today)}). Chỉ ghi việc đã diễn ra; ngày dự kiến ghi ở kế hoạch.`,
    en: `${formatDay(day)} has not come yet (today is ${formatDay(today)}). Only record what has happened; intended days belong to the plan.`,
  }),
  reason_missing: ({ kind }) => ({ vi: `“${kind.words.vi}” phải có lý do. Ghi lý do rồi gửi lại.`, en: `"${kind.words.en}" needs a reason. Give it and send again.` }),
  fact_already_recorded: ({ kind, organisation, by, day, recordedOn }) => ({
    vi: `${organisation}: “${kind.words.vi}” ngày ${formatDay(day)} đã được ${by} ghi ngày ${formatDay(recordedOn)}. Nếu mục đó sai, rút mục đó rồi ghi lại.`,
    en: `${organisation}: "${kind.words.en}" on ${formatDay(day)} was recorded by ${by} on ${formatDay(recordedOn)}. If it is wrong, withdraw it and record again.`,
  }),
  fact_needs_another: ({ kind, needs }) => ({
    vi: `Chưa ghi được “${kind.words.vi}” vì chưa có “${needs.words.vi}”. Ghi việc đó trước.`,
    en: `"${kind.words.en}" cannot be recorded without "${needs.words.en}". Record that first.`,
  }),
  fact_before_needed: ({ kind, needs, needsDay }) => ({
    vi: `Ngày của “${kind.words.vi}” không thể trước ngày ${formatDay(needsDay)} (${small(needs.words).vi}). Chọn lại ngày.`,
    en: `The day of "${kind.words.en}" cannot lie before ${formatDay(needsDay)} (${small(needs.words).en}). Choose another day.`,
  }),
  fact_after_end: ({ kind, end, endDay }) => ({
    vi: `Không ghi được “${kind.words.vi}” vì ${small(end.words).vi} ngày ${formatDay(endDay)}.`,
    en: `"${kind.words.en}" cannot be recorded: ${small(end.words).en} on ${formatDay(endDay)}.`,
  }),
  spell_not_open: ({ kind }) => ({
    vi: `Không ghi được “${kind.words.vi}” vì đến ngày đó không có việc nào đang chờ.`,
    en: `"${kind.words.en}" cannot be recorded: nothing was open on that day.`,
  }),
  direct_election_not_planned: ({ organisation }) => ({
    vi: `Tổ chức ${organisation} không có kế hoạch bầu trực tiếp bí thư. Cấp trên quyết định ở trang kế hoạch trước.`,
    en: `No direct election is planned for organisation ${organisation}. The superior decides that on the plan page first.`,
  }),
  paper_not_found: () => ({ vi: 'Không tìm thấy văn bản. Gửi lại tệp.', en: 'The paper was not found. Send the file again.' }),
};

export const progressProblemWords: ProblemWords<ProgressProblem> = {
  ...factProblemWords,
  unit_not_found: ({ unit, asOf }) => ({
    vi: `Ngày ${formatDay(asOf)} không có tổ chức mã ${unit} trong mùa này. Kiểm tra mã và ngày.`,
    en: `On ${formatDay(asOf)} there is no organisation ${unit} in this season. Check the code and the day.`,
  }),
  no_such_level: ({ level, known }) => ({ vi: `Không có cấp “${level}”. Các cấp: ${known.join(', ')}.`, en: `There is no level "${level}". Levels: ${known.join(', ')}.` }),
  indicator_unknown: ({ indicator }) => ({ vi: `Không có con số “${indicator}”. Mở lại từ trang mùa đại hội.`, en: `There is no figure "${indicator}". Open it from the season page.` }),
  facts_refused: ({ refused }) =>
    join([
      { vi: `${refused.length} dòng chưa ghi được, không dòng nào được ghi.`, en: `${refused.length} lines cannot be recorded; nothing was written.` },
      ...refused.slice(0, SHOWN_REFUSALS).map(refusedWords),
      ...(refused.length > SHOWN_REFUSALS ? [{ vi: `Và ${refused.length - SHOWN_REFUSALS} dòng khác.`, en: `And ${refused.length - SHOWN_REFUSALS} more.` }] : []),
    ]),
  fact_not_found: () => ({ vi: 'Không có mục này trong mùa. Tải lại trang.', en: 'There is no such entry in the season. Reload the page.' }),
  fact_already_withdrawn: ({ by, on }) => ({ vi: `${by} đã rút mục này ngày ${formatDay(on)}. Tải lại trang.`, en: `${by} withdrew this entry on ${formatDay(on)}. Reload the page.` }),
  fact_is_needed: ({ kind, by }) => ({
    vi: `Chưa rút được “${kind.words.vi}” vì còn dựa vào nó: ${by.map((each) => small(each.words).vi).join(', ')}. Rút các mục đó trước.`,
    en: `"${kind.words.en}" cannot be withdrawn while others rest on it: ${by.map((each) => small(each.words).en).join(', ')}. Withdraw those first.`,
  }),
  paper_too_large: ({ limitBytes }) => ({ vi: `Tệp lớn hơn ${limitBytes / 1_048_576} MB. Giảm kích thước rồi gửi lại.`, en: `The file is larger than ${limitBytes / 1_048_576} MB. Make it smaller and send again.` }),
  paper_type_refused: ({ accepted }) => ({ vi: `Nội dung tệp không thuộc loại nhận được (${accepted.join(', ')}). Chọn tệp khác.`, en: `The content of the file is not of an accepted type (${accepted.join(', ')}). Choose another file.` }),
};
