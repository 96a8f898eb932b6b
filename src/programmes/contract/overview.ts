import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, queryNumber, textField } from '#foundation/fields.ts';
import type { PlaceMissing, RollUpProblem } from '../core/problems.ts';
import { PROGRAMME_KINDS, ROLL_UP_ONLY } from '../core/programme.ts';
import { AT, clockShape, issueShape, kindField, place, placeKinds, season } from './shapes.ts';

/** What is done after a congress and what is due; the same of all congresses below a superior. */

const named = z.object({ code: z.string(), name: z.string() });

export const overview = operation<PlaceMissing>()({
  name: 'programmes.overview', method: 'GET', path: AT, who: { right: 'read' },
  summary: { vi: 'Việc sau đại hội của một tổ chức: thời hạn, quy chế, phân công, quán triệt, chương trình, các quý', en: 'Work after a congress: clocks, rules, assignments, dissemination, programmes, quarters' },
  input: z.strictObject({ ...place }),
  output: z.object({
    organisation: named, sample: z.boolean(), term: z.string(), today: z.string(),
    /** Day on which the congress was held; null: not yet, and nothing of this is due. */
    heldOn: z.string().nullable(),
    clocks: z.array(clockShape),
    /** Working rules and both programmes are out since this day. */
    completeOn: z.string().nullable(),
    rules: z.object({ edition: z.number(), revision: z.number(), parts: z.number(), issued: issueShape.nullable() }).nullable(),
    /** Elected into the committee, by the signed protocols; empty where the ballots were not counted here. */
    members: z.array(z.object({ person: z.string(), name: z.string(), offices: z.array(z.string()), assigned: z.boolean() })),
    assignments: z.array(z.object({ id: z.string(), revision: z.number(), person: z.string().nullable(), name: z.string(), office: z.string(), field: z.string(), area: z.string(), from: z.string() })),
    sessions: z.array(z.object({ id: z.string(), heldOn: z.string(), place: z.string(), audience: z.string(), summoned: z.number(), attended: z.number(), note: z.string() })),
    programmes: z.array(z.object({
      kind: kindField, revision: z.number(), issued: issueShape.nullable(), tasks: z.number(), done: z.number(), late: z.number(), /** Mean of the tasks, 0–100. */ percent: z.number(),
      targets: z.object({ served: z.number(), all: z.number() }),
    })),
    /** From the quarter of the congress to the present one, the latest first; empty until a programme is issued. */
    quarters: z.array(z.object({ quarter: z.string(), due: z.number(), reported: z.number(), done: z.number(), late: z.number() })),
    newTargets: z.array(z.object({ id: z.string(), title: z.string(), unit: z.string(), goal: z.string(), fromYear: z.number(), dueYear: z.number(), direction: z.string() })),
    /** The dossier by which the superior approved the programmes. */
    locked: z.object({ dossier: z.string(), on: z.string() }).nullable(),
    may: z.object({ record: z.boolean() }),
  }),
  problems: placeKinds,
});

export const rollUp = operation<RollUpProblem>()({
  name: 'programmes.roll_up', method: 'GET', path: '/api/seasons/{season}/programmes', who: { right: 'read' },
  summary: { vi: 'Tổng hợp việc sau đại hội của các tổ chức bên dưới', en: 'Work after the congresses below, together' },
  input: z.strictObject({
    season, /** The superior; left out: the widest place that one may read. */ unit: codeField().optional(),
    /** late: something is overdue · due: something is to be done yet · done: all is out · silent: the last quarter was not reported. */
    only: z.enum(ROLL_UP_ONLY).default('all'), search: textField(80, { blank: true }).default(''), page: queryNumber(100_000).default(1),
  }),
  output: z.object({
    unit: named, sample: z.boolean(), today: z.string(),
    /** The last quarter that is over. */
    quarter: z.string(),
    congresses: z.object({ all: z.number(), held: z.number() }),
    totals: z.object({
      works: z.array(z.object({ work: z.enum(['rules', 'term', 'action']), rule: z.string(), done: z.number(), doneLate: z.number(), open: z.number(), late: z.number() })),
      assigned: z.number(), sessions: z.object({ organisations: z.number(), summoned: z.number(), attended: z.number() }),
      tasks: z.object({ all: z.number(), done: z.number(), late: z.number() }),
      reported: z.object({ organisations: z.number(), of: z.number() }),
    }),
    /** How many there are under each of the choices. */
    counts: z.object({ all: z.number(), late: z.number(), due: z.number(), done: z.number(), silent: z.number() }),
    rows: z.array(z.object({
      code: z.string(), name: z.string(), superior: z.string(), heldOn: z.string(), clocks: z.array(clockShape), assignments: z.number(), sessions: z.number(),
      tasks: z.object({ all: z.number(), done: z.number(), late: z.number() }), programmes: z.array(z.enum(PROGRAMME_KINDS)), lastQuarter: z.string().nullable(),
    })),
    page: z.number(), pages: z.number(),
    /** Bodies directly below with their own figures; empty for a body of grassroots organisations alone. */
    bodies: z.array(z.object({ code: z.string(), name: z.string(), held: z.number(), complete: z.number(), late: z.number() })),
  }),
  problems: { season_not_found: 'missing', unit_not_found: 'missing' },
});
