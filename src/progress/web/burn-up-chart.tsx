import { useElementSize } from '@mantine/hooks';
import type { CSSProperties } from 'react';
import { addDays, type Day, dayFromNumber, dayNumber } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { corners, countTicks, monthTicks, type Span, spanOf, totalOn } from './burn-up-scale.ts';
import css from './season.module.css';
import type { BurnUp } from './season-view.ts';
import { seasonWords as words } from './season-words.ts';

const HEIGHT = 176;
const TOP = 18;
const BOTTOM = 158;
const RIGHT = 12;
const USUAL_WIDTH = 304;
/** A label needs about this much room on its side. */
const LABEL_ROOM = 96;
const LABEL_HEIGHT = 14;
const SIGN_WIDTH = 6.5;

export interface BurnUpChartProps {
  readonly burnUp: BurnUp;
  /** The day under the hand; it may be ahead of the picture. */
  readonly day: Day;
  readonly today: Day;
  readonly onDay: (day: Day) => void;
}

/** Held against plan, with holds, deadline and forecast; below it the slider, which is the chart's own axis of time. */
export function BurnUpChart({ burnUp, day, today, onDay }: BurnUpChartProps) {
  const say = useSay();
  const show = useFormat();
  const { ref, width: measured } = useElementSize();
  const width = measured === 0 ? USUAL_WIDTH : measured;
  const known = { ...burnUp, held: points(burnUp.held), plan: points(burnUp.plan), holds: burnUp.holds.map((hold) => ({ from: hold.from as Day, until: hold.until as Day | null })), deadline: burnUp.deadline as Day | null, forecast: burnUp.forecast as Day | null, from: burnUp.from as Day, until: burnUp.until as Day };
  const span = spanOf(known);
  const whole = burnUp.planned;
  const left = 10 + 7 * show.number(whole).length;
  const x = (at: number): number => left + ((width - RIGHT - left) * (at - span.first)) / (span.last - span.first);
  const y = (count: number): number => BOTTOM - ((BOTTOM - TOP) * count) / Math.max(whole, 1);
  const shownDay = burnUp.asOf as Day;
  const asOf = Math.max(span.first, Math.min(span.last, dayNumber(shownDay)));
  const held = burnUp.held.at(-1)?.total ?? 0;
  const plan = totalOn(known.plan, shownDay);
  const line = (list: typeof known.held, until: number): string => corners(list, span.first, until).map((corner, index) => `${index === 0 ? 'M' : 'L'}${x(corner.day).toFixed(1)},${y(corner.total).toFixed(1)}`).join('');
  const heldLine = line(known.held, asOf);
  const lastPlan = known.plan.at(-1);
  const months = monthTicks(span, Math.max(2, Math.floor((width - left) / 60)));
  const deadlineAt = known.deadline === null ? undefined : dayNumber(known.deadline);
  const deadlineWords = known.deadline === null ? '' : `${say(words.deadline)} ${show.dayMonth(known.deadline)}`;
  /** The deadline's own label ends at its line; a month that would touch it is left out. */
  const clearOfDeadline = (month: Day): boolean => {
    if (deadlineAt === undefined) return true;
    const begins = x(dayNumber(month));
    return begins + SIGN_WIDTH * show.dayMonth(month).length < x(deadlineAt) - SIGN_WIDTH * deadlineWords.length || begins > x(deadlineAt) + SIGN_WIDTH;
  };
  const title = say({
    vi: `${words.chart.vi}: đến ${show.day(shownDay)} đã đại hội ${show.number(held)}, kế hoạch ${show.number(plan)}, tổng ${show.number(whole)}`,
    en: `${words.chart.en}: by ${show.day(shownDay)} ${show.number(held)} held, ${show.number(plan)} planned, ${show.number(whole)} in all`,
  });
  const inside = dayNumber(shownDay) >= span.first && dayNumber(shownDay) <= span.last;
  const roomRight = width - RIGHT - x(asOf) > LABEL_ROOM;
  const roomLeft = x(asOf) - left > LABEL_ROOM;
  const heldY = y(held) + 16 <= BOTTOM - 5 ? y(held) + 16 : y(held) - 8;
  const planRises = Math.max(y(plan) - 8, TOP + 12);
  // Both labels on one side stand above one another.
  const planY = (!roomLeft || !roomRight) && Math.abs(planRises - heldY) < LABEL_HEIGHT ? heldY - LABEL_HEIGHT : planRises;
  return (
    <div ref={ref}>
      <svg className={css.chart} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
        {known.holds.map((hold) => (
          <Hold key={hold.from} from={Math.max(dayNumber(hold.from), span.first)} until={Math.min(hold.until === null ? dayNumber(shownDay) : dayNumber(hold.until), span.last)} x={x} label={say(words.hold)} days={hold.until === null ? show.dayMonth(hold.from) : `${hold.from.slice(0, 7) === hold.until.slice(0, 7) ? Number(hold.from.slice(8)) : show.dayMonth(hold.from)}–${show.dayMonth(hold.until)}`} />
        ))}
        {countTicks(whole, 5).map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
            <text x={left - 5} y={y(tick) + 4} textAnchor="end">{show.number(tick)}</text>
          </g>
        ))}
        <line x1={left} x2={width - RIGHT} y1={y(whole)} y2={y(whole)} stroke="var(--edge)" />
        <text x={left - 5} y={y(whole) + 4} textAnchor="end" className={css.strong}>{show.number(whole)}</text>
        {months.filter(clearOfDeadline).map((month) => (
          <text key={month} x={x(dayNumber(month))} y={BOTTOM + 14}>{show.dayMonth(month)}</text>
        ))}
        {known.deadline !== null && deadlineAt !== undefined && (
          <>
            <line x1={x(deadlineAt)} x2={x(deadlineAt)} y1={TOP - 4} y2={BOTTOM} stroke="var(--accent)" strokeWidth="1.5" />
            <text x={Math.min(x(deadlineAt) + 4, width)} y={BOTTOM + 14} textAnchor="end" className={css.strong}>{deadlineWords}</text>
          </>
        )}
        <path d={`${heldLine}L${x(asOf)},${BOTTOM}L${x(span.first)},${BOTTOM}Z`} fill="var(--held-soft)" />
        {lastPlan && <path d={line(known.plan, Math.min(dayNumber(lastPlan.day), span.last))} fill="none" stroke="var(--planned)" strokeWidth="1.5" strokeDasharray="4 3" />}
        <path d={heldLine} fill="none" stroke="var(--held)" strokeWidth="2.5" strokeLinejoin="round" />
        {inside && known.forecast !== null && held < whole && <ForecastLine asOf={asOf} held={held} whole={whole} forecast={known.forecast} span={span} x={x} y={y} label={`${say(words.forecast)} ${show.dayMonth(known.forecast)}`} />}
        {inside && (
          <>
            <line x1={x(asOf)} x2={x(asOf)} y1={y(Math.max(held, plan))} y2={BOTTOM} stroke="var(--ink-3)" />
            <circle cx={x(asOf)} cy={y(held)} r="4" fill="var(--held)" stroke="var(--paper)" strokeWidth="1.5" />
            <text x={roomLeft ? x(asOf) - 8 : x(asOf) + 8} y={planY} textAnchor={roomLeft ? 'end' : 'start'} className={css.halo}>{`${say(words.plan)} ${show.number(plan)}`}</text>
            <text x={roomRight ? x(asOf) + 8 : x(asOf) - 8} y={heldY} textAnchor={roomRight ? 'start' : 'end'} className={`${css.strong} ${css.heldText} ${css.halo}`}>{`${say(words.held)} ${show.number(held)}`}</text>
          </>
        )}
      </svg>
      <Slider span={span} day={day} today={today} left={left} width={width} onDay={onDay} />
      <details className={css.behind}>
        <summary>{say(words.chartTable)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.day)}</th>
              <th scope="col" className="num">{say(words.heldColumn)}</th>
              <th scope="col" className="num">{say(words.planTo)}</th>
            </tr>
          </thead>
          <tbody>
            {weeks(span, shownDay).map((week) => (
              <tr key={week}>
                <td>{show.day(week)}</td>
                <td className="num">{week <= shownDay ? show.number(totalOn(known.held, week)) : '–'}</td>
                <td className="num">{show.number(totalOn(known.plan, week))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function Hold({ from, until, x, label, days }: { readonly from: number; readonly until: number; readonly x: (day: number) => number; readonly label: string; readonly days: string }) {
  const wide = x(until) - x(from);
  if (wide <= 0) return null;
  return (
    <>
      <rect x={x(from)} y={TOP} width={wide} height={BOTTOM - TOP} fill="var(--hold-soft)" />
      {wide > 52 && (
        <>
          <text x={x(from) + wide / 2} y={TOP + 14} textAnchor="middle">{label}</text>
          <text x={x(from) + wide / 2} y={TOP + 28} textAnchor="middle">{days}</text>
        </>
      )}
    </>
  );
}

function ForecastLine({ asOf, held, whole, forecast, span, x, y, label }: { readonly asOf: number; readonly held: number; readonly whole: number; readonly forecast: Day; readonly span: Span; readonly x: (day: number) => number; readonly y: (count: number) => number; readonly label: string }) {
  const end = dayNumber(forecast);
  const inside = end <= span.last;
  const toDay = inside ? end : span.last;
  const toCount = inside ? whole : held + ((whole - held) * (span.last - asOf)) / (end - asOf);
  return (
    <>
      <line x1={x(asOf)} y1={y(held)} x2={x(toDay)} y2={y(toCount)} stroke="var(--held)" strokeWidth="2" strokeDasharray="1 4" strokeLinecap="round" />
      {inside && <circle cx={x(toDay)} cy={y(whole)} r="3.5" fill="var(--paper)" stroke="var(--held)" strokeWidth="2" />}
      <text x={x(toDay) + 3} y={y(whole) - 7} textAnchor="end" className={`${css.strong} ${css.heldText}`}>{inside ? label : `${label} →`}</text>
    </>
  );
}

/** Solid up to today, dotted after it; the thumb stands under the same day of the chart. */
function Slider({ span, day, today, left, width, onDay }: { readonly span: Span; readonly day: Day; readonly today: Day; readonly left: number; readonly width: number; readonly onDay: (day: Day) => void }) {
  const say = useSay();
  const show = useFormat();
  const last = Math.max(span.first + 1, Math.min(span.last, dayNumber(today)));
  const at = Math.max(span.first, Math.min(last, dayNumber(day)));
  const per = (width - RIGHT - left) / (span.last - span.first);
  const style = { '--from': `${left}px`, '--to': `${RIGHT}px`, '--open': `${per * (last - span.first)}px`, '--done': `${per * (at - span.first)}px` } as CSSProperties;
  return (
    <div className={css.day} style={style}>
      <input type="range" min={span.first} max={last} value={at} aria-label={say(words.slider)} aria-valuetext={show.day(dayFromNumber(at))} onChange={(event) => onDay(dayFromNumber(Number(event.currentTarget.value)))} />
    </div>
  );
}

/** Sundays of the span and the shown day. */
function weeks(span: Span, shown: Day): Day[] {
  const all: Day[] = [];
  for (let day = addDays(dayFromNumber(span.first), (10 - (span.first % 7)) % 7); dayNumber(day) <= span.last; day = addDays(day, 7)) all.push(day);
  return [...new Set([...all, shown])].filter((day) => dayNumber(day) >= span.first && dayNumber(day) <= span.last).toSorted();
}

function points(list: readonly { readonly day: string; readonly total: number }[]) {
  return list as readonly { readonly day: Day; readonly total: number }[];
}
