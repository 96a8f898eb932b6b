import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import type { ProgressViewProblem } from '../core/problems.ts';
import { child, count, day, figures, sentence, stageCounts, stateCounts, viewFields, viewHead, viewProblemKinds } from './shapes.ts';

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
