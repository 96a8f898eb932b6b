import { randomInt } from 'node:crypto';
import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type Actor, acting } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { codeIsGood, type Meeting } from '../core/meeting.ts';
import { CODE_LENGTH, CODE_SIGNS } from '../core/meeting-code.ts';
import type { MeetingProblem } from '../core/problems.ts';
import { draftsOf } from './drafts.ts';
import { discussedDrafts } from './drives.ts';
import { findMeeting, insertMeeting, meetingCounts, meetingExists, meetingsOf, meetingWithCode, updateMeeting } from './store-meetings.ts';
import { atOrganisation, named, todayIn } from './work.ts';

type MeetingView = OutputOf<typeof contract.openMeeting>;

export function listMeetings(shell: Shell, actor: Actor, input: InputOf<typeof contract.listMeetings>): Answer<typeof contract.listMeetings> {
  return shell.read(async (db): Answer<typeof contract.listMeetings> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { season, organisation } = found.value;
    const today = todayIn(found.value, shell.now());
    const record = acting(actor, 'record', organisation.path) !== undefined;
    const { count, meetings, groups } = await meetingsOf(db, season.id, organisation.id, input);
    const all = await db
      .selectFrom('opinions')
      .select((is) => [is.fn.countAll<number>().as('opinions'), is.fn.countAll<number>().filterWhere('meeting_id', 'is', null).as('outside')])
      .where('season_id', '=', season.id).where('organisation_id', '=', organisation.id).where('withdrawn_at', 'is', null)
      .executeTakeFirstOrThrow();
    return ok({
      organisation: { code: organisation.code, name: organisation.name, members: organisation.members }, today, may: { record }, groups: [...groups], count,
      meetings: await meetingViews(db, meetings, { today, codes: record }), opinions: all.opinions, outsideMeetings: all.outside,
    });
  });
}

export function openMeeting(shell: Shell, actor: Actor, input: InputOf<typeof contract.openMeeting>): Answer<typeof contract.openMeeting> {
  return atOrganisation<typeof contract.openMeeting>(shell, actor, 'record', input, 'opinions.open_meeting', async (tx, place) => {
    const again = await findMeeting(tx, place.season.id, place.organisation.id, input.meeting);
    if (again) return ok({ events: [], answer: () => meetingView(tx, place, again) });
    if (await meetingExists(tx, input.meeting)) return fail({ code: 'meeting_not_found' });
    const wrong = await wrongWith(tx, place, input);
    if (!wrong.ok) return wrong;
    const meeting: Meeting = { ...described(input), id: input.meeting, organisationId: place.organisation.id, code: input.codeUntil === null ? null : await newCode(tx), closedAt: null, revision: 1, savedBy: actor.name };
    await insertMeeting(tx, place.season.id, meeting);
    return ok({ events: [{ kind: 'opinions.meeting_opened', ...named(place), ...meetingFacts(meeting) }], answer: () => meetingView(tx, place, meeting) });
  });
}

export function changeMeeting(shell: Shell, actor: Actor, input: InputOf<typeof contract.changeMeeting>): Answer<typeof contract.changeMeeting> {
  return atOrganisation<typeof contract.changeMeeting>(shell, actor, 'record', input, 'opinions.change_meeting', async (tx, place) => {
    const before = await meetingInHand(tx, place, input);
    if (!before.ok) return before;
    const wrong = await wrongWith(tx, place, input, before.value);
    if (!wrong.ok) return wrong;
    const kept = input.newCode ? null : before.value.code;
    const code = input.codeUntil === null ? null : (kept ?? (await newCode(tx)));
    const meeting: Meeting = { ...before.value, ...described(input), code, revision: before.value.revision + 1, savedBy: actor.name };
    await updateMeeting(tx, meeting);
    const event: LedgerEvent = { kind: 'opinions.meeting_changed', ...named(place), revision: meeting.revision, newCode: code !== null && code !== before.value.code, ...meetingFacts(meeting) };
    return ok({ events: [event], answer: () => meetingView(tx, place, meeting) });
  });
}

