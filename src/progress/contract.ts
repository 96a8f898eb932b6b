import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import { SEASON_STAGES } from './core/stage.ts';
import { CONGRESS_STATES } from './core/state.ts';
import { FACT_WARNINGS } from './core/warnings.ts';
import type { FactProblem, FactsRefused, PaperProblem, ProgressViewProblem, WithdrawalProblem } from './core/problems.ts';

/**
 * The operations of the room. Every figure is that of one unit and everything below it, true on `asOf` as known at the end of
 * `knownOn`; without them: the season's own day (or today), and today. Days are 2020-05-29, counts whole, shares hundredths of a percent.
 */

const seasonField = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] });
const idField = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
const sentence = z.object({ vi: z.string(), en: z.string() });
const day = z.string().meta({ format: 'date' });
const count = z.number().int().nonnegative();

/** What every view is asked with. */
const viewFields = {
  season: seasonField,
  /** True on this day; any real day. */
  asOf: dayField().optional(),
  /** As known at the end of this day. */
  knownOn: dayField().optional(),
  /** Code of the unit; without it the season's root, or the highest unit that the person may see. */
  unit: codeField().optional(),
  /** Level of the organisations that are counted. */
  level: idField.default('grassroots'),
};

/** What every view says about itself. */
const viewHead = {
  season: z.string(),
  unit: z.object({ code: z.string(), name: z.string() }),
  level: z.string(),
  asOf: day,
  knownOn: day,
  /** Last entry of the season's ledger on which the answer rests. */
  head: z.object({ number: count, hash: z.string() }),
};

export const stateCounts = z.object(Object.fromEntries(CONGRESS_STATES.map((state) => [state, count])) as { [S in (typeof CONGRESS_STATES)[number]]: typeof count });

/** At which stage of the season the congresses are; the numbers sum up to `planned`, and each opens through list_units with `stage-…`. */
const stageCounts = z.object(Object.fromEntries(SEASON_STAGES.map((stage) => [stage, count])) as { [S in (typeof SEASON_STAGES)[number]]: typeof count });

/** What is counted for the whole, for each child and for each kind; each number opens through list_units with the indicator of its name. */
const figures = {
  /** Organisations of the level. */
  total: count,
  /** Those with a congress in the season. */
  planned: count,
  held: count,
  /** held of planned, hundredths of a percent, half up; 0 when nothing is planned. Never above 10000. */
  heldShare: count,
  late: count,
  states: stateCounts,
  stages: stageCounts,
  pilotsPlanned: count,
  pilotsHeld: count,
  directPlanned: count,
  directHeld: count,
};

const child = z.object({ code: z.string(), name: z.string(), kindId: z.string(), kindName: sentence, ...figures });

export const overview = operation<ProgressViewProblem>()({
  name: 'progress.overview',
  method: 'GET',
  path: '/api/seasons/{season}/overview',
  summary: { vi: 'Con số của mùa đại hội tại một ngày', en: 'The figures of a season as of a day' },
  who: { right: 'read' },
  input: z.strictObject(viewFields),
  output: z.object({
    ...viewHead,
    seasonName: sentence,
    sample: z.boolean(),
    organisations: z.object({ total: count, partyOrgs: count, branches: count, withoutCongress: count }),
    congresses: z.object({
      planned: count,
      held: count,
      notHeld: count,
      heldShare: count,
      /** Planned day before asOf and not held. */
      late: count,
      onTime: count,
      heldLate: count,
      /** Held although the plan had no day: neither on time nor late. */
      heldWithoutDay: count,
      /** Planned days up to and including asOf, of congresses that are not put off. */
      planToDate: count,
      withDay: count,
      withoutDay: count,
      reported: count,
      approved: count,
    }),
    states: stateCounts,
    stages: stageCounts,
    heldByGroup: z.object({ partyOrgs: count, branches: count }),
    pilots: z.object({ planned: count, partyOrgs: count, branches: count, held: count, heldPartyOrgs: count, heldBranches: count }),
    directElections: z.object({ planned: count, held: count, notHeld: count }),
    /** The unit's direct children by code, and the unit itself when it is of the level: they sum up to the whole. */
    byUnit: z.array(child),
    byKind: z.array(z.object({ id: z.string(), name: sentence, group: z.enum(['party-org', 'branch']), ...figures })),
    /** Last day of the level's window; null when the season sets none. */
    deadline: day.nullable(),
    /** From asOf to the deadline; negative after it. */
    daysLeft: z.number().int().nullable(),
    forecast: z.object({
      /** Day on which the last congress will have been held; null when nothing was held lately. */
      day: day.nullable(),
      /** The same by the pace alone. */
      paceDay: day.nullable(),
      /** Last planned day of the congresses not yet held; null when none has a day. */
      planEndsOn: day.nullable(),
      /** Congresses per working day in the window, hundredths. */
      pacePerWorkingDay: count,
      windowFrom: day,
      windowUntil: day,
      heldInWindow: count,
      /** From the forecast day to the deadline; negative when it is missed. */
      daysBeforeDeadline: z.number().int().nullable(),
    }),
    /** Not held, planned from asOf to Sunday, and in the week after. */
    dueThisWeek: z.object({ count, from: day, until: day }),
    dueNextWeek: z.object({ count, from: day, until: day }),
    /** Every indicator, also those of later rooms. */
    indicators: z.array(z.object({ id: z.string(), words: sentence, count })),
    /** Held on asOf as known today: differs from `held` when entries came or were withdrawn after knownOn. */
    heldAsKnownNow: count,
    /** Days on which the season's facts may lie; the slider's axis. */
    from: day,
    until: day,
    today: day,
  }),
  problems: viewProblemKinds(),
});

