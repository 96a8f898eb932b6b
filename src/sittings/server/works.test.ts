import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '#database/testing/test-database.ts';
import { decideStanding as standingContract } from '#delegates/contract.ts';
import { decideStanding } from '#delegates/server/decide-standing.ts';
import { SYSTEM } from '#platform/actor.ts';
import { type CongressInMay, congressInMay, DELEGATES, MEMBERS, opened, value } from '../testing/congress-in-may.ts';
import { endItem, setAgenda, startItem } from './agenda.ts';
import { decideMotion, putMotion, withdrawMotion } from './motions.ts';
import { electOfficers } from './officers.ts';
import { showDay } from './show-day.ts';
import { endSpeech, orderSpeeches, requestSpeech, startSpeech, withdrawSpeech } from './speeches.ts';

const databases: TestDatabase[] = [];
let congress: CongressInMay;

beforeAll(async () => {
  congress = await congressInMay();
  databases.push(congress.database);
  await opened(congress);
});
afterAll(async () => {
  for (const each of databases) await each.close();
});

const NOBODY = '00000000-0000-4000-8000-000000000000';
const by = () => [congress.shell, congress.secretary] as const;
const show = async () => value(await showDay(...by(), DELEGATES, congress.parts));
const problem = async (answer: Promise<{ readonly ok: boolean; readonly problem?: unknown }>) => (await answer).problem;

describe('the agenda under way', () => {
  const officials = async () => (await show()).agenda.items.filter((item) => item.sitting === 'official');

  test('one item at a time; the one before is interrupted and can be taken up again', async () => {
    const [first, second] = (await officials()).map((item) => item.id) as [string, string];
    congress.shell.at('2020-05-29T02:00:00.000Z');
    value(await startItem(...by(), { ...DELEGATES, item: first }));
    congress.shell.at('2020-05-29T02:10:00.000Z');
    value(await startItem(...by(), { ...DELEGATES, item: second }));
    congress.shell.at('2020-05-29T02:15:00.000Z');
    value(await startItem(...by(), { ...DELEGATES, item: first }));
    congress.shell.at('2020-05-29T02:18:00.000Z');
    const agenda = value(await endItem(...by(), { ...DELEGATES, item: first }));
    expect(agenda.items.find((item) => item.id === first)).toMatchObject({ state: 'ended', startedAt: '2020-05-29T02:00:00.000Z', endedAt: '2020-05-29T02:18:00.000Z', secondsBefore: 780, runningSince: null });
    expect(agenda.items.find((item) => item.id === second)).toMatchObject({ state: 'ended', secondsBefore: 300 });
  });

  test('refusals', async () => {
    const items = (await show()).agenda.items;
    const preparatory = items.find((item) => item.sitting === 'preparatory');
    const waiting = items.find((item) => item.sitting === 'official' && item.state === 'waiting');
    expect(await problem(startItem(...by(), { ...DELEGATES, item: NOBODY }))).toEqual({ code: 'agenda_item_not_found' });
    expect(await problem(startItem(...by(), { ...DELEGATES, item: preparatory?.id ?? '' }))).toEqual({ code: 'agenda_item_of_other_sitting', title: preparatory?.title });
    expect(await problem(endItem(...by(), { ...DELEGATES, item: waiting?.id ?? '' }))).toEqual({ code: 'agenda_item_not_running', title: waiting?.title });
    value(await startItem(...by(), { ...DELEGATES, item: waiting?.id ?? '' }));
    expect(await problem(startItem(...by(), { ...DELEGATES, item: waiting?.id ?? '' }))).toEqual({ code: 'agenda_item_running', title: waiting?.title });
  });

  test('the agenda can be changed while it goes, but for what was begun', async () => {
    const { items, revision } = (await show()).agenda;
    const kept = items.map(({ id, sitting, title, kind, vote, plannedMinutes }) => ({ id, sitting, title, kind, vote, plannedMinutes }));
    const begun = items.find((item) => item.state !== 'waiting');
    expect(await problem(setAgenda(...by(), { ...DELEGATES, revision, items: kept.filter((item) => item.id !== begun?.id) }))).toEqual({ code: 'agenda_item_begun', title: begun?.title });
    expect(await problem(setAgenda(...by(), { ...DELEGATES, revision: revision - 1, items: kept }))).toEqual({ code: 'agenda_changed_meanwhile' });
    expect(await problem(setAgenda(...by(), { ...DELEGATES }))).toMatchObject({ code: 'agenda_item_begun' });
    const last = kept.at(-1);
    const changed = value(await setAgenda(...by(), { ...DELEGATES, revision, items: [...kept.slice(0, -1), { sitting: 'official', title: 'Trao tặng phẩm', kind: 'ceremony', vote: 'none', plannedMinutes: 5 }, ...(last ? [last] : [])] }));
    expect(changed.revision).toBe(revision + 1);
    expect(changed.items.map((item) => item.position)).toEqual(changed.items.map((_, index) => index + 1));
    expect(changed.items.at(-2)?.title).toBe('Trao tặng phẩm');
    expect(changed.items.at(-1)?.id).toBe(last?.id);
  });
});

