import { randomUUID } from 'node:crypto';
import { congressChain } from '#campaigns/core/congress-chain.ts';
import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { importTargets as entering, previewImport as previewing } from '../contract.ts';
import { amountText } from '../core/amount.ts';
import { type ImportPlan, planImport } from '../core/plan-import.ts';
import type { TargetSheetProblem } from '../core/problems.ts';
import { headingOfPlace, SHEET_COLUMNS } from '../core/sheet-columns.ts';
import type { TargetFields, Term } from '../core/target.ts';
import { resultsRecorded, targetSet } from './events.ts';
import { targetSheetOf } from './sheet-file.ts';
import { insertResults, insertTarget, type NewResult, nextPosition, type SavedTarget, targetsOf, updateTarget } from './store.ts';

/** What the file would change; nothing is written. */
export function previewImport(shell: Shell, actor: Actor, input: InputOf<typeof previewing>, exchange: Exchange): Answer<typeof previewing> {
  return shell.read(async (db): Answer<typeof previewing> => {
    const found = await organisationPlace(db, actor, 'record', input);
    if (!found.ok) return found;
    const plan = await planFor(db, found.value, input.term, exchange, Number(dayOf(shell.now()).slice(0, 4)));
    if (!plan.ok) return plan;
    const { added, changed, same, missing } = plan.value;
    const lines = [...added.map((each) => ({ ...each, change: 'new' as const, differing: [] as (keyof TargetFields)[] })), ...changed.map((each) => ({ ...each, change: 'changed' as const }))];
    return ok({
      added: added.length, changed: changed.length, same, results: countResults(plan.value), missing: missing.map((each) => each.title),
      lines: lines
        .toSorted((one, other) => one.row - other.row)
        .map(({ row, fields, change, differing, results }) => ({ row, title: fields.title, unit: fields.unit, goal: amountText(fields.goal), change, fields: differing.map(headingOf), results: results.length })),
    });
  });
}

/** Takes the file over, all or nothing, as one entry. */
export function importTargets(shell: Shell, actor: Actor, input: InputOf<typeof entering>, exchange: Exchange): Answer<typeof entering> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof entering> => {
    const found = await organisationPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const plan = await planFor(tx, place, input.term, exchange, Number(dayOf(tx.recordedAt).slice(0, 4)));
    if (!plan.ok) return plan;
    const { saved, results } = await save(tx, place, input.term, plan.value);
    const events: LedgerEvent[] = [...saved.map((each) => targetSet(place, each)), ...(results.length > 0 ? [resultsRecorded(place, results)] : [])];
    if (events.length > 0) {
      const head = await shell.record(tx, place.by, { chain: place.chain, operation: 'targets.import', organisations: [place.organisation.code], events });
      await insertResults(tx, { at: tx.recordedAt, entryNumber: head.number }, results);
    }
    return ok({ added: plan.value.added.length, changed: plan.value.changed.length, same: plan.value.same, results: results.length });
  });
}

async function planFor(db: Db, place: OrganisationPlace, term: Term, exchange: Exchange, year: number): Promise<Result<ImportPlan, TargetSheetProblem>> {
  const sheet = await targetSheetOf(exchange, term);
  if (!sheet.ok) return sheet;
  return planImport(sheet.value, await targetsOf(db, place.season.id, { organisations: [place.organisation.id], term }), year);
}

/** Writes the targets; their results wait for the number of the entry. */
async function save(tx: Tx, place: OrganisationPlace, term: Term, { added, changed }: ImportPlan): Promise<{ saved: SavedTarget[]; results: (NewResult & { readonly title: string })[] }> {
  const savedBy = place.by.actor.name;
  const first = await nextPosition(tx, place.season.id, place.organisation.id, term);
  const inserted = added.map(({ fields, results }, index) => ({ results, target: { id: randomUUID(), position: first + index, revision: 1, savedBy, fields } }));
  const updated = changed.filter(({ differing }) => differing.length > 0).map(({ before, fields }) => ({ id: before.id, position: before.position, revision: before.revision + 1, savedBy, fields }));
  for (const { target } of inserted) await insertTarget(tx, { seasonId: place.season.id, organisationId: place.organisation.id, at: tx.recordedAt }, target);
  for (const target of updated) await updateTarget(tx, target);
  const of = (target: string, title: string, results: ImportPlan['added'][number]['results']) => results.map((each) => ({ target, title, ...each }));
  return {
    saved: [...inserted.map(({ target }) => target), ...updated],
    results: [...inserted.flatMap(({ target, results }) => of(target.id, target.fields.title, results)), ...changed.flatMap(({ before, fields, results }) => of(before.id, fields.title, results))],
  };
}

function countResults({ added, changed }: ImportPlan): number {
  return [...added, ...changed].reduce((sum, each) => sum + each.results.length, 0);
}

function headingOf(field: keyof TargetFields): string {
  const column = SHEET_COLUMNS.find(({ id }) => id === field);
  return column ? headingOfPlace({ kind: 'field', id: column.id }) : field === 'steps' ? 'Kế hoạch các năm' : '';
}

