import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { participantsOf } from '#delegates/server/door.ts';
import { documentsOf } from '#documents/server/door.ts';
import { officeOf } from '#elections/core/finding-words.ts';
import { type ElectedBody, electedBodies } from '#elections/server/door.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatShare } from '#foundation/vietnamese-format.ts';
import { heldOn } from '#progress/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { congressTitle } from '#sittings/core/congress-title.ts';
import { sittingWords } from '#sittings/core/words.ts';
import { type DaySummary, daySummary, hallVotes } from '#sittings/server/door.ts';
import { standingOf } from '#targets/core/rating.ts';
import { RATINGS } from '#targets/core/target.ts';
import { ratingWords } from '#targets/core/words.ts';
import { targetsOf } from '#targets/server/door.ts';
import type { resultReport as operation } from '../contract.ts';
import { compositionOf } from '../core/result-report.ts';

export type ResultReport = OutputOf<typeof operation>;

/** F07 as the record has it: nothing in it is typed. @source forms F07 "from F01–F05 only" */
export function showResultReport(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await congressPlace(db, actor, 'read', input);
    return found.ok ? ok(await resultReport(db, found.value)) : found;
  });
}

export async function resultReport(db: Db, { season, organisation, congress }: CongressPlace): Promise<ResultReport> {
  const held = (await heldOn(db, [congress.id])).get(congress.id) ?? null;
  const day = await daySummary(db, congress.id);
  const bodies = await electedBodies(db, congress.id);
  const documents = await documentsPart(db, season.id, organisation.id, congress.id);
  const targets = await targetsOf(db, season.id, { organisations: [organisation.id] });
  const former = targets.filter((each) => each.term === 'former').map((each) => standingOf(each).rating);
  return {
    organisation: { code: organisation.code, name: organisation.name }, title: congressTitle({ form: congress.form, organisation: organisation.name, term: season.term }).vi, heldOn: held, closedAt: day.closedAt,
    sittings: day.sittings.map(({ kind, heldOn: on, closedAt }) => ({ kind, name: sittingWords[kind], heldOn: on, open: closedAt === null })),
    attendance: attendanceOf(day), documents,
    targets: { former: RATINGS.flatMap((rating) => (former.includes(rating) ? [{ rating, name: ratingWords[rating], count: former.filter((each) => each === rating).length }] : [])), new: targets.filter((each) => each.term === 'new').length },
    elections: await electionsPart(db, congress.id, organisation.groupId === 'branch', bodies, held),
    incidents: incidentsOf(day, bodies, organisation.groupId === 'branch'), missing: missingOf(held, day, bodies, documents),
  };
}

/** As counted at the opening of the last official sitting. */
function attendanceOf({ sittings }: DaySummary): ResultReport['attendance'] {
  const last = sittings.findLast((each) => each.kind === 'official') ?? sittings.at(-1);
  return last ? { summoned: last.summoned, present: last.present, percent: formatShare(last.present, last.summoned, 'round') } : null;
}

async function documentsPart(db: Db, seasonId: number, organisationId: number, congressId: number): Promise<ResultReport['documents']> {
  const votes = new Map((await hallVotes(db, congressId)).map((each) => [each.motion, each]));
  const own = (await documentsOf(db, seasonId, [organisationId])).filter((each) => !each.centre && each.state !== 'withdrawn');
  return own.map(({ id, title, passed }) => {
    const vote = passed?.motion ? votes.get(passed.motion) : undefined;
    return { id, title, passed: passed !== null, vote: vote ? { vi: `${vote.for}/${vote.present} tán thành (${formatShare(vote.for, vote.present, 'round')})`, en: `${vote.for} of ${vote.present} for (${formatShare(vote.for, vote.present, 'round')})` } : null };
  });
}

async function electionsPart(db: Db, congressId: number, branch: boolean, bodies: readonly ElectedBody[], held: Day | null): Promise<ResultReport['elections']> {
  const roll = new Map((await participantsOf(db, congressId)).map((each) => [each.id, each]));
  const year = Number((held ?? '2020-01-01').slice(0, 4));
  return bodies.map(({ election, office, seats, people, over }) => ({
    election, office, name: capitalised(officeOf(office, branch)), seats, elected: people.length, shortage: over ? Math.max(0, seats - people.length) : 0, over,
    ...compositionOf(people.flatMap(({ person }) => roll.get(person) ?? []), year), names: people.map((each) => each.fullName),
  }));
}

/** What was out of the ordinary: remarks on the minutes, a sitting opened without a quorum, recounts, further ballots. */
function incidentsOf({ remarks, sittings }: DaySummary, bodies: readonly ElectedBody[], branch: boolean): string[] {
  return [
    ...sittings.filter((each) => each.reason !== '').map((each) => `${sittingWords[each.kind].vi} khai mạc khi chưa đủ số triệu tập: ${each.reason}`),
    ...bodies.filter((each) => each.recounts > 0).map((each) => `Kiểm lại phiếu bầu ${officeOf(each.office, branch).vi} ${each.recounts} lần.`),
    ...bodies.filter((each) => each.rounds > 1).map((each) => `Bầu ${officeOf(each.office, branch).vi} ${each.rounds} lần.`),
    ...remarks,
  ];
}

function missingOf(held: Day | null, { sittings, closedAt }: DaySummary, bodies: readonly ElectedBody[], documents: ResultReport['documents']): Sentence[] {
  return [
    ...(held === null ? [{ vi: 'Chưa ghi nhận đã đại hội.', en: 'The congress is not on record as held.' }] : []),
    ...(sittings.length === 0 ? [{ vi: 'Không có phiên họp nào trong sổ ghi.', en: 'No sitting is on record.' }] : closedAt === null ? [{ vi: 'Đại hội chưa kết thúc trong sổ ghi.', en: 'The congress is not closed on record.' }] : []),
    ...(bodies.length === 0 ? [{ vi: 'Không có cuộc bầu cử nào trong sổ ghi.', en: 'No election is on record.' }] : bodies.some((each) => !each.over) ? [{ vi: 'Có cuộc bầu cử chưa xong.', en: 'An election is not over.' }] : []),
    ...(documents.some((each) => each.passed) ? [] : [{ vi: 'Chưa có văn kiện nào được thông qua trong sổ ghi.', en: 'No document is on record as passed.' }]),
  ];
}

function capitalised({ vi, en }: Sentence): Sentence {
  return { vi: vi.charAt(0).toLocaleUpperCase('vi') + vi.slice(1), en: en.charAt(0).toUpperCase() + en.slice(1) };
}
