import { sql } from 'kysely';
import type { z } from 'zod';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { type Actor, type Range, rangeOf } from '#platform/actor.ts';
import type { driveShape, opinionShape } from '../contract/common.ts';
import type { Draft } from '../core/draft.ts';
import { type Drive, driveState } from '../core/drive.ts';
import { draftsOf } from './drafts.ts';
import type { OpinionRow } from './store-opinions.ts';

export type DriveView = z.output<typeof driveShape>;
export type OpinionView = z.output<typeof opinionShape>;

export interface DriveOwner {
  readonly id: number;
  readonly path: string;
}

/** Drives with the names of their owners and drafts, in the given order. */
export async function driveViews(db: Db, drives: readonly Drive[], today: Day): Promise<{ readonly view: DriveView; readonly owner: DriveOwner }[]> {
  if (drives.length === 0) return [];
  const drafts = await draftsOf(db, drives.flatMap((each) => each.documents));
  const rows = await db.selectFrom('organisations').select(['id', 'code', 'name', 'path']).where('id', 'in', drives.map((each) => each.ownerId)).execute();
  const owners = new Map(rows.map((row) => [row.id, row]));
  return drives.flatMap((drive) => {
    const owner = owners.get(drive.ownerId);
    if (!owner) return [];
    const { id, name, from, until, note, revision } = drive;
    const documents = drive.documents.flatMap((each) => { const draft = drafts.get(each); return draft ? [driveDocument(draft)] : []; });
    return [{ owner, view: { id, name, owner: { code: owner.code, name: owner.name }, from, until, note, revision, state: driveState(drive, today), documents } }];
  });
}

function driveDocument({ id, title, kind, owner, presented, state }: Draft) {
  return { id, title, kind, owner: { code: owner.code, name: owner.name }, version: presented ?? 0, state };
}

/** What who asks may see of a person: his own words, and those of organisations where he writes the record. */
export interface Sight {
  readonly record: Range;
  readonly account: string | null;
}

export function sightOf(actor: Actor): Sight {
  return { record: rangeOf(actor, 'record'), account: actor.account };
}

/** Letters of the paragraph that stand beside an opinion. */
const PLACE_LETTERS = 160;

/** Rows as they are shown, to the speaker (`own`) or to others; names of speakers only to those who may see them (R-DER-7: who is the organisation, not the person). */
export async function opinionViews(db: Db, rows: readonly OpinionRow[], sight: Sight | 'own'): Promise<OpinionView[]> {
  const drafts = await draftsOf(db, rows.map((row) => row.document_id));
  const places = await placesOf(db, rows);
  return rows.map((row) => ({
    id: row.id, number: row.number, season: row.season, organisation: { code: row.code, name: row.name }, group: row.group_name, meeting: row.meeting_id, drive: row.drive_id, document: row.document_id,
    title: drafts.get(row.document_id)?.title ?? '', version: row.version, paragraph: row.paragraph, place: row.paragraph === null ? '' : (places.get(placeKey(row)) ?? ''), topic: row.topic, kind: row.kind,
    text: row.text, oldWords: row.old_words, newWords: row.new_words, occurrence: row.occurrence, sharing: row.sharing,
    speaker: sight === 'own' || sees(sight, row) ? row.speaker : null,
    way: row.way, saidOn: row.said_on, receivedAt: row.received_at, withdrawnAt: row.withdrawn_at,
  }));
}

function sees({ record, account }: Sight, row: Pick<OpinionRow, 'account' | 'path'>): boolean {
  if (account !== null && row.account === account) return true;
  // Who records for a whole district or province reads what was said, not who said it.
  return record.everything || record.paths.some((each) => each.path === row.path);
}

type Placed = Pick<OpinionRow, 'document_id' | 'version' | 'paragraph'>;

function placeKey({ document_id, version, paragraph }: Placed): string {
  return `${document_id} ${version} ${paragraph}`;
}

async function placesOf(db: Db, rows: readonly Placed[]): Promise<Map<string, string>> {
  const wanted = [...new Map(rows.filter((row) => row.paragraph !== null).map((row) => [placeKey(row), row])).values()];
  if (wanted.length === 0) return new Map();
  const found = await db
    .selectFrom('document_paragraphs as p')
    .select(['p.document_id', 'p.version', 'p.paragraph', sql<string>`left(p.text, ${sql.lit(PLACE_LETTERS + 1)})`.as('text')])
    .where(sql<boolean>`(p.document_id, p.version, p.paragraph) in (select * from unnest(${wanted.map((row) => row.document_id)}::uuid[], ${wanted.map((row) => row.version)}::int[], ${wanted.map((row) => row.paragraph)}::int[]))`)
    .execute();
  return new Map(found.map((row) => [placeKey(row), row.text.length > PLACE_LETTERS ? `${row.text.slice(0, PLACE_LETTERS)}…` : row.text]));
}
