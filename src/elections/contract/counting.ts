import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import type { DifferenceProblem, EntryProblem, FinishProblem, PassProblem, RecountProblem, WarningProblem } from '../core/problems.ts';
import { action, ballotField, CAUSES, electionFields, figure, ONE, PAPER_FORMS, PASSES, reason, summary, totals, written } from './shapes.ts';

/** The count: two passes by two persons, what differs, what is settled. A desk sees its own pass and no other. */

const electionMissing = { season_not_found: 'missing', organisation_not_found: 'missing', congress_not_found: 'missing', election_not_found: 'missing' } as const;
const passKinds = {
  ...electionMissing, not_a_teller: 'forbidden', box_not_returned: 'conflict', batch_not_found: 'missing', pass_taken: 'conflict', same_person_both_passes: 'conflict',
  watcher_needed: 'conflict', pass_not_found: 'missing', not_your_pass: 'forbidden', pass_closed: 'conflict',
} as const;
const entryKinds = {
  ...passKinds, wrong_paper_form: 'invalid', place_not_on_list: 'invalid', place_named_twice: 'invalid', marks_not_for_each_name: 'invalid', ballot_id_used: 'conflict',
  too_many_ballots: 'conflict', pass_of_ballots: 'conflict', pass_of_sums: 'conflict', sums_out_of_balance: 'invalid',
} as const;

const batchFields = { ...electionFields, batch: z.uuid() };
const passFields = { ...batchFields, pass: z.enum(PASSES) };
const DESK = `${ONE}/batches/{batch}` as const;
const entered = z.object({ entered: z.number(), size: z.number() });

export const takePass = operation<PassProblem>()({
  name: 'elections.take_pass', method: 'POST', path: `${DESK}/take`, who: { right: 'count' },
  summary: { vi: 'Nhận một lượt kiểm của một tập; một người không nhận cả hai lượt', en: 'Take one pass of a batch; nobody takes both' },
  input: z.strictObject({ ...batchFields, /** Without it the first free one. */ pass: z.enum(PASSES).optional(), by: z.enum(['ballots', 'sums']).default('ballots') }),
  output: z.object({ pass: z.enum(PASSES), size: z.number() }),
  problems: passKinds,
});

export const giveUpPass = operation<PassProblem>()({
  name: 'elections.give_up_pass', method: 'POST', path: `${DESK}/give-up`, who: { right: 'count' },
  summary: { vi: 'Trả lại lượt kiểm đang nhập dở; phiếu đã nhập của lượt ấy bị bỏ', en: 'Give an open pass back; its entries are dropped' },
  input: z.strictObject({ ...passFields, /** The head teller may do it for a teller who has left, with the reason. */ reason: reason() }),
  output: written,
  problems: passKinds,
});

const desk = z.object({
  election: summary, organisation: z.string(), threshold: z.number().nullable(), regulation: z.string(),
  list: z.array(z.object({ place: z.number(), name: z.string(), detail: z.string() })), seats: z.number(), form: z.enum(PAPER_FORMS).nullable(),
  /** The pass in hand; null: choose a batch. */
  pass: z.object({
    batch: z.string(), number: z.number(), size: z.number(), count: z.number(), pass: z.enum(PASSES), by: z.enum(['ballots', 'sums']), state: z.enum(['open', 'sealed', 'opened']),
    entered: z.number(), /** By random id, which is no order of entering; empty once finished. */ ballots: z.array(z.object({ id: z.string(), ballot: z.unknown() })),
    sums: totals().nullable(),
    /** Own figures so far, by place. */
    totals: totals(),
  }).nullable(),
  batches: z.array(z.object({
    batch: z.string(), number: z.number(), size: z.number(), mine: z.enum(PASSES).nullable(), mineState: z.enum(['open', 'sealed', 'opened']).nullable(), free: z.array(z.enum(PASSES)),
    /** Whether this person may take a pass of it now. */ may: z.boolean(),
  })),
  differencesOpen: z.number(), actions: z.array(action),
});

export const showDesk = operation<PassProblem>()({
  name: 'elections.desk', method: 'GET', path: `${ONE}/desk`, who: { right: 'count' },
  summary: { vi: 'Bàn kiểm phiếu của chính người hỏi: chỉ lượt của mình', en: 'The asking teller’s own desk: the own pass alone' },
  input: z.strictObject({ ...electionFields, batch: z.uuid().optional() }),
  output: desk,
  problems: passKinds,
});

export const enterBallots = operation<EntryProblem>()({
  name: 'elections.enter_ballots', method: 'POST', path: `${DESK}/passes/{pass}/ballots`, who: { right: 'count' }, secret: true,
  summary: { vi: 'Nhập phiếu vào lượt của mình; mã phiếu do trình duyệt tạo ngẫu nhiên, gửi lại không bị ghi hai lần', en: 'Enter ballots into the own pass, under random ids made by the sender; sending again changes nothing' },
  input: z.strictObject({ ...passFields, ballots: z.array(z.strictObject({ id: z.uuid(), ballot: ballotField() })).min(1).max(60) }),
  output: entered,
  problems: entryKinds,
});

