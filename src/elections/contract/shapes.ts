import { z } from 'zod';
import { codeField, textField } from '#foundation/fields.ts';
import { PAPER_FORMS } from '../core/counted-ballot.ts';
import { COUNT_KINDS, ELECTION_OFFICES, ELECTION_PLACES, ROUND_KINDS, STAGES } from '../core/election.ts';
import { NAME_STATES } from '../core/list.ts';
import { REGULATION_IDS } from '../core/packs/pack.ts';
import { INVALID_REASONS } from '../core/rules/validity.ts';
import { ARRANGEMENTS, CAUSES } from '../core/settle.ts';

export { ARRANGEMENTS, CAUSES, COUNT_KINDS, ELECTION_PLACES, NAME_STATES, PAPER_FORMS, ROUND_KINDS, STAGES };

/** Fields and answers that the operations of the elections share. Figures are persons or ballots, whole, never negative. */

export const BASE = '/api/seasons/{season}/congresses/{organisation}/elections';
export const ONE = `${BASE}/{election}` as const;

const seasonCode = () => z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] });

export const congressFields = { season: seasonCode(), organisation: codeField() };
export const electionFields = { ...congressFields, election: z.uuid() };

/** Id of a participant on the roll, or of a hall screen. */
export const roomId = () => z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
export const figure = () => z.number().int().min(0).max(1_000_000);
export const reason = (blank = false) => textField(500, { blank });

/** A vote by hand or card: how many were present, and what they said. */
export const vote = () => z.strictObject({ present: figure(), for: figure(), against: figure(), other: figure() });
const voteShape = z.object({ present: z.number(), for: z.number(), against: z.number(), other: z.number() });

export const office = () => z.enum(ELECTION_OFFICES);
export const NOMINATED_BY = ['committee', 'floor', 'self'] as const;
export const PASSES = ['A', 'B'] as const;
/** B1–B5 by the frozen list; B6 introduction of a secretary and B7 opinion ballot, from the list that is being made. */
export const BALLOT_DESIGNS = ['ballot', 'introduction', 'opinion'] as const;
export const ROLES = ['head-teller', 'presidium'] as const;
export const DECISIONS = ['tie-ballot', 'further-ballot', 'stop'] as const;

/** One paper by places on the frozen list (1 … n), not by names. */
export const ballotField = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('strike-out'), struck: z.array(z.number().int().min(1).max(500)).max(500) }),
    z.strictObject({ kind: z.literal('boxes'), marks: z.array(z.enum(['agree', 'disagree', 'both', 'none'])).min(1).max(500) }),
    z.strictObject({ kind: z.literal('tick'), ticked: z.array(z.number().int().min(1).max(500)).max(500) }),
    z.strictObject({ kind: z.literal('foreign') }),
    z.strictObject({ kind: z.literal('invalid'), reason: z.enum(['name-outside-list', 'marked', 'by-ruling']) }),
  ]);

/** Totals of some papers; `votes` and `against` by place on the list. */
export const totals = () =>
  z.strictObject({
    papers: figure(), valid: figure(), invalid: z.array(z.strictObject({ reason: z.enum(INVALID_REASONS), papers: figure() })).max(20),
    votes: z.array(figure()).max(500), against: z.array(figure()).max(500),
  });

export const finding = z.object({
  code: z.string(),
  /** Rule of regulations, e.g. R-190-14.1. */
  rule: z.string(),
  weight: z.enum(['refusal', 'warning', 'note']),
  /** The rule has no source: a switch, «chưa xác nhận». */
  unconfirmed: z.boolean(),
  facts: z.record(z.string(), z.unknown()),
});

/** Something that may be done now, or why not: `because` has the code and facts of a problem of this room. */
export const action = z.object({
  operation: z.string(),
  may: z.boolean(),
  /** Whose work it is, whoever is asking. */
  who: z.enum(['secretariat', 'teller', 'head-teller', 'presidium', 'superior']),
  because: z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) }).nullable(),
});

export const named = z.object({ code: z.string(), name: z.string() });
export const person = z.object({ id: z.number(), name: z.string() });

export const base = z.object({ meeting: z.enum(['members-congress', 'delegate-congress', 'conference']), summoned: z.number(), base: z.number(), threshold: z.number(), present: z.number() });

export const summary = z.object({
  id: z.string(), /** Of a branch, whose committee is called chi ủy. */ branch: z.boolean(), office: z.enum(ELECTION_OFFICES), place: z.enum(ELECTION_PLACES), seats: z.number(), countKind: z.enum(COUNT_KINDS), stage: z.enum(STAGES),
  round: z.number(), roundKind: z.enum(ROUND_KINDS), /** Seats to fill in this round. */ roundSeats: z.number(),
  listVersion: z.number().nullable(), listHash: z.string().nullable(), names: z.number(), form: z.enum(PAPER_FORMS).nullable(),
  /** Everything is done: announced and nothing more is to be voted. */
  closed: z.boolean(),
  /** Who is elected so far, by falling votes; null until this person may know. */
  elected: z.array(z.string()).nullable(),
  protocolHash: z.string().nullable(), signed: z.array(z.enum(ROLES)),
});

export const written = z.object({ entry: z.object({ number: z.number(), hash: z.string() }) });

export const regulation = z.object({ id: z.enum(REGULATION_IDS), name: z.object({ vi: z.string(), en: z.string() }), unconfirmed: z.array(z.string()) });
export const motion = z.object({ subject: z.string(), at: z.string(), vote: voteShape });
