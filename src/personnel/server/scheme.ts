import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { setScheme as operation } from '../contract.ts';
import { BODIES } from '../core/body.ts';
import type { SchemeProblem } from '../core/problems.ts';
import { type Scheme, type SchemeFields, seatsOf } from '../core/scheme.ts';
import { schemeSet } from './events.ts';
import type { PersonnelParts } from './parts.ts';
import { putScheme, schemesOf } from './store-scheme.ts';
import { type Done, workOnOpenScheme } from './work.ts';

/** Makes or changes the scheme. Numbers outside the superior's frame are said, not refused. @rule R-CT35-4.5 */
export function setScheme(shell: Shell, actor: Actor, input: InputOf<typeof operation>, parts: PersonnelParts): Answer<typeof operation> {
  return workOnOpenScheme(shell, actor, { operation: 'personnel.set_scheme', right: 'personnel', parts }, input, async (tx, place): Promise<Result<Done<{ revision: number }>, SchemeProblem>> => {
    const { season, organisation } = place;
    const before = (await schemesOf(tx, season.id, [organisation.id])).get(organisation.id);
    if ((before?.revision ?? 0) !== input.revision) return fail({ code: 'scheme_changed_meanwhile', by: before?.savedBy ?? '' });
    const { standards, sources, aims, note } = input;
    const fields: SchemeFields = { bodies: inOrder(input.bodies), standards, sources, aims, note };
    const checked = check(fields);
    if (!checked.ok) return checked;
    if (before && same(before, fields)) return fail({ code: 'scheme_unchanged' });
    const scheme: Scheme = { ...fields, revision: (before?.revision ?? 0) + 1, savedBy: place.by.actor.name };
    await putScheme(tx, { seasonId: season.id, organisationId: organisation.id, at: tx.recordedAt }, scheme);
    return ok({ events: [schemeSet(place, scheme)], answer: { revision: scheme.revision } });
  });
}

function inOrder(bodies: SchemeFields['bodies']): SchemeFields['bodies'] {
  return bodies.toSorted((one, other) => BODIES.indexOf(one.body) - BODIES.indexOf(other.body));
}

function check({ bodies }: SchemeFields): Result<null, SchemeProblem> {
  const twice = bodies.find((each, index) => bodies.findIndex(({ body }) => body === each.body) !== index);
  if (twice) return fail({ code: 'body_named_twice', body: twice.body });
  const [committee, standing] = [seatsOf({ bodies }, 'committee'), seatsOf({ bodies }, 'standing-committee')];
  if (committee === null) return fail({ code: 'committee_missing' });
  return standing !== null && standing > committee ? fail({ code: 'standing_above_committee', standing, committee }) : ok(null);
}

function same({ bodies, standards, sources, aims, note }: SchemeFields, fields: SchemeFields): boolean {
  const order = ({ women, under40, ethnic, renewal }: SchemeFields['aims']) => [women, under40, ethnic, renewal];
  return standards === fields.standards && sources === fields.sources && note === fields.note
    && JSON.stringify(bodies.map(({ body, seats }) => [body, seats])) === JSON.stringify(fields.bodies.map(({ body, seats }) => [body, seats])) && JSON.stringify(order(aims)) === JSON.stringify(order(fields.aims));
}
