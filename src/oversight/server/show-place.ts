import { seasonToday } from '#campaigns/core/season.ts';
import { actingAbove, organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { type Actor, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showPlace as operation } from '../contract.ts';
import { scoreOf, signalsOf } from '../core/signals.ts';
import { candidatesOf, standingOfPlace } from './candidates.ts';
import { factsOf } from './facts.ts';
import { suggestionsFor } from './mentors.ts';
import type { OversightParts } from './parts.ts';
import { mayConfide } from './place.ts';
import { assignmentsOf } from './store-assignments.ts';
import { commitmentsOf, grievancesOf } from './store-matters.ts';
import { notesOf } from './store-notes.ts';
import { findingsOf, visitsOf } from './store-visits.ts';
import { mayDo } from './unit.ts';
import { assignmentView, commitmentViews, findingView, grievanceViews, noteView, signalView, visitView } from './views.ts';

/** Everything about one place that those who lead it need. */
export function showPlace(shell: Shell, actor: Actor, input: InputOf<typeof operation>, parts: OversightParts): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { season, organisation } = found.value;
    const today = seasonToday(season, dayOf(shell.now()));
    const asOf = input.asOf ?? today;
    const here = { seasonId: season.id, organisationId: organisation.id };
    const confide = mayConfide(actor, organisation.path);
    const superior = organisation.superiorId === null ? undefined : await findOrganisation(db, { id: organisation.superiorId });
    const standing = await standingOfPlace(db, parts, season, organisation.id, asOf);
    const own = (await candidatesOf(db, parts, season, organisation, rangeOf(actor, 'read'), asOf)).filter(({ organisationId }) => organisationId === organisation.id);
    const signals = (await factsOf(db, parts, season, own, asOf)).flatMap(({ facts }) => signalsOf(facts, asOf));
    const may = { ...mayDo(actor, organisation.path), assign: actingAbove(actor, 'decide', organisation.path) !== undefined };
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, superior: superior ? { code: superior.code, name: superior.name } : null, asOf, today,
      congress: standing ? { ...standing, directElection: found.value.congress?.directElection ?? false } : null, score: scoreOf(signals), signals: signals.map(signalView),
      notes: (await notesOf(db, season.id, organisation.id)).map((each) => noteView(each, confide)), assignments: (await assignmentsOf(db, season.id, { organisationId: organisation.id })).map(assignmentView),
      visits: (await visitsOf(db, here)).map(visitView), findings: (await findingsOf(db, here)).map((each) => findingView(each, today)), grievances: await grievanceViews(db, await grievancesOf(db, here), today, () => confide),
      commitments: await commitmentViews(db, await commitmentsOf(db, here), today), suggestions: may.assign ? await suggestionsFor(db, season, organisation, today, rangeOf(actor, 'read')) : [], may,
    });
  });
}
