import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { FactKind, FactKinds, Spell } from './fact-kinds.ts';
import type { FactProblem, KindName, RefusedFact } from './problems.ts';
import type { FactWarning } from './warnings.ts';

/** A fact that stands: recorded and not withdrawn. */
export interface StandingFact {
  readonly kind: string;
  readonly happenedOn: Day;
  readonly recordedOn: Day;
  /** Name of the person who recorded it. */
  readonly by: string;
}

/** What must be known of a congress to weigh a fact about it. */
export interface WeighedCongress {
  readonly organisation: string;
  readonly directElection: boolean;
  /** First day on which the organisation no longer was. */
  readonly closedOn: Day | null;
  readonly facts: readonly StandingFact[];
}

export interface NewFact {
  readonly organisation: string;
  readonly kind: string;
  readonly happenedOn: Day;
  readonly note: string;
}

export interface FactFrame {
  readonly kinds: FactKinds;
  readonly season: { readonly fromDay: Day; readonly untilDay: Day };
  readonly today: Day;
  /** People record by hand; a later room hands in what it decided. */
  readonly byHand: boolean;
}

/**
 * May this fact be recorded about this congress?
 * @problem fact_kind_unknown            no room explains this kind
 * @problem fact_not_by_hand             the kind comes only from the room that decides it
 * @problem fact_in_future               the day has not come
 * @problem day_outside_season           the day lies before the season's first or after its last day
 * @problem organisation_closed_before   the organisation no longer was on that day
 * @problem reason_missing               a postponement or a question without a reason
 * @problem direct_election_not_planned  an election of the secretary that the plan does not have
 * @problem fact_already_recorded        a kind that stands once, stands
 * @problem fact_needs_another           no report or approval of a congress that is not on record as held
 * @problem fact_before_needed           nor one that comes before the congress
 * @problem fact_after_end               no postponement on or after the day it was held
 * @problem spell_not_open               no resumption without a postponement up to that day, no decision without a question
 */
export function weighFact(frame: FactFrame, congress: WeighedCongress, fact: NewFact): Result<readonly FactWarning[], FactProblem> {
  const { kinds, season, today } = frame;
  const kind = kinds.get(fact.kind);
  if (!kind) return fail({ code: 'fact_kind_unknown', kind: fact.kind });
  if (frame.byHand && !kind.byHand) return fail({ code: 'fact_not_by_hand', kind: nameOf(kind) });
  const day = fact.happenedOn;
  if (day < season.fromDay || day > season.untilDay) return fail({ code: 'day_outside_season', day, fromDay: season.fromDay, untilDay: season.untilDay });
  if (day > today) return fail({ code: 'fact_in_future', day, today });
  if (congress.closedOn !== null && day >= congress.closedOn) return fail({ code: 'organisation_closed_before', organisation: congress.organisation, day, closedOn: congress.closedOn });
  if (kind.reasonNeeded && fact.note.trim() === '') return fail({ code: 'reason_missing', kind: nameOf(kind) });
  if (kind.onlyDirectElection && !congress.directElection) return fail({ code: 'direct_election_not_planned', organisation: congress.organisation });

  const standing = (id: string) => congress.facts.find((each) => each.kind === id);
  const same = kind.once ? standing(kind.id) : undefined;
  if (same) return fail({ code: 'fact_already_recorded', kind: nameOf(kind), organisation: congress.organisation, by: same.by, day: same.happenedOn, recordedOn: same.recordedOn });

  const needed = kind.needs === undefined ? undefined : kinds.get(kind.needs);
  if (needed) {
    const before = standing(needed.id);
    if (!before) return fail({ code: 'fact_needs_another', kind: nameOf(kind), needs: nameOf(needed) });
    if (day < before.happenedOn) return fail({ code: 'fact_before_needed', kind: nameOf(kind), needs: nameOf(needed), needsDay: before.happenedOn });
  }
  const end = kind.endsWith === undefined ? undefined : kinds.get(kind.endsWith);
  const ended = end && standing(end.id);
  if (end && ended && day >= ended.happenedOn) return fail({ code: 'fact_after_end', kind: nameOf(kind), end: nameOf(end), endDay: ended.happenedOn });
  if ('ends' in kind.effect && !isOpen(kinds, congress, kind.effect.ends, day)) return fail({ code: 'spell_not_open', kind: nameOf(kind) });
  return ok(warningsOf(frame, congress, fact));
}

