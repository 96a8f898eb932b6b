import { Button } from '@mantine/core';
import { useSay } from '#kit/language.tsx';
import { type Action, actionOf, becauseWords } from './election-view.ts';
import css from './elections.module.css';

export interface ActionButtonProps {
  readonly actions: readonly Action[];
  readonly operation: string;
  readonly onClick: () => void;
  readonly children: string;
  readonly main?: boolean;
  readonly busy?: boolean;
}

/** A piece of work that may be done now; where it may not, its name and why, in words. Nothing for whom it is not. */
export function ActionButton({ actions, operation, onClick, children, main, busy }: ActionButtonProps) {
  const say = useSay();
  const action = actionOf(actions, operation);
  if (!action) return null;
  if (action.may) {
    return (
      <Button variant={main === true ? 'filled' : 'default'} loading={busy === true} onClick={onClick}>
        {children}
      </Button>
    );
  }
  const because = becauseWords(action);
  if (!because) return null;
  return (
    <p className={css.because}>
      <b>{children}:</b> {say(because)}
    </p>
  );
}
