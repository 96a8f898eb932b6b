import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import type { Operation, SentBy } from '#foundation/contract.ts';
import { decideCongresses, declareHold, liftHold, listCongresses, makeSeason, openCongresses, planCongresses, setDayOff, showSeason } from '#campaigns/contract.ts';
import {
  addOrganisation, closeOrganisation, importOrganisations, listChildren, mergeOrganisations, moveOrganisation, previewImport, recountOrganisation, reclassifyOrganisation,
  renameOrganisation, searchOrganisations, showOrganisation, splitOrganisation,
} from '#organisations/contract.ts';
import { addPerson, correctPerson, endDuty, giveDuty, importPeople, makeAccount, previewImport as previewPeople, searchPeople, showPerson, signIn } from '#people/contract.ts';
import { addPaper, listFacts, listUnits, overview, recordFact, recordFacts, report, withdrawFact } from '#progress/contract.ts';
import { listEntries, showEntry } from '#app/record/contract.ts';
import type { Client } from './testing/client.ts';
import { PEOPLE_HEADINGS, peopleFile, rawRegisterFile, registerFile } from './testing/files.ts';
import { SEASON, World } from './testing/rights/world.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';
import { written } from './testing/untouched.ts';

/** What bad input gets: a named problem with a sentence in both languages, and nothing is written. */

let app: SampleApp;
let world: World;
const clients = new Map<string, Client>();
const made = { person: 0, duty: 0, fact: 0, hold: 0 };
const GONE = 'LH.39'; // merged into LH.40 on 1/6/2020
const CLOSED = 'LH.38'; // closed on the same day
const MERGED_ON = '2020-06-01';

const as = async (account: string): Promise<Client> => {
  const client = clients.get(account) ?? (await app.as(account));
  clients.set(account, client);
  return client;
};

beforeAll(async () => {
  app = await sampleApp();
  world = new World(app);
  const office = await as('tinh');
  await office.get(mergeOrganisations, { predecessors: [{ code: GONE }], into: { existing: 'LH.40' }, on: MERGED_ON, reason: 'Sáp nhập' });
  await office.get(closeOrganisation, { code: CLOSED, on: MERGED_ON, reason: 'Giải thể' });
  await office.get(recordFact, { season: SEASON, organisation: 'LH.37', kind: 'held', happenedOn: '2020-05-28' });
  await (await as('quantri')).get(makeSeason, {
    code: 'mua-sau', nameVi: 'Mùa sau', nameEn: 'The next season', statute: 'ct35-2019', term: '2025 - 2130', root: 'LH', fromDay: '2020-01-01', untilDay: '2130-12-31',
    levels: [{ levelId: 'grassroots', opensOn: '2020-04-01', closesOn: '2130-06-30', maxHalfDays: 4 }],
  });
  await office.get(openCongresses, { season: 'mua-sau' });
  made.person = await world.person('LH.14');
  made.duty = await world.duty(made.person, 'LH.14', 'mentor', day('2020-05-20'));
  made.fact = (await world.fact('LH.14')).id;
  made.hold = await world.hold('LH.15');
}, 120_000);
afterAll(() => app.close());

interface Refusal {
  readonly what: string;
  readonly account: string;
  readonly operation: Operation;
  readonly input: () => Record<string, unknown>;
  readonly status: number;
  readonly code: string;
  /** What else the problem says. */
  readonly says?: object;
  readonly file?: () => { readonly name: string; readonly bytes: Uint8Array } | Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  readonly key?: string;
}

type Rest = Pick<Refusal, 'says' | 'file' | 'key'>;

/** One line of the table; the input is typed by its operation. */
function bad<Op extends Operation>(what: string, account: string, operation: Op, input: SentBy<Op> | (() => SentBy<Op>), status: number, code: string, rest: Rest = {}): Refusal {
  return { what, account, operation, input: typeof input === 'function' ? (input as () => Record<string, unknown>) : () => input as Record<string, unknown>, status, code, ...rest };
}
/** The same for input that the types would not let through. */
const worse = (what: string, account: string, operation: Operation, input: Record<string, unknown>, field: string): Refusal => ({
  what, account, operation, input: () => input, status: 422, code: 'input_invalid', says: { fields: expect.arrayContaining([expect.objectContaining({ field })]) },
});