/** Weighs many facts in their order, each in the light of those before it; all or nothing, and every refused one is named. */
export function weighFacts(
  frame: FactFrame,
  by: string,
  congressOf: (organisation: string) => Result<WeighedCongress, FactProblem>,
  facts: readonly NewFact[],
): Result<readonly (readonly FactWarning[])[], readonly RefusedFact[]> {
  const added = new Map<string, StandingFact[]>();
  const warnings: (readonly FactWarning[])[] = [];
  const refused: RefusedFact[] = [];
  facts.forEach((fact, index) => {
    const found = congressOf(fact.organisation);
    const earlier = added.get(fact.organisation) ?? [];
    const weighed = found.ok ? weighFact(frame, earlier.length === 0 ? found.value : { ...found.value, facts: [...found.value.facts, ...earlier] }, fact) : found;
    if (!weighed.ok) {
      refused.push({ position: index + 1, organisation: fact.organisation, problem: weighed.problem });
      return;
    }
    warnings.push(weighed.value);
    earlier.push({ kind: fact.kind, happenedOn: fact.happenedOn, recordedOn: frame.today, by });
    added.set(fact.organisation, earlier);
  });
  return refused.length > 0 ? { ok: false, problem: refused } : ok(warnings);
}

/** The kinds of standing facts that rest on one of this kind: as long as they stand, it cannot be withdrawn. */
export function restingOn(kinds: FactKinds, kind: string, facts: readonly Pick<StandingFact, 'kind'>[]): KindName[] {
  const resting = kinds.all.filter((each) => each.needs === kind && facts.some((fact) => fact.kind === each.id));
  return resting.map(nameOf);
}

/** What a person may record about this congress now. */
export function recordableKinds(kinds: FactKinds, congress: WeighedCongress, today: Day): FactKind[] {
  return kinds.all.filter((kind) => {
    if (!kind.byHand || (kind.onlyDirectElection && !congress.directElection)) return false;
    const stands = (id: string | undefined) => id !== undefined && congress.facts.some((fact) => fact.kind === id);
    if ((kind.once && stands(kind.id)) || (kind.needs !== undefined && !stands(kind.needs)) || stands(kind.endsWith)) return false;
    return !('ends' in kind.effect) || isOpen(kinds, congress, kind.effect.ends, today);
  });
}

export function nameOf(kind: FactKind): KindName {
  return { id: kind.id, words: kind.words };
}

function isOpen(kinds: FactKinds, congress: WeighedCongress, spell: Spell, onDay: Day): boolean {
  let open = false;
  for (const fact of congress.facts.filter((each) => each.happenedOn <= onDay).toSorted((one, other) => (one.happenedOn < other.happenedOn ? -1 : one.happenedOn > other.happenedOn ? 1 : 0))) {
    const effect = kinds.get(fact.kind)?.effect;
    if (effect && 'begins' in effect && effect.begins === spell) open = true;
    if (effect && 'ends' in effect && effect.ends === spell) open = false;
  }
  return open;
}

function warningsOf({ kinds }: FactFrame, congress: WeighedCongress, fact: NewFact): FactWarning[] {
  const standing = (id: string) => congress.facts.find((each) => each.kind === id);
  const held = fact.kind === 'held' ? fact : standing('held');
  const begun = [...congress.facts, fact].filter((each) => each.kind === 'opened' || each.kind === 'prepared');
  const warnings: FactWarning[] = [];
  if (fact.kind === 'approved' && !standing('reported')) warnings.push('approved_without_report');
  if (held && (fact.kind === 'held' || fact.kind === 'opened' || fact.kind === 'prepared') && begun.some((each) => each.happenedOn > held.happenedOn)) warnings.push('opened_after_held');
  if (fact.kind === 'held' && isOpen(kinds, congress, 'postponement', fact.happenedOn)) warnings.push('held_while_postponed');
  if (fact.kind === 'held' && isOpen(kinds, congress, 'decision', fact.happenedOn)) warnings.push('held_while_undecided');
  return warnings;
}
