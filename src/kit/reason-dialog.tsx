import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { SaidProblem } from './call.ts';
import { useSay } from './language.tsx';
import { ProblemNote } from './problem-note.tsx';
import { kitWords } from './words.ts';

export interface ReasonDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen, in a sentence. */
  readonly children?: ReactNode;
  /** Verb and thing: "Rút mốc đã ghi". */
  readonly confirm: string;
  /** Label of the reason; without it no reason is asked. */
  readonly reasonLabel?: string;
  readonly busy?: boolean;
  readonly problem?: SaidProblem | null;
  readonly onConfirm: (reason: string) => void;
}

/** A step that is not taken lightly: says what will happen, asks why, and keeps what was typed when it is refused. */
export function ReasonDialog({ opened, onClose, title, ...form }: ReasonDialogProps) {
  const say = useSay();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say(kitWords.close) }} styles={{ title: { fontWeight: 600 } }}>
      {/* Opened anew, it begins anew. */}
      <ReasonForm onClose={onClose} {...form} />
    </Modal>
  );
}

function ReasonForm({ onClose, children, confirm, reasonLabel, busy, problem, onConfirm }: Omit<ReasonDialogProps, 'opened' | 'title'>) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reasonLabel !== undefined && reason.trim() === '') setMissing(true);
    else onConfirm(reason.trim());
  };
  return (
    <form onSubmit={submit} className="stack">
      {children !== undefined && <div>{children}</div>}
      {reasonLabel !== undefined && (
        <Textarea
          data-autofocus
          label={reasonLabel}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          value={reason}
          error={missing ? say({ vi: 'Ghi lý do để người xem sau hiểu.', en: 'Give the reason for those who read this later.' }) : undefined}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setMissing(false);
          }}
        />
      )}
      <ProblemNote problem={problem} />
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button variant="default" onClick={onClose}>
          {say(kitWords.cancel)}
        </Button>
        <Button type="submit" loading={busy === true}>
          {confirm}
        </Button>
      </div>
    </form>
  );
}
