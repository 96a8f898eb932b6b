import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, type Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { type ChosenOrganisation, OrganisationField } from '#people/web/organisation-field.tsx';
import { grievance as saveGrievance } from '../contract.ts';
import { GRIEVANCE_SOURCES, type GrievanceSource, grievanceSourceWords } from '../core/kinds.ts';
import type { Grievance } from './answers.ts';
import { InlineForm } from './inline-form.tsx';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';

export interface GrievanceFormProps {
  readonly season: string;
  /** Undefined: the place is chosen here. */
  readonly code: string | undefined;
  readonly today: Day;
  /** May mark the text as confidential. */
  readonly confide: boolean;
  readonly grievance?: Grievance;
  readonly onDone: () => void;
}

/** Days that are offered for a new matter. */
const USUAL_DAYS = 30;

/** A long-standing problem, recorded or changed. What may not be read stays as it is. */
export function GrievanceForm({ season, code, today, confide, grievance, onDone }: GrievanceFormProps) {
  const say = useSay();
  const work = useWork(saveGrievance);
  const [id] = useState(() => grievance?.id ?? newUuid());
  const [place, setPlace] = useState<ChosenOrganisation | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  const [fields, setFields] = useState(() => ({
    title: grievance?.title ?? '', source: grievance?.source ?? 'residents', owner: grievance?.owner ?? '', text: grievance?.text ?? '', sensitive: grievance?.sensitive ?? false,
    raisedOn: (grievance?.raisedOn ?? today) as Day | undefined, due: (grievance?.due ?? addDays(today, USUAL_DAYS)) as Day | undefined,
  }));
  const set = (patch: Partial<typeof fields>): void => setFields((before) => ({ ...before, ...patch }));
  const at = code ?? place?.code;
  const save = async (): Promise<void> => {
    setAsked(true);
    const { raisedOn, due, text, ...rest } = fields;
    if (at === undefined || !raisedOn || !due) return;
    const readable = grievance?.text !== null;
    const answered = await work.send({ season, organisation: at, id, ...(grievance && { revision: grievance.revision }), ...rest, raisedOn, due, ...(readable && { text }) });
    if (answered.ok) onDone();
  };
  const missing = (value: unknown): string | undefined => (asked && value === undefined ? say(words.dayMissing) : undefined);
  return (
    <InlineForm confirm={say(grievance ? words.save : { vi: 'Ghi vấn đề', en: 'Record it' })} busy={work.isPending} problem={work.error} onSubmit={() => void save()} onCancel={onDone}>
      {code === undefined && <OrganisationField label={say({ vi: 'Ở đâu', en: 'Where' })} value={place} error={asked && !place ? say({ vi: 'Chọn tổ chức.', en: 'Choose the organisation.' }) : undefined} onChange={setPlace} />}
      <TextInput label={say({ vi: 'Vấn đề', en: 'Grievance' })} required withAsterisk={false} maxLength={200} value={fields.title} onChange={(event) => set({ title: event.currentTarget.value })} />
      <div className={css.two}>
        <NativeSelect label={say({ vi: 'Ai nêu', en: 'Raised by' })} value={fields.source} data={GRIEVANCE_SOURCES.map((value) => ({ value, label: say(grievanceSourceWords[value]) }))} onChange={(event) => set({ source: event.currentTarget.value as GrievanceSource })} />
        <DayField label={say({ vi: 'Nêu ngày', en: 'Raised on' })} value={fields.raisedOn} near={today} error={missing(fields.raisedOn)} onChange={(raisedOn) => set({ raisedOn })} />
      </div>
      <div className={css.two}>
        <TextInput label={say(words.owner)} required withAsterisk={false} maxLength={200} value={fields.owner} onChange={(event) => set({ owner: event.currentTarget.value })} />
        <DayField label={say(words.deadline)} value={fields.due} near={today} error={missing(fields.due)} onChange={(due) => set({ due })} />
      </div>
      {grievance?.text === null ? null : <Textarea label={say({ vi: 'Nội dung', en: 'What it is' })} autosize minRows={3} maxRows={10} maxLength={4000} value={fields.text} onChange={(event) => set({ text: event.currentTarget.value })} />}
      {confide && <Checkbox label={say({ vi: 'Nội dung nội bộ', en: 'Confidential' })} description={say({ vi: 'Người khác chỉ thấy tên vấn đề và thời hạn.', en: 'Others see title and deadline only.' })} checked={fields.sensitive} onChange={(event) => set({ sensitive: event.currentTarget.checked })} />}
    </InlineForm>
  );
}
