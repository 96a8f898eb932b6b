import type { LinkedTable, LinkedTableId } from '#documents/core/linked-table.ts';
import { formatShare } from '#foundation/vietnamese-format.ts';
import { formatAmount, rounded } from './amount.ts';
import { type Standing, standingOf } from './rating.ts';
import { type Target, THEMES } from './target.ts';
import { ratingWords } from './words.ts';

/**
 * The target table of the political report and the resolution, in Vietnamese as the papers are.
 * @source forms P02: resolution, done, share
 */
export function linkedTableOf(targets: readonly Target[], which: LinkedTableId): LinkedTable | null {
  const shown = inOrder(targets.filter((each) => each.term === (which === 'results' ? 'former' : 'new')));
  if (shown.length === 0) return null;
  const years = `${Math.min(...shown.map((each) => each.fromYear))}–${Math.max(...shown.map((each) => each.dueYear))}`;
  return which === 'results'
    ? { caption: `Kết quả thực hiện các chỉ tiêu giai đoạn ${years}`, head: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Nghị quyết', 'Thực hiện', 'Tỷ lệ', 'Đánh giá'], rows: shown.map(resultRow) }
    : { caption: `Các chỉ tiêu giai đoạn ${years}`, head: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Số gốc', 'Mức đề ra'], rows: shown.map(newRow) };
}

/** By theme, within it in the order of the table. */
export function inOrder<T extends Pick<Target, 'theme' | 'position'>>(targets: readonly T[]): T[] {
  return targets.toSorted((one, other) => THEMES.indexOf(one.theme) - THEMES.indexOf(other.theme) || one.position - other.position);
}

function resultRow(target: Target, index: number): string[] {
  const standing = standingOf(target);
  return [String(index + 1), target.title, target.unit, goalCell(target), doneCell(target, standing), shareCell(standing), ratingCell(standing)];
}

function newRow(target: Target, index: number): string[] {
  const base = target.base === null ? '–' : `${formatAmount(target.base)} (năm ${target.baseYear})`;
  return [String(index + 1), target.title, target.unit, base, goalCell(target)];
}

/** "≥ 50", "≤ 2", "Năm 2022". */
export function goalCell({ direction, goal, dueYear }: Pick<Target, 'direction' | 'goal' | 'dueYear'>): string {
  if (direction === 'reach') return `Năm ${dueYear}`;
  return direction === 'down' ? `≤ ${formatAmount(goal)}` : formatAmount(goal);
}

/** The figure, with its year where that is not the last one of the term, and "ước" where the year was not over. */
export function doneCell({ direction, dueYear }: Pick<Target, 'direction' | 'dueYear'>, { achieved, year, provisional }: Standing): string {
  if (achieved === null || year === null) return 'Chưa có số liệu';
  if (direction === 'reach') return achieved === 0n ? `Chưa đạt (năm ${year})` : `Năm ${year}${provisional ? ' (ước)' : ''}`;
  const figure = formatAmount(rounded(achieved, 2));
  if (year !== dueYear) return `${figure} (đến ${year})`;
  return provisional ? `${figure} (ước)` : figure;
}

export function shareCell({ donePerTenThousand }: Standing): string {
  return donePerTenThousand === null ? '–' : formatShare(donePerTenThousand, 10_000, 'round');
}

function ratingCell({ rating, provisional }: Standing): string {
  return provisional && rating !== 'not-measured' ? `${ratingWords[rating].vi} (tạm tính)` : ratingWords[rating].vi;
}
