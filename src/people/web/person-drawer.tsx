import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day, Moment } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { showPerson } from '../contract.ts';
import { AccountPart } from './account-part.tsx';
import { DutyLines } from './duty-lines.tsx';
import { type DutyToEnd, EndDutyDialog } from './end-duty-dialog.tsx';
import { GiveDutyForm } from './give-duty-form.tsx';
import style from './people.module.css';
import { PersonForm } from './person-form.tsx';

/** A person beside the list: duties as a timeline, account, correction. */
export function PersonDrawer({ person, name, onClose }: { readonly person: number | undefined; readonly name: string; readonly onClose: () => void }) {
  const shown = useAnswer(showPerson, { person: person ?? 0 }, { enabled: person !== undefined });
  return (
    <SideDrawer opened={person !== undefined} onClose={onClose} title={shown.data?.name ?? name} size={520}>
      {person !== undefined && <Answered of={shown}>{(known) => <Person key={known.id} person={known} />}</Answered>}
    </SideDrawer>
  );
}

function Person({ person }: { readonly person: OutputOf<typeof showPerson> }) {
  const say = useSay();
  const show = useFormat();
  const [editing, setEditing] = useState(false);
  const [giving, setGiving] = useState(false);
  const [ending, setEnding] = useState<DutyToEnd | undefined>(undefined);
  if (editing) return <PersonForm person={person} onDone={() => setEditing(false)} onClose={() => setEditing(false)} />;
  return (
    <>
      <dl className={style['facts']}>
        {person.title !== '' && <><dt>{say({ vi: 'Chức vụ', en: 'Title' })}</dt><dd>{person.title}</dd></>}
        <dt>{say({ vi: 'Tổ chức', en: 'Organisation' })}</dt>
        <dd>{person.organisation ? `${person.organisation.name} (${person.organisation.code})` : say({ vi: 'chưa ghi', en: 'not given' })}</dd>
        {person.bornOn !== null && <><dt>{say({ vi: 'Ngày sinh', en: 'Birthday' })}</dt><dd>{show.day(person.bornOn as Day)}</dd></>}
      </dl>
      <p className="small" style={{ marginTop: 'var(--s2)' }}><button type="button" className="link" onClick={() => setEditing(true)}>{say({ vi: 'Sửa thông tin', en: 'Correct' })}</button></p>
      <section className={style['part']}>
        <div className={style['parthead']}>
          <h2>{say({ vi: 'Nhiệm vụ', en: 'Duties' })}</h2>
          {!giving && !person.isYou && <Button size="compact-sm" variant="default" onClick={() => setGiving(true)}>{say({ vi: 'Giao nhiệm vụ', en: 'Give a duty' })}</Button>}
        </div>
        {giving && <div style={{ marginBottom: 'var(--s5)' }}><GiveDutyForm person={person.id} at={person.organisation ?? undefined} onClose={() => setGiving(false)} /></div>}
        {person.duties.length === 0 && !giving && <p className="small muted">{say({ vi: 'Chưa giữ nhiệm vụ nào. Giao một nhiệm vụ để người này xem và làm được việc.', en: 'No duty yet. Give one, so that this person can see and do something.' })}</p>}
        <DutyLines
          duties={person.duties.map((duty) => ({ ...duty, what: say(duty.words), where: `${duty.organisation.name} (${duty.organisation.code})`, recorded: show.moment(duty.recordedAt as Moment) }))}
          action={(duty) => (duty.youMayEnd ? <Button size="compact-xs" variant="subtle" onClick={() => setEnding({ id: duty.id, duty: duty.what, person: person.name, organisation: duty.organisation.name })}>{say({ vi: 'Kết thúc', en: 'End' })}</Button> : null)}
        />
      </section>
      <AccountPart person={person} />
      <EndDutyDialog ending={ending} onClose={() => setEnding(undefined)} />
    </>
  );
}
