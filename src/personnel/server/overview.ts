import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showPersonnel as operation } from '../contract.ts';
import type { Finding } from '../core/finding.ts';
import type { Track } from '../core/person.ts';
import { nextStep } from '../core/process.ts';
import { levelNames } from './level-names.ts';
import { type Desk, deskOf, type JudgedPerson, judgedBodies, judgedPeople, listFindings } from './desk.ts';
import type { PersonnelParts } from './parts.ts';
import { commentsOf, publicationsOf } from './store-publishing.ts';
import { findingsView, frameView, structureView } from './views.ts';

type View = OutputOf<typeof operation>;

/** Codes whose sentence names nobody, so that whoever may read the organisation may see them. */
const NAMELESS: ReadonlySet<Finding['code']> = new Set(['women_below', 'young_below', 'ethnic_below', 'renewal_below', 'middle_band', 'no_women_in_standing', 'no_surplus', 'surplus_low', 'surplus_high', 'surplus_above_most', 'seats_outside_frame', 'too_few_people']);

/** How far the preparation is, in figures; nobody is named. */
export function showPersonnel(shell: Shell, actor: Actor, input: InputOf<typeof operation>, parts: PersonnelParts): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { season, organisation, congress } = found.value;
    const desk = await deskOf(db, found.value, shell.now());
    const people = judgedPeople(desk, found.value);
    const bodies = judgedBodies(desk, people, organisation.levelId);
    const superior = organisation.superiorId === null ? undefined : await findOrganisation(db, { id: organisation.superiorId });
    const publications = await publicationsOf(db, season.id, organisation.id);
    const level = desk.frame && (await levelNames(db)).get(desk.frame.levelId);
    const { scheme, frame } = desk;
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, superior: superior ? { code: superior.code, name: superior.name } : null, branch: desk.branch, levelId: organisation.levelId, edition: season.statute, today: desk.today, referenceOn: desk.referenceOn,
      congress: congress && { opensOn: congress.plannedOn, directElection: congress.directElection },
      locked: await parts.approved(db, season.id, organisation.id), mayWrite: acting(actor, 'personnel', organisation.path) !== undefined,
      frame: frame && frameView(frame, level ?? { vi: '', en: '' }),
      scheme: scheme && { bodies: scheme.bodies.map((each) => ({ ...each })), standards: scheme.standards, sources: scheme.sources, aims: { ...scheme.aims }, note: scheme.note, revision: scheme.revision, savedBy: scheme.savedBy },
      bodies: bodies.map(({ body, seats, structure }) => ({ body, seats, people: structure.people, surplusPerTenThousand: seats === null ? null : Math.round(((structure.people - seats) * 10_000) / seats), structure: structureView(structure) })),
      tracks: { 're-election': trackView(desk, people, 're-election'), 'first-time': trackView(desk, people, 'first-time') },
      papers: papersView(people),
      publications: { open: publications.filter(({ from, until }) => from <= desk.today && (until === null || until > desk.today)).length, all: publications.length, comments: (await commentsOf(db, publications.map(({ id }) => id))).length },
      findings: findingsView([...bodies.flatMap(({ findings }) => findings), ...listFindings(desk, people)].filter(({ code }) => NAMELESS.has(code))),
    });
  });
}

function trackView(desk: Desk, people: readonly JudgedPerson[], track: Track): View['tracks'][Track] {
  const own = people.filter(({ person }) => person.track === track);
  const held = desk.steps.filter((step) => step.track === track).toSorted((one, other) => one.round - other.round || one.step - other.step).at(-1);
  const count = (state: JudgedPerson['progress']['state']): number => own.filter(({ progress }) => progress.state === state).length;
  return { people: own.length, step: held?.step ?? null, next: nextStep(track, desk.people, desk.steps)?.step ?? null, heldOn: held?.heldOn ?? null, introduced: count('introduced'), notPassed: count('not-passed') };
}

function papersView(people: readonly JudgedPerson[]): View['papers'] {
  const own = people.filter(({ progress }) => progress.state !== 'not-passed');
  const sum = (of: (each: JudgedPerson) => number): number => own.reduce((total, each) => total + of(each), 0);
  return { there: sum(({ dossier }) => dossier.there), of: sum(({ dossier }) => dossier.of), complete: own.filter(({ dossier }) => dossier.missing.length === 0).length, people: own.length };
}
