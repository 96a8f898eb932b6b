import { z } from 'zod';
import { codeField } from '#foundation/fields.ts';
import { CLOCK_STATES } from '../core/clock-state.ts';
import { DOSSIER_KINDS, DOSSIER_STATES, OFFICES } from '../core/dossier.ts';

/** Parts that the subjects of the contract share. Moments are ISO instants in UTC, days 2020-06-09. */
export const AT = '/api/seasons/{season}/congresses/{organisation}/dossiers' as const;
export const OF = `${AT}/{dossier}` as const;

export const seasonField = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] });
/** The organisation whose congress it is, also where its superior acts. */
export const place = { season: seasonField, organisation: codeField() };
export const idField = () => z.uuid().transform((id) => id.toLowerCase());
export const atDossier = { ...place, dossier: idField() };

export const PLACE_PROBLEMS = { season_not_found: 'missing', organisation_not_found: 'missing', congress_not_found: 'missing' } as const;
export const DOSSIER_PROBLEMS = { ...PLACE_PROBLEMS, dossier_not_found: 'missing' } as const;

export const sentenceShape = z.object({ vi: z.string(), en: z.string() });
export const named = z.object({ code: z.string(), name: z.string() });

/** How a clock stands: of a dossier, or of an obligation in the list of clocks. */
export const clockShape = z.object({
  /** Null: no rule, only the opening of the congress before which it must be settled. */
  rule: z.string().nullable(),
  words: sentenceShape,
  /** The day that the period is counted from; it does not count itself. */
  from: z.string(),
  due: z.string(),
  unit: z.enum(['working-days', 'calendar-days', 'months']),
  state: z.enum(CLOCK_STATES),
  /** While it runs: 0 on the last day, below 0 when it has passed. Null: done. */
  daysLeft: z.number().nullable(),
});

/** A dossier in a list. */
export const dossierShape = z.object({
  id: z.string(),
  organisation: named,
  /** To whom it was sent. */
  superior: named,
  kind: z.enum(DOSSIER_KINDS),
  round: z.number(),
  state: z.enum(DOSSIER_STATES),
  /** Of the letter that it came with: "05-TTr/ĐU". */
  number: z.string(),
  submittedOn: z.string(),
  receivedOn: z.string().nullable(),
  /** Day of the return, the decision or the withdrawal. */
  endedOn: z.string().nullable(),
  /** Who must act now; null: nobody. */
  holder: named.nullable(),
  /** Until when the superior must answer; null: it need not any more, or no clock runs. */
  clock: clockShape.nullable(),
  /** Pieces that must be there and were missing when it was sent, and why it was sent all the same. */
  missing: z.number(),
  missingReason: z.string().nullable(),
  /** What this round changes in what was approved before. */
  change: z.string().nullable(),
});

export const pieceShape = z.object({
  id: z.string(),
  name: sentenceShape,
  state: z.enum(['ready', 'missing']),
  must: z.boolean(),
  detail: sentenceShape.nullable(),
  /** Part of the address after /mua/<season>/dai-hoi/<code>/ where it is made. */
  href: z.string().nullable(),
  /** Of its words or figures; null: nothing to compare. */
  sha256: z.string().nullable(),
});

export const remarkShape = z.object({
  /** 1, 2, 3 … within the dossier. */
  position: z.number(),
  piece: z.string().nullable(),
  pieceName: sentenceShape.nullable(),
  text: z.string(),
  /** Must be answered before the dossier goes up again. */
  must: z.boolean(),
  by: z.string(),
  at: z.string(),
  answer: z.object({ text: z.string(), by: z.string(), at: z.string() }).nullable(),
});

export const refusedShape = z.object({ name: z.string(), office: z.enum(OFFICES), reason: z.string() });
export const annulledShape = z.object({ election: z.string(), title: sentenceShape, reason: z.string() });
