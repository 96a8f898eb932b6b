import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listCongresses } from '#campaigns/contract.ts';
import { assert } from '#foundation/assert.ts';
import { answerCheck, followUp, issueLesson, lessonsFile, listChecks, listFigures, listLessons, putLesson, returnLesson, sendLesson, showEffect, showLesson } from '#lessons/contract.ts';
import { recordFact } from '#progress/contract.ts';
import type { Client } from './testing/client.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** A lesson of the pilot Mỹ An (Mang Thít) reaches the coming congresses of Long Hồ that it is for, and shows what it changed. */
const SEASON = 'vinh-long-2020';
const PILOT = { season: SEASON, organisation: 'MT.01' } as const;

let app: SampleApp;
let [secretary, mangThit, province, longHo] = [] as unknown as [Client, Client, Client, Client];

beforeAll(async () => {
  app = await sampleApp();
  [secretary, mangThit, province, longHo] = [await app.as('myan'), await app.as('mangthit'), await app.as('tinh'), await app.as('longho')];
}, 120_000);
afterAll(() => app.close());

/** Congresses of Long Hồ that are still to come. */
async function coming(group: 'branch' | 'party-org') {
  const { rows } = await longHo.get(listCongresses, { season: SEASON, unit: 'LH', level: 'grassroots', group, held: 'no' });
  const row = rows.find((each) => each.plannedOn !== null && each.plannedOn > '2020-06-01');
  assert(row, 'the sample has such a congress');
  return row;
}

const openAt = async (organisation: string) => (await longHo.get(listCongresses, { season: SEASON, unit: organisation })).rows.find((row) => row.organisation.code === organisation)?.lessons.open;
const checkAt = async (organisation: string, lesson: string) => (await longHo.get(listChecks, { season: SEASON, organisation })).checks.find((check) => check.lesson === lesson);

test('a pilot’s lesson arrives as a check in another district’s coming congress', async () => {
  const [branch, party] = [await coming('branch'), await coming('party-org')];
  const before = { branch: await openAt(branch.organisation.code), party: await openAt(party.organisation.code) };

  // The grassroots writes it on the figures of its own record.
  const { figures } = await secretary.get(listFigures, PILOT);
  expect(figures.find(({ figure }) => figure === 'count-differences')).toMatchObject({ value: expect.any(Number), of: expect.any(Number) });
  const lesson = randomUUID();
  const words = {
    sort: 'bad', title: 'Chi bộ nên thử máy chiếu trước giờ khai mạc', happened: 'Máy chiếu không mở được tệp, khai mạc chậm 20 phút.', todo: 'Thử máy chiếu và tệp trình bày vào chiều hôm trước.',
    check: 'Đã thử máy chiếu và tệp trình bày chưa?', applies: { kinds: ['grassroots-branch'] }, evidence: [{ kind: 'figure', figure: 'documents-minutes' }],
  } as const;
  const input = (revision?: number) => ({ ...PILOT, lesson, ...(revision !== undefined && { revision }), ...words, applies: { kinds: [...words.applies.kinds] }, evidence: [...words.evidence] });
  const written = await secretary.get(putLesson, input());
  expect(written).toMatchObject({ state: 'draft', pilot: true });
  const first = await secretary.get(sendLesson, { ...PILOT, lesson, revision: written.revision });
  const { title, todo, check } = words;
  const advice = { title, todo, check, applies: { kinds: ['grassroots-branch'] }, on: '2020-05-27', number: '52-HD/TU' };
  expect(await secretary.ask(issueLesson, { ...PILOT, lesson, revision: first.revision, ...advice })).toMatchObject({ status: 403 });

  // The superior gives it back once, then it goes up and is issued for the province.
  const returned = await mangThit.get(returnLesson, { ...PILOT, lesson, revision: first.revision, reason: 'Nêu số phút bị chậm.' });
  const better = await secretary.get(putLesson, { ...input(returned.revision), happened: 'Máy chiếu không mở được tệp, khai mạc chậm 20 phút so với chương trình.' });
  const sent = await secretary.get(sendLesson, { ...PILOT, lesson, revision: better.revision });
  expect(await checkAt(branch.organisation.code, lesson)).toBeUndefined();
  const issued = await province.get(issueLesson, { season: SEASON, organisation: 'VLG', lesson, revision: sent.revision, ...advice });
  expect(issued.state).toBe('issued');

  // It reaches a branch of the other district, not a party organisation, and the plan says so.
  expect(await checkAt(branch.organisation.code, lesson)).toMatchObject({ title: words.title, origin: { code: null, name: 'Đảng bộ xã Mỹ An' }, answer: null });
  expect(await checkAt(party.organisation.code, lesson)).toBeUndefined();
  expect(await openAt(branch.organisation.code)).toBe((before.branch ?? 0) + 1);
  expect(await openAt(party.organisation.code)).toBe(before.party);
  expect(await longHo.get(showLesson, { season: SEASON, lesson })).toMatchObject({ state: 'issued', opens: false, may: { write: false, return: false } });
  expect((await longHo.get(listLessons, { season: SEASON, search: 'may chieu' })).rows.map((row) => row.id)).toEqual([lesson]);

  // There it is answered, the congress is held, and the effect shows it.
  const at = { season: SEASON, organisation: branch.organisation.code };
  expect(await longHo.get(answerCheck, { ...at, lesson, outcome: 'done', on: '2020-05-28', answers: 0 })).toMatchObject({ answer: { outcome: 'done', on: '2020-05-28' } });
  expect(await longHo.ask(answerCheck, { ...at, lesson, outcome: 'explained', note: 'Muộn', on: '2020-05-28', answers: 0 })).toMatchObject({ status: 412, problem: { code: 'check_answered_meanwhile' } });
  expect(await openAt(branch.organisation.code)).toBe(before.branch);
  expect(await longHo.get(showEffect, { season: SEASON, lesson })).toMatchObject({ followed: { congresses: 0 } });
  await longHo.get(recordFact, { ...at, kind: 'held', happenedOn: '2020-05-29' });
  const effect = await province.get(showEffect, { season: SEASON, lesson });
  expect(effect).toMatchObject({ followed: { congresses: 1, late: { count: 0, of: 1 } }, issuedOn: '2020-05-27' });
  expect(effect.before.congresses).toBeGreaterThan(50);
  expect((await province.get(followUp, { season: SEASON, lesson, only: 'answered' })).rows).toEqual([expect.objectContaining({ organisation: branch.organisation.code, answer: { outcome: 'done', note: '', on: '2020-05-28' } })]);

  // And the pilot's own report tells it.
  const paper = await secretary.send(lessonsFile, { ...PILOT, format: 'pdf' });
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(app.mistakes).toEqual([]);
});
