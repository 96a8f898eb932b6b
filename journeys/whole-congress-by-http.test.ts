import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerRemark, decide, file as dossierFile, inbox, overview as dossiers, planPaper, receive, returnDossier, setPlanPaper, show as showDossier, submit } from '#approvals/contract.ts';
import { listParticipants } from '#delegates/contract.ts';
import { makeDocument, saveText } from '#documents/contract.ts';
import { overview as elections } from '#elections/contract.ts';
import type { InputOf } from '#foundation/contract.ts';
import { addDays, type Day, dayOf, momentOf } from '#foundation/day.ts';
import { me } from '#people/contract.ts';
import { holdStep, listPeople, listSteps, putPerson, setScheme, showPersonnel } from '#personnel/contract.ts';
import { issueProgramme, issueWorkingRules, makeProgramme, overview as afterCongress, reportQuarter, setTask, setWorkingRules, showProgramme } from '#programmes/contract.ts';
import { overview } from '#progress/contract.ts';
import { closeCongress } from '#sittings/contract.ts';
import { type Doing, newId } from '#app/sample/congress-day/doing.ts';
import { playElection, signerKeys } from '#app/sample/congress-day/election.ts';
import * as hall from '#app/sample/congress-day/sitting.ts';
import type { Client } from './testing/client.ts';
import { askingThrough, hallToday, officersOf } from './testing/hall.ts';
import { fillBranch, openOwnSeason, OWN_SEASON as SEASON } from './testing/own-season.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** One branch from its plan to the approved result and its programme, by the accounts that do it; with one return and one refusal on the way. */
const AT = { season: SEASON, organisation: 'MT.33' } as const;
const TODAY: Day = dayOf(momentOf(Date.now()));
const VOTERS = 15;

let app: SampleApp;
let ask: Doing;
let secretary: Client;
let superior: Client;
/** The committee of three that is prepared: two serve already, one is new; and the one whom the superior does not want. */
const prepared: { readonly id: string; readonly name: string; readonly participant: string; readonly track: 're-election' | 'first-time' }[] = [];

beforeAll(async () => {
  app = await sampleApp();
  ask = askingThrough(app);
  secretary = await app.as('chibo');
  superior = await app.as('mangthit');
  await openOwnSeason(ask, TODAY, AT.organisation);
  const names = await Promise.all(['chibo', 'thuky', 'truongkiemphieu', 'kiemphieu1', 'kiemphieu2'].map(async (account) => (await (await app.as(account)).get(me, {})).name));
  await fillBranch(ask, AT, { 0: names[0] ?? '', 4: names[1] ?? '', 6: names[2] ?? '', 7: names[3] ?? '', 8: names[4] ?? '' });
}, 240_000);
afterAll(() => app.close());

const stages = async () => (await (await app.as('tinh')).get(overview, { season: SEASON })).stages;
const kindOf = async (kind: string) => (await secretary.get(dossiers, AT)).kinds.find((each) => each.kind === kind);

/** Sends a dossier of the kind; the number is that of its letter. */
async function send(kind: 'plan' | 'documents' | 'personnel' | 'result' | 'programme', number: string, missingReason = ''): Promise<string> {
  return (await secretary.get(submit, { ...AT, id: randomUUID(), kind, number, note: '', missingReason })).id;
}

async function approve(dossier: string, number: string): Promise<void> {
  await superior.get(receive, { ...AT, dossier, on: TODAY });
  await superior.get(decide, { ...AT, dossier, outcome: 'approved', on: TODAY, number, signer: 'Nguyễn Văn Hùng' });
}

