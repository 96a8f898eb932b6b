import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { listPeople, showPersonnel } from '../contract.ts';
import type { Finding } from '../core/finding.ts';
import { ageOn, type Candidate } from '../core/person.ts';
import type { PersonProgress } from '../core/process.ts';
import type { Frame } from '../core/scheme.ts';
import type { Structure } from '../core/structure.ts';

type PersonView = OutputOf<typeof listPeople>['people'][number];

/** What this room keeps as its answers show it. */

export function candidateView(of: Candidate, referenceOn: Day): PersonView['person'] {
  const {
    id, track, bodies, revision, savedBy, sha256, fullName, bornOn, bornYear, sex, ethnicity, religion, home, position, unit, joinedOn, officialOn, education, profession, field, theory, languages, honours, discipline, salaried, planning, note, posts,
  } = of;
  return {
    id, track, bodies: [...bodies], revision, savedBy, sha256, fullName, bornOn, bornYear, age: ageOn(of, referenceOn), sex, ethnicity, religion, home, position, unit, joinedOn, officialOn, education, profession, field, theory, languages, honours,
    discipline, salaried, planning, note, posts: posts.map((each) => ({ ...each })),
  };
}

export function progressView({ state, step, round, votes }: PersonProgress): PersonView['progress'] {
  return { state, step, round, votes: votes.map((each) => ({ ...each })) };
}

export function findingsView(findings: readonly Finding[]): PersonView['findings'] {
  return findings.map(({ people, sentence, ...finding }) => ({ ...finding, people: [...people], sentence: { ...sentence } }));
}

export function structureView(structure: Structure): Structure {
  return { ...structure };
}

export function frameView(frame: Frame, level: Sentence): NonNullable<OutputOf<typeof showPersonnel>['frame']> {
  const { id, organisation, levelId, group, seats, standing, aims, middle, surplus, note, paper, revision, savedBy } = frame;
  return {
    id, organisation: { ...organisation }, levelId, level: { ...level }, group, seats: { ...seats }, standing: standing && { ...standing }, aims: { ...aims }, middle: middle && { ...middle }, surplus: { ...surplus }, note, paper, revision, savedBy,
  };
}
