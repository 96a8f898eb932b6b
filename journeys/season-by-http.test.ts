import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPaper, listFacts, listUnits, overview, recordFact, report, showPaper, withdrawFact } from '#progress/contract.ts';
import { showEntry } from '#app/record/contract.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';
import { nextHeads } from './testing/live.ts';

const SEASON = 'vinh-long-2020';
let app: SampleApp;

beforeAll(async () => {
  app = await sampleApp();
}, 120_000);
afterAll(() => app.close());

describe('the season of Vĩnh Long on 29 May 2020', () => {
  test('R-SEED-1…4: 238 of 463 congresses and 25 of 33 direct elections, computed from entries', async () => {
    const office = await app.as('tinh');
    const seen = await office.get(overview, { season: SEASON });
    expect(seen).toMatchObject({
      asOf: '2020-05-29', sample: true, organisations: { total: 463, partyOrgs: 217, branches: 246 }, congresses: { planned: 463, held: 238, notHeld: 225, late: 12, planToDate: 250, heldShare: 5140 },
      states: { done: 153, held: 85, planned: 177, notdue: 31, late: 12, hold: 3, need: 2 }, heldByGroup: { partyOrgs: 115, branches: 123 },
      pilots: { planned: 17, partyOrgs: 14, branches: 3, held: 17 }, directElections: { planned: 33, held: 25 }, deadline: '2020-06-30', daysLeft: 32,
    });
    expect(seen.byUnit.reduce((sum, unit) => sum + unit.held, 0)).toBe(238);
    expect(seen.byKind.reduce((sum, kind) => sum + kind.held, 0)).toBe(238);
  });

  test('15 May differs by the day of knowing, 29 May does not', async () => {
    const office = await app.as('tinh');
    const held = async (asOf: string, knownOn?: string) => (await office.get(overview, { season: SEASON, asOf, ...(knownOn !== undefined && { knownOn }) })).congresses.held;
    expect([await held('2020-05-15'), await held('2020-05-15', '2020-05-15'), await held('2020-05-15', '2020-05-18'), await held('2020-05-15', '2020-05-20')]).toEqual([118, 107, expect.any(Number), 118]);
    expect([await held('2020-05-29'), await held('2020-05-29', '2020-05-29')]).toEqual([238, 238]);
    expect([await held('2020-03-31'), await held('2019-12-31'), await held('2030-01-01')]).toEqual([0, 0, 238]);
  });

  test('a number opens down to the entry, its author and its duty', async () => {
    const office = await app.as('tinh');
    const units = await office.get(listUnits, { season: SEASON, indicator: 'held', limit: 2000 });
    expect(units.units).toHaveLength(238);
    const { facts } = await office.get(listFacts, { season: SEASON, organisation: units.units[0]?.code ?? '' });
    const held = facts.find((fact) => fact.kind === 'held');
    expect(held).toMatchObject({ withdrawn: null, by: { account: expect.any(String), organisation: { code: expect.any(String) } } });
    const entry = await office.get(showEntry, { chain: SEASON, number: held?.entry.number });
    expect(JSON.stringify(entry)).toContain(held?.entry.hash);
  });
});

describe('recording and withdrawing', () => {
  test('what one records, another sees within a second; withdrawn, the old figure stays known', async () => {
    const district = await app.as('longho');
    const province = await app.as('tinh');
    const before = await province.get(overview, { season: SEASON });
    const live = await nextHeads(province);

    const paper = await district.get(addPaper, {}, { file: { name: 'Biên bản.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n') } });
    const started = performance.now();
    const fact = await district.get(recordFact, { season: SEASON, organisation: 'LH.44', kind: 'held', happenedOn: '2020-05-28', paper: paper.hash, paperName: paper.name });
    expect((await live.grownBeyond(SEASON, before.head.number))[SEASON]).toBe(fact.entry.number);
    expect(performance.now() - started).toBeLessThan(1000);
    live.close();

    const after = await province.get(overview, { season: SEASON });
    expect(after.congresses.held).toBe(239);
    expect((await province.get(overview, { season: SEASON, knownOn: '2020-05-29' })).congresses.held).toBe(238);
    expect(new TextDecoder().decode(await province.get(showPaper, { hash: paper.hash }))).toContain('%PDF-1.7');

    const again = await (await app.as('longho')).ask(recordFact, { season: SEASON, organisation: 'LH.44', kind: 'held', happenedOn: '2020-05-27' });
    expect(again).toMatchObject({ ok: false, status: 409, problem: { code: 'fact_already_recorded' } });

    await district.get(withdrawFact, { season: SEASON, fact: fact.id, reason: 'Ghi nhầm tổ chức' });
    expect((await province.get(overview, { season: SEASON })).congresses.held).toBe(238);
    const { facts } = await province.get(listFacts, { season: SEASON, organisation: 'LH.44' });
    expect(facts.filter((each) => each.kind === 'held')).toEqual([expect.objectContaining({ kind: 'held', withdrawn: expect.objectContaining({ reason: 'Ghi nhầm tổ chức' }) })]);
  });

  test('two who record the same at the same moment: one entry, one named refusal', async () => {
    const [one, other] = [await app.as('mangthit'), await app.as('tinh')];
    const input = { season: SEASON, organisation: 'MT.39', kind: 'held', happenedOn: '2020-05-28' };
    const came = await Promise.all([one.ask(recordFact, input), other.ask(recordFact, input)]);
    expect(came.map((each) => each.status).toSorted()).toEqual([200, 409]);
  });

  test('the same key twice is one entry', async () => {
    const office = await app.as('binhtan');
    const input = { season: SEASON, organisation: 'BT.34', kind: 'held', happenedOn: '2020-05-28' };
    const [one, other] = [await office.get(recordFact, input, { key: 'again-and-again' }), await office.get(recordFact, input, { key: 'again-and-again' })];
    expect(one).toEqual(other);
  });
});

test.each(['docx', 'pdf', 'xlsx'] as const)('the progress report F08 comes as %s', async (format) => {
  const office = await app.as('tinh');
  const bytes = await office.get(report, { season: SEASON, format, knownOn: '2020-05-29' });
  expect(Array.from(bytes.subarray(0, 4))).toEqual(format === 'pdf' ? [0x25, 0x50, 0x44, 0x46] : [0x50, 0x4b, 0x03, 0x04]);
  expect(bytes.length).toBeGreaterThan(5000);
});
