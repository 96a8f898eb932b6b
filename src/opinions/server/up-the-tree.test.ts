import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import { SYSTEM } from '#platform/actor.ts';
import { opinionsContract } from '../contract.ts';
import { HERE, SEASON, value } from '../testing/drafts-in-may.ts';
import { heardInMay, type HeardInMay } from '../testing/heard-in-may.ts';
import { adoptSynthesis, sendSynthesis } from './adopt.ts';
import { amendments, decideAmendment } from './amendments.ts';
import { balance } from './balance.ts';
import { beginSynthesis } from './begin-synthesis.ts';
import { compile } from './compile.ts';
import { makeNextDraft } from './next-draft.ts';
import { receive, received } from './received.ts';
import { replies, reply } from './replies.ts';
import { addThemeTerm, decideReview, reviewQueue } from './review.ts';
import { synthesis } from './synthesis.ts';
import { synthesisParts } from './synthesis-parts.ts';
import { writeLine } from './write-line.ts';

let all: HeardInMay;
let district: MadeActor;
let province: MadeActor;
const parts = synthesisParts({ congressTimes: async (_db, ids) => new Map(ids.map((id) => [id, { documents: 10, elections: 90, speakers: 1 }])) });
const problemOf = async (answer: Promise<{ readonly ok: boolean; readonly problem?: unknown }>) => (await answer).problem;
const at = (organisation: string) => ({ season: SEASON, organisation, document: all.documents.province });

beforeAll(async () => {
  all = await heardInMay();
  district = await makeActor(all.database.db, 'district-office', 'LH', { name: 'Trần Thị Huyện' });
  province = all.office;
});
afterAll(() => all.database.close());

/** Every line gets words, the report is adopted and sent. */
async function finish(organisation: string, actor: MadeActor): Promise<void> {
  const shown = value(await synthesis(all.shell, actor, at(organisation), parts));
  for (const line of shown.sections.flatMap((section) => section.lines)) {
    value(await writeLine(all.shell, actor, { season: SEASON, organisation, line: line.id, revision: line.revision, wording: 'Có {opinions} của {organisations}.', quotations: [], picks: [], state: 'done' }));
  }
  value(await adoptSynthesis(all.shell, actor, { ...at(organisation), revision: shown.report?.revision ?? 0, on: day('2020-05-20'), paper: 'Biên bản đại hội' }, parts));
  value(await sendSynthesis(all.shell, actor, at(organisation)));
}

describe('the review desk of the branch’s opinions', () => {
  const queue = async () => value(await reviewQueue(all.shell, all.secretary, opinionsContract.reviewQueue.input.parse(at('LH.01'))));
  const decide = (wish: object) => decideReview(all.shell, all.secretary, opinionsContract.decideReview.input.parse({ ...at('LH.01'), ...wish }));

  test('asks about what no theme is sure of; a decision takes it off', async () => {
    const before = await queue();
    expect(before.items.map(({ reason, opinion }) => [reason, opinion.text])).toContainEqual(['theme_undecided', 'Abc xyz.']);
    expect(await problemOf(decide({ ids: [all.opinions[6]], action: 'accept' }))).toEqual({ code: 'theme_needed' });
    expect(await problemOf(decide({ ids: [all.opinions[6]], action: 'theme', theme: 'không có' }))).toEqual({ code: 'theme_unknown', theme: 'không có' });
    value(await decide({ ids: [all.opinions[6]], action: 'single' }));
    expect((await queue()).total).toBe(before.total - 1);
    expect(await problemOf(decide({ ids: ['00000000-0000-4000-8000-000000000000'], action: 'single' }))).toEqual({ code: 'opinion_not_found' });
  });

  test('learns a phrase once', async () => {
    const add = (term: string) => addThemeTerm(all.shell, all.secretary, { ...at('LH.01'), theme: 'giaothong', term });
    expect(value(await add('bến phà Đình Khao'))).toMatchObject({ theme: 'giaothong' });
    expect(await problemOf(add('BẾN PHÀ đình khao'))).toMatchObject({ code: 'term_known', theme: 'Giao thông, hạ tầng' });
  });
});

