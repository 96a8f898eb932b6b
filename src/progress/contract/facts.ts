import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import { CONGRESS_STATES } from '../core/state.ts';
import { FACT_WARNINGS } from '../core/warnings.ts';
import type { FactProblem, FactsRefused, ProgressViewProblem, WithdrawalProblem } from '../core/problems.ts';
import { count, day, idField, seasonField, sentence, viewProblemKinds } from './shapes.ts';

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