export const cells = operation<ProgressViewProblem>()({
  name: 'progress.cells',
  method: 'GET',
  path: '/api/seasons/{season}/cells',
  summary: { vi: 'Mỗi tổ chức một ô, theo cấp ủy', en: 'One cell per organisation, by committee' },
  who: { right: 'read' },
  input: z.strictObject(viewFields),
  output: z.object({
    ...viewHead,
    total: count,
    /** Above 2,000 organisations a row has shares only and `cells` is null. */
    rows: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        kindName: sentence,
        total: count,
        states: stateCounts,
        /** In the order of the states, then by day held or planned, then by code. */
        cells: z
          .array(
            z.object({
              code: z.string(),
              name: z.string(),
              state: z.enum(CONGRESS_STATES),
              group: z.enum(['party-org', 'branch']),
              pilot: z.boolean(),
              direct: z.boolean(),
              plannedOn: day.nullable(),
              heldOn: day.nullable(),
              daysLate: count,
            }),
          )
          .nullable(),
      }),
    ),
  }),
  problems: viewProblemKinds(),
});

export const burnUp = operation<ProgressViewProblem>()({
  name: 'progress.burn_up',
  method: 'GET',
  path: '/api/seasons/{season}/burn-up',
  summary: { vi: 'Đã đại hội so với kế hoạch theo ngày', en: 'Held against plan, day by day' },
  who: { right: 'read' },
  input: z.strictObject(viewFields),
  output: z.object({
    ...viewHead,
    planned: count,
    /** Days on which a congress was held up to asOf, and how many had been held by its end. */
    held: z.array(z.object({ day, total: count })),
    /** Days for which congresses are planned, and how many are planned up to it. */
    plan: z.array(z.object({ day, total: count })),
    /** Congresses without a planned day; the plan's line ends that much below the whole. */
    withoutDay: count,
    holds: z.array(z.object({ unit: z.string(), from: day, until: day.nullable(), reason: z.string() })),
    deadline: day.nullable(),
    forecast: day.nullable(),
    from: day,
    until: day,
  }),
  problems: viewProblemKinds(),
});

export const UNIT_SORTS = ['code', 'name', 'planned', 'held', 'late', 'state'] as const;

export const listUnits = operation<ProgressViewProblem>()({
  name: 'progress.list_units',
  method: 'GET',
  path: '/api/seasons/{season}/units',
  summary: { vi: 'Các tổ chức đằng sau một con số', en: 'The organisations behind a number' },
  who: { right: 'read' },
  input: z.strictObject({
    ...viewFields,
    /** Id of the indicator whose number is opened: held, not-held, late, on-time, pilots-held, direct-held … */
    indicator: idField.optional(),
    state: z.enum(CONGRESS_STATES).optional(),
    kind: idField.optional(),
    group: z.enum(['party-org', 'branch']).optional(),
    /** Planned day within these days, both included. */
    plannedFrom: dayField().optional(),
    plannedUntil: dayField().optional(),
    /** Day held within these days, both included. */
    heldFrom: dayField().optional(),
    heldUntil: dayField().optional(),
    /** Part of the name without regard to marks, or of the code. */
    search: textField(100).optional(),
    sort: z.enum(UNIT_SORTS).default('code'),
    offset: queryNumber(1_000_000).default(0),
    limit: queryNumber(2000).default(200),
  }),
  output: z.object({
    ...viewHead,
    total: count,
    units: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        kindId: z.string(),
        kindName: sentence,
        group: z.enum(['party-org', 'branch']),
        /** The direct child of the asked unit in which it lies. */
        under: z.object({ code: z.string(), name: z.string() }),
        hasCongress: z.boolean(),
        state: z.enum(CONGRESS_STATES).nullable(),
        held: z.boolean(),
        late: z.boolean(),
        pilot: z.boolean(),
        direct: z.boolean(),
        plannedOn: day.nullable(),
        heldOn: day.nullable(),
        daysLate: count,
        /** Why it was put off or what is waited for, when that is its state. */
        note: z.string(),
      }),
    ),
  }),
  problems: viewProblemKinds(),
});

