import type { InputOf } from '#foundation/contract.ts';
import { assert } from '#foundation/assert.ts';
import { dayOf, moment } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import { congressChain } from '#campaigns/core/congress-chain.ts';
import { recordFactsWithin } from '#progress/server/door.ts';
import type { RefusedFact } from '#progress/core/problems.ts';
import type { signProtocol as operation } from '../contract.ts';
import type { SeasonRefusal, SignProblem } from '../core/problems.ts';
import { type ElectionAt, electionAt, nextEntry, tellerOf } from './election-at.ts';
import { roundProtocol, type RoundProtocol } from './outcomes.ts';
import type { ElectionsParts } from './parts.ts';
import { isGoodSignature } from './signatures.ts';
import { insertSignature, keyRow, type KeyRow } from './store-protocols.ts';

type Input = InputOf<typeof operation>;

/**
 * One of two different persons signs the protocol with a key of their own. The second signature under the protocol of a secretary elected by the
 * congress itself tells the season, in its own chain, in the same piece of work. @rule R-244-M.1, R-DER-4
 */
export function signProtocol(shell: Shell, actor: Actor, input: Input, parts: ElectionsParts): Answer<typeof operation> {
  const chain = congressChain(input.season, input.organisation);
  return shell.write([input.season, chain], async (tx): Answer<typeof operation> => {
    const found = await electionAt(tx, actor, 'read', input);
    if (!found.ok) return found;
    const at = found.value;
    const protocol = await roundProtocol(tx, at.election.id, at.round);
    const key = await keyRow(tx, at.place.congress.id, { id: input.key });
    const signer = decide(at, actor, protocol, key, input);
    if (!signer.ok) return signer;
    const { row, personId } = signer.value;
    const of = { election_id: at.election.id, round: at.round.round, count: row.count };
    await insertSignature(tx, { ...of, role: input.role, person_id: personId, full_name: actor.name, key_id: input.key, signature: input.signature }, await nextEntry(tx, chain));
    const event: LedgerEvent = {
      kind: 'elections.protocol_signed', election: of.election_id, round: of.round, count: of.count, hash: row.hash, role: input.role, holder: personId, fullName: actor.name,
      key: input.key, publicKey: signer.value.publicKey, signature: input.signature,
    };
    const signatures = [...(protocol?.signatures.map((each) => each.role) ?? []), input.role];
    const told = signatures.length === 2 && protocol ? await tellSeason(shell, tx, actor, at, protocol, parts) : ok(null);
    if (!told.ok) return told;
    const head = await shell.record(tx, at.place.by, { chain, operation: 'elections.sign_protocol', organisations: [at.place.organisation.code], events: [event] });
    return ok({ signed: signatures, entry: { number: head.number, hash: head.hash } });
  });
}

type Signer = { readonly row: RoundProtocol['row']; readonly personId: number; readonly publicKey: string };

/** Whether this person may sign so: own key in force, the present protocol, the right role, another person than the first signer. */
function decide(at: ElectionAt, actor: Actor, protocol: RoundProtocol | null, key: KeyRow | undefined, input: Input): Result<Signer, SignProblem | { readonly code: 'not_your_duty' }> {
  if (!protocol) return fail({ code: 'protocol_missing' });
  if (protocol.row.hash !== input.hash) return fail({ code: 'protocol_changed' });
  if (!key) return fail({ code: 'key_not_found' });
  if (actor.personId === null || key.person_id !== actor.personId) return fail({ code: 'key_not_yours' });
  if (key.revoked_at !== null) return fail({ code: 'key_revoked' });
  if (!acting(actor, 'record', at.place.organisation.path) && !acting(actor, 'count', at.place.organisation.path)) return fail({ code: 'not_your_duty' });
  const teller = tellerOf(at, actor);
  if (input.role === 'head-teller' && teller?.role !== 'head') return fail({ code: 'not_head_teller' });
  if (input.role === 'presidium' && teller && teller.role !== 'watcher') return fail({ code: 'signer_is_teller' });
  if (input.role === 'presidium' && !teller && !acting(actor, 'record', at.place.organisation.path)) return fail({ code: 'not_your_duty' });
  if (protocol.signatures.some((each) => each.role === input.role)) return fail({ code: 'signed_already', role: input.role });
  if (protocol.signatures.some((each) => each.person_id === actor.personId)) return fail({ code: 'same_signer' });
  if (!isGoodSignature(key.public_key, input.hash, input.signature)) return fail({ code: 'signature_wrong' });
  return ok({ row: protocol.row, personId: actor.personId, publicKey: key.public_key });
}

/**
 * The season learns that the congress itself elected its secretary, on the day on which the box was opened. What stands there already stands; any other
 * refusal is answered to the second signer, who signs once it is put right: a direct election must not be held without the season knowing.
 */
async function tellSeason(shell: Shell, tx: Tx, actor: Actor, at: ElectionAt, { protocol }: RoundProtocol, parts: ElectionsParts): Promise<Result<null, SeasonRefusal>> {
  const { season, organisation, congress } = at.place;
  if (at.election.office !== 'secretary' || at.election.place !== 'congress' || !congress.directElection || protocol.result.elected.length === 0) return ok(null);
  const fact = { organisation: organisation.code, kind: 'direct-election-held', happenedOn: dayOf(moment(protocol.boxOpenedAt)), note: '' };
  const recorded = await recordFactsWithin(tx, parts, season, actor, [fact]);
  if (!recorded.ok) return refusedBySeason(recorded.problem[0]?.problem);
  await shell.record(tx, at.place.by, { chain: season.code, operation: 'elections.sign_protocol', organisations: recorded.value.organisations, events: recorded.value.events });
  return ok(null);
}

function refusedBySeason(problem: RefusedFact['problem'] | undefined): Result<null, SeasonRefusal> {
  switch (problem?.code) {
    case 'fact_already_recorded':
      return ok(null);
    case 'organisation_closed_before':
      return fail({ code: 'organisation_closed_before', day: problem.day, closedOn: problem.closedOn });
    case 'day_outside_season':
      return fail({ code: 'day_outside_season', day: problem.day, fromDay: problem.fromDay, untilDay: problem.untilDay });
    default:
      assert(false, `the season refuses the direct election: ${problem?.code}`);
  }
}
