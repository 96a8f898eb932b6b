import { addDays, type Day, day } from '#foundation/day.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import { withdrawFact } from '#progress/server/withdraw-fact.ts';
import { done, type Story } from '../story.ts';
import { PLAYED } from './hall-accounts.ts';
import { SEASON } from './plan.ts';
import { PLAYED_ON, playCongress } from './played-congress.ts';
import { SENT_ON, sendMyAn } from './played-synthesis.ts';
import { OWN_DOSSIERS, roomMoments } from './room-moments.ts';
import { OFFICE_ACCOUNTS, type SampleCongress, sampleCongresses } from './tables.ts';

interface Recording {
  readonly recordedOn: Day;
  /** Order within the day. */
  readonly rank: number;
  readonly congress: SampleCongress;
  readonly kind: string;
  readonly happenedOn: Day;
  readonly note: string;
  /** Later found wrong: when and why it is withdrawn. */
  readonly withdrawn?: { readonly on: Day; readonly reason: string };
}

/** What happened from late April to 29 May 2020, each recorded on the day on which the office came to know of it. */
export async function recordWhatHappened(story: Story): Promise<void> {
  const withdrawals: { on: Day; fact: number; committee: string; reason: string }[] = [];
  let minute = 0;
  let today = '';
  const begin = (on: Day): void => {
    if (on !== today) minute = 0;
    today = on;
    // Offices write down the day's congresses towards its end.
    story.clock.goTo(on, 15 + Math.floor(minute / 55), minute % 55);
    minute += 1;
  };
  const withdrawUpTo = async (on: Day): Promise<void> => {
    for (const each of withdrawals.filter((one) => one.on <= on)) {
      withdrawals.splice(withdrawals.indexOf(each), 1);
      begin(each.on);
      await done(withdrawFact(story.shell, await story.as(OFFICE_ACCOUNTS[each.committee] ?? ''), { season: SEASON, fact: each.fact, reason: each.reason }));
    }
  };

  // What the rooms did in the morning comes before what the offices write down towards evening.
  const coming = roomMoments().toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const playUpTo = async (on: Day): Promise<void> => {
    while (coming[0] && coming[0].on <= on) {
      const moment = coming.shift() as (typeof coming)[number];
      story.clock.goTo(moment.on, 8);
      await moment.play(story);
    }
  };

  let played = false;
  let sent = false;
  for (const each of recordings()) {
    await playUpTo(each.recordedOn);
    if (!played && each.recordedOn >= PLAYED_ON) {
      // Its own day records that it was opened and held.
      await playCongress(story);
      played = true;
    }
    if (!sent && each.recordedOn >= SENT_ON) {
      await sendMyAn(story);
      sent = true;
    }
    await withdrawUpTo(each.recordedOn);
    begin(each.recordedOn);
    const office = await story.as(OFFICE_ACCOUNTS[each.congress.committee] ?? '');
    const fact = await done(recordFact(story.shell, office, { season: SEASON, organisation: each.congress.code, kind: each.kind, happenedOn: each.happenedOn, note: each.note }));
    if (each.withdrawn) withdrawals.push({ on: each.withdrawn.on, fact: fact.id, committee: each.congress.committee, reason: each.withdrawn.reason });
  }
  await playUpTo(day('2020-05-29'));
  await withdrawUpTo(day('2020-05-29'));
}

function recordings(): Recording[] {
  const all = sampleCongresses();
  const list: Recording[] = all.flatMap(lifeOf);
  list.push(...mistakes(all));
  return list.toSorted((a, b) => (a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : a.rank - b.rank || (a.congress.code < b.congress.code ? -1 : 1)));
}

