import type { Day } from '#foundation/day.ts';
import type { BookColumn, BookRow, BookSheet, Book } from '#platform/documents/excel.ts';
import { type Amount, amountText } from '../core/amount.ts';
import { standingOf } from '../core/rating.ts';
import { goalCell, inOrder } from '../core/tables.ts';
import type { KeyTask, Target } from '../core/target.ts';
import { measureWords, ratingWords, taskKindWords, termWords, themeWords } from '../core/words.ts';

export interface BookContent {
  readonly organisation: string;
  readonly sample: boolean;
  readonly targets: readonly Target[];
  readonly tasks: readonly KeyTask[];
  readonly today: Day;
}

/** The same tables for reckoning: figures are numbers, each year has its column. */
export function targetsBook({ organisation, sample, targets, tasks, today }: BookContent): Book {
  const notes = sample ? ['Dữ liệu mẫu – không phải số liệu thật.'] : [];
  const former = inOrder(targets.filter((each) => each.term === 'former'));
  const next = inOrder(targets.filter((each) => each.term === 'new'));
  return {
    title: `Bảng chỉ tiêu – ${organisation}`, dated: today,
    sheets: [
      { ...sheetOf('Kết quả', organisation, former, 'results'), notes },
      { ...sheetOf('Chỉ tiêu mới', organisation, next, 'steps'), notes },
      {
        name: 'Nhiệm vụ', titles: [`Khâu đột phá, nhiệm vụ trọng tâm – ${organisation}`], orientation: 'landscape', notes,
        columns: [text('Nhiệm kỳ', 20), text('Loại', 20), text('Nội dung', 50), text('Kết quả', 40), text('Đánh giá', 14), text('Văn bản', 26), text('Nguyên nhân chủ quan', 36), text('Nguyên nhân khách quan', 36), text('Bài học', 36)],
        rows: tasks.map((each) => [
          each.term === 'former' ? 'Nhiệm kỳ trước' : 'Nhiệm kỳ mới', taskKindWords[each.kind].vi, each.text, each.result, each.rating === null ? '' : ratingWords[each.rating].vi, each.paper, each.subjective, each.objective, each.lesson,
        ]),
      },
    ],
  };
}

const text = (header: string, width: number): BookColumn => ({ header, width, type: 'text' });
const figure = (header: string, group?: string): BookColumn => ({ header, width: 13, type: 'decimal', ...(group !== undefined && { group }) });

function sheetOf(name: string, organisation: string, targets: readonly Target[], kind: 'results' | 'steps'): BookSheet {
  const years = [...new Set(targets.flatMap((each) => each[kind].map(({ year }) => year)))].toSorted((one, other) => one - other);
  const head: [BookColumn, ...BookColumn[]] = [{ header: 'TT', width: 6, type: 'number' }, text('Lĩnh vực', 22), text('Chỉ tiêu', 48), text('Đơn vị tính', 18), text('Cách tính', 20), figure('Số gốc'), figure('Mức đề ra')];
  const yearly = years.map((year) => figure(String(year), kind === 'results' ? 'Thực hiện' : 'Kế hoạch'));
  const tail = kind === 'results' ? [figure('Kết quả'), { header: 'Tỷ lệ', width: 11, type: 'percent' } as const, text('Đánh giá', 16), text('Văn bản đề ra', 36)] : [text('Thuyết minh', 50)];
  return {
    name, titles: [`${termWords[kind === 'results' ? 'former' : 'new'].vi} – ${organisation}`], orientation: 'landscape', columns: [...head, ...yearly, ...tail],
    rows: targets.map((target, index) => rowOf(target, index, years, kind)),
  };
}

function rowOf(target: Target, index: number, years: readonly number[], kind: 'results' | 'steps'): BookRow {
  const standing = standingOf(target);
  const yearly = years.map((year) => number(target[kind].find((each) => each.year === year)?.value ?? null));
  const { donePerTenThousand: share } = standing;
  return [
    index + 1, themeWords[target.theme].vi, target.title, target.unit, measureWords[target.measure].vi, number(target.base), target.direction === 'reach' ? goalCell(target) : number(target.goal), ...yearly,
    ...(kind === 'results' ? [number(standing.achieved), share === null ? null : share / 10_000, ratingWords[standing.rating].vi, target.source] : [target.note]),
  ];
}

function number(of: Amount | null): number | null {
  return of === null ? null : Number(amountText(of));
}
