import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { type Actor, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { weekFile as operation } from '../contract.ts';
import { weekToPlan } from '../core/week.ts';
import { rowsOf } from './board.ts';
import type { OversightParts } from './parts.ts';
import { risksOf } from './risks.ts';
import { askedUnit } from './unit.ts';
import { weekPaper } from './week-paper.ts';
import { ledgerFoot } from '#platform/documents/paper-marks.ts';

/** The list of the week: day, place, reasons, person. Confidential reasons say only that they exist, whoever asks: the paper goes from hand to hand. */
export async function weekFile(shell: Shell, actor: Actor, input: InputOf<typeof operation>, parts: OversightParts): Answer<typeof operation> {
  const content = await shell.read(async (db) => {
    const asked = await askedUnit(db, shell, actor, input);
    if (!asked.ok) return asked;
    const { season, unit, today } = asked.value;
    const asOf = input.asOf ?? today;
    const { places } = await risksOf(db, parts, rangeOf(actor, 'read'), season, unit, asOf);
    if (places.length === 0) return fail({ code: 'week_empty' as const });
    const superior = unit.superiorId === null ? undefined : (await findOrganisation(db, { id: unit.superiorId }))?.name;
    const head = await readHead(db, season.code);
    const footer = ledgerFoot(head);
    return ok({ season, unit, superior, asOf, week: weekToPlan(asOf), rows: await rowsOf(db, season, places.slice(0, MOST), asOf), left: Math.max(0, places.length - MOST), signedAt: input.place, footer });
  });
  if (!content.ok) return content;
  // Setting pages takes long; the database is not kept waiting meanwhile.
  const paper = weekPaper(content.value);
  return ok({ name: `lich-di-co-so-${content.value.week.from}.${input.format}`, type: FILE_TYPES[input.format], bytes: await (input.format === 'pdf' ? toPdf(paper) : toDocx(paper)) });
}

/** Lines of a list that is still read in a meeting. */
const MOST = 200;