describe.sequential('from the plan to the approval to hold', () => {
  test('the plan is returned with a remark, answered, sent again and approved', async () => {
    const { template } = await secretary.get(planPaper, AT);
    expect((await kindOf('plan'))?.missing).toBeGreaterThan(0);
    await secretary.get(setPlanPaper, { ...AT, revision: 0, ...(template as Omit<InputOf<typeof setPlanPaper>, 'season' | 'organisation' | 'revision'>) });
    expect(await kindOf('plan')).toMatchObject({ state: 'none', missing: 0, next: 'submit' });
    const first = await send('plan', '01-TTr/CB');
    expect((await superior.get(inbox, { season: SEASON, box: 'awaits-us' })).rows.map((each) => each.id)).toContain(first);
    await superior.get(receive, { ...AT, dossier: first, on: TODAY });
    await superior.get(returnDossier, { ...AT, dossier: first, reason: 'Bổ sung phân công', remarks: [{ piece: null, text: 'Nêu rõ ai chuẩn bị hội trường.', must: true }] });
    expect(await kindOf('plan')).toMatchObject({ state: 'returned', next: 'answer', remarks: { open: 1, must: 1 } });
    expect(await secretary.ask(submit, { ...AT, id: randomUUID(), kind: 'plan', number: '02-TTr/CB', note: '' })).toMatchObject({ ok: false, problem: { code: 'remarks_unanswered' } });
    await secretary.get(answerRemark, { ...AT, dossier: first, remark: 1, text: 'Đã giao đồng chí Phó Bí thư.' });
    await approve(await send('plan', '02-TTr/CB'), '15-CV/HU');
    expect(await kindOf('plan')).toMatchObject({ state: 'approved', next: 'done', locked: { on: TODAY } });
  });

  test('documents go up with a reason for what is missing, which the superior sees', async () => {
    const report = await secretary.get(makeDocument, { ...AT, kind: 'political-report', title: 'Báo cáo chính trị trình Đại hội Chi bộ' });
    await secretary.get(saveText, { ...AT, document: report.id, revision: report.revision, paragraphs: [{ id: null, kind: 'text', level: 0, label: '', text: 'Nhiệm kỳ qua, Chi bộ lãnh đạo hoàn thành các nhiệm vụ được giao.' }] });
    expect(await secretary.ask(submit, { ...AT, id: randomUUID(), kind: 'documents', number: '03-TTr/CB', note: '' })).toMatchObject({ ok: false, problem: { code: 'dossier_incomplete' } });
    const dossier = await send('documents', '03-TTr/CB', 'Văn kiện khác trình trên giấy');
    expect(await superior.get(showDossier, { season: SEASON, dossier })).toMatchObject({ missingReason: 'Văn kiện khác trình trên giấy' });
    await approve(dossier, '16-CV/HU');
    expect(await stages()).toMatchObject({ documents: 1, 'approved-to-hold': 0 });
  });
});

