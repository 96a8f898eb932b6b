import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { FileAnswer, InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import type { OfficialPaper } from '#platform/documents/official.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import type { Shell } from '#platform/shell.ts';
import type { minutesFile as minutesContract, resolutionFile as resolutionContract } from '../contract.ts';
import { minutesOf } from './minutes-record.ts';
import { minutesPaper } from './minutes-paper.ts';
import type { SittingsParts } from './parts.ts';
import { resolutionOf } from './resolution.ts';
import { resolutionPaper } from './resolution-paper.ts';

type Asked = InputOf<typeof minutesContract> | InputOf<typeof resolutionContract>;

/** The minutes F04 as Word or PDF. */
export function minutesFile(shell: Shell, actor: Actor, input: InputOf<typeof minutesContract>): Answer<typeof minutesContract> {
  return paperFile(shell, actor, input, 'bien-ban-dai-hoi', async (db, place) => minutesPaper(place, await minutesOf(db, place), input, dayOf(shell.now())));
}

/** The resolution F05 as Word or PDF. */
export function resolutionFile(shell: Shell, actor: Actor, input: InputOf<typeof resolutionContract>, parts: SittingsParts): Answer<typeof resolutionContract> {
  return paperFile(shell, actor, input, 'nghi-quyet-dai-hoi', async (db, place) => resolutionPaper(place, await resolutionOf(db, place, parts), await minutesOf(db, place), input, dayOf(shell.now())));
}

async function paperFile(shell: Shell, actor: Actor, input: Asked, name: string, paperOf: (db: Db, place: CongressPlace) => Promise<OfficialPaper>) {
  const paper = await shell.read(async (db) => {
    const place = await congressPlace(db, actor, 'read', input);
    return place.ok ? ok(await paperOf(db, place.value)) : place;
  });
  if (!paper.ok) return paper;
  // Setting pages takes long; the database is not kept waiting meanwhile.
  const bytes = await (input.format === 'pdf' ? toPdf(paper.value) : toDocx(paper.value));
  const file: FileAnswer = { name: `${name}-${input.organisation}.${input.format}`, type: FILE_TYPES[input.format], bytes };
  return ok(file);
}
