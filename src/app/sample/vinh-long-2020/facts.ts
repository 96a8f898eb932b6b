import { addDays, type Day, day } from '#foundation/day.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import { withdrawFact } from '#progress/server/withdraw-fact.ts';
import { done, type Story } from '../story.ts';
import { PLAYED } from './hall-accounts.ts';
import { SEASON } from './plan.ts';
import { PLAYED_ON, playCongress } from './played-congress.ts';
import { SENT_ON, sendMyAn } from './played-synthesis.ts';
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

  let played = false;
  let sent = false;
  for (const each of recordings()) {
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
  if (!congress.heldOn) return [];
  if (congress.code === PLAYED) return afterCongress(congress, congress.heldOn);
  const known = addDays(congress.heldOn, congress.recordedLater);
  return [
    ...(congress.pilot || congress.members >= 200 ? [at(known, 0, 'prepared', congress.heldOn)] : []),
    at(known, 1, 'held', congress.heldOn),
    ...(congress.direct ? [at(known, 2, 'direct-election-held', congress.heldOn)] : []),
    ...afterCongress(congress, known),
  ];
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