describe('motions', () => {
  const put = (text: string, more: Partial<Parameters<typeof putMotion>[2]> = {}) => putMotion(...by(), { ...DELEGATES, text, kind: 'other', method: 'card', majority: 'over-half-present', ...more });
  const decide = (motion: string, count: Partial<Parameters<typeof decideMotion>[2]>) => decideMotion(...by(), { ...DELEGATES, motion, for: 0, against: 0, other: 0, reason: '', ...count }, congress.parts);

  test('one at a time, numbered, decided against those present', async () => {
    const first = value(await put('Thông qua chương trình', { kind: 'agenda' }));
    expect(first).toMatchObject({ number: 1, state: 'open', decision: null });
    expect(await problem(put('Việc khác'))).toEqual({ code: 'motion_open', number: 1 });
    expect((await show()).next).toMatchObject({ code: 'decide_motion', facts: { number: 1 } });
    expect(await problem(decide(first.id, { for: 9, against: 1 }))).toEqual({ code: 'votes_above_present', present: 9, votes: 10 });
    expect(await problem(decide(first.id, { for: 9, present: 10 }))).toEqual({ code: 'present_above_summoned', present: 10, summoned: 9 });
    expect(await problem(decide(first.id, { for: 0, present: 0 }))).toEqual({ code: 'nobody_present' });
    expect(value(await decide(first.id, { for: 7, against: 1 }))).toMatchObject({ state: 'passed', decision: { summoned: 9, present: 9, for: 7, against: 1, other: 0, notVoting: 1, needed: 5, rule: 'R-244-2.1', confirmed: true, version: 1 } });
    const second = value(await put('Kéo dài phiên họp'));
    expect(value(await decide(second.id, { for: 4, against: 3, other: 1, present: 8 }))).toMatchObject({ number: 2, state: 'rejected', decision: { present: 8, notVoting: 0, needed: 5 } });
  });

  test('a count is corrected with a reason; both stay', async () => {
    const motion = value(await put('Thông qua quy chế làm việc', { kind: 'rules' }));
    value(await decide(motion.id, { for: 4, against: 5 }));
    expect(await problem(decide(motion.id, { for: 5, against: 4 }))).toEqual({ code: 'correction_needs_reason', number: motion.number });
    expect(await problem(decide(motion.id, { for: 4, against: 5, reason: 'Đếm lại' }))).toEqual({ code: 'count_unchanged', number: motion.number });
    expect(value(await decide(motion.id, { for: 5, against: 4, reason: 'Ghi nhầm hai cột' }))).toMatchObject({ state: 'passed', decision: { version: 2, reason: 'Ghi nhầm hai cột' } });
    expect(await congress.database.db.selectFrom('motion_votes').select(['version', 'votes_for']).where('motion_id', '=', motion.id).orderBy('version').execute()).toEqual([{ version: 1, votes_for: 4 }, { version: 2, votes_for: 5 }]);
    await expect(congress.database.owner.db.updateTable('motion_votes').set({ votes_for: 9 }).execute()).rejects.toThrow();
  });

  test('a motion that is not voted is withdrawn; one that was, is not', async () => {
    const motion = value(await put('Nghỉ sớm'));
    expect(value(await withdrawMotion(...by(), { ...DELEGATES, motion: motion.id })).state).toBe('withdrawn');
    expect(await problem(decide(motion.id, { for: 9 }))).toEqual({ code: 'motion_not_open', number: motion.number, state: 'withdrawn' });
    expect(await problem(withdrawMotion(...by(), { ...DELEGATES, motion: motion.id }))).toMatchObject({ code: 'motion_not_open' });
    expect(await problem(decide(NOBODY, { for: 1 }))).toEqual({ code: 'motion_not_found' });
    expect(await problem(put('Việc', { item: NOBODY }))).toEqual({ code: 'agenda_item_not_found' });
  });

  test('the table refuses what cannot be', async () => {
    const motion = value(await put('Việc cuối'));
    const row = { motion_id: motion.id, version: 1, summoned: 9, present: 9, votes_for: 9, votes_against: 1, votes_other: 0, outcome: 'passed', decided_at: congress.shell.now() } as const;
    await expect(congress.database.owner.db.insertInto('motion_votes').values(row).execute()).rejects.toThrow();
    value(await withdrawMotion(...by(), { ...DELEGATES, motion: motion.id }));
  });
});

