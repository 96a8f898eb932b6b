import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { SaidProblem } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';

export interface WorkDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: string;
  /** Made anew each time it opens. */
  readonly children: ReactNode;
}

/** A small window in which one piece of work is entered. */
export function WorkDialog({ opened, onClose, title, size = 'md', children }: WorkDialogProps) {
  const say = useSay();
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': say(kitWords.close) }} styles={{ title: { fontWeight: 600 } }}>
      {opened && children}
    </Modal>
  );
}

export interface WorkFormProps {
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Verb and thing on the button. */
  readonly confirm: string;
  readonly busy: boolean;
  readonly problem: SaidProblem | null;
  readonly children: ReactNode;
}

export function WorkForm({ onSubmit, onClose, confirm, busy, problem, children }: WorkFormProps) {
  const say = useSay();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {children}
      <ProblemNote problem={problem} />
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button variant="default" onClick={onClose}>
          {say(kitWords.cancel)}
        </Button>
        <Button type="submit" loading={busy}>
          {confirm}
        </Button>
      </div>
    </form>
  );
}
