import { type Day, day, later } from '#foundation/day.ts';
import { formatAmount } from '#targets/core/amount.ts';
import type { Target } from '#targets/core/target.ts';
import type { TaskFields } from './programme.ts';

/** A task for each new target of the resolution, due at the end of the target's last year. @rule R-SEED-6 what was promised has its work */
export function tasksFromTargets(targets: readonly Pick<Target, 'id' | 'title' | 'direction' | 'goal' | 'unit' | 'dueYear'>[], heldOn: Day, lead: string): TaskFields[] {
  return targets.map(({ id, title, direction, goal, unit, dueYear }) => ({
    text: direction === 'reach' ? `Thực hiện chỉ tiêu “${title}”, đạt trong năm ${dueYear}` : `Thực hiện chỉ tiêu “${title}”: ${direction === 'down' ? 'không quá' : 'đạt'} ${withUnit(formatAmount(goal), unit)} vào năm ${dueYear}`,
    target: id, lead, from: heldOn, due: later(heldOn, day(`${dueYear}-12-31`)),
  }));
}

/** A figure with its unit; a share has no space before its sign. */
export function withUnit(figure: string, unit: string): string {
  return unit === '%' ? `${figure}%` : `${figure} ${unit}`;
}

/**
 * What a committee meets on in every year of its term, as offices write a whole-term programme: the year's resolution and review, half of the
 * term, the next congress. A beginning, to be changed to the place.
 */
export function yearlyTasks(heldOn: Day, lastYear: number, lead: string): TaskFields[] {
  const first = Number(heldOn.slice(0, 4));
  const task = (text: string, from: string, due: string): TaskFields => ({ text, target: null, lead, from: later(heldOn, day(from)), due: later(heldOn, day(due)) });
  const years = Array.from({ length: Math.max(0, lastYear - first) }, (_, index) => first + index);
  const half = first + Math.ceil((lastYear - first) / 2);
  return [
    ...years.map((year) => task(`Kiểm điểm, đánh giá chất lượng năm ${year}; ra nghị quyết lãnh đạo nhiệm vụ năm ${year + 1}`, `${year}-11-01`, `${year}-12-31`)),
    ...years.map((year) => task(`Kiểm tra, giám sát việc thực hiện nghị quyết năm ${year}`, `${year}-01-01`, `${year}-10-31`)).slice(1),
    ...(lastYear - first >= 3 ? [task('Sơ kết giữa nhiệm kỳ việc thực hiện nghị quyết đại hội', `${half}-10-01`, `${half}-12-31`)] : []),
    task('Chuẩn bị và tổ chức đại hội nhiệm kỳ tiếp theo', `${lastYear - 1}-10-01`, `${lastYear}-06-30`),
  ].toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

/** Last year of a term written '2020 - 2025'; five years after the congress where it is written otherwise. */
export function lastYearOf(term: string, heldOn: Day): number {
  const last = Number(/(\d{4})\D*$/.exec(term)?.[1]);
  const first = Number(heldOn.slice(0, 4));
  return last > first && last <= first + 10 ? last : first + 5;
}
