import { randomUUID } from 'node:crypto';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { organisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { assert } from '#foundation/assert.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { compareText } from '#foundation/text.ts';
import { kindsOf, type Level } from '#organisations/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import type { IssueOutlineProblem, MakeOutlineProblem } from '../core/leading-problems.ts';
import { OUTLINE_TEMPLATES } from '../core/outline-templates.ts';
import { applyingOutline, checkSections, type Outline, type OutlineSection } from '../core/outline.ts';
import { idsOnPath } from './desk.ts';
import { atDesk } from './desk-work.ts';
import { findOutline, insertOutline, outlinesOf, saveOutline, type StoredOutline } from './store-outlines.ts';

type View = OutputOf<typeof contract.makeOutline>;

/** The outlines that reach the organisation from above, and those it writes for the levels below. */
export function outlines(shell: Shell, actor: Actor, input: InputOf<typeof contract.outlines>): Answer<typeof contract.outlines> {
  return shell.read(async (db) => {
    const place = await organisationPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const { organisation } = place.value;
    const views = await viewsAt(db, place.value);
    return ok({
      outlines: views, templates: OUTLINE_TEMPLATES.map(({ kind, title, sections }) => ({ kind, title, sections: [...sections] })),
      levels: levelsBelow((await kindsOf(db)).levels, organisation.levelId).map(levelView), may: { decide: acting(actor, 'decide', organisation.path) !== undefined },
    });
  });
}

/** From above those in force, the nearest first; then the own ones, the latest first. */
async function viewsAt(db: Db, { season, organisation }: OrganisationPlace): Promise<View[]> {
  const { levels } = await kindsOf(db);
  const all = (await outlinesOf(db, season.id, idsOnPath(organisation.path))).filter((each) => each.organisationId === organisation.id || each.state === 'issued');
  const offered = all.filter((each) => each.organisationId !== organisation.id).map((each) => ({ ...each, stepsAbove: organisation.depth - each.depth, issuedAt: each.issuedAt ?? '' }));
  const applying = new Set(offered.flatMap(({ kind }) => applyingOutline(offered, kind, organisation.levelId)?.id ?? []));
  const own = (each: StoredOutline): boolean => each.organisationId === organisation.id;
  // Of one superior the one for a level comes before that for all, as it applies first.
  const forAll = (each: StoredOutline): boolean => !own(each) && each.levelId === null;
  return all
    .toSorted((one, other) => Number(own(one)) - Number(own(other)) || other.depth - one.depth || Number(forAll(one)) - Number(forAll(other)) || compareText(other.savedAt, one.savedAt) || compareText(one.title, other.title))
    .map((each) => viewOf(each, levels, organisation.depth - each.depth, applying.has(each.id)));
}

function viewOf(outline: StoredOutline, levels: readonly Level[], stepsAbove: number, applies: boolean): View {
  const level = levels.find((each) => each.id === outline.levelId);
  const { id, kind, title, sections, state, revision, savedAt, savedBy, issuedAt } = outline;
  return { id, kind, title, level: level ? levelView(level) : null, sections: [...sections], state, revision, by: outline.organisation, savedBy, savedAt, issuedAt, stepsAbove, applies };
}

function levelView({ id, nameVi, nameEn }: Level): NonNullable<View['level']> {
  return { id, name: { vi: nameVi, en: nameEn } };
}

function levelsBelow(levels: readonly Level[], levelId: string): Level[] {
  const own = levels.findIndex((level) => level.id === levelId);
  return levels.filter((_, index) => index > own);
}

/** A new outline of the organisation. @problem level_not_below  no level below the organisation, @problem section_level_jumps */
export function makeOutline(shell: Shell, actor: Actor, input: InputOf<typeof contract.makeOutline>): Answer<typeof contract.makeOutline> {
  return atDesk<typeof contract.makeOutline>(shell, actor, 'decide', input, 'documents.make_outline', async (tx, place) => {
    const written = await checked(tx, place, input);
    if (!written.ok) return written;
    const outline: Outline = { id: randomUUID(), kind: input.kind, state: 'draft', revision: 1, ...written.value };
    await insertOutline(tx, place.season.id, place.organisation.id, outline, actor.name, tx.recordedAt);
    return ok({ happened: [{ kind: 'documents.outline_made', ...saved(outline) }], answer: () => answerOf(tx, outline.id) });
  });
}

/** @problem outline_changed_meanwhile  another revision stands; @problem outline_issued, outline_withdrawn  it is no longer written on */
export function changeOutline(shell: Shell, actor: Actor, input: InputOf<typeof contract.changeOutline>): Answer<typeof contract.changeOutline> {
  return atDesk<typeof contract.changeOutline>(shell, actor, 'decide', input, 'documents.change_outline', async (tx, place) => {
    const found = await beingWritten(tx, place, input);
    if (!found.ok) return found;
    const written = await checked(tx, place, input);
    if (!written.ok) return written;
    const { id, kind, revision } = found.value;
    const outline: Outline = { id, kind, state: 'draft', revision: revision + 1, ...written.value };
    await saveOutline(tx, outline, actor.name, tx.recordedAt);
    return ok({ happened: [{ kind: 'documents.outline_changed', ...saved(outline) }], answer: () => answerOf(tx, id) });
  });
}

export function issueOutline(shell: Shell, actor: Actor, input: InputOf<typeof contract.issueOutline>): Answer<typeof contract.issueOutline> {
  return atDesk<typeof contract.issueOutline>(shell, actor, 'decide', input, 'documents.issue_outline', async (tx, place) => {
    const found = await beingWritten(tx, place, input);
    if (!found.ok) return found;
    const outline: Outline = { ...found.value, state: 'issued', revision: found.value.revision + 1 };
    await saveOutline(tx, outline, actor.name, tx.recordedAt);
    return ok({ happened: [{ kind: 'documents.outline_issued', ...stated(outline) }], answer: () => answerOf(tx, outline.id) });
  });
}

/** Documents that were begun from it keep their headings and guidance. */
export function withdrawOutline(shell: Shell, actor: Actor, input: InputOf<typeof contract.withdrawOutline>): Answer<typeof contract.withdrawOutline> {
  return atDesk<typeof contract.withdrawOutline>(shell, actor, 'decide', input, 'documents.withdraw_outline', async (tx, place) => {
    const found = await ownOutline(tx, place, input);
    if (!found.ok) return found;
    if (found.value.state === 'draft') return fail({ code: 'outline_not_issued', title: found.value.title });
    const outline: Outline = { ...found.value, state: 'withdrawn', revision: found.value.revision + 1 };
    await saveOutline(tx, outline, actor.name, tx.recordedAt);
    return ok({ happened: [{ kind: 'documents.outline_withdrawn', ...stated(outline) }], answer: () => answerOf(tx, outline.id) });
  });
}

interface Asked {
  readonly outline: string;
  readonly revision: number;
}

/** The organisation's own outline, as it was on the page, not withdrawn. */
async function ownOutline(tx: Tx, { season, organisation }: OrganisationPlace, { outline: id, revision }: Asked): Promise<Result<StoredOutline, Exclude<IssueOutlineProblem, { readonly code: 'outline_issued' }>>> {
  const outline = (await outlinesOf(tx, season.id, [organisation.id])).find((each) => each.id === id);
  if (!outline) return fail({ code: 'outline_not_found' });
  if (outline.state === 'withdrawn') return fail({ code: 'outline_withdrawn', title: outline.title });
  return outline.revision === revision ? ok(outline) : fail({ code: 'outline_changed_meanwhile', savedBy: outline.savedBy });
}

async function beingWritten(tx: Tx, place: OrganisationPlace, asked: Asked): Promise<Result<StoredOutline, IssueOutlineProblem>> {
  const found = await ownOutline(tx, place, asked);
  if (!found.ok) return found;
  return found.value.state === 'issued' ? fail({ code: 'outline_issued', title: found.value.title }) : found;
}

interface Written {
  readonly title: string;
  readonly level: string | null;
  readonly sections: readonly OutlineSection[];
}

async function checked(tx: Tx, { organisation }: OrganisationPlace, { title, level, sections }: Written): Promise<Result<Pick<Outline, 'title' | 'levelId' | 'sections'>, Exclude<MakeOutlineProblem, { readonly code: 'season_not_found' | 'organisation_not_found' }>>> {
  if (level !== null && !levelsBelow((await kindsOf(tx)).levels, organisation.levelId).some((each) => each.id === level)) return fail({ code: 'level_not_below', level });
  const shaped = checkSections(sections);
  return shaped.ok ? ok({ title, levelId: level, sections: shaped.value }) : shaped;
}

async function answerOf(db: Db, id: string): Promise<View> {
  const outline = await findOutline(db, id);
  assert(outline, 'an outline that was just written is there');
  return viewOf(outline, (await kindsOf(db)).levels, 0, false);
}

function saved({ id, kind: outlineKind, levelId, title, sections, revision }: Outline) {
  return { outline: id, outlineKind, level: levelId, title, sections: sections.map(({ level, title: heading, guidance, role }) => ({ level, title: heading, guidance, role })), revision };
}

function stated({ id, kind: outlineKind, title, revision }: Outline) {
  return { outline: id, outlineKind, title, revision };
}