describe('officers', () => {
  const elect = (wish: Partial<Parameters<typeof electOfficers>[2]>) =>
    electOfficers(...by(), { ...DELEGATES, office: 'presidium', method: 'hands', for: 9, against: 0, other: 0, people: [], ...wish }, congress.parts);
  const named = (...indexes: number[]) => indexes.map((index, place) => ({ participant: congress.people[index] ?? '', head: place === 0 }));

  test('are elected by one vote on number and names; a rejected proposal changes nothing', async () => {
    const answer = value(await elect({ people: named(0, 1, 6) }));
    expect(answer).toMatchObject({ motion: { kind: 'officers', state: 'passed', text: 'Bầu đoàn chủ tịch gồm 3 đồng chí' }, elected: { office: 'presidium', people: [{ name: 'Nguyễn Văn An', unit: 'Chi bộ ấp Phú An', head: true }, { name: 'Trần Thị Bé', head: false }, { unit: 'Chi bộ Quân sự' }] } });
    expect(value(await elect({ people: named(2), for: 4, against: 5 }))).toMatchObject({ motion: { state: 'rejected' }, elected: null });
    expect((await show()).officers.find((office) => office.office === 'presidium')?.people).toHaveLength(3);
    expect(await problem(decideMotion(...by(), { ...DELEGATES, motion: answer.motion.id, for: 4, against: 5, other: 0, reason: 'Đếm lại' }, congress.parts))).toEqual({ code: 'officers_rest_on_motion', number: answer.motion.number });
    value(await elect({ people: named(3, 4) }));
    expect((await show()).officers.find((office) => office.office === 'presidium')?.people.map((person) => person.name)).toEqual(['Phạm Quốc Đạt', 'Huỳnh Thị Em']);
  });

  test('only who has a vote', async () => {
    value(await decideStanding(congress.shell, SYSTEM, standingContract.input.parse({ ...DELEGATES, participant: congress.people[8], standing: 'suspended', reason: 'Đang xem xét kỷ luật', decidedOn: '2020-05-20', decidedBy: 'Huyện ủy Long Hồ' })));
    expect(await problem(elect({ people: named(8), for: 8 }))).toEqual({ code: 'person_without_vote', name: 'Hồ Chí Phước' });
    expect(await problem(elect({ people: named(0, 0), for: 8 }))).toEqual({ code: 'person_named_twice', name: 'Nguyễn Văn An' });
    expect(await problem(elect({ people: [{ participant: NOBODY, head: false }], for: 8 }))).toEqual({ code: 'participant_not_found' });
    expect(await problem(elect({ people: named(0, 1).map((person) => ({ ...person, head: true })), for: 8 }))).toEqual({ code: 'several_heads' });
  });

  test('TS-27 a members’ congress elects no credentials board', async () => {
    const members = await congressInMay(MEMBERS);
    databases.push(members.database);
    await opened(members, MEMBERS);
    const input = { ...MEMBERS, office: 'credentials-board', method: 'hands', for: 9, against: 0, other: 0, people: [{ participant: members.people[0] ?? '', head: true }] } as const;
    expect(await problem(electOfficers(members.shell, members.secretary, { ...input, people: [...input.people] }, members.parts))).toEqual({ code: 'credentials_board_not_elected_here' });
  });
});

