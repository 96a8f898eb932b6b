import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { moveGrievance, tell } from '../contract.ts';
import { GRIEVANCE_MOVES } from '../core/grievance.ts';
import { type GrievanceState, grievanceStateWords } from '../core/kinds.ts';
import type { Grievance } from './answers.ts';
import { InlineForm } from './inline-form.tsx';
import { pageWords as words } from './page-words.ts';

interface StepProps {
  readonly season: string;
  readonly grievance: Grievance;
  readonly today: Day;
  readonly onDone: () => void;
}

/** The next step of a matter, with what came of it. */
export function MoveGrievanceForm({ season, grievance, today, onDone }: StepProps) {
  const say = useSay();
  const work = useWork(moveGrievance);
  const next = GRIEVANCE_MOVES[grievance.state];
  const [to, setTo] = useState<GrievanceState>(next.at(-1) ?? 'resolved');
  const [on, setOn] = useState<Day | undefined>(today);
  const [result, setResult] = useState('');
  const save = async (): Promise<void> => {
    if (!on) return;
    const answered = await work.send({ season, organisation: grievance.organisation.code, grievance: grievance.id, revision: grievance.revision, to, on, result });
    if (answered.ok) onDone();
  };
  return (
    <InlineForm confirm={say({ vi: 'Ghi bước này', en: 'Record this step' })} busy={work.isPending} problem={work.error} onSubmit={() => void save()} onCancel={onDone}>
      <NativeSelect label={say({ vi: 'Chuyển sang', en: 'Becomes' })} value={to} data={next.map((value) => ({ value, label: say(grievanceStateWords[value]) }))} onChange={(event) => setTo(event.currentTarget.value as GrievanceState)} />
      <DayField label={say(words.day)} value={on} near={today} onChange={setOn} />
      <Textarea label={say({ vi: 'Kết quả, lý do', en: 'Result, reason' })} description={say({ vi: 'Cần ghi khi giải quyết xong, chuyển cấp trên hoặc mở lại.', en: 'Needed when it is settled, handed up or opened again.' })} autosize minRows={2} maxRows={8} maxLength={2000} value={result} onChange={(event) => setResult(event.currentTarget.value)} />
    </InlineForm>
  );
}

/** Those who raised it hear what became of it: a group or a meeting is named, no private person. */
export function TellForm({ season, grievance, today, onDone }: StepProps) {
  const say = useSay();
  const work = useWork(tell);
  const [id] = useState(newUuid);
  const [to, setTo] = useState('');
  const [how, setHow] = useState('');
  const [on, setOn] = useState<Day | undefined>(today);
  const save = async (): Promise<void> => {
    if (!on) return;
    const answered = await work.send({ season, organisation: grievance.organisation.code, id, grievance: grievance.id, to, how, on });
    if (answered.ok) onDone();
  };
  return (
    <InlineForm confirm={say({ vi: 'Ghi đã báo', en: 'Record it' })} busy={work.isPending} problem={work.error} onSubmit={() => void save()} onCancel={onDone}>
      <TextInput label={say({ vi: 'Báo cho ai', en: 'Who was told' })} description={say({ vi: 'Nhóm hoặc cuộc họp, không cần tên riêng: “các hộ ấp Vĩnh Khánh”.', en: 'A group or a meeting; no private names are needed.' })} required withAsterisk={false} maxLength={200} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
      <TextInput label={say({ vi: 'Bằng cách nào', en: 'How' })} maxLength={200} value={how} onChange={(event) => setHow(event.currentTarget.value)} />
      <DayField label={say(words.day)} value={on} near={today} onChange={setOn} />
    </InlineForm>
  );
}
