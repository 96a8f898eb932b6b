import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import type { PaperProblem, ProgressViewProblem } from '../core/problems.ts';
import { count, viewFields, viewProblemKinds } from './shapes.ts';

export const REPORT_FORMATS = ['docx', 'pdf', 'xlsx'] as const;

/** F08, the progress report in the official form. @rule R-BC-2, R-BC-3 */
export const report = operation<ProgressViewProblem>()({
  name: 'progress.report',
  method: 'GET',
  path: '/api/seasons/{season}/report.{format}',
  summary: { vi: 'Báo cáo tiến độ đại hội (F08)', en: 'Progress report (F08)' },
  who: { right: 'read' },
  input: z.strictObject({
    ...viewFields,
    format: z.enum(REPORT_FORMATS),
    /** Paragraphs that the office writes itself. */
    difficulties: textField(5000, { blank: true }).default(''),
    proposals: textField(5000, { blank: true }).default(''),
    /** Place in the head of the paper, who signs. */
    place: textField(100, { blank: true }).default(''),
    signerPost: textField(100, { blank: true }).default(''),
    signerName: textField(100, { blank: true }).default(''),
  }),
  output: z.any(),
  answers: 'file',
  problems: viewProblemKinds(),
});

export const PAPER_LIMIT_BYTES = 10 * 1024 * 1024;

export const addPaper = operation<PaperProblem>()({
  name: 'progress.add_paper',
  method: 'POST',
  path: '/api/papers',
  summary: { vi: 'Gửi văn bản làm căn cứ', en: 'Add a paper that proves an entry' },
  who: { right: 'record' },
  sends: 'file',
  input: z.strictObject({}),
  output: z.object({ hash: z.string(), name: z.string(), type: z.string(), size: count }),
  problems: { paper_too_large: 'too_large', paper_type_refused: 'invalid' },
});

export const showPaper = operation<{ readonly code: 'paper_not_found' }>()({
  name: 'progress.show_paper',
  method: 'GET',
  path: '/api/papers/{hash}',
  summary: { vi: 'Tải văn bản căn cứ', en: 'Download a paper' },
  who: { right: 'read' },
  input: z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  output: z.any(),
  answers: 'file',
  problems: { paper_not_found: 'missing' },
});
