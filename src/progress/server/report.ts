import type { FileAnswer, InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import { toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import type { report as contract } from '../contract.ts';
import { progressParts } from './parts.ts';
import { reportBook } from './report-book.ts';
import { type ReportContent, reportContent } from './report-content.ts';
import { reportPaper } from './report-paper.ts';
import { askView } from './view.ts';

type Input = InputOf<typeof contract>;

/** The progress report F08 as Word, PDF or Excel, true on one day as known on one day. */
export async function report(shell: Shell, actor: Actor, input: Input, parts = progressParts()) {
  const { difficulties, proposals, place, signerPost, signerName } = input;
  const content = await askView<ReportContent>(shell, parts, actor, input, async (asked, db) => ok(await reportContent(asked, db, { difficulties, proposals, place, signerPost, signerName })));
  if (!content.ok) return content;
  // Setting pages takes long; the database is not kept waiting meanwhile.
  const file: FileAnswer = { name: `bao-cao-tien-do-${content.value.unit.code}-${content.value.asOf}.${input.format}`, type: FILE_TYPES[input.format], bytes: await printed(content.value, input.format) };
  return ok(file);
}

function printed(content: ReportContent, format: Input['format']): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return toDocx(reportPaper(content));
    case 'pdf':
      return toPdf(reportPaper(content));
    case 'xlsx':
      return toXlsx(reportBook(content));
  }
}
