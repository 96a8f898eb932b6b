import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, actingForSelf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange } from '#platform/http/route.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { changePassword as operation } from '../contract.ts';
import { checkPassword } from '../core/account.ts';
import { savePassword } from './account-store.ts';
import { ownAccount, provePassword } from './own-account.ts';
import { argon2Passwords } from './passwords.ts';
import type { PeoplePorts } from './ports.ts';
import { loadSignIns } from './sign-in-store.ts';
import { tokenHash } from './tokens.ts';

/** Sets a new password and signs every other device out. */
export async function changePassword(ports: PeoplePorts, shell: Shell, actor: Actor, input: InputOf<typeof operation>, exchange: Exchange): Answer<typeof operation> {
  const own = await ownAccount(ports.db, actor, exchange);
  if (!own.ok) return own;
  const proved = await provePassword(ports, own.value, input.current, exchange, shell.now());
  if (!proved.ok) return proved;
  const checked = checkPassword(input.next, [actor.account, actor.name]);
  if (!checked.ok) return checked;
  if (checked.value === input.current.normalize('NFC')) return fail({ code: 'password_unchanged' });

  const hash = await (ports.passwords ?? argon2Passwords).hash(checked.value);
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof operation> => {
    const here = exchange.token === undefined ? undefined : tokenHash(exchange.token);
    const current = (await loadSignIns(tx, actor.account, shell.now())).find((each) => each.tokenHash === here);
    const endedSignIns = await savePassword(tx, own.value.id, hash, false, tx.recordedAt, current?.id);
    await shell.record(tx, actingForSelf(actor), {
      chain: REGISTER_CHAIN, operation: 'people.change_password', organisations: [], events: [{ kind: 'people.password_changed', account: actor.account }],
    });
    return ok({ endedSignIns });
  });
}