export const takeBack = operation<EntryProblem>()({
  name: 'elections.take_back', method: 'POST', path: `${DESK}/passes/{pass}/take-back`, who: { right: 'count' }, secret: true,
  summary: { vi: 'Lấy lại phiếu vừa nhập trong lượt chưa kết thúc', en: 'Take back ballots of the own open pass' },
  input: z.strictObject({ ...passFields, ids: z.array(z.uuid()).min(1).max(60) }),
  output: entered,
  problems: entryKinds,
});

export const enterSums = operation<EntryProblem>()({
  name: 'elections.enter_sums', method: 'POST', path: `${DESK}/passes/{pass}/sums`, who: { right: 'count' }, secret: true,
  summary: { vi: 'Nhập số cộng của cả tập thay cho từng phiếu', en: 'Enter a batch’s totals instead of its ballots' },
  input: z.strictObject({ ...passFields, sums: totals() }),
  output: entered,
  problems: entryKinds,
});

export const finishPass = operation<FinishProblem>()({
  name: 'elections.finish_pass', method: 'POST', path: `${DESK}/passes/{pass}/finish`, who: { right: 'count' },
  summary: { vi: 'Kết thúc lượt kiểm: niêm lại, không sửa được nữa', en: 'Finish a pass: it is sealed and no longer changes' },
  input: z.strictObject(passFields),
  output: written.extend({
    commitment: z.string(), /** Whether the other pass was finished before, so that both are open now. */ opened: z.boolean(),
    differences: z.number().nullable(),
  }),
  problems: { ...passKinds, pass_incomplete: 'conflict' },
});

const differenceKinds = {
  ...electionMissing, batch_not_found: 'missing', not_a_teller: 'forbidden', passes_not_finished: 'conflict', difference_not_found: 'missing', difference_settled: 'conflict',
  settler_made_pass: 'conflict', settler_not_allowed: 'forbidden', both_needed: 'conflict', settler_said_already: 'conflict', paper_figure_above_batch: 'invalid', other_figure_found: 'conflict',
} as const;

export const differences = operation<DifferenceProblem>()({
  name: 'elections.differences', method: 'GET', path: `${ONE}/differences`, who: { right: 'count' },
  summary: { vi: 'Chỗ lệch giữa hai lượt kiểm', en: 'Where the two passes differ' },
  input: z.strictObject(electionFields),
  output: z.object({
    election: summary, arrangement: z.string(),
    batches: z.array(z.object({
      batch: z.string(), number: z.number(), size: z.number(), count: z.number(), by: z.object({ A: z.string(), B: z.string() }),
      cells: z.array(z.object({
        /** 'papers', 'valid', 'invalid:<reason>', 'votes:<place>', 'against:<place>'. */
        cell: z.string(), place: z.number().nullable(), name: z.string().nullable(), a: z.number(), b: z.number(), differs: z.boolean(),
        settled: z.object({ paper: z.number(), cause: z.enum(CAUSES), note: z.string(), by: z.array(z.string()), at: z.string() }).nullable(),
        /** Found on the paper by one of two, and not yet said by the other. */
        proposed: z.object({ paper: z.number(), cause: z.enum(CAUSES), by: z.string(), mine: z.boolean() }).nullable(),
      })),
      /** Which kinds of ballots one pass has more of, to find the papers. */
      kinds: z.array(z.object({ ballot: z.unknown(), a: z.number(), b: z.number() })),
      action,
    })),
  }),
  problems: differenceKinds,
});

export const settleDifference = operation<DifferenceProblem>()({
  name: 'elections.settle_difference', method: 'POST', path: `${DESK}/settle`, who: { right: 'count' },
  summary: { vi: 'Chốt một chỗ lệch theo phiếu giấy: người thứ ba, hoặc cả hai người cùng nêu một số', en: 'Settle a difference against the paper' },
  input: z.strictObject({ ...batchFields, cell: z.string().regex(/^(?:papers|valid|invalid:[a-z-]{1,40}|(?:votes|against):[0-9]{1,4})$/), /** What the papers show. */ paper: figure(), cause: z.enum(CAUSES), note: reason(true).default('') }),
  output: written.extend({ /** False: the other of two has to say the same. */ settled: z.boolean(), open: z.number() }),
  problems: differenceKinds,
});

export const acceptWarning = operation<WarningProblem>()({
  name: 'elections.accept_warning', method: 'POST', path: `${ONE}/warnings`, who: { right: 'settle' },
  summary: { vi: 'Trưởng ban kiểm phiếu chấp nhận một lưu ý, có lý do', en: 'The head teller accepts a warning, with the reason' },
  input: z.strictObject({ ...electionFields, code: z.string().regex(/^[a-z_]{1,60}$/), reason: reason() }),
  output: written,
  problems: { ...electionMissing, not_a_teller: 'forbidden', warning_not_found: 'missing', warning_accepted: 'conflict' },
});

export const recount = operation<RecountProblem>()({
  name: 'elections.recount', method: 'POST', path: `${ONE}/recount`, who: { right: 'record' },
  summary: { vi: 'Kiểm lại: hai lượt mới trên các tập cũ; lần kiểm trước giữ nguyên', en: 'Recount: two new passes over the same batches; the count before stays' },
  input: z.strictObject({ ...electionFields, reason: reason() }),
  output: written.extend({ count: z.number() }),
  problems: { ...electionMissing, count_unfinished: 'conflict', round_over: 'conflict' },
});
