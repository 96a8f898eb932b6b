import { useQuery } from '@tanstack/react-query';
import type { OutputOf, SentBy } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { call, type ProblemFrom } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { planCongresses } from '../contract.ts';
import type { RefusedRow } from '../core/problems.ts';
import { formWords } from '../core/words.ts';
import { findingSentence, WithReason } from './findings.tsx';
import { planWords as words } from './plan-words.ts';
import css from './plan.module.css';
import { lengthWords } from './rule-words.ts';
import { findingNames, refusedRowWords } from './words.ts';

export type PlanInput = SentBy<typeof planCongresses>;
type Preview = OutputOf<typeof planCongresses>;
type Shown = Preview['rows'][number];

/** Asks what would change while the form is filled; nothing is written. */
export function usePlanPreview(input: PlanInput | undefined) {
  return useQuery<Preview, ProblemFrom<typeof planCongresses>>({
    queryKey: [planCongresses.name, 'preview', input],
    enabled: input !== undefined,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const result = await call(planCongresses, { ...(input as PlanInput), preview: true }, { signal });
      // oxlint-disable-next-line typescript/only-throw-error -- react-query carries the problem as its error
      if (!result.ok) throw result.problem;
      return result.value;
    },
  });
}

export interface PlanPreviewProps {
  readonly preview: Preview | undefined;
  readonly problem: ProblemFrom<typeof planCongresses> | null;
  /** Goes on without these organisations; without it there is no such way. */
  readonly onLeaveOut?: (codes: readonly string[]) => void;
}

export function PlanPreview({ preview, problem, onLeaveOut }: PlanPreviewProps) {
  const say = useSay();
  const show = useFormat();
  if (problem?.code === 'rows_refused' && onLeaveOut) return <Refused count={problem.count} rows={problem.rows} onLeaveOut={onLeaveOut} />;
  if (problem) return <ProblemNote problem={problem} />;
  if (!preview) return <p className="muted small">{say(words.noChange)}</p>;
  const rest = preview.changed - preview.rows.length;
  return (
    <section className={css.preview} aria-live="polite">
      <h3>{say(words.changes)}</h3>
      <p>
        <b>{show.number(preview.changed)}</b> {say({ vi: 'kế hoạch sẽ đổi', en: 'plans will change' })}
        {preview.unchanged > 0 && <span className="muted">, {say({ vi: `${show.number(preview.unchanged)} giữ nguyên`, en: `${show.number(preview.unchanged)} stay as they are` })}</span>}.
      </p>
      {preview.findings.length > 0 && (
        <ul className={css.findings}>
          {preview.findings.map((finding) => (
            <WithReason key={`${finding.code} ${finding.rule}`} finding={finding}>
              {say(findingNames[finding.code])}: {show.number(finding.count)}
            </WithReason>
          ))}
        </ul>
      )}
      {preview.rows.length > 0 && (
        <div className={css.changes}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(words.organisation)}</th>
                <th scope="col">{say(words.before)}</th>
                <th scope="col">{say(words.after)}</th>
              </tr>
            </thead>
            <tbody>
              {preview.rows.map((row) => (
                <Change key={row.organisation.code} row={row} />
              ))}
            </tbody>
          </table>
          {rest > 0 && <p className="muted small">{say({ vi: `và ${show.number(rest)} kế hoạch khác`, en: `and ${show.number(rest)} more` })}</p>}
        </div>
      )}
    </section>
  );
}

/** Every organisation that speaks against the change, each with its sentence. */
function Refused({ count, rows, onLeaveOut }: { readonly count: number; readonly rows: readonly RefusedRow[]; readonly onLeaveOut: (codes: readonly string[]) => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    <div className="note" role="alert">
      {say({ vi: `${show.number(count)} tổ chức không nhận được thay đổi này, nên chưa ghi được gì:`, en: `${show.number(count)} organisations cannot take this change, so nothing can be written:` })}
      <ul className={css.refused}>
        {rows.map((row) => (
          <li key={`${row.organisation} ${row.code}`}>{say(refusedRowWords(row))}.</li>
        ))}
      </ul>
      <button type="button" className="btn" onClick={() => onLeaveOut(rows.map(({ organisation }) => organisation))}>
        {say({ vi: `Bỏ ${show.number(rows.length)} tổ chức này ra, sửa các tổ chức còn lại`, en: `Leave these ${show.number(rows.length)} out and change the others` })}
      </button>
    </div>
  );
}

function Change({ row: { organisation, before, after, findings } }: { readonly row: Shown }) {
  const say = useSay();
  return (
    <tr>
      <td>
        {organisation.name}
        {findings.filter(({ weight }) => weight !== 'note').map((finding) => (
          <small key={finding.code}>{say(findingSentence(finding))}</small>
        ))}
      </td>
      <td>
        <Differing plan={before} other={after} />
      </td>
      <td>
        <Differing plan={after} other={before} />
      </td>
    </tr>
  );
}

/** Only what differs between the two plans. */
function Differing({ plan, other }: { readonly plan: Shown['before']; readonly other: Shown['before'] }) {
  const say = useSay();
  const show = useFormat();
  const parts = [
    plan.plannedOn !== other.plannedOn && (plan.plannedOn === null ? say(words.noDay) : show.day(plan.plannedOn as Day)),
    plan.halfDays !== other.halfDays && (plan.halfDays === null ? '–' : say(lengthWords(plan.halfDays))),
    plan.form !== other.form && say(formWords[plan.form]),
    plan.contents.join() !== other.contents.join() && say({ vi: `${plan.contents.length} nội dung`, en: `${plan.contents.length} contents` }),
  ];
  return parts.filter((part) => part !== false).join(', ');
}
