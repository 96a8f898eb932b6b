import { randomUUID } from 'node:crypto';
import { congressChain } from '#campaigns/core/congress-chain.ts';
import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { dropTarget as dropping, setTarget as operation } from '../contract.ts';
import { amount } from '../core/amount.ts';
import { checkFields, differingFields, type GivenFields, titleKey } from '../core/check-fields.ts';
import type { SetProblem } from '../core/problems.ts';
import { LIMITS, type TargetFields } from '../core/target.ts';
import { targetDropped, targetSet } from './events.ts';
import { insertTarget, markDropped, nextPosition, type StoredTarget, targetsOf, updateTarget } from './store.ts';

type Given = InputOf<typeof operation>;

/** Adds a target, or changes one: what stood before stays in the record. */
export function setTarget(shell: Shell, actor: Actor, input: Given): Answer<typeof operation> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof operation> => {
    const found = await organisationPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const own = await targetsOf(tx, place.season.id, { organisations: [place.organisation.id] });
    const before = own.find((each) => each.id === input.target);
    if (input.target !== undefined && !before) return fail({ code: 'target_not_found' });
    if (before && before.revision !== input.revision) return fail({ code: 'target_changed_meanwhile', by: before.savedBy });
    const fields = await decide(tx, place, input, own, before);
    if (!fields.ok) return fields;

    const { term } = fields.value;
    const position = before?.position ?? (await nextPosition(tx, place.season.id, place.organisation.id, term));
    const saved = { id: before?.id ?? randomUUID(), position, revision: (before?.revision ?? 0) + 1, savedBy: place.by.actor.name, fields: fields.value };
    if (before) await updateTarget(tx, saved);
    else await insertTarget(tx, { seasonId: place.season.id, organisationId: place.organisation.id, at: tx.recordedAt }, saved);
    await shell.record(tx, place.by, { chain: place.chain, operation: 'targets.set', organisations: [place.organisation.code], events: [targetSet(place, saved)] });
    return ok({ id: saved.id, revision: saved.revision });
  });
}

/** Whether the fields hold together, and fit what is there. */
async function decide(tx: Db, place: OrganisationPlace, input: Given, own: readonly StoredTarget[], before: StoredTarget | undefined): Promise<Result<TargetFields, SetProblem>> {
  const checked = checkFields(givenFields(input));
  if (!checked.ok) return checked;
  const fields = checked.value;
  const others = own.filter((each) => each.term === fields.term && each !== before);
  if (before && before.term !== fields.term) return fail({ code: 'term_stays' });
  if (others.some((each) => titleKey(each.title) === titleKey(fields.title))) return fail({ code: 'target_named_already', title: fields.title });
  if (!before && others.length >= LIMITS.targets) return fail({ code: 'targets_full', limit: LIMITS.targets });
  const outside = before?.results.find(({ year }) => year < fields.fromYear || year > fields.dueYear);
  if (outside) return fail({ code: 'result_would_fall_outside', year: outside.year });
  if (fields.parent !== null && !(await isSuperiors(tx, place, fields.parent))) return fail({ code: 'parent_not_found' });
  return before && differingFields(before, fields).length === 0 ? fail({ code: 'target_unchanged' }) : ok(fields);
}

/** A target serves one of the direct superior. */
async function isSuperiors(tx: Db, { season, organisation }: OrganisationPlace, id: string): Promise<boolean> {
  const [parent] = await targetsOf(tx, season.id, { ids: [id] });
  return parent !== undefined && parent.organisationId === organisation.superiorId;
}

function givenFields(input: Given): GivenFields {
  const { season: _season, organisation: _organisation, target: _target, revision: _revision, weight, base, goal, steps, ...fields } = input;
  const read = (text: string | null): bigint | null => (text === null ? null : amount(text));
  return { ...fields, weight: read(weight), base: read(base), goal: read(goal), steps: steps.map(({ year, value }) => ({ year, value: amount(value) })) };
}

/** Takes a target that was entered by mistake out of the table; it stays on record. */
export function dropTarget(shell: Shell, actor: Actor, input: InputOf<typeof dropping>): Answer<typeof dropping> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof dropping> => {
    const found = await organisationPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const target = (await targetsOf(tx, place.season.id, { organisations: [place.organisation.id], ids: [input.target] }))[0];
    if (!target) return fail({ code: 'target_not_found' });
    if (target.revision !== input.revision) return fail({ code: 'target_changed_meanwhile', by: target.savedBy });
    if (target.results.length > 0) return fail({ code: 'target_has_results', title: target.title });
    await markDropped(tx, target.id, { at: tx.recordedAt, savedBy: place.by.actor.name });
    await shell.record(tx, place.by, { chain: place.chain, operation: 'targets.drop', organisations: [place.organisation.code], events: [targetDropped(place, target, input.reason)] });
    return ok({ dropped: true as const });
  });
}
