import { Checkbox, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { fieldProblem } from '#kit/problem-note.tsx';
import { useAnswer } from '#kit/api.ts';
import { comment, endPublishing, listPeople, publish } from '../contract.ts';
import { COMMENT_PLACES, type CommentPlace, commentPlaceWords, PUBLISHED, type Published, publishedWords } from '../core/publication.ts';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';
import type { Publication, Publications } from './publishing-part.tsx';

/** What is made public, to whom, where, how long; the persons not yet in a publication are ticked first. */
export function PublishDialog({ place, known, onClose }: { readonly place: Place; readonly known: Publications; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(publish);
  const people = useAnswer(listPeople, place).data?.people ?? [];
  const [id] = useState(newUuid);
  const [fields, setFields] = useState({ what: 'people' as Published, audience: '', where: '', from: known.today as Day | undefined, until: undefined as Day | undefined });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(known.unpublished.map((each) => each.id)));
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const set = (patch: Partial<typeof fields>): void => setFields({ ...fields, ...patch });
  const wrong = useFieldProblem(problem);
  const send = async (): Promise<void> => {
    setProblem(null);
    const result = await work.send({ ...place, id, ...fields, from: fields.from ?? '', until: fields.until ?? null, people: fields.what === 'scheme' ? [] : [...chosen] });
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  const toggle = (person: string): void => {
    const next = new Set(chosen);
    if (!next.delete(person)) next.add(person);
    setChosen(next);
  };
  return (
    <Dialog title={say({ vi: 'Ghi việc công khai', en: 'Record a publication' })} confirm={say({ vi: 'Ghi công khai', en: 'Record it' })} busy={work.isPending} problem={problem} size={640} onClose={onClose} onConfirm={() => void send()}>
      <NativeSelect size="sm" data-autofocus label={say({ vi: 'Công khai gì', en: 'What' })} value={fields.what} data={PUBLISHED.map((what) => ({ value: what, label: say(publishedWords[what]) }))} onChange={(event) => set({ what: event.currentTarget.value as Published })} />
      <TextInput size="sm" label={say({ vi: 'Với ai', en: 'To whom' })} placeholder={say({ vi: 'ví dụ: đảng viên, cán bộ chủ chốt', en: 'for instance: members, key cadres' })} maxLength={300} value={fields.audience} error={wrong('audience')} onChange={(event) => set({ audience: event.currentTarget.value })} />
      <TextInput size="sm" label={say({ vi: 'Ở đâu', en: 'Where' })} placeholder={say({ vi: 'ví dụ: trụ sở, hội nghị, bảng tin', en: 'for instance: the office, a meeting, the board' })} maxLength={300} value={fields.where} error={wrong('where')} onChange={(event) => set({ where: event.currentTarget.value })} />
      <div className={css['two']}>
        <DayField label={say({ vi: 'Từ ngày', en: 'From' })} value={fields.from} error={wrong('from')} onChange={(from) => set({ from })} />
        <DayField label={say({ vi: 'Kết thúc ngày (nếu đã định)', en: 'Ends on, if known' })} value={fields.until} error={wrong('until')} onChange={(until) => set({ until })} />
      </div>
      {fields.what !== 'scheme' && (
        <fieldset className={css['group']}>
          <legend>{say({ vi: `Nhân sự: ${chosen.size} người`, en: `Persons: ${chosen.size}` })}</legend>
          <div className={css['checks']}>{people.map(({ person }) => <Checkbox key={person.id} size="sm" label={person.fullName} checked={chosen.has(person.id)} onChange={() => toggle(person.id)} />)}</div>
        </fieldset>
      )}
    </Dialog>
  );
}

export function CommentDialog({ place, today, of, onClose }: { readonly place: Place; readonly today: string; readonly of: Publication; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(comment);
  const [id] = useState(newUuid);
  const [fields, setFields] = useState({ person: of.people[0]?.id ?? '', place: 'work' as CommentPlace, from: '', on: today as Day | undefined, text: '' });
  const set = (patch: Partial<typeof fields>): void => setFields({ ...fields, ...patch });
  const wrong = useFieldProblem(work.error);
  const send = async (): Promise<void> => {
    const { place: where, on, ...rest } = fields;
    const result = await work.send({ ...place, ...rest, place: where, on: on ?? '', publication: of.id, id });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say({ vi: 'Ghi ý kiến về nhân sự', en: 'Record a comment on a person' })} confirm={say({ vi: 'Ghi ý kiến', en: 'Record the comment' })} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void send()}>
      <NativeSelect size="sm" data-autofocus label={say({ vi: 'Về ai', en: 'On whom' })} value={fields.person} data={of.people.map((person) => ({ value: person.id, label: person.fullName }))} onChange={(event) => set({ person: event.currentTarget.value })} />
      <SegmentedControl aria-label={say({ vi: 'Lấy ý kiến ở đâu', en: 'Where it was gathered' })} value={fields.place} data={COMMENT_PLACES.map((where) => ({ value: where, label: say(commentPlaceWords[where]) }))} onChange={(where) => set({ place: where })} />
      <TextInput size="sm" label={say({ vi: 'Hội nghị, tổ chức cho ý kiến', en: 'Meeting or body' })} maxLength={200} value={fields.from} error={wrong('from')} onChange={(event) => set({ from: event.currentTarget.value })} />
      <DayField label={say({ vi: 'Ngày', en: 'On' })} value={fields.on} error={wrong('on')} onChange={(on) => set({ on })} />
      <Textarea size="sm" label={say({ vi: 'Ý kiến', en: 'Comment' })} description={say({ vi: 'Chỉ người làm công tác nhân sự xem được.', en: 'Only those who work on personnel see it.' })} autosize minRows={3} maxRows={12} maxLength={4000} value={fields.text} error={wrong('text')} onChange={(event) => set({ text: event.currentTarget.value })} />
    </Dialog>
  );
}

export function EndDialog({ place, today, of, onClose }: { readonly place: Place; readonly today: string; readonly of: Publication; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(endPublishing);
  const [on, setOn] = useState<Day | undefined>(today as Day);
  return (
    <Dialog title={say({ vi: 'Kết thúc công khai', en: 'End the publication' })} confirm={say({ vi: 'Kết thúc công khai', en: 'End the publication' })} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void work.send({ ...place, publication: of.id, on: on ?? '' }).then((result) => result.ok && onClose())}>
      <p>{say({ vi: `${publishedWords[of.what].vi}, ${of.place}.`, en: `${publishedWords[of.what].en}, ${of.place}.` })}</p>
      <DayField label={say({ vi: 'Kết thúc ngày', en: 'Ended on' })} value={on} onChange={setOn} />
    </Dialog>
  );
}

/** The sentence about one field, where the answer has one. */
function useFieldProblem(problem: SaidProblem | null): (name: string) => string | undefined {
  const say = useSay();
  return (name) => {
    const found = fieldProblem(problem, name);
    return found && say(found);
  };
}
