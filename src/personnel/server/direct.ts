import { seasonToday } from '#campaigns/core/season.ts';
import { organisationPlace, type OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { recordPersuasion as persuading, setDirect as setting, setDirectPaper as papering, showDirect as showing } from '../contract.ts';
import { DIRECT_PAPERS, type DirectPreparation, directPaperWords, NO_PREPARATION, PAPERS_BEFORE } from '../core/direct.ts';
import { directFindings, isDirectReady } from '../core/direct-findings.ts';
import type { DirectMissing, DirectPaperProblem, DirectProblem, PersuasionProblem } from '../core/problems.ts';
import { directPaperSet, directSet, persuasionRecorded } from './events.ts';
import { insertPersuasion, persuasionPlace, preparationsOf, putDirectPaper, putPreparation } from './store-direct.ts';
import { peopleOf } from './store-people.ts';
import { findingsView } from './views.ts';
import { type Done, workAt } from './work.ts';

/** Preparation of a congress that elects its secretary directly. @rule R-HD62-1 */
export function showDirect(shell: Shell, actor: Actor, input: InputOf<typeof showing>): Answer<typeof showing> {
  return shell.read(async (db): Answer<typeof showing> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const at = await preparationAt(db, found.value);
    if (!at.ok) return at;
    const { season, organisation, congress } = found.value;
    const { of, people } = at.value;
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, today: seasonToday(season, dayOf(shell.now())), opensOn: congress?.plannedOn ?? null, mayWrite: acting(actor, 'personnel', organisation.path) !== undefined,
      consentPaper: of.consentPaper, consentOn: of.consentOn, several: of.several, note: of.note, revision: of.revision, savedBy: of.savedBy, people, persuasion: of.persuasion.map((each) => ({ ...each })),
      papers: DIRECT_PAPERS.map((paper) => {
        const held = of.papers.find((each) => each.paper === paper);
        return { paper, name: directPaperWords[paper], before: PAPERS_BEFORE.includes(paper), state: held?.state ?? 'missing', number: held?.number ?? '', on: held?.on ?? null };
      }),
      findings: findingsView(directFindings(of, people)), ready: isDirectReady(of, people),
    });
  });
}

async function preparationAt(db: Db, { season, organisation, congress }: OrganisationPlace): Promise<Result<{ readonly of: DirectPreparation; readonly people: number }, DirectMissing>> {
  if (!congress?.directElection) return fail({ code: 'not_direct_election', organisation: organisation.name });
  const of = (await preparationsOf(db, season.id, [organisation.id])).get(organisation.id) ?? NO_PREPARATION;
  const people = (await peopleOf(db, season.id, [organisation.id])).filter(({ bodies }) => bodies.includes('secretary')).length;
  return ok({ of, people });
}

export function setDirect(shell: Shell, actor: Actor, input: InputOf<typeof setting>): Answer<typeof setting> {
  return workAt(shell, actor, { operation: 'personnel.set_direct', right: 'personnel' }, input, async (tx, place): Promise<Result<Done<{ revision: number }>, DirectProblem>> => {
    const at = await preparationAt(tx, place);
    if (!at.ok) return at;
    const before = at.value.of;
    if (before.revision !== input.revision) return fail({ code: 'direct_changed_meanwhile', by: before.savedBy });
    const { consentPaper, consentOn, several, note } = input;
    if ((consentPaper === '') !== (consentOn === null)) return fail({ code: 'consent_incomplete' });
    if (consentOn !== null && consentOn > place.today) return fail({ code: 'day_in_future', day: consentOn });
    if (before.revision > 0 && before.consentPaper === consentPaper && before.consentOn === consentOn && before.several === several && before.note === note) return fail({ code: 'direct_unchanged' });
    const next = { consentPaper, consentOn, several, note, revision: before.revision + 1, savedBy: place.by.actor.name };
    await putPreparation(tx, { seasonId: place.season.id, organisationId: place.organisation.id, at: tx.recordedAt }, next);
    return ok({ events: [directSet(place, next)], answer: { revision: next.revision } });
  });
}

/** One work of explaining and agreeing (công tác tư tưởng): with a group, never a person by name. */
export function recordPersuasion(shell: Shell, actor: Actor, input: InputOf<typeof persuading>): Answer<typeof persuading> {
  return workAt(shell, actor, { operation: 'personnel.record_persuasion', right: 'personnel' }, input, async (tx, place): Promise<Result<Done<{ id: string }>, PersuasionProblem>> => {
    const at = await preparationAt(tx, place);
    if (!at.ok) return at;
    const { id, on, by, withGroup, result } = input;
    if (at.value.of.persuasion.some((each) => each.id === id)) return ok({ events: [], answer: { id } });
    if (await persuasionPlace(tx, id)) return fail({ code: 'id_taken' });
    if (on > place.today) return fail({ code: 'day_in_future', day: on });
    await insertPersuasion(tx, { seasonId: place.season.id, organisationId: place.organisation.id, at: tx.recordedAt }, { id, on, by, withGroup, result });
    return ok({ events: [persuasionRecorded(place, { id, on, by, withGroup, result })], answer: { id } });
  });
}

export function setDirectPaper(shell: Shell, actor: Actor, input: InputOf<typeof papering>): Answer<typeof papering> {
  return workAt(shell, actor, { operation: 'personnel.set_direct_paper', right: 'personnel' }, input, async (tx, place): Promise<Result<Done<{ ready: boolean }>, DirectPaperProblem>> => {
    const at = await preparationAt(tx, place);
    if (!at.ok) return at;
    const { paper, state, number, on } = input;
    if (on !== null && on > place.today) return fail({ code: 'day_in_future', day: on });
    const { of, people } = at.value;
    const before = of.papers.find((each) => each.paper === paper) ?? { state: 'missing', number: '', on: null };
    if (before.state === state && before.number === number && before.on === on) return fail({ code: 'paper_unchanged' });
    const row = { paper, state, number, on };
    await putDirectPaper(tx, { seasonId: place.season.id, organisationId: place.organisation.id, at: tx.recordedAt }, row);
    const after = { ...of, papers: [...of.papers.filter((each) => each.paper !== paper), row] };
    return ok({ events: [directPaperSet(place, row)], answer: { ready: isDirectReady(after, people) } });
  });
}
