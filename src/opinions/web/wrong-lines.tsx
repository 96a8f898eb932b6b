import type { Sentence } from '#foundation/sentence.ts';
import type { SheetFault } from '#foundation/sheet.ts';
import type { SaidProblem } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { FaultTable } from '#kit/sheet-faults.tsx';
import css from './intake.module.css';

/** What is wrong with lines that were sent, or with cells of a file: each in its own sentence. */
export function WrongLines({ problem }: { readonly problem: SaidProblem | null }) {
  const say = useSay();
  if (problem?.code === 'opinions_wrong') {
    const { lines } = problem as SaidProblem & { readonly lines: readonly { readonly sentence: Sentence }[] };
    return <ul className={css['wrong']}>{lines.map((line, at) => <li key={at}>{say(line.sentence)}</li>)}</ul>;
  }
  if (problem?.code !== 'opinions_rows_wrong') return null;
  const { count, cells } = problem as SaidProblem & { readonly count: number; readonly cells: readonly SheetFault[] };
  return <FaultTable count={count} faults={cells} />;
}
