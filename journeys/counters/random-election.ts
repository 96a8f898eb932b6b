import fc from 'fast-check';

/** One paper as the record keeps it, by places on the list. */
export type RandomPaper =
  | { readonly kind: 'strike-out'; readonly struck: readonly number[] }
  | { readonly kind: 'boxes'; readonly marks: readonly ('agree' | 'disagree' | 'both' | 'none')[] }
  | { readonly kind: 'tick'; readonly ticked: readonly number[] }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'invalid'; readonly reason: 'name-outside-list' | 'marked' | 'by-ruling' };

export interface RandomBatch {
  /** What lies in the batch. */
  readonly papers: readonly RandomPaper[];
  /** What each pass says lies there: misread here and there. */
  readonly first: readonly RandomPaper[];
  readonly second: readonly RandomPaper[];
  /** Handed in as sums instead of papers. */
  readonly firstSums: boolean;
  readonly secondSums: boolean;
}

/** A round of an election with its papers, lawful as far as the software lets one come to a count. */
export interface RandomElection {
  readonly regulation: '244-QD/TW' | '190-QD/TW' | 'association';
  readonly switchedOff: readonly ('R-244-32.6' | 'R-244-32.7')[];
  readonly office: 'committee' | 'upper-delegates' | 'upper-alternates' | 'standing-committee' | 'secretary' | 'deputy-secretary' | 'inspection-committee' | 'inspection-chair';
  readonly roundKind: 'first' | 'further' | 'tie';
  readonly form: 'strike-out' | 'boxes' | 'tick';
  readonly meeting: 'members-congress' | 'delegate-congress' | 'conference';
  readonly names: number;
  readonly seats: number;
  readonly summoned: number;
  /** How many of them are subtracted, each with the reason of that number in the order of the page. */
  readonly subtracted: readonly number[];
  readonly spoiled: number;
  readonly unused: number;
  readonly present: number;
  readonly issued: number;
  readonly batches: readonly RandomBatch[];
}

interface Shape {
  readonly form: RandomElection['form'];
  readonly names: number;
  readonly seats: number;
  readonly goesRound: boolean;
}

const REASONS = ['name-outside-list', 'marked', 'by-ruling'] as const;
const MARKS = ['agree', 'disagree', 'both', 'none'] as const;

/** Mostly ordinary papers, so that votes gather; now and then one that is not. `liked`: how many names most voters choose. */
function paper({ form, names, seats }: Shape): fc.Arbitrary<RandomPaper> {
  const places = Array.from({ length: names }, (_, at) => at + 1);
  const some = (): fc.Arbitrary<number[]> => fc.subarray(places);
  const usual: fc.Arbitrary<RandomPaper> =
    form === 'strike-out'
      ? fc.oneof({ weight: 3, arbitrary: fc.shuffledSubarray(places, { minLength: Math.max(0, names - seats), maxLength: Math.max(0, names - seats) }) }, { weight: 1, arbitrary: some() }).map((struck) => ({ kind: form, struck: struck.toSorted((a, b) => a - b) }))
      : form === 'tick'
        ? fc.oneof({ weight: 3, arbitrary: fc.shuffledSubarray(places, { minLength: Math.min(names, seats), maxLength: Math.min(names, seats) }) }, { weight: 1, arbitrary: some() }).map((ticked) => ({ kind: form, ticked: ticked.toSorted((a, b) => a - b) }))
        : fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom('agree' as const, 'disagree' as const) }, { weight: 1, arbitrary: fc.constantFrom(...MARKS) }), { minLength: names, maxLength: names }).map((marks) => ({ kind: form, marks }));
  return fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: fc.constant({ kind: 'foreign' as const }) }, { weight: 1, arbitrary: fc.constantFrom(...REASONS).map((reason) => ({ kind: 'invalid' as const, reason })) });
}

function batch(shape: Shape): fc.Arbitrary<RandomBatch> {
  const one = paper(shape);
  const slips = fc.array(fc.record({ at: fc.nat(20), instead: one }), { maxLength: 2 });
  // Halls largely agree: a paper comes several times, or nobody would ever pass the half.
  const pile = fc.array(fc.record({ paper: one, times: fc.integer({ min: 1, max: 5 }) }), { maxLength: 4 }).map((kinds) => kinds.flatMap((each) => Array.from({ length: each.times }, () => each.paper)));
  return fc.record({ pile, slips: fc.tuple(slips, slips), sums: fc.tuple(fc.boolean(), fc.boolean()) }).map(({ pile: found, slips: [inFirst, inSecond], sums: [firstSums, secondSums] }) => {
    // The same papers with the names going round: as many votes for each, so that ties over the half are no rarity.
    const papers = shape.goesRound ? Array.from({ length: shape.names }, (_, by) => found.map((each) => turned(each, shape.names, by))).flat() : found;
    const misread = (of: typeof inFirst): RandomPaper[] => papers.map((each, at) => of.find((slip) => slip.at === at)?.instead ?? each);
    return { papers, first: misread(inFirst), second: misread(inSecond), firstSums, secondSums };
  });
}

