import { seasonToday } from '#campaigns/core/season.ts';
import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { ledgerFoot } from '#platform/documents/paper-marks.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { lessonsFile as contract } from '../contract.ts';
import { lessonsPaper } from './lessons-paper.ts';
import { lessonsToPrint } from './lessons-print.ts';

/** A05 as Word or PDF: the organisation's own lessons and those that it issued. */
export async function lessonsFile(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  const found = await shell.read(async (db) => {
    const place = await organisationPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const print = await lessonsToPrint(db, place.value, shell.now());
    return print.lessons.length === 0 ? fail({ code: 'lessons_empty' as const, organisation: place.value.organisation.name }) : ok({ print, head: await readHead(db, place.value.chain) });
  });
  if (!found.ok) return found;
  const { print, head } = found.value;
  const paper = lessonsPaper(print, input, seasonToday(print.place.season, dayOf(shell.now())), ledgerFoot(head));
  // Setting pages takes long; the database is not kept waiting meanwhile.
  const bytes = input.format === 'pdf' ? await toPdf(paper) : await toDocx(paper);
  return ok({ name: `rut-kinh-nghiem-${input.organisation}.${input.format}`, type: FILE_TYPES[input.format], bytes });
}
