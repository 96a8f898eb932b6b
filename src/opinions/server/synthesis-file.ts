import { seasonToday } from '#campaigns/core/season.ts';
import { organisationPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { type Book, type BookColumn, type BookRow, toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import type { Shell } from '#platform/shell.ts';
import type { synthesisFile as contract } from '../contract.ts';
import { kindWords } from '../core/given-words.ts';
import { reportOn } from './store-synthesis.ts';
import { synthesisPaper } from './synthesis-paper.ts';
import { type SynthesisToPrint, synthesisToPrint } from './synthesis-print.ts';
import { discussed } from './synthesis-work.ts';

/** F06 as Word, PDF, or as a workbook with a line for each opinion. */
export async function synthesisFile(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  const found = await shell.read(async (db) => {
    const place = await organisationPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const document = await discussed(db, place.value, input.document);
    if (!document) return fail({ code: 'document_not_found' as const });
    const report = await reportOn(db, place.value.organisation.id, document.id);
    return report ? ok(await synthesisToPrint(db, shell, place.value, document, report)) : fail({ code: 'synthesis_not_begun' as const });
  });
  if (!found.ok) return found;
  const today = seasonToday(found.value.place.season, dayOf(shell.now()));
  // Setting pages takes long; the database is not kept waiting meanwhile.
  const bytes = input.format === 'xlsx' ? await toXlsx(synthesisBook(found.value, today)) : await paperBytes(found.value, input, today);
  return ok({ name: `tong-hop-gop-y-${input.organisation}.${input.format}`, type: FILE_TYPES[input.format], bytes });
}

function paperBytes(print: SynthesisToPrint, input: InputOf<typeof contract>, today: Day): Promise<Uint8Array> {
  const paper = synthesisPaper(print, input, today);
  return input.format === 'pdf' ? toPdf(paper) : toDocx(paper);
}

const text = (header: string, width: number): BookColumn => ({ header, width, type: 'text' });
const number = (header: string): BookColumn => ({ header, width: 10, type: 'number' });

/** Two sheets: the lines with their numbers, and every opinion with the line that holds it. */
export function synthesisBook(print: SynthesisToPrint, today: Day): Book {
  const { sections, totals, document, place } = print;
  const lines = sections.flatMap(({ title, lines: all }) => all.map((line) => ({ section: title, line })));
  const numbers = ({ opinions, groups, texts, agree, other, amend, disagree }: typeof totals): number[] => [opinions, groups, texts, agree, other, amend, disagree];
  const sums: BookRow = ['Tổng số', '', ...numbers(totals), ''];
  const opinions = lines.flatMap(({ section, line }) => print.opinionsOf(line.id).map((each): BookRow => [
    section, line.title, kindWords[each.kind].vi, each.text, each.oldWords ?? '', each.newWords ?? '', each.organisationName, each.group, each.sharing, each.saidOn,
  ]));
  assert(opinions.length === totals.opinions, 'each opinion stands in the workbook once');
  return {
    title: 'Tổng hợp ý kiến góp ý', dated: today,
    sheets: [
      {
        name: 'Tổng hợp', orientation: 'landscape', titles: [`Tổng hợp ý kiến góp ý ${document.title}`, `${place.organisation.name}, dự thảo lần ${print.version}`],
        columns: [text('Đề mục', 36), text('Nhóm nội dung', 30), number('Ý kiến'), number('Chi bộ'), number('Nội dung khác nhau'), number('Đồng ý'), number('Ý kiến khác'), number('Sửa câu chữ'), number('Không đồng ý'), text('Lời tổng hợp', 80)],
        rows: lines.map(({ section, line }): BookRow => [section, line.title, ...numbers(line.counts), line.parts.map((part) => part.text).join('')]), sums: [sums],
        notes: ['Cột Chi bộ và cột Nội dung khác nhau không cộng dọc: một chi bộ góp ý ở nhiều dòng được đếm một lần ở tổng số.'],
      },
      {
        name: 'Ý kiến', orientation: 'landscape',
        columns: [text('Đề mục', 30), text('Nhóm nội dung', 26), text('Loại', 14), text('Ý kiến', 70), text('Chữ cũ', 30), text('Chữ mới', 30), text('Tổ chức', 30), text('Chi bộ, tổ', 24), number('Số người cùng ý kiến'), { header: 'Ngày', width: 12, type: 'day' }],
        rows: opinions,
      },
    ],
  };
}
