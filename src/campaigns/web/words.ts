export { findingNames, findingWords, ruleWords } from './rule-words.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { englishDay } from '../core/words.ts';
import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import type { CampaignsProblem, RefusedRow, RowProblem } from '../core/problems.ts';

/** Sentences for what speaks against one row. */
const rowProblemWords: ProblemWords<RowProblem> = {
  no_congress: () => ({ vi: 'chưa mở đại hội trong mùa này', en: 'has no congress in this season' }),
  named_twice: () => ({ vi: 'có hai dòng', en: 'is named twice' }),
  outside_range: () => ({ vi: 'nằm ngoài phạm vi được giao', en: 'is outside your range' }),
  day_outside_season: ({ day, fromDay, untilDay }) => ({
    vi: `ngày ${formatDay(day)} nằm ngoài mùa (${formatDay(fromDay)} – ${formatDay(untilDay)})`,
    en: `${englishDay(day)} is outside the season (${englishDay(fromDay)} – ${englishDay(untilDay)})`,
  }),
  shift_without_day: () => ({ vi: 'chưa có ngày để dời', en: 'has no day to shift' }),
  direct_needs_committee: () => ({ vi: 'bầu trực tiếp bí thư thì phải có nội dung bầu cấp ủy', en: 'elects its secretary directly, so it must elect its committee' }),
  form_needs_reason: ({ members }) => ({
    vi: members === null ? 'hình thức khác với quy định, cần ghi lý do' : `hình thức khác với quy định cho ${members} đảng viên, cần ghi lý do`,
    en: members === null ? 'has another form than the rule gives; say why' : `has another form than the rule gives for ${members} members; say why`,
  }),
  already_held: () => ({ vi: 'đã đại hội', en: 'has held its congress' }),
  plan_awaits_approval: ({ number, on }) => ({
    vi: `đã trình cấp trên duyệt kế hoạch (${number}, ${formatDay(on)}) nên giữ nguyên ngày, thời gian và hình thức; chờ trả lời hoặc rút hồ sơ rồi sửa`,
    en: `has sent its plan up for approval (${number}, ${englishDay(on)}), so its day, length and form stay; wait for the answer or withdraw the dossier first`,
  }),
  plan_approved: ({ number, on }) => ({
    vi: `có kế hoạch đã được duyệt ngày ${formatDay(on)} (hồ sơ ${number}); muốn đổi ngày, thời gian hay hình thức thì mở lại hồ sơ để điều chỉnh rồi trình lại`,
    en: `has a plan approved on ${englishDay(on)} (dossier ${number}); to change its day, length or form, reopen the dossier and submit it again`,
  }),
  already_decided: () => ({ vi: 'đã được quyết định như vậy', en: 'has been decided so already' }),
  decider_not_superior: ({ decidedBy }) => ({ vi: `không trực thuộc nơi quyết định (${decidedBy})`, en: `is not below the deciding organisation (${decidedBy})` }),
  no_superior: () => ({ vi: 'không có cấp trên trong danh sách', en: 'has no superior in the register' }),
};

/** One refused row as a sentence part, with its name. */
export function refusedRowWords(row: RefusedRow): Sentence {
  const said = (rowProblemWords[row.code] as (facts: RowProblem) => Sentence)(row);
  const name = row.name === '' ? row.organisation : row.name;
  return { vi: `${name} ${said.vi}`, en: `${name} ${said.en}` };
}

