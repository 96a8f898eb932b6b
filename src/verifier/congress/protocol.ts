import { canonicalText, type Json, type JsonObject } from '../canonical.ts';
import { againstOf, cellName, differing, type Figures, invalidOf, sumOf, unbalanced, validOf, votesOf } from './figures.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Form, type Meeting, REASONS, regulationOf, type RoundKind } from './regulations.ts';

/** A person of the roll. */
export interface Person {
  readonly person: string;
  readonly fullName: string;
}

export interface Pass {
  readonly by: Person;
  readonly kind: string;
  readonly commitment: string;
  readonly figures: Figures;
  /** How often each kind of paper lies in it; null: it gave sums. */
  readonly kinds: ReadonlyMap<string, number> | null;
}

export interface Settled {
  readonly first: number;
  readonly second: number;
  readonly paper: number;
  readonly cause: string;
  readonly settledBy: readonly Person[];
}

export interface CountedBatch {
  readonly batch: number;
  readonly cut: number;
  readonly first: Pass;
  readonly second: Pass;
  /** By the cell's name. */
  readonly settled: ReadonlyMap<string, Settled>;
}

/** The frozen list as the count needs it; the whole is `said`. */
export interface List {
  readonly said: JsonObject;
  readonly hash: string;
  readonly version: number;
  readonly office: string;
  readonly regulation: string;
  readonly switchedOff: readonly string[];
  readonly round: number;
  readonly roundKind: RoundKind;
  readonly seats: number;
  readonly form: Form;
  readonly names: readonly (Person & { readonly label: string })[];
}

export interface VoteBase {
  readonly meeting: Meeting;
  readonly summoned: number;
  readonly subtracted: readonly (Person & { readonly as: string })[];
}

/** Everything that the record says of one count of one round. */
export interface Count {
  readonly list: List;
  readonly base: VoteBase;
  readonly present: number;
  readonly papers: { readonly printed: number; readonly issued: number; readonly spoiled: number; readonly unused: number; readonly returned: number };
  readonly batches: readonly CountedBatch[];
}

/** What follows from a count: the figures of the whole, and who is elected. */
export interface Counted {
  readonly figures: Figures;
  readonly outcome: Outcome;
}

/** Why a count has no result; `what` names the figure or the batch. */
export interface Flaw {
  readonly code: 'not_settled' | 'settled_without_cause' | 'out_of_balance';
  readonly batch: number | null;
  readonly what: string;
}

/** The whole of a count in which every difference is settled, whether or not it balances; undefined while one is open. */
export function wholeOf(count: Count): Counted | undefined {
  const names = count.list.names.length;
  const agreed = count.batches.map((each) => agreedOf(each, names));
  if (agreed.some((each) => 'code' in each)) return undefined;
  const figures = sumOf(agreed as Figures[], names);
  return { figures, outcome: decided(count, figures) };
}

/** The whole of a count from its batches (docs/protocol-format.md §5), or the first reason why there is none. */
export function resultOf(count: Count): Counted | Flaw {
  const { names, form, seats } = count.list;
  const sums: Figures[] = [];
  for (const batch of count.batches) {
    const agreed = agreedOf(batch, names.length);
    if ('code' in agreed) return agreed;
    const what = unbalanced(agreed, form, names.length, seats) ?? (agreed[0] === batch.cut ? undefined : 'papers');
    if (what !== undefined) return { code: 'out_of_balance', batch: batch.batch, what };
    sums.push(agreed);
  }
  const figures = sumOf(sums, names.length);
  const what = unbalanced(figures, form, names.length, seats) ?? unreconciled(count, figures);
  if (what !== undefined) return { code: 'out_of_balance', batch: null, what };
  return { figures, outcome: decided(count, figures) };
}

/** What both passes say, and the paper where they differ. */
function agreedOf({ batch, first, second, settled }: CountedBatch, names: number): Figures | Flaw {
  const agreed = [...first.figures];
  const differences = differing(first.figures, second.figures);
  for (const cell of differences) {
    const what = cellName(cell, names);
    const settlement = settled.get(what);
    if (!settlement) return { code: 'not_settled', batch, what };
    if (settlement.first !== first.figures[cell] || settlement.second !== second.figures[cell]) return { code: 'settled_without_cause', batch, what };
    agreed[cell] = settlement.paper;
  }
  const named = new Set(differences.map((cell) => cellName(cell, names)));
  const extra = [...settled.keys()].find((what) => !named.has(what));
  return extra === undefined ? agreed : { code: 'settled_without_cause', batch, what: extra };
}

function unreconciled({ papers, present }: Count, figures: Figures): string | undefined {
  if (papers.printed !== papers.issued + papers.spoiled + papers.unused) return 'printed';
  if (papers.issued > present) return 'issued';
  if (figures[0] !== papers.returned) return 'returned';
  return papers.returned - invalidOf(figures, 'not-issued') > papers.issued ? 'returned' : undefined;
}

function decided({ list, base }: Count, figures: Figures): Outcome {
  const regulation = regulationOf(list.regulation);
  if (!regulation) throw new Error('the list was read with a known edition');
  return outcomeOf({
    regulation, switchedOff: list.switchedOff, office: list.office, roundKind: list.roundKind, meeting: base.meeting, form: list.form, seats: list.seats,
    base: base.summoned - base.subtracted.length, valid: validOf(figures), votes: votesOf(figures, list.names.length), reasons: REASONS.filter((reason) => invalidOf(figures, reason) > 0),
  });
}

