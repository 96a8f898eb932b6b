import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { assignMember } from '../contract.ts';
import type { At } from './after-address.ts';
import css from './after.module.css';
import { type Assignment, type Overview, words } from './page-words.ts';

/** Whose assignment: one that is changed, one of the elected, or somebody by name. */
export interface Assigning {
  readonly assignment?: Assignment;
  readonly member?: Overview['members'][number];
}

export function AssignmentDialog({ at, of: { assignment, member }, heldOn, today, onClose }: { readonly at: At; readonly of: Assigning; readonly heldOn: Day; readonly today: Day; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(assignMember);
  const [id] = useState(() => assignment?.id ?? newUuid());
  const [fields, setFields] = useState(() => ({ name: assignment?.name ?? member?.name ?? '', office: assignment?.office ?? capital(member?.offices.join(', ') ?? ''), field: assignment?.field ?? '', area: assignment?.area ?? '' }));
  const [from, setFrom] = useState<Day | undefined>((assignment?.from as Day | undefined) ?? (today >= heldOn ? today : heldOn));
  const [wrong, setWrong] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const set = (patch: Partial<typeof fields>): void => setFields((before) => ({ ...before, ...patch }));
  const missing = (text: string) => (wrong && text.trim() === '' ? say({ vi: 'Ghi rõ mục này.', en: 'Fill this in.' }) : undefined);
  const save = async (): Promise<void> => {
    if (fields.name.trim() === '' || fields.field.trim() === '' || from === undefined) return setWrong(true);
    const result = await work.send({ season: at.season, organisation: at.code, id, ...(assignment && { revision: assignment.revision }), person: assignment?.person ?? member?.person ?? null, ...fields, from });
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  const known = assignment?.person !== undefined && assignment.person !== null;
  return (
    <Dialog title={say(assignment ? { vi: 'Sửa phân công', en: 'Change the assignment' } : { vi: 'Phân công cấp ủy viên', en: 'Assign a member' })} confirm={say(words.save)} busy={work.isPending} problem={problem} onClose={onClose} onConfirm={() => void save()}>
      <div className={css['two']}>
        <TextInput label={say({ vi: 'Họ và tên', en: 'Full name' })} maxLength={120} readOnly={member !== undefined || known} value={fields.name} error={missing(fields.name)} onChange={(event) => set({ name: event.currentTarget.value })} />
        <TextInput label={say({ vi: 'Chức vụ', en: 'Office' })} maxLength={120} value={fields.office} onChange={(event) => set({ office: event.currentTarget.value })} />
      </div>
      <Textarea data-autofocus label={say({ vi: 'Lĩnh vực phụ trách', en: 'Field' })} autosize minRows={2} maxRows={6} maxLength={500} value={fields.field} error={missing(fields.field)} onChange={(event) => set({ field: event.currentTarget.value })} />
      <div className={css['two']}>
        <TextInput label={say({ vi: 'Địa bàn', en: 'Area' })} maxLength={300} value={fields.area} onChange={(event) => set({ area: event.currentTarget.value })} />
        <DayField label={say({ vi: 'Từ ngày', en: 'From' })} value={from} onChange={setFrom} near={today} error={wrong && from === undefined ? say({ vi: 'Ghi ngày.', en: 'Enter the day.' }) : undefined} />
      </div>
    </Dialog>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
