import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TestDatabase } from '#database/testing/test-database.ts';
import { moment } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { makeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import type { HallPanel } from '../core/hall-panel.ts';
import { type CongressInMay, congressInMay, DELEGATES, opened, SEASON, value } from '../testing/congress-in-may.ts';
import { startItem } from './agenda.ts';
import { showPanelWithin } from './door.ts';
import { hall } from './hall.ts';
import { hallMemory } from './hall-memory.ts';
import * as states from './hall-state.ts';
import { decideMotion, putMotion } from './motions.ts';
import { endScreen, makeScreen, showPanel } from './screens.ts';
import { showDay } from './show-day.ts';
import { requestSpeech, startSpeech } from './speeches.ts';

let congress: CongressInMay;
let database: TestDatabase;

beforeAll(async () => {
  congress = await congressInMay();
  ({ database } = congress);
  await opened(congress);
});
afterAll(() => database.close());

type Shown = Parameters<typeof showPanel>[2]['shown'];
const by = () => [congress.shell, congress.secretary] as const;
const make = async (name: string) => value(await makeScreen(...by(), { ...DELEGATES, name }));
const tell = (shown: Shown, screens: 'all' | string[] = 'all') => showPanel(...by(), { ...DELEGATES, shown, screens });
const seen = async (token: string) => value(await hall(congress.shell, SYSTEM, { token }, congress.parts));
const problem = async (answer: Promise<{ readonly ok: boolean; readonly problem?: unknown }>) => (await answer).problem;

/** What a later room does: one entry with the events of the hall. */
const announce = (panel: HallPanel, screens: 'all' | readonly string[] = 'all') =>
  congress.shell.write(`${SEASON}/LH.02`, async (tx) => {
    const place = await congress.place();
    const events = await showPanelWithin(tx, place, panel, screens);
    await congress.shell.record(tx, place.by, { chain: place.chain, operation: 'test.announce', organisations: ['LH.02'], events });
    return ok(null);
  });
const RESULT: HallPanel = { kind: 'election-result', title: 'Ban Chấp hành: đã bầu đủ 15 người', payload: { seats: 15, elected: [{ name: 'Lê Minh Dũng', votes: 114 }] }, announcedAt: moment('2020-05-29T03:42:00.000Z') };

describe('addresses of screens', () => {
  test('cannot be guessed, stand nowhere in the record, and open nothing once revoked', async () => {
    const screen = await make('Màn hình lớn');
    const other = await make('Sảnh');
    expect(screen.token).toMatch(/^[\w-]{43}$/);
    expect(screen.token).not.toBe(other.token);
    const record = await database.db.selectFrom('ledger').select('body').execute();
    expect(record.some(({ body }) => body.includes(screen.token))).toBe(false);
    expect(await seen(screen.token)).toMatchObject({ screen: 'Màn hình lớn', panel: { kind: 'text', title: expect.stringMatching(/^Đại hội đại biểu Đảng bộ /), text: expect.stringMatching(/^Nhiệm kỳ /) } });
    value(await endScreen(...by(), { ...DELEGATES, screen: screen.id }));
    expect(await problem(hall(congress.shell, SYSTEM, { token: screen.token }, congress.parts))).toEqual({ code: 'hall_screen_unknown' });
    expect(await problem(endScreen(...by(), { ...DELEGATES, screen: screen.id }))).toEqual({ code: 'screen_ended', name: 'Màn hình lớn' });
    expect(await problem(tell({ kind: 'blank' }, [screen.id]))).toEqual({ code: 'screen_ended', name: 'Màn hình lớn' });
    expect(await database.db.selectFrom('hall_screens').select('token').where('id', '=', screen.id).executeTakeFirst()).toEqual({ token: null });
  });

  test('are shown to who works with them, not to who only reads', async () => {
    const teller = await makeActor(database.db, 'teller', 'LH.02');
    expect(value(await showDay(congress.shell, teller, DELEGATES, congress.parts)).screens).toEqual([]);
    expect(value(await showDay(...by(), DELEGATES, congress.parts)).screens.map((screen) => screen.name)).toEqual(['Sảnh']);
  });
});

describe('what the hall sees', () => {
  test('the agenda, the speaker and the vote as the record has them', async () => {
    const { token } = await make('Bên trái');
    const item = value(await showDay(...by(), DELEGATES, congress.parts)).agenda.items.find((each) => each.sitting === 'official');
    value(await tell({ kind: 'agenda' }));
    expect((await seen(token)).panel).toMatchObject({ kind: 'agenda', sitting: 'official' });
    value(await startItem(...by(), { ...DELEGATES, item: item?.id ?? '' }));
    expect((await seen(token)).panel).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ title: item?.title, state: 'running' })]) });

    value(await tell({ kind: 'speaker' }));
    expect((await seen(token)).panel).toMatchObject({ kind: 'speaker', speaking: null, next: [], item: { title: item?.title } });
    for (const index of [0, 1]) value(await requestSpeech(...by(), { ...DELEGATES, role: 'participant', participant: congress.people[index] ?? '', name: '', unit: '', subject: 'Tham luận', minutes: 7 }, congress.parts));
    const [first] = value(await showDay(...by(), DELEGATES, congress.parts)).speakers.waiting;
    value(await startSpeech(...by(), { ...DELEGATES, speech: first?.id ?? '' }));
    expect((await seen(token)).panel).toMatchObject({ speaking: { name: 'Nguyễn Văn An', minutes: 7, startedAt: congress.shell.now(), turn: 1, turns: 2 }, next: [{ name: 'Trần Thị Bé' }] });

    const motion = value(await putMotion(...by(), { ...DELEGATES, text: 'Thông qua chương trình', kind: 'agenda', method: 'card', majority: 'over-half-present' }));
    value(await tell({ kind: 'motion', motion: motion.id }));
    expect((await seen(token)).panel).toMatchObject({ motion: { state: 'open', decision: null } });
    value(await decideMotion(...by(), { ...DELEGATES, motion: motion.id, for: 9, against: 0, other: 0, reason: '' }, congress.parts));
    expect((await seen(token)).panel).toMatchObject({ motion: { number: 1, state: 'passed', decision: { for: 9, present: 9 } } });
  });

  test('a result only when it was announced; afterwards it can be shown again', async () => {
    const { token, id } = await make('Bên phải');
    expect(await problem(tell({ kind: 'announced', announced: id }))).toEqual({ code: 'announcement_not_found' });
    value(await announce(RESULT));
    const announced = { kind: 'announced', panelKind: 'election-result', title: RESULT.title, payload: RESULT.payload, announcedAt: RESULT.announcedAt };
    expect((await seen(token)).panel).toEqual(announced);
    value(await tell({ kind: 'text', title: 'Giải lao', text: 'Đại hội tiếp tục lúc 9 giờ 30 phút.' }, [id]));
    expect((await seen(token)).panel).toEqual({ kind: 'text', title: 'Giải lao', text: 'Đại hội tiếp tục lúc 9 giờ 30 phút.' });
    const [known] = value(await showDay(...by(), DELEGATES, congress.parts)).announced;
    expect(known).toMatchObject({ kind: 'election-result', title: RESULT.title });
    value(await tell({ kind: 'announced', announced: known?.id ?? '' }, [id]));
    expect((await seen(token)).panel).toEqual(announced);
  });

  test('announced to one screen alone; an id that is no open screen is passed over', async () => {
    const [one, other] = [await make('Bàn báo chí'), await make('Hành lang')];
    value(await tell({ kind: 'blank' }));
    value(await announce(RESULT, [one.id, '00000000-0000-4000-8000-000000000000']));
    expect([(await seen(one.token)).panel.kind, (await seen(other.token)).panel.kind]).toEqual(['announced', 'blank']);
  });

  test('names the congress, says that it is invented, and carries the server’s clock', async () => {
    const { token } = await make('Phòng họp báo');
    expect(await seen(token)).toMatchObject({ title: { vi: 'Đại hội đại biểu Đảng bộ xã Bình Hòa Phước, nhiệm kỳ 2020 - 2025' }, sample: false, now: congress.shell.now() });
  });

  test('a motion of another congress is not there', async () => {
    expect(await problem(tell({ kind: 'motion', motion: '00000000-0000-4000-8000-000000000000' }))).toEqual({ code: 'motion_not_found' });
  });
});

describe('thousands who look at once', () => {
  test('cost one reading for each change', async () => {
    const { token } = await make('Điện thoại');
    const reading = vi.spyOn(states, 'hallStates');
    const memory = hallMemory();
    const look = () => congress.shell.read((db) => memory.stateOf(db, token));
    const all = await Promise.all(Array.from({ length: 200 }, look));
    expect(reading).toHaveBeenCalledTimes(1);
    expect(new Set(all).size).toBe(1);
    value(await tell({ kind: 'blank' }));
    expect((await look())?.panel).toEqual({ kind: 'blank' });
    await Promise.all(Array.from({ length: 50 }, look));
    expect(reading).toHaveBeenCalledTimes(2);
    reading.mockRestore();
  });
});
