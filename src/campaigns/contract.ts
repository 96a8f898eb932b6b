import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import { FINDING_CODES } from './core/finding.ts';
import { CONTENTS, FORMS, PLAN_CHANGES } from './core/plan.ts';
import type {
  ChangeSeasonProblem, DayOffProblem, DecideProblem, DeclareHoldProblem, LiftHoldProblem, MakeSeasonProblem, OpenCongressesProblem, PlanProblem, SeasonMissing,
  ShowCongressProblem, UnitMissing,
} from './core/problems.ts';

/** Operations of the seasons: what is planned, decided and held back. Days are 2020-05-29; lengths are half days. */
const seasonCode = () => z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] });
const yesNo = () => z.enum(['yes', 'no']);
const contents = () => z.array(z.enum(CONTENTS)).min(1).max(CONTENTS.length);
const halfDays = () => z.number().int().min(1).max(20);
const reason = (blank: boolean) => textField(500, { blank });

const levelShape = z.strictObject({ levelId: z.string().max(40), opensOn: dayField(), closesOn: dayField(), maxHalfDays: halfDays() });

export const seasonShape = z.object({
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  statute: z.string(),
  term: z.string(),
  root: z.object({ code: z.string(), name: z.string() }),
  fromDay: z.string(),
  untilDay: z.string(),
  /** Day on which screens open; null: today. */
  shownOn: z.string().nullable(),
  sample: z.boolean(),
  switches: z.array(z.string()),
  /** Goes up with every change; named again by who changes. */
  revision: z.number(),
  may: z.object({ change: z.boolean() }),
  levels: z.array(z.object({ levelId: z.string(), nameVi: z.string(), nameEn: z.string(), opensOn: z.string(), closesOn: z.string(), maxHalfDays: z.number() })),
});

const findingShape = z.object({
  code: z.enum(FINDING_CODES),
  rule: z.string(),
  weight: z.enum(['note', 'warning', 'refusal']),
  unconfirmed: z.boolean(),
  facts: z.record(z.string(), z.unknown()),
});

const findingCount = findingShape.omit({ facts: true }).extend({ count: z.number() });

const planShape = z.object({
  plannedOn: z.string().nullable(),
  halfDays: z.number().nullable(),
  form: z.enum(FORMS),
  contents: z.array(z.enum(CONTENTS)),
  pilot: z.boolean(),
  directElection: z.boolean(),
});

const named = z.object({ code: z.string(), name: z.string() });

const rowShape = planShape.extend({
  organisation: z.object({
    code: z.string(), name: z.string(), levelId: z.string(), kindId: z.string(), groupId: z.enum(['party-org', 'branch']), members: z.number().nullable(),
    superior: named.nullable(),
  }),
  revision: z.number(),
  held: z.boolean(),
  findings: z.array(findingShape),
  /** The dossier that keeps day, length and form: it lies with the superior, or was approved. */
  locked: z.object({ dossier: z.string(), number: z.string(), state: z.enum(['waiting', 'approved']), on: z.string() }).nullable(),
});

const FILTERS = {
  /** This organisation and everything below. */
  unit: codeField().optional(),
  level: z.string().max(40).optional(),
  kind: z.string().max(40).optional(),
  group: z.enum(['party-org', 'branch']).optional(),
  pilot: yesNo().optional(),
  direct: yesNo().optional(),
  form: z.enum(FORMS).optional(),
  /** yes: without a planned day; no: with one. */
  noDay: yesNo().optional(),
  from: dayField().optional(),
  until: dayField().optional(),
  /** A code of finding, or 'any'; 'warning' takes warnings and refusals. */
  finding: z.enum([...FINDING_CODES, 'any', 'warning']).optional(),
  held: yesNo().optional(),
  search: textField(100, { blank: true }).optional(),
};
export const planFilters = z.strictObject(FILTERS);

