import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listPeople } from '../contract.ts';
import { BODIES, bodyName } from '../core/body.ts';
import { FindingList } from './finding-list.tsx';
import { ImportPeople } from './import-people.tsx';
import { PeopleTable } from './people-table.tsx';
import { standing } from './person-fields.ts';
import { PersonForm } from './person-form.tsx';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';
import type { Listed, Overview } from './personnel-view.ts';
import { personnelWords as words } from './personnel-words.ts';
import { StructurePanel } from './structure-panel.tsx';

/** The persons of the scheme, their structure beside them. Whoever is unticked is left out of the structure for a try; nothing is saved by it. */
export function PeoplePart({ place, of }: { readonly place: Place; readonly of: Overview }) {
  const answer = useAnswer(listPeople, place);
  return (
    <Answered of={answer} waiting={<Waiting lines={12} lineHeight={44} />}>
      {(listed) => <People place={place} of={of} listed={listed} />}
    </Answered>
  );
}

function People({ place, of, listed }: { readonly place: Place; readonly of: Overview; readonly listed: Listed }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const body = BODIES.find((each) => each === address['than']) ?? 'committee';
  const edited = listed.people.find(({ person }) => person.id === address['nguoi'])?.person;
  const work = listed.locked === null ? address['viec'] : undefined;
  const close = (): void => change({ viec: undefined, nguoi: undefined });
  return (
    <>
      {listed.people.length === 0 ? (
        <EmptyState action={listed.locked === null && <div className="row"><Button variant="default" onClick={() => change({ viec: 'nap' })}>{say(words.importExcel)}</Button><Button variant="default" onClick={() => change({ viec: 'them' })}>{say(words.addPerson)}</Button></div>}>
          {say({ vi: 'Danh sách chưa có ai. Nạp danh sách quy hoạch từ tệp Excel (có mẫu), hoặc thêm từng người.', en: 'Nobody is on the list. Import the planning list from Excel (there is a template), or add persons one by one.' })}
        </EmptyState>
      ) : (
        <div className={css['split']}>
          <div>
            <div className={css['bodyfield']}>
              <NativeSelect size="sm" label={say({ vi: 'Chuẩn bị cho', en: 'Prepared for' })} value={body} data={BODIES.filter((each) => each === 'committee' || listed.people.some(({ person }) => person.bodies.includes(each))).map((each) => ({ value: each, label: `${say(bodyName(each, listed.branch))} (${standing(listed).filter(({ person }) => person.bodies.includes(each)).length})` }))} onChange={(event) => change({ than: event.currentTarget.value === 'committee' ? undefined : event.currentTarget.value })} />
            </div>
            <PeopleTable place={place} listed={listed} body={body} left={left} onLeft={setLeft} onEdit={(id) => change({ viec: 'sua', nguoi: id })} />
            <Dropped dropped={listed.dropped} />
          </div>
          <div>
            <StructurePanel of={of} listed={listed} body={body} left={left} onBack={() => setLeft(new Set())} />
            {listed.findings.length > 0 && (
              <Panel title={say({ vi: 'Cả danh sách', en: 'The list as a whole' })}>
                <FindingList findings={listed.findings} label={say(words.look)} />
              </Panel>
            )}
          </div>
        </div>
      )}
      <SideDrawer opened={work === 'them' || (work === 'sua' && edited !== undefined)} onClose={close} title={edited && work === 'sua' ? edited.fullName : say(words.addPerson)} size={720}>
        {(work === 'them' || (work === 'sua' && edited)) && <PersonForm key={edited?.id ?? 'new'} place={place} of={of} listed={listed} person={work === 'sua' ? edited : undefined} onClose={close} />}
      </SideDrawer>
      <SideDrawer opened={work === 'nap'} onClose={close} title={say(words.importExcel)} size={760}>
        {work === 'nap' && <ImportPeople place={place} onClose={close} />}
      </SideDrawer>
    </>
  );
}

/** Who was taken off, and why. */
function Dropped({ dropped }: { readonly dropped: Listed['dropped'] }) {
  const say = useSay();
  const show = useFormat();
  if (dropped.length === 0) return null;
  return (
    <details className={css['dropped']}>
      <summary>{say({ vi: `Đã đưa ra khỏi đề án: ${dropped.length} người`, en: `Taken off the scheme: ${dropped.length}` })}</summary>
      <ul>
        {dropped.map((each) => (
          <li key={each.id}>
            <b>{each.fullName}</b> {each.reason}
            <small>{each.by}, {show.moment(each.at as Moment)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

