/** What later rooms and `app` may ask of people. */

export { authority, whoIs, whoReads } from './who-is.ts';
export { argon2Passwords, hashedOnce, type Passwords } from './passwords.ts';
export { addPerson } from './add-person.ts';
export { giveDuty } from './give-duty.ts';
export { endDuty } from './end-duty.ts';
export { makeAccount } from './make-account.ts';
export { enterPeople, type Entered, type EnterOptions } from './enter-people.ts';
export { sampleAccounts } from './sample-accounts.ts';
export { type Holder, type HolderAround, holdersAround, holdersOf } from './holders-of.ts';
