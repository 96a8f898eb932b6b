import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import type { InputOf } from '#foundation/contract.ts';
import { makeActor } from '#people/testing/actors.ts';
import type { Exchange } from '#platform/http/route.ts';
import { opinionsContract } from '../contract.ts';
import { CODE_LENGTH, CODE_SIGNS, shownCode } from '../core/meeting-code.ts';
import { draftsInMay, type DraftsInMay, HERE, meetingOf, receipt, SEASON, value } from '../testing/drafts-in-may.ts';
import { giveByCode, meetingByCode, readDraftByCode } from './by-code.ts';
import { changeMeeting, closeMeeting, listMeetings } from './meetings.ts';
import { byReceipt, withdrawByReceipt } from './receipts.ts';

type Give = InputOf<typeof opinionsContract.giveByCode>;

let all: DraftsInMay;
beforeAll(async () => void (all = await draftsInMay()));
afterAll(() => all.database.close());

const parts = () => ({ db: all.database.db, clock: all.shell });
const from = (address: string): Exchange => ({ address, device: '', token: undefined, file: undefined, setToken: () => {}, clearToken: () => {} });
const enter = (code: string, address = '10.0.0.1') => meetingByCode(all.shell, { code }, from(address), parts());
const give = (code: string, wish: Partial<Give> = {}) =>
  giveByCode(all.shell, opinionsContract.giveByCode.input.parse({
    code, opinion: randomUUID(), receipt: receipt(), drive: all.drive, document: all.documents.province, version: 1, paragraph: 2, topic: 'other', kind: 'other', text: 'Cần làm sớm.', ...wish,
  }), from('10.0.0.1'), parts());

async function opened(wish: Parameters<typeof meetingOf>[2] = {}) {
  const meeting = await meetingOf(all.shell, [all.documents.province], wish);
  return { ...meeting, code: meeting.code ?? '' };
}

test('a code has at least 40 bits and no signs that look alike', () => {
  expect(CODE_LENGTH * Math.log2(CODE_SIGNS.length)).toBeGreaterThan(40);
  for (const sign of '0O1IL5S8B2Z6V') expect(CODE_SIGNS).not.toContain(sign);
});

describe('who has no account', () => {
  test('enters by the code, typed as people type, and sees the drafts of the meeting alone', async () => {
    const { code } = await opened();
    const seen = value(await enter(` ${shownCode(code).toLowerCase()} `));
    expect(seen).toMatchObject({ organisation: { code: 'LH.01' }, group: 'Chi bộ ấp Phú Hòa', naming: 'optional' });
    expect(seen.drafts.map((each) => each.document)).toEqual([all.documents.province]);
    expect(value(await readDraftByCode(all.shell, { code, document: all.documents.province }, from('10.0.0.1'), parts())).paragraphs).toHaveLength(3);
    expect(await readDraftByCode(all.shell, { code, document: all.documents.centre }, from('10.0.0.1'), parts())).toMatchObject({ problem: { code: 'document_not_found' } });
  });

  test('gives an opinion, sees it by the receipt and withdraws it', async () => {
    const { code, id } = await opened();
    const own = receipt();
    const { opinion } = value(await give(code, { receipt: own, name: 'Trần Thị Bé' }));
    expect(opinion).toMatchObject({ meeting: id, speaker: 'Trần Thị Bé', way: 'code', group: 'Chi bộ ấp Phú Hòa' });
    expect(value(await byReceipt(all.shell, { receipts: [own, receipt()] })).opinions).toMatchObject([{ id: opinion.id, mayWithdraw: true }]);
    expect(value(await withdrawByReceipt(all.shell, { receipt: own, reason: '' })).withdrawnAt).not.toBeNull();
  });

  test('is named as the meeting wants it', async () => {
    const named = await opened({ naming: 'named' });
    expect(await give(named.code)).toMatchObject({ problem: { code: 'name_needed' } });
    const unnamed = await opened({ naming: 'unnamed' });
    expect(value(await give(unnamed.code, { name: 'Trần Thị Bé' })).opinion.speaker).toBeNull();
  });

  test('cannot enter with an ended, renewed or closed code', async () => {
    const ended = await opened({ heldOn: day('2020-05-10'), codeUntil: day('2020-05-12') });
    const code = (await all.database.db.selectFrom('meetings').select('code').where('id', '=', ended.id).executeTakeFirstOrThrow()).code ?? '';
    expect([ended.code, await enter(code)]).toMatchObject(['', { problem: { code: 'meeting_code_over' } }]);
    const meeting = await opened();
    const { documents: _documents, code: old, closed: _closed, opinions: _opinions, id, revision, ...kept } = meeting;
    const renewed = value(await changeMeeting(all.shell, all.secretary, opinionsContract.changeMeeting.input.parse({ ...HERE, ...kept, meeting: id, revision, documents: [all.documents.province], newCode: true })));
    expect(await enter(old)).toMatchObject({ problem: { code: 'meeting_code_unknown' } });
    expect(value(await enter(renewed.code ?? '')).group).toBe('Chi bộ ấp Phú Hòa');
    value(await closeMeeting(all.shell, all.secretary, { ...HERE, meeting: id, revision: renewed.revision, attending: null }));
    expect(await enter(renewed.code ?? '')).toMatchObject({ problem: { code: 'meeting_code_unknown' } });
  });

  test('a page that is stale or of two secretaries is told who saved', async () => {
    const { id, documents: _documents, code: _code, closed: _closed, opinions: _opinions, ...kept } = await opened();
    const change = (group: string) => changeMeeting(all.shell, all.secretary, opinionsContract.changeMeeting.input.parse({ ...HERE, ...kept, meeting: id, documents: [all.documents.province], group }));
    const answers = await Promise.all([change('Chi bộ một'), change('Chi bộ hai')]);
    expect(answers.filter((each) => each.ok)).toHaveLength(1);
    expect(answers.find((each) => !each.ok)).toMatchObject({ problem: { code: 'meeting_changed_meanwhile', by: 'Lê Thị Thư' } });
  });

  test('guessing is stopped at its address, and nowhere else', async () => {
    const { code } = await opened();
    const guess = () => enter('AAAAAAAAA', '10.9.9.9');
    for (let tried = 0; tried < 50; tried += 1) expect(await guess()).toMatchObject({ problem: { code: 'meeting_code_unknown' } });
    expect(await guess()).toMatchObject({ problem: { code: 'too_many_attempts' } });
    expect(await enter(code, '10.9.9.9')).toMatchObject({ problem: { code: 'too_many_attempts' } });
    expect(value(await enter(code, '10.9.9.8')).group).toBe('Chi bộ ấp Phú Hòa');
  });
});

test('no code stands in the record; secretaries see it while it is good, readers never', async () => {
  const { code, id } = await opened();
  const bodies = await all.database.db.selectFrom('ledger').select('body').where('chain', '=', `${SEASON}/LH.01`).execute();
  expect(bodies.some(({ body }) => body.includes(code))).toBe(false);
  const codes = async (who: typeof all.secretary) => value(await listMeetings(all.shell, who, { ...HERE, offset: 0, limit: 50 })).meetings.find((each) => each.id === id)?.code;
  expect([await codes(all.secretary), await codes(await makeActor(all.database.db, 'mentor', 'LH'))]).toEqual([code, null]);
});