export const SORTS = ['organisation', 'name', 'plannedOn', 'findings'] as const;

export const listSeasons = operation()({
  name: 'campaigns.list_seasons', method: 'GET', path: '/api/seasons', who: 'signed-in',
  summary: { vi: 'Các mùa đại hội', en: 'The seasons of congresses' },
  input: z.strictObject({}),
  output: z.object({ seasons: z.array(seasonShape) }),
  problems: {},
});

export const showSeason = operation<SeasonMissing>()({
  name: 'campaigns.show_season', method: 'GET', path: '/api/seasons/{season}', who: 'signed-in',
  summary: { vi: 'Một mùa đại hội: thời gian, các cấp, quy định áp dụng', en: 'One season: period, levels, statute' },
  input: z.strictObject({ season: seasonCode() }),
  output: seasonShape,
  problems: { season_not_found: 'missing' },
});

export const makeSeason = operation<MakeSeasonProblem>()({
  name: 'campaigns.make_season', method: 'POST', path: '/api/seasons', who: { right: 'administer' },
  summary: { vi: 'Lập mùa đại hội', en: 'Make a season' },
  input: z.strictObject({
    code: seasonCode(), nameVi: textField(200), nameEn: textField(200), statute: z.string().max(60), term: textField(40), root: codeField(),
    fromDay: dayField(), untilDay: dayField(), shownOn: dayField().nullable().optional(), switches: z.array(z.string().max(40)).max(50).optional(),
    levels: z.array(levelShape).min(1).max(20),
  }),
  output: z.object({ code: z.string() }),
  problems: {
    season_exists: 'conflict', organisation_not_found: 'missing', statute_unknown: 'invalid', level_unknown: 'invalid', season_code_reserved: 'invalid',
    season_ends_before_it_begins: 'invalid', shown_outside_season: 'invalid', level_named_twice: 'invalid', window_closes_before_it_opens: 'invalid',
    window_outside_season: 'invalid',
  },
});

export const changeSeason = operation<ChangeSeasonProblem>()({
  name: 'campaigns.change_season', method: 'POST', path: '/api/seasons/{season}/change', who: { right: 'administer' },
  summary: { vi: 'Đổi thiết lập của mùa đại hội: tên, thời gian, các cấp, quy tắc chưa xác nhận', en: 'Change a season’s settings: names, period, levels, unconfirmed rules' },
  input: z.strictObject({
    season: seasonCode(), /** Of the settings that were looked at; another one refuses. */ revision: z.number().int().min(1), reason: reason(false),
    /** What is not named stays; levels and switches are named whole. */
    nameVi: textField(200).optional(), nameEn: textField(200).optional(), term: textField(40).optional(), fromDay: dayField().optional(), untilDay: dayField().optional(),
    shownOn: dayField().nullable().optional(), switches: z.array(z.string().max(40)).max(50).optional(), levels: z.array(levelShape).min(1).max(20).optional(),
  }),
  output: z.object({ revision: z.number() }),
  problems: {
    season_not_found: 'missing', season_changed_meanwhile: 'stale', season_unchanged: 'conflict', facts_outside_season: 'conflict', hold_begins_outside: 'conflict',
    level_has_congresses: 'conflict', level_unknown: 'invalid', season_ends_before_it_begins: 'invalid', shown_outside_season: 'invalid', level_named_twice: 'invalid',
    window_closes_before_it_opens: 'invalid', window_outside_season: 'invalid',
  },
});

export const openCongresses = operation<OpenCongressesProblem>()({
  name: 'campaigns.open_congresses', method: 'POST', path: '/api/seasons/{season}/congresses', who: { right: 'plan' },
  summary: { vi: 'Mở đại hội cho mọi tổ chức chưa có', en: 'Open a congress for every organisation that has none' },
  input: z.strictObject({ season: seasonCode(), unit: codeField().optional() }),
  output: z.object({ opened: z.number(), byLevel: z.array(z.object({ levelId: z.string(), opened: z.number() })) }),
  problems: { season_not_found: 'missing', organisation_not_found: 'missing', nothing_to_open: 'conflict' },
});

