import { useSay } from './language.tsx';
import type { FieldNote, SaidProblem } from './call.ts';

/**
 * A refusal beside the button that met it: `<ProblemNote problem={work.error} />` (nothing while there is none). Fields that the form does not
 * mark itself are listed below. `fieldProblem(problem, 'happenedOn')` gives the sentence of one field for the input's `error`.
 */
export function ProblemNote({ problem }: { readonly problem: SaidProblem | null | undefined }) {
  const say = useSay();
  if (problem === null || problem === undefined) return null;
  const fields = fieldsOf(problem);
  return (
    <div className="note" role="alert">
      {say(problem.sentence)}
      {fields.length > 1 && (
        <ul>
          {fields.map((each) => (
            <li key={each.field}>{say(each.sentence)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function fieldsOf(problem: SaidProblem): readonly FieldNote[] {
  return problem.code === 'input_invalid' ? ((problem as SaidProblem & { fields?: readonly FieldNote[] }).fields ?? []) : [];
}

export function fieldProblem(problem: SaidProblem | null | undefined, field: string): FieldNote['sentence'] | undefined {
  return problem ? fieldsOf(problem).find((each) => each.field === field)?.sentence : undefined;
}
