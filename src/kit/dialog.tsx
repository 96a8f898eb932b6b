import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { SaidProblem } from './call.ts';
import { useSay } from './language.tsx';
import { ProblemNote } from './problem-note.tsx';
import { kitWords } from './words.ts';

export interface DialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly problem: SaidProblem | null;
  readonly size?: number;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** A deed with its fields, its refusal beside the button, and nothing lost when it is refused. */
export function Dialog({ title, confirm, busy, problem, size = 520, onClose, onConfirm, children }: DialogProps) {
  const say = useSay();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onConfirm();
  };
  return (
    <Modal opened onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': say(kitWords.close) }} styles={{ title: { fontWeight: 600 } }}>
      <form className="stack" onSubmit={submit}>
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
    </Modal>
  );
}
