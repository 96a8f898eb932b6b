import { Button, SegmentedControl } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { electOfficers } from '../contract.ts';
import { METHODS, type Method } from '../core/motion.ts';
import { OFFICES, type Office } from '../core/officers.ts';
import { methodWords, officeHeadWords, officeWords } from '../core/words.ts';
import { CountFields, countOf, typedCount } from './count-fields.tsx';
import { useDesk } from './desk-view.ts';
import { lower } from './desk-words.ts';
import css from './desk.module.css';
import { type Participant, ParticipantPicker } from './participant-picker.tsx';
import { Why } from './why.tsx';

const OFFICE_RULES: { readonly [O in Office]: string } = { presidium: 'R-QD24-12.1', secretariat: 'R-244-6.1', 'credentials-board': 'R-QD24-12.2', tellers: 'R-190-8.1' };

/** Which offices this congress elects: a credentials board only where delegates meet. TS-27 */
export function officesOf(form: 'members' | 'delegates'): readonly Office[] {
  return OFFICES.filter((office) => office !== 'credentials-board' || form === 'delegates');
}

type Person = Pick<Participant, 'id' | 'fullName' | 'position'> & { readonly unit: string };

/** People of the roll into one office: named in order, one of them in front, then a vote by hands or cards. */
export function OfficersForm({ office, onClose }: { readonly office: Office; readonly onClose: () => void }) {
  const say = useSay();
  const { at, day } = useDesk();
  const elect = useWork(electOfficers);
  const before = day.officers.find((each) => each.office === office)?.people ?? [];
  const [people, setPeople] = useState<readonly Person[]>(() => before.map((each) => ({ id: each.participant, fullName: each.name, position: '', unit: each.unit })));
  const [head, setHead] = useState<string | undefined>(() => before.find((each) => each.head)?.participant);
  const [method, setMethod] = useState<Method>('card');
  const [typed, setTyped] = useState(() => typedCount(day.quorum.present));
  const [missing, setMissing] = useState(false);
  const count = countOf(typed);
  const add = (person: Participant | undefined): void => {
    if (!person || people.some((each) => each.id === person.id)) return;
    setPeople([...people, { id: person.id, fullName: person.fullName, position: person.position, unit: person.delegation.name }]);
    setHead((present) => present ?? person.id);
  };
  const remove = (id: string): void => {
    const rest = people.filter((each) => each.id !== id);
    setPeople(rest);
    if (head === id) setHead(rest[0]?.id);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!count || people.length === 0) return setMissing(true);
    const result = await elect.send({ ...at, office, method, ...count, people: people.map((each) => ({ participant: each.id, head: each.id === head })) });
    if (result.ok) onClose();
  };
  return (
    <form className={css.form} noValidate onSubmit={(event) => void submit(event)}>
      <div>
        <ParticipantPicker
          first
          label={say({ vi: 'Thêm người', en: 'Add a person' })}
          only={(person) => person.votes}
          without={new Set(people.map((each) => each.id))}
          value={null}
          onPick={add}
          error={missing && people.length === 0 ? say({ vi: 'Chọn ít nhất một người.', en: 'Name at least one.' }) : undefined}
        />
        <ul className={css.people}>
          {people.map((person, index) => (
            <li key={person.id}>
              <span>
                {index + 1}. {person.fullName}
                <small>{person.unit || person.position}</small>
              </span>
              <label className="small row">
                <input type="radio" name="head" checked={head === person.id} onChange={() => setHead(person.id)} /> {lower(say(officeHeadWords[office]))}
              </label>
              <Button size="xs" variant="subtle" onClick={() => remove(person.id)} aria-label={say({ vi: `Bỏ ${person.fullName}`, en: `Take ${person.fullName} away` })}>
                {say({ vi: 'Bỏ', en: 'Remove' })}
              </Button>
            </li>
          ))}
        </ul>
        <p>
          <Why rule={OFFICE_RULES[office]} />
        </p>
      </div>
      <SegmentedControl fullWidth value={method} onChange={setMethod} data={METHODS.map((each) => ({ value: each, label: say(methodWords[each]) }))} />
      <CountFields majority="over-half-present" summoned={day.quorum.summoned} typed={typed} onTyped={setTyped} />
      {missing && !count && <p className={css.warning}>{say({ vi: 'Nhập số người tán thành và số có mặt.', en: 'Enter those in favour and those present.' })}</p>}
      <ProblemNote problem={elect.error} />
      <div className={css.submit}>
        <Button variant="default" onClick={onClose}>
          {say(kitWords.cancel)}
        </Button>
        <Button type="submit" loading={elect.isPending}>
          {say({ vi: `Ghi kết quả bầu ${lower(officeWords[office].vi)}`, en: `Record the vote on the ${lower(officeWords[office].en)}` })}
        </Button>
      </div>
    </form>
  );
}
