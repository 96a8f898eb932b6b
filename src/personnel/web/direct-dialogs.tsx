import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { fieldProblem } from '#kit/problem-note.tsx';
import { recordPersuasion, setDirect, setDirectPaper } from '../contract.ts';
import type { Direct, DirectPaperLine } from './direct-part.tsx';
import { PaperDialog } from './paper-dialog.tsx';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';

/** The superior's paper, and whether several persons are wanted. */
export function DirectDialog({ place, direct, onClose }: { readonly place: Place; readonly direct: Direct; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(setDirect);
  const [fields, setFields] = useState({ consentPaper: direct.consentPaper, consentOn: (direct.consentOn ?? undefined) as Day | undefined, several: direct.several, note: direct.note });
  const set = (patch: Partial<typeof fields>): void => setFields({ ...fields, ...patch });
  const send = async (): Promise<void> => {
    const result = await work.send({ ...place, revision: direct.revision, ...fields, consentOn: fields.consentOn ?? null });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say({ vi: 'Chủ trương bầu trực tiếp bí thư', en: 'Consent to the direct election' })} confirm={say({ vi: 'Lưu', en: 'Save' })} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void send()}>
      <div className={css['two']}>
        <TextInput size="sm" data-autofocus label={say({ vi: 'Số văn bản đồng ý', en: 'Number of the consent' })} maxLength={200} value={fields.consentPaper} onChange={(event) => set({ consentPaper: event.currentTarget.value })} />
        <DayField label={say({ vi: 'Ngày', en: 'Day' })} value={fields.consentOn} onChange={(consentOn) => set({ consentOn })} />
      </div>
      <Checkbox size="sm" label={say({ vi: 'Cấp trên yêu cầu nhiều phương án bí thư', en: 'The superior wants several persons for secretary' })} checked={fields.several} onChange={(event) => set({ several: event.currentTarget.checked })} />
      <Textarea size="sm" label={say({ vi: 'Ghi chú', en: 'Note' })} autosize minRows={2} maxRows={8} maxLength={2000} value={fields.note} onChange={(event) => set({ note: event.currentTarget.value })} />
    </Dialog>
  );
}

/** One time of explaining and agreeing: by whom, with which group, with which result. */
export function PersuasionDialog({ place, today, onClose }: { readonly place: Place; readonly today: string; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(recordPersuasion);
  const [id] = useState(newUuid);
  const [fields, setFields] = useState({ on: today as Day | undefined, by: '', withGroup: '', result: '' });
  const set = (patch: Partial<typeof fields>): void => setFields({ ...fields, ...patch });
  const wrong = (name: string): string | undefined => {
    const found = fieldProblem(work.error, name);
    return found && say(found);
  };
  return (
    <Dialog title={say({ vi: 'Ghi công tác tư tưởng', en: 'Record explaining and agreeing' })} confirm={say({ vi: 'Ghi lại', en: 'Record it' })} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void work.send({ ...place, id, ...fields, on: fields.on ?? '' }).then((result) => result.ok && onClose())}>
      <div className={css['two']}>
        <DayField label={say({ vi: 'Ngày', en: 'On' })} value={fields.on} error={wrong('on')} onChange={(on) => set({ on })} />
        <TextInput size="sm" data-autofocus label={say({ vi: 'Ai làm', en: 'By whom' })} maxLength={200} value={fields.by} error={wrong('by')} onChange={(event) => set({ by: event.currentTarget.value })} />
      </div>
      <TextInput size="sm" label={say({ vi: 'Với nhóm nào', en: 'With which group' })} description={say({ vi: 'Ví dụ: cấp ủy viên, trưởng các đoàn thể. Không nêu tên từng người.', en: 'For instance: members of the committee, heads of unions. No single names.' })} maxLength={200} value={fields.withGroup} error={wrong('withGroup')} onChange={(event) => set({ withGroup: event.currentTarget.value })} />
      <Textarea size="sm" label={say({ vi: 'Kết quả', en: 'Result' })} autosize minRows={2} maxRows={8} maxLength={2000} value={fields.result} error={wrong('result')} onChange={(event) => set({ result: event.currentTarget.value })} />
    </Dialog>
  );
}

export function DirectPaperDialog({ place, line, onClose }: { readonly place: Place; readonly line: DirectPaperLine; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(setDirectPaper);
  return (
    <PaperDialog
      title={say(line.name)} begun={{ state: line.state === 'missing' ? 'there' : line.state, number: line.number, on: line.on }} busy={work.isPending} problem={work.error} onClose={onClose}
      onSave={(entry) => void work.send({ ...place, paper: line.paper, ...entry }).then((result) => result.ok && onClose())}
    />
  );
}
