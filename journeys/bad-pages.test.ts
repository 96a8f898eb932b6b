import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeSeason, makeSeason, openCongresses, planCongresses } from '#campaigns/contract.ts';
import { mergeOrganisations, recountOrganisation, renameOrganisation, searchOrganisations, showOrganisation } from '#organisations/contract.ts';
import { addPerson, correctPerson, giveDuty, makeAccount, showPerson, signIn } from '#people/contract.ts';
import { listUnits, recordFact, recordFacts, withdrawFact } from '#progress/contract.ts';
import { listEntries } from '#app/record/contract.ts';
import { bad, eachOf, NEXT_SEASON, worse, refusingApp, type RefusingApp } from './testing/refusals.ts';
import { SEASON } from './testing/rights/world.ts';
import { written } from './testing/untouched.ts';

/** What text, numbers, old pages and strange requests get: a named problem, and nothing is written. */

let given: RefusingApp;

beforeAll(async () => {
  given = await refusingApp();
}, 120_000);
afterAll(() => given.app.close());

const season = SEASON;
const held = { season, organisation: 'LH.14', kind: 'held', happenedOn: '2020-05-28' };
const occasion = { on: '2020-06-02', reason: 'Theo quyết định' };

const NFD = 'Đã đại hội'.normalize('NFD');
describe('text and numbers', () => {
  test.each(eachOf([
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
    worse('a revision beyond numbers', 'tinh', correctPerson, { person: 1, revision: 9_007_199_254_740_991, fullName: 'Lê Văn Sửa', title: '', bornOn: null, organisation: 'VLG' }, 'revision'),
    worse('a field that does not exist', 'tinh', recordFact, { ...held, asSystem: true }, ''),
    bad('a reason where one is needed', 'tinh', recordFact, { ...held, kind: 'postponed', note: ' ' }, 422, 'reason_missing'),
    bad('a direct election that is not planned', 'tinh', recordFact, { ...held, kind: 'direct-election-held' }, 409, 'direct_election_not_planned'),
    bad('a report before the congress', 'tinh', recordFact, { ...held, kind: 'reported' }, 409, 'fact_needs_another'),
  ]))('%s', (_what, refusal) => given.refuse(refusal));
});

