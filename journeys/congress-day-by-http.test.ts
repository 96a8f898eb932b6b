import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listParticipants, showPresence, showVoteBase } from '#delegates/contract.ts';
import { announce, begin, showDesk, differences, enterBallots, finishPass, freezeList, issue, makeProtocol, nameTellers, nominate, overview as elections, printRun, protocolFile, result, returnBox, settleDifference, showProtocol, takePass } from '#elections/contract.ts';
import type { CountedBallot } from '#elections/core/counted-ballot.ts';
import { newId, type Doing } from '#app/sample/congress-day/doing.ts';
import { playElection, signBoth, signerKeys } from '#app/sample/congress-day/election.ts';
import * as hall from '#app/sample/congress-day/sitting.ts';
import { overview } from '#progress/contract.ts';
import { closeCongress, minutesFile, resolutionFile, showDay, showMinutes } from '#sittings/contract.ts';
import { askingThrough, HALL, hallToday, officersOf } from './testing/hall.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** A members' congress of a branch from the first arrival to the province's overview, through HTTP, by the accounts of its hall. */
let app: SampleApp;
let ask: Doing;
let today: hall.HallDay;
let officers: Awaited<ReturnType<typeof officersOf>>;

beforeAll(async () => {
  app = await sampleApp();
  ask = askingThrough(app);
  today = hallToday(ask);
  officers = await officersOf(ask, app);
}, 180_000);
afterAll(() => app.close());

const heldBy = async (account: string) => (await ask(account, overview, { season: HALL.season, asOf: '2020-06-02' })).congresses.held;
const voters = 15;

