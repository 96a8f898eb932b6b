import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { congressChain } from '#campaigns/core/congress-chain.ts';
import { assert } from '#foundation/assert.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import { checkSaid, type SaidOpinion, type Way } from '../core/given-opinion.ts';
import type { Meeting } from '../core/meeting.ts';
import type { OpinionProblem } from '../core/problems.ts';
import { paragraphsOf } from './drafts.ts';
import { findOpinion, insertOpinions, type NewOpinion, nextNumber, type OpinionRow, wordsHash } from './store-opinions.ts';
import { heardOn } from './under-discussion.ts';
import { named, todayIn } from './work.ts';

/** One opinion as a person sends it from a page. */
export interface SentOpinion extends Omit<SaidOpinion, 'sharing'> {
  readonly opinion: string;
  readonly receipt: string;
  readonly drive: string;
  readonly document: string;
  readonly version: number;
}

/** Who speaks, and where. */
export interface Speaking {
  readonly meeting: Meeting | null;
  readonly group: string;
  readonly speaker: string | null;
  readonly account: string | null;
  readonly way: Extract<Way, 'phone' | 'code'>;
}

type Somewhere = Pick<OrganisationPlace, 'season' | 'organisation'>;

export interface Taken {
  readonly id: string;
  readonly again: boolean;
  readonly events: readonly LedgerEvent[];
}

/** Takes one opinion from its speaker: today, on the version that is under discussion. The same one a second time adds nothing. */
export async function takeOpinion(tx: Tx, place: Somewhere, sent: SentOpinion, speaking: Speaking): Promise<Result<Taken, OpinionProblem>> {
  const earlier = await findOpinion(tx, { id: sent.opinion });
  if (earlier) return sameOpinion(earlier, place, sent) ? ok({ id: earlier.id, again: true, events: [] }) : fail({ code: 'opinion_id_used' });
  if (await findOpinion(tx, { receipt: sent.receipt })) return fail({ code: 'opinion_id_used' });
  const saidOn = todayIn(place, tx.recordedAt);
  const found = await heardOn(tx, place, sent.document, saidOn, sent.drive);
  if (!found.ok) return found;
  const { draft, version } = found.value;
  if (sent.version > version) return fail({ code: 'version_not_found', version: sent.version, present: version });
  if (sent.version < version) return fail({ code: 'draft_replaced', title: draft.title, given: sent.version, present: version });
  const said: SaidOpinion = { ...saidOf(sent), sharing: 1 };
  const texts = new Map((await paragraphsOf(tx, sent.document, version)).map((each) => [each.id, each.text]));
  const checked = checkSaid(said, texts);
  if (!checked.ok) return checked;
  const opinion: NewOpinion = {
    ...said, id: sent.opinion, number: await nextNumber(tx, place.season.id, place.organisation.id), organisationId: place.organisation.id, group: speaking.meeting?.group ?? speaking.group,
    meeting: speaking.meeting?.id ?? null, drive: sent.drive, document: sent.document, version, speaker: speaking.speaker, way: speaking.way, saidOn, receivedAt: tx.recordedAt, withdrawnAt: null,
    account: speaking.account, receipt: sent.receipt, batch: null,
  };
  await insertOpinions(tx, place.season.id, congressChain(place.season.code, place.organisation.code), [opinion]);
  return ok({ id: opinion.id, again: false, events: [givenEvent(place, [opinion], null)] });
}

export function saidOf({ paragraph, topic, kind, text, oldWords, newWords, occurrence }: Omit<SaidOpinion, 'sharing'>): Omit<SaidOpinion, 'sharing'> {
  // Words of a change that somebody tried and left behind belong to no other kind.
  return kind === 'amend' ? { paragraph, topic, kind, text, oldWords, newWords, occurrence } : { paragraph, topic, kind, text, oldWords: '', newWords: '', occurrence: null };
}

function sameOpinion(row: OpinionRow, { season, organisation }: Somewhere, sent: SentOpinion): boolean {
  const said = saidOf(sent);
  return (
    row.season_id === season.id && row.organisation_id === organisation.id && row.document_id === sent.document && row.paragraph === said.paragraph && row.kind === said.kind && row.sha256 === wordsHash(said)
  );
}

/** What the record says of opinions that came in together: of one document, version, drive and meeting. */
export function givenEvent(place: Somewhere, opinions: readonly NewOpinion[], batch: string | null): LedgerEvent {
  const [first] = opinions;
  assert(first, 'an entry of opinions has one');
  const { drive, document, version, meeting, group, way, saidOn } = first;
  return {
    kind: 'opinions.given', ...named(place), drive, document, version, meeting, group, way, saidOn, batch,
    opinions: opinions.map((each) => ({
      opinion: each.id, number: each.number, paragraph: each.paragraph, topic: each.topic, stance: each.kind, text: each.text, oldWords: each.oldWords, newWords: each.newWords, occurrence: each.occurrence,
      sharing: each.sharing, speaker: each.speaker, named: each.account !== null, sha256: wordsHash(each),
    })),
  };
}
