import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '#foundation/contract.ts';
import { day } from '#foundation/day.ts';
import { allRoutes } from '#app/rooms.ts';
import { dutyKind } from '#people/core/duties.ts';
import { SAMPLE_PASSWORD } from '#people/core/account.ts';
import { disableAccount, endDuty, endOtherSignIns, endSignIn, listSignIns, me, signIn } from '#people/contract.ts';
import { closeOrganisation } from '#organisations/contract.ts';
import { overview } from '#progress/contract.ts';
import { systemClock } from '#platform/shell.ts';
import { Client } from './testing/client.ts';
import { type Case, type Cases, INSIDE, OUTSIDE, type Target } from './testing/rights/case.ts';
import { approvalsCases } from './testing/rights/approvals-cases.ts';
import { allCallers, type Caller, reaches } from './testing/rights/callers.ts';
import { delegatesCases } from './testing/rights/delegates-cases.ts';
import { documentsCases } from './testing/rights/documents-cases.ts';
import { targetsCases } from './testing/rights/targets-cases.ts';
import { electionsCases } from './testing/rights/elections-cases.ts';
import { lessonsCases } from './testing/rights/lessons-cases.ts';
import { opinionsIntakeCases } from './testing/rights/opinions-intake-cases.ts';
import { organisationCases } from './testing/rights/organisation-cases.ts';
import { oversightCases } from './testing/rights/oversight-cases.ts';
import { peopleCases } from './testing/rights/people-cases.ts';
import { personnelCases } from './testing/rights/personnel-cases.ts';
import { programmesCases } from './testing/rights/programmes-cases.ts';
import { campaignsCases, progressCases, recordCases } from './testing/rights/season-cases.ts';
import { sittingsCases } from './testing/rights/sittings-cases.ts';
import { synthesisCases } from './testing/rights/synthesis-cases.ts';
import { SEASON, World } from './testing/rights/world.ts';
import { type AnyOperation, OPERATIONS } from './testing/contracts.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** Every operation × every duty × inside and outside the subtree. What is expected follows from the contract's `who` and the table of duties alone. */
const CASES: Cases = { ...organisationCases, ...peopleCases, ...campaignsCases, ...progressCases, ...approvalsCases, ...documentsCases, ...targetsCases, ...opinionsIntakeCases, ...synthesisCases, ...personnelCases, ...delegatesCases, ...sittingsCases, ...electionsCases, ...programmesCases, ...lessonsCases, ...oversightCases, ...recordCases };

let app: SampleApp;
let world: World;
let callers: Caller[];

beforeAll(async () => {
  app = await sampleApp();
  world = new World(app);
  callers = await allCallers(world);
}, 120_000);
afterAll(() => app.close());

type Expected = { readonly may: true } | { readonly may: false; readonly as: (answer: Said) => boolean; readonly words: string };

interface Said {
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string;
}

const refused = (words: string, as: (answer: Said) => boolean): Expected => ({ may: false, as, words });

function expected(operation: Operation, asked: Case<AnyOperation>, caller: Caller, at: Target): Expected {
  if (operation.who === 'anyone') return { may: true };
  if (caller.duty === undefined) return refused('401 not_signed_in', (said) => said.status === 401 && said.code === 'not_signed_in');
  const right = operation.who === 'signed-in' ? asked.right : operation.who.right;
  if (right === undefined) return { may: true };
  const { rights } = dutyKind(caller.duty);
  if (!rights.includes(right)) {
    return operation.who === 'signed-in' ? refused('403 or 404', (said) => said.status === 403 || said.status === 404) : refused('403 not_your_duty', (said) => said.status === 403 && said.code === 'not_your_duty');
  }
  if (asked.nowhere || reaches(caller, at.organisation) || (asked.ofTheDistrict && reaches(caller, at.district)) || (asked.everywhere && rights.includes(asked.everywhere))) return { may: true };
  const { outside } = asked;
  if (outside === 'hidden') return refused('an answer without it', (said) => said.status === 200 && !said.text.includes(`${at.organisation}"`) && !said.text.includes(at.organisation.toLowerCase()));
  if (outside && 'says' in outside) return refused(`an answer that says ${outside.says}`, (said) => said.text.includes(outside.says));
  if (outside) return refused(outside.code, (said) => said.code === outside.code);
  return refused('403 not_in_your_range or 404', (said) => (said.status === 403 && said.code === 'not_in_your_range') || said.status === 404);
}

async function ask(operation: Operation, asked: Case<AnyOperation>, caller: Caller, at: Target): Promise<Said> {
  const input = await asked.input(at, world, caller);
  const file = asked.file ? { file: { name: asked.fileName ?? 'tep', bytes: await asked.file(at, world) } } : {};
  const answer = await caller.client.send(operation, input, file);
  const text = await answer.text();
  const problem = (answer.headers.get('content-type') ?? '').includes('problem+json') ? (JSON.parse(text) as { code: string }).code : undefined;
  if (asked.endsSignIn && caller.account !== undefined) await caller.client.get(signIn, { account: caller.account, password: SAMPLE_PASSWORD });
  return { status: answer.status, code: problem, text };
}

/** What is read within one district says nothing of another. Who audits reads the whole record, and the sign-in page is open to all. */
function leaks(operation: Operation, asked: Case<AnyOperation>, caller: Caller, said: Said): boolean {
  if (operation.method !== 'GET' || operation.who === 'anyone' || said.status !== 200 || caller.duty === undefined || reaches(caller, OUTSIDE.district)) return false;
  if (asked.everywhere && dutyKind(caller.duty).rights.includes(asked.everywhere)) return false;
  return OTHER_DISTRICT.test(said.text);
}

