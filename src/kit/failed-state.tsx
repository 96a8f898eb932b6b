import type { SaidProblem } from './call.ts';
import { Go } from './go.tsx';
import { useSay } from './language.tsx';
import { kitWords } from './words.ts';

/** What could not be shown: the sentence and a retry, or the way home where trying again cannot help. `<FailedState problem={answer.error} retry={answer.refetch} />` */
export function FailedState({ problem, retry }: { readonly problem: SaidProblem; readonly retry?: () => unknown }) {
  const say = useSay();
  return (
    <div className="empty" role="alert">
      <p>{say(problem.sentence)}</p>
      {problem.code.endsWith('_not_found') || problem.code === 'not_your_duty' || problem.code === 'not_in_your_range' ? (
        <Go className="btn" href="/">{say(kitWords.home)}</Go>
      ) : retry && (
        <button type="button" className="btn" onClick={() => void retry()}>
          {say(kitWords.retry)}
        </button>
      )}
    </div>
  );
}
