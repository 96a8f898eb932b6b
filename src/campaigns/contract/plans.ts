import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import { FORMS, PLAN_CHANGES } from '../core/plan.ts';
import type { DecideProblem, OpenCongressesProblem, PlanProblem, SeasonMissing, ShowCongressProblem, UnitMissing } from '../core/problems.ts';
import { contents, findingCount, findingShape, halfDays, holdShape, named, planFilters, planShape, reason, rowShape, seasonCode, yesNo } from './shapes.ts';

export const SORTS = ['organisation', 'name', 'plannedOn', 'findings'] as const;

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
    ...planFilters.shape, season: seasonCode(), sort: z.enum(SORTS).default('organisation'), descending: yesNo().default('no'),
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
