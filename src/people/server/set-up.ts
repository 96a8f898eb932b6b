import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { tidy } from '#foundation/text.ts';
import { findOrganisation, foundRoot, kindsOf, registerNumber } from '#organisations/server/door.ts';
import { SYSTEM } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import { type LedgerEvent, REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { setUp as operation, setUpState as state } from '../contract.ts';
import { checkPassword, SESSION_MAX_MS } from '../core/account.ts';
import type { DutyKindId } from '../core/duties.ts';
import { anyAccount, insertAccounts, loadAccountByName } from './account-store.ts';
import { argon2Passwords } from './passwords.ts';
import type { PeoplePorts } from './ports.ts';
import { insertSignIn } from './sign-in-store.ts';
import { insertDuties, insertPeople, loadRoots } from './store.ts';

type SetUp = InputOf<typeof operation>;
type RootProblem =
  | { readonly code: 'root_kind_unknown' }
  | { readonly code: 'organisation_code_taken'; readonly organisation: string }
  | { readonly code: 'root_day_in_future' };

/** Whether the first set-up is due, and what it can choose from. */
export async function setUpState(db: Db): Answer<typeof state> {
  if (await anyAccount(db)) return ok({ needed: false, kinds: [], roots: [] });
  const { kinds } = await kindsOf(db);
  return ok({ needed: true, kinds: kinds.map(({ id, nameVi, nameEn }) => ({ id, words: { vi: nameVi, en: nameEn } })), roots: await loadRoots(db) });
}

/**
 * The beginning of a real season, as one entry: the root of the register, the first person, the administrator's duty and account.
 * Refused as soon as there is an account; of two browsers at once the second finds the first one's.
 */
export async function setUp(ports: PeoplePorts, shell: Shell, input: SetUp, exchange: Exchange): Answer<typeof operation> {
  // Before the costly hashing, so that nobody makes the server hash for nothing.
  if (await anyAccount(ports.db)) return fail({ code: 'set_up_already' });
  const password = checkPassword(input.password, [input.account, input.person.fullName]);
  if (!password.ok) return password;
  const passwordHash = await (ports.passwords ?? argon2Passwords).hash(password.value);
  const done = await shell.write(REGISTER_CHAIN, async (tx): Answer<typeof operation> => {
    if (await anyAccount(tx)) return fail({ code: 'set_up_already' });
    const root = await rootOf(tx, input);
    if (!root.ok) return root;
    const events = [...root.value.events, ...(await savePerson(tx, input, root.value.id, passwordHash))];
    await shell.record(tx, { actor: SYSTEM, duty: null }, { chain: REGISTER_CHAIN, operation: 'people.set_up', organisations: [input.organisation.code], events });
    return ok({ account: input.account });
  });
  if (!done.ok) return done;
  const account = await loadAccountByName(ports.db, input.account);
  if (account) exchange.setToken(await insertSignIn(ports.db, { accountId: account.id, device: exchange.device, address: exchange.address, now: ports.clock.now() }), SESSION_MAX_MS / 1000);
  return done;
}

/** A register that was imported before has its root already; otherwise it is founded now. */
async function rootOf(tx: Tx, { organisation }: SetUp): Promise<Result<{ id: number; events: readonly LedgerEvent[] }, RootProblem>> {
  const there = await findOrganisation(tx, { code: organisation.code });
  if (there) return there.depth === 0 && there.closedOn === null ? ok({ id: there.id, events: [] }) : fail({ code: 'organisation_code_taken', organisation: organisation.code });
  const founded = await foundRoot(
    tx,
    { code: organisation.code, name: tidy(organisation.name), kindId: organisation.kind, on: organisation.fromDay, reason: 'Thiết lập lần đầu' },
    (await registerNumber(tx)) + 1,
  );
  if (founded.ok) return founded;
  if (founded.problem.code === 'day_in_future') return fail({ code: 'root_day_in_future' });
  return founded.problem.code === 'code_taken' ? fail({ code: 'organisation_code_taken', organisation: organisation.code }) : fail({ code: 'root_kind_unknown' });
}

async function savePerson(tx: Tx, input: SetUp, organisationId: number, passwordHash: string): Promise<LedgerEvent[]> {
  const fromDay = dayOf(tx.recordedAt);
  const person = { fullName: tidy(input.person.fullName), title: tidy(input.person.title), bornOn: null };
  const kinds: readonly DutyKindId[] = input.alsoOffice ? ['administrator', 'provincial-office'] : ['administrator'];
  const [personId = 0] = await insertPeople(tx, [{ ...person, organisationId }], tx.recordedAt);
  const dutyIds = await insertDuties(tx, kinds.map((kind) => ({ personId, organisationId, kind, fromDay, untilDay: null })), tx.recordedAt);
  await insertAccounts(tx, [{ name: input.account, personId, passwordHash, temporary: false, sample: false }], tx.recordedAt);
  const { code } = input.organisation;
  return [
    { kind: 'people.person_added', person: personId, ...person, organisation: code },
    ...kinds.map((kind, index) => ({ kind: 'people.duty_given', duty: dutyIds[index] ?? 0, person: personId, fullName: person.fullName, dutyKind: kind, organisation: code, fromDay, untilDay: null })),
    { kind: 'people.account_made', account: input.account, person: personId, fullName: person.fullName, sample: false },
  ];
}
