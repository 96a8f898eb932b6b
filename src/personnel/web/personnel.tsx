import { Button } from '@mantine/core';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Tabs } from '#kit/tabs.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showPersonnel } from '../contract.ts';
import { DirectPart } from './direct-part.tsx';
import { Files } from './files.tsx';
import { NextStep, nextTask } from './next-step.tsx';
import { PapersPart } from './papers-part.tsx';
import { PeoplePart } from './people-part.tsx';
import css from './personnel.module.css';
import { congressAddress, type Part, PARTS, type Place } from './personnel-address.ts';
import { PersonnelLead } from './personnel-lead.tsx';
import type { Overview } from './personnel-view.ts';
import { partWords, personnelWords as words } from './personnel-words.ts';
import { PublishingPart } from './publishing-part.tsx';
import { SchemePart } from './scheme-part.tsx';
import { StepsPart } from './steps-part.tsx';

/** The personnel of one congress: scheme, persons, five steps, dossiers, publication, direct election; one part at a time by ?phan=, a form by ?viec=. */
export function PersonnelScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const place: Place = { season, organisation: code };
  const answer = useAnswer(showPersonnel, place);
  if (answer.error && !answer.data) {
    return (
      <Page title={say(words.title)}>
        <FailedState problem={answer.error} retry={answer.refetch} />
      </Page>
    );
  }
  if (!answer.data) {
    return (
      <Page title={say(words.title)} above={'\u00A0'} lead={'\u00A0'}>
        <Waiting lines={12} lineHeight={44} />
      </Page>
    );
  }
  return <Known place={place} of={answer.data} />;
}

function Known({ place, of }: { readonly place: Place; readonly of: Overview }) {
  const say = useSay();
  const [address, change] = useAddress();
  const parts = (Object.keys(PARTS) as Part[]).filter((part) => (part === 'direct' ? of.congress?.directElection === true : part === 'scheme' || of.mayWrite));
  const part = parts.find((each) => PARTS[each] === address['phan']) ?? 'scheme';
  return (
    <Page
      title={say(words.title)}
      above={<Go href={congressAddress(place)}>{say({ vi: `Đại hội ${of.organisation.name}`, en: `Congress of ${of.organisation.name}` })}</Go>}
      lead={<PersonnelLead of={of} />}
      actions={of.mayWrite && <Actions place={place} of={of} part={part} onWork={(work) => change({ viec: work })} />}
    >
      <NextStep place={place} of={of} part={part} />
      <Tabs label={say(words.title)} here={part} tabs={parts.map((id) => ({ id, name: say(partWords[id]), count: countOf(of, id) }))} onTab={(id) => change({ phan: PARTS[id], viec: undefined, q: undefined, than: undefined })} />
      {part === 'scheme' && <SchemePart place={place} of={of} />}
      {part === 'people' && <PeoplePart place={place} of={of} />}
      {part === 'steps' && <StepsPart place={place} of={of} />}
      {part === 'papers' && <PapersPart place={place} of={of} />}
      {part === 'publishing' && <PublishingPart place={place} />}
      {part === 'direct' && <DirectPart place={place} />}
    </Page>
  );
}

function countOf(of: Overview, part: Part): number | undefined {
  if (part === 'people') return of.papers.people;
  if (part === 'publishing') return of.publications.open;
  return undefined;
}

/** The main action of each part; forms stand in the address, so that «việc tiếp theo» can lead into them. */
function Actions({ place, of, part, onWork }: { readonly place: Place; readonly of: Overview; readonly part: Part; readonly onWork: (work: string) => void }) {
  const say = useSay();
  const open = of.locked === null;
  // One main action on a page: while another part is next, its button leads.
  const next = nextTask(of);
  const variant = next === undefined || next.part === part ? 'filled' : 'default';
  return (
    <div className={css['actions']}>
      {(of.papers.people > 0 || of.scheme !== null) && <Files place={place} of={of} />}
      {part === 'scheme' && open && of.scheme !== null && <Button variant="default" onClick={() => onWork('de-an')}>{say(words.changeScheme)}</Button>}
      {part === 'people' && open && <Button variant="default" onClick={() => onWork('nap')}>{say(words.importExcel)}</Button>}
      {part === 'people' && open && <Button variant={variant} onClick={() => onWork('them')}>{say(words.addPerson)}</Button>}
      {part === 'publishing' && <Button variant={variant} onClick={() => onWork('cong-khai')}>{say(words.publish)}</Button>}
    </div>
  );
}
