import { organisationPlace } from '#campaigns/server/door.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { comment as commenting, endPublishing as ending, listPublications as listing, publish as publishing } from '../contract.ts';
import type { CommentProblem, EndProblem, PublishProblem } from '../core/problems.ts';
import { commentTaken, published, publishingEnded } from './events.ts';
import { seal } from '#platform/sealed.ts';
import { namesOf, peopleOf } from './store-people.ts';
import { commentPublication, commentsOf, insertComment, insertPublication, publicationPlace, publicationsOf, setUntil } from './store-publishing.ts';
import { type Done, workAt } from './work.ts';

/** What was made public, and what was said then. */
export function listPublications(shell: Shell, actor: Actor, input: InputOf<typeof listing>): Answer<typeof listing> {
  return shell.read(async (db): Answer<typeof listing> => {
    const found = await organisationPlace(db, actor, 'personnel', input);
    if (!found.ok) return found;
    const { season, organisation } = found.value;
    const today = seasonToday(season, dayOf(shell.now()));
    const publications = await publicationsOf(db, season.id, organisation.id);
    const comments = await commentsOf(db, publications.map(({ id }) => id));
    const names = await namesOf(db, season.id, organisation.id);
    const named = (id: string) => ({ id, fullName: names.get(id) ?? '' });
    const shown = new Set(publications.flatMap(({ people }) => people));
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, today,
      publications: publications.map(({ people, ...of }) => ({
        ...of, open: of.from <= today && (of.until === null || of.until > today), people: people.map(named),
        comments: comments.filter(({ publication }) => publication === of.id).map(({ publication: _of, ...each }) => ({ ...each, fullName: named(each.person).fullName })),
      })),
      unpublished: (await peopleOf(db, season.id, [organisation.id])).filter(({ id }) => !shown.has(id)).map(({ id, fullName }) => ({ id, fullName })),
    });
  });
}

/** Records that something was made public: what, to whom, where, from when until when. */
export function publish(shell: Shell, actor: Actor, input: InputOf<typeof publishing>): Answer<typeof publishing> {
  return workAt(shell, actor, { operation: 'personnel.publish', right: 'personnel' }, input, async (tx, place): Promise<Result<Done<{ id: string }>, PublishProblem>> => {
    const { season, organisation, entryNumber } = place;
    const used = await publicationPlace(tx, input.id);
    if (used) return used.seasonId === season.id && used.organisationId === organisation.id ? ok({ events: [], answer: { id: input.id } }) : fail({ code: 'id_taken' });
    const { id, what, audience, where, from, until } = input;
    const people = [...new Set(input.people)];
    const known = new Set((await peopleOf(tx, season.id, [organisation.id])).map((person) => person.id));
    if (from > place.today) return fail({ code: 'day_in_future', day: from });
    if (until !== null && until < from) return fail({ code: 'ends_before_it_begins', from, until });
    if (people.length === 0) return fail({ code: 'publication_names_nobody' });
    if (people.some((person) => !known.has(person))) return fail({ code: 'person_not_found' });
    const row = { id, what, audience, place: where, from, until, people, recordedAt: tx.recordedAt, by: place.by.actor.name };
    await insertPublication(tx, { seasonId: season.id, organisationId: organisation.id, entryNumber }, row);
    return ok({ events: [published(place, row)], answer: { id } });
  });
}

/** From the day on it is no longer public. */
export function endPublishing(shell: Shell, actor: Actor, input: InputOf<typeof ending>): Answer<typeof ending> {
  return workAt(shell, actor, { operation: 'personnel.end_publishing', right: 'personnel' }, input, async (tx, place): Promise<Result<Done<{ until: string }>, EndProblem>> => {
    const publication = (await publicationsOf(tx, place.season.id, place.organisation.id)).find(({ id }) => id === input.publication);
    if (!publication) return fail({ code: 'publication_not_found' });
    const { until, from, id } = publication;
    if (until !== null && until <= place.today) return fail({ code: 'publication_ended', on: until });
    if (input.on > place.today) return fail({ code: 'day_in_future', day: input.on });
    if (input.on < from) return fail({ code: 'ends_before_it_begins', from, until: input.on });
    await setUntil(tx, id, input.on);
    return ok({ events: [publishingEnded(place, id, input.on)], answer: { until: input.on } });
  });
}

/** What was said of a person at work or at the residence; the words stay out of the record. */
export function comment(shell: Shell, actor: Actor, input: InputOf<typeof commenting>): Answer<typeof commenting> {
  return workAt(shell, actor, { operation: 'personnel.comment', right: 'personnel' }, input, async (tx, place): Promise<Result<Done<{ id: string }>, CommentProblem>> => {
    const publication = (await publicationsOf(tx, place.season.id, place.organisation.id)).find(({ id }) => id === input.publication);
    if (!publication) return fail({ code: 'publication_not_found' });
    const used = await commentPublication(tx, input.id);
    if (used !== undefined) return used === publication.id ? ok({ events: [], answer: { id: input.id } }) : fail({ code: 'id_taken' });
    if (!publication.people.includes(input.person)) return fail({ code: 'person_not_found' });
    if (input.on > place.today) return fail({ code: 'day_in_future', day: input.on });
    const { id, person, from, text, on } = input;
    const row = { id, publication: publication.id, person, place: input.place, from, text, on, by: place.by.actor.name };
    const sealed = seal({ from, text });
    await insertComment(tx, row, sealed, tx.recordedAt);
    return ok({ events: [commentTaken(place, row, sealed.sha256)], answer: { id } });
  });
}