/** An organisation's own course: preparatory session, congress, direct election, report, approval; or what keeps it from its congress. */
function lifeOf(congress: SampleCongress): Recording[] {
  const at = (recordedOn: Day, rank: number, kind: string, happenedOn: Day, note = ''): Recording => ({ recordedOn, rank, congress, kind, happenedOn, note });
  if (congress.openMatter === 'postponed') return [at(day('2020-05-22'), 8, 'postponed', day('2020-05-21'), 'Đơn vị đang thực hiện nhiệm vụ phòng, chống dịch, chưa bố trí được lực lượng')];
  if (congress.openMatter === 'decision') return [at(day('2020-05-26'), 8, 'decision-requested', day('2020-05-25'), 'Nhân sự bí thư có ý kiến khác nhau, xin ý kiến Ban Thường vụ cấp trên')];
  if (!congress.heldOn) return approvalsOnPaper(congress).map(({ kind, on }) => at(on, 5, kind, on));
  if (congress.code === PLAYED) return afterCongress(congress, congress.heldOn);
  const known = addDays(congress.heldOn, congress.recordedLater);
  return [
    ...(congress.pilot || congress.members >= 200 ? [at(known, 0, 'prepared', congress.heldOn)] : []),
    at(known, 1, 'held', congress.heldOn),
    ...(congress.direct ? [at(known, 2, 'direct-election-held', congress.heldOn)] : []),
    ...afterCongress(congress, known),
  ];
}

/** Days before the planned congress on which a superior that works on paper approves each part. */
const APPROVED_BEFORE = [['plan-approved', 34], ['documents-approved', 24], ['personnel-approved', 17], ['approved-to-hold', 10]] as const;

/** What the superior has approved of a coming congress by 29 May; every third superior is a week behind. */
function approvalsOnPaper(congress: SampleCongress): { readonly kind: string; readonly on: Day }[] {
  const { plannedOn } = congress;
  if (plannedOn === null || OWN_DOSSIERS.has(congress.code)) return [];
  const behind = Number(congress.code.slice(-2)) % 3 === 0 ? 7 : 0;
  return APPROVED_BEFORE.map(([kind, days]) => ({ kind, on: addDays(plannedOn, behind - days) })).filter(({ on }) => on >= '2020-04-24' && on <= '2020-05-28');
}

/** Its report and its approval, each known at the earliest when the congress itself was. */
function afterCongress(congress: SampleCongress, known: Day): Recording[] {
  const at = (happenedOn: Day, rank: number, kind: string): Recording => ({ recordedOn: happenedOn > known ? happenedOn : known, rank, congress, kind, happenedOn, note: '' });
  return [...(congress.reportedOn ? [at(congress.reportedOn, 3, 'reported')] : []), ...(congress.approvedOn ? [at(congress.approvedOn, 4, 'approved')] : [])];
}

/** Entries that were wrong and were withdrawn: one before 15 May, one known only after it, one with a wrong day that was recorded again. */
function mistakes(all: readonly SampleCongress[]): Recording[] {
  const waiting = (committee: string): SampleCongress[] => all.filter((each) => each.committee === committee && !each.heldOn && each.plannedOn !== null && each.openMatter === null && each.plannedOn > '2020-06-01');
  const early = waiting('TB')[0] as SampleCongress;
  const late = waiting('VL')[1] as SampleCongress;
  const wrongDay = all.find((each) => each.committee === 'KCQ' && each.heldOn === '2020-05-21' && each.recordedLater === 0 && each.reportedOn === null && !each.direct && each.members < 200);
  return [
    { recordedOn: day('2020-05-09'), rank: 9, congress: early, kind: 'held', happenedOn: day('2020-05-08'), note: '', withdrawn: { on: day('2020-05-12'), reason: 'Ghi nhầm: đây là đại hội chi bộ trực thuộc, đảng bộ chưa đại hội' } },
    { recordedOn: day('2020-05-18'), rank: 9, congress: late, kind: 'held', happenedOn: day('2020-05-13'), note: '', withdrawn: { on: day('2020-05-20'), reason: 'Ghi nhầm tổ chức có tên gần giống' } },
    ...(wrongDay
      ? [{ recordedOn: day('2020-05-20'), rank: 9, congress: wrongDay, kind: 'held', happenedOn: day('2020-05-20'), note: '', withdrawn: { on: day('2020-05-21'), reason: 'Sai ngày: đại hội họp ngày 21/5' } }]
      : []),
  ];
}