describe.sequential('personnel', () => {
  test('a scheme, three persons and one more, and five steps for each track in their order', async () => {
    await secretary.get(setScheme, { ...AT, bodies: [{ body: 'committee', seats: 3 }], standards: 'Theo Điều lệ Đảng', sources: 'Quy hoạch chi ủy', aims: { women: 15, under40: 10, ethnic: null, renewal: 33 }, note: '' });
    // Who counts the ballots is on no list.
    const { board } = await officersOf(ask, app, AT);
    const rows = (await secretary.get(listParticipants, { ...AT, kind: 'full-member', limit: 500 })).rows.filter(({ id }) => !board.some((teller) => teller.participant === id));
    for (const [place, track] of [[0, 're-election'], [1, 're-election'], [2, 'first-time'], [3, 'first-time']] as const) {
      const one = rows[place];
      const id = randomUUID();
      prepared.push({ id, name: one?.fullName ?? '', participant: one?.id ?? '', track });
      await secretary.get(putPerson, { ...AT, person: id, track, bodies: place === 3 ? ['committee', 'upper-delegates'] : ['committee'], fullName: one?.fullName ?? '', bornYear: 1980 + place, sex: place % 2 === 0 ? 'female' : 'male', joinedOn: '2008-05-19', officialOn: '2009-05-19' });
    }
    const early = await secretary.ask(holdStep, { ...AT, id: randomUUID(), track: 'first-time', step: 1, ...conference(-60, 'first-time') });
    expect(early).toMatchObject({ ok: false, problem: { code: 're_election_first' } });
    for (const [at, track] of (['re-election', 'first-time'] as const).entries()) {
      for (let step = 1; step <= 5; step += 1) await secretary.get(holdStep, { ...AT, id: randomUUID(), track, step, ...conference(-60 + at * 20 + step * 2, track, step) });
    }
    expect((await secretary.get(listSteps, AT)).tracks.map((each) => each.next)).toEqual([null, null]);
    expect((await secretary.get(showPersonnel, AT)).tracks).toMatchObject({ 're-election': { introduced: 2 }, 'first-time': { introduced: 2 } });
  });

  test('the superior refuses the scheme, then approves it; the congress may be held, and the list is locked', async () => {
    const first = await send('personnel', '04-TTr/CB', 'Hồ sơ giấy gửi kèm');
    await superior.get(receive, { ...AT, dossier: first, on: TODAY });
    // A delegate to the upper congress is among those whom the superior may refuse by name.
    expect((await superior.get(showDossier, { season: AT.season, dossier: first })).people).toContainEqual(expect.objectContaining({ office: 'upper-delegates', names: [prepared[3]?.name] }));
    await superior.get(decide, { ...AT, dossier: first, outcome: 'refused', on: TODAY, number: '17-CV/HU', signer: 'Nguyễn Văn Hùng', note: 'Chưa bảo đảm cơ cấu nữ' });
    expect(await kindOf('personnel')).toMatchObject({ state: 'refused', next: expect.stringMatching(/submit/) });
    const second = await send('personnel', '05-TTr/CB', 'Hồ sơ giấy gửi kèm');
    await approve(second, '18-CV/HU');
    expect(await stages()).toMatchObject({ personnel: 0, 'approved-to-hold': 1 });
    const [person] = (await secretary.get(listPeople, AT)).people;
    const changed = await secretary.ask(putPerson, { ...AT, person: randomUUID(), track: 'first-time', bodies: ['committee'], fullName: 'Trần Văn Thêm', bornYear: 1985 });
    expect(changed).toMatchObject({ ok: false, problem: { code: 'locked_by_approval' } });
    expect(person?.person.fullName).toBe(prepared[0]?.name);
    const letter = await superior.get(dossierFile, { ...AT, dossier: second, form: 'P09', format: 'pdf' } as never);
    expect(String.fromCharCode(...(letter as Uint8Array).subarray(0, 4))).toBe('%PDF');
  });
});

/** A conference of the process: all nine summoned came; everyone of the track has eight votes, at the first step none are counted. */
function conference(days: number, track: 're-election' | 'first-time', step = 1) {
  const people = prepared.filter((each) => each.track === track);
  return { heldOn: addDays(TODAY, days), summoned: 9, present: 9, minutes: `${String(60 + days).padStart(2, '0')}-BB/CB`, text: '', votes: people.map(({ id }) => ({ person: id, votes: step === 1 ? null : 8 })) };
}

