import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAnswer, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { planVisit, showPlace } from '../contract.ts';

export interface PlanVisitDialogProps {
  readonly season: string;
  readonly code: string;
  readonly name: string;
  readonly today: Day;
  /** The day that is offered. */
  readonly first: Day;
  readonly onClose: () => void;
}

/** The day of a visit, who goes, and what for. */
export function PlanVisitDialog({ season, code, name, today, first, onClose }: PlanVisitDialogProps) {
  const say = useSay();
  const work = useWork(planVisit);
  const place = useAnswer(showPlace, { season, organisation: code });
  // Who was assigned a moment ago is not in an answer from before; nothing is sent until the present one has come.
  const now = place.data?.assignments.find((each) => each.until === null || each.until > today);
  const [id] = useState(newUuid);
  const [plannedOn, setPlannedOn] = useState<Day | undefined>(first);
  const [person, setPerson] = useState('');
  const [purpose, setPurpose] = useState('');
  const chosen = person === '' ? now?.person : Number(person);
  const people = [...(now ? [now] : []), ...(place.data?.suggestions ?? []).filter((each) => each.person !== now?.person)];
  const save = async (): Promise<void> => {
    if (!plannedOn) return;
    const result = await work.send({ season, organisation: code, id, plannedOn, purpose, ...(chosen !== undefined && { person: chosen }) });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say({ vi: `Hẹn ngày đi ${name}`, en: `Set a day for ${name}` })} confirm={say({ vi: 'Đặt lịch', en: 'Set the day' })} busy={work.isPending || place.isFetching} problem={work.error} onClose={onClose} onConfirm={() => void save()}>
      <DayField label={say({ vi: 'Ngày đi', en: 'Day' })} value={plannedOn} near={today} onChange={setPlannedOn} />
      {people.length > 0 && <NativeSelect label={say({ vi: 'Người đi', en: 'Who goes' })} value={String(chosen ?? '')} data={[...(now ? [] : [{ value: '', label: say({ vi: 'Tôi đi', en: 'Myself' }) }]), ...people.map((each) => ({ value: String(each.person), label: each.name }))]} onChange={(event) => setPerson(event.currentTarget.value)} />}
      <Textarea label={say({ vi: 'Để làm gì', en: 'What for' })} autosize minRows={2} maxLength={500} value={purpose} onChange={(event) => setPurpose(event.currentTarget.value)} />
    </Dialog>
  );
}