function turned(of: RandomPaper, names: number, by: number): RandomPaper {
  const place = (each: number): number => ((each - 1 + by) % names) + 1;
  const sorted = (places: readonly number[]): number[] => places.map(place).toSorted((a, b) => a - b);
  if (of.kind === 'strike-out') return { ...of, struck: sorted(of.struck) };
  if (of.kind === 'tick') return { ...of, ticked: sorted(of.ticked) };
  return of.kind === 'boxes' ? { ...of, marks: of.marks.map((mark, at) => of.marks[place(at + 1) - 1] ?? mark) } : of;
}

const OFFICES = ['committee', 'upper-delegates', 'upper-alternates', 'standing-committee', 'secretary', 'deputy-secretary', 'inspection-committee', 'inspection-chair'] as const;
const MEETINGS = ['members-congress', 'delegate-congress', 'conference'] as const;

/** Which paper, by what the page of the format says. */
function formOf(regulation: RandomElection['regulation'], names: number, seats: number): RandomElection['form'] {
  if (regulation === 'association') return 'tick';
  return names > seats ? 'strike-out' : 'boxes';
}

/** Any round of any edition: few names and voters, so that ties, shortages and surpluses are as frequent as ordinary results. */
export function randomElection(): fc.Arbitrary<RandomElection> {
  const frame = fc.record({
    regulation: fc.constantFrom('244-QD/TW' as const, '190-QD/TW' as const, 'association' as const), switchedOff: fc.subarray(['R-244-32.6' as const, 'R-244-32.7' as const]),
    office: fc.constantFrom(...OFFICES), roundKind: fc.constantFrom('first' as const, 'further' as const, 'tie' as const),
    meeting: fc.constantFrom(...MEETINGS), names: fc.integer({ min: 1, max: 6 }), seats: fc.integer({ min: 1, max: 5 }),
    goesRound: fc.oneof({ weight: 2, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  });
  return frame.chain(({ goesRound, ...said }) => {
    // The association's rules know none of the two switches.
    const switchedOff = said.regulation === 'association' ? [] : said.switchedOff;
    const form = formOf(said.regulation, said.names, said.seats);
    return fc
      .record({
        batches: fc.array(batch({ form, names: said.names, seats: said.seats, goesRound }), { minLength: 1, maxLength: 3 }),
        away: fc.array(fc.nat(3), { maxLength: said.meeting === 'conference' ? 0 : 4 }), atHome: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(12) }), unissued: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }), spoiled: fc.nat(2), unused: fc.nat(2),
      })
      .map(({ batches, away, atHome, unissued, spoiled, unused }): RandomElection => {
        const own = batches.flatMap((each) => each.papers).filter((each) => each.kind !== 'foreign').length;
        const issued = own + unissued;
        const subtracted = away.map((reason) => (said.meeting === 'members-congress' ? reason : reason % 2));
        return { ...said, switchedOff, form, batches, spoiled, unused, issued, present: issued, subtracted, summoned: Math.max(issued, 1) + atHome + subtracted.length };
      });
  });
}

export interface PlainTotals {
  readonly papers: number;
  readonly valid: number;
  readonly invalid: { readonly reason: string; readonly papers: number }[];
  readonly votes: number[];
  readonly against: number[];
}

const ORDER = ['not-issued', 'too-many-names', 'votes-for-nobody', 'single-not-one-box', ...REASONS];

/** The figures of a pile of papers, counted one by one as slowly and plainly as a person would; sums that a pass hands in. */
export function plainTotals(papers: readonly RandomPaper[], { names, seats }: Pick<RandomElection, 'names' | 'seats'>): PlainTotals {
  const votes = Array.from({ length: names }, () => 0);
  const against = Array.from({ length: names }, () => 0);
  const reasons: string[] = [];
  for (const each of papers) {
    const chosen = chosenBy(each, names);
    const reason = each.kind === 'foreign' ? 'not-issued' : each.kind === 'invalid' ? each.reason : each.kind === 'boxes' ? single(each.marks) : chosen.length > seats ? 'too-many-names' : chosen.length === 0 ? 'votes-for-nobody' : undefined;
    if (reason !== undefined) {
      reasons.push(reason);
      continue;
    }
    for (const place of chosen) votes[place - 1] = (votes[place - 1] ?? 0) + 1;
    if (each.kind === 'boxes') for (const [at, mark] of each.marks.entries()) against[at] = (against[at] ?? 0) + (mark === 'disagree' ? 1 : 0);
  }
  const invalid = ORDER.map((reason) => ({ reason, papers: reasons.filter((each) => each === reason).length })).filter((each) => each.papers > 0);
  return { papers: papers.length, valid: papers.length - reasons.length, invalid, votes, against };
}

function chosenBy(of: RandomPaper, names: number): number[] {
  const places = Array.from({ length: names }, (_, at) => at + 1);
  if (of.kind === 'strike-out') return places.filter((place) => !of.struck.includes(place));
  if (of.kind === 'tick') return [...of.ticked];
  return of.kind === 'boxes' ? places.filter((place) => of.marks[place - 1] === 'agree') : [];
}

function single(marks: readonly string[]): string | undefined {
  return marks.length === 1 && (marks[0] === 'both' || marks[0] === 'none') ? 'single-not-one-box' : undefined;
}