export const listCongresses = operation<SeasonMissing | UnitMissing>()({
  name: 'campaigns.list_congresses', method: 'GET', path: '/api/seasons/{season}/congresses', who: { right: 'read' },
  summary: { vi: 'Kế hoạch đại hội của các tổ chức', en: 'The plans of the organisations’ congresses' },
  input: z.strictObject({
    ...FILTERS, season: seasonCode(), sort: z.enum(SORTS).default('organisation'), descending: yesNo().default('no'),
    offset: queryNumber(1_000_000).default(0), limit: queryNumber(1000).default(200),
  }),
  output: z.object({
    total: z.number(), withoutDay: z.number(), withWarning: z.number(),
    /** Organisations of the season's levels in the range that have no congress yet. */
    unopened: z.number(),
    may: z.object({ plan: z.boolean(), decide: z.boolean() }),
    rows: z.array(rowShape.extend({ /** Lessons of earlier congresses that this one has to heed, and those without an answer yet. */ lessons: z.object({ open: z.number(), all: z.number() }) })),
  }),
  problems: { season_not_found: 'missing', organisation_not_found: 'missing' },
});

export const planCongresses = operation<PlanProblem>()({
  name: 'campaigns.plan_congresses', method: 'POST', path: '/api/seasons/{season}/plan', who: { right: 'plan' },
  summary: { vi: 'Lập hoặc sửa kế hoạch cho nhiều tổ chức; tất cả hoặc không', en: 'Set or change many plans at once; all or nothing' },
  input: z.strictObject({
    season: seasonCode(),
    /** Rows of their own; `revision` refuses a plan that somebody changed since. */
    congresses: z
      .array(z.strictObject({
        organisation: codeField(), revision: z.number().int().min(1).optional(), plannedOn: dayField().nullable().optional(),
        halfDays: halfDays().nullable().optional(), form: z.enum(FORMS).optional(), contents: contents().optional(),
      }))
      .max(100_000)
      .optional(),
    /** Or one change for all that the filters choose; what took place keeps its day, and without a day nothing is shifted. */
    matching: planFilters.optional(),
    /** Organisations that the filters choose and that stay as they are all the same. */
    except: z.array(codeField()).max(10_000).optional(),
    /** One change for all chosen; what a row says itself goes before. */
    change: z
      .strictObject({
        plannedOn: dayField().nullable().optional(),
        /** Calendar days, forward or back; a day off is passed over in the same direction. */
        shiftDays: z.number().int().min(-400).max(400).optional(),
        halfDays: halfDays().nullable().optional(),
        form: z.enum(FORMS).optional(),
        contents: contents().optional(),
      })
      .optional(),
    reason: reason(true).default(''),
    /** Says what would change and what the rules would find; writes nothing. */
    preview: z.boolean().default(false),
  }),
  output: z.object({
    changed: z.number(),
    unchanged: z.number(),
    /** How many changed plans have a finding of this code. */
    findings: z.array(findingCount),
    /** The first 200 changed plans. */
    rows: z.array(z.object({ organisation: named, before: planShape, after: planShape, findings: z.array(findingShape) })),
  }),
  problems: { season_not_found: 'missing', organisation_not_found: 'missing', rows_refused: 'conflict', stale_plans: 'stale', nothing_chosen: 'invalid', plans_unchanged: 'conflict' },
});

