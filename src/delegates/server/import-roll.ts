import { congressChain } from '#campaigns/core/congress-chain.ts';
import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { findOrganisations } from '#organisations/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { importRoll as enter, previewImport as preview } from '../contract.ts';
import { planRoll } from '../core/plan-roll.ts';
import { ROLL_COLUMNS, type RollSheet } from '../core/roll-sheet.ts';
import { addedEvent, changedEvent, enrolled, newSalt } from './events.ts';
import { loadRoll } from './roll.ts';
import { rollSheetOf } from './roll-file.ts';
import { badgesOf, insertParticipants, updateParticipants } from './store.ts';

const SHOWN_LINES = 500;

/** What the file would change; nothing is written. */
export async function previewImport(shell: Shell, actor: Actor, input: InputOf<typeof preview>, exchange: Exchange): Answer<typeof preview> {
  return shell.read(async (db): Answer<typeof preview> => {
    const found = await congressPlace(db, actor, 'record', input);
    if (!found.ok) return found;
    const sheet = await rollSheetOf(exchange, found.value.congress.form);
    if (!sheet.ok) return sheet;
    const plan = await planFor(db, found.value, sheet.value, dayOf(shell.now()));
    if (!plan.ok) return plan;
    const { added, changed, same, missing } = plan.value;
    const lines = [
      ...added.map(({ row, fields }) => ({ row, fields, change: 'new' as const, differing: [] as readonly string[] })),
      ...changed.map(({ row, fields, differing }) => ({ row, fields, change: 'changed' as const, differing })),
    ].toSorted((one, other) => one.row - other.row);
    return ok({
      added: added.length, changed: changed.length, same, missing: missing.map((each) => each.fullName),
      lines: lines.slice(0, SHOWN_LINES).map(({ row, fields, change, differing }) => ({ row, fullName: fields.fullName, kind: fields.kind, delegation: fields.delegation, change, fields: differing.map(headingOf) })),
    });
  });
}

/** Takes the file over, all or nothing, as one entry. */
export function importRoll(shell: Shell, actor: Actor, input: InputOf<typeof enter>, exchange: Exchange): Answer<typeof enter> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof enter> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const sheet = await rollSheetOf(exchange, place.congress.form);
    if (!sheet.ok) return sheet;
    const plan = await planFor(tx, place, sheet.value, dayOf(tx.recordedAt));
    if (!plan.ok) return plan;
    const taken = await badgesOf(tx, place.congress.id);
    const added = plan.value.added.map(({ fields }) => enrolled(fields, taken));
    const changed = plan.value.changed.map(({ before, fields }) => ({ ...fields, id: before.id, salt: newSalt(), revision: before.revision + 1 }));

    await insertParticipants(tx, place.congress.id, tx.recordedAt, added);
    await updateParticipants(tx, place.congress.id, changed);
    const events: LedgerEvent[] = [...(added.length > 0 ? [addedEvent(place, added)] : []), ...(changed.length > 0 ? [changedEvent(place, '', changed)] : [])];
    if (events.length > 0) await shell.record(tx, place.by, { chain: place.chain, operation: 'delegates.import', organisations: [place.organisation.code], events });
    return ok({ added: added.length, changed: changed.length, same: plan.value.same });
  });
}

async function planFor(db: Db, { congress }: CongressPlace, sheet: RollSheet, today: Day) {
  const { participants } = await loadRoll(db, congress.id);
  const codes = new Set(sheet.rows.flatMap(({ fields }) => (fields.delegation.code === null ? [] : [fields.delegation.code])));
  const organisations = new Map((await findOrganisations(db, [...codes])).map((each) => [each.code, each.name]));
  return planRoll(sheet, { form: congress.form, roll: participants, organisations, today });
}

function headingOf(field: string): string {
  const column = field === 'bornOn' || field === 'bornYear' ? 'born' : field;
  return ROLL_COLUMNS.find((each) => each.id === column)?.heading ?? field;
}
