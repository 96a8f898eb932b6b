import { useSay } from '#kit/language.tsx';
import { useFigures } from './figure.ts';
import css from './targets.module.css';
import type { Shown } from './target-words.ts';

interface Dot {
  readonly year: number;
  readonly value: number;
}

/** Pixels need no exact figures; everything that is said comes from the texts. */
const dot = ({ year, value }: { readonly year: number; readonly value: string }): Dot => ({ year, value: Number(value) });

/** Results against the goal and the steps, small enough for a row; its sentence says the same. */
export function TargetChart({ target, large = false }: { readonly target: Shown; readonly large?: boolean }) {
  const say = useSay();
  const show = useFigures();
  if (target.direction === 'reach') return <ReachedYears target={target} />;
  const [width, height, left, right] = large ? [440, 170, 8, 60] : [128, 34, 4, 6];
  const { results, steps, goal, history, trend } = seriesOf(target);
  const all = [...results, ...steps, ...goal, ...history, ...trend];
  const x = scale(all.map((each) => each.year), left, width - right);
  const y = scale(all.map((each) => each.value), height - (large ? 26 : 6), large ? 14 : 6);
  const line = (dots: readonly Dot[]): string => dots.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ');
  const label = sentenceOf(target, show.of);
  return (
    <svg className={css[large ? 'large' : 'small']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say(label)}>
      {history.length > 1 && <polyline className={css['history']} points={line(history)} />}
      {trend.length > 1 && <polyline className={css['trend']} points={line(trend)} />}
      <polyline className={css['goal']} points={line(goal)} />
      {steps.map((each) => <line key={each.year} className={css['step']} x1={x(each.year) - 4} x2={x(each.year) + 4} y1={y(each.value)} y2={y(each.value)} />)}
      {results.length > 1 && <polyline className={css['result']} points={line(results)} />}
      {target.results.map((each) => <circle key={each.year} className={css[each.estimate ? 'estimate' : 'dot']} cx={x(each.year)} cy={y(Number(each.value))} r={large ? 4 : 2.6} />)}
      {target.term === 'new' && goal.slice(-1).map((each) => <rect key="goal" className={css['mark']} x={x(each.year) - 3} y={y(each.value) - 3} width="6" height="6" />)}
      {large && <Labels target={target} x={x} y={y} height={height} goal={goal} />}
    </svg>
  );
}

/** Years below, the goal and the last result beside their lines. */
function Labels({ target, x, y, height, goal }: { readonly target: Shown; readonly x: (year: number) => number; readonly y: (value: number) => number; readonly height: number; readonly goal: readonly Dot[] }) {
  const show = useFigures();
  const from = target.trend?.points[0]?.year ?? (target.term === 'new' && target.baseYear !== null ? target.baseYear : target.fromYear);
  const end = goal.at(-1);
  const last = target.results.at(-1);
  return (
    <>
      {[from, target.fromYear, target.dueYear].filter((year, index, all) => all.indexOf(year) === index).map((year) => <text key={year} x={x(year)} y={height - 6} textAnchor={year === from ? 'start' : 'middle'}>{year}</text>)}
      {end && <text x={x(end.year) + 8} y={y(end.value) + 4}>{show.of(target.goal)}</text>}
      {last && Math.abs(y(Number(last.value)) - (end ? y(end.value) : 0)) > 14 && <text className={css['said']} x={x(last.year) + 8} y={y(Number(last.value)) + 4}>{show.of(last.value)}</text>}
    </>
  );
}

function seriesOf(target: Shown) {
  const { fromYear, dueYear, measure } = target;
  const level = Number(target.goal) / (measure === 'term-total' ? dueYear - fromYear + 1 : 1);
  const base = measure === 'at-end' && target.base !== null && target.baseYear !== null ? [{ year: target.baseYear, value: Number(target.base) }] : [];
  const results = [...(target.term === 'former' ? base : []), ...target.results.map(dot)];
  const history = target.term === 'new' ? (target.trend?.points.map(dot) ?? base) : [];
  // What is to be reached is a level throughout for means and sums; a figure of the last year is led to from where it began.
  const start = target.term === 'new' && measure === 'at-end' ? (history.at(-1) ?? base[0]) : undefined;
  const goal = start ? [start, { year: dueYear, value: level }] : [{ year: fromYear, value: level }, { year: dueYear, value: level }];
  const last = history.at(-1);
  const trend = measure === 'at-end' && last && target.trend ? [last, { year: dueYear, value: Number(target.trend.value) }] : [];
  return { results, steps: target.steps.map(dot), goal, history, trend };
}

function scale(values: readonly number[], from: number, until: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => (most === least ? (from + until) / 2 : from + ((value - least) / (most - least)) * (until - from));
}

function sentenceOf(target: Shown, of: (text: string) => string) {
  const years = target.results.map(({ year, value }) => `${year}: ${of(value)}`).join('; ');
  return { vi: `Mức đề ra ${of(target.goal)}. ${years === '' ? 'Chưa có kết quả.' : `Kết quả: ${years}.`}`, en: `Goal ${of(target.goal)}. ${years === '' ? 'No results yet.' : `Results: ${years}.`}` };
}

/** Of what is reached: a box for each year, filled from the one in which it was. */
function ReachedYears({ target }: { readonly target: Shown }) {
  const say = useSay();
  const years = Array.from({ length: target.dueYear - target.fromYear + 1 }, (_, index) => target.fromYear + index);
  const reached = target.results.find((each) => each.value === '1')?.year;
  const label = reached === undefined ? { vi: `Hạn ${target.dueYear}, chưa đạt.`, en: `Due ${target.dueYear}, not reached.` } : { vi: `Hạn ${target.dueYear}, đạt năm ${reached}.`, en: `Due ${target.dueYear}, reached in ${reached}.` };
  return (
    <span className={css['reached']} role="img" aria-label={say(label)}>
      {years.map((year) => <i key={year} className={reached !== undefined && year >= reached ? css['yes'] : undefined} />)}
    </span>
  );
}
