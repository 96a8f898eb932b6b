import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SaidProblem } from './call.ts';
import { FailedState } from './failed-state.tsx';
import { Waiting } from './waiting.tsx';

/**
 * An answer in its three states: waiting (skeleton), failed (sentence and retry), there.
 *   <Answered of={answer} waiting={<Waiting lines={8} />}>{(season) => <…/>}</Answered>
 * An answer that is already shown stays when asking again fails; the frame says that the line is lost.
 */
export function Answered<T, P extends SaidProblem>({ of, waiting, children }: { readonly of: UseQueryResult<T, P>; readonly waiting?: ReactNode; readonly children: (value: T) => ReactNode }) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) return <FailedState problem={of.error} retry={of.refetch} />;
  return <>{waiting ?? <Waiting />}</>;
}
