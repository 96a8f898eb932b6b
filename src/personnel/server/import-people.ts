import { randomUUID } from 'node:crypto';
import { organisationPlace, type OrganisationPlace } from '#campaigns/server/door.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { firstSheet } from '#platform/documents/first-sheet.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { importPeople as entering, previewImport as previewing } from '../contract.ts';
import { bodyOrder } from '../core/body-order.ts';
import { detailsOf } from '../core/check-person.ts';
import { type ImportPlan, planImport } from '../core/plan-import.ts';
import { type PlanningRow, type PlanningSheet, readPlanningSheet } from '../core/planning-sheet.ts';
import type { PersonnelSheetProblem } from '../core/problems.ts';
import { personPut } from './events.ts';
import type { PersonnelParts } from './parts.ts';
import { seal } from '#platform/sealed.ts';
import { insertPeople, nextPosition, peopleOf, type PersonRow, type SavedPerson, updatePerson } from './store-people.ts';
import { tellingsOf } from './store-steps.ts';
import { type Done, workOnOpenScheme, type WorkPlace } from './work.ts';

/** What the file would change; nothing is written. */
export function previewImport(shell: Shell, actor: Actor, input: InputOf<typeof previewing>, exchange: Exchange): Answer<typeof previewing> {
  return shell.read(async (db): Answer<typeof previewing> => {
    const found = await organisationPlace(db, actor, 'personnel', input);
    if (!found.ok) return found;
    const plan = await planFor(db, found.value, exchange, seasonToday(found.value.season, dayOf(shell.now())));
    if (!plan.ok) return plan;
    const { added, changed, same, missing } = plan.value;
    const line = ({ row, details }: PlanningRow, change: 'new' | 'changed', fields: readonly string[]) => ({
      row, fullName: details.fullName, born: details.bornOn === null ? String(details.bornYear ?? '') : formatDay(details.bornOn), position: details.position, change, fields: [...fields],
    });
    return ok({
      added: added.length, changed: changed.length, same, missing: missing.map(({ fullName }) => fullName),
      lines: [...added.map((each) => line(each, 'new', [])), ...changed.map((each) => line(each, 'changed', each.differing))].toSorted((one, other) => one.row - other.row),
    });
  });
}

/** Takes the file over, all or nothing, as one entry. */
export function importPeople(shell: Shell, actor: Actor, input: InputOf<typeof entering>, exchange: Exchange, parts: PersonnelParts): Answer<typeof entering> {
  return workOnOpenScheme(shell, actor, { operation: 'personnel.import', right: 'personnel', parts }, input, async (tx, place): Promise<Result<Done<OutputOf<typeof entering>>, PersonnelSheetProblem>> => {
    const plan = await planFor(tx, place, exchange, place.today);
    if (!plan.ok) return plan;
    const saved = await save(tx, place, plan.value);
    return ok({ events: saved.map((each) => personPut(place, each)), answer: { added: plan.value.added.length, changed: plan.value.changed.length, same: plan.value.same } });
  });
}

async function planFor(db: Db, { season, organisation }: OrganisationPlace, exchange: Exchange, today: Day): Promise<Result<ImportPlan<PersonRow>, PersonnelSheetProblem>> {
  const sheet = await sheetOf(exchange);
  if (!sheet.ok) return sheet;
  const inSteps = new Set((await tellingsOf(db, season.id, [organisation.id])).flatMap(({ votes }) => votes.map(({ person }) => person)));
  return planImport(sheet.value, await peopleOf(db, season.id, [organisation.id]), { today, inSteps });
}

async function save(tx: Tx, { season, organisation, by }: WorkPlace, { added, changed }: ImportPlan<PersonRow>): Promise<SavedPerson[]> {
  const savedBy = by.actor.name;
  const first = await nextPosition(tx, season.id, organisation.id);
  const saved = ({ track, bodies, details }: PlanningRow, of: { readonly id: string; readonly position: number; readonly revision: number }): SavedPerson => {
    const own = detailsOf(details);
    return { ...of, savedBy, track, bodies: bodyOrder(bodies), details: own, sealed: seal({ ...own, posts: own.posts.map((post) => ({ ...post })) }) };
  };
  const inserted = added.map((row, index) => saved(row, { id: randomUUID(), position: first + index, revision: 1 }));
  const updated = changed.map((row) => saved(row, { id: row.before.id, position: row.before.order, revision: row.before.revision + 1 }));
  await insertPeople(tx, { seasonId: season.id, organisationId: organisation.id, at: tx.recordedAt }, inserted);
  for (const each of updated) await updatePerson(tx, each);
  return [...inserted, ...updated];
}

/** The file's first visible sheet as a planning list. */
async function sheetOf(exchange: Exchange): Promise<Result<PlanningSheet, PersonnelSheetProblem>> {
  assert(exchange.file, 'an operation that sends a file has one');
  const rows = await firstSheet(exchange.file.bytes);
  if (!rows.ok) return fail({ code: 'personnel_sheet_unreadable', reason: rows.problem });
  return rows.value.length === 0 ? fail({ code: 'personnel_sheet_empty' }) : readPlanningSheet(rows.value);
}
