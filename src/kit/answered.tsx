import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SaidProblem } from './call.ts';
import { FailedState } from './failed-state.tsx';
import { Waiting } from './waiting.tsx';

/**
 * An answer in its three states: waiting (skeleton), failed (sentence and retry), there.
 *   <Answered of={answer} waiting={<Waiting lines={8} />}>{(season) => <…/>}</Answered>
 * Where the heading of the page comes with the answer, `page` puts one around waiting and failure.
 * An answer that is already shown stays when asking again fails; the frame says that the line is lost.
 */
interface AnsweredProps<T, P> {
  readonly of: UseQueryResult<T, P>;
  readonly waiting?: ReactNode;
  readonly page?: (state: ReactNode) => ReactNode;
  readonly children: (value: T) => ReactNode;
}

export function Answered<T, P extends SaidProblem>({ of, waiting, page = (state) => state, children }: AnsweredProps<T, P>) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) return <>{page(<FailedState problem={of.error} retry={of.refetch} />)}</>;
  return <>{page(waiting ?? <Waiting />)}</>;
}
