import type { Sentence } from '#foundation/sentence.ts';
import type { SaidProblem } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import css from './intake.module.css';
import { intakeWords as words } from './intake-words.ts';

/** What is wrong with lines that were sent, or with cells of a file: each in its own sentence. */
export function WrongLines({ problem }: { readonly problem: SaidProblem | null }) {
  const say = useSay();
  if (problem?.code === 'opinions_wrong') {
    const { lines } = problem as SaidProblem & { readonly lines: readonly { readonly sentence: Sentence }[] };
    return <ul className={css['wrong']}>{lines.map((line, at) => <li key={at}>{say(line.sentence)}</li>)}</ul>;
  }
  if (problem?.code !== 'opinions_rows_wrong') return null;
  const { cells } = problem as SaidProblem & { readonly cells: readonly { readonly cell: string; readonly sentence: Sentence }[] };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say(words.wrong)}>
      <table className={css['table']}>
        <thead><tr><th>{say(words.cell)}</th><th>{say(words.wrong)}</th></tr></thead>
        <tbody>{cells.map((each, at) => <tr key={at}><td className="digits">{each.cell}</td><td>{say(each.sentence)}</td></tr>)}</tbody>
      </table>
    </div>
  );
}
