import { randomUUID } from 'node:crypto';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { findSeason } from '#campaigns/server/door.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { type Draft, levelFor } from '../core/draft.ts';
import type { Drive } from '../core/drive.ts';
import type { DriveDocumentProblem } from '../core/problems.ts';
import { draftsOf } from './drafts.ts';
import { driveCounts, drivesOf, insertDrive, opinionsInDrive, updateDrive } from './store-drives.ts';
import { driveViews } from './views.ts';
import { atOrganisation, named, todayIn } from './work.ts';

/** The season's drives that who asks may see: of organisations in the range, and those from above that reach into it. */
export function listDrives(shell: Shell, actor: Actor, input: InputOf<typeof contract.listDrives>): Answer<typeof contract.listDrives> {
  return shell.read(async (db): Answer<typeof contract.listDrives> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const organisation = input.organisation === undefined ? undefined : await findOrganisation(db, { code: input.organisation });
    if (input.organisation !== undefined && !organisation) return fail({ code: 'organisation_not_found', organisation: input.organisation });
    const range = rangeOf(actor, 'read');
    if (organisation && !inRange(range, organisation.path)) return fail({ code: 'not_in_your_range' });
    const today = seasonToday(season, dayOf(shell.now()));
    const drives = await drivesOf(db, season.id, organisation ? { reaching: organisation.path } : {});
    const views = await driveViews(db, drives, today);
    const counts = await driveCounts(db, drives.map((each) => each.id));
    const writing = rangeOf(actor, 'record');
    return ok({
      today,
      drives: views
        .filter(({ owner }) => inRange(range, owner.path) || range.everything || range.paths.some((each) => each.path.startsWith(owner.path)))
        .map(({ view, owner }) => ({ ...view, ...(counts.get(view.id) ?? { opinions: 0, organisations: 0 }), mayChange: inRange(writing, owner.path) })),
    });
  });
}

export function openDrive(shell: Shell, actor: Actor, input: InputOf<typeof contract.openDrive>): Answer<typeof contract.openDrive> {
  return atOrganisation<typeof contract.openDrive>(shell, actor, 'record', input, 'opinions.open_drive', async (tx, place) => {
    const { name, from, until, note } = input;
    if (until < from) return fail({ code: 'drive_ends_before_it_begins', from, until });
    const drafts = await discussedDrafts(tx, place, input.documents);
    if (!drafts.ok) return drafts;
    const drive: Drive = { id: randomUUID(), ownerId: place.organisation.id, name, from, until, note, documents: input.documents, revision: 1, savedBy: actor.name };
    await insertDrive(tx, place.season.id, drive);
    const event: LedgerEvent = { kind: 'opinions.drive_opened', ...named(place), ...driveFacts(drive, drafts.value) };
    return ok({ events: [event], answer: async () => viewOf(tx, drive, todayIn(place, tx.recordedAt)) });
  });
}

export function changeDrive(shell: Shell, actor: Actor, input: InputOf<typeof contract.changeDrive>): Answer<typeof contract.changeDrive> {
  return atOrganisation<typeof contract.changeDrive>(shell, actor, 'record', input, 'opinions.change_drive', async (tx, place) => {
    const before = (await drivesOf(tx, place.season.id, { id: input.drive })).find((each) => each.ownerId === place.organisation.id);
    if (!before) return fail({ code: 'drive_not_found' });
    if (before.revision !== input.revision) return fail({ code: 'drive_changed_meanwhile', by: before.savedBy });
    const { name, from, until, note } = input;
    if (until < from) return fail({ code: 'drive_ends_before_it_begins', from, until });
    // A draft that was withdrawn meanwhile stays where it was discussed.
    const drafts = await discussedDrafts(tx, place, input.documents, before.documents);
    if (!drafts.ok) return drafts;
    for (const gone of before.documents.filter((each) => !input.documents.includes(each))) {
      const opinions = await opinionsInDrive(tx, before.id, gone);
      if (opinions > 0) return fail({ code: 'document_has_opinions', title: (await draftsOf(tx, [gone])).get(gone)?.title ?? gone, opinions });
    }
    const drive: Drive = { ...before, name, from, until, note, documents: input.documents, revision: before.revision + 1, savedBy: actor.name };
    await updateDrive(tx, drive);
    const event: LedgerEvent = { kind: 'opinions.drive_changed', ...named(place), revision: drive.revision, ...driveFacts(drive, drafts.value) };
    return ok({ events: [event], answer: async () => viewOf(tx, drive, todayIn(place, tx.recordedAt)) });
  });
}

/** Drafts that the organisation may discuss: of the season, its own or from above, and not withdrawn unless they were in hand `before`. */
export async function discussedDrafts(db: Db, place: Pick<OrganisationPlace, 'season' | 'organisation'>, ids: readonly string[], before: readonly string[] = []): Promise<Result<Draft[], DriveDocumentProblem>> {
  const found = await draftsOf(db, ids);
  const drafts: Draft[] = [];
  for (const id of ids) {
    const draft = found.get(id);
    if (!draft || draft.seasonId !== place.season.id) return fail({ code: 'document_not_found' });
    if (drafts.includes(draft)) return fail({ code: 'document_named_twice', title: draft.title });
    if (levelFor(draft, place.organisation) === undefined) return fail({ code: 'document_of_other_unit', title: draft.title, owner: draft.owner.name });
    if (draft.state === 'withdrawn' && !before.includes(id)) return fail({ code: 'draft_withdrawn', title: draft.title });
    drafts.push(draft);
  }
  return ok(drafts);
}

function driveFacts({ id, name, from, until, note }: Drive, drafts: readonly Draft[]) {
  return { drive: id, name, from, until, note, documents: drafts.map((each) => ({ document: each.id, title: each.title })) };
}

async function viewOf(db: Db, drive: Drive, today: Day) {
  const [first] = await driveViews(db, [drive], today);
  assert(first, 'a drive has a view');
  return first.view;
}