/** Who recorded, in which duty (people/core/duties.ts) and of which organisation. */
const author = z.object({ account: z.string(), name: z.string(), duty: z.string().nullable(), organisation: z.object({ code: z.string(), name: z.string() }).nullable() });

export const factView = z.object({
  id: z.number().int(),
  kind: z.string(),
  words: sentence,
  happenedOn: day,
  recordedAt: z.string(),
  /** Civil day of recordedAt. */
  recordedOn: day,
  by: author,
  note: z.string(),
  paper: z.object({ hash: z.string(), name: z.string(), type: z.string(), size: count }).nullable(),
  /** Number of its entry in the season's ledger, and the entry's hash. */
  entry: z.object({ number: count, hash: z.string() }),
  withdrawn: z.object({ at: z.string(), on: day, by: author, reason: z.string(), entry: z.object({ number: count, hash: z.string() }) }).nullable(),
});

export const listFacts = operation<ProgressViewProblem | Extract<FactProblem, { code: 'congress_not_found' | 'organisation_not_found' }>>()({
  name: 'progress.list_facts',
  method: 'GET',
  path: '/api/seasons/{season}/organisations/{organisation}/facts',
  summary: { vi: 'Diễn biến của một đại hội, kể cả mục đã rút', en: 'What happened at a congress, withdrawn entries included' },
  who: { right: 'read' },
  input: z.strictObject({ season: seasonField, organisation: codeField(), asOf: dayField().optional(), knownOn: dayField().optional() }),
  output: z.object({
    organisation: z.object({ code: z.string(), name: z.string() }),
    state: z.enum(CONGRESS_STATES).nullable(),
    plannedOn: day.nullable(),
    daysLate: count,
    asOf: day,
    knownOn: day,
    today: day,
    /** Days on which a fact may lie. */
    from: day,
    until: day,
    /** Newest first by the day it happened, then by the moment it was recorded. */
    facts: z.array(factView),
    /** May the person who asks record and withdraw here; and what may be recorded now. */
    mayRecord: z.boolean(),
    kinds: z.array(z.object({ id: z.string(), words: sentence, act: sentence, reasonNeeded: z.boolean() })),
  }),
  problems: { ...viewProblemKinds(), congress_not_found: 'missing', organisation_not_found: 'missing' },
});

const factFields = {
  organisation: codeField(),
  kind: idField.meta({ examples: ['held'] }),
  happenedOn: dayField(),
  note: textField(2000, { blank: true }).default(''),
  /** Hash of a paper that was added before. */
  paper: z.string().regex(/^[0-9a-f]{64}$/).optional(),
  paperName: textField(200).optional(),
};

const recorded = z.object({
  id: z.number().int(),
  organisation: z.string(),
  kind: z.string(),
  happenedOn: day,
  warnings: z.array(z.enum(FACT_WARNINGS)),
});

export const recordFact = operation<FactProblem>()({
  name: 'progress.record_fact',
  method: 'POST',
  path: '/api/seasons/{season}/facts',
  summary: { vi: 'Ghi nhận một việc đã diễn ra', en: 'Record what happened' },
  who: { right: 'record' },
  input: z.strictObject({ season: seasonField, ...factFields }),
  output: recorded.extend({ recordedAt: z.string(), entry: z.object({ number: count, hash: z.string() }) }),
  problems: factProblemKinds(),
});

