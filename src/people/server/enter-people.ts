import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisations } from '#organisations/server/door.ts';
import { type Actor, actingAnywhere } from '#platform/actor.ts';
import { type LedgerEvent, REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import { proposeAccountName, SAMPLE_PASSWORD } from '../core/account.ts';
import type { PersonRow } from '../core/people-sheet.ts';
import { type KnownForPlan, type PeoplePlan, planPeople, type RowFault } from '../core/plan-people.ts';
import { insertAccounts, loadAccountsOf, loadNamesBeginning } from './account-store.ts';
import { argon2Passwords, type Passwords } from './passwords.ts';
import { mayManageAccount, standingsOf } from './range.ts';
import { correctPeople, insertDuties, insertPeople, loadDutiesOf, loadNamesakes } from './store.ts';
import { newTemporaryPassword } from './tokens.ts';

export interface EnterOptions {
  /** First day of the duties. */
  readonly fromDay: Day;
  readonly passwords?: Passwords;
  /** Accounts of the sample season: opened with SAMPLE_PASSWORD and listed on the sign-in page. */
  readonly sample?: boolean;
}

export interface EnteredAccount {
  readonly personId: number;
  readonly name: string;
  readonly organisation: string;
  readonly account: string;
  readonly temporaryPassword: string;
}

export interface Entered {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly dutiesGiven: number;
  readonly accounts: readonly EnteredAccount[];
}

export type EnterProblem = { readonly code: 'rows_cannot_be'; readonly faults: readonly RowFault[] };

/** What the list would change, as things stand. */
export async function planEntering(db: Db, actor: Actor, rows: readonly PersonRow[], fromDay: Day, today: Day): Promise<PeoplePlan> {
  const organisations = await findOrganisations(db, [...new Set(rows.map((row) => row.organisation))]);
  const namesakes = await loadNamesakes(db, [...new Set(rows.map((row) => row.fullName))], organisations.map((each) => each.id));
  const ids = namesakes.map((person) => person.id);
  const duties = await loadDutiesOf(db, ids);
  const accounts = await loadAccountsOf(db, ids);
  const standings = standingsOf(actor);
  const wished = rows.flatMap((row) => (row.account === null ? [] : [row.account === true ? proposeAccountName(row.fullName) : row.account]));
  const known: KnownForPlan = {
    organisations: new Map(organisations.map((each) => [each.code, each])),
    people: namesakes.map((person) => {
      const own = duties.filter((duty) => duty.personId === person.id);
      return {
        id: person.id, fullName: person.fullName, title: person.title, bornOn: person.bornOn, organisation: person.place?.code ?? '', account: accounts.get(person.id)?.name ?? null,
        accountYours: mayManageAccount(actor, { person, duties: own }, today), duties: own.map((duty) => ({ kind: duty.kind, fromDay: duty.fromDay, untilDay: duty.untilDay, organisation: duty.place.code })),
      };
    }),
    takenAccounts: await loadNamesBeginning(db, [...new Set(wished)]),
    giver: standings && { personId: actor.personId, standings },
    fromDay,
  };
  return planPeople(rows, known);
}

/**
 * Takes over a whole list of people with duties and accounts, all or nothing, as one entry of the ledger; what is there already stays.
 * Passwords are hashed before the register's chain is held: hundreds of them take seconds.
 */
export async function enterPeople(shell: Shell, actor: Actor, rows: readonly PersonRow[], options: EnterOptions): Promise<Result<Entered, EnterProblem | CommonProblem>> {
  const by = actingAnywhere(actor, 'people');
  if (!by) return fail({ code: 'not_your_duty' });
  const wanted = new Set(rows.filter((row) => row.account !== null).map((row) => JSON.stringify([row.fullName, row.bornOn, row.organisation]))).size;
  const passwords = await makePasswords(wanted, options);
  return shell.write(REGISTER_CHAIN, async (tx): Promise<Result<Entered, EnterProblem | CommonProblem>> => {
    const plan = await planEntering(tx, actor, rows, options.fromDay, dayOf(tx.recordedAt));
    if (plan.faults.length > 0) return fail({ code: 'rows_cannot_be', faults: plan.faults });
    const { entered, events } = await savePlan(tx, plan, options, passwords);
    if (events.length > 0) {
      await shell.record(tx, by, { chain: REGISTER_CHAIN, operation: 'people.import', organisations: [...new Set(plan.people.map((person) => person.organisation))], events });
    }
    return ok(entered);
  });
}

interface ReadyPassword {
  readonly password: string;
  readonly hash: string;
}

async function makePasswords(count: number, { sample, passwords = argon2Passwords }: EnterOptions): Promise<ReadyPassword[]> {
  const ready: ReadyPassword[] = [];
  // Four at a time are as many as there are threads for it.
  for (let from = 0; from < count; from += 4) {
    const part = Array.from({ length: Math.min(4, count - from) }, () => (sample ? SAMPLE_PASSWORD : newTemporaryPassword()));
    ready.push(...(await Promise.all(part.map(async (password) => ({ password, hash: await passwords.hash(password) })))));
  }
  return ready;
}

async function savePlan(tx: Tx, plan: PeoplePlan, { fromDay, sample = false }: EnterOptions, passwords: readonly ReadyPassword[]): Promise<{ entered: Entered; events: LedgerEvent[] }> {
  const organisations = new Map((await findOrganisations(tx, [...new Set(plan.people.map((person) => person.organisation))])).map((each) => [each.code, each.id]));
  const fieldsOf = (person: PeoplePlan['people'][number]) => ({ fullName: person.fullName, title: person.title, bornOn: person.bornOn, organisationId: organisations.get(person.organisation) ?? 0 });
  const fresh = plan.people.filter((person) => person.id === undefined);
  const freshIds = await insertPeople(tx, fresh.map(fieldsOf), tx.recordedAt);
  const idOf = new Map(plan.people.map((person) => [person, person.id ?? freshIds[fresh.indexOf(person)] ?? 0]));
  const changed = plan.people.filter((person) => person.id !== undefined && person.change === 'changed');
  const corrected = new Set(await correctPeople(tx, changed.map((person) => ({ id: person.id ?? 0, ...fieldsOf(person) }))));

  const duties = plan.people.flatMap((person) => person.duties.map(({ kind }) => ({ person, kind })));
  const dutyIds = await insertDuties(tx, duties.map(({ person, kind }) => ({ personId: idOf.get(person) ?? 0, organisationId: organisations.get(person.organisation) ?? 0, kind, fromDay, untilDay: null })), tx.recordedAt);
  const holders = plan.people.flatMap((person) => (person.account === null ? [] : [{ person, account: person.account }]));
  const accounts = holders.map(({ person, account }, index) => {
    const ready = passwords[index];
    assert(ready, 'a password was made for every account');
    return { personId: idOf.get(person) ?? 0, name: person.fullName, organisation: person.organisation, account, temporaryPassword: ready.password, hash: ready.hash };
  });
  await insertAccounts(tx, accounts.map(({ account, personId, hash }) => ({ name: account, personId, passwordHash: hash, temporary: !sample, sample })), tx.recordedAt);

  const facts = (person: PeoplePlan['people'][number]) => ({ person: idOf.get(person) ?? 0, fullName: person.fullName, title: person.title, bornOn: person.bornOn, organisation: person.organisation });
  const events: LedgerEvent[] = [
    ...fresh.map((person) => ({ kind: 'people.person_added', ...facts(person) })),
    ...changed.filter((person) => corrected.has(person.id ?? 0)).map((person) => ({ kind: 'people.person_corrected', ...facts(person) })),
    ...duties.map(({ person, kind }, index) => ({
      kind: 'people.duty_given', duty: dutyIds[index] ?? 0, person: idOf.get(person) ?? 0, fullName: person.fullName, dutyKind: kind, organisation: person.organisation, fromDay, untilDay: null,
    })),
    ...accounts.map(({ account, personId, name }) => ({ kind: 'people.account_made', account, person: personId, fullName: name, sample })),
  ];
  return {
    events,
    entered: {
      added: fresh.length, changed: changed.length, same: plan.people.length - fresh.length - changed.length, dutiesGiven: duties.length,
      accounts: accounts.map(({ personId, name, organisation, account, temporaryPassword }) => ({ personId, name, organisation, account, temporaryPassword })),
    },
  };
}