const OTHER_DISTRICT = new RegExp(`"${OUTSIDE.district}(\\.[A-Z0-9.]+)?"`);

function around(text: string): string {
  const at = text.search(OTHER_DISTRICT);
  return text.slice(Math.max(0, at - 100), at + 60);
}

test('every operation that is served has its case', () => {
  const served = allRoutes({ db: app.database.db, clock: systemClock }).map((route) => route.operation.name);
  expect(Object.keys(CASES).toSorted()).toEqual(served.toSorted());
  expect([...OPERATIONS.keys()].toSorted()).toEqual(served.toSorted());
});

describe.each(Object.keys(CASES) as (keyof Cases)[])('%s', (name) => {
  const operation = OPERATIONS.get(name) as Operation;
  const asked = CASES[name] as unknown as Case<AnyOperation>;

  test.each(asked.nowhere ? ['anywhere'] : ['inside', 'outside'])('%s', async (where) => {
    const at = where === 'outside' ? OUTSIDE : INSIDE;
    const wrong: string[] = [];
    const tryAs = async (caller: Caller): Promise<void> => {
      const should = expected(operation, asked, caller, at);
      const said = await ask(operation, asked, caller, at);
      const good = should.may ? said.code === asked.meets && (asked.meets !== undefined || said.status < 300) : should.as(said);
      if (leaks(operation, asked, caller, said)) wrong.push(`${caller.name}: the answer shows ${OUTSIDE.district}, which lies outside: ${around(said.text)}`);
      if (!good) wrong.push(`${caller.name}: expected ${should.may ? (asked.meets ?? 'an answer') : should.words}, got ${said.status} ${said.code ?? ''} ${said.status < 300 ? '' : said.text.slice(0, 300)}`);
    };
    // Readers do not get into each other's way; writers go one by one.
    if (operation.method === 'GET') await Promise.all(callers.map(tryAs));
    else for (const caller of callers) await tryAs(caller);
    expect(wrong).toEqual([]);
    // Verification replays the whole record for each who may ask.
  }, 120_000);
});

describe('what ends, ends at once', () => {
  const sees = async (client: Caller['client']): Promise<number> => (await client.ask(overview, { season: SEASON })).status;

  async function newMentor(): Promise<{ readonly person: number; readonly duty: number; readonly client: Caller['client']; readonly account: string }> {
    const person = await world.person('MT');
    const duty = await world.duty(person, 'MT', 'mentor', day('2020-01-06'));
    const account = `tam-${world.next()}`;
    await world.account(person, account, { sample: true });
    return { person, duty, account, client: await app.as(account) };
  }

  test('a duty: its rights are gone with the next request', async () => {
    const { duty, client } = await newMentor();
    expect(await sees(client)).toBe(200);
    await (await app.as('mangthit')).get(endDuty, { duty, untilDay: '2020-06-01', reason: 'Chuyển công tác' });
    expect(await client.ask(overview, { season: SEASON })).toMatchObject({ status: 403, problem: { code: 'not_your_duty' } });
    expect(await client.get(me, {})).toMatchObject({ duties: [] });
  });

  test('a duty in the future gives nothing yet, one that was closed with its organisation gives nothing any more', async () => {
    const person = await world.person('MT');
    const gone = await world.organisation('MT');
    await world.duty(person, 'MT', 'mentor', day('2120-01-01'));
    await world.duty(person, gone, 'grassroots-secretary', day('2020-05-20'));
    const account = `tam-${world.next()}`;
    await world.account(person, account, { sample: true });
    const client = await app.as(account);
    expect((await client.get(me, {})).duties.map((each) => each.organisation.code)).toEqual([gone]);
    await (await app.as('tinh')).get(closeOrganisation, { code: gone, on: '2020-06-01', reason: 'Giải thể' });
    expect(await sees(client)).toBe(403);
  });

  test('a sign-in that is ended elsewhere', async () => {
    const { client, account } = await newMentor();
    const elsewhere = await app.as(account);
    const { signIns } = await elsewhere.get(listSignIns, {});
    await elsewhere.get(endSignIn, { signIn: signIns.find((each) => !each.current)?.id ?? '' });
    expect(await client.ask(overview, { season: SEASON })).toMatchObject({ status: 401, problem: { code: 'not_signed_in' } });

    const third = await app.as(account);
    expect(await elsewhere.get(endOtherSignIns, {})).toEqual({ ended: 1 });
    expect([await sees(third), await sees(elsewhere)]).toEqual([401, 200]);
  });

  test('an account that is disabled, and nobody signs in with it again', async () => {
    const person = await world.person('MT');
    await world.duty(person, 'MT', 'mentor', day('2020-01-06'));
    const account = `khoa-${world.next()}`;
    const password = await world.account(person, account, { sample: false });
    const client = new Client(app.url);
    await client.get(signIn, { account, password });
    expect((await client.ask(me, {})).status).toBe(200);
    // A password that somebody else gave opens nothing but its own change.
    expect(await sees(client)).toBe(403);
    await (await app.as('mangthit')).get(disableAccount, { person, reason: 'Nghỉ hưu' });
    expect((await client.ask(me, {})).status).toBe(401);
    expect(await client.ask(signIn, { account, password })).toMatchObject({ status: 401, problem: { code: 'sign_in_failed' } });
  });
});