export const decideCongresses = operation<DecideProblem>()({
  name: 'campaigns.decide', method: 'POST', path: '/api/seasons/{season}/decisions', who: { right: 'decide' },
  summary: { vi: 'Cấp trên quyết định đại hội điểm hoặc bầu trực tiếp bí thư', en: 'The superior decides on pilots or direct elections' },
  input: z.strictObject({
    season: seasonCode(), kind: z.enum(['pilot', 'direct-election']), organisations: z.array(codeField()).min(1).max(10_000), value: z.boolean(),
    decidedOn: dayField(), paperNumber: textField(60), /** Without it: each organisation's direct superior. */ decidedBy: codeField().optional(),
    reason: reason(true).default(''),
  }),
  output: z.object({ decided: z.number() }),
  problems: { season_not_found: 'missing', organisation_not_found: 'missing', rows_refused: 'conflict', decided_in_future: 'invalid' },
});

const holdShape = z.object({
  id: z.number(), organisation: named, fromDay: z.string(), untilDay: z.string().nullable(), reason: z.string(), paperNumber: z.string(), recordedAt: z.string(),
  liftedAt: z.string().nullable(), liftedUntil: z.string().nullable(),
});
const movedShape = z.object({
  /** Congresses whose day lies in the hold and that are not held yet. */
  standing: z.number(),
  /** Those that get a new day now; 0 when the hold has no end yet. */
  moved: z.number(),
  firstOn: z.string().nullable(), lastOn: z.string().nullable(),
  newFirstOn: z.string().nullable(), newLastOn: z.string().nullable(),
  /** The first 50. */
  examples: z.array(z.object({ organisation: named, before: z.string(), after: z.string().nullable() })),
});

export const listHolds = operation<SeasonMissing>()({
  name: 'campaigns.list_holds', method: 'GET', path: '/api/seasons/{season}/holds', who: { right: 'read' },
  summary: { vi: 'Các đợt tạm dừng', en: 'The holds' },
  input: z.strictObject({ season: seasonCode() }),
  output: z.object({ holds: z.array(holdShape) }),
  problems: { season_not_found: 'missing' },
});

export const declareHold = operation<DeclareHoldProblem>()({
  name: 'campaigns.declare_hold', method: 'POST', path: '/api/seasons/{season}/holds', who: { right: 'decide' },
  summary: { vi: 'Tạm dừng đại hội của một tổ chức và mọi tổ chức bên dưới', en: 'Hold all congresses of an organisation and below' },
  input: z.strictObject({
    season: seasonCode(), organisation: codeField(), fromDay: dayField(), untilDay: dayField().nullable().optional(), reason: reason(false),
    paperNumber: textField(60, { blank: true }).default(''), preview: z.boolean().default(false),
  }),
  output: movedShape.extend({ id: z.number().nullable() }),
  problems: { season_not_found: 'missing', organisation_not_found: 'missing', hold_ends_before_it_begins: 'invalid', hold_outside_season: 'invalid', hold_overlaps: 'conflict' },
});

export const liftHold = operation<LiftHoldProblem>()({
  name: 'campaigns.lift_hold', method: 'POST', path: '/api/seasons/{season}/holds/{hold}/lift', who: { right: 'decide' },
  summary: { vi: 'Kết thúc đợt tạm dừng', en: 'End a hold' },
  input: z.strictObject({
    season: seasonCode(), hold: queryNumber(2_000_000_000), /** The last day on which the hold stood. */ lastDay: dayField(),
    paperNumber: textField(60, { blank: true }).default(''), preview: z.boolean().default(false),
  }),
  output: movedShape,
  problems: {
    season_not_found: 'missing', hold_not_found: 'missing', hold_already_lifted: 'conflict', hold_already_over: 'conflict', lift_before_hold: 'invalid',
    lift_after_end: 'invalid', hold_outside_season: 'invalid',
  },
});

