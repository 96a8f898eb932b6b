import type { ReactNode } from 'react';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import css from './approvals.module.css';
import { type Paper, partWords, useSpan } from './plan-paper.tsx';

/** The plan to be read, by who does not write it or once it is approved. */
export function PlanPaperView({ paper }: { readonly paper: Paper }) {
  const show = useFormat();
  const span = useSpan();
  return (
    <div className={css.paper} lang="vi">
      {(['basis', 'aims', 'contents'] as const).map((part) => paper[part] !== '' && <Part key={part} part={part}><p className="measure" style={{ whiteSpace: 'pre-line' }}>{paper[part]}</p></Part>)}
      <Rows part="steps" rows={paper.steps.map((step) => [step.what, span(step.from, step.until), step.who])} />
      <Rows part="subcommittees" rows={paper.subcommittees.map((each) => [each.name, [each.head, each.members].filter((text) => text !== '').join('; '), each.task])} />
      <Rows part="budget" rows={paper.budget.map(({ item, amount }) => [item, `${show.number(amount)} đồng`])} />
      <Rows part="duties" rows={paper.duties.map(({ who, what }) => [who, what])} />
    </div>
  );
}

function Part({ part, children }: { readonly part: keyof Paper; readonly children: ReactNode }) {
  const say = useSay();
  return (
    <section>
      <h2>{say(partWords[part])}</h2>
      {children}
    </section>
  );
}

function Rows({ part, rows }: { readonly part: keyof Paper; readonly rows: readonly (readonly string[])[] }) {
  if (rows.length === 0) return null;
  return (
    <Part part={part}>
      <table className={css.read}>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
