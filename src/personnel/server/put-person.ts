import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { putPerson as putting, setPosts as posting } from '../contract.ts';
import { bodyOrder } from '../core/body-order.ts';
import { checkDetails, type DetailsFault, detailsOf, differingDetails, sameBodies, samePerson } from '../core/check-person.ts';
import { MOST_PEOPLE, type PersonDetails } from '../core/person.ts';
import type { DetailsProblem, PersonProblem, PostsProblem } from '../core/problems.ts';
import { deskOf, judgedPeople, listFindings } from './desk.ts';
import { personPut } from './events.ts';
import type { PersonnelParts } from './parts.ts';
import { seal } from '#platform/sealed.ts';
import { insertPeople, nextPosition, peopleOf, type PersonRow, placeOfPerson, type SavedPerson, updatePerson } from './store-people.ts';
import { tellingsOf } from './store-steps.ts';
import { findingsView } from './views.ts';
import { type Done, workOnOpenScheme, type WorkPlace } from './work.ts';

type Put = InputOf<typeof putting>;
type Written = { revision: number; findings: ReturnType<typeof findingsView> };

/** Adds a person to the scheme, or changes one. Ages, shares and posts are said, never refused. @rule R-CT35-4.5 */
export function putPerson(shell: Shell, actor: Actor, input: Put, parts: PersonnelParts): Answer<typeof putting> {
  return workOnOpenScheme(shell, actor, { operation: 'personnel.put_person', right: 'personnel', parts }, input, async (tx, place): Promise<Result<Done<Written>, PersonProblem>> => {
    const people = await peopleOf(tx, place.season.id, [place.organisation.id]);
    const before = people.find(({ id }) => id === input.person);
    const details = detailsOf(input);
    const faults = await whyNot(tx, place, people, before, input);
    if (faults) return fail(faults);
    const { track } = input;
    const bodies = bodyOrder(input.bodies);
    const unchanged = before && before.track === track && sameBodies(before.bodies, bodies) && differingDetails(before, details).length === 0;
    if (unchanged && input.revision > 0) return fail({ code: 'person_unchanged' });
    // The same new person sent again adds nobody.
    if (unchanged) return ok({ events: [], answer: { revision: before.revision, findings: await findingsOf(tx, place, before.id) } });
    const saved: SavedPerson = {
      id: input.person, position: before?.order ?? (await nextPosition(tx, place.season.id, place.organisation.id)), track, bodies, details, sealed: seal({ ...details, posts: details.posts.map((post) => ({ ...post })) }),
      revision: (before?.revision ?? 0) + 1, savedBy: place.by.actor.name,
    };
    if (before) await updatePerson(tx, saved);
    else await insertPeople(tx, { seasonId: place.season.id, organisationId: place.organisation.id, at: tx.recordedAt }, [saved]);
    return ok({ events: [personPut(place, saved)], answer: { revision: saved.revision, findings: await findingsOf(tx, place, saved.id) } });
  });
}

async function whyNot(tx: Tx, place: WorkPlace, people: readonly PersonRow[], before: PersonRow | undefined, input: Put): Promise<PersonProblem | undefined> {
  const used = before ? undefined : await placeOfPerson(tx, input.person);
  if (used) return used.seasonId === place.season.id && used.organisationId === place.organisation.id ? { code: 'person_not_found' } : { code: 'id_taken' };
  if (!before && input.revision > 0) return { code: 'person_not_found' };
  const again = before && input.revision === 0 && before.revision === 1 && differingDetails(before, detailsOf(input)).length === 0;
  if (before && !again && before.revision !== input.revision) return { code: 'person_changed_meanwhile', by: before.savedBy };
  const fault = checkDetails(input, place.today)[0];
  if (fault) return problemOf(fault);
  const namesake = input.sameNameMeant ? undefined : people.find((other) => other.id !== input.person && samePerson(other, input));
  if (namesake) return { code: 'person_named_already', name: namesake.fullName };
  if (!before && people.length >= MOST_PEOPLE) return { code: 'people_full', limit: MOST_PEOPLE };
  if (before && before.track !== input.track && (await tellingsOf(tx, place.season.id, [place.organisation.id])).some(({ votes }) => votes.some(({ person }) => person === before.id))) return { code: 'track_stays', name: before.fullName };
  return undefined;
}

function problemOf(fault: DetailsFault): DetailsProblem {
  const { field: _field, ...problem } = fault;
  return problem;
}

async function findingsOf(tx: Tx, place: WorkPlace, person: string): Promise<ReturnType<typeof findingsView>> {
  const desk = await deskOf(tx, place, tx.recordedAt);
  const people = judgedPeople(desk, place);
  return findingsView([...(people.find((each) => each.person.id === person)?.findings ?? []), ...listFindings(desk, people).filter((each) => each.people.includes(person))]);
}

/** Posts intended outside the Party; conflicts are answered, not refused. */
export function setPosts(shell: Shell, actor: Actor, input: InputOf<typeof posting>, parts: PersonnelParts): Answer<typeof posting> {
  return workOnOpenScheme(shell, actor, { operation: 'personnel.set_posts', right: 'personnel', parts }, input, async (tx, place): Promise<Result<Done<Written>, PostsProblem>> => {
    const before = (await peopleOf(tx, place.season.id, [place.organisation.id])).find(({ id }) => id === input.person);
    if (!before) return fail({ code: 'person_not_found' });
    if (before.revision !== input.revision) return fail({ code: 'person_changed_meanwhile', by: before.savedBy });
    if (input.posts.some(({ post, of }) => post === 'other' && of === '')) return fail({ code: 'post_needs_words' });
    if (new Set(input.posts.map(({ post, of }) => `${post}|${of}`)).size < input.posts.length) return fail({ code: 'post_named_twice' });
    const details: PersonDetails = detailsOf({ ...before, posts: input.posts });
    if (differingDetails(before, details).length === 0) return fail({ code: 'person_unchanged' });
    const { id, order: position, track, bodies } = before;
    const saved: SavedPerson = { id, position, track, bodies, details, sealed: seal({ ...details, posts: details.posts.map((post) => ({ ...post })) }), revision: before.revision + 1, savedBy: place.by.actor.name };
    await updatePerson(tx, saved);
    return ok({ events: [personPut(place, saved)], answer: { revision: saved.revision, findings: await findingsOf(tx, place, id) } });
  });
}
