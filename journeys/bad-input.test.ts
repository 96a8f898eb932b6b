import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decideCongresses, declareHold, liftHold, listCongresses, makeSeason, planCongresses, setDayOff, showSeason } from '#campaigns/contract.ts';
import {
  addOrganisation, closeOrganisation, importOrganisations, listChildren, mergeOrganisations, moveOrganisation, reclassifyOrganisation, renameOrganisation, showOrganisation, splitOrganisation,
} from '#organisations/contract.ts';
import { addPerson, endDuty, giveDuty, showPerson } from '#people/contract.ts';
import { listFacts, listUnits, overview, recordFact, recordFacts, report, withdrawFact } from '#progress/contract.ts';
import { listEntries, showEntry } from '#app/record/contract.ts';
import { registerFile } from './testing/files.ts';
import { bad, CLOSED, eachOf, GONE, GONE_ON, NEXT_SEASON, worse, refusingApp, type RefusingApp } from './testing/refusals.ts';
import { SEASON } from './testing/rights/world.ts';

/** What days, codes and places that cannot be get: a named problem with a sentence in both languages, and nothing is written. */

let given: RefusingApp;

beforeAll(async () => {
  given = await refusingApp();
}, 120_000);
afterAll(() => given.app.close());

const season = SEASON;
const held = { season, organisation: 'LH.14', kind: 'held', happenedOn: '2020-05-28' };
const occasion = { on: '2020-06-02', reason: 'Theo quyết định' };

const unreal = ['2020-02-31', '2019-02-29', '31/5/2020', '2020-5-1', '2020-13-01', 'hôm qua', ''];

