import { createHash, randomUUID } from 'node:crypto';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { tidy } from '#foundation/text.ts';
import { type Actor, actingForSelf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { addPasskey as add, beginPasskey as begin, listPasskeys as list, removePasskey as remove } from '../contract.ts';
import { PASSKEYS_AT_MOST, siteOf } from '../core/passkey.ts';
import { loadAccountByName } from './account-store.ts';
import { ownAccount, provePassword } from './own-account.ts';
import { insertPasskey, keepChallenge, passkeysOf, removePasskeys, spendChallenge } from './passkey-store.ts';
import type { PeoplePorts } from './ports.ts';
import { askForKey, readKey } from './webauthn.ts';

export function listPasskeys(shell: Shell, actor: Actor): Answer<typeof list> {
  return shell.read(async (db): Answer<typeof list> => {
    const account = await loadAccountByName(db, actor.account);
    const keys = account ? await passkeysOf(db, account.id) : [];
    return ok({ passkeys: keys.map((key) => ({ id: key.id, name: key.name, site: key.site, createdAt: key.created_at, lastUsedAt: key.last_used_at })) });
  });
}

/** Who adds a way in proves first to know the present one. */
export async function beginPasskey(ports: PeoplePorts, shell: Shell, actor: Actor, input: InputOf<typeof begin>, exchange: Exchange): Answer<typeof begin> {
  const own = await ownAccount(ports.db, actor, exchange);
  if (!own.ok) return own;
  const site = siteOf(exchange.origin);
  if (!site.ok) return site;
  const keys = await passkeysOf(ports.db, own.value.id);
  if (keys.length >= PASSKEYS_AT_MOST) return fail({ code: 'too_many_passkeys', most: PASSKEYS_AT_MOST });
  const attempt = await provePassword(ports, own.value, input.password, exchange, shell.now());
  if (!attempt.ok) return attempt;
  const asked = await askForKey(site.value, { accountId: own.value.id, account: actor.account, name: actor.name }, keys.map((key) => key.credential_id));
  return ok({ challenge: await keepChallenge(ports.db, own.value.id, asked.challenge, shell.now()), options: { ...asked } });
}

/** The record holds the hash of the key, so that a key exchanged in the database is found; the key itself is in no entry. */
export async function addPasskey(ports: PeoplePorts, shell: Shell, actor: Actor, input: InputOf<typeof add>, exchange: Exchange): Answer<typeof add> {
  const own = await ownAccount(ports.db, actor, exchange);
  if (!own.ok) return own;
  const site = siteOf(exchange.origin);
  if (!site.ok) return site;
  const challenge = await spendChallenge(ports.db, input.challenge, own.value.id, shell.now());
  if (challenge === undefined) return fail({ code: 'passkey_too_late' });
  const made = await readKey(site.value, challenge, input.credential);
  if (!made) return fail({ code: 'passkey_not_proved' });
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof add> => {
    const key = { id: randomUUID(), name: tidy(input.name), site: site.value.host };
    await insertPasskey(tx, { ...key, account_id: own.value.id, credential_id: input.credential.id, public_key: Buffer.from(made.publicKey), counter: made.counter, created_at: tx.recordedAt });
    await shell.record(tx, actingForSelf(actor), {
      chain: REGISTER_CHAIN, operation: 'people.add_passkey', organisations: [],
      events: [{ kind: 'people.passkey_added', account: actor.account, passkey: key.id, name: key.name, site: key.site, key: createHash('sha256').update(made.publicKey).digest('hex') }],
    });
    return ok({ id: key.id });
  });
}

export async function removePasskey(ports: PeoplePorts, shell: Shell, actor: Actor, input: InputOf<typeof remove>, exchange: Exchange): Answer<typeof remove> {
  const own = await ownAccount(ports.db, actor, exchange);
  if (!own.ok) return own;
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof remove> => {
    const [removed] = await removePasskeys(tx, own.value.id, tx.recordedAt, input.passkey);
    if (removed === undefined) return fail({ code: 'no_such_passkey' });
    await shell.record(tx, actingForSelf(actor), {
      chain: REGISTER_CHAIN, operation: 'people.remove_passkey', organisations: [], events: [{ kind: 'people.passkey_removed', account: actor.account, passkey: removed }],
    });
    return ok(null);
  });
}