describe('from the grassroots to the province', () => {
  test('R-HD60-2 nothing is compiled before it is sent; then it is received once', async () => {
    expect(await problemOf(compile(all.shell, district, at('LH')))).toEqual({ code: 'nothing_to_compile' });
    value(await beginSynthesis(all.shell, all.secretary, at('LH.01')));
    const { report } = value(await synthesis(all.shell, all.secretary, at('LH.01'), parts));
    expect(await problemOf(receive(all.shell, district, { season: SEASON, organisation: 'LH', report: report?.id ?? '' }))).toMatchObject({ code: 'report_not_sent' });
    await finish('LH.01', all.secretary);
    const list = value(await received(all.shell, district, opinionsContract.received.input.parse({ season: SEASON, organisation: 'LH', document: all.documents.province })));
    expect(list.rows.filter(({ sentOn }) => sentOn !== null)).toMatchObject([{ organisation: 'LH.01', opinions: 7, state: 'sent' }]);
    expect(list.counts).toMatchObject({ sent: 1, missing: list.total - 1, received: 0 });
    value(await receive(all.shell, district, { season: SEASON, organisation: 'LH', report: report?.id ?? '' }));
    expect(await problemOf(receive(all.shell, district, { season: SEASON, organisation: 'LH', report: report?.id ?? '' }))).toMatchObject({ code: 'report_received' });
  });

  test('R-HD60-1 an upper report refers to lower lines; each opinion counts once, on every level', async () => {
    expect(value(await compile(all.shell, district, at('LH')))).toMatchObject({ reports: 1, opinions: 7, twice: 0 });
    expect(value(await compile(all.shell, district, at('LH')))).toMatchObject({ opinions: 7, lines: 5 });
    await finish('LH', district);
    expect(value(await compile(all.shell, SYSTEM, at('TINH')))).toMatchObject({ reports: 1, opinions: 7, twice: 0 });
    const top = value(await synthesis(all.shell, province, at('TINH'), parts));
    expect([top.totals.opinions, top.inReport, top.totals.organisations, top.below]).toEqual([7, 7, 1, { sent: 1, compiled: 1, organisations: 2 }]);
    const theme = top.sections.flatMap(({ lines }) => lines).find(({ sort }) => sort === 'theme');
    expect(theme).toMatchObject({ counts: { opinions: 3 }, sources: [{ organisation: 'LH', title: 'Giao thông, hạ tầng', sentence: 'Có 3 ý kiến của 1 tổ chức.', opinions: 3 }] });
  });
});