describe('wrong days', () => {
  test.each(eachOf([
    ...unreal.map((text) => worse(`a fact on «${text}»`, 'tinh', recordFact, { ...held, happenedOn: text }, 'happenedOn')),
    worse('a plan on 31/2', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14', plannedOn: '2020-02-31' }] }, 'congresses.0.plannedOn'),
    worse('figures as of 31/2', 'tinh', overview, { season, asOf: '2020-02-31' }, 'asOf'),
    worse('figures known on 31/2', 'tinh', overview, { season, knownOn: '2020-02-31' }, 'knownOn'),
    worse('a register day of 31/2', 'tinh', renameOrganisation, { code: 'LH.14', name: 'X', reason: 'X', on: '2020-02-31' }, 'on'),
    worse('the record from 31/2', 'kiemtra', listEntries, { from: '2020-02-31' }, 'from'),
    bad('a fact before the season', 'tinh', recordFact, { ...held, happenedOn: '2019-12-31' }, 422, 'day_outside_season'),
    bad('a fact after the season', 'tinh', recordFact, { ...held, happenedOn: '2021-01-01' }, 422, 'day_outside_season'),
    bad('a fact in the future', 'tinh', recordFact, { ...held, season: NEXT_SEASON, happenedOn: '2120-05-28' }, 422, 'fact_in_future'),
    bad('one of many facts outside the season', 'tinh', recordFacts, { season, facts: [{ organisation: 'LH.14', kind: 'held', happenedOn: '2020-05-28' }, { organisation: 'LH.15', kind: 'held', happenedOn: '2019-01-01' }] }, 409, 'facts_refused', { says: { refused: [{ position: 2, organisation: 'LH.15', problem: { code: 'day_outside_season', day: '2019-01-01' } }] } }),
    bad('a planned day outside the season', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14', plannedOn: '2021-02-01' }, { organisation: 'LH.15', plannedOn: '2020-06-12' }] }, 409, 'rows_refused', { says: { count: 1, rows: [{ code: 'day_outside_season', organisation: 'LH.14' }] } }),
    bad('a shift out of the season', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14' }], change: { shiftDays: 400 } }, 409, 'rows_refused'),
    bad('a decision in the future', 'tinh', decideCongresses, { season, kind: 'pilot', organisations: ['LH.14'], value: true, decidedOn: '2120-01-01', paperNumber: '1' }, 422, 'decided_in_future'),
    bad('a hold outside the season', 'tinh', declareHold, { season, organisation: 'LH', fromDay: '2019-12-01', untilDay: '2020-01-05', reason: 'Dịch bệnh' }, 422, 'hold_outside_season'),
    bad('a hold that ends before it begins', 'tinh', declareHold, { season, organisation: 'LH', fromDay: '2020-07-02', untilDay: '2020-07-01', reason: 'Dịch bệnh' }, 422, 'hold_ends_before_it_begins'),
    bad('a hold over a hold', 'tinh', declareHold, { season, organisation: 'LH.15', fromDay: '2020-11-15', reason: 'Dịch bệnh' }, 409, 'hold_overlaps'),
    bad('a hold lifted before it began', 'tinh', liftHold, (made) => ({ season, hold: made.hold, lastDay: '2020-05-01' }), 422, 'lift_before_hold'),
    bad('a register change in the future', 'tinh', renameOrganisation, { code: 'LH.14', name: 'Đảng bộ xã mới', on: '2120-01-01', reason: 'Đổi tên' }, 422, 'day_in_future'),
    bad('a register change before the present state', 'tinh', renameOrganisation, { code: 'LH.14', name: 'Đảng bộ xã mới', on: '1990-01-01', reason: 'Đổi tên' }, 409, 'day_before_state'),
    bad('an import for a day to come', 'tinh', importOrganisations, { onDay: '2120-01-01', reason: 'Nạp' }, 422, 'day_in_future', { file: async () => ({ name: 'a.xlsx', bytes: await registerFile([['LH.90', 'Chi bộ mới', 'Chi bộ cơ sở', 'LH', '', '']]) }) }),
    bad('a duty that ends before it begins', 'tinh', giveDuty, (made) => ({ person: made.person, kind: 'mentor' as const, organisation: 'LH.15', fromDay: '2020-05-20', untilDay: '2020-05-20' }), 422, 'ends_before_it_begins'),
    bad('a season that ends before it begins', 'quantri', makeSeason, { code: 's', nameVi: 'S', nameEn: 'S', statute: 'ct35-2019', term: 'T', root: 'VLG', fromDay: '2020-12-31', untilDay: '2020-01-01', levels: [{ levelId: 'grassroots', opensOn: '2020-04-01', closesOn: '2020-06-30', maxHalfDays: 4 }] }, 422, 'season_ends_before_it_begins'),
    bad('a window that closes before it opens', 'quantri', makeSeason, { code: 's', nameVi: 'S', nameEn: 'S', statute: 'ct35-2019', term: 'T', root: 'VLG', fromDay: '2020-01-01', untilDay: '2020-12-31', levels: [{ levelId: 'grassroots', opensOn: '2020-06-30', closesOn: '2020-04-01', maxHalfDays: 4 }] }, 422, 'window_closes_before_it_opens'),
    bad('a working Saturday on a Monday', 'quantri', setDayOff, { day: '2020-06-01', kind: 'working-saturday' }, 422, 'day_is_no_saturday'),
  ]))('%s', (_what, refusal) => given.refuse(refusal));
});

describe('unknown codes', () => {
  test.each(eachOf([
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
  ]))('%s', (_what, refusal) => given.refuse(refusal));
});

describe('a tree that cannot be', () => {
  test.each(eachOf([
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
  ]))('%s', (_what, refusal) => given.refuse(refusal));
});

describe('two placements at once are refused by the tables themselves', () => {
  const state = `insert into organisation_states (organisation_id, from_day, until_day, name, kind_id, superior_id, recorded_at)
    select id, $1, $2, name, kind_id, superior_id, now() from organisations where code = 'LH.14'`;
  test.each([
    ['an open state beside the open one', ['2020-05-01', null]],
    ['a stretch within the present one', ['2020-05-01', '2020-05-10']],
  ])('%s', async (_what, days) => {
    await expect(given.app.database.owner.pool.query(state, days)).rejects.toThrow(/two places at once|one_open_state_each/);
    await expect(given.app.database.pool.query(state, days)).rejects.toThrow(/two places at once|one_open_state_each/);
  });
  test('one below itself', async () => {
    await expect(given.app.database.owner.pool.query(`update organisations set superior_id = id where code = 'LH.14'`)).rejects.toThrow(/check/);
  });
});

describe('merged and closed organisations', () => {
  test.each(eachOf([
    bad('a fact after the merger', 'longho', recordFact, { ...held, organisation: GONE, happenedOn: '2020-06-02' }, 409, 'organisation_closed_before'),
    bad('a fact after it was closed', 'longho', recordFact, { ...held, organisation: CLOSED, happenedOn: '2020-06-02' }, 409, 'organisation_closed_before'),
    bad('a fact on the very day', 'longho', recordFact, { ...held, organisation: CLOSED, happenedOn: GONE_ON }, 409, 'organisation_closed_before'),
    bad('a plan of the merged one', 'longho', planCongresses, { season, congresses: [{ organisation: GONE, plannedOn: '2020-06-12' }] }, 409, 'rows_refused'),
    bad('a plan of the closed one', 'longho', planCongresses, { season, congresses: [{ organisation: CLOSED, plannedOn: '2020-06-12' }] }, 409, 'rows_refused'),
    bad('a decision about the merged one', 'longho', decideCongresses, { season, kind: 'pilot', organisations: [GONE], value: true, decidedOn: '2020-06-02', paperNumber: '1' }, 409, 'rows_refused'),
    bad('a duty in the merged one', 'longho', giveDuty, (made) => ({ person: made.person, kind: 'mentor' as const, organisation: GONE, fromDay: '2020-06-02' }), 409, 'duty_organisation_closed'),
    bad('a rename of the merged one', 'tinh', renameOrganisation, { code: GONE, name: 'Chi bộ khác', ...occasion }, 409, 'merged_already'),
    bad('a rename of the closed one', 'tinh', renameOrganisation, { code: CLOSED, name: 'Chi bộ khác', ...occasion }, 409, 'organisation_closed'),
    bad('merged once more', 'tinh', mergeOrganisations, { predecessors: [{ code: GONE }], into: { existing: 'LH.40' }, ...occasion }, 409, 'merged_already'),
    bad('merged into the closed one', 'tinh', mergeOrganisations, { predecessors: [{ code: 'LH.36' }], into: { existing: CLOSED }, ...occasion }, 409, 'organisation_closed'),
    bad('closed twice', 'tinh', closeOrganisation, { code: CLOSED, ...occasion }, 409, 'organisation_closed'),
    bad('a file that names the closed one', 'tinh', importOrganisations, { onDay: '2020-06-02', reason: 'Nạp' }, 422, 'rows_not_right', {
      says: { rows: [expect.objectContaining({ code: 'row_is_closed', cell: 'A2' })] },
      file: async () => ({ name: 'a.xlsx', bytes: await registerFile([[CLOSED, 'Chi bộ nào đó', 'Chi bộ cơ sở', 'LH', '', '']]) }),
    }),
  ]))('%s', (_what, refusal) => given.refuse(refusal));
});
