import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import { SWITCHABLE } from '../core/packs/packs.ts';
import type { BeginProblem, ElectionMissing, PlaceProblem, PlanPostProblem, SeatsProblem, SuperiorProblem, TellersProblem } from '../core/problems.ts';
import {
  action, ARRANGEMENTS, BASE, base, congressFields, COUNT_KINDS, ELECTION_PLACES, electionFields, figure, finding, motion, named, NOMINATED_BY, office, ONE, person,
  NAME_STATES, PAPER_FORMS, reason, regulation, roomId, ROUND_KINDS, STAGES, summary, vote, written,
} from './shapes.ts';

/** The chain of elections of one congress, and one election with its list, tellers, papers and the state of its count. */

const missing = { season_not_found: 'missing', organisation_not_found: 'missing', congress_not_found: 'missing' } as const;
const electionMissing = { ...missing, election_not_found: 'missing' } as const;

export const overview = operation<PlaceProblem>()({
  name: 'elections.overview', method: 'GET', path: BASE, who: { right: 'read' },
  summary: { vi: 'Các cuộc bầu của đại hội: đã làm, đang làm, được làm tiếp', en: 'The elections of a congress: done, under way, next' },
  input: z.strictObject(congressFields),
  output: z.object({
    season: named, organisation: named, form: z.enum(['members', 'delegates']), directElection: z.boolean(), contents: z.array(z.string()),
    regulation, base: base.nullable(),
    elections: z.array(summary),
    /** Every election of the statute's order that is not begun: whether it may begin now, else why not. */
    next: z.array(z.object({ office: office(), branch: z.boolean(), place: z.enum(ELECTION_PLACES), may: z.boolean(), findings: z.array(finding) })),
    /** R-190-S.1: who was planned for a post and not elected; its election waits for the superior's answer. */
    superior: z.array(z.object({ office: office(), name: z.string(), askedAt: z.string(), answeredAt: z.string().nullable(), answer: z.string().nullable(), paper: z.string().nullable() })),
    actions: z.array(action),
  }),
  problems: missing,
});

export const begin = operation<BeginProblem>()({
  name: 'elections.begin', method: 'POST', path: BASE, who: { right: 'record' },
  summary: { vi: 'Mở một cuộc bầu; số lượng do đại hội biểu quyết hoặc cấp trên phân bổ', en: 'Begin an election; its number is voted or allocated' },
  input: z.strictObject({
    ...congressFields, office: office(), place: z.enum(ELECTION_PLACES), seats: z.number().int().min(1).max(200),
    /** 'check': the body's own counting program leads and this count only checks it. */
    countKind: z.enum(COUNT_KINDS).default('official'),
    /** The vote on the number; not for delegates above, whose number a superior's paper allocates. */
    vote: vote().optional(), allocation: textField(100).optional(),
    /** Rules without a source that this congress does not apply. */
    switchedOff: z.array(z.enum(SWITCHABLE)).max(10).default([]),
    /** A conference: how many of the body are present. */
    present: figure().optional(),
  }),
  output: written.extend({ election: z.string() }),
  problems: {
    ...missing, vote_above_present: 'invalid', vote_not_carried: 'conflict', roll_empty: 'conflict', election_not_next: 'conflict', seats_decision_missing: 'invalid',
    allocation_missing: 'invalid', superior_answer_missing: 'conflict',
  },
});

export const changeSeats = operation<SeatsProblem>()({
  name: 'elections.change_seats', method: 'POST', path: `${ONE}/seats`, who: { right: 'record' },
  summary: { vi: 'Biểu quyết lại số lượng cần bầu', en: 'Decide the number to elect again' },
  input: z.strictObject({ ...electionFields, seats: z.number().int().min(1).max(200), vote: vote() }),
  output: written,
  problems: {
    ...electionMissing, list_frozen: 'conflict', round_over: 'conflict', vote_above_present: 'invalid',
    vote_not_carried: 'conflict', seats_allocated: 'conflict',
  },
});

export const recordSuperiorAnswer = operation<SuperiorProblem>()({
  name: 'elections.record_superior_answer', method: 'POST', path: `${BASE}/superior-answer`, who: { right: 'record' },
  summary: { vi: 'Ghi ý kiến cấp trên khi người dự kiến chức danh không trúng cử', en: 'Record the superior’s answer when the person planned was not elected' },
  input: z.strictObject({ ...congressFields, office: office(), answer: reason(), paper: textField(100) }),
  output: written,
  problems: { ...missing, superior_answer_not_awaited: 'conflict', superior_already_answered: 'conflict' },
});

/** Who the approved scheme plans for a post; R-190-S.1 looks at it. */
export const planPost = operation<PlanPostProblem>()({
  name: 'elections.plan_post', method: 'POST', path: `${BASE}/planned-posts`, who: { right: 'record' },
  summary: { vi: 'Ghi người dự kiến chức danh theo đề án nhân sự đã duyệt', en: 'Record who the approved scheme plans for a post' },
  input: z.strictObject({ ...congressFields, office: z.enum(['secretary', 'deputy-secretary', 'inspection-chair']), participant: roomId(), paper: textField(100) }),
  output: written,
  problems: { ...missing, participant_not_found: 'missing', post_planned_already: 'conflict' },
});