async function checkRefused(refusal: Refusal): Promise<void> {
  const client = await as(refusal.account);
  const file = await refusal.file?.();
  const before = await written(app.database);
  const answer = await client.send(refusal.operation, refusal.input(), { ...(file && { file }), ...(refusal.key !== undefined && { key: refusal.key }) });
  const text = await answer.text();
  expect({ status: answer.status, text: answer.status < 400 ? text.slice(0, 300) : '' }).toEqual({ status: refusal.status, text: '' });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = JSON.parse(text) as { sentence: { vi: string; en: string }; fields?: { sentence: { vi: string; en: string } }[] };
  expect(problem).toMatchObject({ code: refusal.code, ...refusal.says });
  for (const { vi, en } of [problem.sentence, ...(problem.fields ?? []).map((field) => field.sentence)]) {
    for (const said of [vi, en]) expect(said).toMatch(/^(?!.*(undefined|NaN|\[object|\{))\S.{8,}[.!?…)]$/s);
    expect(vi).not.toBe(en);
    expect(vi).toBe(vi.normalize('NFC'));
  }
  expect(await written(app.database)).toEqual(before);
}

const table = (name: string, refusals: readonly Refusal[]): void => {
  describe(name, () => {
    test.each(refusals.map((refusal) => [refusal.what, refusal] as const))('%s', (_what, refusal) => checkRefused(refusal));
  });
};

const held = { season: SEASON, organisation: 'LH.14', kind: 'held', happenedOn: '2020-05-28' };
const occasion = { on: '2020-06-02', reason: 'Theo quyết định' };
const season = SEASON;
const unreal = ['2020-02-31', '2019-02-29', '31/5/2020', '2020-5-1', '2020-13-01', 'hôm qua', ''];

table('wrong days', [
  ...unreal.map((text) => worse(`a fact on «${text}»`, 'tinh', recordFact, { ...held, happenedOn: text }, 'happenedOn')),
  worse('a plan on 31/2', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14', plannedOn: '2020-02-31' }] }, 'congresses.0.plannedOn'),
  worse('figures as of 31/2', 'tinh', overview, { season, asOf: '2020-02-31' }, 'asOf'),
  worse('figures known on 31/2', 'tinh', overview, { season, knownOn: '2020-02-31' }, 'knownOn'),
  worse('a register day of 31/2', 'tinh', renameOrganisation, { code: 'LH.14', name: 'X', reason: 'X', on: '2020-02-31' }, 'on'),
  worse('the record from 31/2', 'kiemtra', listEntries, { from: '2020-02-31' }, 'from'),
  bad('a fact before the season', 'tinh', recordFact, { ...held, happenedOn: '2019-12-31' }, 422, 'day_outside_season'),
  bad('a fact after the season', 'tinh', recordFact, { ...held, happenedOn: '2021-01-01' }, 422, 'day_outside_season'),
  bad('a fact in the future', 'tinh', recordFact, { ...held, season: 'mua-sau', happenedOn: '2120-05-28' }, 422, 'fact_in_future'),
  bad('one of many facts outside the season', 'tinh', recordFacts, { season, facts: [{ organisation: 'LH.14', kind: 'held', happenedOn: '2020-05-28' }, { organisation: 'LH.15', kind: 'held', happenedOn: '2019-01-01' }] }, 409, 'facts_refused', { says: { refused: [{ position: 2, organisation: 'LH.15', problem: { code: 'day_outside_season', day: '2019-01-01' } }] } }),
  bad('a planned day outside the season', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14', plannedOn: '2021-02-01' }, { organisation: 'LH.15', plannedOn: '2020-06-12' }] }, 409, 'rows_refused', { says: { count: 1, rows: [{ code: 'day_outside_season', organisation: 'LH.14' }] } }),
  bad('a shift out of the season', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14' }], change: { shiftDays: 400 } }, 409, 'rows_refused'),
  bad('a decision in the future', 'tinh', decideCongresses, { season, kind: 'pilot', organisations: ['LH.14'], value: true, decidedOn: '2120-01-01', paperNumber: '1' }, 422, 'decided_in_future'),
  bad('a hold outside the season', 'tinh', declareHold, { season, organisation: 'LH', fromDay: '2019-12-01', untilDay: '2020-01-05', reason: 'Dịch bệnh' }, 422, 'hold_outside_season'),
  bad('a hold that ends before it begins', 'tinh', declareHold, { season, organisation: 'LH', fromDay: '2020-07-02', untilDay: '2020-07-01', reason: 'Dịch bệnh' }, 422, 'hold_ends_before_it_begins'),
  bad('a hold over a hold', 'tinh', declareHold, { season, organisation: 'LH.15', fromDay: '2020-11-15', reason: 'Dịch bệnh' }, 409, 'hold_overlaps'),
  bad('a hold lifted before it began', 'tinh', liftHold, () => ({ season, hold: made.hold, lastDay: '2020-05-01' }), 422, 'lift_before_hold'),
  bad('a register change in the future', 'tinh', renameOrganisation, { code: 'LH.14', name: 'Đảng bộ xã mới', on: '2120-01-01', reason: 'Đổi tên' }, 422, 'day_in_future'),
  bad('a register change before the present state', 'tinh', renameOrganisation, { code: 'LH.14', name: 'Đảng bộ xã mới', on: '1990-01-01', reason: 'Đổi tên' }, 409, 'day_before_state'),
  bad('an import for a day to come', 'tinh', importOrganisations, { onDay: '2120-01-01', reason: 'Nạp' }, 422, 'day_in_future', { file: async () => ({ name: 'a.xlsx', bytes: await registerFile([['LH.90', 'Chi bộ mới', 'Chi bộ cơ sở', 'LH', '', '']]) }) }),
  bad('a duty that ends before it begins', 'tinh', giveDuty, () => ({ person: made.person, kind: 'mentor' as const, organisation: 'LH.15', fromDay: '2020-05-20', untilDay: '2020-05-20' }), 422, 'ends_before_it_begins'),
  bad('a season that ends before it begins', 'quantri', makeSeason, { code: 's', nameVi: 'S', nameEn: 'S', statute: 'ct35-2019', term: 'T', root: 'VLG', fromDay: '2020-12-31', untilDay: '2020-01-01', levels: [{ levelId: 'grassroots', opensOn: '2020-04-01', closesOn: '2020-06-30', maxHalfDays: 4 }] }, 422, 'season_ends_before_it_begins'),
  bad('a window that closes before it opens', 'quantri', makeSeason, { code: 's', nameVi: 'S', nameEn: 'S', statute: 'ct35-2019', term: 'T', root: 'VLG', fromDay: '2020-01-01', untilDay: '2020-12-31', levels: [{ levelId: 'grassroots', opensOn: '2020-06-30', closesOn: '2020-04-01', maxHalfDays: 4 }] }, 422, 'window_closes_before_it_opens'),
  bad('a working Saturday on a Monday', 'quantri', setDayOff, { day: '2020-06-01', kind: 'working-saturday' }, 422, 'day_is_no_saturday'),
]);

table('unknown codes', [
  bad('season of the figures', 'tinh', overview, { season: 'khong-co' }, 404, 'season_not_found'),
  bad('season of a fact', 'tinh', recordFact, { ...held, season: 'khong-co' }, 404, 'season_not_found'),
  bad('season of a plan', 'tinh', planCongresses, { season: 'khong-co', congresses: [{ organisation: 'LH.14' }] }, 404, 'season_not_found'),
  bad('season shown', 'tinh', showSeason, { season: 'khong-co' }, 404, 'season_not_found'),
  bad('unit of the figures', 'tinh', overview, { season, unit: 'KHONG' }, 404, 'unit_not_found'),
  bad('level of the figures', 'tinh', overview, { season, level: 'lang' }, 422, 'no_such_level'),
  bad('indicator of a list', 'tinh', listUnits, { season, indicator: 'khong-co' }, 422, 'indicator_unknown'),
  bad('unit of the report', 'tinh', report, { season, unit: 'KHONG', format: 'docx' }, 404, 'unit_not_found'),
  bad('unit of the plan', 'tinh', listCongresses, { season, unit: 'KHONG' }, 404, 'organisation_not_found'),
  bad('organisation of a fact', 'tinh', recordFact, { ...held, organisation: 'LH.999' }, 404, 'organisation_not_found'),
  bad('organisation of a list of facts', 'tinh', listFacts, { season, organisation: 'LH.999' }, 404, 'organisation_not_found'),
  bad('kind of a fact', 'tinh', recordFact, { ...held, kind: 'danced' }, 422, 'fact_kind_unknown'),
  bad('paper of a fact', 'tinh', recordFact, { ...held, paper: '0'.repeat(64) }, 404, 'paper_not_found'),
  bad('fact to withdraw', 'tinh', withdrawFact, { season, fact: 999_999_999, reason: 'Ghi nhầm' }, 404, 'fact_not_found'),
  bad('organisation of a plan', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.999', plannedOn: '2020-06-12' }] }, 409, 'rows_refused', { says: { rows: [{ code: 'no_congress', organisation: 'LH.999' }] } }),
  bad('organisation of a decision', 'tinh', decideCongresses, { season, kind: 'pilot', organisations: ['LH.999'], value: true, decidedOn: '2020-05-20', paperNumber: '1' }, 409, 'rows_refused'),
  bad('decider of a decision', 'tinh', decideCongresses, { season, kind: 'pilot', organisations: ['LH.14'], value: true, decidedOn: '2020-05-20', paperNumber: '1', decidedBy: 'KHONG' }, 404, 'organisation_not_found'),
  bad('organisation of a hold', 'tinh', declareHold, { season, organisation: 'KHONG', fromDay: '2020-07-01', reason: 'Dịch bệnh' }, 404, 'organisation_not_found'),
  bad('hold to lift', 'tinh', liftHold, { season, hold: 999_999, lastDay: '2020-07-01' }, 404, 'hold_not_found'),
  bad('statute of a season', 'quantri', makeSeason, { code: 's', nameVi: 'S', nameEn: 'S', statute: 'constructor', term: 'T', root: 'VLG', fromDay: '2020-01-01', untilDay: '2020-12-31', levels: [{ levelId: 'grassroots', opensOn: '2020-04-01', closesOn: '2020-06-30', maxHalfDays: 4 }] }, 422, 'statute_unknown'),
  bad('level of a season', 'quantri', makeSeason, { code: 's', nameVi: 'S', nameEn: 'S', statute: 'ct35-2019', term: 'T', root: 'VLG', fromDay: '2020-01-01', untilDay: '2020-12-31', levels: [{ levelId: 'lang', opensOn: '2020-04-01', closesOn: '2020-06-30', maxHalfDays: 4 }] }, 422, 'level_unknown'),
  bad('organisation shown', 'tinh', showOrganisation, { code: 'KHONG' }, 404, 'organisation_not_found'),
  bad('organisation opened', 'tinh', listChildren, { code: 'KHONG' }, 404, 'organisation_not_found'),
  bad('organisation renamed', 'tinh', renameOrganisation, { code: 'KHONG', name: 'X', ...occasion }, 404, 'organisation_not_found'),
  bad('superior of a new one', 'tinh', addOrganisation, { code: 'LH.90', name: 'Chi bộ', kindId: 'grassroots-branch', superior: 'KHONG', ...occasion }, 404, 'organisation_not_found'),
  bad('kind of a new one', 'tinh', addOrganisation, { code: 'LH.90', name: 'Chi bộ', kindId: 'club', superior: 'LH', ...occasion }, 422, 'kind_unknown'),
  bad('kind that is changed', 'tinh', reclassifyOrganisation, { code: 'LH.14', kindId: '__proto__', ...occasion }, 422, 'kind_unknown'),
  bad('a code that is taken', 'tinh', addOrganisation, { code: 'LH.14', name: 'Chi bộ', kindId: 'grassroots-branch', superior: 'LH', ...occasion }, 409, 'code_taken'),
  bad('person shown', 'tinh', showPerson, { person: 999_999 }, 404, 'no_such_person'),
  bad('place of a new person', 'tinh', addPerson, { fullName: 'Lê Văn Mới', organisation: 'KHONG' }, 404, 'no_such_organisation'),
  bad('duty ended', 'tinh', endDuty, { duty: 999_999, untilDay: '2020-06-01', reason: 'Thôi' }, 404, 'no_such_duty'),
  bad('entry shown', 'kiemtra', showEntry, { chain: SEASON, number: 999_999 }, 404, 'entry_not_found'),
  worse('kind of a duty', 'tinh', giveDuty, { person: 1, kind: 'king', organisation: 'LH', fromDay: '2020-05-20' }, 'kind'),
  worse('a code in small letters', 'tinh', showOrganisation, { code: 'lh.14' }, 'code'),
]);

table('a tree that cannot be', [
  bad('the upper one under the lower one', 'tinh', moveOrganisation, { code: 'LH', superior: 'LH.14', ...occasion }, 409, 'cycle_in_tree'),
  bad('one under itself', 'tinh', moveOrganisation, { code: 'LH.14', superior: 'LH.14', ...occasion }, 409, 'cycle_in_tree'),
  bad('a district merged into its own commune', 'tinh', mergeOrganisations, { predecessors: [{ code: 'LH' }], into: { existing: 'LH.14' }, ...occasion }, 409, 'cycle_in_tree'),
  bad('one merged into itself', 'tinh', mergeOrganisations, { predecessors: [{ code: 'LH.14' }], into: { existing: 'LH.14' }, ...occasion }, 422, 'named_twice'),
  bad('below a chi bộ', 'tinh', addOrganisation, { code: 'LH.90', name: 'Chi bộ', kindId: 'branch', superior: 'LH.36', ...occasion }, 409, 'superior_is_branch'),
  bad('a level that is not below', 'tinh', addOrganisation, { code: 'LH.90', name: 'Huyện ủy', kindId: 'district-committee', superior: 'LH', ...occasion }, 409, 'superior_level_wrong'),
  bad('before the superior began', 'tinh', addOrganisation, { code: 'LH.90', name: 'Chi bộ', kindId: 'grassroots-branch', superior: 'LH', on: '1950-01-01', reason: 'Lập' }, 409, 'superior_not_open'),
  bad('closed with some below', 'tinh', closeOrganisation, { code: 'LH', ...occasion }, 409, 'has_open_subordinates'),
  bad('a root of one’s own', 'tinh', addOrganisation, { code: 'GOC', name: 'Gốc', kindId: 'provincial-committee', superior: null, ...occasion }, 403, 'not_in_your_range'),
  bad('the same one in two parts of a split', 'tinh', splitOrganisation, { code: 'LH.14', parts: [{ code: 'LH.91', name: 'Một', kindId: 'grassroots-branch' }, { code: 'LH.91', name: 'Hai', kindId: 'grassroots-branch' }], closes: false, ...occasion }, 409, 'code_taken'),
  bad('a circle in a file', 'tinh', importOrganisations, { onDay: '2020-06-02', reason: 'Nạp' }, 422, 'rows_not_right', {
    says: { rows: expect.arrayContaining([expect.objectContaining({ code: 'below_itself', cell: 'D2' })]) },
    file: async () => ({ name: 'a.xlsx', bytes: await registerFile([['LH', 'Huyện ủy Long Hồ', 'Huyện ủy', 'LH.14', '', ''], ['LH.14', 'Đảng bộ xã Lộc Hòa', 'Đảng bộ cơ sở', 'LH', '', '']]) }),
  }),
  bad('two placements in one file', 'tinh', importOrganisations, { onDay: '2020-06-02', reason: 'Nạp' }, 422, 'rows_not_right', {
    says: { rows: [expect.objectContaining({ code: 'code_twice', cell: 'A3' })] },
    file: async () => ({ name: 'a.xlsx', bytes: await registerFile([['LH.90', 'Chi bộ mới', 'Chi bộ cơ sở', 'LH', '', ''], ['LH.90', 'Chi bộ mới', 'Chi bộ cơ sở', 'MT', '', '']]) }),
  }),
]);

describe('two placements at once are refused by the tables themselves', () => {
  const state = `insert into organisation_states (organisation_id, from_day, until_day, name, kind_id, superior_id, recorded_at)
    select id, $1, $2, name, kind_id, superior_id, now() from organisations where code = 'LH.14'`;
  test.each([
    ['an open state beside the open one', ['2020-05-01', null]],
    ['a stretch within the present one', ['2020-05-01', '2020-05-10']],
  ])('%s', async (_what, days) => {
    await expect(app.database.owner.pool.query(state, days)).rejects.toThrow(/two places at once|one_open_state_each/);
    await expect(app.database.pool.query(state, days)).rejects.toThrow(/two places at once|one_open_state_each/);
  });
  test('one below itself', async () => {
    await expect(app.database.owner.pool.query(`update organisations set superior_id = id where code = 'LH.14'`)).rejects.toThrow(/check/);
  });
});

table('merged and closed organisations', [
  bad('a fact after the merger', 'longho', recordFact, { ...held, organisation: GONE, happenedOn: '2020-06-02' }, 409, 'organisation_closed_before'),
  bad('a fact after it was closed', 'longho', recordFact, { ...held, organisation: CLOSED, happenedOn: '2020-06-02' }, 409, 'organisation_closed_before'),
  bad('a fact on the very day', 'longho', recordFact, { ...held, organisation: CLOSED, happenedOn: MERGED_ON }, 409, 'organisation_closed_before'),
  bad('a plan of the merged one', 'longho', planCongresses, { season, congresses: [{ organisation: GONE, plannedOn: '2020-06-12' }] }, 409, 'rows_refused'),
  bad('a plan of the closed one', 'longho', planCongresses, { season, congresses: [{ organisation: CLOSED, plannedOn: '2020-06-12' }] }, 409, 'rows_refused'),
  bad('a decision about the merged one', 'longho', decideCongresses, { season, kind: 'pilot', organisations: [GONE], value: true, decidedOn: '2020-06-02', paperNumber: '1' }, 409, 'rows_refused'),
  bad('a duty in the merged one', 'longho', giveDuty, () => ({ person: made.person, kind: 'mentor' as const, organisation: GONE, fromDay: '2020-06-02' }), 409, 'duty_organisation_closed'),
  bad('a rename of the merged one', 'tinh', renameOrganisation, { code: GONE, name: 'Chi bộ khác', ...occasion }, 409, 'merged_already'),
  bad('a rename of the closed one', 'tinh', renameOrganisation, { code: CLOSED, name: 'Chi bộ khác', ...occasion }, 409, 'organisation_closed'),
  bad('merged once more', 'tinh', mergeOrganisations, { predecessors: [{ code: GONE }], into: { existing: 'LH.40' }, ...occasion }, 409, 'merged_already'),
  bad('merged into the closed one', 'tinh', mergeOrganisations, { predecessors: [{ code: 'LH.36' }], into: { existing: CLOSED }, ...occasion }, 409, 'organisation_closed'),
  bad('closed twice', 'tinh', closeOrganisation, { code: CLOSED, ...occasion }, 409, 'organisation_closed'),
  bad('a file that names the closed one', 'tinh', importOrganisations, { onDay: '2020-06-02', reason: 'Nạp' }, 422, 'rows_not_right', {
    says: { rows: [expect.objectContaining({ code: 'row_is_closed', cell: 'A2' })] },
    file: async () => ({ name: 'a.xlsx', bytes: await registerFile([[CLOSED, 'Chi bộ nào đó', 'Chi bộ cơ sở', 'LH', '', '']]) }),
  }),
]);

const FIFTY_MB = 50 * 1024 * 1024;
const huge = () => ({ name: 'lon.xlsx', bytes: new Uint8Array(FIFTY_MB).fill(0x41) });
const importing = { onDay: '2020-06-02', reason: 'Nạp danh sách' };
const xlsx = (make: Promise<Uint8Array> | Uint8Array) => async () => ({ name: 'danh-sach.xlsx', bytes: await make });
const csv = (text: string) => () => ({ name: 'danh-sach.csv', bytes: new TextEncoder().encode(text) });
const HEADING = 'Mã tổ chức;Tên tổ chức;Loại hình;Mã cấp trên trực tiếp;Số đảng viên;Số chi bộ trực thuộc';
const cellRefused = (code: string, cell: string) => ({ says: { rows: [expect.objectContaining({ code, cell })] } });

table('files', [
  bad('a register with wrong headings', 'tinh', importOrganisations, importing, 422, 'headings_wrong', { file: xlsx(registerFile([['a', 'b', 'c']], ['Số', 'Tên', 'Ghi chú'])) }),
  bad('a preview with wrong headings', 'tinh', previewImport, { onDay: '2020-06-02' }, 422, 'headings_wrong', { file: xlsx(registerFile([['a', 'b', 'c']], ['Số', 'Tên', 'Ghi chú'])) }),
  bad('a CSV with wrong headings', 'tinh', importOrganisations, importing, 422, 'headings_wrong', { file: csv('Mã;Tên\nA;B\n') }),
  bad('people with wrong headings', 'tinh', importPeople, { fromDay: '2020-06-02' }, 422, 'people_headings_wrong', { file: xlsx(peopleFile([['a', 'b']], ['Ông bà', 'Nơi ở'])) }),
  bad('a register of 50 MB', 'tinh', importOrganisations, importing, 413, 'body_too_large', { file: huge }),
  bad('people of 50 MB', 'tinh', importPeople, { fromDay: '2020-06-02' }, 413, 'body_too_large', { file: huge }),
  bad('a paper of 50 MB', 'tinh', addPaper, {}, 413, 'body_too_large', { file: huge }),
  bad('a paper of 11 MB', 'tinh', addPaper, {}, 413, 'paper_too_large', { file: () => ({ name: 'a.pdf', bytes: new Uint8Array(11 * 1024 * 1024).fill(0x25) }) }),
  bad('a program as a paper', 'tinh', addPaper, {}, 422, 'paper_type_refused', { file: () => ({ name: 'a.pdf', bytes: new TextEncoder().encode('MZ…') }) }),
  bad('an empty file', 'tinh', addPaper, {}, 422, 'file_missing', { file: () => ({ name: 'a.pdf', bytes: new Uint8Array() }) }),
  bad('no file', 'tinh', importOrganisations, importing, 422, 'file_missing'),
  bad('text that calls itself Excel', 'tinh', importOrganisations, importing, 422, 'not_an_excel_file', { file: xlsx(new TextEncoder().encode('không phải Excel')) }),
  bad('a cell in NFD', 'tinh', importOrganisations, importing, 422, 'rows_not_right', { ...cellRefused('text_decomposed', 'B2'), file: xlsx(rawRegisterFile(['LH.90', 'Chi bộ mới'.normalize('NFD'), 'Chi bộ cơ sở', 'LH'])) }),
  bad('a text cell =cmd', 'tinh', importOrganisations, importing, 422, 'rows_not_right', { ...cellRefused('cell_with_formula', 'B2'), file: xlsx(registerFile([['LH.90', `=cmd|' /C calc'!A0`, 'Chi bộ cơ sở', 'LH', '', '']])) }),
  bad('a formula', 'tinh', importOrganisations, importing, 422, 'rows_not_right', { ...cellRefused('cell_with_formula', 'E2'), file: xlsx(rawRegisterFile(['LH.90', 'Chi bộ mới', 'Chi bộ cơ sở', 'LH', '<c><f>1+1</f><v>2</v></c>'])) }),
  bad('a formula in a code', 'tinh', importOrganisations, importing, 422, 'rows_not_right', { ...cellRefused('cell_with_formula', 'A2'), file: xlsx(rawRegisterFile(['<c t="str"><f>"LH."&amp;90</f><v>LH.90</v></c>', 'Chi bộ mới', 'Chi bộ cơ sở', 'LH'])) }),
  bad('a CSV with =cmd', 'tinh', importOrganisations, importing, 422, 'rows_not_right', { ...cellRefused('cell_with_formula', 'B2'), file: csv(`${HEADING}\nLH.90;=cmd|'/c calc'!A0;Chi bộ cơ sở;LH;;\n`) }),
  bad('people with a formula', 'tinh', importPeople, { fromDay: '2020-06-02' }, 422, 'people_rows_wrong', { says: { faults: [expect.objectContaining({ cell: 'B2' })] }, file: xlsx(rawRegisterFile(['Lê Thị Nạp', '<c><f>1+1</f><v>2</v></c>', '', 'LH'], PEOPLE_HEADINGS)) }),
  bad('people with a name in NFD', 'tinh', importPeople, { fromDay: '2020-06-02' }, 422, 'people_rows_wrong', { says: { faults: [expect.objectContaining({ cell: 'A2' })] }, file: xlsx(rawRegisterFile(['Lê Thị Nạp'.normalize('NFD'), '', '', 'LH'], PEOPLE_HEADINGS)) }),
  bad('people in an unknown organisation', 'tinh', importPeople, { fromDay: '2020-06-02' }, 422, 'people_rows_wrong', { says: { faults: [expect.objectContaining({ cell: 'D2' })] }, file: xlsx(peopleFile([['Lê Thị Nạp', '', '', 'KHONG', '', '']])) }),
  bad('people born on 31/2', 'tinh', previewPeople, {}, 422, 'people_rows_wrong', { says: { faults: [expect.objectContaining({ cell: 'C2' })] }, file: xlsx(peopleFile([['Lê Thị Nạp', '', '31/2/1970', 'LH', '', '']])) }),
]);

const NFD = 'Đã đại hội'.normalize('NFD');
table('text and numbers', [
  worse('a note in NFD', 'tinh', recordFact, { ...held, note: NFD }, 'note'),
  worse('a name in NFD', 'tinh', renameOrganisation, { code: 'LH.14', name: NFD, ...occasion }, 'name'),
  worse('a search in NFD', 'tinh', searchOrganisations, { q: NFD }, 'q'),
  worse('a control character', 'tinh', recordFact, { ...held, note: 'một\u0000hai' }, 'note'),
  worse('half a character', 'tinh', recordFact, { ...held, note: 'một \ud83d hai' }, 'note'),
  worse('a level with a zero byte', 'tinh', searchOrganisations, { q: 'xã', level: 'x\u0000' }, 'level'),
  worse('an account with a zero byte', 'kiemtra', listEntries, { account: 'x\u0000' }, 'account'),
  worse('a reason that is too long', 'tinh', renameOrganisation, { code: 'LH.14', name: 'Tên', on: '2020-06-02', reason: 'x'.repeat(501) }, 'reason'),
  worse('a note that is too long', 'tinh', recordFact, { ...held, note: 'x'.repeat(2001) }, 'note'),
  worse('a code that is too long', 'tinh', showOrganisation, { code: 'X'.repeat(41) }, 'code'),
  worse('a blank reason', 'tinh', withdrawFact, { season, fact: 1, reason: '   ' }, 'reason'),
  worse('a blank name', 'tinh', addPerson, { fullName: ' ', organisation: 'LH' }, 'fullName'),
  worse('more members than people', 'tinh', recountOrganisation, { code: 'LH.14', members: 10_000_001, branches: null, ...occasion }, 'members'),
  worse('members without end', 'tinh', recountOrganisation, { code: 'LH.14', members: 1e308, branches: null, ...occasion }, 'members'),
  worse('half a member', 'tinh', recountOrganisation, { code: 'LH.14', members: 1.5, branches: null, ...occasion }, 'members'),
  worse('members below zero', 'tinh', recountOrganisation, { code: 'LH.14', members: -1, branches: null, ...occasion }, 'members'),
  worse('members as text', 'tinh', recountOrganisation, { code: 'LH.14', members: '12', branches: null, ...occasion }, 'members'),
  worse('a shift without end', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14' }], change: { shiftDays: 1e15 } }, 'change.shiftDays'),
  worse('half days without end', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14', halfDays: 4000 }] }, 'congresses.0.halfDays'),
  worse('a page beyond numbers', 'tinh', listUnits, { season, limit: 1e21 }, 'limit'),
  worse('a page of letters', 'tinh', listUnits, { season, limit: 'abc' }, 'limit'),
  worse('a person beyond numbers', 'tinh', showPerson, { person: '99999999999999999999' }, 'person'),
  worse('a field that does not exist', 'tinh', recordFact, { ...held, asSystem: true }, ''),
  bad('a reason where one is needed', 'tinh', recordFact, { ...held, kind: 'postponed', note: ' ' }, 422, 'reason_missing'),
  bad('a direct election that is not planned', 'tinh', recordFact, { ...held, kind: 'direct-election-held' }, 409, 'direct_election_not_planned'),
  bad('a report before the congress', 'tinh', recordFact, { ...held, kind: 'reported' }, 409, 'fact_needs_another'),
]);

table('stale pages and second ones', [
  bad('a rename over a newer one', 'tinh', renameOrganisation, { code: 'LH.40', name: 'Chi bộ', revision: 1, ...occasion }, 412, 'stale_page'),
  bad('a merger of one that changed', 'tinh', mergeOrganisations, { predecessors: [{ code: 'LH.40', revision: 1 }], into: { existing: 'LH.36' }, ...occasion }, 412, 'stale_page'),
  bad('a plan over a newer one', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14', revision: 1, plannedOn: '2020-06-12' }, { organisation: 'LH.15', plannedOn: '2020-06-12' }] }, 412, 'stale_plans', { says: { organisations: ['LH.14'] } }),
  bad('a person over a newer one', 'tinh', correctPerson, () => ({ person: made.person, revision: 7, fullName: 'Lê Văn Sửa', title: '', bornOn: null, organisation: 'LH.14' }), 412, 'person_changed_meanwhile'),
  bad('the same fact a second time', 'longho', recordFact, { ...held, organisation: 'LH.37' }, 409, 'fact_already_recorded'),
  bad('the same fact twice in one list', 'tinh', recordFacts, { season, facts: [{ organisation: 'LH.15', kind: 'held', happenedOn: '2020-05-28' }, { organisation: 'LH.15', kind: 'held', happenedOn: '2020-05-28' }] }, 409, 'facts_refused', { says: { refused: [{ position: 2, problem: { code: 'fact_already_recorded' } }] } }),
  bad('the same organisation twice in a plan', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14', halfDays: 3 }, { organisation: 'LH.14', halfDays: 4 }] }, 409, 'rows_refused', { says: { rows: [{ code: 'named_twice' }] } }),
  bad('the same duty twice', 'tinh', giveDuty, () => ({ person: made.person, kind: 'mentor' as const, organisation: 'LH.14', fromDay: '2020-06-02' }), 409, 'duty_held_already'),
  bad('the same season twice', 'quantri', makeSeason, { code: SEASON, nameVi: 'S', nameEn: 'S', statute: 'ct35-2019', term: 'T', root: 'VLG', fromDay: '2020-01-01', untilDay: '2020-12-31', levels: [{ levelId: 'grassroots', opensOn: '2020-04-01', closesOn: '2020-06-30', maxHalfDays: 4 }] }, 409, 'season_exists'),
  bad('congresses opened twice', 'tinh', openCongresses, { season: 'mua-sau', unit: 'LH.14' }, 409, 'nothing_to_open'),
  bad('an account name that is taken', 'tinh', makeAccount, () => ({ person: made.person, account: 'tinh' }), 409, 'account_name_taken'),
  bad('a change that changes nothing', 'tinh', renameOrganisation, { code: 'LH.14', name: 'Đảng bộ xã Lộc Hòa', ...occasion }, 409, 'nothing_changes'),
  bad('a plan of a congress that was held', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.01', plannedOn: '2020-06-12' }] }, 409, 'rows_refused', { says: { rows: [{ code: 'already_held' }] } }),
]);

table('accounts without the right', [
  bad('an auditor records', 'kiemtra', recordFact, held, 403, 'not_your_duty'),
  bad('a mentor plans', 'theodoi', planCongresses, { season, congresses: [{ organisation: 'MT.12', halfDays: 3 }] }, 403, 'not_your_duty'),
  bad('another district records', 'mangthit', recordFact, held, 403, 'not_in_your_range'),
  bad('a district changes the register', 'longho', renameOrganisation, { code: 'LH.14', name: 'X', ...occasion }, 403, 'not_your_duty'),
  bad('a duty to oneself', 'tinh', giveDuty, { person: 1, kind: 'administrator', organisation: 'VLG', fromDay: '2020-06-02' }, 403, 'not_to_yourself'),
  bad('a duty with more rights than one’s own', 'longho', giveDuty, () => ({ person: made.person, kind: 'provincial-office' as const, organisation: 'LH.14', fromDay: '2020-06-02' }), 403, 'rights_beyond_yours'),
  bad('a wrong password', 'tinh', signIn, { account: 'kiemtra', password: 'sai mật khẩu' }, 401, 'sign_in_failed'),
]);

describe('requests', () => {
  const post = async (body: BodyInit, headers: Record<string, string>): Promise<Response> => {
    const { url, cookie } = await as('tinh');
    return fetch(`${url}/api/seasons/${SEASON}/facts`, { method: 'POST', body, headers: { cookie, ...headers } });
  };

  test.each<[string, BodyInit, Record<string, string>, number, string]>([
    ['broken JSON', '{"kind":', { 'content-type': 'application/json' }, 400, 'not_json'],
    ['no body', '', { 'content-type': 'application/json' }, 400, 'not_json'],
    ['a form', 'kind=held', { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'not_json'],
    ['a list', '[]', { 'content-type': 'application/json' }, 422, 'input_invalid'],
    ['null', 'null', { 'content-type': 'application/json' }, 422, 'input_invalid'],
    ['a prototype', '{"__proto__":{"kind":"held"}}', { 'content-type': 'application/json' }, 400, 'not_json'],
    ['three megabytes', JSON.stringify({ note: 'x'.repeat(3 * 1024 * 1024) }), { 'content-type': 'application/json' }, 413, 'body_too_large'],
    ['another site’s page', JSON.stringify({ organisation: 'LH.14', kind: 'held', happenedOn: '2020-05-28' }), { 'content-type': 'application/json', origin: 'https://elsewhere.example' }, 403, 'foreign_origin'],
    ['a key that is too short', JSON.stringify({ organisation: 'LH.14', kind: 'held', happenedOn: '2020-05-28' }), { 'content-type': 'application/json', 'idempotency-key': 'a' }, 422, 'input_invalid'],
  ])('%s', async (_what, body, headers, status, code) => {
    const before = await written(app.database);
    const answer = await post(body, headers);
    expect({ status: answer.status, ...((await answer.json()) as object) }).toMatchObject({ status, code, sentence: { vi: expect.stringMatching(/.{9,}/), en: expect.stringMatching(/.{9,}/) } });
    expect(await written(app.database)).toEqual(before);
  });

  test('a key that was used for something else; for the same it answers again and writes once', async () => {
    const office = await as('tinh');
    const key = 'khoa-thu-nghiem';
    const input = { season, organisation: 'LH.16', kind: 'prepared', happenedOn: '2020-05-20' };
    const first = await office.get(recordFact, input, { key });
    const before = await written(app.database);
    expect(await office.get(recordFact, input, { key })).toEqual(first);
    expect(await office.ask(recordFact, { ...input, organisation: 'LH.17' }, { key })).toMatchObject({ status: 409, problem: { code: 'idempotency_key_reused' } });
    expect(await office.ask(withdrawFact, { season, fact: first.id, reason: 'Nhầm' }, { key })).toMatchObject({ status: 409, problem: { code: 'idempotency_key_reused' } });
    expect(await written(app.database)).toEqual(before);
  });

  test.each(['/api/khong-co', '/api/organisations/%00', '/api/organisations/%E0%A4%A', `/api/organisations/${'A'.repeat(250)}`])('the address %s', async (path) => {
    const { url, cookie } = await as('tinh');
    const answer = await fetch(url + path, { headers: { cookie } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.json()).toMatchObject({ code: expect.any(String), sentence: { vi: expect.any(String), en: expect.any(String) } });
  });
});

describe('what is accepted', () => {
  test('a CSV with a byte-order mark reads right', async () => {
    const office = await as('tinh');
    const bytes = new TextEncoder().encode(`\uFEFF${HEADING}\r\nLH.95;Chi bộ Trạm Thú y;Chi bộ cơ sở;LH;12;\r\n`);
    const preview = await office.get(previewImport, { onDay: '2020-06-02' }, { file: { name: 'danh-sach.csv', bytes } });
    expect(preview).toMatchObject({ rows: 1, wrong: { count: 0 }, added: { count: 1, first: [{ code: 'LH.95', name: 'Chi bộ Trạm Thú y', members: 12 }] } });
    expect(await office.get(importOrganisations, importing, { file: { name: 'danh-sach.csv', bytes } })).toMatchObject({ added: 1, changed: 0 });
    expect(await office.get(showOrganisation, { code: 'LH.95' })).toMatchObject({ name: 'Chi bộ Trạm Thú y', members: 12 });
    expect(await office.get(importOrganisations, importing, { file: { name: 'danh-sach.csv', bytes } })).toMatchObject({ added: 0, changed: 0, unchanged: 1, entry: null });
  });

  test('a day before the merger is still recorded for the one that was merged', async () => {
    expect(await (await as('longho')).get(recordFact, { ...held, organisation: GONE })).toMatchObject({ organisation: GONE });
  });

  test('text that looks like SQL or HTML is text', async () => {
    const office = await as('tinh');
    const before = await written(app.database);
    for (const q of [`'; drop table organisations; --`, '<script>alert(1)</script>', '%', '_', '\\', `' or 1=1 --`, 'x & y | !z', ':*']) {
      expect(await office.get(searchOrganisations, { q })).toEqual({ organisations: [], more: false });
      expect((await office.ask(searchPeople, { text: q })).status).toBe(200);
      expect((await office.ask(listUnits, { season, search: q })).status).toBe(200);
      expect((await office.ask(listEntries, { text: q })).status).toBe(200);
      expect((await office.ask(listCongresses, { season, search: q })).status).toBe(200);
    }
    expect(await written(app.database)).toEqual(before);

    const name = `Chi bộ <script>alert("x")</script> '; drop table facts; -- & Cộng sự`;
    await office.get(addOrganisation, { code: 'LH.96', name, kindId: 'grassroots-branch', superior: 'LH', ...occasion });
    expect(await office.get(showOrganisation, { code: 'LH.96' })).toMatchObject({ name });
    expect((await office.get(searchOrganisations, { q: 'script alert' })).organisations).toEqual([expect.objectContaining({ code: 'LH.96', name })]);
    await office.get(openCongresses, { season, unit: 'LH.96' });
    await office.get(recordFact, { ...held, organisation: 'LH.96', happenedOn: '2020-06-02', note: name });
    expect(await office.get(listFacts, { season, organisation: 'LH.96' })).toMatchObject({ facts: [{ note: name }] });
    for (const format of ['docx', 'pdf', 'xlsx'] as const) expect((await office.get(report, { season, unit: 'LH', format, difficulties: name })).length).toBeGreaterThan(5000);
  });
});
