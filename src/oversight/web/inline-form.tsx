import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { SaidProblem } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';

/** A form in a drawer: its fields, what stands against it, and two buttons. */
export function InlineForm({ confirm, busy, problem, onSubmit, onCancel, children }: { readonly confirm: string; readonly busy: boolean; readonly problem: SaidProblem | null; readonly onSubmit: () => void; readonly onCancel: () => void; readonly children: ReactNode }) {
  const say = useSay();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="stack" onSubmit={submit}>
      {children}
      <ProblemNote problem={problem} />
      <div className="row">
        <Button type="submit" loading={busy}>{confirm}</Button>
        <Button variant="subtle" onClick={onCancel}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}
