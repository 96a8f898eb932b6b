import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Participant } from '#delegates/core/participant.ts';
import { type PresenceEvent, presenceFrom } from '#delegates/core/presence.ts';
import { NO_STANDING, type StandingDecision, standingsFrom } from '#delegates/core/standing.ts';
import { voteBase } from '#delegates/core/vote-base.ts';
import { Roll } from '#verifier/congress/roll.ts';
import type { Event } from '#verifier/entry.ts';

/** The base of the vote as the delegates' room knows it and as the verifier reads it from the chain alone, over any course of decisions and check-ins. */

interface Course {
  readonly form: 'members' | 'delegates';
  readonly people: readonly { readonly second: boolean; readonly convener: boolean; readonly temporary: boolean }[];
  readonly steps: readonly Step[];
}

type Step =
  | { readonly kind: 'standing'; readonly who: number; readonly standing: 'elsewhere' | 'exempt' | 'suspended' | 'excused' | 'refused' | 'moved'; readonly holds: boolean }
  | { readonly kind: 'replace'; readonly who: number; readonly other: number }
  | { readonly kind: 'seat'; readonly who: number; readonly kept: boolean }
  | { readonly kind: 'move'; readonly who: number; readonly move: 'arrive' | 'leave'; readonly second: number }
  | { readonly kind: 'mistake'; readonly of: number };

const PEOPLE = 7;
const person = fc.nat(PEOPLE - 1);
const course: fc.Arbitrary<Course> = fc.record({
  form: fc.constantFrom('members' as const, 'delegates' as const),
  people: fc.array(fc.record({ second: fc.oneof({ weight: 2, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }), convener: fc.boolean(), temporary: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }) }), { minLength: PEOPLE, maxLength: PEOPLE }),
  steps: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('standing' as const), who: person, standing: fc.constantFrom('elsewhere' as const, 'exempt' as const, 'suspended' as const, 'excused' as const, 'refused' as const, 'moved' as const), holds: fc.boolean() }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('replace' as const), who: person, other: person }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('seat' as const), who: person, kept: fc.boolean() }) },
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('move' as const), who: person, move: fc.constantFrom('arrive' as const, 'leave' as const), second: fc.nat(50) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('mistake' as const), of: fc.nat(10) }) },
    ),
    { maxLength: 20 },
  ),
});

const id = (who: number): string => `p${who}`;
const name = (who: number): string => `Người ${who}`;
const kindOf = (form: Course['form'], second: boolean): Participant['kind'] => (form === 'members' ? (second ? 'probationary' : 'full-member') : second ? 'alternate' : 'official');
const decided = { reason: 'x', decidedOn: '2020-06-01', decidedBy: 'y' };

/** The same course as decisions of the room and as events of the chain. */
function told({ form, people, steps }: Course): { readonly events: Event[]; readonly decisions: StandingDecision[]; readonly presence: PresenceEvent[] } {
  const rows = people.map(({ second, convener, temporary }, who) => ({ participant: id(who), is: kindOf(form, second), fullName: name(who), isConvener: convener, temporaryHere: form === 'members' && temporary }));
  const events: Event[] = [{ kind: 'delegates.participants_added', form, participants: rows }];
  const decisions: StandingDecision[] = [];
  const presence: PresenceEvent[] = [];
  const heldBy = new Map<number, number>();
  const decide = (decision: StandingDecision['decision'], who: number, holds: boolean, other: number | null): void =>
    void decisions.push({ participantId: id(who), decision, holds, otherId: other === null ? null : id(other), recordedAt: '', entryNumber: decisions.length + 1, ...decided } as unknown as StandingDecision);
  for (const step of steps) {
    if (step.kind === 'standing') {
      decide(step.standing, step.who, step.holds, null);
      events.push({ kind: 'delegates.standing_decided', participant: id(step.who), fullName: name(step.who), standing: step.standing, holds: step.holds, ...decided });
    } else if (step.kind === 'replace') {
      const lawful = form === 'delegates' && !people[step.who]?.second && people[step.other]?.second && !heldBy.has(step.who) && ![...heldBy.values()].includes(step.other);
      if (!lawful) continue;
      heldBy.set(step.who, step.other);
      decide('replaced', step.who, true, step.other);
      events.push({ kind: 'delegates.replaced', participant: id(step.who), fullName: name(step.who), alternate: id(step.other), alternateName: name(step.other), ...decided });
    } else if (step.kind === 'seat') {
      const other = heldBy.get(step.who);
      if (other === undefined) continue;
      if (!step.kept) heldBy.delete(step.who);
      decide(step.kept ? 'seat-kept' : 'replaced', step.who, step.kept, other);
      events.push({ kind: 'delegates.seat_decided', participant: id(step.who), fullName: name(step.who), alternate: id(other), alternateName: name(other), holder: step.kept ? 'alternate' : 'delegate', ...decided });
    } else {
      const of = step.kind === 'mistake' ? presence[step.of] : undefined;
      if (step.kind === 'mistake' && (!of || of.move === 'mistake')) continue;
      const each = { id: `e${presence.length}`, fullName: '', desk: '', happenedAt: `2020-06-10T00:00:${String(step.kind === 'move' ? step.second : 59).padStart(2, '0')}.000Z` };
      const move = step.kind === 'move' ? { participant: id(step.who), move: step.move, of: null } : { participant: of?.participantId ?? '', move: 'mistake' as const, of: of?.id ?? null };
      presence.push({ id: each.id, participantId: move.participant, move: move.move, of: move.of, happenedAt: each.happenedAt } as unknown as PresenceEvent);
      events.push({ kind: 'delegates.checked_in', moves: [{ ...each, ...move }] });
    }
  }
  return { events, decisions, presence };
}

function byRoom(of: Course): unknown {
  const { decisions, presence } = told(of);
  const standings = standingsFrom(decisions);
  const roll = of.people.map(({ second, convener, temporary }, who) => ({
    id: id(who), kind: kindOf(of.form, second), fullName: name(who), delegation: { code: null, name: '' }, isConvener: convener, temporaryHere: of.form === 'members' && temporary, standing: standings.get(id(who)) ?? NO_STANDING,
  })) as unknown as Participant[];
  const { meeting, summoned, base, items } = voteBase(of.form, roll, presenceFrom(presence));
  return { meeting, summoned, base, subtracted: items.flatMap((each) => (each.subtracted === null ? [] : [`${each.participant} ${each.subtracted}`])).toSorted() };
}

function byVerifier(of: Course): unknown {
  const roll = new Roll();
  for (const event of told(of).events) roll.apply(event);
  const { meeting, summoned, subtracted } = roll.base();
  return { meeting, summoned, base: summoned - subtracted.length, subtracted: subtracted.map((each) => `${each.person} ${each.as}`).toSorted() };
}

describe('13. the base of the vote', () => {
  test('is the same from the room and from the chain alone, person by person', () => {
    fc.assert(fc.property(course, (of) => {
      expect(byVerifier(of)).toEqual(byRoom(of));
    }), { numRuns: 3000 });
  });

  test('is tried with every reason of absence', () => {
    const seen = new Set(fc.sample(course, 2000).flatMap((of) => (byRoom(of) as { readonly subtracted: string[] }).subtracted.map((each) => each.split(' ')[1])));
    expect([...seen].toSorted()).toEqual(['convenersAbsentThroughout', 'delegatesAbsentUnreplaced', 'excusedThroughout', 'exemptAbsent', 'suspended', 'temporarilyElsewhere']);
  });
});
