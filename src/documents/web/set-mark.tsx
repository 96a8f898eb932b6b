import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import type { SetState } from '../core/required-set.ts';
import { setStateWords } from './document-words.ts';

const MARKS = { ready: 'done', missing: 'notdue', late: 'late' } as const;

/** Whether a required document is there; one that was begun in time says so. */
export function SetMark({ state, begun }: { readonly state: SetState['state']; readonly begun: boolean }) {
  const say = useSay();
  if (state === 'missing' && begun) return <StateMark state="planned">{say({ vi: 'đang làm', en: 'under way' })}</StateMark>;
  return <StateMark state={MARKS[state]}>{say(setStateWords[state])}</StateMark>;
}
