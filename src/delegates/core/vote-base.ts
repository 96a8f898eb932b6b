import type { CongressForm } from '#campaigns/core/plan.ts';
import { assert } from '#foundation/assert.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { type ItemReason, itemWords, returnedWords } from './base-words.ts';
import type { Delegation, Participant, ParticipantKind } from './participant.ts';
import { ABSENT, type Presence } from './presence.ts';
import { type Base, baseOf, type DelegatesSubtracted, type MembersSubtracted } from './rules/base.ts';
import { holdsSeat } from './rules/may.ts';
import { isBarred } from './standing.ts';

export type SubtractedKey = keyof MembersSubtracted | keyof DelegatesSubtracted;

/** One person of the roll and what becomes of him in the base. */
export interface BaseItem {
  readonly participant: string;
  readonly name: string;
  readonly delegation: Delegation;
  readonly kind: ParticipantKind;
  /** Among those summoned; a delegate whose seat an alternate holds is not, the alternate is. */
  readonly summoned: boolean;
  readonly subtracted: SubtractedKey | null;
  /** In the base: summoned and not subtracted. */
  readonly counted: boolean;
  readonly rule: string;
  readonly sentence: Sentence;
}

/** A case that the rules leave open; the presidium decides and the decision is recorded. */
export interface OpenQuestion {
  readonly participant: string;
  readonly name: string;
  readonly rule: string;
  readonly sentence: Sentence;
}

export interface VoteBase extends Base {
  readonly meeting: 'members-congress' | 'delegate-congress';
  /** Somebody has come: from now on absence can lower the base. */
  readonly begun: boolean;
  readonly summoned: number;
  readonly subtract: MembersSubtracted & DelegatesSubtracted;
  readonly items: readonly BaseItem[];
  readonly open: readonly OpenQuestion[];
}

type Roll = readonly Participant[];
type PresenceOf = ReadonlyMap<string, Presence>;
type Judged = Pick<BaseItem, 'summoned' | 'subtracted' | 'rule'> & { readonly reason: ItemReason };

/**
 * The base of the vote, person by person. Absent for the whole congress is who has not come at all so far: before anybody has come, nobody of a delegates' congress is.
 * @rule R-244-32.2 @rule R-244-32.3 @rule R-DER-5
 * @rule R-190-D.1 suspended and unrecognised delegates are not summoned
 * @rule R-LC09-1 an alternate in place fills the seat; who holds it when the delegate comes after all is open (TS-35), the number is the same
 */
export function voteBase(form: CongressForm, roll: Roll, presence: PresenceOf): VoteBase {
  const begun = [...presence.values()].some((each) => each.attended);
  const byId = new Map(roll.map((each) => [each.id, each]));
  const judge = form === 'members' ? judgeMember : judgeDelegate;
  const items = roll.map((participant): BaseItem => {
    const { reason, ...judged } = judge(participant, presence.get(participant.id) ?? ABSENT, begun);
    const { id, fullName, delegation, kind, standing } = participant;
    const other = byId.get(standing.replaces ?? standing.replacedBy ?? '')?.fullName ?? '';
    return { participant: id, name: fullName, delegation, kind, ...judged, counted: judged.summoned && judged.subtracted === null, sentence: itemWords(reason, other) };
  });
  const count = (key: SubtractedKey): number => items.filter((item) => item.subtracted === key).length;
  const subtract = {
    temporarilyElsewhere: count('temporarilyElsewhere'), exemptAbsent: count('exemptAbsent'), suspended: count('suspended'), excusedThroughout: count('excusedThroughout'),
    convenersAbsentThroughout: count('convenersAbsentThroughout'), delegatesAbsentUnreplaced: count('delegatesAbsentUnreplaced'),
  };
  const summoned = items.filter((item) => item.summoned).length;
  const meeting = form === 'members' ? 'members-congress' : 'delegate-congress';
  const base = baseOf(meeting, summoned, subtract);
  assert(base.base === items.filter((item) => item.counted).length, 'the base is the persons counted');
  return { meeting, begun, summoned, subtract, ...base, items, open: openQuestions(roll, presence) };
}

