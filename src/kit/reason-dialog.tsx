import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { SaidProblem } from './call.ts';
import { WorkForm, WorkWindow } from './dialog.tsx';
import { useSay } from './language.tsx';

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
  return (
    <WorkWindow opened={opened} onClose={onClose} title={title}>
      {/* Opened anew, it begins anew. */}
      <ReasonForm onClose={onClose} {...form} />
    </WorkWindow>
  );
}

function ReasonForm({ onClose, children, confirm, reasonLabel, busy, problem, onConfirm }: Omit<ReasonDialogProps, 'opened' | 'title'>) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (): void => {
    if (reasonLabel !== undefined && reason.trim() === '') setMissing(true);
    else onConfirm(reason.trim());
  };
  return (
    <WorkForm confirm={confirm} busy={busy === true} problem={problem ?? null} onClose={onClose} onSubmit={submit}>
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
    </WorkForm>
  );
}
