import type { ReactNode } from 'react';

/** States of a congress in the colours and shapes of the season picture. */
export type StateName = 'done' | 'held' | 'late' | 'need' | 'hold' | 'planned' | 'notdue';

/** A state as shape, colour and word: `<StateMark state="late">chậm 9 ngày</StateMark>`. The word is not optional. */
export function StateMark({ state, pilot, direct, children }: { readonly state: StateName; readonly pilot?: boolean; readonly direct?: boolean; readonly children: ReactNode }) {
  return (
    <span className={`state ${state}`}>
      <StateSquare state={state} {...(pilot === true && { pilot })} {...(direct === true && { direct })} />
      {children}
    </span>
  );
}

/** The square alone, for legends and pictures that say the word elsewhere. */
export function StateSquare({ state, pilot, direct }: { readonly state: StateName; readonly pilot?: boolean; readonly direct?: boolean }) {
  return <i aria-hidden="true" className={squareClass(state, pilot === true, direct === true)} />;
}

export function squareClass(state: StateName, pilot: boolean, direct: boolean): string {
  return `sq ${state}${pilot ? ' pilot' : ''}${direct ? ' direct' : ''}`;
}
