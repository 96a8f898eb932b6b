import { findCongresses, organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { slug } from '#foundation/text.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import type { Shell } from '#platform/shell.ts';
import type { documentFile as contract } from '../contract.ts';
import { readableDocument, readableVersion } from './desk.ts';
import { documentPaper } from './document-paper.ts';
import { tablesIn } from './linked-tables.ts';
import type { DocumentsParts } from './parts.ts';

/** A draft in the official form, as Word or PDF, with its tables of figures. */
export async function documentFile(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: DocumentsParts): Answer<typeof contract> {
  const print = await shell.read(async (db) => {
    const place = await organisationPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const readable = await readableDocument(db, place.value, input.document);
    if (!readable.ok) return readable;
    const version = await readableVersion(db, place.value, readable.value, input.version);
    if (!version.ok) return version;
    const { document, owner } = readable.value;
    const { season } = place.value;
    return ok({
      season, owner, document, draft: version.value.number, paragraphs: version.value.paragraphs, tables: await tablesIn(db, document, parts), signedAt: input.signedAt, signer: input.signer,
      superior: owner.superiorId === null ? undefined : (await findOrganisation(db, { id: owner.superiorId }))?.name,
      congress: (await findCongresses(db, season.id, [owner.id]))[0] ?? null,
    });
  });
  if (!print.ok) return print;
  const paper = documentPaper(print.value, dayOf(shell.now()));
  // Setting pages takes long; the database is not kept waiting meanwhile.
  const bytes = await (input.format === 'pdf' ? toPdf(paper) : toDocx(paper));
  return ok({ name: `${slug(print.value.document.title).slice(0, 60)}-lan-${print.value.draft}.${input.format}`, type: FILE_TYPES[input.format], bytes });
}
