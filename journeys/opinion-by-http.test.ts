import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listParticipants } from '#delegates/contract.ts';
import { documentFile, redlineFile, showDocument } from '#documents/contract.ts';
import {
  adoptSynthesis, amendments, beginSynthesis, byReceipt, closeMeeting, compile, decideAmendment, enterOpinions, giveByCode, giveOpinion, lineOpinions, listMeetings, makeNextDraft, meetingByCode, myDrafts, openMeeting,
  readDraft, readDraftByCode, receive, received, reply, searchOpinions, sendSynthesis, synthesis, synthesisFile, writeLine, writeReport,
} from '#opinions/contract.ts';
import { addPerson, changePassword, giveDuty, makeAccount, signIn } from '#people/contract.ts';
import { type Doing, newId } from '#app/sample/congress-day/doing.ts';
import * as hall from '#app/sample/congress-day/sitting.ts';
import { closeCongress } from '#sittings/contract.ts';
import { Client } from './testing/client.ts';
import { askingThrough, HALL, hallToday, officersOf } from './testing/hall.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** Opinions of a branch on two drafts: given by phone and on paper, summed up, adopted, sent up to the province, answered, and one change of words in the final draft. */

const DISTRICT = { season: HALL.season, organisation: 'MT' } as const;
const PROVINCE = { season: HALL.season, organisation: 'VLG' } as const;
const WORDS = 'Các lò gạch cũ ở ven sông phải được chuyển đổi trước năm 2023, có vốn vay cho chủ lò.';

let app: SampleApp;
let ask: Doing;
let centre = { document: '', drive: '', version: 0 };
let district = { document: '', drive: '', version: 0 };
/** The province's line with the member's opinion. */
let answered = '';
let meeting = { id: '', revision: 0, code: '' };
const guest = { receipt: randomUUID(), opinion: randomUUID() };
const member = { receipt: randomUUID(), opinion: randomUUID() };

beforeAll(async () => {
  app = await sampleApp();
  ask = askingThrough(app);
}, 180_000);
afterAll(() => app.close());

const anybody = (): Client => new Client(app.url);

describe('a member’s opinion', () => {
  test('the branch sees the drafts of three levels that are out for opinions', async () => {
    const { drafts } = await ask('chibo', myDrafts, HALL);
    const of = (level: string, title: RegExp) => {
      const found = drafts.find((each) => each.level === level && title.test(each.title));
      expect(found, `${level} ${title}`).toMatchObject({ open: true });
      return { document: found?.document ?? '', drive: found?.drive.id ?? '', version: found?.version ?? 0 };
    };
    centre = of('centre', /Trung ương/);
    district = of('superior', /Mang Thít/);
  });

  test('the secretary opens a meeting with a code, and a guest reads the draft and proposes other words', async () => {
    const made = await ask('chibo', openMeeting, {
      ...HALL, meeting: newId(), heldOn: '2020-05-29', attending: 16, chair: 'Bí thư Chi bộ', naming: 'unnamed', documents: [centre.document, district.document], codeUntil: '2020-06-05',
    });
    meeting = { id: made.id, revision: made.revision, code: made.code ?? '' };
    expect(meeting.code.length).toBeGreaterThanOrEqual(8);
    expect(await anybody().ask(meetingByCode, { code: 'KHONGCOMA' })).toMatchObject({ ok: false, status: 404, problem: { code: 'meeting_code_unknown' } });
    expect((await anybody().get(meetingByCode, { code: meeting.code })).drafts).toHaveLength(2);
    const { paragraphs } = await anybody().get(readDraftByCode, { code: meeting.code, document: district.document });
    const at = paragraphs.find((each) => each.text.includes('ô nhiễm từ lò gạch cũ'));
    const said = { ...guest, ...district, code: meeting.code, paragraph: at?.id ?? 0, topic: 'results-limits-lessons', kind: 'amend', text: 'Nêu rõ nơi nào.', oldWords: 'sạt lở bờ sông', newWords: 'sạt lở bờ sông Măng Thít, sông Cổ Chiên' } as const;
    expect(await anybody().get(giveByCode, said)).toMatchObject({ again: false, opinion: { speaker: null, organisation: { code: HALL.organisation } } });
    // The line broke and the phone sends once more: it is one opinion.
    expect(await anybody().get(giveByCode, said)).toMatchObject({ again: true });
  });

  test('a signed-in member gives another, and the secretary writes down what was said aloud', async () => {
    const client = await memberOf();
    const { paragraphs } = await client.get(readDraft, { ...HALL, document: centre.document });
    const at = paragraphs.find((each) => each.text.includes('sạt lở bờ sông'));
    expect(await client.get(giveOpinion, { ...HALL, ...member, ...centre, meeting: meeting.id, paragraph: at?.id ?? null, topic: 'tasks-solutions', kind: 'other', text: WORDS })).toMatchObject({ again: false });
    // A member sees drafts and own opinions, and no page of an office.
    expect(await client.ask(listMeetings, HALL)).toMatchObject({ ok: false, status: 403 });
    const line = (kind: 'agree' | 'disagree' | 'other', text: string, sharing: number) => ({ opinion: newId(), paragraph: at?.id ?? null, topic: 'tasks-solutions' as const, kind, text, sharing });
    const lines = [line('agree', 'Thống nhất với nội dung về môi trường.', 12), line('other', WORDS, 3), line('disagree', 'Không đồng ý vì chưa nêu ai chịu trách nhiệm.', 1)];
    expect(await ask('chibo', enterOpinions, { ...HALL, ...centre, meeting: meeting.id, lines })).toMatchObject({ added: 3, again: 0 });
    await ask('chibo', closeMeeting, { ...HALL, meeting: meeting.id, revision: meeting.revision, attending: 16 });
    // A closed meeting has no code any more.
    expect(await anybody().ask(meetingByCode, { code: meeting.code })).toMatchObject({ ok: false, status: 404, problem: { code: 'meeting_code_unknown' } });
  });

  test('a search without marks finds it', async () => {
    const found = await ask('mangthit', searchOpinions, { season: HALL.season, q: 'lo gach cu ven song' });
    expect(JSON.stringify(found)).toContain('phải được chuyển đổi trước năm 2023');
  });
});

