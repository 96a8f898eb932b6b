import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import type { Format } from '#kit/format.ts';
import type { listPeople, listSteps, openPerson, showPersonnel } from '../contract.ts';

/** What the screens are shown of this room. */
export type Overview = OutputOf<typeof showPersonnel>;
export type Listed = OutputOf<typeof listPeople>;
export type ListedPerson = Listed['people'][number];
export type Person = ListedPerson['person'];
export type Structure = Overview['bodies'][number]['structure'];
export type Steps = OutputOf<typeof listSteps>;
export type TrackSteps = Steps['tracks'][number];
export type Held = TrackSteps['held'][number];
export type Dossier = OutputOf<typeof openPerson>;

/** Hundredths of a per cent, as a share is shown: 1333 → 13,33%. */
export function showPerTenThousand(show: Format, value: number): string {
  return show.share(value, 10_000);
}

export function bornText(show: Format, person: Pick<Person, 'bornOn' | 'bornYear'>): string {
  if (person.bornOn !== null) return show.day(person.bornOn as Day);
  return person.bornYear === null ? '–' : String(person.bornYear);
}
