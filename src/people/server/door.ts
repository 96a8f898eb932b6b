import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { type DutyKindId } from '../core/duties.ts';
import { loadDutiesIn, loadPeople } from './store.ts';

/** What later rooms and `app` may ask of people. */

export { authority, whoIs, whoReads } from './who-is.ts';
export { argon2Passwords, hashedOnce, type Passwords } from './passwords.ts';
export { addPerson } from './add-person.ts';
export { giveDuty } from './give-duty.ts';
export { endDuty } from './end-duty.ts';
export { makeAccount } from './make-account.ts';
export { enterPeople, type Entered, type EnterOptions } from './enter-people.ts';
export { sampleAccounts } from './sample-accounts.ts';

export interface DutyInOrganisation {
  readonly id: number;
  readonly kind: DutyKindId;
  readonly person: { readonly id: number; readonly name: string; readonly title: string };
  readonly fromDay: Day;
  /** First day on which it is no longer held. */
  readonly untilDay: Day | null;
}

/** Duties given in the organisation itself, past ones too, the latest first. */
export async function dutiesIn(db: Db, organisationId: number): Promise<DutyInOrganisation[]> {
  const duties = await loadDutiesIn(db, organisationId);
  const people = await loadPeople(db, duties.map((duty) => duty.personId));
  return duties.flatMap(({ id, kind, personId, fromDay, untilDay }) => {
    const person = people.get(personId);
    return person ? [{ id, kind, person: { id: personId, name: person.fullName, title: person.title }, fromDay, untilDay }] : [];
  });
}