describe('speakers', () => {
  const request = (index: number, minutes = 7) => requestSpeech(...by(), { ...DELEGATES, role: 'participant', participant: congress.people[index] ?? NOBODY, name: '', unit: '', subject: `Tham luận ${index}`, minutes }, congress.parts);
  const waiting = async () => (await show()).speakers.waiting;

  test('register, are ordered, speak one at a time, end with a summary', async () => {
    for (const index of [0, 1, 6]) value(await request(index));
    const [first, second, third] = (await waiting()).map((speech) => speech.id) as [string, string, string];
    expect((await waiting()).map((speech) => speech.name)).toEqual(['Nguyễn Văn An', 'Trần Thị Bé', 'Đặng Hoàng Khánh']);
    expect(value(await orderSpeeches(...by(), { ...DELEGATES, order: [third] })).waiting.map((speech) => speech.id)).toEqual([third, first, second]);
    congress.shell.at('2020-05-29T03:00:00.000Z');
    value(await startSpeech(...by(), { ...DELEGATES, speech: third }));
    expect(await problem(startSpeech(...by(), { ...DELEGATES, speech: first }))).toEqual({ code: 'somebody_speaks', name: 'Đặng Hoàng Khánh' });
    expect((await show()).next.code).toBe('end_speech');
    congress.shell.at('2020-05-29T03:06:30.000Z');
    const after = value(await endSpeech(...by(), { ...DELEGATES, speech: third, summary: 'Đề nghị thêm chỉ tiêu kết nạp đảng viên' }));
    expect(after).toMatchObject({ speaking: null, ended: [{ id: third, summary: 'Đề nghị thêm chỉ tiêu kết nạp đảng viên' }], byUnit: [{ unit: 'Chi bộ Quân sự', speeches: 1, seconds: 390 }] });
    expect(value(await withdrawSpeech(...by(), { ...DELEGATES, speech: first })).waiting.map((speech) => speech.id)).toEqual([second]);
    expect(await problem(startSpeech(...by(), { ...DELEGATES, speech: first }))).toEqual({ code: 'speech_not_waiting', state: 'withdrawn', name: 'Nguyễn Văn An' });
    expect(await problem(endSpeech(...by(), { ...DELEGATES, speech: second, summary: '' }))).toEqual({ code: 'speech_not_under_way', name: 'Trần Thị Bé' });
    expect(await problem(orderSpeeches(...by(), { ...DELEGATES, order: [second, third] }))).toEqual({ code: 'speech_not_waiting', state: 'ended', name: 'Đặng Hoàng Khánh' });
  });

  test('a guest is named by hand, a participant by the roll', async () => {
    const guest = { ...DELEGATES, role: 'guest', unit: 'Ủy ban Mặt trận xã', subject: 'Chúc mừng', minutes: 5 } as const;
    expect(await problem(requestSpeech(...by(), { ...guest, name: '' }, congress.parts))).toEqual({ code: 'speaker_unnamed' });
    expect(value(await requestSpeech(...by(), { ...guest, name: 'Ngô Văn Sáu' }, congress.parts)).waiting.at(-1)).toMatchObject({ name: 'Ngô Văn Sáu', unit: 'Ủy ban Mặt trận xã', participant: null });
    expect(await problem(requestSpeech(...by(), { ...guest, role: 'participant', participant: randomUUID(), name: '' }, congress.parts))).toEqual({ code: 'participant_not_found' });
  });
});
