import type { SaidProblem } from './call.ts';
import { useSay } from './language.tsx';
import { kitWords } from './words.ts';

/** What could not be shown: the sentence and a retry. `<FailedState problem={answer.error} retry={answer.refetch} />` */
export function FailedState({ problem, retry }: { readonly problem: SaidProblem; readonly retry?: () => unknown }) {
  const say = useSay();
  return (
    <div className="empty" role="alert">
      <p>{say(problem.sentence)}</p>
      {retry && (
        <button type="button" className="btn" onClick={() => void retry()}>
          {say(kitWords.retry)}
        </button>
      )}
    </div>
  );
}