describe('the day of a members’ congress', () => {
  test('check-in makes the quorum', async () => {
    const { rows } = await ask('thuky', listParticipants, { ...HALL, limit: 500 });
    expect(rows).toHaveLength(16);
    await hall.arrive(today, rows.slice(0, 8).map((each) => each.id), 7, 0);
    expect((await ask('thuky', showDay, HALL)).quorum).toMatchObject({ summoned: voters, reached: expect.any(Boolean) });
    await hall.arrive(today, rows.slice(8).map((each) => each.id), 7, 5);
    expect(await ask('thuky', showPresence, HALL)).toMatchObject({ summoned: voters, present: voters, presentWithoutVote: 1 });
    expect((await ask('thuky', showDay, HALL)).quorum).toMatchObject({ present: voters, reached: true });
    expect(await ask('thuky', showVoteBase, HALL)).toMatchObject({ summoned: voters, base: voters, threshold: 8 });
  });

  test('it is opened, officers are elected, motions decided, members speak', async () => {
    await hall.open(today, 'official', 7, 30);
    const id = (at: number): string => officers.roll[at]?.id ?? '';
    const voting = (await ask('thuky', listParticipants, { ...HALL, kind: 'full-member', limit: 500 })).rows;
    await hall.item(today, /^Chào cờ/, [7, 30], [7, 40]);
    await hall.item(today, /^Bầu đoàn chủ tịch/, [7, 40], [7, 50], async () => {
      await hall.officers(today, 'presidium', [voting[0]?.id ?? id(0)]);
      await hall.officers(today, 'secretariat', [voting[1]?.id ?? id(1)]);
      await hall.motion(today, 'agenda', 'Thông qua chương trình đại hội', 1);
    });
    await hall.item(today, /^Thảo luận báo cáo/, [8, 0], [9, 0], () =>
      hall.speeches(today, [{ participant: voting[2]?.id ?? '', subject: 'Chỉ tiêu văn hóa cơ sở', minutes: 5, summary: 'Đề nghị nêu rõ số thiết chế văn hóa hoạt động đều.' }], [8, 5]),
    );
    const seen = await ask('thuky', showDay, HALL);
    expect(seen.motions.filter((motion) => motion.state === 'passed')).toHaveLength(3);
    expect(seen.agenda.planned.documents).toBeGreaterThanOrEqual(seen.agenda.planned.elections);
  });

  test('the branch committee: list, freeze, papers, two passes with two planted differences, settled against the paper, protocol, signatures', async () => {
    const present = voters;
    const vote = { present, for: present, against: 0, other: 0 };
    const { election } = await ask('thuky', begin, { ...HALL, office: 'committee', place: 'congress', seats: 3, vote });
    const one = { ...HALL, election };
    const members = (await ask('thuky', listParticipants, { ...HALL, kind: 'full-member', limit: 500 })).rows.filter((each) => !officers.board.some((teller) => teller.participant === each.id));
    await ask('thuky', nominate, { ...one, by: 'committee', people: members.slice(0, 4).map((each) => ({ participant: each.id })) });
    await ask('thuky', nameTellers, { ...one, vote, tellers: officers.board });
    const frozen = await ask('thuky', freezeList, { ...one, vote });
    expect(frozen.hash).toMatch(/^[0-9a-f]{64}$/);
    await ask('thuky', printRun, { ...one, printed: 18 });
    await ask('truongkiemphieu', issue, { ...one, present, issued: 15, spoiled: 1, unused: 2 });
    const { batches } = await ask('truongkiemphieu', returnBox, { ...one, returned: 15 });
    expect(batches).toHaveLength(1);
    const batch = batches[0]?.batch ?? '';

    const papers: CountedBallot[] = [...Array.from({ length: 9 }, () => struck(4)), ...Array.from({ length: 4 }, () => struck(2)), struck(1), { kind: 'strike-out', struck: [] }];
    await enter('kiemphieu1', { ...one, batch }, papers);
    // Nothing of the sealed pass is told to the other teller before the own one is finished.
    expect(JSON.stringify(await ask('kiemphieu2', showDesk, one))).not.toContain('"votes":[14');
    await enter('kiemphieu2', { ...one, batch }, papers.map((paper, at) => (at === 0 ? struck(3) : at === 13 ? struck(2) : paper)));

    const found = await ask('truongkiemphieu', differences, one);
    const open = found.batches.flatMap((each) => each.cells.filter((cell) => cell.differs));
    expect(open.map((cell) => [cell.cell, cell.a, cell.b])).toEqual([['votes:1', 13, 14], ['votes:2', 10, 9], ['votes:3', 14, 13], ['votes:4', 5, 6]]);
    for (const cell of open) await ask('truongkiemphieu', settleDifference, { ...one, batch, cell: cell.cell, paper: cell.a, cause: 'b-misread', note: 'Đọc lại phiếu giấy' });

    const made = await ask('truongkiemphieu', makeProtocol, one);
    const shown = await ask('truongkiemphieu', showProtocol, one);
    expect(createHash('sha256').update(shown.canonical, 'utf8').digest('hex')).toBe(made.hash);
    const outcome = await ask('thuky', result, one);
    expect(outcome).toMatchObject({ base: 15, threshold: 8, valid: 14, unfilled: 0, next: 'closed' });
    expect(outcome.elected).toHaveLength(3);
    expect(outcome.invalid).toEqual([{ reason: 'too-many-names', rule: 'R-244-17.5b', ballots: 1 }]);
    expect(outcome.people.every((person) => person.why.length > 0)).toBe(true);
    await expectPaper(protocolFile, one);
  });

  test('the secretary is elected from the committee, signed by two and announced', async () => {
    const keys = await signerKeys(ask, officers);
    const committee = (await ask('thuky', elections, HALL)).elections[0]?.id ?? '';
    await signBoth(ask, officers, { ...HALL, election: committee }, keys);
    await ask('thuky', announce, { ...HALL, election: committee });
    const seen = await ask('thuky', elections, HALL);
    const elected = seen.elections[0]?.elected ?? [];
    const roll = (await ask('thuky', listParticipants, { ...HALL, limit: 500 })).rows;
    const secretary = roll.find((each) => each.fullName === elected[0]);
    const played = await playElection(ask, officers, { office: 'secretary', place: 'congress', seats: 1, present: voters, people: [{ participant: secretary?.id ?? '' }], printed: 16, issued: 15, spoiled: 0, papers: () => Array.from({ length: 15 }, (_, at) => ({ kind: 'boxes', marks: [at < 14 ? ('agree' as const) : ('disagree' as const)] })) }, keys);
    expect(played.elected).toEqual([secretary?.fullName]);
  });

  test('closed, the minutes write themselves and the province sees the congress held', async () => {
    const before = await heldBy('tinh');
    await ask('thuky', closeCongress, { ...HALL, accept: true });
    expect(await heldBy('tinh')).toBe(before + 1);
    const minutes = JSON.stringify(await ask('thuky', showMinutes, HALL));
    expect(minutes).toContain('Thông qua chương trình đại hội');
    await expectPaper(minutesFile, HALL);
    await expectPaper(resolutionFile, HALL);
  });
});

const struck = (place: number): CountedBallot => ({ kind: 'strike-out', struck: [place] });

async function enter(account: string, at: typeof HALL & { readonly election: string; readonly batch: string }, papers: readonly CountedBallot[]): Promise<void> {
  const { pass } = await ask(account, takePass, at);
  await ask(account, enterBallots, { ...at, pass, ballots: papers.map((ballot) => ({ id: newId(), ballot })) } as never);
  await ask(account, finishPass, { ...at, pass });
}

async function expectPaper(operation: typeof minutesFile | typeof resolutionFile | typeof protocolFile, at: object): Promise<void> {
  for (const format of ['docx', 'pdf'] as const) {
    const bytes = (await ask('thuky', operation as typeof minutesFile, { ...at, format } as never)) as unknown as Uint8Array;
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 4))).toBe(format === 'pdf' ? '%PDF' : 'PK\u0003\u0004');
  }
}
