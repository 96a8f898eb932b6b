import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { DirectPreparation, Persuasion } from '../core/direct.ts';
import type { Frame, Scheme } from '../core/scheme.ts';
import type { SavedPerson } from './store-people.ts';
import type { StepRow } from './store-steps.ts';
import type { Comment, Publication } from './store-publishing.ts';
import type { PaperRow } from './store-people.ts';
import { about } from './work.ts';

/** Events of this room; docs/ledger-format.md says what each holds. Of persons an event has the id and a salted hash, never a name. */

export function frameSet(place: OrganisationPlace, { id, levelId, group, seats, standing, aims, middle, surplus, note, paper, revision }: Frame): LedgerEvent {
  return { kind: 'personnel.frame_set', ...about(place), frame: id, revision, level: levelId, group, seats: { ...seats }, standing: standing && { ...standing }, aims: { ...aims }, middle: middle && { ...middle }, surplus: { ...surplus }, note, paper };
}

export function schemeSet(place: OrganisationPlace, { bodies, standards, sources, aims, note, revision }: Scheme): LedgerEvent {
  return { kind: 'personnel.scheme_set', ...about(place), revision, bodies: bodies.map(({ body, seats }) => ({ body, seats })), standards, sources, aims: { ...aims }, note };
}

export function personPut(place: OrganisationPlace, { id, position, revision, track, bodies, sealed }: SavedPerson): LedgerEvent {
  return { kind: 'personnel.person_put', ...about(place), person: id, position, revision, track, bodies: [...bodies], sha256: sealed.sha256 };
}

export function personDropped(place: OrganisationPlace, person: string, sha256: string): LedgerEvent {
  return { kind: 'personnel.person_dropped', ...about(place), person, sha256 };
}

export function paperSet(place: OrganisationPlace, { person, paper, state, number, on }: PaperRow): LedgerEvent {
  return { kind: 'personnel.paper_set', ...about(place), person, paper, state, number, on };
}

export function dossierOpened(place: OrganisationPlace, person: string): LedgerEvent {
  return { kind: 'personnel.dossier_opened', ...about(place), person };
}

export function stepHeld(place: OrganisationPlace, step: StepRow): LedgerEvent {
  const { id, track, round, heldOn, summoned, present, minutes, sha256, amends, reason } = step;
  return { kind: 'personnel.step_held', ...about(place), telling: id, track, round, step: step.step, heldOn, summoned, present, minutes, sha256, amends, reason, votes: step.votes.map(({ person, votes }) => ({ person, votes })) };
}

export function published(place: OrganisationPlace, { id, what, audience, place: where, from, until, people }: Publication): LedgerEvent {
  return { kind: 'personnel.published', ...about(place), publication: id, what, audience, place: where, from, until, people: [...people] };
}

export function publishingEnded(place: OrganisationPlace, publication: string, until: string): LedgerEvent {
  return { kind: 'personnel.publishing_ended', ...about(place), publication, until };
}

export function commentTaken(place: OrganisationPlace, { id, publication, person, place: where, on }: Comment, sha256: string): LedgerEvent {
  return { kind: 'personnel.comment_taken', ...about(place), comment: id, publication, person, place: where, on, sha256 };
}

export function directSet(place: OrganisationPlace, { consentPaper, consentOn, several, note, revision }: Omit<DirectPreparation, 'persuasion' | 'papers'>): LedgerEvent {
  return { kind: 'personnel.direct_set', ...about(place), revision, consentPaper, consentOn, several, note };
}

export function persuasionRecorded(place: OrganisationPlace, { id, on, by, withGroup, result }: Persuasion): LedgerEvent {
  return { kind: 'personnel.persuasion_recorded', ...about(place), persuasion: id, on, by, withGroup, result };
}

export function directPaperSet(place: OrganisationPlace, { paper, state, number, on }: DirectPreparation['papers'][number]): LedgerEvent {
  return { kind: 'personnel.direct_paper_set', ...about(place), paper, state, number, on };
}

export function listDownloaded(place: OrganisationPlace, form: 'P03' | 'P04', persons: number): LedgerEvent {
  return { kind: 'personnel.list_downloaded', ...about(place), form, persons };
}
