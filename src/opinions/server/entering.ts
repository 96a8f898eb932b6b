import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatNumber } from '#foundation/vietnamese-format.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { Db } from '#database/connect.ts';
import type { enterOpinions as operation } from '../contract.ts';
import { checkSaid, sharingProblem } from '../core/given-opinion.ts';
import type { Meeting } from '../core/meeting.ts';
import type { EnterProblem, UnderDiscussionProblem, WrongLine } from '../core/problems.ts';
import { saidProblemWords } from '../core/said-words.ts';
import { paragraphsOf } from './drafts.ts';
import { findMeeting } from './store-meetings.ts';
import { findOpinions, insertOpinions, type NewOpinion, nextNumber, type OpinionRow, wordsHash } from './store-opinions.ts';
import { givenEvent, saidOf } from './taking.ts';
import { heardOn } from './under-discussion.ts';
import { opinionViews } from './views.ts';
import { atOrganisation, todayIn } from './work.ts';

type Input = InputOf<typeof operation>;
type Line = Input['lines'][number];

/** What a secretary writes down for a meeting: all lines or none. Lines that came before are passed over. */
export function enterOpinions(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  return atOrganisation<typeof operation>(shell, actor, 'record', input, 'opinions.enter', async (tx, place) => {
    const about = await meetingAbout(tx, place, input, tx.recordedAt);
    if (!about.ok) return about;
    const { meeting, texts } = about.value;
    const known = new Map((await findOpinions(tx, input.lines.map((each) => each.opinion))).map((row) => [row.id, row]));
    const wrong = wrongLines(input, meeting, texts, known, place);
    if (wrong.length > 0) return fail({ code: 'opinions_wrong', count: wrong.length, lines: wrong.slice(0, 50) });
    const first = await nextNumber(tx, place.season.id, place.organisation.id);
    const added = input.lines.filter((each) => !known.has(each.opinion)).map((line, index) => enteredOpinion(line, { ...about.value, input, place, number: first + index }, tx.recordedAt));
    if (added.length > 0) await insertOpinions(tx, place.season.id, place.chain, added);
    return ok({
      events: added.length > 0 ? [givenEvent(place, added, null)] : [],
      answer: async () => ({ added: added.length, again: input.lines.length - added.length, opinions: await opinionViews(tx, await findOpinions(tx, input.lines.map((each) => each.opinion)), 'own') }),
    });
  });
}

interface About {
  readonly meeting: Meeting;
  /** Paragraphs of the version by identity. */
  readonly texts: ReadonlyMap<number, string>;
}

type AboutProblem = UnderDiscussionProblem | Extract<EnterProblem, { readonly code: 'meeting_not_found' | 'meeting_in_future' | 'version_not_found' }>;

/** The meeting, and the version it discussed on its day. What it said within the window may be written down later, and about the draft that it read. */
export async function meetingAbout(
  db: Db, place: OrganisationPlace, input: { readonly meeting: string; readonly drive: string; readonly document: string; readonly version: number }, now: Parameters<typeof todayIn>[1],
): Promise<Result<About, AboutProblem>> {
  const meeting = await findMeeting(db, place.season.id, place.organisation.id, input.meeting);
  if (!meeting) return fail({ code: 'meeting_not_found' });
  if (meeting.heldOn > todayIn(place, now)) return fail({ code: 'meeting_in_future', heldOn: meeting.heldOn });
  const heard = await heardOn(db, place, input.document, meeting.heldOn, input.drive);
  if (!heard.ok) return heard;
  const present = heard.value.version;
  const paragraphs = input.version <= present ? await paragraphsOf(db, input.document, input.version) : [];
  return paragraphs.length === 0 ? fail({ code: 'version_not_found', version: input.version, present }) : ok({ meeting, texts: new Map(paragraphs.map((each) => [each.id, each.text])) });
}

function wrongLines({ lines, document }: Input, meeting: Meeting, texts: ReadonlyMap<number, string>, known: ReadonlyMap<string, OpinionRow>, place: OrganisationPlace): WrongLine[] {
  const seen = new Set<string>();
  return lines.flatMap((line, index) => {
    const sentence = wrongWith(line, meeting, texts, known.get(line.opinion), seen.has(line.opinion), { document, organisation: place.organisation.id });
    seen.add(line.opinion);
    return sentence ? [{ line: index + 1, sentence }] : [];
  });
}

function wrongWith(line: Line, meeting: Meeting, texts: ReadonlyMap<number, string>, known: OpinionRow | undefined, repeated: boolean, at: { readonly document: string; readonly organisation: number }): Sentence | undefined {
  const said = saidOf(line);
  if (repeated || (known && !(known.organisation_id === at.organisation && known.document_id === at.document && known.paragraph === said.paragraph && known.kind === said.kind && known.sha256 === wordsHash(said)))) {
    return { vi: 'Mã ý kiến đã dùng cho một ý kiến khác. Xóa dòng này rồi ghi lại.', en: 'Its id belongs to another opinion. Delete the line and write it again.' };
  }
  const checked = checkSaid({ ...said, sharing: line.sharing }, texts);
  if (!checked.ok) return (saidProblemWords[checked.problem.code] as (facts: unknown) => Sentence)(checked.problem);
  const sharing = sharingProblem(line.sharing, meeting.attending);
  return sharing && {
    vi: `${formatNumber(sharing.sharing)} người cùng ý kiến là nhiều hơn ${formatNumber(sharing.attending)} người dự họp. Sửa một trong hai số.`,
    en: `${sharing.sharing} sharing the view are more than the ${sharing.attending} attending. Correct one of the numbers.`,
  };
}

interface Entered extends About {
  readonly input: Pick<Input, 'drive' | 'document' | 'version'>;
  readonly place: OrganisationPlace;
  readonly number: number;
}

function enteredOpinion(line: Line, { meeting, input, place, number }: Entered, receivedAt: NewOpinion['receivedAt']): NewOpinion {
  return {
    ...saidOf(line), sharing: line.sharing, id: line.opinion, number, organisationId: place.organisation.id, group: meeting.group, meeting: meeting.id, drive: input.drive, document: input.document, version: input.version,
    speaker: meeting.naming === 'unnamed' || line.speaker === '' ? null : line.speaker, way: 'secretary', saidOn: meeting.heldOn, receivedAt, withdrawnAt: null, account: null, receipt: null, batch: null,
  };
}
