import type { InputOf } from '#foundation/contract.ts';
import { type Day, dayNumber, dayOf, endOfDay, millisecondsOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisations } from '#organisations/server/door.ts';
import { acting, type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { factView, listFacts as contract } from '../contract.ts';
import type { z } from 'zod';
import { recordableKinds } from '../core/decide-facts.ts';
import type { FactKinds } from '../core/fact-kinds.ts';
import { organisationsOf } from '../core/figures.ts';
import { knownCongresses } from './congresses.ts';
import { progressParts } from './parts.ts';
import { factsOfCongress, type ListedFact, signatures } from './store.ts';
import { standingOf } from './standing-view.ts';
import type { AskedView } from './view.ts';

/** What happened at a congress as known on a day, withdrawn entries included, and what the reader may record. */
export function listFacts(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts = progressParts()): Answer<typeof contract> {
  return shell.read(async (db): Answer<typeof contract> => {
    const known = await parts.memory.know(db, input.season);
    if (!known) return fail({ code: 'season_not_found', season: input.season });
    const { season } = known;
    const congress = (await knownCongresses(db, season, [input.organisation]))(input.organisation);
    if (!congress.ok) {
      const { problem } = congress;
      return problem.code === 'organisation_not_found' || problem.code === 'congress_not_found' ? fail(problem) : fail({ code: 'congress_not_found', organisation: input.organisation, season: season.code });
    }
    const { place, id } = congress.value;
    if (!inRange(rangeOf(actor, 'read'), place.path)) return fail({ code: 'not_in_your_range' });

    const today = dayOf(shell.now());
    const asOf = input.asOf ?? season.shownOn ?? today;
    const knownOn = input.knownOn ?? today;
    const mayRecord = acting(actor, 'record', place.path) !== undefined && place.closedOn === null;
    const listed = await factsOfCongress(db, id, endOfDay(knownOn));
    const signed = await signatures(db, season.code, listed.flatMap((fact) => [fact.entryNumber, ...(fact.withdrawn ? [fact.withdrawn.entryNumber] : [])]));
    const authors = await findOrganisations(db, [...signed.values()].flatMap(({ by }) => by.organisation ?? []));
    const names = new Map(authors.map((organisation) => [organisation.code, organisation.name]));
    return ok({
      organisation: { code: place.code, name: place.name },
      ...standing(known, place.id, asOf, knownOn),
      asOf, knownOn, today, from: season.fromDay, until: season.untilDay,
      facts: listed.map((fact) => viewOfFact(parts.kinds, signed, names, fact)),
      mayRecord,
      kinds: mayRecord ? recordableKinds(parts.kinds, congress.value, today).map(({ id: kind, words, act, reasonNeeded }) => ({ id: kind, words, act, reasonNeeded })) : [],
    });
  });
}

/** How the congress stands on the day; nothing is said of an organisation that was not there then. */
function standing(known: AskedView['known'], organisationId: number, asOf: Day, knownOn: Day) {
  const view = known.view({ asOf: dayNumber(asOf), knownAt: millisecondsOf(endOfDay(knownOn)) });
  const position = view.placement.positionOfId(organisationId);
  const unit = position === undefined ? undefined : view.placement.units[position];
  const found = position === undefined || !unit ? undefined : organisationsOf(view, { position, levelId: unit.levelId })[0];
  if (!found) return { state: null, plannedOn: null, daysLate: 0 };
  const { state, plannedOn, daysLate } = standingOf({ view, asOf }, found);
  return { state, plannedOn, daysLate };
}

type Author = z.output<typeof factView>['by'];

function viewOfFact(kinds: FactKinds, signed: Awaited<ReturnType<typeof signatures>>, names: ReadonlyMap<string, string>, fact: ListedFact): z.output<typeof factView> {
  const author = (entryNumber: number, account: string): Author => {
    const by = signed.get(entryNumber)?.by;
    if (!by) return { account, name: account, duty: null, organisation: null };
    return { ...by, organisation: by.organisation === null ? null : { code: by.organisation, name: names.get(by.organisation) ?? by.organisation } };
  };
  const entry = (number: number) => ({ number, hash: signed.get(number)?.hash ?? '' });
  return {
    id: fact.id,
    kind: fact.kind,
    words: kinds.get(fact.kind)?.words ?? { vi: 'Việc khác', en: 'Something else' },
    happenedOn: fact.happenedOn,
    recordedAt: fact.recordedAt,
    recordedOn: dayOf(fact.recordedAt),
    by: author(fact.entryNumber, fact.account),
    note: fact.note,
    paper: fact.paper,
    entry: entry(fact.entryNumber),
    withdrawn: fact.withdrawn && {
      at: fact.withdrawn.at, on: dayOf(fact.withdrawn.at), by: author(fact.withdrawn.entryNumber, fact.withdrawn.account), reason: fact.withdrawn.reason, entry: entry(fact.withdrawn.entryNumber),
    },
  };
}
