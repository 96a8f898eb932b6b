import * as accounts from './contract/accounts.ts';
import * as importing from './contract/import.ts';
import * as ownAccount from './contract/own-account.ts';
import * as passkeys from './contract/passkeys.ts';
import * as persons from './contract/persons.ts';
import * as setUp from './contract/set-up.ts';

/** Sign-in, accounts, persons and their duties: what may be asked, by subject. */
export * from './contract/own-account.ts';
export * from './contract/passkeys.ts';
export * from './contract/persons.ts';
export * from './contract/accounts.ts';
export * from './contract/import.ts';
export * from './contract/set-up.ts';

export const peopleContract = { ...ownAccount, ...passkeys, ...persons, ...accounts, ...importing, ...setUp };
