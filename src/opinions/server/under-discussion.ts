import type { z } from 'zod';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { discussedShape } from '../contract/common.ts';
import { type Draft, isHeard, levelFor } from '../core/draft.ts';
import { type Drive, driveState, windowProblem } from '../core/drive.ts';
import { compareIds } from '../core/opinion.ts';
import type { UnderDiscussionProblem } from '../core/problems.ts';
import { draftOf, draftsOf } from './drafts.ts';
import { drivesOf } from './store-drives.ts';
import { isOwn, type Own } from './store-opinions.ts';

export type Discussed = z.output<typeof discussedShape>;
type Somewhere = Pick<OrganisationPlace, 'season' | 'organisation'>;

/** A draft that the organisation discusses, with the drive and the version it is heard in. */
export interface UnderDiscussion {
  readonly draft: Draft;
  readonly drive: Drive;
  readonly version: number;
}

/**
 * The draft as the organisation discusses it on that day. Where several drives have it, the one named is taken, else one whose window is open, else the last.
 * A draft that was put before others is readable before and after the window; `heard` asks whether opinions are.
 */
export async function underDiscussion(db: Db, place: Somewhere, document: string, today: Day, wanted?: string): Promise<Result<UnderDiscussion, UnderDiscussionProblem>> {
  const draft = await draftOf(db, document);
  if (!draft || draft.seasonId !== place.season.id) return fail({ code: 'document_not_found' });
  if (levelFor(draft, place.organisation) === undefined) return fail({ code: 'document_of_other_unit', title: draft.title, owner: draft.owner.name });
  if (draft.state === 'withdrawn') return fail({ code: 'draft_withdrawn', title: draft.title });
  const drives = (await drivesOf(db, place.season.id, { reaching: place.organisation.path })).filter((each) => each.documents.includes(document));
  const drive = wanted === undefined ? chosenDrive(drives, today) : drives.find((each) => each.id === wanted);
  if (!drive || draft.presented === null) return fail({ code: 'draft_not_under_discussion', title: draft.title });
  return ok({ draft, drive, version: draft.presented });
}

/** The same, where opinions said on that day are taken. */
export async function heardOn(db: Db, place: Somewhere, document: string, saidOn: Day, drive: string): Promise<Result<UnderDiscussion, UnderDiscussionProblem>> {
  const found = await underDiscussion(db, place, document, saidOn, drive);
  if (!found.ok) return found;
  const outside = windowProblem(found.value.drive, saidOn);
  if (outside) return fail(outside);
  return isHeard(found.value.draft) ? found : fail({ code: 'draft_not_under_discussion', title: found.value.draft.title });
}

function chosenDrive(drives: readonly Drive[], today: Day): Drive | undefined {
  return drives.find((each) => driveState(each, today) === 'open') ?? drives.at(-1);
}

const LEVELS = ['centre', 'superior', 'own'] as const;

/** Every draft that the organisation discusses in some drive, the highest level first; with what the person has said. */
export async function draftsUnderDiscussion(db: Db, place: Somewhere, today: Day, own: Own): Promise<Discussed[]> {
  const drives = await drivesOf(db, place.season.id, { reaching: place.organisation.path });
  const drafts = await draftsOf(db, drives.flatMap((each) => each.documents));
  const mine = await mineByDocument(db, place, own, [...drafts.keys()]);
  return [...drafts.values()]
    .flatMap((draft) => {
      const drive = chosenDrive(drives.filter((each) => each.documents.includes(draft.id)), today);
      const level = levelFor(draft, place.organisation);
      return drive && level && draft.presented !== null && draft.state !== 'withdrawn' ? [{ depth: draft.owner.path.length, order: drive.documents.indexOf(draft.id), view: discussedView({ draft, drive, version: draft.presented }, place, today, mine.get(draft.id) ?? 0) }] : [];
    })
    .toSorted((a, b) => LEVELS.indexOf(a.view.level) - LEVELS.indexOf(b.view.level) || a.depth - b.depth || a.order - b.order || compareIds(a.view.document, b.view.document))
    .map(({ view }) => view);
}

export function discussedView({ draft, drive, version }: UnderDiscussion, place: Somewhere, today: Day, mine: number): Discussed {
  const state = driveState(drive, today);
  return {
    document: draft.id, title: draft.title, kind: draft.kind, level: levelFor(draft, place.organisation) ?? 'superior', owner: { code: draft.owner.code, name: draft.owner.name }, version,
    drive: { id: drive.id, name: drive.name, from: drive.from, until: drive.until, state }, open: state === 'open' && isHeard(draft), mine,
  };
}

async function mineByDocument(db: Db, { organisation }: Somewhere, own: Own, documents: readonly string[]): Promise<Map<string, number>> {
  if (documents.length === 0 || (own.account === null && own.receipts.length === 0)) return new Map();
  const rows = await db
    .selectFrom('opinions as p').select(['p.document_id', (is) => is.fn.countAll<number>().as('count')])
    .where(isOwn(own)).where('p.organisation_id', '=', organisation.id).where('p.document_id', 'in', [...documents]).where('p.withdrawn_at', 'is', null).groupBy('p.document_id').execute();
  return new Map(rows.map((row) => [row.document_id, row.count]));
}
