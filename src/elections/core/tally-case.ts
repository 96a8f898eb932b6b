import { z } from 'zod';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type Ballot, ballotForm, type Mark } from './ballot.ts';
import { baseOf } from '#delegates/core/rules/base.ts';
import type { Sums, TallyCase } from './tally.ts';

/** What is wrong with a case; `at` is the place in it, e.g. ballots.3.struck. */
export type CaseProblem =
  | { readonly code: 'wrong_shape'; readonly at: string; readonly detail: string }
  | { readonly code: 'duplicate_name'; readonly at: string; readonly name: string }
  | { readonly code: 'name_not_on_list'; readonly at: string; readonly name: string }
  | { readonly code: 'wrong_ballot_form'; readonly at: string; readonly wanted: 'strike-out' | 'agree-disagree' }
  | { readonly code: 'base_below_one'; readonly base: number }
  | { readonly code: 'out_of_balance'; readonly at: string; readonly detail: string };

const count = z.number().int().min(0);
const name = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text !== '');

export const REGULATIONS = ['244-QD/TW', '190-QD/TW'] as const;
export const OFFICES = ['committee', 'standing-committee', 'secretary', 'deputy-secretary', 'inspection-committee', 'inspection-chair', 'upper-delegates'] as const;

const ballotShape = z.union([
  z.strictObject({ struck: z.array(name) }),
  z.strictObject({ marks: z.record(z.string(), z.enum(['agree', 'disagree', 'both', 'none'])) }),
  z.strictObject({ foreign: z.literal(true) }),
  z.strictObject({ invalid: z.enum(['name-outside-list', 'marked', 'by-ruling']) }),
]);

const sumsShape = z.strictObject({
  issued: count,
  returned: count,
  invalid: count,
  votes: z.record(z.string(), count),
  against: z.record(z.string(), count).default({}),
});

const common = {
  id: z.string().min(1),
  regulation: z.enum(REGULATIONS),
  office: z.enum(OFFICES),
  seats: z.number().int().min(1),
  summoned: count,
  candidates: z.array(name).min(1),
  tieBallot: z.boolean().default(false),
  ballots: z.array(ballotShape).optional(),
  count: sumsShape.optional(),
};

const members = z.strictObject({
  temporarilyElsewhere: count.default(0),
  exemptAbsent: count.default(0),
  suspended: count.default(0),
  excusedThroughout: count.default(0),
});
const delegates = z.strictObject({ convenersAbsentThroughout: count.default(0), delegatesAbsentUnreplaced: count.default(0) });

const caseShape = z.discriminatedUnion('meeting', [
  z.strictObject({ ...common, meeting: z.literal('members-congress'), subtract: members.prefault({}) }),
  z.strictObject({ ...common, meeting: z.literal('delegate-congress'), subtract: delegates.prefault({}) }),
  z.strictObject({ ...common, meeting: z.literal('conference'), subtract: z.strictObject({}).prefault({}) }),
]);

export interface IdentifiedCase extends TallyCase {
  readonly id: string;
}

/** A case as it comes from a file, checked. Unusual sizes are no mistake: no ballots, more seats than voters. */
export function parseTallyCase(raw: unknown): Result<IdentifiedCase, readonly CaseProblem[]> {
  const shaped = caseShape.safeParse(raw);
  if (!shaped.success) {
    return fail(shaped.error.issues.map((issue) => ({ code: 'wrong_shape', at: issue.path.join('.'), detail: issue.message }) satisfies CaseProblem));
  }
  const { ballots, count: summed, ...election } = shaped.data;
  const problems: CaseProblem[] = [...duplicates(election.candidates, 'candidates')];
  if ((ballots === undefined) === (summed === undefined)) problems.push({ code: 'wrong_shape', at: 'ballots', detail: 'either ballots or count is given' });
  const { base } = baseOf(election.meeting, election.summoned, election.subtract);
  if (base < 1) problems.push({ code: 'base_below_one', base });
  if (problems.length > 0) return fail(problems);

  const papers = ballots ? readBallots(ballots, election) : readSums(summed as z.output<typeof sumsShape>, election);
  return papers.ok ? ok({ ...election, papers: papers.value }) : papers;
}