describe('the synthesis', () => {
  test('every opinion is in one line, each number opens to its voices, and an adopted text is asked for before it is sent', async () => {
    for (const { document } of [centre, district]) {
      await ask('chibo', beginSynthesis, { ...HALL, document });
      expect(await (await app.as('chibo')).ask(sendSynthesis, { ...HALL, document })).toMatchObject({ ok: false, problem: { code: 'synthesis_not_adopted' } });
    }
    const made = await ask('chibo', synthesis, { ...HALL, document: centre.document });
    expect(made).toMatchObject({ totals: { opinions: 4, agree: 1, other: 2, disagree: 1 }, inReport: 4, leftOut: { count: 0 } });
    const lines = made.sections.flatMap((section) => section.lines);
    expect(lines.reduce((sum, each) => sum + each.counts.opinions, 0)).toBe(4);
    for (const each of lines) expect((await ask('chibo', lineOpinions, { ...HALL, line: each.id })).opinions).toBe(each.counts.opinions);
    for (const { document } of [centre, district]) await word('chibo', HALL, document);
  });

  test('the congress adopts it by a vote and it goes up to the district', async () => {
    const today = hallToday(ask);
    const { roll } = await officersOf(ask, app);
    await hall.arrive(today, roll.map((each) => each.id), 7, 0);
    await hall.open(today, 'official', 7, 30);
    const voting = (await ask('thuky', listParticipants, { ...HALL, kind: 'full-member', limit: 500 })).rows;
    await hall.item(today, /^Bầu đoàn chủ tịch/, [7, 40], [7, 50], () => hall.officers(today, 'presidium', [voting[0]?.id ?? '']));
    await hall.motion(today, 'report', 'Thông qua báo cáo tổng hợp ý kiến góp ý dự thảo văn kiện cấp trên', 1);
    await ask('thuky', closeCongress, { ...HALL, accept: true });
    for (const { document } of [centre, district]) {
      const { report, motions } = await ask('chibo', synthesis, { ...HALL, document });
      expect(motions.at(-1)).toMatchObject({ for: 14, against: 1 });
      await ask('chibo', adoptSynthesis, { ...HALL, document, revision: report?.revision ?? 0, motion: motions.at(-1)?.motion });
      await ask('chibo', sendSynthesis, { ...HALL, document });
      for (const format of ['docx', 'pdf', 'xlsx'] as const) expect((await ask('chibo', synthesisFile, { ...HALL, document, format }) as Uint8Array).length).toBeGreaterThan(2000);
    }
  });

  test('the district receives and compiles: an opinion counts once, and the province opens it to its words', async () => {
    for (const { document } of [centre, district]) {
      const { rows } = await ask('mangthit', received, { ...DISTRICT, document, state: 'sent' });
      const own = rows.find((each) => each.organisation === HALL.organisation);
      expect(own).toMatchObject({ late: false });
      await ask('mangthit', receive, { ...DISTRICT, report: own?.report ?? '' });
    }
    const before = (await ask('mangthit', synthesis, { ...DISTRICT, document: district.document })).totals.opinions;
    const compiled = await ask('mangthit', compile, { ...DISTRICT, document: district.document });
    expect(compiled.opinions).toBeGreaterThanOrEqual(before);
    const again = await ask('mangthit', compile, { ...DISTRICT, document: district.document });
    expect((await ask('mangthit', synthesis, { ...DISTRICT, document: district.document })).totals.opinions, 'compiled twice').toBe(compiled.opinions);
    expect(again.report).toBe(compiled.report);
  });

  test('the district sends on, and the province goes down from its number to the words', async () => {
    const { document } = centre;
    await ask('mangthit', compile, { ...DISTRICT, document });
    await word('mangthit', DISTRICT, document);
    const { report, leftOut } = await ask('mangthit', synthesis, { ...DISTRICT, document });
    expect(leftOut.count).toBe(0);
    await ask('mangthit', adoptSynthesis, { ...DISTRICT, document, revision: report?.revision ?? 0, on: '2020-05-29', paper: 'Kết luận của Ban Thường vụ Huyện ủy' });
    await ask('mangthit', sendSynthesis, { ...DISTRICT, document });
    const sent = (await ask('tinh', received, { ...PROVINCE, document, state: 'sent' })).rows.find((each) => each.organisation === 'MT');
    await ask('tinh', receive, { ...PROVINCE, report: sent?.report ?? '' });
    await ask('tinh', compile, { ...PROVINCE, document });
    const lines = (await ask('tinh', synthesis, { ...PROVINCE, document })).sections.flatMap((section) => section.lines);
    const behind = await Promise.all(lines.map(async (line) => ({ line, of: await ask('tinh', lineOpinions, { ...PROVINCE, line: line.id, limit: 200 }) })));
    expect(behind.every(({ line, of }) => of.opinions === line.counts.opinions)).toBe(true);
    const holding = behind.filter(({ of }) => of.rows.some((row) => row.ids.includes(member.opinion)));
    expect(holding).toHaveLength(1);
    expect(JSON.stringify(holding[0]?.of.rows)).toContain(WORDS);
    answered = holding[0]?.line.id ?? '';
  });
});

