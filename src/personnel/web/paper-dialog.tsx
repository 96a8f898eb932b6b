import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import type { SaidProblem } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import { PAPER_STATES, type PaperState } from '../core/paper.ts';

export const paperStateWords: { readonly [S in PaperState]: Sentence } = {
  missing: { vi: 'Còn thiếu', en: 'Missing' },
  there: { vi: 'Đã có', en: 'There' },
  'not-needed': { vi: 'Không cần', en: 'Not needed' },
};

export interface PaperEntry {
  readonly state: PaperState;
  readonly number: string;
  readonly on: string | null;
}

interface PaperDialogProps {
  /** Name of the paper. */
  readonly title: string;
  /** Whose it is. */
  readonly whose?: string;
  readonly begun: PaperEntry;
  readonly busy: boolean;
  readonly problem: SaidProblem | null;
  readonly onClose: () => void;
  readonly onSave: (entry: PaperEntry) => void;
}

/** One paper of a dossier: there with its number and day, missing, or not needed. */
export function PaperDialog({ title, whose, begun, busy, problem, onClose, onSave }: PaperDialogProps) {
  const say = useSay();
  const [entry, setEntry] = useState<PaperEntry>(begun);
  const set = (patch: Partial<PaperEntry>): void => setEntry({ ...entry, ...patch });
  return (
    <Dialog title={title} confirm={say({ vi: 'Ghi giấy tờ', en: 'Record the paper' })} busy={busy} problem={problem} onClose={onClose} onConfirm={() => onSave(entry.state === 'there' ? entry : { state: entry.state, number: '', on: null })}>
      {whose !== undefined && <p>{whose}</p>}
      <SegmentedControl data-autofocus aria-label={say({ vi: 'Tình trạng', en: 'State' })} value={entry.state} data={PAPER_STATES.map((state) => ({ value: state, label: say(paperStateWords[state]) }))} onChange={(state) => set({ state: state })} />
      {entry.state === 'there' && (
        <>
          <TextInput size="sm" label={say({ vi: 'Số, ký hiệu (nếu có)', en: 'Number, if any' })} maxLength={100} value={entry.number} onChange={(event) => set({ number: event.currentTarget.value })} />
          <DayField label={say({ vi: 'Ngày của giấy tờ', en: 'Day of the paper' })} value={(entry.on ?? undefined) as Day | undefined} onChange={(day) => set({ on: day ?? null })} />
        </>
      )}
    </Dialog>
  );
}