type Election = Pick<TallyCase, 'candidates' | 'seats' | 'summoned'>;

function readBallots(ballots: readonly z.output<typeof ballotShape>[], election: Election): Result<TallyCase['papers'], readonly CaseProblem[]> {
  const problems: CaseProblem[] = [];
  const form = ballotForm(election.candidates.length, election.seats);
  const onList = new Set(election.candidates);
  const read = ballots.map((ballot, index): Ballot => {
    const at = `ballots.${index}`;
    if ('foreign' in ballot) return { kind: 'foreign' };
    if ('invalid' in ballot) return { kind: 'invalid', reason: ballot.invalid };
    const given = 'struck' in ballot ? 'strike-out' : 'agree-disagree';
    if (given !== form) problems.push({ code: 'wrong_ballot_form', at, wanted: form });
    const entries = 'struck' in ballot ? [] : Object.entries(ballot.marks).map(([key, mark]) => [key.normalize('NFC').trim(), mark] as [string, Mark]);
    const names = 'struck' in ballot ? ballot.struck : entries.map(([key]) => key);
    problems.push(...duplicates(names, at));
    for (const each of names) if (!onList.has(each)) problems.push({ code: 'name_not_on_list', at, name: each });
    return 'struck' in ballot ? { kind: 'strike-out', struck: new Set(names) } : { kind: 'agree-disagree', marks: new Map(entries) };
  });
  return problems.length > 0 ? fail(problems) : ok({ kind: 'ballots', ballots: read });
}

/**
 * Totals agree with one another, or each disagreement is named.
 * @rule R-244-M.1 returned ≤ issued; valid + invalid = returned; each ≤ valid; sum ≤ valid × seats
 */
function readSums(summed: z.output<typeof sumsShape>, election: Election): Result<TallyCase['papers'], readonly CaseProblem[]> {
  const problems: CaseProblem[] = [];
  const unbalanced = (at: string, detail: string): void => void problems.push({ code: 'out_of_balance', at: `count.${at}`, detail });
  const onList = new Set(election.candidates);
  const sumsOf = (of: Readonly<Record<string, number>>, at: string): Map<string, number> => {
    const map = new Map(Object.entries(of).map(([key, value]) => [key.normalize('NFC').trim(), value]));
    for (const each of map.keys()) if (!onList.has(each)) problems.push({ code: 'name_not_on_list', at: `count.${at}`, name: each });
    return map;
  };
  const votes = sumsOf(summed.votes, 'votes');
  const against = sumsOf(summed.against, 'against');
  const total = (map: ReadonlyMap<string, number>): number => [...map.values()].reduce((sum, each) => sum + each, 0);
  const valid = summed.returned - summed.invalid;

  if (summed.issued > election.summoned) unbalanced('issued', 'more ballots issued than persons summoned');
  if (summed.returned > summed.issued) unbalanced('returned', 'more ballots returned than issued');
  if (valid < 0) unbalanced('invalid', 'more ballots invalid than returned');
  const strikeOut = ballotForm(election.candidates.length, election.seats) === 'strike-out';
  for (const each of election.candidates) {
    const both = (votes.get(each) ?? 0) + (against.get(each) ?? 0);
    if (both > valid) unbalanced(`votes.${each}`, 'more votes than valid ballots');
    if (!strikeOut && election.candidates.length === 1 && both < valid) unbalanced(`votes.${each}`, 'a valid single-person ballot says yes or no');
  }
  if (strikeOut) {
    if (total(against) > 0) unbalanced('against', 'a strike-out ballot has no votes against');
    if (total(votes) > valid * election.seats) unbalanced('votes', 'more votes than valid ballots times seats');
    if (total(votes) < valid) unbalanced('votes', 'a valid strike-out ballot leaves at least one name');
  }
  if (problems.length > 0) return fail(problems);
  const sums: Sums = { valid, invalid: new Map(summed.invalid > 0 ? [['by-ruling', summed.invalid]] : []), votes, against };
  return ok({ kind: 'sums', sums });
}

function duplicates(names: readonly string[], at: string): CaseProblem[] {
  return names.filter((each, index) => names.indexOf(each) !== index).map((each) => ({ code: 'duplicate_name', at, name: each }));
}