describe.sequential('the day and what follows', () => {
  test('the congress is held, elects its committee and its secretary, and is closed', async () => {
    const today = hallToday(ask, AT, TODAY);
    const officers = await officersOf(ask, app, AT);
    await hall.arrive(today, officers.roll.map((each) => each.id), 7, 0);
    await hall.open(today, 'official', 7, 30);
    await hall.item(today, /^Bầu đoàn chủ tịch/, [7, 40], [7, 50], async () => {
      await hall.officers(today, 'presidium', [officers.roll[0]?.id ?? '']);
      await hall.officers(today, 'secretariat', [officers.roll[4]?.id ?? '']);
    });
    const keys = await signerKeys(ask, officers);
    const struck = Array.from({ length: VOTERS }, () => ({ kind: 'strike-out' as const, struck: [4] }));
    const committee = await playElection(ask, officers, {
      office: 'committee', place: 'congress', seats: 3, present: VOTERS, people: prepared.map(({ participant }) => ({ participant })), printed: 16, issued: 15, spoiled: 0, papers: () => struck,
    }, keys);
    expect(committee.elected).toHaveLength(3);
    const leader = officers.roll.find((each) => each.fullName === committee.elected[0]);
    await playElection(ask, officers, {
      office: 'secretary', place: 'congress', seats: 1, present: VOTERS, people: [{ participant: leader?.id ?? '' }], printed: 16, issued: 15, spoiled: 0,
      papers: () => Array.from({ length: VOTERS }, () => ({ kind: 'boxes' as const, marks: ['agree' as const] })),
    }, keys);
    expect((await secretary.get(elections, AT)).elections.filter((each) => each.closed)).toHaveLength(2);
    await ask('thuky', closeCongress, { ...AT, accept: true });
    expect(await stages()).toMatchObject({ held: 1 });
  });

  test('the result goes up within its time and is approved; both papers name the elected', async () => {
    expect(await kindOf('result')).toMatchObject({ clock: { rule: 'R-QD24-16.1', state: 'running' } });
    const dossier = await send('result', '06-TTr/CB', 'Báo cáo kết quả gửi sau');
    expect(await stages()).toMatchObject({ reported: 1 });
    await superior.get(receive, { ...AT, dossier, on: TODAY });
    expect(await superior.get(showDossier, { season: SEASON, dossier })).toMatchObject({ clock: { rule: 'R-QD24-16.2', daysLeft: 15 } });
    await superior.get(decide, { ...AT, dossier, outcome: 'approved', on: TODAY, number: '19-QĐ/HU', signer: 'Nguyễn Văn Hùng' });
    expect(await stages()).toMatchObject({ approved: 1, reported: 0 });
    for (const form of ['A01', 'A02'] as const) {
      const paper = await superior.get(dossierFile, { ...AT, dossier, form, format: 'docx' } as never);
      expect((paper as Uint8Array).length).toBeGreaterThan(4000);
    }
  });

  test('rules and programmes are issued, a quarter reported, and the season shows the programme', async () => {
    const rules = await secretary.get(setWorkingRules, { ...AT, parts: [{ title: 'Nguyên tắc', text: 'Tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách.' }] });
    const issue = { number: '', on: TODAY, signer: prepared[0]?.name ?? '' };
    await secretary.get(issueWorkingRules, { ...AT, revision: rules.revision, ...issue, number: '01-QC/CB' });
    for (const [kind, number] of [['action', '01-CTr/CB'], ['term', '02-CTr/CB']] as const) {
      await secretary.get(makeProgramme, { ...AT, kind, id: newId(), begin: 'empty', aims: '' });
      const task = newId();
      await secretary.get(setTask, { ...AT, kind, id: task, text: 'Xây dựng kế hoạch hoạt động văn hóa cơ sở', lead: 'Bí thư Chi bộ', from: TODAY, due: addDays(TODAY, 60) });
      const { programme } = await secretary.get(showProgramme, { ...AT, kind });
      await secretary.get(issueProgramme, { ...AT, kind, revision: programme?.revision ?? 0, ...issue, number });
    }
    expect((await secretary.get(afterCongress, AT)).completeOn).toBe(TODAY);
    expect(await stages()).toMatchObject({ programme: 1, approved: 0 });
    const { programme } = await secretary.get(showProgramme, { ...AT, kind: 'action' });
    const quarter = (await secretary.get(afterCongress, AT)).quarters[0]?.quarter ?? '';
    const told = await secretary.get(reportQuarter, { ...AT, quarter, lines: [{ task: programme?.tasks[0]?.id ?? '', state: 'under-way', percent: 30, note: 'Đã khảo sát' }] } as never);
    expect(told).toMatchObject({ reported: 1 });
  });
});