export function closeMeeting(shell: Shell, actor: Actor, input: InputOf<typeof contract.closeMeeting>): Answer<typeof contract.closeMeeting> {
  return atOrganisation<typeof contract.closeMeeting>(shell, actor, 'record', input, 'opinions.close_meeting', async (tx, place) => {
    const before = await meetingInHand(tx, place, input);
    if (!before.ok) return before;
    const { id, heldOn } = before.value;
    if (heldOn > todayIn(place, tx.recordedAt)) return fail({ code: 'meeting_in_future', heldOn });
    const attending = input.attending ?? before.value.attending;
    if (attending === null) return fail({ code: 'attending_needed' });
    const sharing = await mostSharing(tx, id);
    if (sharing > attending) return fail({ code: 'attending_below_sharing', attending, sharing });
    const meeting: Meeting = { ...before.value, attending, code: null, closedAt: tx.recordedAt, revision: before.value.revision + 1, savedBy: actor.name };
    await updateMeeting(tx, meeting);
    return ok({ events: [{ kind: 'opinions.meeting_closed', ...named(place), meeting: id, group: meeting.group, attending, revision: meeting.revision }], answer: () => meetingView(tx, place, meeting) });
  });
}

/** The meeting as the page knew it, still open. */
async function meetingInHand(tx: Tx, place: OrganisationPlace, input: { readonly meeting: string; readonly revision: number }): Promise<Result<Meeting, Extract<MeetingProblem, { readonly code: 'meeting_not_found' | 'meeting_closed' | 'meeting_changed_meanwhile' }>>> {
  const meeting = await findMeeting(tx, place.season.id, place.organisation.id, input.meeting);
  if (!meeting) return fail({ code: 'meeting_not_found' });
  if (meeting.closedAt !== null) return fail({ code: 'meeting_closed', group: meeting.group });
  return meeting.revision === input.revision ? ok(meeting) : fail({ code: 'meeting_changed_meanwhile', by: meeting.savedBy });
}

type Described = Pick<InputOf<typeof contract.openMeeting>, 'group' | 'heldOn' | 'attending' | 'chair' | 'secretary' | 'naming' | 'documents' | 'codeUntil'>;

function described({ group, heldOn, attending, chair, secretary, naming, documents, codeUntil }: Described) {
  return { group, heldOn, attending, chair, secretary, naming, documents, codeUntil };
}

async function wrongWith(tx: Tx, place: OrganisationPlace, input: Described, before?: Meeting): Promise<Result<null, Exclude<MeetingProblem, { readonly code: 'season_not_found' | 'organisation_not_found' }>>> {
  const drafts = await discussedDrafts(tx, place, input.documents, before?.documents);
  if (!drafts.ok) return drafts;
  const { heldOn, codeUntil, attending } = input;
  if (codeUntil !== null && codeUntil < heldOn) return fail({ code: 'code_ends_before_meeting', heldOn, codeUntil });
  const sharing = before && attending !== null ? await mostSharing(tx, before.id) : 0;
  return attending !== null && sharing > attending ? fail({ code: 'attending_below_sharing', attending, sharing }) : ok(null);
}

async function mostSharing(tx: Tx, meeting: string): Promise<number> {
  return Math.max(0, ...(await meetingCounts(tx, [meeting])).map((each) => each.sharing));
}

/** A code that no meeting has. */
async function newCode(tx: Tx): Promise<string> {
  for (;;) {
    const code = Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('');
    if (!(await meetingWithCode(tx, code))) return code;
  }
}

/** What the record says of a meeting: everything but its code. */
function meetingFacts(of: Meeting) {
  const { id, group, heldOn, attending, chair, secretary, naming, documents, codeUntil } = of;
  return { meeting: id, group, heldOn, attending, chair, secretary, naming, documents: [...documents], codeUntil };
}

async function meetingView(tx: Tx, place: OrganisationPlace, meeting: Meeting): Promise<MeetingView> {
  const [view] = await meetingViews(tx, [meeting], { today: todayIn(place, tx.recordedAt), codes: true });
  assert(view, 'a meeting has a view');
  return view;
}

async function meetingViews(db: Db, meetings: readonly Meeting[], { today, codes }: { readonly today: Day; readonly codes: boolean }): Promise<MeetingView[]> {
  const drafts = await draftsOf(db, meetings.flatMap((each) => each.documents));
  const counts = await meetingCounts(db, meetings.map((each) => each.id));
  return meetings.map((meeting) => {
    const { id, group, heldOn, attending, chair, secretary, naming, codeUntil, closedAt, revision } = meeting;
    const own = counts.filter((each) => each.meeting === id);
    return {
      id, group, heldOn, attending, chair, secretary, naming, codeUntil, revision, closed: closedAt !== null,
      documents: meeting.documents.map((document) => ({ id: document, title: drafts.get(document)?.title ?? '', opinions: own.find((each) => each.document === document)?.opinions ?? 0 })),
      code: codes && codeIsGood(meeting, today) ? meeting.code : null,
      opinions: own.reduce((sum, each) => sum + each.opinions, 0),
    };
  });
}
