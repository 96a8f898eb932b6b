import { Button, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { DayField, today } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { giveDuty } from '../contract.ts';
import { DUTY_KIND_IDS, dutyKind, isDutyKind } from '../core/duties.ts';
import { type ChosenOrganisation, OrganisationField } from './organisation-field.tsx';
import style from './people.module.css';
import { RIGHT_WORDS } from './words.ts';

/** Gives a person a duty; what it lets the person do is said before it is given. */
export function GiveDutyForm({ person, at, onClose }: { readonly person: number; readonly at: ChosenOrganisation | undefined; readonly onClose: () => void }) {
  const say = useSay();
  const give = useWork(giveDuty);
  const [kind, setKind] = useState<string | null>(null);
  const [organisation, setOrganisation] = useState(at);
  const [fromDay, setFromDay] = useState<Day | undefined>(today());
  const [untilDay, setUntilDay] = useState<Day | undefined>(undefined);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const chosen = kind !== null && isDutyKind(kind) ? kind : undefined;
  const wrong = (field: string): string | undefined => {
    const found = fieldProblem(problem, field);
    return found && say(found);
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(true);
    if (!chosen || !organisation || !fromDay) return;
    setProblem(null);
    const result = await give.send({ person, kind: chosen, organisation: organisation.code, fromDay, untilDay: untilDay ?? null });
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <Select
        label={say({ vi: 'Nhiệm vụ', en: 'Duty' })} placeholder={say({ vi: 'Chọn nhiệm vụ', en: 'Choose a duty' })} data={DUTY_KIND_IDS.map((id) => ({ value: id, label: say(dutyKind(id).words) }))} value={kind} onChange={setKind} allowDeselect={false}
        error={missing && !chosen ? say({ vi: 'Chọn một nhiệm vụ.', en: 'Choose a duty.' }) : undefined}
      />
      {chosen && (
        <p className="small muted">
          {say(dutyKind(chosen).meaning)} {say({ vi: 'Được:', en: 'May:' })} {dutyKind(chosen).rights.map((right) => say(RIGHT_WORDS[right])).join(', ')}.
        </p>
      )}
      <OrganisationField
        label={say({ vi: 'Tại tổ chức', en: 'In the organisation' })} description={say({ vi: 'Nhiệm vụ có hiệu lực ở tổ chức này và mọi tổ chức trực thuộc', en: 'The duty holds there and in everything below' })}
        value={organisation} onChange={setOrganisation} error={missing && !organisation ? say({ vi: 'Chọn một tổ chức trong danh sách.', en: 'Choose an organisation from the list.' }) : undefined}
      />
      <div className={style['pair']}>
        <DayField label={say({ vi: 'Từ ngày', en: 'From' })} value={fromDay} onChange={setFromDay} error={wrong('fromDay') ?? (missing && !fromDay ? say({ vi: 'Chọn ngày bắt đầu.', en: 'Choose the first day.' }) : undefined)} />
        <DayField label={say({ vi: 'Thôi giữ từ ngày', en: 'No longer from' })} placeholder={say({ vi: 'không định trước', en: 'open' })} value={untilDay} onChange={setUntilDay} error={wrong('untilDay')} />
      </div>
      <ProblemNote problem={problem} />
      <div className="row">
        <Button type="submit" loading={give.isPending}>{say({ vi: 'Giao nhiệm vụ', en: 'Give the duty' })}</Button>
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}
