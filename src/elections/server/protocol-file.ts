import type { FileAnswer, InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import type { protocolFile as operation } from '../contract.ts';
import { protocolPaper } from './protocol-paper.ts';
import { findProtocol } from './show-protocol.ts';

/** The counting minutes F01 as Word or PDF with the protocol's hash and its signatures; the same protocol, signed by the same, gives the same bytes. */
export async function protocolFile(shell: Shell, actor: Actor, input: InputOf<typeof operation>) {
  const found = await shell.read((db) => findProtocol(db, actor, input));
  if (!found.ok) return found;
  const { protocol, row, at, signatures } = found.value;
  const signed = signatures.map((each) => ({ role: each.role, fullName: each.full_name, signature: each.signature }));
  const paper = protocolPaper(protocol, row.hash, { sample: at.place.season.sample, branch: at.place.organisation.groupId === 'branch', signed });
  const bytes = input.format === 'pdf' ? await toPdf(paper) : await toDocx(paper);
  const file: FileAnswer = { name: `bien-ban-kiem-phieu-${input.organisation}-${row.hash.slice(0, 8)}.${input.format}`, type: FILE_TYPES[input.format], bytes };
  return ok(file);
}
