import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { SaidProblem } from './call.ts';
import { useSay } from './language.tsx';
import { ProblemNote } from './problem-note.tsx';
import { kitWords } from './words.ts';

export interface WorkWindowProps {
  readonly title: ReactNode;
  readonly size?: number | string;
  readonly opened?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small window over the page, with its title and a way to close it. */
export function WorkWindow({ title, size = 520, opened = true, onClose, children }: WorkWindowProps) {
  const say = useSay();
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': say(kitWords.close) }} styles={{ title: { fontWeight: 600 } }}>
      {opened && children}
    </Modal>
  );
}

export interface WorkFormProps {
  /** Verb and thing on the button. */
  readonly confirm: string;
  readonly busy: boolean;
  readonly problem: SaidProblem | null;
  /** False: the button waits until something is chosen. */
  readonly ready?: boolean;
  /** True: the fields say themselves what is missing, in the language of the page. */
  readonly noValidate?: boolean;
  /** What a refusal makes possible, below it. */
  readonly below?: ReactNode;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The fields of one piece of work, its refusal beside the button, and nothing lost when it is refused. */
export function WorkForm({ confirm, busy, problem, ready = true, noValidate = true, below, onClose, onSubmit, children }: WorkFormProps) {
  const say = useSay();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) onSubmit();
  };
  return (
    <form className="stack" noValidate={noValidate} onSubmit={submit}>
      {children}
      <ProblemNote problem={problem} />
      {below}
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button variant="default" onClick={onClose}>
          {say(kitWords.cancel)}
        </Button>
        <Button type="submit" loading={busy} disabled={!ready}>
          {confirm}
        </Button>
      </div>
    </form>
  );
}

export interface DialogProps extends Omit<WorkFormProps, 'onSubmit' | 'below' | 'noValidate'> {
  readonly title: string;
  readonly size?: number;
  readonly onConfirm: () => void;
}

/** A deed with its fields in a window of its own. */
export function Dialog({ title, size = 520, onConfirm, ...form }: DialogProps) {
  return (
    <WorkWindow title={title} size={size} onClose={form.onClose}>
      <WorkForm {...form} noValidate={false} onSubmit={onConfirm} />
    </WorkWindow>
  );
}
