import { z } from 'zod';
import { codeField, queryNumber } from '#foundation/fields.ts';
import { CONGRESS_STATES } from '#progress/core/state.ts';
import { COMMITMENT_KINDS, COMMITMENT_STATES, GRIEVANCE_SOURCES, GRIEVANCE_STATES, NOTE_KINDS, VISIT_STATES } from '../core/kinds.ts';
import { SIGNAL_PLACES, SIGNALS } from '../core/signal.ts';
import { VISIT_ANSWERS, VISIT_POINTS } from '../core/visit-checklist.ts';

/** Fields and answers that several operations of this room share. Days are written 2020-05-29, moments are ISO instants in UTC. */

export const season = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] });
/** The organisation that is led from above, within a season. */
export const place = { season, organisation: codeField() };
export const seasonKinds = { season_not_found: 'missing' } as const;
export const placeKinds = { ...seasonKinds, organisation_not_found: 'missing' } as const;
export const unitKinds = { ...seasonKinds, unit_not_found: 'missing' } as const;
/** Made by the client, so that what is sent twice counts once. */
export const idField = () => z.uuid().transform((id) => id.toLowerCase());
export const revision = z.number().int().min(1);
/** Number of a person in the register of people. */
export const personField = () => z.number().int().min(1);
export const paging = (usual: number, most: number) => ({ offset: queryNumber(1_000_000).default(0), limit: queryNumber(most).default(usual) });

export const AT = '/api/seasons/{season}/oversight/{organisation}' as const;

export const sentenceShape = z.object({ vi: z.string(), en: z.string() });
export const named = z.object({ code: z.string(), name: z.string() });
export const personShape = z.object({ person: z.number(), name: z.string() });

export const signalShape = z.object({
  id: z.enum(SIGNALS), weight: z.number(),
  /** A phrase with a small first letter; a page joins several with semicolons and begins the sentence. */
  reason: sentenceShape,
  /** Id of the rule; null: a measure of ours. */
  rule: z.string().nullable(),
  /** The page where it is seen. */
  opens: z.enum(SIGNAL_PLACES),
  since: z.string().nullable(),
});

/** A place on the board: where to go and why. */
export const placeRowShape = z.object({
  organisation: named, superior: named,
  state: z.enum(CONGRESS_STATES), plannedOn: z.string().nullable(), directElection: z.boolean(),
  /** Sum of the weights. */
  score: z.number(),
  /** The heaviest first. */
  signals: z.array(signalShape),
  mentor: personShape.extend({ assignment: z.string(), from: z.string() }).nullable(),
  /** Visits made up to the day, and the last of them. */
  visits: z.object({ count: z.number(), last: z.string().nullable() }),
  /** The next visit that is planned; the day of the row on the board. */
  next: z.object({ visit: z.string(), plannedOn: z.string(), by: personShape }).nullable(),
});

export const mentorShape = personShape.extend({
  title: z.string(),
  /** Where the duty to visit lies: this organisation and everything below. */
  at: named,
  /** How many places are assigned now whose congress was not held, and how many are thought bearable. */
  load: z.number(), limit: z.number(),
  /** Those of them that the reader may see. */
  places: z.array(named),
  /** Congresses held while this person was assigned to them. */
  helped: z.number(),
});

export const noteShape = z.object({
  id: z.string(), kind: z.enum(NOTE_KINDS), sensitive: z.boolean(),
  /** Null: it is for those with the duty only; that it exists is said. */
  text: z.string().nullable(),
  notedOn: z.string(), by: z.string(), endedOn: z.string().nullable(), /** Blank also where it is for those with the duty only. */ endReason: z.string(),
});

export const assignmentShape = personShape.extend({ id: z.string(), from: z.string(), /** First day on which it no longer holds. */ until: z.string().nullable(), why: z.string(), by: z.string(), endReason: z.string() });

export const answerShape = z.object({ point: z.enum(VISIT_POINTS), answer: z.enum(VISIT_ANSWERS), note: z.string() });

export const visitShape = z.object({
  id: z.string(), state: z.enum(VISIT_STATES), plannedOn: z.string().nullable(), purpose: z.string(), wentOn: z.string().nullable(), by: personShape,
  /** Every point of the checklist once the visit was made; empty before. */
  answers: z.array(answerShape), text: z.string(), revision: z.number(), savedBy: z.string(), dropReason: z.string(),
});

export const findingShape = z.object({
  id: z.string(), visit: z.string().nullable(), text: z.string(), owner: z.string(), foundOn: z.string(), due: z.string(), doneOn: z.string().nullable(),
  /** Days past the deadline while it is not done; null: in time. */
  overdueDays: z.number().nullable(), result: z.string(), revision: z.number(), savedBy: z.string(),
});

export const grievanceShape = z.object({
  id: z.string(), organisation: named, superior: named, title: z.string(), source: z.enum(GRIEVANCE_SOURCES), owner: z.string(), raisedOn: z.string(), due: z.string(),
  sensitive: z.boolean(), /** Null: for those with the duty only. */ text: z.string().nullable(),
  state: z.enum(GRIEVANCE_STATES), /** Day of the last move. */ movedOn: z.string().nullable(), result: z.string(),
  /** Days past the deadline while it is not settled; null: in time, or settled. */
  overdueDays: z.number().nullable(),
  /** Who was told what became of it, the last first. */
  tellings: z.array(z.object({ id: z.string(), to: z.string(), how: z.string(), on: z.string(), by: z.string() })),
  revision: z.number(), savedBy: z.string(),
});

export const commitmentShape = z.object({
  id: z.string(), organisation: named, superior: named, kind: z.enum(COMMITMENT_KINDS), what: z.string(), figure: z.string(), owner: z.string(), due: z.string(), state: z.enum(COMMITMENT_STATES),
  reportedOn: z.string().nullable(), result: z.string(), overdueDays: z.number().nullable(), revision: z.number(), savedBy: z.string(),
});
