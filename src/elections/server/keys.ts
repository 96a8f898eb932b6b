import { randomUUID } from 'node:crypto';
import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { myKeys as listOperation, registerKey as registerOperation, revokeKey as revokeOperation } from '../contract.ts';
import type { KeyProblem } from '../core/problems.ts';
import { type Work, workAtCongress } from './election-at.ts';
import { publicKeyOf } from './signatures.ts';
import { insertKey, keyRow, type KeyRow, keysOf, revokeKeyRow } from './store-protocols.ts';

type NotYours = { readonly code: 'not_your_duty' };

/** Signing keys of persons at one congress: the public halves. One key of a person is in force; a new device's key revokes the one before. */

export function registerKey(shell: Shell, actor: Actor, input: InputOf<typeof registerOperation>): Answer<typeof registerOperation> {
  return workAtCongress(shell, actor, 'read', 'elections.register_key', input, async (tx, { congress, organisation }, entry): Work<{ key: string; revoked: string[] }, KeyProblem | NotYours> => {
    const { personId } = actor;
    if (personId === null) return fail({ code: 'no_person' });
    if (!publicKeyOf(input.publicKey)) return fail({ code: 'key_malformed' });
    if (!worksHere(actor, organisation.path)) return fail({ code: 'not_your_duty' });
    if (await keyRow(tx, congress.id, { publicKey: input.publicKey })) return fail({ code: 'key_in_use' });
    const before = (await keysOf(tx, congress.id, personId)).filter((each) => each.revoked_at === null);
    for (const each of before) await revokeKeyRow(tx, each.id, tx.recordedAt);
    const key = randomUUID();
    await insertKey(tx, { id: key, congress_id: congress.id, person_id: personId, public_key: input.publicKey, device: input.device }, entry);
    const events: LedgerEvent[] = [
      ...before.map((each) => revoked(each, actor.name, 'replaced')),
      { kind: 'elections.key_registered', key, holder: personId, fullName: actor.name, publicKey: input.publicKey, device: input.device },
    ];
    return ok({ events, answer: { key, revoked: before.map((each) => each.id) } });
  });
}

export function revokeKey(shell: Shell, actor: Actor, input: InputOf<typeof revokeOperation>): Answer<typeof revokeOperation> {
  return workAtCongress(shell, actor, 'read', 'elections.revoke_key', input, async (tx, { congress, organisation }): Work<object, KeyProblem | NotYours> => {
    const key = await keyRow(tx, congress.id, { id: input.key });
    if (!key || key.person_id !== actor.personId) return fail({ code: 'key_not_found' });
    if (!worksHere(actor, organisation.path)) return fail({ code: 'not_your_duty' });
    if (key.revoked_at !== null) return fail({ code: 'key_revoked' });
    await revokeKeyRow(tx, key.id, tx.recordedAt);
    return ok({ events: [revoked(key, actor.name, 'asked')], answer: {} });
  });
}

export function myKeys(shell: Shell, actor: Actor, input: InputOf<typeof listOperation>): Answer<typeof listOperation> {
  return shell.read(async (db): Answer<typeof listOperation> => {
    const place = await congressPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const keys = actor.personId === null ? [] : await keysOf(db, place.value.congress.id, actor.personId);
    return ok({ keys: keys.map((each) => ({ id: each.id, publicKey: each.public_key, device: each.device, madeAt: each.made_at, revokedAt: each.revoked_at })) });
  });
}

/** Whoever signs here works here; a program's token that only reads does not. */
function worksHere(actor: Actor, path: string): boolean {
  return acting(actor, 'record', path) !== undefined || acting(actor, 'count', path) !== undefined;
}

function revoked(key: KeyRow, fullName: string, because: 'replaced' | 'asked'): LedgerEvent {
  return { kind: 'elections.key_revoked', key: key.id, holder: key.person_id, fullName, publicKey: key.public_key, because };
}
