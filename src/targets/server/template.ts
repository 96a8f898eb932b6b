import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { type BookColumn, type BookRow, toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import type { Shell } from '#platform/shell.ts';
import type { importTemplate as operation } from '../contract.ts';
import { formatAmount } from '../core/amount.ts';
import { INDICATORS, INDICATOR_IDS } from '../core/indicators.ts';
import { type ColumnPlace, headingOfPlace, SHEET_COLUMNS } from '../core/sheet-columns.ts';
import { inOrder } from '../core/tables.ts';
import type { Target, Term } from '../core/target.ts';
import { directionNames, gatheringWords, measureWords, themeWords } from '../core/words.ts';
import { targetsOf } from './store.ts';

const list = (words: { readonly [key: string]: { readonly vi: string } }): string => Object.values(words).map((each) => each.vi).join('; ');

const EXPLAINED: readonly BookRow[] = [
  ['Chỉ tiêu', 'Bắt buộc. Tên chỉ tiêu; trùng tên với chỉ tiêu đã có là sửa chỉ tiêu đó.'], ['Lĩnh vực', `Bắt buộc. ${list(themeWords)}.`],
  ['Chỉ tiêu chung', 'Để so sánh, tổng hợp giữa các tổ chức; danh sách ở dưới. Để trống nếu là chỉ tiêu riêng.'], ['Đơn vị tính', '%, triệu đồng/người, tỷ đồng, xã… Để trống với chỉ tiêu đạt chuẩn.'],
  ['Chiều', `${list(directionNames)}. Để trống là Tăng.`], ['Cách tính cả nhiệm kỳ', `${list(measureWords)}. Để trống là số của năm cuối.`], ['Tổng hợp nhiều đơn vị', `${list(gatheringWords)}. Để trống là không tổng hợp.`],
  ['Quy mô', 'Khi tổng hợp bình quân: số người, số hộ, số xã… mà chỉ tiêu nói đến.'], ['Năm gốc, Số gốc', 'Số của năm trước nhiệm kỳ; ghi đủ cả hai hoặc để trống cả hai.'],
  ['Mức đề ra', 'Bắt buộc. Viết 47.121 hoặc 44,5. Tỷ lệ 50% ghi là 50, không định dạng phần trăm. Để trống với chỉ tiêu đạt chuẩn.'],
  ['Năm đầu, Năm cuối', 'Bắt buộc. Ví dụ 2016 và 2020.'], ['Văn bản đề ra', 'Bắt buộc với chỉ tiêu nhiệm kỳ trước: số, ngày nghị quyết.'], ['Kế hoạch …', 'Mức phân kỳ của từng năm.'],
  ['Thực hiện …, Ước thực hiện …', 'Kết quả từng năm; năm chưa hết chỉ ghi ước thực hiện. Đạt chuẩn: 1 là đã đạt, 0 là chưa.'], ['Văn bản kết quả', 'Bắt buộc khi có kết quả: báo cáo, niên giám thống kê.'],
];

/** The columns with what is there already, and how to fill them in; handed in again unchanged it changes nothing. */
export async function importTemplate(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  const found = await shell.read(async (db) => {
    const place = await organisationPlace(db, actor, 'record', input);
    if (!place.ok) return place;
    return ok({ season: place.value.season, targets: inOrder(await targetsOf(db, place.value.season.id, { organisations: [place.value.organisation.id], term: input.term })) });
  });
  if (!found.ok) return found;
  const { season, targets } = found.value;
  const today = dayOf(shell.now());
  const places = columnsFor(input.term, targets, yearsOf(season.term, input.term, targets), Number(today.slice(0, 4)));
  const columns = places.map((place): BookColumn => ({ header: headingOfPlace(place), width: widthOf(place), type: 'text' })) as [BookColumn, ...BookColumn[]];
  const bytes = await toXlsx({
    title: 'Mẫu bảng chỉ tiêu', dated: today,
    sheets: [
      { name: 'Chỉ tiêu', orientation: 'landscape', columns, rows: targets.map((target) => places.map((place) => cellOf(target, place))) },
      {
        name: 'Hướng dẫn', columns: [{ header: 'Cột', width: 34, type: 'text' }, { header: 'Cách điền', width: 90, type: 'text' }],
        rows: [...EXPLAINED, ...INDICATOR_IDS.map((id): BookRow => ['Chỉ tiêu chung', `${INDICATORS[id].name.vi}${INDICATORS[id].unit === '' ? '' : ` (${INDICATORS[id].unit})`}`])],
        notes: ['Mỗi chỉ tiêu một dòng, giữ nguyên tiêu đề cột. Không dùng công thức.', 'Chỉ tiêu không có trong tệp vẫn giữ nguyên. Sai một ô thì không ghi dòng nào; phần mềm nêu từng ô cần sửa.'],
      },
    ],
  });
  return ok({ name: `mau-chi-tieu-${input.term === 'former' ? 'nhiem-ky-truoc' : 'nhiem-ky-moi'}.xlsx`, type: FILE_TYPES.xlsx, bytes });
}

/** The years of what is there, else those of the season's term: '2020 - 2025' is 2021–2025, and the one before 2016–2020. */
function yearsOf(seasonTerm: string, term: Term, targets: readonly Target[]): number[] {
  const begun = Number(/\d{4}/.exec(seasonTerm)?.[0] ?? '2020');
  const usual = term === 'new' ? [begun + 1, begun + 5] : [begun - 4, begun];
  const [from = 0, until = 0] = targets.length === 0 ? usual : [Math.min(...targets.map((each) => each.fromYear)), Math.max(...targets.map((each) => each.dueYear))];
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

function columnsFor(term: Term, targets: readonly Target[], years: readonly number[], thisYear: number): ColumnPlace[] {
  const fields = SHEET_COLUMNS.map(({ id }): ColumnPlace => ({ kind: 'field', id }));
  const estimated = targets.flatMap((each) => each.results.filter(({ estimate }) => estimate).map(({ year }) => year));
  const of = (kind: 'plan' | 'done' | 'expected', which: readonly number[]) => which.map((year): ColumnPlace => ({ kind: 'year', of: kind, year }));
  if (term === 'new') return [...fields.filter((place) => place.kind !== 'field' || place.id !== 'paper'), ...of('plan', years)];
  return [...fields, ...of('plan', years), ...of('done', years), ...of('expected', years.filter((year) => year === thisYear || estimated.includes(year)))];
}

function widthOf(place: ColumnPlace): number {
  return place.kind === 'field' ? (SHEET_COLUMNS.find((each) => each.id === place.id)?.width ?? 12) : 13;
}

function cellOf(target: Target, place: ColumnPlace): string {
  const figure = (value: bigint | null | undefined): string => (value === null || value === undefined ? '' : formatAmount(value));
  if (place.kind === 'year') {
    if (place.of === 'plan') return figure(target.steps.find((each) => each.year === place.year)?.value);
    return figure(target.results.find((each) => each.year === place.year && each.estimate === (place.of === 'expected'))?.value);
  }
  switch (place.id) {
    case 'theme': return themeWords[target.theme].vi;
    case 'indicator': return target.indicator === null ? '' : INDICATORS[target.indicator].name.vi;
    case 'direction': return directionNames[target.direction].vi;
    case 'measure': return measureWords[target.measure].vi;
    case 'gathering': return gatheringWords[target.gathering].vi;
    case 'goal': return target.direction === 'reach' ? '' : figure(target.goal);
    case 'weight': case 'base': return figure(target[place.id]);
    case 'baseYear': case 'fromYear': case 'dueYear': return String(target[place.id] ?? '');
    case 'paper': return target.results.at(-1)?.paper ?? '';
    default: return target[place.id];
  }
}