function judgeMember({ kind, temporaryHere, standing }: Participant, { attended, present }: Presence): Judged {
  if (kind !== 'full-member') return { summoned: false, subtracted: null, rule: kind === 'probationary' ? 'R-244-15.2' : 'R-DER-5', reason: kind === 'probationary' ? 'probationary' : 'other-form' };
  if (temporaryHere) return { summoned: false, subtracted: null, rule: 'R-244-15.2', reason: 'temporary-here' };
  const rule = 'R-244-32.2';
  if (standing.suspended !== null) return { summoned: true, subtracted: 'suspended', rule, reason: 'suspended' };
  if (standing.elsewhere !== null) return { summoned: true, subtracted: 'temporarilyElsewhere', rule, reason: 'elsewhere' };
  // Who came at all counts to the end: leaving early is a short absence (TS-05).
  if (standing.exempt !== null && !attended) return { summoned: true, subtracted: 'exemptAbsent', rule, reason: 'exempt-absent' };
  if (standing.exempt !== null) return { summoned: true, subtracted: null, rule, reason: 'exempt-present' };
  if (standing.excused !== null && !attended) return { summoned: true, subtracted: 'excusedThroughout', rule, reason: 'excused' };
  if (standing.excused !== null) return { summoned: true, subtracted: null, rule, reason: 'excused-came' };
  return { summoned: true, subtracted: null, rule: 'R-DER-5', reason: present ? 'present' : attended ? 'away-now' : 'absent-counted' };
}

function judgeDelegate(participant: Participant, { attended, present }: Presence, begun: boolean): Judged {
  const { kind, isConvener, standing } = participant;
  if (kind !== 'official' && kind !== 'alternate') return { summoned: false, subtracted: null, rule: 'R-244-32.3', reason: 'other-form' };
  if (isBarred(standing)) return { summoned: false, subtracted: null, rule: 'R-190-D.1', reason: standing.suspended === null ? 'refused' : 'suspended-delegate' };
  if (kind === 'official' && standing.replacedBy !== null) return { summoned: false, subtracted: null, rule: 'R-LC09-1', reason: attended ? 'replaced-came' : 'replaced' };
  if (!holdsSeat(participant)) return { summoned: false, subtracted: null, rule: 'R-244-32.3', reason: 'alternate' };
  if (!begun || attended) {
    const seated = kind === 'alternate';
    return { summoned: true, subtracted: null, rule: seated ? 'R-LC09-1' : standing.moved ? 'R-HD01-13.1' : 'R-244-32.3', reason: seated ? 'alternate-seated' : standing.moved ? 'moved' : present ? 'present' : attended ? 'away-now' : 'not-begun' };
  }
  // The committee's members are not replaced; of an alternate in place who stays away, too, the seat is empty.
  if (isConvener) return { summoned: true, subtracted: 'convenersAbsentThroughout', rule: 'R-244-32.3', reason: 'convener-absent' };
  return { summoned: true, subtracted: 'delegatesAbsentUnreplaced', rule: 'R-244-32.3', reason: kind === 'alternate' ? 'seated-absent' : 'delegate-absent' };
}

/** Delegates who came although an alternate holds their seat, with no decision yet. @rule R-LC09-1 (TS-35: text cut, so the presidium decides) */
export function openQuestions(roll: Roll, presence: PresenceOf): OpenQuestion[] {
  const names = new Map(roll.map((each) => [each.id, each.fullName]));
  return roll
    .filter(({ id, standing }) => standing.replacedBy !== null && standing.seatKept === null && !isBarred(standing) && (presence.get(id)?.attended ?? false))
    .map(({ id, fullName, standing }) => ({ participant: id, name: fullName, rule: 'R-LC09-1', sentence: returnedWords(fullName, names.get(standing.replacedBy ?? '') ?? '') }));
}
