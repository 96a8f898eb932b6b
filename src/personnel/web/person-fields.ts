import type { Candidate } from '../core/person.ts';
import type { Listed, ListedPerson, Overview, Person } from './personnel-view.ts';

/** What the form of a person holds: everything that is sent but where and which revision. */
export type Fields = Omit<Person, 'id' | 'revision' | 'savedBy' | 'sha256' | 'age'>;

/** A new person is put forward for the committee, and for the first time once re-election is through. */
export function begunFields(of: Overview, person: Person | undefined): Fields {
  if (!person) {
    const reElected = of.tracks['re-election'];
    return {
      track: reElected.step !== null && reElected.next === null ? 'first-time' : 're-election', bodies: ['committee'], fullName: '', bornOn: null, bornYear: null, sex: null, ethnicity: 'Kinh', religion: '', home: '', position: '', unit: '',
      joinedOn: null, officialOn: null, education: null, profession: null, field: '', theory: null, languages: '', honours: '', discipline: 'none', salaried: true, planning: '', note: '', posts: [],
    };
  }
  const { id: _id, revision: _revision, savedBy: _savedBy, sha256: _sha256, age: _age, ...fields } = person;
  return fields;
}

/** As the core knows a person; the days were read by the contract. */
export function candidateOf(person: Person): Candidate {
  return person as Candidate;
}

/** Somebody who is being typed. */
export function draftOf(id: string, fields: Fields): Candidate {
  return { ...fields, id, revision: 0, savedBy: '', sha256: '' } as Candidate;
}

/** Who did not pass a step is on the list still, and counted no more. */
export function standing({ people }: Pick<Listed, 'people'>): readonly ListedPerson[] {
  return people.filter(({ progress }) => progress.state !== 'not-passed');
}
