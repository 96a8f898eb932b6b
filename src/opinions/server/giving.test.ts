import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InputOf } from '#foundation/contract.ts';
import { opinionsContract } from '../contract.ts';
import { MOST_LETTERS } from '../core/given-opinion.ts';
import { addVersion, draftsInMay, type DraftsInMay, driveOver, HERE, makeDraft, meetingOf, PARAGRAPHS, receipt, SEASON, value } from '../testing/drafts-in-may.ts';
import { listDrives } from './drives.ts';
import { giveOpinion } from './giving.ts';
import { closeMeeting } from './meetings.ts';
import { myDrafts, myPlaces, readDraft } from './reading.ts';
import { byReceipt, myOpinions, withdrawByReceipt, withdrawOpinion } from './receipts.ts';

type Give = InputOf<typeof opinionsContract.giveOpinion>;

let all: DraftsInMay;
beforeAll(async () => void (all = await draftsInMay()));
afterAll(() => all.database.close());

function said(wish: Partial<Give> = {}): Give {
  return opinionsContract.giveOpinion.input.parse({
    ...HERE, opinion: randomUUID(), receipt: receipt(), drive: all.drive, document: all.documents.province, version: 1, paragraph: 2, topic: 'tasks-solutions', kind: 'other', text: 'Cầu Rạch Mương cần làm trước trong năm 2021.', ...wish,
  });
}
const give = (wish: Partial<Give> = {}, actor = all.member) => giveOpinion(all.shell, actor, said(wish));
const entries = async (): Promise<number> => (await all.database.db.selectFrom('ledger').select((is) => is.fn.countAll<number>().as('n')).where('chain', '=', `${SEASON}/LH.01`).executeTakeFirstOrThrow()).n;
const lastBody = async () => (await all.database.db.selectFrom('ledger').select(['account', 'person', 'body']).where('chain', '=', `${SEASON}/LH.01`).orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow());

describe('a member on the phone', () => {
  test('sees the drafts of three levels and which are open', async () => {
    await driveOver(all.shell, 'LH.01', [all.documents.own]);
    await driveOver(all.shell, 'LH', [all.documents.district], '2020-06-01', '2020-06-30');
    const { drafts } = value(await myDrafts(all.shell, all.member, HERE));
    expect(drafts.map(({ level, title, open }) => [level, title, open])).toEqual([
      ['centre', 'Dự thảo các văn kiện trình Đại hội toàn quốc', true], ['superior', 'Dự thảo Báo cáo chính trị của Tỉnh ủy', true], ['superior', 'Dự thảo Báo cáo chính trị của Huyện ủy', false], ['own', 'Dự thảo Báo cáo chính trị của Đảng ủy xã', true],
    ]);
    expect(value(await myPlaces(all.shell, all.member, {})).places).toMatchObject([{ organisation: { code: 'LH.01' }, open: 3 }]);
  });

  test('reads, gives, sees it received and finds it again', async () => {
    const { opinion, again } = value(await give({ text: 'Nên thêm tiến độ từng năm.' }));
    expect([opinion.number > 0, again, opinion.speaker, opinion.saidOn, opinion.place]).toEqual([true, false, 'Phạm Văn Út', '2020-05-20', PARAGRAPHS[1].text]);
    const { paragraphs, draft } = value(await readDraft(all.shell, all.member, { ...HERE, document: all.documents.province }));
    expect([paragraphs.map((each) => each.mine), draft.mine]).toEqual([[0, 1, 0], 1]);
    expect(value(await myOpinions(all.shell, all.member, mine())).opinions).toMatchObject([{ id: opinion.id, mayWithdraw: true }]);
  });

  test('sent twice it is one, with one entry of the record', async () => {
    const twice = said({ text: 'Đồng chí nào cũng nói vậy.' });
    const first = value(await giveOpinion(all.shell, all.member, twice));
    const before = await entries();
    expect(value(await giveOpinion(all.shell, all.member, twice))).toMatchObject({ again: true, opinion: { number: first.opinion.number } });
    expect(await entries()).toBe(before);
  });

  test('two at the same moment are one', async () => {
    const twice = said({ text: 'Gửi lại khi mạng chậm.' });
    const answers = await Promise.all([giveOpinion(all.shell, all.member, twice), giveOpinion(all.shell, all.member, twice)]);
    expect(answers.map((each) => value(each).again).toSorted()).toEqual([false, true]);
  });

  test('an id of another opinion is refused, the former one stays', async () => {
    const first = said({ text: 'Ý kiến đầu.' });
    value(await giveOpinion(all.shell, all.member, first));
    expect(await giveOpinion(all.shell, all.member, { ...first, text: 'Ý kiến khác hẳn.' })).toMatchObject({ problem: { code: 'opinion_id_used' } });
  });

  test.each([
    ['HTML', '<img src=x onerror=alert(1)> <b>đậm</b> & "ngoặc"'],
    ['decomposed letters', 'Đề nghị sửa'.normalize('NFD')],
    ['zero-width signs', 'nông\u200Bthôn\u200D mới\uFEFF'],
    ['a formula', '=HYPERLINK("http://x")'],
    ['lines and tabs', '  Dòng một\n\tDòng hai  '],
  ])('%s stay exactly as written', async (_, text) => {
    const { opinion } = value(await give({ text }));
    expect(opinion.text).toBe(text);
    expect((await lastBody()).body).toContain(JSON.stringify(text));
  });

  test('an amendment names words of the paragraph', async () => {
    expect(value(await give({ kind: 'amend', text: '', oldWords: 'nang cap 4 cau yeu', newWords: 'xây mới 4 cầu yếu' })).opinion).toMatchObject({ oldWords: 'nang cap 4 cau yeu', kind: 'amend' });
    expect(await give({ kind: 'amend', oldWords: 'xây trường', newWords: 'x' })).toMatchObject({ problem: { code: 'old_words_not_found' } });
    expect(await give({ kind: 'amend', paragraph: 3, oldWords: 'cấp', newWords: 'xây' })).toMatchObject({ problem: { code: 'old_words_repeated', times: 2 } });
    expect(await give({ kind: 'amend', paragraph: null, oldWords: 'nâng cấp', newWords: 'xây' })).toMatchObject({ problem: { code: 'amendment_needs_paragraph' } });
    expect(await give({ kind: 'amend', oldWords: '4 cầu yếu', newWords: '4 cầu yếu' })).toMatchObject({ problem: { code: 'amendment_changes_nothing' } });
  });

  test('agreement needs no words, anything else does', async () => {
    expect(value(await give({ kind: 'agree', text: '' })).opinion.kind).toBe('agree');
    expect(await give({ text: ' \u200B ' })).toMatchObject({ problem: { code: 'opinion_empty' } });
  });

  test('a letter of 100 kB is refused with its length; what fits is taken whole', async () => {
    expect(await give({ text: 'ý'.repeat(100_000) })).toMatchObject({ problem: { code: 'opinion_too_long', letters: 100_000, most: MOST_LETTERS } });
    expect(value(await give({ text: 'ý '.repeat(MOST_LETTERS / 2).normalize('NFD') })).opinion.text).toHaveLength((MOST_LETTERS / 2) * 3);
  });
});