export const campaignsProblemWords: ProblemWords<CampaignsProblem> = {
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội “${season}”. Chọn một mùa trong danh sách.`, en: `There is no season “${season}”. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation with the code ${organisation}. Check the code.` }),
  congress_not_found: ({ organisation }) => ({
    vi: `Tổ chức ${organisation} chưa có đại hội trong mùa này. Vào Kế hoạch để mở.`,
    en: `Organisation ${organisation} has no congress in this season. Open one under Plan.`,
  }),
  season_exists: ({ season }) => ({ vi: `Đã có mùa đại hội mã “${season}”. Chọn mã khác.`, en: `There is a season with the code “${season}” already. Choose another code.` }),
  season_code_reserved: () => ({ vi: 'Mã “register” dành cho danh sách tổ chức. Chọn mã khác cho mùa đại hội.', en: 'The code “register” belongs to the register. Choose another code for the season.' }),
  statute_unknown: ({ statute }) => ({ vi: `Không có bộ quy định “${statute}”. Chọn một bộ trong danh sách.`, en: `There is no statute “${statute}”. Choose one from the list.` }),
  level_unknown: ({ levelId }) => ({ vi: `Không có cấp “${levelId}” trong danh mục. Chọn một cấp có trong danh mục.`, en: `There is no level “${levelId}”. Choose one of the register’s levels.` }),
  level_named_twice: ({ levelId }) => ({ vi: `Cấp “${levelId}” được nêu hai lần. Mỗi cấp chỉ có một khoảng thời gian.`, en: `The level “${levelId}” is named twice. Each level has one window.` }),
  season_ends_before_it_begins: ({ fromDay, untilDay }) => ({
    vi: `Mùa kết thúc (${formatDay(untilDay)}) trước khi bắt đầu (${formatDay(fromDay)}). Sửa lại hai ngày.`,
    en: `The season ends (${englishDay(untilDay)}) before it begins (${englishDay(fromDay)}). Correct the two days.`,
  }),
  shown_outside_season: ({ shownOn, fromDay, untilDay }) => ({
    vi: `Ngày mở màn hình ${formatDay(shownOn)} nằm ngoài mùa (${formatDay(fromDay)} – ${formatDay(untilDay)}). Chọn một ngày trong mùa, hoặc để trống.`,
    en: `The day on which screens open, ${englishDay(shownOn)}, is outside the season (${englishDay(fromDay)} – ${englishDay(untilDay)}). Choose a day within it, or none.`,
  }),
  season_changed_meanwhile: () => ({
    vi: 'Có người vừa đổi thiết lập của mùa này. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.',
    en: 'Somebody has just changed this season’s settings. Take the new ones, look and change again; nothing was written.',
  }),
  season_unchanged: () => ({ vi: 'Thiết lập đã đúng như vậy, không có gì thay đổi.', en: 'The settings are so already; nothing changes.' }),
  facts_outside_season: ({ earliest, latest, fromDay, untilDay }) => ({
    vi: `Đã ghi nhận việc từ ${formatDay(earliest)} đến ${formatDay(latest)}, không nằm trọn trong ${formatDay(fromDay)} – ${formatDay(untilDay)}. Đặt mùa bao trùm các ngày đó, hoặc rút việc ghi nhầm trước.`,
    en: `Facts from ${englishDay(earliest)} to ${englishDay(latest)} are on record, not all within ${englishDay(fromDay)} – ${englishDay(untilDay)}. Let the season hold them, or withdraw what was recorded wrongly first.`,
  }),
  hold_begins_outside: ({ holdFrom, fromDay, untilDay }) => ({
    vi: `Đợt tạm dừng từ ${formatDay(holdFrom)} chưa kết thúc và nằm ngoài ${formatDay(fromDay)} – ${formatDay(untilDay)}. Kết thúc đợt đó trước.`,
    en: `The hold from ${englishDay(holdFrom)} has not been ended and lies outside ${englishDay(fromDay)} – ${englishDay(untilDay)}. End it first.`,
  }),
  level_has_congresses: ({ count }) => ({
    vi: `Không bỏ được một cấp đã mở ${count} đại hội. Giữ cấp đó và sửa thời gian nếu cần.`,
    en: `A level with ${count} open congresses cannot be left out. Keep it and correct its days where needed.`,
  }),
  window_closes_before_it_opens: ({ opensOn, closesOn }) => ({
    vi: `Thời gian đại hội của một cấp kết thúc (${formatDay(closesOn)}) trước khi bắt đầu (${formatDay(opensOn)}). Sửa lại hai ngày.`,
    en: `A level’s window closes (${englishDay(closesOn)}) before it opens (${englishDay(opensOn)}). Correct the two days.`,
  }),
  window_outside_season: ({ opensOn, closesOn }) => ({
    vi: `Thời gian đại hội của một cấp (${formatDay(opensOn)} – ${formatDay(closesOn)}) vượt ra ngoài mùa. Sửa lại, hoặc kéo dài mùa.`,
    en: `A level’s window (${englishDay(opensOn)} – ${englishDay(closesOn)}) reaches out of the season. Correct it, or lengthen the season.`,
  }),
  nothing_to_open: () => ({ vi: 'Mọi tổ chức trong phạm vi đã có đại hội. Không cần mở thêm.', en: 'Every organisation in the range has its congress. There is nothing to open.' }),
  rows_refused: ({ count, rows }) => {
    const first = rows.slice(0, 3).map(refusedRowWords);
    const more = count - first.length;
    return {
      vi: `Chưa ghi gì vì ${count} tổ chức không nhận được thay đổi: ${first.map((row) => row.vi).join('; ')}${more > 0 ? `; và ${more} tổ chức khác` : ''}. Sửa hoặc bỏ các tổ chức này rồi làm lại.`,
      en: `Nothing was written, because ${count} organisations cannot take the change: ${first.map((row) => row.en).join('; ')}${more > 0 ? `; and ${more} more` : ''}. Correct or leave them out and try again.`,
    };
  },
  stale_plans: ({ count }) => ({
    vi: `Có người vừa sửa kế hoạch của ${count} tổ chức đang mở ở đây. Xem bản mới rồi sửa lại; chưa ghi gì.`,
    en: `Somebody has just changed the plans of ${count} organisations shown here. Look at the new state and try again; nothing was written.`,
  }),
  nothing_chosen: () => ({ vi: 'Chưa chọn tổ chức nào. Đánh dấu ít nhất một tổ chức, hoặc nới bộ lọc.', en: 'No organisation is chosen. Mark at least one, or widen the filters.' }),
  plans_unchanged: () => ({ vi: 'Kế hoạch đã đúng như vậy, không có gì thay đổi.', en: 'The plans are so already; nothing changes.' }),
  decided_in_future: ({ decidedOn }) => ({ vi: `Ngày quyết định ${formatDay(decidedOn)} chưa đến. Nhập ngày ghi trên quyết định.`, en: `The day of the decision, ${englishDay(decidedOn)}, has not come yet. Enter the day on the paper.` }),
  hold_ends_before_it_begins: () => ({ vi: 'Đợt tạm dừng kết thúc trước khi bắt đầu. Sửa lại hai ngày.', en: 'The hold ends before it begins. Correct the two days.' }),
  hold_outside_season: ({ fromDay, untilDay }) => ({
    vi: `Đợt tạm dừng phải nằm trong mùa (${formatDay(fromDay)} – ${formatDay(untilDay)}).`,
    en: `A hold lies within the season (${englishDay(fromDay)} – ${englishDay(untilDay)}).`,
  }),
  hold_overlaps: ({ fromDay, untilDay }) => ({
    vi: `Đã có đợt tạm dừng từ ${formatDay(fromDay)}${untilDay === null ? '' : ` đến ${formatDay(untilDay)}`} trên phạm vi này. Kết thúc đợt đó trước, hoặc chọn ngày khác.`,
    en: `A hold from ${englishDay(fromDay)}${untilDay === null ? '' : ` to ${englishDay(untilDay)}`} stands in this range already. End it first, or choose other days.`,
  }),
  hold_not_found: () => ({ vi: 'Không có đợt tạm dừng này. Tải lại trang.', en: 'There is no such hold. Reload the page.' }),
  hold_already_lifted: () => ({ vi: 'Đợt tạm dừng này đã kết thúc.', en: 'This hold has ended already.' }),
  hold_already_over: ({ untilDay }) => ({ vi: `Đợt tạm dừng này đã hết ngày ${formatDay(untilDay)}.`, en: `This hold was over on ${englishDay(untilDay)}.` }),
  lift_before_hold: ({ fromDay }) => ({ vi: `Ngày cuối của đợt tạm dừng không thể trước ngày bắt đầu ${formatDay(fromDay)}.`, en: `The last day of the hold cannot come before its first, ${englishDay(fromDay)}.` }),
  lift_after_end: ({ untilDay }) => ({
    vi: `Đợt tạm dừng chỉ kéo dài đến ${formatDay(untilDay)}. Muốn dài hơn thì tạm dừng thêm một đợt.`,
    en: `The hold lasts until ${englishDay(untilDay)} only. To lengthen it, declare another one.`,
  }),
  day_is_weekend: ({ day }) => ({ vi: `${formatDay(day)} là thứ bảy hoặc chủ nhật, vốn đã nghỉ.`, en: `${englishDay(day)} is a Saturday or Sunday and off already.` }),
  day_is_no_saturday: ({ day }) => ({ vi: `${formatDay(day)} không phải thứ bảy nên không làm bù được.`, en: `${englishDay(day)} is no Saturday and cannot be worked in exchange.` }),
};