describe('back from the province', () => {
  const answer = (wish: object) => reply(all.shell, SYSTEM, opinionsContract.reply.input.parse({ ...at('TINH'), outcome: 'taken-in', ...wish }));

  test('a line is answered for everybody behind it, with the sentence it led to; the unit that spoke sees it, its neighbour does not', async () => {
    const top = value(await synthesis(all.shell, province, at('TINH'), parts));
    const line = top.sections.flatMap(({ lines }) => lines).find(({ sort }) => sort === 'theme')?.id;
    expect(value(await answer({ line, final: { version: 1, paragraph: 2 } }))).toMatchObject({ opinions: 3, reply: { outcome: 'taken-in', organisation: 'TINH', final: { text: expect.stringContaining('Nâng cấp 4 cầu yếu') } } });
    value(await answer({ opinion: all.opinions[3], outcome: 'not', reason: 'Đã có trong chương trình khác.' }));
    const seen = async (organisation: string, actor: MadeActor) => value(await replies(all.shell, actor, opinionsContract.replies.input.parse(at(organisation)))).counts;
    expect(await seen('LH.01', all.secretary)).toEqual({ opinions: 7, answered: 4, takenIn: 3, partly: 0, not: 1 });
    const neighbour = await makeActor(all.database.db, 'grassroots-secretary', 'LH.02', { name: 'Bên cạnh' });
    expect(await seen('LH.02', neighbour)).toEqual({ opinions: 0, answered: 0, takenIn: 0, partly: 0, not: 0 });
  });

  test.each([
    ['nothing named', {}, { code: 'reply_subject_needed' }],
    ['no reason for refusing', { opinion: 0, outcome: 'not' }, { code: 'reason_needed' }],
    ['a paragraph that is not there', { opinion: 0, final: { version: 1, paragraph: 99 } }, { code: 'final_paragraph_not_found', version: 1 }],
  ])('is refused: %s', async (_name, wish, expected) => {
    expect(await problemOf(answer('opinion' in wish ? { ...wish, opinion: all.opinions[0] } : wish))).toEqual(expected);
  });

  test('only the document’s owner replies and accepts', async () => {
    expect(await problemOf(reply(all.shell, all.secretary, opinionsContract.reply.input.parse({ ...at('LH.01'), opinion: all.opinions[0], outcome: 'taken-in' })))).toEqual({ code: 'not_own_document' });
    expect(await problemOf(decideAmendment(all.shell, all.secretary, { ...at('LH.01'), opinions: [all.opinions[5] as string], outcome: 'accept', reason: '' }))).toEqual({ code: 'not_own_document' });
  });

  test('an accepted change of words becomes the next draft', async () => {
    const asked = async () => value(await amendments(all.shell, province, opinionsContract.amendments.input.parse(at('TINH'))));
    expect(await asked()).toMatchObject({ version: 1, counts: { amendments: 1, proposals: 1, open: 1 }, paragraphs: [{ paragraph: 2, proposals: [{ oldWords: '4 cầu yếu', newWords: '6 cầu yếu', decision: null }] }] });
    expect(await problemOf(makeNextDraft(all.shell, SYSTEM, { ...at('TINH'), revision: 1 }))).toEqual({ code: 'nothing_accepted' });
    const decide = (outcome: 'accept' | 'refuse', reason = '') => decideAmendment(all.shell, SYSTEM, { ...at('TINH'), opinions: [all.opinions[5] as string], outcome, reason });
    expect(await problemOf(decide('refuse'))).toEqual({ code: 'reason_needed' });
    value(await decide('accept'));
    expect(await problemOf(makeNextDraft(all.shell, SYSTEM, { ...at('TINH'), revision: 9 }))).toMatchObject({ code: 'draft_changed_meanwhile' });
    const { pool } = all.database.owner;
    await pool.query(`insert into dossiers (id, season_id, congress_id, organisation_id, superior_id, kind, round, state, number, submitted_on, received_on, ended_on, recorded_at)
      select '0b0e7c1e-7a52-4a0e-9d0d-51a7c0a3f1d2', c.season_id, c.id, t.id, c.organisation_id, 'documents', 1, 'approved', '05-TTr/TU', '2020-05-20', '2020-05-20', '2020-05-21', now() from organisations t, congresses c where t.code = 'TINH' limit 1`);
    await pool.query(`insert into dossier_pieces (dossier_id, position, piece, name_vi, name_en, state, must) values ('0b0e7c1e-7a52-4a0e-9d0d-51a7c0a3f1d2', 1, $1, 'Báo cáo chính trị', 'Political report', 'ready', true)`, [all.documents.province]);
    expect(await problemOf(makeNextDraft(all.shell, SYSTEM, { ...at('TINH'), revision: 1 }))).toEqual({ code: 'draft_approved', on: '2020-05-21' });
    await pool.query(`update dossiers set reopened_on = '2020-05-22', reopen_reason = 'Sửa số cầu yếu'`);
    expect(value(await makeNextDraft(all.shell, SYSTEM, { ...at('TINH'), revision: 1 }))).toEqual({ version: 2, changes: 1, opinions: 1 });
    const { text } = await all.database.db.selectFrom('document_paragraphs').select('text').where('document_id', '=', all.documents.province).where('version', '=', 2).where('paragraph', '=', 2).executeTakeFirstOrThrow();
    expect(text).toContain('Nâng cấp 6 cầu yếu');
    expect((await asked()).counts).toMatchObject({ accepted: 1, open: 0, proposals: 0 });
  });
});

test('R-SEED-7 a congress that was held with little time for documents is flagged; one that was not is not', async () => {
  value(await recordFact(all.shell, SYSTEM, { ...HERE, kind: 'held', happenedOn: day('2020-05-20'), note: '' }));
  const shown = value(await balance(all.shell, district, opinionsContract.balance.input.parse({ season: SEASON }), parts));
  expect(shown.rows.find(({ organisation }) => organisation === 'LH.01')).toMatchObject({ heldOn: '2020-05-20', sharePercent: 10, speakers: 1, opinions: 7, levels: { superior: 7, own: 0 }, findings: expect.arrayContaining([expect.objectContaining({ code: 'little_time', value: 10, least: 30, rule: 'R-SEED-7' }), expect.objectContaining({ code: 'few_speakers' }), expect.objectContaining({ code: 'level_not_discussed', level: 'own' })]) });
  expect(shown.totals).toMatchObject({ held: 1, neglect: 1 });
  expect(shown.rows.every(({ organisation }) => organisation.startsWith('LH'))).toBe(true);
  expect(await problemOf(balance(all.shell, district, opinionsContract.balance.input.parse({ season: SEASON, unit: 'MT' }), parts))).toEqual({ code: 'not_in_your_range' });
});
