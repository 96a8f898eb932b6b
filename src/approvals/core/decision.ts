import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type DossierKind, type Office, type Outcome, outcomesOf } from './dossier.ts';
import type { DecideProblem } from './problems.ts';

export interface GivenDecision {
  readonly outcome: Outcome;
  readonly on: Day;
  readonly note: string;
  readonly refused: readonly { readonly name: string; readonly office: Office; readonly reason: string }[];
  readonly annulled: readonly { readonly election: string; readonly reason: string }[];
}

/** What is known about what the decision is on. */
export interface DecidedOn {
  readonly kind: DossierKind;
  readonly receivedOn: Day;
  readonly today: Day;
  /** Persons whom the dossier names, by post; none known: any name is taken. */
  readonly people: readonly { readonly office: Office; readonly names: readonly string[] }[];
  readonly elections: readonly string[];
}

/**
 * A decision that can be: persons are refused by name with a reason, elections annulled one by one with a reason.
 * @rule R-QD24-16.2
 * @problem outcome_not_for_kind  a plan has no persons and no elections
 * @problem day_in_future, decided_before_received
 * @problem reason_needed  a refusal says why
 * @problem refused_persons_missing, refused_persons_unexpected, person_not_listed, person_refused_twice
 * @problem annulled_elections_missing, annulled_elections_unexpected, election_not_listed
 */
export function checkDecision(given: GivenDecision, on: DecidedOn): Result<GivenDecision, DecideProblem> {
  if (!outcomesOf(on.kind).includes(given.outcome)) return fail({ code: 'outcome_not_for_kind', outcome: given.outcome, kind: on.kind });
  if (given.on > on.today) return fail({ code: 'day_in_future', day: given.on, today: on.today });
  if (given.on < on.receivedOn) return fail({ code: 'decided_before_received', on: given.on, receivedOn: on.receivedOn });
  if (given.outcome === 'refused' && given.note === '') return fail({ code: 'reason_needed', outcome: given.outcome });
  const problem = personProblem(given, on) ?? electionProblem(given, on);
  return problem ? fail(problem) : ok(given);
}

function personProblem({ outcome, refused }: GivenDecision, { people }: DecidedOn): DecideProblem | undefined {
  if (outcome === 'approved-in-part' && refused.length === 0) return { code: 'refused_persons_missing' };
  if (outcome !== 'approved-in-part' && refused.length > 0) return { code: 'refused_persons_unexpected', outcome };
  const seen = new Set<string>();
  for (const { name, office } of refused) {
    if (people.length > 0 && !people.some((each) => each.office === office && each.names.includes(name))) return { code: 'person_not_listed', name, office };
    if (seen.has(`${office} ${name}`)) return { code: 'person_refused_twice', name };
    seen.add(`${office} ${name}`);
  }
  return undefined;
}

function electionProblem({ outcome, annulled }: GivenDecision, { elections }: DecidedOn): DecideProblem | undefined {
  if (outcome === 'annulled' && annulled.length === 0) return { code: 'annulled_elections_missing' };
  if (outcome !== 'annulled' && annulled.length > 0) return { code: 'annulled_elections_unexpected', outcome };
  const unlisted = annulled.find(({ election }, index) => !elections.includes(election) || annulled.findIndex((each) => each.election === election) < index);
  return unlisted && { code: 'election_not_listed', election: unlisted.election };
}
