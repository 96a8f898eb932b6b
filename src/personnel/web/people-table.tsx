import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { StateMark, type StateName } from '#kit/state-mark.tsx';
import { sexWords } from '#people/core/person-facts.ts';
import { type Body, bodyName } from '../core/body.ts';
import { trackWords } from '../core/step.ts';
import { FindingList } from './finding-list.tsx';
import css from './personnel.module.css';
import { personAddress, type Place } from './personnel-address.ts';
import { bornText, type Listed, type ListedPerson } from './personnel-view.ts';
import { lower, personnelWords as words, progressWords } from './personnel-words.ts';

interface PeopleTableProps {
  readonly place: Place;
  readonly listed: Listed;
  readonly body: Body;
  /** Left out of the structure for a try. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  readonly onEdit: (id: string) => void;
}

/** The persons prepared for one body: who, how far in the process, what the dossier lacks, what to look at. */
export function PeopleTable({ place, listed, body, left, onLeft, onEdit }: PeopleTableProps) {
  const say = useSay();
  const people = listed.people.filter(({ person }) => person.bodies.includes(body));
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    onLeft(next);
  };
  return (
    <table className={`${css['table']} ${css['people']}`} aria-label={say(bodyName(body, listed.branch))}>
      <thead>
        <tr>
          <th><span className="sr">{say({ vi: 'Tính vào cơ cấu', en: 'Counted' })}</span></th>
          <th>{say(words.name)}</th>
          <th className={css['wide']}>{say({ vi: 'Sinh', en: 'Born' })}</th>
          <th className={css['wide']}>{say({ vi: 'Diện', en: 'Kind' })}</th>
          <th>{say({ vi: 'Quy trình', en: 'Steps' })}</th>
          <th className={`num ${css['wide']}`}>{say({ vi: 'Hồ sơ', en: 'Papers' })}</th>
          <th><span className="sr">{say({ vi: 'Sửa', en: 'Change' })}</span></th>
        </tr>
      </thead>
      <tbody>
        {people.map((each) => (
          <PersonRow key={each.person.id} place={place} branch={listed.branch} locked={listed.locked !== null} each={each} counted={!left.has(each.person.id)} onCount={() => toggle(each.person.id)} onEdit={() => onEdit(each.person.id)} />
        ))}
      </tbody>
    </table>
  );
}

interface PersonRowProps {
  readonly place: Place;
  readonly branch: boolean;
  readonly locked: boolean;
  readonly each: ListedPerson;
  readonly counted: boolean;
  readonly onCount: () => void;
  readonly onEdit: () => void;
}

function PersonRow({ place, branch, locked, each, counted, onCount, onEdit }: PersonRowProps) {
  const say = useSay();
  const show = useFormat();
  const [open, setOpen] = useState(false);
  const { person, dossier } = each;
  const stands = each.progress.state !== 'not-passed';
  // Steps and papers have columns of their own.
  const findings = each.findings.filter(({ code }) => code !== 'steps_missing' && code !== 'papers_missing');
  const others = person.bodies.filter((body) => body !== 'committee').map((body) => lower(say(bodyName(body, branch))));
  return (
    <tr className={counted && stands ? undefined : css['out']}>
      <td><Checkbox size="xs" checked={counted && stands} disabled={!stands} onChange={onCount} aria-label={say({ vi: `Tính ${person.fullName} vào cơ cấu`, en: `Count ${person.fullName}` })} /></td>
      <th scope="row">
        <Go href={personAddress(place, person.id)}>{person.fullName}</Go>
        <small>{[person.position, person.unit].filter((text) => text !== '').join(', ')}</small>
        {others.length > 0 && <small className={css['others']}>{others.join(', ')}</small>}
        {findings.length > 0 && (
          <button type="button" className={`why small ${css['look']}`} aria-expanded={open} onClick={() => setOpen(!open)}>
            {say({ vi: `${findings.length} điều cần xem`, en: `${findings.length} to look at` })}
          </button>
        )}
        {open && <FindingList findings={findings} label={say(words.look)} />}
      </th>
      <td className={`digits ${css['wide']}`}>
        {bornText(show, person)}
        <small>{[person.age === null ? '' : say({ vi: `${person.age} tuổi`, en: `aged ${person.age}` }), person.sex === null ? '' : lower(say(sexWords[person.sex]))].filter((text) => text !== '').join(', ')}</small>
      </td>
      <td className={css['wide']}>{say(trackWords[person.track])}</td>
      <td><ProgressCell each={each} /></td>
      <td className={`num ${css['wide']}`}><span className={dossier.there < dossier.of ? css['below'] : undefined}>{dossier.there}/{dossier.of}</span></td>
      <td>{!locked && <button type="button" className="link small" onClick={onEdit} aria-label={say({ vi: `Sửa ${person.fullName}`, en: `Change ${person.fullName}` })}>{say({ vi: 'Sửa', en: 'Change' })}</button>}</td>
    </tr>
  );
}

const MARKS: { readonly [S in ListedPerson['progress']['state']]: StateName } = { 'not-begun': 'notdue', 'under-way': 'planned', introduced: 'held', 'not-passed': 'need' };

/** State and last step with its votes. */
export function ProgressCell({ each: { progress } }: { readonly each: Pick<ListedPerson, 'progress'> }) {
  const say = useSay();
  const last = progress.votes.at(-1);
  return (
    <>
      <StateMark state={MARKS[progress.state]}>{progress.state === 'under-way' && progress.step !== null ? say({ vi: `xong bước ${progress.step}`, en: `step ${progress.step} done` }) : say(progressWords[progress.state])}</StateMark>
      {last && last.votes !== null && <small className="digits">{say({ vi: `bước ${last.step}: ${last.votes}/${last.summoned}`, en: `step ${last.step}: ${last.votes}/${last.summoned}` })}</small>}
    </>
  );
}
