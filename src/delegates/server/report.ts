import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { reportFile as filing, showReport as showing } from '../contract.ts';
import { type Figures, figuresOf } from '../core/figures.ts';
import { credentialsPaper } from './report-paper.ts';
import { loadRoll } from './roll.ts';

/** Figures of F02 or F03, true on a day. */
export function showReport(shell: Shell, actor: Actor, input: InputOf<typeof showing>): Answer<typeof showing> {
  return shell.read(async (db): Answer<typeof showing> => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const asOf = input.asOf ?? dayOf(shell.now());
    const { form, base, ages, breakdowns, refused, ...counts } = await figuresFor(db, found.value, asOf);
    return ok({
      ...counts, form: form === 'members' ? ('F03' as const) : ('F02' as const), asOf, breakdowns: breakdowns.map((each) => ({ ...each, parts: [...each.parts] })),
      ages: { sum: ages.sum, of: ages.of, youngest: ages.least, oldest: ages.most }, refused: [...refused], base: { base: base.base, threshold: base.threshold },
    });
  });
}

/** The same as an official paper. It is made at the opening and names the head of the congress's record at that moment. */
export async function reportFile(shell: Shell, actor: Actor, input: InputOf<typeof filing>): Answer<typeof filing> {
  const content = await shell.read(async (db) => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { organisation, season, chain } = found.value;
    const asOf = input.asOf ?? dayOf(shell.now());
    const figures = await figuresFor(db, found.value, asOf);
    if (figures.base.items.length === 0) return fail({ code: 'roll_empty' as const });
    const superior = organisation.superiorId === null ? undefined : (await findOrganisation(db, { id: organisation.superiorId }))?.name;
    const { place, signerPost, signerName, complaints } = input;
    return ok({ figures, organisation, season, superior, asOf, head: await readHead(db, chain), place, signerPost, signerName, complaints });
  });
  if (!content.ok) return content;
  // Setting pages takes long; the database is not kept waiting meanwhile.
  const paper = credentialsPaper(content.value);
  const name = content.value.figures.form === 'members' ? 'tinh-hinh-dang-vien' : 'tham-tra-tu-cach-dai-bieu';
  return ok({ name: `bao-cao-${name}-${input.organisation}-${content.value.asOf}.${input.format}`, type: FILE_TYPES[input.format], bytes: await (input.format === 'pdf' ? toPdf(paper) : toDocx(paper)) });
}

async function figuresFor(db: Db, { congress }: CongressPlace, asOf: Day): Promise<Figures> {
  const { participants, presence } = await loadRoll(db, congress.id);
  return figuresOf(congress.form, participants, presence, asOf);
}
