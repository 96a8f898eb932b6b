import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import type { CandidateProblem, FreezeProblem, NominateProblem, OpinionProblem, ReopenProblem, TakeListProblem } from '../core/problems.ts';
import { electionFields, figure, ONE, reason, roomId, vote, written } from './shapes.ts';

/** The list: nominated, standing, withdrawing, asked about, frozen. */

const electionMissing = { season_not_found: 'missing', organisation_not_found: 'missing', congress_not_found: 'missing', election_not_found: 'missing' } as const;
const listKinds = { ...electionMissing, list_frozen: 'conflict', round_over: 'conflict' } as const;
const nominateKinds = {
  ...listKinds, participant_not_found: 'missing', already_listed: 'conflict', already_elected: 'conflict', may_not_stand: 'conflict', may_not_nominate: 'conflict', names_of_round_fixed: 'conflict',
  new_names_not_decided: 'conflict', consent_missing: 'invalid', supporters_above_present: 'invalid', listed_as_teller: 'conflict',
} as const;
const candidateKinds = { ...listKinds, names_of_round_fixed: 'conflict', candidate_not_found: 'missing', candidate_gone: 'conflict', withdrawal_not_asked: 'conflict', withdrawal_open: 'conflict' } as const;

const candidate = { ...electionFields, candidate: z.uuid() };

export const nominate = operation<NominateProblem>()({
  name: 'elections.nominate', method: 'POST', path: `${ONE}/nominations`, who: { right: 'record' },
  summary: { vi: 'Đề cử: cấp ủy triệu tập đề cử hoặc đại biểu đề cử tại đại hội', en: 'Nominate: by the convening committee or from the floor' },
  input: z.strictObject({
    ...electionFields, by: z.enum(['committee', 'floor']),
    /** Of the roll, or somebody outside it by name. */
    people: z.array(z.union([
      z.strictObject({ participant: roomId() }),
      z.strictObject({ outsider: textField(200), detail: textField(200, { blank: true }).default(''), convenerMember: z.boolean().default(false), /** R-244-11.1: agreed in writing. */ consent: z.boolean() }),
    ])).min(1).max(300),
    /** From the floor: who of the roll nominated; of those present, who support it. */
    nominator: roomId().optional(), supporters: figure().default(0),
  }),
  output: written.extend({ candidates: z.array(z.string()) }),
  problems: nominateKinds,
});

export const takePreparedList = operation<TakeListProblem>()({
  name: 'elections.take_prepared_list', method: 'POST', path: `${ONE}/prepared-list`, who: { right: 'record' },
  summary: { vi: 'Đưa danh sách nhân sự cấp trên đã duyệt vào danh sách bầu, là đề cử của cấp ủy triệu tập', en: 'Put the approved personnel list on the list, as the nomination of the convening committee' },
  input: z.strictObject(electionFields),
  output: written.extend({ candidates: z.array(z.string()), /** Names that are not on the roll and were put as outsiders. */ outsiders: z.array(z.string()) }),
  problems: { ...nominateKinds, personnel_not_approved: 'conflict', prepared_list_empty: 'conflict', prepared_list_taken: 'conflict' },
});

export const stand = operation<NominateProblem>()({
  name: 'elections.stand', method: 'POST', path: `${ONE}/standing`, who: { right: 'record' },
  summary: { vi: 'Ghi người ứng cử', en: 'Record who stands by themselves' },
  input: z.strictObject({ ...electionFields, participant: roomId(), supporters: figure().default(0) }),
  output: written.extend({ candidate: z.string() }),
  problems: nominateKinds,
});

export const withdraw = operation<CandidateProblem>()({
  name: 'elections.withdraw', method: 'POST', path: `${ONE}/candidates/{candidate}/withdraw`, who: { right: 'record' },
  summary: { vi: 'Ghi người xin rút', en: 'Record that somebody asks to withdraw' },
  input: z.strictObject({ ...candidate, reason: reason(true).default('') }),
  output: written,
  problems: candidateKinds,
});

export const decideWithdrawal = operation<CandidateProblem | Extract<FreezeProblem, { code: 'vote_above_present' | 'vote_not_carried' }>>()({
  name: 'elections.decide_withdrawal', method: 'POST', path: `${ONE}/candidates/{candidate}/decide-withdrawal`, who: { right: 'record' },
  summary: { vi: 'Đại hội quyết định cho rút hoặc không cho rút', en: 'The congress decides on a withdrawal' },
  input: z.strictObject({ ...candidate, accepted: z.boolean(), vote: vote() }),
  output: written,
  problems: { ...candidateKinds, vote_above_present: 'invalid', vote_not_carried: 'conflict' },
});

export const dropName = operation<CandidateProblem>()({
  name: 'elections.drop_name', method: 'POST', path: `${ONE}/candidates/{candidate}/drop`, who: { right: 'record' },
  summary: { vi: 'Đưa một tên ra khỏi danh sách đang lập, có lý do', en: 'Take a name off the list that is being made, with the reason' },
  input: z.strictObject({ ...candidate, reason: reason() }),
  output: written,
  problems: candidateKinds,
});

export const opinionResult = operation<OpinionProblem>()({
  name: 'elections.opinion_result', method: 'POST', path: `${ONE}/opinion`, who: { right: 'record' },
  summary: { vi: 'Kết quả phiếu xin ý kiến hoặc phiếu giới thiệu, do đoàn thư ký kiểm', en: 'Result of an opinion or introduction ballot, counted by the secretariat' },
  input: z.strictObject({
    ...electionFields, kind: z.enum(['opinion', 'introduction']).default('opinion'), issued: figure(), returned: figure(),
    names: z.array(z.strictObject({ candidate: z.uuid(), agree: figure(), disagree: figure() })).min(1).max(500),
  }),
  output: written,
  problems: { ...listKinds, candidate_not_found: 'missing', opinion_out_of_balance: 'invalid', returned_above_issued: 'invalid' },
});

export const freezeList = operation<FreezeProblem>()({
  name: 'elections.freeze_list', method: 'POST', path: `${ONE}/freeze`, who: { right: 'record' },
  summary: { vi: 'Chốt danh sách bầu sau khi đại hội biểu quyết; danh sách có mã băm', en: 'Freeze the list after the congress voted it; the list gets its hash' },
  input: z.strictObject({ ...electionFields, vote: vote() }),
  output: written.extend({ version: z.number(), hash: z.string() }),
  problems: { ...listKinds, vote_above_present: 'invalid', vote_not_carried: 'conflict', list_empty: 'conflict', slate_refused: 'conflict', withdrawal_undecided: 'conflict',
    namesakes_not_told_apart: 'conflict', tellers_missing: 'conflict',
  },
});

export const reopenList = operation<ReopenProblem>()({
  name: 'elections.reopen_list', method: 'POST', path: `${ONE}/reopen`, who: { right: 'record' },
  summary: { vi: 'Mở lại danh sách đã chốt; phiếu cũ hết giá trị', en: 'Open a frozen list again; its papers are void' },
  input: z.strictObject({ ...electionFields, reason: reason() }),
  output: written,
  problems: { ...electionMissing, list_not_frozen: 'conflict', box_returned: 'conflict' },
});
