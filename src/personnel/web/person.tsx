import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import { useAnswer, useWork } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go, useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel } from '#kit/page.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { dropPerson, openPerson, showPersonnel } from '../contract.ts';
import { trackWords } from '../core/step.ts';
import { DossierPapers } from './dossier-papers.tsx';
import { FindingList } from './finding-list.tsx';
import { PersonComments, PersonSteps, PersonSummary } from './person-panels.tsx';
import { PersonForm } from './person-form.tsx';
import css from './personnel.module.css';
import { congressAddress, personnelAddress, type Place } from './personnel-address.ts';
import type { Dossier } from './personnel-view.ts';
import { lower, personnelWords as words, progressWords } from './personnel-words.ts';

/** The dossier of one person. To open it is recorded, once a day for each reader, and the page says so. */
export function PersonScreen({ season, code, person }: { readonly season: string; readonly code: string; readonly person: string }) {
  const say = useSay();
  const place: Place = { season, organisation: code };
  const answer = useAnswer(openPerson, { ...place, person });
  const title = say({ vi: 'Hồ sơ nhân sự', en: 'Dossier' });
  if (answer.error && !answer.data) {
    return (
      <Page title={title} above={<Go href={personnelAddress(place, 'people')}>{say({ vi: 'Danh sách nhân sự', en: 'Persons' })}</Go>}>
        <FailedState problem={answer.error} retry={answer.refetch} />
      </Page>
    );
  }
  if (!answer.data) {
    return (
      <Page title={title} above={'\u00A0'} lead={'\u00A0'}>
        <Waiting lines={12} lineHeight={40} />
      </Page>
    );
  }
  return <Opened place={place} dossier={answer.data} />;
}

function Opened({ place, dossier }: { readonly place: Place; readonly dossier: Dossier }) {
  const say = useSay();
  const go = useGo();
  const [dialog, setDialog] = useState<'edit' | 'drop' | undefined>(undefined);
  const overview = useAnswer(showPersonnel, place, { enabled: dialog === 'edit' });
  const drop = useWork(dropPerson);
  const { person, progress, findings } = dossier;
  const open = dossier.locked === null;
  const close = (): void => setDialog(undefined);
  return (
    <Page
      title={person.fullName}
      above={<><Go href={congressAddress(place)}>{say({ vi: `Đại hội ${dossier.organisation.name}`, en: `Congress of ${dossier.organisation.name}` })}</Go> › <Go href={personnelAddress(place, 'people')}>{say({ vi: 'Danh sách nhân sự', en: 'Persons' })}</Go></>}
      lead={<><b>{say(trackWords[person.track])}</b>, {say(progressWords[progress.state])}. {[person.position, person.unit].filter((text) => text !== '').join(', ')}</>}
      actions={open && <div className={css['actions']}><Button variant="default" onClick={() => setDialog('drop')}>{say({ vi: 'Đưa ra khỏi đề án', en: 'Take off' })}</Button><Button onClick={() => setDialog('edit')}>{say({ vi: 'Sửa hồ sơ', en: 'Change' })}</Button></div>}
    >
      <Openings dossier={dossier} />
      <div className="page-split">
        <div>
          <PersonSummary dossier={dossier} />
          <PersonSteps dossier={dossier} />
          <PersonComments dossier={dossier} />
        </div>
        <div>
          {findings.length > 0 && (
            <Panel title={say(words.look)}>
              <FindingList findings={findings} label={say(words.look)} />
            </Panel>
          )}
          <DossierPapers place={place} dossier={dossier} />
        </div>
      </div>
      <SideDrawer opened={dialog === 'edit' && overview.data !== undefined} onClose={close} title={person.fullName} size={720}>
        {dialog === 'edit' && overview.data && <PersonForm place={place} of={overview.data} listed={undefined} person={person} onClose={close} />}
      </SideDrawer>
      <ReasonDialog
        opened={dialog === 'drop'} onClose={close} title={say({ vi: `Đưa ${person.fullName} ra khỏi đề án`, en: `Take ${person.fullName} off the scheme` })} confirm={say({ vi: 'Đưa ra khỏi đề án', en: 'Take off' })} reasonLabel={say({ vi: 'Lý do', en: 'Reason' })} busy={drop.isPending} problem={drop.error}
        onConfirm={(reason) => void drop.send({ ...place, person: person.id, revision: person.revision, reason }).then((result) => result.ok && go(personnelAddress(place, 'people')))}
      >
        {say({ vi: 'Người này không còn trong danh sách; lý do được giữ trong sổ.', en: 'The person leaves the list; the reason stays on record.' })}
      </ReasonDialog>
    </Page>
  );
}

/** That this opening is recorded, and who opened the dossier before. */
function Openings({ dossier: { openings } }: { readonly dossier: Dossier }) {
  const say = useSay();
  const show = useFormat();
  const [all, setAll] = useState(false);
  return (
    <section className={css['openings']} aria-label={say({ vi: 'Lần mở hồ sơ', en: 'Openings' })}>
      <p>
        {say({ vi: 'Lần mở hồ sơ này đã được ghi vào sổ.', en: 'This opening of the dossier is recorded.' })}{' '}
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>{say({ vi: `Ai đã mở (${openings.length})`, en: `Who opened it (${openings.length})` })}</button>
      </p>
      {all && (
        <ul>
          {openings.map((each) => <li key={`${each.by} ${each.at}`}>{each.by}, {lower(each.duty)} <span className="digits muted">{show.moment(each.at as Moment)}</span></li>)}
        </ul>
      )}
    </section>
  );
}
