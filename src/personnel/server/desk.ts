import { seasonToday } from '#campaigns/core/season.ts';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { type Day, dayOf, type Moment } from '#foundation/day.ts';
import { BODIES, type Body } from '../core/body.ts';
import type { Finding } from '../core/finding.ts';
import { packOf, referenceDay } from '../core/packs/packs.ts';
import type { PersonnelPack } from '../core/packs/pack.ts';
import { groupBy } from '../core/group-by.ts';
import { dossierOf, personFindings } from '../core/person-findings.ts';
import { type PersonProgress, progressOf, standingSteps } from '../core/process.ts';
import { postFindings } from '../core/post-findings.ts';
import { type Aims, type Frame, NO_AIMS, type Scheme, seatsOf } from '../core/scheme.ts';
import { aimsOf, structureFindings } from '../core/structure-findings.ts';
import { type Structure, structureOf } from '../core/structure.ts';
import { type PaperRow, papersOf, peopleOf, type PersonRow } from './store-people.ts';
import { frameFor, schemesOf } from './store-scheme.ts';
import { type StepRow, tellingsOf } from './store-steps.ts';

/** Everything that is judged of one organisation. */
export interface Desk {
  readonly today: Day;
  readonly referenceOn: Day;
  readonly branch: boolean;
  readonly pack: PersonnelPack | null;
  readonly frame: Frame | null;
  readonly scheme: Scheme | null;
  readonly aims: Aims;
  readonly people: readonly PersonRow[];
  /** As they stand; replaced tellings are left out. */
  readonly steps: readonly StepRow[];
  readonly papers: ReadonlyMap<string, readonly PaperRow[]>;
}

type Of = Pick<OrganisationPlace, 'season' | 'organisation'>;

export async function deskOf(db: Db, { season, organisation }: Of, now: Moment): Promise<Desk> {
  const people = await peopleOf(db, season.id, [organisation.id]);
  const frame = await frameFor(db, season.id, organisation);
  const scheme = (await schemesOf(db, season.id, [organisation.id])).get(organisation.id) ?? null;
  const pack = packOf(season.statute);
  return {
    today: seasonToday(season, dayOf(now)), referenceOn: referenceDay(season, organisation.levelId), branch: organisation.groupId === 'branch', pack, frame, scheme,
    aims: aimsOf(scheme?.aims ?? null, frame?.aims ?? null, pack, organisation.levelId), people,
    steps: standingSteps(await tellingsOf(db, season.id, [organisation.id])), papers: groupBy(await papersOf(db, people.map(({ id }) => id)), (row) => row.person),
  };
}

export interface JudgedPerson {
  readonly person: PersonRow;
  readonly progress: PersonProgress;
  readonly dossier: ReturnType<typeof dossierOf>;
  readonly findings: readonly Finding[];
}

export function judgedPeople(desk: Desk, { season, organisation }: Of): JudgedPerson[] {
  return desk.people.map((person) => {
    const progress = progressOf(person.id, desk.steps);
    const papers = desk.papers.get(person.id) ?? [];
    const of = { person, progress, papers, edition: season.statute, levelId: organisation.levelId, pack: desk.pack };
    return { person, progress, dossier: dossierOf(of), findings: personFindings(of) };
  });
}

/** Who is still on the list: not refused by a step. */
export function standing(people: readonly JudgedPerson[]): PersonRow[] {
  return people.filter(({ progress }) => progress.state !== 'not-passed').map(({ person }) => person);
}

export interface JudgedBody {
  readonly body: Body;
  readonly seats: number | null;
  readonly structure: Structure;
  readonly findings: readonly Finding[];
}

/** Each body that the scheme names or somebody is prepared for. */
export function judgedBodies(desk: Desk, people: readonly JudgedPerson[], levelId: string): JudgedBody[] {
  const listed = standing(people);
  return BODIES.flatMap((body): JudgedBody[] => {
    const own = listed.filter((person) => person.bodies.includes(body));
    const seats = seatsOf(desk.scheme, body);
    if (seats === null && own.length === 0) return [];
    const structure = structureOf(own, desk.referenceOn);
    const findings = structureFindings({ body, branch: desk.branch, levelId, seats, structure, aims: body === 'committee' ? desk.aims : NO_AIMS, frame: desk.frame, pack: desk.pack });
    return [{ body, seats, structure, findings }];
  });
}

/** About several persons at once. */
export function listFindings(desk: Desk, people: readonly JudgedPerson[]): Finding[] {
  return postFindings(standing(people), desk.scheme);
}
