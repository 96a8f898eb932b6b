import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { day } from '#foundation/day.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { SEASON, seasonOfTwoDistricts, type SteppedShell, steppedShell } from '../testing/season-of-two-districts.ts';
import { showCalendar } from './calendar.ts';
import { decideCongresses } from './decide-congresses.ts';
import { campaignsParts } from './parts.ts';
import { planCongresses } from './plan-congresses.ts';

let database: TestDatabase;
let shell: SteppedShell;
let longHo: MadeActor;
const parts = campaignsParts();

beforeAll(async () => {
  database = await testDatabase();
  shell = steppedShell(database.db);
  await seasonOfTwoDistricts(shell);
  longHo = await makeActor(database.db, 'district-office', 'LH');
  const plan = (congresses: { organisation: string; plannedOn: ReturnType<typeof day> | null; halfDays?: number }[]) =>
    planCongresses(shell, longHo, { season: SEASON, reason: '', preview: false, congresses }, parts);
  await plan([{ organisation: 'LH.01', plannedOn: day('2020-05-20') }, { organisation: 'LH.02', plannedOn: day('2020-05-28'), halfDays: 3 }, { organisation: 'LH.03', plannedOn: day('2020-05-22') }]);
  shell.at('2020-02-03T03:04:05.000Z');
  await plan([{ organisation: 'LH.01', plannedOn: day('2020-05-29') }, { organisation: 'LH.03', plannedOn: null }]);
  await decideCongresses(shell, longHo, { season: SEASON, kind: 'pilot', organisations: ['LH.02'], value: true, decidedOn: day('2020-01-03'), paperNumber: '1', reason: '' }, parts);
});
afterAll(() => database.close());

async function events(input: { unit?: string; language?: 'vi' | 'en' } = {}): Promise<Map<string, string[]>> {
  const answered = await showCalendar(shell, longHo, { season: SEASON, language: 'vi', ...input }, parts);
  if (!answered.ok) throw new Error(answered.problem.code);
  const file = answered.value as { name: string; type: string; bytes: Uint8Array };
  const text = new TextDecoder().decode(file.bytes);
  expect([file.type, text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')]).toEqual(['text/calendar; charset=utf-8', true]);
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const found = new Map<string, string[]>();
  for (let from = lines.indexOf('BEGIN:VEVENT'); from !== -1; from = lines.indexOf('BEGIN:VEVENT', from + 1)) {
    const event = lines.slice(from + 1, lines.indexOf('END:VEVENT', from));
    found.set(event.find((line) => line.startsWith('UID:'))?.slice(4) ?? '', event);
  }
  return found;
}

test('has one whole-day event per congress that ever had a day, under a name that stays', async () => {
  expect([...(await events()).keys()]).toEqual(['thu-2020.lh.01@daihoi', 'thu-2020.lh.02@daihoi', 'thu-2020.lh.03@daihoi']);
});

test('a moved congress stands on its new day with a higher sequence', async () => {
  expect((await events()).get('thu-2020.lh.01@daihoi')).toEqual(
    expect.arrayContaining(['SEQUENCE:3', 'DTSTAMP:20200203T030405Z', 'DTSTART;VALUE=DATE:20200529', 'DTEND;VALUE=DATE:20200530', 'SUMMARY:Đại hội: Đảng bộ xã An Bình', 'STATUS:CONFIRMED']),
  );
});

test('a day and a half from 28/5 ends before 30/5, and the pilot says so', async () => {
  expect((await events()).get('thu-2020.lh.02@daihoi')).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20200528', 'DTEND;VALUE=DATE:20200530', 'SUMMARY:Đại hội: Đảng bộ xã Bình Hòa Phước (đại hội điểm)']),
  );
});

test('a congress without its day any more is struck out', async () => {
  expect((await events()).get('thu-2020.lh.03@daihoi')).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20200522', 'STATUS:CANCELLED', 'SUMMARY:Đại hội: Chi bộ Tòa án huyện Long Hồ (bỏ ngày)']));
});

test('speaks English when asked, and of one unit alone', async () => {
  expect((await events({ unit: 'LH.02', language: 'en' })).get('thu-2020.lh.02@daihoi')).toContain('SUMMARY:Congress: Đảng bộ xã Bình Hòa Phước (pilot)');
  expect((await events({ unit: 'LH.02' })).size).toBe(1);
  expect((await events({ unit: 'MT' })).size).toBe(0);
});
