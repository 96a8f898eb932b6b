import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { listSteps as operation } from '../contract.ts';
import { TRACKS, type Track } from '../core/person.ts';
import { mayAmend, nextStep, passes, presenceNeeded, votesNeeded } from '../core/process.ts';
import { stepName, STEPS, stepWords, VOTING_STEPS } from '../core/step.ts';
import { type Desk, deskOf, judgedPeople } from './desk.ts';
import type { PersonnelParts } from './parts.ts';
import { namesOf } from './store-people.ts';
import { findingsView } from './views.ts';

type View = OutputOf<typeof operation>;
type TrackView = View['tracks'][number];

/** The process as it stands: conferences with their results, and what comes next for whom. @rule R-NS-1…4 */
export function listSteps(shell: Shell, actor: Actor, input: InputOf<typeof operation>, parts: PersonnelParts): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await organisationPlace(db, actor, 'personnel', input);
    if (!found.ok) return found;
    const { season, organisation } = found.value;
    const desk = await deskOf(db, found.value, shell.now());
    const names = await namesOf(db, season.id, organisation.id);
    const locked = await parts.approved(db, season.id, organisation.id);
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, branch: desk.branch, today: desk.today, locked,
      names: STEPS.map((step) => ({ step, name: stepName(step, desk.branch), says: stepWords[step].says, votes: VOTING_STEPS.includes(step) })),
      tracks: TRACKS.map((track) => trackView(desk, track, names)),
      findings: findingsView(judgedPeople(desk, found.value).flatMap(({ findings }) => findings.filter(({ code }) => code === 'opinions_differ' || code === 'not_passed'))),
    });
  });
}

function trackView(desk: Desk, track: Track, names: ReadonlyMap<string, string>): TrackView {
  const next = nextStep(track, desk.people, desk.steps);
  const pending = track === 'first-time' && next ? nextStep('re-election', desk.people, desk.steps) : null;
  const held = desk.steps.filter((step) => step.track === track).toSorted((one, other) => one.round - other.round || one.step - other.step);
  const last = next?.after ?? (track === 'first-time' ? desk.steps.filter((step) => step.track === 're-election').toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1)).at(-1) : undefined);
  return {
    track, round: next?.round ?? held.at(-1)?.round ?? 1, next: next?.step ?? null, notBefore: last?.heldOn ?? null,
    waits: pending && { vi: 'Nhân sự lần đầu làm sau khi xong quy trình tái cử.', en: 'Those of the first time come after re-election is done.' },
    people: (next?.people ?? []).map((id) => ({ id, fullName: names.get(id) ?? '' })), held: held.map((step) => heldView(desk, step, names)),
  };
}

function heldView(desk: Desk, step: Desk['steps'][number], names: ReadonlyMap<string, string>): TrackView['held'][number] {
  const { id, round, heldOn, summoned, present, minutes, text, recordedAt, recordedBy, reason } = step;
  return {
    id, round, step: step.step, heldOn, summoned, present, quorum: presenceNeeded(summoned), needed: votesNeeded(summoned), minutes, text, recordedAt, by: recordedBy, amended: reason, latest: mayAmend(step, desk.steps),
    votes: step.votes
      .map((vote) => ({ person: vote.person, fullName: names.get(vote.person) ?? '', votes: vote.votes, passed: passes(step, vote), sharePerTenThousand: vote.votes === null ? null : Math.round((vote.votes * 10_000) / summoned) }))
      .toSorted((one, other) => (other.votes ?? 0) - (one.votes ?? 0)),
  };
}
