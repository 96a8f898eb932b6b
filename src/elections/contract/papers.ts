import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import type { BallotFileProblem, PaperProblem } from '../core/problems.ts';
import { BALLOT_DESIGNS, electionFields, figure, finding, ONE, written } from './shapes.ts';

/** The papers: printed, handed out, back from the box, cut into batches. */

const electionMissing = { season_not_found: 'missing', organisation_not_found: 'missing', congress_not_found: 'missing', election_not_found: 'missing' } as const;
const paperKinds = {
  ...electionMissing, list_not_frozen: 'conflict', not_a_teller: 'forbidden', not_printed: 'conflict', not_issued: 'conflict', box_returned: 'conflict', papers_refused: 'conflict',
  batch_size_out_of_range: 'invalid',
} as const;

export const ballotFile = operation<BallotFileProblem>()({
  name: 'elections.ballot_file', method: 'GET', path: `${ONE}/ballot`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Mẫu phiếu bầu khổ A5 từ danh sách đã chốt', en: 'The A5 ballot paper from the frozen list' },
  input: z.strictObject({
    ...electionFields, format: z.enum(['docx', 'pdf']),
    /** 'ballot' follows the list; introduction (B6) and opinion (B7) may be printed from the open list. */
    design: z.enum(BALLOT_DESIGNS).default('ballot'),
  }),
  output: z.any(),
  problems: { ...electionMissing, list_not_frozen: 'conflict', design_does_not_fit: 'conflict' },
});

export const printRun = operation<PaperProblem>()({
  name: 'elections.print_run', method: 'POST', path: `${ONE}/print-runs`, who: { right: 'record' },
  summary: { vi: 'Ghi số phiếu đã in; in thêm thì ghi thêm', en: 'Record how many papers were printed; a further run adds to it' },
  input: z.strictObject({ ...electionFields, printed: figure().min(1) }),
  output: written.extend({ printed: z.number() }),
  problems: paperKinds,
});

export const issue = operation<PaperProblem>()({
  name: 'elections.issue', method: 'POST', path: `${ONE}/issue`, who: { right: 'count' },
  summary: { vi: 'Ban kiểm phiếu báo số phiếu phát ra, phiếu hỏng, phiếu thừa', en: 'The tellers report papers issued, spoiled and unused' },
  input: z.strictObject({ ...electionFields, present: figure(), issued: figure(), spoiled: figure(), unused: figure() }),
  output: written.extend({ findings: z.array(finding) }),
  problems: paperKinds,
});

export const returnBox = operation<PaperProblem>()({
  name: 'elections.return_box', method: 'POST', path: `${ONE}/box`, who: { right: 'count' },
  summary: { vi: 'Ghi số phiếu thu về và chia tập kiểm', en: 'Record the papers from the box and cut them into batches' },
  input: z.strictObject({ ...electionFields, returned: figure(), /** 25–50; a smaller return is one batch. */ batchSize: z.number().int().min(25).max(50).default(50) }),
  output: written.extend({ batches: z.array(z.object({ batch: z.string(), number: z.number(), size: z.number() })), findings: z.array(finding) }),
  problems: paperKinds,
});
