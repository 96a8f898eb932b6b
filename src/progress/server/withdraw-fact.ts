import { findSeason } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { withdrawFact as contract } from '../contract.ts';
import { nameOf, restingOn } from '../core/decide-facts.ts';
import { type FactKinds, factKinds } from '../core/fact-kinds.ts';
import { findFact, insertWithdrawal, signatures, standingFacts } from './store.ts';

/** Withdraws a wrong entry. It stays on record with the reason, and figures known before keep it. */
export function withdrawFact(shell: Shell, actor: Actor, input: InputOf<typeof contract>, kinds: FactKinds = factKinds()): Answer<typeof contract> {
  return shell.write(input.season, async (tx): Answer<typeof contract> => {
    const season = await findSeason(tx, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const fact = await findFact(tx, season.id, input.fact);
    if (!fact) return fail({ code: 'fact_not_found', fact: input.fact });
    const organisation = await findOrganisation(tx, { id: fact.organisationId });
    assert(organisation, 'a fact belongs to an organisation of the register');
    const by = acting(actor, 'record', organisation.path);
    if (!by) return fail({ code: 'not_in_your_range' });
    if (fact.withdrawn) {
      const signed = (await signatures(tx, season.code, [fact.withdrawn.entryNumber])).get(fact.withdrawn.entryNumber);
      return fail({ code: 'fact_already_withdrawn', by: signed?.by.name ?? '', on: dayOf(fact.withdrawn.at) });
    }
    const kind = kinds.get(fact.kind);
    const resting = restingOn(kinds, fact.kind, await standingFacts(tx, [fact.congressId]));
    if (kind && resting.length > 0) return fail({ code: 'fact_is_needed', kind: nameOf(kind), by: resting });

    const entryNumber = (await readHead(tx, season.code)).number + 1;
    await insertWithdrawal(tx, season.id, { account: actor.account, at: tx.recordedAt, entryNumber }, fact.id, input.reason);
    const head = await shell.record(tx, by, {
      chain: season.code,
      operation: 'progress.withdraw_fact',
      organisations: [organisation.code],
      events: [{ kind: 'progress.fact_withdrawn', id: fact.id, organisation: organisation.code, fact: fact.kind, happenedOn: fact.happenedOn, reason: input.reason }],
    });
    return ok({ id: fact.id, recordedAt: tx.recordedAt, entry: { number: head.number, hash: head.hash } });
  });
}
