import { createHash, randomUUID } from 'node:crypto';
import { organisationPlace, type OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { Shell } from '#platform/shell.ts';
import type { importOpinions as taking, previewImport as preview } from '../contract.ts';
import { foldKey } from '../core/fold-words.ts';
import { KINDS } from '../core/opinion.ts';
import { readOpinionSheet, type SheetOpinion, type TableLine } from '../core/opinion-sheet.ts';
import type { ImportProblem } from '../core/problems.ts';
import { meetingAbout } from './entering.ts';
import { tableLinesOf } from './opinions-file.ts';
import { batchOfFile, insertBatch, insertOpinions, type NewOpinion, nextNumber } from './store-opinions.ts';
import { givenEvent, saidOf } from './taking.ts';
import { atOrganisation, named, todayIn } from './work.ts';

type Input = InputOf<typeof preview>;
const SHOWN_LINES = 500;
/** Of a paragraph beside its opinion. */
const PLACE_LETTERS = 160;

/** What the file holds; nothing is written. */
export async function previewImport(shell: Shell, actor: Actor, input: Input, exchange: Exchange): Answer<typeof preview> {
  assert(exchange.file, 'an operation that sends a file has one');
  const lines = await tableLinesOf(exchange.file);
  if (!lines.ok) return lines;
  const hash = hashOf(exchange.file.bytes);
  return shell.read(async (db): Answer<typeof preview> => {
    const place = await organisationPlace(db, actor, 'record', input);
    if (!place.ok) return place;
    const read = await opinionsIn(db, place.value, input, lines.value, hash, shell.now());
    if (!read.ok) return read;
    const { opinions, texts } = read.value;
    const kinds = Object.fromEntries(KINDS.map((kind) => [kind, opinions.filter((each) => each.kind === kind).length])) as { readonly [K in (typeof KINDS)[number]]: number };
    return ok({
      count: opinions.length, kinds, sharing: opinions.reduce((sum, each) => sum + each.sharing, 0), copies: copiesAmong(opinions),
      lines: opinions.slice(0, SHOWN_LINES).map(({ cell, paragraph, topic, kind, text, oldWords, newWords, sharing, speaker }) => ({
        cell, paragraph, place: paragraph === null ? '' : (texts.get(paragraph) ?? '').slice(0, PLACE_LETTERS), topic, kind, text, oldWords, newWords, sharing, speaker,
      })),
    });
  });
}

/** Rows whose text stands more than once. */
function copiesAmong(opinions: readonly SheetOpinion[]): number {
  const counts = new Map<string, number>();
  for (const { text } of opinions) if (text !== '') counts.set(foldKey(text), (counts.get(foldKey(text)) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
}

/** Takes the file over, all or nothing, as one entry. The same file is taken for a meeting and document once. */
export async function importOpinions(shell: Shell, actor: Actor, input: Input, exchange: Exchange): Answer<typeof taking> {
  const { file } = exchange;
  assert(file, 'an operation that sends a file has one');
  const lines = await tableLinesOf(file);
  if (!lines.ok) return lines;
  const fileHash = hashOf(file.bytes);
  return atOrganisation<typeof taking>(shell, actor, 'record', input, 'opinions.import', async (tx, place) => {
    const read = await opinionsIn(tx, place, input, lines.value, fileHash, tx.recordedAt);
    if (!read.ok) return read;
    const { meeting, opinions } = read.value;
    const batch = { id: randomUUID(), meeting: meeting.id, document: input.document, fileName: file.name.slice(0, 200), fileHash, opinions: opinions.length, takenOn: todayIn(place, tx.recordedAt) };
    await insertBatch(tx, batch);
    const first = await nextNumber(tx, place.season.id, place.organisation.id);
    const added = opinions.map((each, index): NewOpinion => ({
      ...saidOf(each), sharing: each.sharing, id: randomUUID(), number: first + index, organisationId: place.organisation.id, group: meeting.group, meeting: meeting.id, drive: input.drive, document: input.document,
      version: input.version, speaker: meeting.naming === 'unnamed' || each.speaker === '' ? null : each.speaker, way: 'file', saidOn: meeting.heldOn, receivedAt: tx.recordedAt, withdrawnAt: null, account: null, receipt: null,
      batch: batch.id,
    }));
    await insertOpinions(tx, place.season.id, place.chain, added);
    const { id, meeting: of, document, fileName, takenOn } = batch;
    const taken = { kind: 'opinions.file_taken', ...named(place), batch: id, meeting: of, document, fileName, fileHash, opinions: added.length, takenOn };
    return ok({ events: [taken, givenEvent(place, added, batch.id)], answer: () => ({ added: added.length }) });
  });
}

async function opinionsIn(db: Db, place: OrganisationPlace, input: Input, lines: readonly TableLine[], hash: string, now: Moment): Promise<Result<{ readonly opinions: readonly SheetOpinion[] } & Extract<Awaited<ReturnType<typeof meetingAbout>>, { ok: true }>['value'], ImportProblem>> {
  const about = await meetingAbout(db, place, input, now);
  if (!about.ok) return about;
  const before = await batchOfFile(db, input.meeting, input.document, hash);
  if (before) return fail({ code: 'file_taken_before', on: before.takenOn });
  const opinions = readOpinionSheet(lines, { paragraphs: about.value.texts, attending: about.value.meeting.attending });
  return opinions.ok ? ok({ ...about.value, opinions: opinions.value }) : opinions;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