export const recordFacts = operation<FactsRefused | Extract<FactProblem, { code: 'season_not_found' }>>()({
  name: 'progress.record_facts',
  method: 'POST',
  path: '/api/seasons/{season}/facts/bulk',
  summary: { vi: 'Ghi nhận nhiều việc một lần, tất cả hoặc không', en: 'Record many facts at once, all or nothing' },
  who: { right: 'record' },
  input: z.strictObject({ season: seasonField, facts: z.array(z.strictObject(factFields)).min(1).max(5000) }),
  output: z.object({ recorded: z.array(recorded), recordedAt: z.string(), entry: z.object({ number: count, hash: z.string() }) }),
  problems: { facts_refused: 'conflict', season_not_found: 'missing' },
});

export const withdrawFact = operation<WithdrawalProblem>()({
  name: 'progress.withdraw_fact',
  method: 'POST',
  path: '/api/seasons/{season}/facts/{fact}/withdraw',
  summary: { vi: 'Rút một mục ghi sai, nêu lý do', en: 'Withdraw a wrong entry, with the reason' },
  who: { right: 'record' },
  input: z.strictObject({ season: seasonField, fact: queryNumber(Number.MAX_SAFE_INTEGER), reason: textField(2000) }),
  output: z.object({ id: z.number().int(), recordedAt: z.string(), entry: z.object({ number: count, hash: z.string() }) }),
  problems: { season_not_found: 'missing', fact_not_found: 'missing', fact_already_withdrawn: 'conflict', fact_is_needed: 'conflict' },
});

export const REPORT_FORMATS = ['docx', 'pdf', 'xlsx'] as const;

/** F08, the progress report in the official form. @rule R-BC-2, R-BC-3 */
export const report = operation<ProgressViewProblem>()({
  name: 'progress.report',
  method: 'GET',
  path: '/api/seasons/{season}/report.{format}',
  summary: { vi: 'Báo cáo tiến độ đại hội (F08)', en: 'Progress report (F08)' },
  who: { right: 'read' },
  input: z.strictObject({
    ...viewFields,
    format: z.enum(REPORT_FORMATS),
    /** Paragraphs that the office writes itself. */
    difficulties: textField(5000, { blank: true }).default(''),
    proposals: textField(5000, { blank: true }).default(''),
    /** Place in the head of the paper, who signs. */
    place: textField(100, { blank: true }).default(''),
    signerPost: textField(100, { blank: true }).default(''),
    signerName: textField(100, { blank: true }).default(''),
  }),
  output: z.any(),
  answers: 'file',
  problems: viewProblemKinds(),
});

export const PAPER_LIMIT_BYTES = 10 * 1024 * 1024;

export const addPaper = operation<PaperProblem>()({
  name: 'progress.add_paper',
  method: 'POST',
  path: '/api/papers',
  summary: { vi: 'Gửi văn bản làm căn cứ', en: 'Add a paper that proves an entry' },
  who: { right: 'record' },
  sends: 'file',
  input: z.strictObject({}),
  output: z.object({ hash: z.string(), name: z.string(), type: z.string(), size: count }),
  problems: { paper_too_large: 'too_large', paper_type_refused: 'invalid' },
});

export const showPaper = operation<{ readonly code: 'paper_not_found' }>()({
  name: 'progress.show_paper',
  method: 'GET',
  path: '/api/papers/{hash}',
  summary: { vi: 'Tải văn bản căn cứ', en: 'Download a paper' },
  who: { right: 'read' },
  input: z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  output: z.any(),
  answers: 'file',
  problems: { paper_not_found: 'missing' },
});

export const progressContract = { overview, cells, burnUp, listUnits, listFacts, recordFact, recordFacts, withdrawFact, report, addPaper, showPaper };

function viewProblemKinds() {
  return { season_not_found: 'missing', unit_not_found: 'missing', no_such_level: 'invalid', indicator_unknown: 'invalid' } as const;
}

function factProblemKinds() {
  return {
    season_not_found: 'missing',
    organisation_not_found: 'missing',
    congress_not_found: 'missing',
    organisation_outside_range: 'forbidden',
    organisation_closed_before: 'conflict',
    fact_kind_unknown: 'invalid',
    fact_not_by_hand: 'invalid',
    day_outside_season: 'invalid',
    fact_in_future: 'invalid',
    reason_missing: 'invalid',
    fact_already_recorded: 'conflict',
    fact_needs_another: 'conflict',
    fact_before_needed: 'invalid',
    fact_after_end: 'conflict',
    spell_not_open: 'conflict',
    direct_election_not_planned: 'conflict',
    paper_not_found: 'missing',
  } as const;
}