function mine(wish: object = {}) {
  return opinionsContract.myOpinions.input.parse(wish);
}

describe('what is not heard', () => {
  test('before the window, and after it', async () => {
    const drive = await driveOver(all.shell, 'TINH', [all.documents.province], '2020-06-10', '2020-06-20');
    expect(await give({ drive })).toMatchObject({ problem: { code: 'drive_not_begun', from: '2020-06-10' } });
    const over = await driveOver(all.shell, 'TINH', [all.documents.province], '2020-05-01', '2020-05-19');
    expect(await give({ drive: over })).toMatchObject({ problem: { code: 'drive_over', until: '2020-05-19' } });
  });

  test('a draft of a neighbour, and one in no drive here', async () => {
    expect(await give({ document: all.documents.neighbour })).toMatchObject({ problem: { code: 'document_of_other_unit', owner: 'Đảng bộ xã Bình Hòa Phước' } });
    expect(await give({ document: all.documents.district })).toMatchObject({ problem: { code: 'draft_not_under_discussion' } });
  });

  test('for another unit than one’s own', async () => {
    expect(await give({ organisation: 'LH.02' })).toMatchObject({ problem: { code: 'not_in_your_range' } });
  });

  test('a withdrawn draft, an old version, a version that is not there', async () => {
    const gone = await makeDraft(all.database, 'TINH', { title: 'Dự thảo đã rút' });
    const drive = await driveOver(all.shell, 'TINH', [gone]);
    await all.database.db.updateTable('documents').set({ state: 'withdrawn' }).where('id', '=', gone).execute();
    expect(await give({ document: gone, drive })).toMatchObject({ problem: { code: 'draft_withdrawn', title: 'Dự thảo đã rút' } });
    const second = await makeDraft(all.database, 'TINH', { title: 'Dự thảo hai lần', versions: 2 });
    const of = { document: second, drive: await driveOver(all.shell, 'TINH', [second]) };
    expect(await give({ ...of, version: 1 })).toMatchObject({ problem: { code: 'draft_replaced', given: 1, present: 2 } });
    expect(await give({ ...of, version: 3 })).toMatchObject({ problem: { code: 'version_not_found', present: 2 } });
    expect(await give({ ...of, version: 2, paragraph: 99 })).toMatchObject({ problem: { code: 'paragraph_not_found' } });
    // The next draft is put before others while somebody still reads the one before.
    await addVersion(all.database.db, second, 3, PARAGRAPHS);
    await all.database.db.updateTable('documents').set({ draft: 3, presented: 3 }).where('id', '=', second).execute();
    expect(await give({ ...of, version: 2 })).toMatchObject({ problem: { code: 'draft_replaced', given: 2, present: 3 } });
  });

  test('in a closed meeting', async () => {
    const meeting = await meetingOf(all.shell, [all.documents.province]);
    value(await closeMeeting(all.shell, all.secretary, { ...HERE, meeting: meeting.id, revision: 1, attending: 40 }));
    expect(await give({ meeting: meeting.id })).toMatchObject({ problem: { code: 'meeting_closed', group: 'Chi bộ ấp Phú Hòa' } });
  });
});

