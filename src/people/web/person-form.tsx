import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { addPerson, correctPerson } from '../contract.ts';
import { useFocusFirst } from './focus-first.ts';
import { type ChosenOrganisation, OrganisationField } from './organisation-field.tsx';

export interface PersonFormProps {
  /** Undefined: a new person. */
  readonly person?: { readonly id: number; readonly revision: number; readonly name: string; readonly title: string; readonly bornOn: string | null; readonly organisation: ChosenOrganisation | null };
  readonly at?: ChosenOrganisation | undefined;
  readonly onDone: (id: number) => void;
  readonly onClose: () => void;
}

/** A person added or corrected. */
export function PersonForm({ person, at, onDone, onClose }: PersonFormProps) {
  const say = useSay();
  const first = useFocusFirst();
  const add = useWork(addPerson);
  const correct = useWork(correctPerson);
  const [fullName, setFullName] = useState(person?.name ?? '');
  const [title, setTitle] = useState(person?.title ?? '');
  const [bornOn, setBornOn] = useState<Day | undefined>((person?.bornOn ?? undefined) as Day | undefined);
  const [organisation, setOrganisation] = useState<ChosenOrganisation | undefined>(person?.organisation ?? at);
  const [sameNameMeant, setSameNameMeant] = useState(false);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const nameProblem = fieldProblem(problem, 'fullName');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!organisation) return setMissing(true);
    setProblem(null);
    const fields = { fullName, title, bornOn: bornOn ?? null, organisation: organisation.code };
    const result = person ? await correct.send({ ...fields, person: person.id, revision: person.revision }) : await add.send({ ...fields, sameNameMeant });
    if (!result.ok) return setProblem(result.problem);
    onDone(person ? person.id : (result.value as { id: number }).id);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextInput label={say({ vi: 'Họ và tên', en: 'Full name' })} required withAsterisk={false} ref={first} maxLength={120} value={fullName} error={nameProblem && say(nameProblem)} onChange={(event) => setFullName(event.currentTarget.value)} />
      <TextInput label={say({ vi: 'Chức vụ', en: 'Title' })} maxLength={200} placeholder={say({ vi: 'Bí thư Đảng ủy xã', en: 'Secretary of the commune' })} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <OrganisationField label={say({ vi: 'Tổ chức', en: 'Organisation' })} required value={organisation} error={missing && !organisation ? say({ vi: 'Chọn một tổ chức trong danh sách.', en: 'Choose an organisation from the list.' }) : undefined} onChange={setOrganisation} />
      <DayField label={say({ vi: 'Ngày sinh', en: 'Birthday' })} description={say({ vi: 'Chỉ cần khi có người trùng họ tên', en: 'Needed only to tell namesakes apart' })} value={bornOn} onChange={setBornOn} />
      {problem?.code === 'person_there_already' && <Checkbox label={say({ vi: 'Người khác trùng tên', en: 'Another person of the same name' })} checked={sameNameMeant} onChange={(event) => setSameNameMeant(event.currentTarget.checked)} />}
      <ProblemNote problem={problem} />
      <div className="row">
        <Button type="submit" loading={add.isPending || correct.isPending}>{person ? say({ vi: 'Lưu', en: 'Save' }) : say({ vi: 'Thêm cán bộ', en: 'Add person' })}</Button>
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}
