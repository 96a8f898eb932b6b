import { randomUUID } from 'node:crypto';
import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { acting, type Acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import type { CongressDocument } from '../core/document.ts';
import type { PaperState } from '../core/paper-state.ts';
import { sourceOf } from '../core/remark.ts';
import type { Version } from '../core/version.ts';
import { type WhereNow, whereNow } from '../core/where-now.ts';
import { ownDocument, versionInHand } from './desk.ts';
import { atDesk } from './desk-work.ts';
import { answerRemarkRow, checksOf, insertRemark, type RemarkRow, remarksOf } from './store-remarks.ts';
import { loadVersion } from './store-text.ts';

type View = OutputOf<typeof contract.remarks>;
type RemarkView = View['remarks'][number];

/** A draft that is still worked on takes remarks; what the congress passed does not. */
const OPEN: readonly PaperState[] = ['draft', 'opinions', 'check'];

/** The remarks on a document, each where it is in the version that is looked at. */
export function remarks(shell: Shell, actor: Actor, input: InputOf<typeof contract.remarks>): Answer<typeof contract.remarks> {
  return shell.read(async (db) => {
    const place = await organisationPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const found = await ownDocument(db, place.value, input.document);
    if (!found.ok) return found;
    const document = found.value;
    const number = input.version ?? document.draft;
    const version = await loadVersion(db, document.id, number);
    if (!version) return fail({ code: 'version_not_found', number, last: document.draft });
    const rows = (await remarksOf(db, document.id)).filter((row) => row.draft <= number);
    const open = rows.filter((row) => row.answer === null);
    return ok({
      version: number, remarks: inOrderOf(version, await placed(db, document, version, rows)), checks: await checksOf(db, document.id),
      counts: { all: rows.length, open: open.length, mustOpen: open.filter((row) => row.must).length },
      may: mayRemark(actor, place.value, document),
    });
  });
}

function mayRemark(actor: Actor, { organisation }: OrganisationPlace, { state }: CongressDocument): View['may'] {
  const by = acting(actor, 'record', organisation.path);
  const open = by !== undefined && OPEN.includes(state);
  return { add: open, must: open && mayDemand(actor, organisation.path), answer: open };
}

/** Only the superior says that something must be changed. */
function mayDemand(actor: Actor, path: string): boolean {
  const by = acting(actor, 'decide', path);
  return by !== undefined && sourceOf(path, by.duty?.organisation.path ?? null) === 'superior';
}

/** Each remark with the place of what it is on; the versions are compared once each. */
async function placed(db: Db, document: Pick<CongressDocument, 'id'>, version: Version, rows: readonly RemarkRow[]): Promise<RemarkView[]> {
  const finders = new Map<number, ReturnType<typeof whereNow>>();
  for (const draft of new Set(rows.filter((row) => row.paragraph !== null).map((row) => row.draft))) {
    const old = draft === version.number ? version : await loadVersion(db, document.id, draft);
    assert(old, 'a remark is on a draft that is there');
    finders.set(draft, whereNow(old, version));
  }
  return rows.map((row) => {
    const words = row.words_from === null || row.words_until === null ? null : { from: row.words_from, to: row.words_until };
    const now = row.paragraph === null ? undefined : finders.get(row.draft)?.({ paragraph: row.paragraph, words, quote: row.quote });
    return remarkView(row, now ? nowView(now) : null);
  });
}

function remarkView(row: RemarkRow, now: RemarkView['now']): RemarkView {
  const words = row.words_from === null || row.words_until === null ? null : { from: row.words_from, until: row.words_until };
  return {
    id: row.id, source: row.source, must: row.must, text: row.text, by: row.made_by, byOrganisation: row.made_for, at: row.made_at, version: row.draft,
    said: row.paragraph === null ? null : { paragraph: row.paragraph, words, quote: row.quote }, now,
    answer: row.answer === null || row.answered_at === null ? null : { kind: row.answer, text: row.answer_text, by: row.answered_by ?? '', at: row.answered_at, version: row.answered_in ?? row.draft },
  };
}

function nowView(now: WhereNow): NonNullable<RemarkView['now']> {
  const nothing = { paragraph: null, words: null, touched: true, moved: false, nearest: null };
  if (now.state === 'gone') return { ...nothing, state: 'gone', nearest: now.nearest };
  if (now.state === 'words_gone') return { ...nothing, state: 'words_gone', paragraph: now.paragraph };
  return { state: 'kept', paragraph: now.paragraph, words: now.words && { from: now.words.from, until: now.words.to }, touched: now.touched, moved: now.moved, nearest: null };
}

/** In the order of the text; those on the whole and those whose place is gone come first. */
function inOrderOf(version: Version, all: readonly RemarkView[]): RemarkView[] {
  const places = new Map(version.paragraphs.map((each, at) => [each.id, at]));
  const placeOf = ({ now }: RemarkView): number => (now?.paragraph === null || now?.paragraph === undefined ? -1 : (places.get(now.paragraph) ?? -1));
  return all.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** @problem version_not_in_hand  the page shows an older draft; @problem must_only_from_superior  of one's own organisation */
export function addRemark(shell: Shell, actor: Actor, input: InputOf<typeof contract.addRemark>): Answer<typeof contract.addRemark> {
  return atDesk<typeof contract.addRemark>(shell, actor, 'record', input, 'documents.add_remark', async (tx, place) => {
    const found = await ownDocument(tx, place, input.document);
    if (!found.ok) return found;
    const document = found.value;
    if (!OPEN.includes(document.state)) return fail({ code: 'draft_decided', state: document.state });
    if (input.version !== document.draft) return fail({ code: 'version_not_in_hand', inHand: document.draft });
    const { paragraph, words, text, must } = input;
    const path = place.organisation.path;
    if (must && !mayDemand(actor, path)) return fail({ code: 'must_only_from_superior' });
    const on = paragraph === null ? null : (await versionInHand(tx, document)).paragraphs.find((each) => each.id === paragraph);
    if (on === undefined) return fail({ code: 'paragraph_not_found' });
    if (words && (on === null || words.until <= words.from || words.until > on.text.length)) return fail({ code: 'words_not_in_paragraph' });
    // Who is at home here and in the superior's office demands as the superior.
    const by = must ? (acting(actor, 'decide', path) ?? place.by) : place.by;
    const source = sourceOf(path, by.duty?.organisation.path ?? null);
    const id = randomUUID();
    const quote = on?.text ?? '';
    await insertRemark(tx, {
      id, document_id: document.id, source, draft: document.draft, paragraph, words_from: words?.from ?? null, words_until: words?.until ?? null, quote, text, must,
      made_at: tx.recordedAt, made_by: actor.name, made_for: forWhom(by, place),
    });
    return ok({
      happened: [{ kind: 'documents.remark_made', document: document.id, title: document.title, remark: id, source, draft: document.draft, paragraph, words: words && { from: words.from, until: words.until }, quote, text, must }],
      answer: () => ({ id }),
    });
  });
}

/** Name of the organisation in whose duty it was done. */
function forWhom(by: Acting, { organisation }: OrganisationPlace): string {
  return by.duty?.organisation.name ?? organisation.name;
}

/** Answers a remark, or answers it anew: the last answer stands. @problem remark_answered_meanwhile  the page did not know the answer that stands */
export function answerRemark(shell: Shell, actor: Actor, input: InputOf<typeof contract.answerRemark>): Answer<typeof contract.answerRemark> {
  return atDesk<typeof contract.answerRemark>(shell, actor, 'record', input, 'documents.answer_remark', async (tx, place) => {
    const found = await ownDocument(tx, place, input.document);
    if (!found.ok) return found;
    const document = found.value;
    const remark = (await remarksOf(tx, document.id)).find((row) => row.id === input.remark);
    if (!remark) return fail({ code: 'remark_not_found' });
    if (remark.answered_at !== input.before) return fail({ code: 'remark_answered_meanwhile', savedBy: remark.answered_by ?? '' });
    const { answer, text } = input;
    if (answer === 'explained' && text === '') return fail({ code: 'explanation_missing' });
    await answerRemarkRow(tx, remark.id, { kind: answer, text, by: actor.name, at: tx.recordedAt, draft: document.draft });
    return ok({
      happened: [{ kind: 'documents.remark_answered', document: document.id, title: document.title, remark: remark.id, answer, text, draft: document.draft }],
      answer: () => ({ answeredAt: tx.recordedAt }),
    });
  });
}