describe('stale pages and second ones', () => {
  test.each(eachOf([
    bad('a rename over a newer one', 'tinh', renameOrganisation, { code: 'LH.40', name: 'Chi bộ', revision: 1, ...occasion }, 412, 'stale_page'),
    bad('a merger of one that changed', 'tinh', mergeOrganisations, { predecessors: [{ code: 'LH.40', revision: 1 }], into: { existing: 'LH.36' }, ...occasion }, 412, 'stale_page'),
    bad('a plan over a newer one', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14', revision: 1, plannedOn: '2020-06-12' }, { organisation: 'LH.15', plannedOn: '2020-06-12' }] }, 412, 'stale_plans', { says: { organisations: ['LH.14'] } }),
    bad('a person over a newer one', 'tinh', correctPerson, (made) => ({ person: made.person, revision: 7, fullName: 'Lê Văn Sửa', title: '', bornOn: null, organisation: 'LH.14' }), 412, 'person_changed_meanwhile'),
    bad('a season over newer settings', 'quantri', changeSeason, { season, revision: 7, reason: 'Đổi tên', nameVi: 'Mùa khác' }, 412, 'season_changed_meanwhile'),
    bad('a season shortened below its facts', 'quantri', changeSeason, { season, revision: 1, reason: 'Rút ngắn', untilDay: '2020-05-01', levels: [{ levelId: 'grassroots', opensOn: '2020-04-01', closesOn: '2020-04-30', maxHalfDays: 4 }], shownOn: null }, 409, 'facts_outside_season'),
    bad('the same fact a second time', 'longho', recordFact, { ...held, organisation: 'LH.37' }, 409, 'fact_already_recorded'),
    bad('the same fact twice in one list', 'tinh', recordFacts, { season, facts: [{ organisation: 'LH.15', kind: 'held', happenedOn: '2020-05-28' }, { organisation: 'LH.15', kind: 'held', happenedOn: '2020-05-28' }] }, 409, 'facts_refused', { says: { refused: [{ position: 2, problem: { code: 'fact_already_recorded' } }] } }),
    bad('the same organisation twice in a plan', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.14', halfDays: 3 }, { organisation: 'LH.14', halfDays: 4 }] }, 409, 'rows_refused', { says: { rows: [{ code: 'named_twice' }] } }),
    bad('the same duty twice', 'tinh', giveDuty, (made) => ({ person: made.person, kind: 'mentor' as const, organisation: 'LH.14', fromDay: '2020-06-02' }), 409, 'duty_held_already'),
    bad('the same season twice', 'quantri', makeSeason, { code: SEASON, nameVi: 'S', nameEn: 'S', statute: 'ct35-2019', term: 'T', root: 'VLG', fromDay: '2020-01-01', untilDay: '2020-12-31', levels: [{ levelId: 'grassroots', opensOn: '2020-04-01', closesOn: '2020-06-30', maxHalfDays: 4 }] }, 409, 'season_exists'),
    bad('congresses opened twice', 'tinh', openCongresses, { season: NEXT_SEASON, unit: 'LH.14' }, 409, 'nothing_to_open'),
    bad('an account name that is taken', 'tinh', makeAccount, (made) => ({ person: made.person, account: 'tinh' }), 409, 'account_name_taken'),
    bad('a change that changes nothing', 'tinh', renameOrganisation, { code: 'LH.14', name: 'Đảng bộ xã Lộc Hòa', ...occasion }, 409, 'nothing_changes'),
    bad('a plan of a congress that was held', 'tinh', planCongresses, { season, congresses: [{ organisation: 'LH.01', plannedOn: '2020-06-12' }] }, 409, 'rows_refused', { says: { rows: [{ code: 'already_held' }] } }),
  ]))('%s', (_what, refusal) => given.refuse(refusal));
});

describe('accounts without the right', () => {
  test.each(eachOf([
    bad('an auditor records', 'kiemtra', recordFact, held, 403, 'not_your_duty'),
    bad('a mentor plans', 'theodoi', planCongresses, { season, congresses: [{ organisation: 'MT.12', halfDays: 3 }] }, 403, 'not_your_duty'),
    bad('another district records', 'mangthit', recordFact, held, 403, 'not_in_your_range'),
    bad('a district changes the register', 'longho', renameOrganisation, { code: 'LH.14', name: 'X', ...occasion }, 403, 'not_your_duty'),
    bad('a duty to oneself', 'tinh', giveDuty, (made) => ({ person: made.officer, kind: 'administrator' as const, organisation: 'VLG', fromDay: '2020-06-02' }), 403, 'not_to_yourself'),
    bad('a duty with more rights than one’s own', 'longho', giveDuty, (made) => ({ person: made.person, kind: 'provincial-office' as const, organisation: 'LH.14', fromDay: '2020-06-02' }), 403, 'rights_beyond_yours'),
    bad('a wrong password', 'tinh', signIn, { account: 'kiemtra', password: 'sai mật khẩu' }, 401, 'sign_in_failed'),
  ]))('%s', (_what, refusal) => given.refuse(refusal));
});

describe('requests', () => {
  const post = async (body: BodyInit, headers: Record<string, string>): Promise<Response> => {
    const { url, cookie } = await given.as('tinh');
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
    const before = await written(given.app.database);
    const answer = await post(body, headers);
    expect({ status: answer.status, ...((await answer.json()) as object) }).toMatchObject({ status, code, sentence: { vi: expect.stringMatching(/.{9,}/), en: expect.stringMatching(/.{9,}/) } });
    expect(await written(given.app.database)).toEqual(before);
  });

  test('a key that was used for something else; for the same it answers again and writes once', async () => {
    const office = await given.as('tinh');
    const key = 'khoa-thu-nghiem';
    const input = { season, organisation: 'LH.16', kind: 'prepared', happenedOn: '2020-05-20' };
    const first = await office.get(recordFact, input, { key });
    const before = await written(given.app.database);
    expect(await office.get(recordFact, input, { key })).toEqual(first);
    expect(await office.ask(recordFact, { ...input, organisation: 'LH.17' }, { key })).toMatchObject({ status: 409, problem: { code: 'idempotency_key_reused' } });
    expect(await office.ask(withdrawFact, { season, fact: first.id, reason: 'Nhầm' }, { key })).toMatchObject({ status: 409, problem: { code: 'idempotency_key_reused' } });
    expect(await written(given.app.database)).toEqual(before);
  });

  test.each(['/api/khong-co', '/api/organisations/%00', '/api/organisations/%E0%A4%A', `/api/organisations/${'A'.repeat(250)}`])('the address %s', async (path) => {
    const { url, cookie } = await given.as('tinh');
    const answer = await fetch(url + path, { headers: { cookie } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.json()).toMatchObject({ code: expect.any(String), sentence: { vi: expect.any(String), en: expect.any(String) } });
  });
});