const passState = z.object({
  /** open: somebody is entering; sealed: finished, unseen until the other is; opened: both are finished. */
  state: z.enum(['free', 'open', 'sealed', 'opened']),
  by: z.string().nullable(), mine: z.boolean(),
});

export const show = operation<ElectionMissing | { readonly code: 'round_not_found' }>()({
  name: 'elections.show', method: 'GET', path: ONE, who: { right: 'read' },
  summary: { vi: 'Một cuộc bầu: danh sách, ban kiểm phiếu, phiếu, tiến độ kiểm, việc làm tiếp', en: 'One election: list, tellers, papers, progress of the count, next steps' },
  input: z.strictObject({ ...electionFields, round: z.coerce.number().int().min(1).max(1000).optional() }),
  output: z.object({
    season: named, organisation: named, regulation, base: base.nullable(), election: summary,
    rounds: z.array(z.object({ round: z.number(), kind: z.enum(ROUND_KINDS), seats: z.number(), stage: z.enum(STAGES), decided: z.string().nullable() })),
    motions: z.array(motion),
    list: z.object({
      state: z.enum(['open', 'frozen']), version: z.number().nullable(), hash: z.string().nullable(), frozenAt: z.string().nullable(),
      /** The form that this list gives: with surplus strike-out, without agree or disagree. */
      form: z.enum(PAPER_FORMS).nullable(),
      candidates: z.array(z.object({
        id: z.string(), /** Place on the list, A-B-C; null for who is no longer on it. */ place: z.number().nullable(), participant: z.string().nullable(), name: z.string(),
        detail: z.string(), by: z.enum(NOMINATED_BY), nominatedBy: z.string(), supporters: z.number(), convenerMember: z.boolean(),
        state: z.enum(NAME_STATES), reason: z.string(),
        opinion: z.object({ agree: z.number(), disagree: z.number() }).nullable(),
      })),
      findings: z.array(finding), allowed: z.boolean(), opinionBallotNeeded: z.boolean(),
      opinion: z.object({ issued: z.number(), returned: z.number() }).nullable(),
      versions: z.array(z.object({ version: z.number(), hash: z.string(), frozenAt: z.string(), void: z.boolean(), reason: z.string() })),
    }),
    tellers: z.object({
      arrangement: z.enum(ARRANGEMENTS).nullable(),
      /** Members of the presidium, of whom one is the watcher where there is a single teller. */
      presidium: z.array(z.object({ participant: z.string(), name: z.string() })),
      members: z.array(z.object({ participant: z.string(), name: z.string(), /** watcher: of the presidium; makes the second pass where there is one teller. */ role: z.enum(['head', 'member', 'watcher']), person: person.nullable() })),
      /** Signed-up persons with a teller's duty at this congress: whom a teller may be tied to. */
      people: z.array(person.extend({ duty: z.string() })),
    }),
    papers: z.object({
      layoutHash: z.string().nullable(), present: z.number().nullable(),
      /** Null until reported. */
      printed: z.number().nullable(), issued: z.number().nullable(), spoiled: z.number().nullable(), unused: z.number().nullable(), returned: z.number().nullable(),
      findings: z.array(finding.extend({ accepted: z.boolean() })),
    }),
    counts: z.array(z.object({ count: z.number(), reason: z.string(), finished: z.boolean() })),
    batches: z.array(z.object({
      batch: z.string(), number: z.number(), size: z.number(), count: z.number(), passes: z.object({ A: passState, B: passState }),
      /** Null until both passes are opened. */
      differences: z.object({ open: z.number(), settled: z.number() }).nullable(),
    })),
    /** Of the present count; empty until every batch is opened. */
    checks: z.array(finding.extend({ accepted: z.boolean() })),
    protocol: z.object({ hash: z.string(), head: z.object({ number: z.number(), hash: z.string() }), signed: z.array(z.object({ role: z.string(), name: z.string(), at: z.string() })) }).nullable(),
    actions: z.array(action),
  }),
  problems: { ...electionMissing, round_not_found: 'missing' },
});

export const nameTellers = operation<TellersProblem>()({
  name: 'elections.name_tellers', method: 'POST', path: `${ONE}/tellers`, who: { right: 'record' },
  summary: { vi: 'Ban kiểm phiếu của cuộc bầu, do đại hội biểu quyết', en: 'The tellers of an election, voted by the congress' },
  input: z.strictObject({
    ...electionFields, vote: vote(),
    tellers: z.array(z.strictObject({ participant: roomId(), person: z.number().int().min(1).max(2_000_000_000).nullable().default(null), role: z.enum(['head', 'member', 'watcher']) })).min(1).max(60),
  }),
  output: written.extend({ arrangement: z.enum(ARRANGEMENTS) }),
  problems: {
    ...electionMissing, vote_above_present: 'invalid', vote_not_carried: 'conflict', participant_not_found: 'missing', teller_on_list: 'conflict', teller_named_twice: 'invalid',
    teller_no_vote: 'conflict', one_head_teller: 'invalid', watcher_needed: 'invalid', watcher_not_needed: 'invalid', watcher_not_of_presidium: 'conflict', person_not_teller_duty: 'conflict', passes_under_way: 'conflict',
  },
});