/** What of a protocol does not follow from the papers: taken from the events as they say it. */
export interface Heading {
  readonly countKind: string;
  readonly season: string;
  readonly chain: string;
  readonly head: { readonly number: number; readonly hash: string; readonly at: string };
  readonly organisation: { readonly code: string; readonly name: string };
  readonly congress: { readonly title: string; readonly term: string; readonly form: string; readonly where: string };
  readonly election: string;
  readonly place: string;
  readonly tellers: { readonly head: Person; readonly members: readonly Person[]; readonly arrangement: string; readonly watcher: Person | null };
  readonly boxOpenedAt: string;
  readonly count: number;
  readonly recountOf: { readonly count: number; readonly protocol: string | null; readonly verdict: string; readonly cellsChanged: number } | null;
  readonly warnings: readonly { readonly code: string; readonly rule: string; readonly facts: JsonObject; readonly acceptedBy: Person; readonly reason: string }[];
}

/** The protocol as it must be, field by field (docs/protocol-format.md §9). */
export function protocolOf(heading: Heading, count: Count, counted: Counted): JsonObject {
  const { list, base, present, papers, batches } = count;
  const { election, place, warnings, ...said } = heading;
  const persons = (of: readonly Person[]): Json[] => of.map(personOf).toSorted(byText((each) => each.person));
  return {
    ...said, format: 'daihoi-protocol', v: 1, regulation: list.regulation, switchedOff: list.switchedOff,
    election: { id: election, office: list.office, place, round: list.round, roundKind: list.roundKind, seats: list.seats },
    list: { form: list.form, hash: list.hash, version: list.version, vote: list.said['vote'] ?? null },
    tellers: { arrangement: said.tellers.arrangement, head: personOf(said.tellers.head), members: persons(said.tellers.members), watcher: said.tellers.watcher && personOf(said.tellers.watcher) },
    base: {
      base: base.summoned - base.subtracted.length, meeting: base.meeting, summoned: base.summoned,
      subtracted: base.subtracted.map((each) => ({ ...personOf(each), as: each.as })).toSorted(byText((each) => each.person)),
    },
    attendance: { present, absent: Math.max(0, base.summoned - present) },
    papers,
    batches: batches.toSorted((a, b) => a.batch - b.batch).map((each) => ({ batch: each.batch, cut: each.cut, differences: differing(each.first.figures, each.second.figures).length, first: passSaid(each.first), second: passSaid(each.second) })),
    differences: differencesSaid(batches, list.names.length, persons),
    warnings: warnings.map((each) => ({ ...each, acceptedBy: personOf(each.acceptedBy) })).toSorted(byText((each) => `${each.code}\u0000${canonicalText(each.facts)}`)),
    result: resultSaid(count, counted),
  };
}

function personOf({ person, fullName }: Person): { readonly person: string; readonly fullName: string } {
  return { person, fullName };
}

function passSaid({ by, kind, commitment, figures }: Pass): JsonObject {
  return { by: personOf(by), kind, commitment, papers: figures[0] ?? 0 };
}

function differencesSaid(batches: readonly CountedBatch[], names: number, persons: (of: readonly Person[]) => Json[]): Json[] {
  return batches.toSorted((a, b) => a.batch - b.batch).flatMap(({ batch, first, second, settled }) =>
    differing(first.figures, second.figures).flatMap((cell): Json[] => {
      const settlement = settled.get(cellName(cell, names));
      if (!settlement) return [];
      return [{ batch, cell: cellName(cell, names), first: settlement.first, second: settlement.second, paper: settlement.paper, cause: settlement.cause, settledBy: persons(settlement.settledBy) }];
    }),
  );
}

function resultSaid({ list, base }: Count, { figures, outcome }: Counted): JsonObject {
  const regulation = regulationOf(list.regulation);
  const valid = validOf(figures);
  const votes = votesOf(figures, list.names.length);
  const against = againstOf(figures, list.names.length);
  const { threshold, elected, tied, unfilled, next, rules, unconfirmed } = outcome;
  return {
    threshold, elected, tied, unfilled, next, rules, unconfirmed, valid,
    invalid: REASONS.flatMap((reason, at) => (invalidOf(figures, reason) > 0 ? [{ papers: invalidOf(figures, reason), reason, rule: regulation?.invalid[at] ?? '' }] : [])),
    names: list.names.map((name, at) => {
      const [pro, con] = [votes[at] ?? 0, against[at] ?? 0];
      return {
        against: con, fullName: name.fullName, label: name.label, neither: valid - pro - con, percentOfSummoned: percent(pro, base.summoned), person: name.person, place: at + 1, reason: outcome.why[at] ?? '', votes: pro,
      };
    }),
  };
}

/** A share of all summoned in hundredths of a per cent, half up: "41,67". */
export function percent(votes: number, summoned: number): string {
  if (summoned === 0) return '–';
  // The numbers of the division are far below the limit of whole numbers for any hall; big ones of a forged record must not lose digits either.
  const hundredths = (20_000n * BigInt(votes) + BigInt(summoned)) / (2n * BigInt(summoned));
  const whole = String(hundredths / 100n).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${whole},${String(hundredths % 100n).padStart(2, '0')}`;
}

/** Compares by UTF-16 units. */
function byText<T>(text: (of: T) => string): (one: T, other: T) => number {
  return (one, other) => (text(one) < text(other) ? -1 : text(one) > text(other) ? 1 : 0);
}