describe('the answer', () => {
  test('accepted words make the next draft, as tracked changes in Word', async () => {
    const at = { ...DISTRICT, document: district.document };
    const { paragraphs } = await ask('mangthit', amendments, at);
    const proposal = paragraphs.flatMap((each) => each.proposals).find((each) => each.ids.includes(guest.opinion));
    expect(proposal).toMatchObject({ oldWords: 'sạt lở bờ sông', newWords: 'sạt lở bờ sông Măng Thít, sông Cổ Chiên' });
    await ask('mangthit', decideAmendment, { ...at, opinions: [...(proposal?.ids ?? [])], outcome: 'accept' });
    const { document } = await ask('mangthit', showDocument, at);
    const made = await ask('mangthit', makeNextDraft, { ...at, revision: document.revision });
    expect(made).toMatchObject({ version: district.version + 1, changes: 1 });
    const shown = await ask('mangthit', showDocument, at);
    const final = shown.paragraphs.find((each) => each.text.includes('sông Cổ Chiên'));
    expect(final).toBeDefined();
    expect((await ask('mangthit', redlineFile, { ...at, from: district.version, to: made.version }) as unknown as Uint8Array).length).toBeGreaterThan(2000);
    expect((await ask('mangthit', documentFile, { ...at, format: 'pdf' }) as unknown as Uint8Array).length).toBeGreaterThan(2000);
    await ask('mangthit', reply, { ...at, opinion: guest.opinion, outcome: 'taken-in', reason: '', final: { version: made.version, paragraph: final?.id ?? 0 } });
  });

  test('the guest sees what became of it, by the receipt alone', async () => {
    const { opinions } = await anybody().get(byReceipt, { receipts: [guest.receipt] });
    expect(opinions).toHaveLength(1);
    const text = JSON.stringify(opinions);
    expect(text).toContain('taken-in');
    expect(text).toContain('sông Cổ Chiên');
    expect(await anybody().get(byReceipt, { receipts: [randomUUID()] })).toEqual({ opinions: [] });
  });

  test('the province answers a line of the Centre’s draft, and the member reads the reason', async () => {
    await ask('tinh', reply, { ...PROVINCE, document: centre.document, line: answered, outcome: 'partly', reason: 'Tiếp thu phần lộ trình; mức vốn vay theo quy định chung.' });
    const { opinions } = await anybody().get(byReceipt, { receipts: [member.receipt] });
    expect(JSON.stringify(opinions)).toContain('mức vốn vay theo quy định chung');
  });

  test('nothing of ours went wrong on the way', () => {
    expect(app.mistakes).toEqual([]);
  });
});

async function word(account: string, at: { readonly season: string; readonly organisation: string }, document: string): Promise<void> {
  const { report, sections } = await ask(account, synthesis, { ...at, document });
  await ask(account, writeReport, { ...at, document, revision: report?.revision ?? 0, general: 'Chi bộ thảo luận sôi nổi.', proposals: '' });
  for (const line of sections.flatMap((section) => section.lines)) {
    await ask(account, writeLine, { ...at, line: line.id, revision: line.revision, wording: line.suggestion, quotations: [], state: 'done' });
  }
}

async function memberOf(): Promise<Client> {
  const { id } = await ask('mangthit', addPerson, { fullName: 'Trần Thị Hoa Mai', title: 'Đảng viên', organisation: HALL.organisation });
  await ask('mangthit', giveDuty, { person: id, kind: 'member', organisation: HALL.organisation, fromDay: '2020-01-06' });
  const { temporaryPassword: password } = await ask('mangthit', makeAccount, { person: id, account: 'hoamai' });
  const client = new Client(app.url);
  await client.get(signIn, { account: 'hoamai', password });
  await client.get(changePassword, { current: password, next: 'mat khau rat dai 2020' });
  return client;
}
