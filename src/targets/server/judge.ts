import { congressChain } from '#campaigns/core/congress-chain.ts';
import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { judgeTarget as judging, recordResult as recording } from '../contract.ts';
import { amount } from '../core/amount.ts';
import { decideResult } from '../core/decide-result.ts';
import { standingOf } from '../core/rating.ts';
import type { Judgement, YearResult } from '../core/target.ts';
import { resultsRecorded, targetJudged } from './events.ts';
import { insertJudgement, insertResults, targetsOf } from './store.ts';
import { standingView } from './views.ts';

/** Records what a year brought, with its paper; the rating follows by itself. A later result of the same year stands in its place. */
export function recordResult(shell: Shell, actor: Actor, input: InputOf<typeof recording>): Answer<typeof recording> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof recording> => {
    const found = await organisationPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const target = (await targetsOf(tx, place.season.id, { organisations: [place.organisation.id], ids: [input.target] }))[0];
    if (!target) return fail({ code: 'target_not_found' });
    const { year, estimate, paper } = input;
    const decided = decideResult(target, { year, estimate, paper, value: input.value === null ? null : amount(input.value) }, Number(dayOf(tx.recordedAt).slice(0, 4)));
    if (!decided.ok) return decided;

    const result = { target: target.id, title: target.title, ...decided.value };
    const head = await shell.record(tx, place.by, { chain: place.chain, operation: 'targets.record_result', organisations: [place.organisation.code], events: [resultsRecorded(place, [result])] });
    await insertResults(tx, { at: tx.recordedAt, entryNumber: head.number }, [result]);
    return ok({ standing: standingView(standingOf({ ...target, results: withResult(target.results, decided.value) })) });
  });
}

/** The results after this one was recorded. */
function withResult(results: readonly YearResult[], { value, ...of }: Omit<YearResult, 'value'> & { readonly value: bigint | null }): YearResult[] {
  const others = results.filter((each) => each.year !== of.year);
  return (value === null ? others : [...others, { ...of, value }]).toSorted((one, other) => one.year - other.year);
}

/** Says why a former target came out as it did; the last judgement stands. @rule R-SEED-6 */
export function judgeTarget(shell: Shell, actor: Actor, input: InputOf<typeof judging>): Answer<typeof judging> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof judging> => {
    const found = await organisationPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const target = (await targetsOf(tx, place.season.id, { organisations: [place.organisation.id], ids: [input.target] }))[0];
    if (!target) return fail({ code: 'target_not_found' });
    if (target.revision !== input.revision) return fail({ code: 'target_changed_meanwhile', by: target.savedBy });
    if (target.term !== 'former') return fail({ code: 'judged_when_former' });
    const { subjective, objective, lesson } = input;
    if (same(target.judgement, input)) return fail({ code: 'judgement_unchanged' });

    const judgement = { subjective, objective, lesson };
    const revision = target.revision + 1;
    const head = await shell.record(tx, place.by, { chain: place.chain, operation: 'targets.judge', organisations: [place.organisation.code], events: [targetJudged(place, { id: target.id, title: target.title, revision }, judgement)] });
    await insertJudgement(tx, { at: tx.recordedAt, entryNumber: head.number, savedBy: place.by.actor.name }, target.id, judgement);
    return ok({ revision });
  });
}

function same(one: Judgement, other: Judgement): boolean {
  return one.subjective === other.subjective && one.objective === other.objective && one.lesson === other.lesson;
}
