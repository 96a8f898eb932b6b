import { congressChain } from '#campaigns/core/congress-chain.ts';
import { allSeasons } from '#campaigns/server/door.ts';
import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { type Moment, millisecondsOf, momentOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation, type Organisation } from '#organisations/server/door.ts';
import { LIMIT_AT_ADDRESS, type AttemptLimit, secondsToWait } from '#people/core/attempts.ts';
import { actingForSelf, GUEST } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { Clock, Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { codeIsGood, type Meeting } from '../core/meeting.ts';
import { codeOf } from '../core/meeting-code.ts';
import type { CodeProblem } from '../core/problems.ts';
import { draftToRead } from './reading.ts';
import { meetingWithCode } from './store-meetings.ts';
import { findOpinions } from './store-opinions.ts';
import { takeOpinion } from './taking.ts';
import { draftsUnderDiscussion } from './under-discussion.ts';
import { opinionViews } from './views.ts';
import { todayIn } from './work.ts';

/** What a meeting's code needs from the process: it counts wrong codes beside the pieces of work. */
export interface CodeParts {
  readonly db: Db;
  readonly clock: Clock;
}

/** A hall shares one address, and hands tremble; a program that guesses is stopped all the same: nine signs are five hundred thousand million million. */
const LIMIT: AttemptLimit = { attempts: 10 * LIMIT_AT_ADDRESS.attempts, withinMs: LIMIT_AT_ADDRESS.withinMs };

interface LetIn {
  readonly meeting: Meeting;
  readonly season: Season;
  readonly organisation: Organisation;
}

/** The meeting whose code this is, while it lets anybody in. Wrong codes are counted by address before anything is compared. */
async function letIn({ db, clock }: CodeParts, typed: string, address: string): Promise<Result<LetIn, CodeProblem>> {
  const now = clock.now();
  const since = momentOf(millisecondsOf(now) - LIMIT.withinMs);
  const failures = await db.selectFrom('meeting_code_failures').select('at').where('address', '=', address).where('at', '>', since).execute();
  const seconds = secondsToWait(failures.map((each) => each.at), LIMIT, now);
  if (seconds > 0) return fail({ code: 'too_many_attempts', seconds });
  const found = await meetingWithCode(db, codeOf(typed));
  if (!found) {
    await countFailure(db, address, now);
    return fail({ code: 'meeting_code_unknown' });
  }
  const season = (await allSeasons(db)).find((each) => each.id === found.seasonId);
  const organisation = await findOrganisation(db, { id: found.organisationId });
  assert(season && organisation, 'a meeting has its season and organisation');
  if (!codeIsGood(found, todayIn({ season }, now))) return fail({ code: 'meeting_code_over', group: found.group === '' ? organisation.name : found.group });
  return ok({ meeting: found, season, organisation });
}

async function countFailure(db: Db, address: string, at: Moment): Promise<void> {
  await db.insertInto('meeting_code_failures').values({ address, at }).execute();
  await db.deleteFrom('meeting_code_failures').where('at', '<', momentOf(millisecondsOf(at) - 2 * LIMIT.withinMs)).execute();
}

const NOBODY = { account: null, receipts: [] };

export async function meetingByCode(shell: Shell, input: InputOf<typeof contract.meetingByCode>, exchange: Exchange, parts: CodeParts): Answer<typeof contract.meetingByCode> {
  const found = await letIn(parts, input.code, exchange.address);
  if (!found.ok) return found;
  const { meeting, season, organisation } = found.value;
  return shell.read(async (db): Answer<typeof contract.meetingByCode> => {
    const today = todayIn(found.value, shell.now());
    const drafts = await draftsUnderDiscussion(db, found.value, today, NOBODY);
    const { group, heldOn, codeUntil, naming } = meeting;
    return ok({
      season: { code: season.code, name: season.nameVi, sample: season.sample }, organisation: { code: organisation.code, name: organisation.name }, group, heldOn, codeUntil: codeUntil ?? heldOn, naming,
      drafts: drafts.filter((each) => meeting.documents.includes(each.document)),
    });
  });
}

export async function readDraftByCode(shell: Shell, input: InputOf<typeof contract.readDraftByCode>, exchange: Exchange, parts: CodeParts): Answer<typeof contract.readDraftByCode> {
  const found = await letIn(parts, input.code, exchange.address);
  if (!found.ok) return found;
  const { meeting } = found.value;
  if (!meeting.documents.includes(input.document)) return fail({ code: 'document_not_found' });
  return shell.read(async (db): Answer<typeof contract.readDraftByCode> => {
    const read = await draftToRead(db, found.value, input.document, todayIn(found.value, shell.now()), NOBODY);
    return read.ok ? ok({ ...read.value, group: meeting.group, naming: meeting.naming }) : read;
  });
}

/** An opinion of somebody in the meeting. Who it was is what the meeting's rule on names says, and nothing else is kept. */
export async function giveByCode(shell: Shell, input: InputOf<typeof contract.giveByCode>, exchange: Exchange, parts: CodeParts): Answer<typeof contract.giveByCode> {
  const found = await letIn(parts, input.code, exchange.address);
  if (!found.ok) return found;
  const { season, organisation } = found.value;
  const chain = congressChain(season.code, organisation.code);
  return shell.write(chain, async (tx): Answer<typeof contract.giveByCode> => {
    // The secretary may have closed the meeting, or given it another code, a moment ago.
    const meeting = await meetingWithCode(tx, codeOf(input.code));
    if (!meeting || !codeIsGood(meeting, todayIn({ season }, tx.recordedAt))) return fail({ code: 'meeting_code_over', group: found.value.meeting.group });
    if (!meeting.documents.includes(input.document)) return fail({ code: 'document_not_found' });
    if (meeting.naming === 'named' && input.name === '') return fail({ code: 'name_needed' });
    const speaker = meeting.naming === 'unnamed' || input.name === '' ? null : input.name;
    const taken = await takeOpinion(tx, found.value, input, { meeting, group: meeting.group, speaker, account: null, way: 'code' });
    if (!taken.ok) return taken;
    const { id, again, events } = taken.value;
    if (events.length > 0) await shell.record(tx, actingForSelf(GUEST), { chain, operation: 'opinions.give_by_code', organisations: [organisation.code], events });
    const [opinion] = await opinionViews(tx, await findOpinions(tx, [id]), 'own');
    assert(opinion, 'what was taken is there');
    return ok({ opinion, again });
  });
}