describe('without a name', () => {
  test('neither the account nor the person stands anywhere, the receipt alone leads back', async () => {
    const own = receipt();
    const { opinion } = value(await give({ named: false, receipt: own, text: 'Ý kiến không ghi tên.' }));
    const entry = await lastBody();
    expect([entry.account, entry.person, entry.body.includes('Phạm Văn Út'), entry.body.includes(all.member.account), opinion.speaker]).toEqual(['guest', 'Người dự họp', false, false, null]);
    const row = await all.database.db.selectFrom('opinions').selectAll().where('id', '=', opinion.id).executeTakeFirstOrThrow();
    expect([row.account, row.speaker, JSON.stringify(row).includes(own)]).toEqual([null, null, false]);
    expect(value(await byReceipt(all.shell, { receipts: [own] })).opinions).toMatchObject([{ id: opinion.id, receipt: own }]);
    expect(value(await myOpinions(all.shell, all.member, mine({ receipts: [own] }))).opinions.some((each) => each.id === opinion.id)).toBe(true);
  });

  test('a meeting’s rule comes before the wish', async () => {
    const unnamed = await meetingOf(all.shell, [all.documents.province], { naming: 'unnamed' });
    expect(value(await give({ meeting: unnamed.id, named: true })).opinion.speaker).toBeNull();
    const named = await meetingOf(all.shell, [all.documents.province], { naming: 'named' });
    expect(value(await give({ meeting: named.id, named: false })).opinion).toMatchObject({ speaker: 'Phạm Văn Út', group: 'Chi bộ ấp Phú Hòa' });
  });
});

describe('a withdrawn opinion', () => {
  test('stays on record and counts no more', async () => {
    const { opinion } = value(await give({ text: 'Tôi xin rút ý này.' }));
    expect(value(await withdrawOpinion(all.shell, all.member, { opinion: opinion.id, reason: 'Nhầm đoạn' })).withdrawnAt).not.toBeNull();
    expect(await withdrawOpinion(all.shell, all.member, { opinion: opinion.id, reason: '' })).toMatchObject({ problem: { code: 'opinion_withdrawn_already' } });
    expect(value(await myOpinions(all.shell, all.member, mine())).opinions.find((each) => each.id === opinion.id)).toMatchObject({ text: 'Tôi xin rút ý này.', mayWithdraw: false });
  });

  test('is withdrawn by nobody else', async () => {
    const { opinion } = value(await give());
    expect(await withdrawOpinion(all.shell, all.secretary, { opinion: opinion.id, reason: '' })).toMatchObject({ problem: { code: 'opinion_not_found' } });
    expect(await withdrawByReceipt(all.shell, { receipt: receipt(), reason: '' })).toMatchObject({ problem: { code: 'opinion_not_found' } });
  });

  test('words are changed and opinions deleted by nobody, not even behind the application', async () => {
    const { opinion } = value(await give());
    const change = all.database.owner.db.updateTable('opinions').set({ text: 'khác' }).where('id', '=', opinion.id).execute();
    await expect(change).rejects.toThrow('never changed');
    await expect(all.database.owner.db.deleteFrom('opinions').where('id', '=', opinion.id).execute()).rejects.toThrow();
  });
});

test('drives count the opinions that stand', async () => {
  const { drives } = value(await listDrives(all.shell, all.office, { season: SEASON }));
  const counted = drives.find((each) => each.id === all.drive);
  const rows = await all.database.db.selectFrom('opinions').select('id').where('drive_id', '=', all.drive).where('withdrawn_at', 'is', null).execute();
  expect([counted?.opinions, counted?.organisations]).toEqual([rows.length, 1]);
});
