import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { showTable as showing, tableFile as filing } from '../contract.ts';
import { linkedTableOf } from '../core/tables.ts';
import { targetsOf } from './store.ts';
import { tasksOf } from './store-tasks.ts';
import { targetsBook } from './table-book.ts';
import { type PaperContent, targetsPaper } from './table-paper.ts';
import { ledgerFoot } from '#platform/documents/paper-marks.ts';

/** The target table as it stands in the political report and in the resolution. */
export function showTable(shell: Shell, actor: Actor, input: InputOf<typeof showing>): Answer<typeof showing> {
  return shell.read(async (db): Answer<typeof showing> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    return ok(linkedTableOf(await targetsOf(db, found.value.season.id, { organisations: [found.value.organisation.id] }), input.which));
  });
}

/** The annex of targets as a paper or a workbook; a paper names the head of the record it was made from. */
export async function tableFile(shell: Shell, actor: Actor, input: InputOf<typeof filing>): Answer<typeof filing> {
  const content = await shell.read(async (db) => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const place = found.value;
    const { organisation, season, chain } = place;
    const [targets, tasks] = [await targetsOf(db, season.id, { organisations: [organisation.id] }), await tasksOf(db, season.id, organisation.id)];
    if (targets.length === 0 && tasks.length === 0) return fail({ code: 'targets_empty' as const });
    const superior = organisation.superiorId === null ? undefined : (await findOrganisation(db, { id: organisation.superiorId }))?.name;
    const head = await readHead(db, chain);
    const footer = ledgerFoot(head);
    return ok({ place, superior, targets, tasks, signedAt: input.place, today: dayOf(shell.now()), footer });
  });
  if (!content.ok) return content;
  // Setting pages takes long; the database is not kept waiting meanwhile.
  const name = `phu-luc-chi-tieu-${input.organisation}-${content.value.today}.${input.format}`;
  return ok({ name, type: FILE_TYPES[input.format], bytes: await bytesOf(content.value, input.format) });
}

function bytesOf(content: PaperContent, format: 'docx' | 'pdf' | 'xlsx'): Promise<Uint8Array> {
  if (format !== 'xlsx') return format === 'pdf' ? toPdf(targetsPaper(content)) : toDocx(targetsPaper(content));
  const { organisation, season } = content.place;
  return toXlsx(targetsBook({ organisation: organisation.name, sample: season.sample, targets: content.targets, tasks: content.tasks, today: content.today }));
}
