import { canonicalJson } from '#foundation/canonical.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { acceptWarning as operation } from '../contract.ts';
import { factsOf } from '../core/make-protocol.ts';
import { findingKey } from '../core/reconcile.ts';
import type { WarningProblem } from '../core/problems.ts';
import { countAt } from './count-at.ts';
import { acceptedKeys, paperFindings } from './count-state.ts';
import { personOf, tellerOf, type Work, workAtElection } from './election-at.ts';
import { insertWarnings } from './store-count.ts';

/** The head teller accepts a warning with its figures; other figures are another warning. @rule R-244-M.1 */
export function acceptWarning(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'settle', 'elections.accept_warning', input, async (tx, at, entry): Work<object, WarningProblem> => {
    const teller = tellerOf(at, actor);
    if (teller?.role !== 'head') return fail({ code: 'not_a_teller' });
    const found = await countAt(tx, at, at.round);
    const warnings = (found?.state.findings ?? []).filter((each) => each.severity === 'warning' && each.code === input.code);
    if (!found || warnings.length === 0) return fail({ code: 'warning_not_found' });
    const accepted = acceptedKeys(found.state.accepted, at.round.count);
    const open = warnings.filter((each) => !accepted.has(findingKey(each)));
    if (open.length === 0) return fail({ code: 'warning_accepted' });
    // Warnings of the papers hold for every count of the round.
    const ofPapers = new Set(paperFindings(found.state.papers).map(findingKey));
    const of = { election_id: at.election.id, round: at.round.round, participant: teller.participant, full_name: teller.full_name, reason: input.reason };
    const rows = open.map((each) => ({ ...of, count: ofPapers.has(findingKey(each)) ? 0 : at.round.count, code: each.code, rule: each.rule, facts: findingKey(each) }));
    await insertWarnings(tx, rows, entry);
    const events = rows.map((row, index) => ({
      kind: 'elections.warning_accepted', election: of.election_id, round: of.round, count: row.count, code: row.code, rule: row.rule,
      facts: JSON.parse(canonicalJson(factsOf(open[index] as (typeof open)[number]))), by: personOf(teller), reason: input.reason,
    }));
    return ok({ events, answer: {} });
  });
}
