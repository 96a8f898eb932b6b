import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, type Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { type ChosenOrganisation, OrganisationField } from '#people/web/organisation-field.tsx';
import { commit, reportCommitment } from '../contract.ts';
import { COMMITMENT_KINDS, COMMITMENT_STATES, type CommitmentKind, commitmentKindWords, type CommitmentState, commitmentStateWords } from '../core/kinds.ts';
import type { Commitment } from './answers.ts';
import { InlineForm } from './inline-form.tsx';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';

const USUAL_DAYS = 30;

/** Something a place has taken on for the congress, recorded or changed. */
export function CommitmentForm({ season, code, today, commitment, onDone }: { readonly season: string; readonly code: string | undefined; readonly today: Day; readonly commitment?: Commitment; readonly onDone: () => void }) {
  const say = useSay();
  const work = useWork(commit);
  const [id] = useState(() => commitment?.id ?? newUuid());
  const [place, setPlace] = useState<ChosenOrganisation | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  const [fields, setFields] = useState(() => ({
    kind: commitment?.kind ?? 'drive', what: commitment?.what ?? '', figure: commitment?.figure ?? '', owner: commitment?.owner ?? '', due: (commitment?.due ?? addDays(today, USUAL_DAYS)) as Day | undefined,
  }));
  const set = (patch: Partial<typeof fields>): void => setFields((before) => ({ ...before, ...patch }));
  const at = code ?? place?.code;
  const save = async (): Promise<void> => {
    setAsked(true);
    const { due, ...rest } = fields;
    if (at === undefined || !due) return;
    const answered = await work.send({ season, organisation: at, id, ...(commitment && { revision: commitment.revision }), ...rest, due });
    if (answered.ok) onDone();
  };
  return (
    <InlineForm confirm={say(commitment ? words.save : { vi: 'Ghi việc đăng ký', en: 'Record it' })} busy={work.isPending} problem={work.error} onSubmit={() => void save()} onCancel={onDone}>
      {code === undefined && <OrganisationField label={say({ vi: 'Tổ chức đăng ký', en: 'Organisation' })} value={place} error={asked && !place ? say({ vi: 'Chọn tổ chức.', en: 'Choose the organisation.' }) : undefined} onChange={setPlace} />}
      <NativeSelect label={say({ vi: 'Loại', en: 'Kind' })} value={fields.kind} data={COMMITMENT_KINDS.map((value) => ({ value, label: say(commitmentKindWords[value]) }))} onChange={(event) => set({ kind: event.currentTarget.value as CommitmentKind })} />
      <Textarea label={say({ vi: 'Việc gì', en: 'What' })} required withAsterisk={false} autosize minRows={2} maxRows={6} maxLength={500} value={fields.what} onChange={(event) => set({ what: event.currentTarget.value })} />
      <TextInput label={say({ vi: 'Kết quả cần đạt', en: 'To be reached' })} maxLength={200} value={fields.figure} onChange={(event) => set({ figure: event.currentTarget.value })} />
      <div className={css.two}>
        <TextInput label={say(words.owner)} required withAsterisk={false} maxLength={200} value={fields.owner} onChange={(event) => set({ owner: event.currentTarget.value })} />
        <DayField label={say(words.deadline)} value={fields.due} near={today} error={asked && !fields.due ? say(words.dayMissing) : undefined} onChange={(due) => set({ due })} />
      </div>
    </InlineForm>
  );
}

/** How far it is: under way, done, not done. */
export function ReportCommitmentForm({ season, today, commitment, onDone }: { readonly season: string; readonly today: Day; readonly commitment: Commitment; readonly onDone: () => void }) {
  const say = useSay();
  const work = useWork(reportCommitment);
  const [state, setState] = useState<CommitmentState>('done');
  const [on, setOn] = useState<Day | undefined>(today);
  const [result, setResult] = useState('');
  const save = async (): Promise<void> => {
    if (!on) return;
    const answered = await work.send({ season, organisation: commitment.organisation.code, commitment: commitment.id, revision: commitment.revision, on, state, result });
    if (answered.ok) onDone();
  };
  return (
    <InlineForm confirm={say({ vi: 'Ghi kết quả', en: 'Record the result' })} busy={work.isPending} problem={work.error} onSubmit={() => void save()} onCancel={onDone}>
      <NativeSelect label={say({ vi: 'Tình hình', en: 'State' })} value={state} data={COMMITMENT_STATES.map((value) => ({ value, label: say(commitmentStateWords[value]) }))} onChange={(event) => setState(event.currentTarget.value as CommitmentState)} />
      <DayField label={say(words.day)} value={on} near={today} onChange={setOn} />
      <Textarea label={say(words.result)} required withAsterisk={false} autosize minRows={2} maxRows={8} maxLength={1000} value={result} onChange={(event) => setResult(event.currentTarget.value)} />
    </InlineForm>
  );
}
