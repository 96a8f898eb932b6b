import { afterAll, beforeAll, expect, test } from 'vitest';
import { changePassword, endDuty, listTokens, makeToken, revokeToken, signIn } from '#people/contract.ts';
import { addDays, day, dayOf } from '#foundation/day.ts';
import { systemClock } from '#platform/shell.ts';
import { Client } from './testing/client.ts';
import { SEASON, World } from './testing/rights/world.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** A calendar on a telephone subscribes by an address alone, until it is taken back. */
let app: SampleApp;
let client: Client;
let duty: number;

beforeAll(async () => {
  app = await sampleApp();
  const world = new World(app);
  const person = await world.person('LH');
  duty = await world.duty(person, 'LH', 'district-office', day('2020-01-06'));
  const password = await world.account(person, 'lich.lh', { sample: false });
  client = new Client(app.url);
  await client.get(signIn, { account: 'lich.lh', password });
  await client.get(changePassword, { current: password, next: 'mật khẩu mới của tôi' });
}, 120_000);
afterAll(() => app.close());

const token = (readsOnly: boolean) => client.get(makeToken, { name: 'Lịch đại hội Huyện ủy Long Hồ', readsOnly, untilDay: addDays(dayOf(systemClock.now()), 30) });
const calendar = `/api/seasons/${SEASON}/calendar.ics`;
/** As a calendar asks: no cookie, no header. */
const fetched = async (path: string, secret: string) => {
  const answer = await fetch(`${app.url}${path}${path.includes('?') ? '&' : '?'}token=${secret}`);
  return { status: answer.status, text: await answer.text() };
};

test('the address shows the plan of its owner’s range, in the language asked for, and of one unit', async () => {
  const { token: secret } = await token(true);
  const { status, text } = await fetched(`${calendar}?language=en`, secret);
  expect(status).toBe(200);
  expect(text).toMatch(/UID:vinh-long-2020\.lh\.01@daihoi/);
  expect(text).not.toMatch(/UID:vinh-long-2020\.mt/);
  expect((await fetched(`${calendar}?unit=LH.14`, secret)).text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect((await client.get(listTokens, {})).tokens[0]).toMatchObject({ name: 'Lịch đại hội Huyện ủy Long Hồ', readsOnly: true, ended: false });
});

test('a token that writes is refused there, though it opens the same with a header', async () => {
  const { token: secret } = await token(false);
  const refused = await fetched(calendar, secret);
  expect([refused.status, JSON.parse(refused.text).code]).toEqual([403, 'token_not_for_address']);
  expect((await fetch(app.url + calendar, { headers: { authorization: `Bearer ${secret}` } })).status).toBe(200);
});

test.each([`/api/seasons/${SEASON}`, `/api/seasons/${SEASON}/congresses`, `/api/seasons/${SEASON}/overview`, '/api/me', '/api/organisations/LH', '/api/record', '/api/live'])('%s takes no token from its address', async (path) => {
  const { token: secret } = await token(true);
  expect([401, 422]).toContain((await fetched(path, secret)).status);
});

test('taken back, the address is closed at once', async () => {
  const { id, token: secret } = await token(true);
  expect((await fetched(calendar, secret)).status).toBe(200);
  await client.get(revokeToken, { token: id });
  const { status, text } = await fetched(calendar, secret);
  expect([status, JSON.parse(text).code]).toEqual([401, 'not_signed_in']);
});

test('and so it is when its owner’s duty ends', async () => {
  const { token: secret } = await token(true);
  await (await app.as('tinh')).get(endDuty, { duty, untilDay: '2020-06-01', reason: 'Chuyển công tác' });
  expect((await fetched(calendar, secret)).status).toBe(403);
});