export const showCongress = operation<ShowCongressProblem>()({
  name: 'campaigns.show_congress', method: 'GET', path: '/api/seasons/{season}/congresses/{organisation}', who: { right: 'read' },
  summary: { vi: 'Kế hoạch đại hội của một tổ chức: hiện nay, các lần sửa, điều cần xem lại', en: 'One congress: plan, versions, findings' },
  input: z.strictObject({ season: seasonCode(), organisation: codeField() }),
  output: rowShape.extend({
    proposedForm: z.enum(FORMS).nullable(),
    latestNoticeOn: z.string().nullable(),
    may: z.object({ plan: z.boolean(), decide: z.boolean() }),
    versions: z.array(planShape.extend({
      version: z.number(), change: z.enum(PLAN_CHANGES), reason: z.string(), decidedOn: z.string().nullable(), decidedBy: named.nullable(),
      paperNumber: z.string().nullable(), recordedAt: z.string(), entryNumber: z.number(),
    })),
    holds: z.array(holdShape),
  }),
  problems: { season_not_found: 'missing', organisation_not_found: 'missing', congress_not_found: 'missing' },
});

export const listFindings = operation<SeasonMissing | UnitMissing>()({
  name: 'campaigns.findings', method: 'GET', path: '/api/seasons/{season}/findings', who: { right: 'read' },
  summary: { vi: 'Điều cần xem lại trong kế hoạch, theo quy định', en: 'What the rules find in the plans, by rule' },
  input: z.strictObject({ season: seasonCode(), unit: codeField().optional() }),
  output: z.object({ congresses: z.number(), findings: z.array(findingCount) }),
  problems: { season_not_found: 'missing', organisation_not_found: 'missing' },
});

export const showCalendar = operation<SeasonMissing | UnitMissing>()({
  name: 'campaigns.calendar', method: 'GET', path: '/api/seasons/{season}/calendar.ics', who: { right: 'read' }, answers: 'file', tokenInAddress: true,
  summary: { vi: 'Lịch đại hội dạng iCalendar', en: 'The congress days as iCalendar' },
  input: z.strictObject({ season: seasonCode(), unit: codeField().optional(), language: z.enum(['vi', 'en']).default('vi') }),
  output: z.any(),
  problems: { season_not_found: 'missing', organisation_not_found: 'missing' },
});

/** 'ordinary': as the week says. */
const DAY_KINDS = ['off', 'working-saturday', 'ordinary'] as const;

const dayOffShape = z.object({ day: z.string(), kind: z.enum(['off', 'working-saturday']), note: z.string() });

export const listDaysOff = operation()({
  name: 'campaigns.list_days_off', method: 'GET', path: '/api/days-off', who: 'signed-in',
  summary: { vi: 'Ngày nghỉ, thứ bảy làm bù và ai đã đặt', en: 'Days off, Saturdays worked, and who set them' },
  input: z.strictObject({ year: queryNumber(9999).optional() }),
  output: z.object({
    days: z.array(dayOffShape),
    /** What was set by hand on days of these years, newest first; the others came with the software. */
    changes: z.array(z.object({ day: z.string(), kind: z.enum(DAY_KINDS), note: z.string(), at: z.string(), by: z.string(), entryNumber: z.number() })),
    may: z.object({ set: z.boolean() }),
  }),
  problems: {},
});

export const setDayOff = operation<DayOffProblem>()({
  name: 'campaigns.set_day_off', method: 'POST', path: '/api/days-off', who: { right: 'administer' },
  summary: { vi: 'Đặt ngày nghỉ, thứ bảy làm bù, hoặc bỏ', en: 'Set a day off or a working Saturday, or take it away' },
  input: z.strictObject({ day: dayField(), kind: z.enum(DAY_KINDS), note: textField(200, { blank: true }).default('') }),
  output: z.object({ day: z.string() }),
  problems: { day_is_weekend: 'invalid', day_is_no_saturday: 'invalid' },
});

export const campaignsContract = {
  listSeasons, showSeason, makeSeason, changeSeason, openCongresses, listCongresses, planCongresses, decideCongresses, listHolds, declareHold, liftHold, showCongress,
  listFindings, showCalendar, listDaysOff, setDayOff,
};
