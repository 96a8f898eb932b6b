import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { birthYear } from '#people/core/person-facts.ts';
import type { Body } from '../core/body.ts';
import { NO_PREPARATION, PAPERS_BEFORE } from '../core/direct.ts';
import { directFindings, isDirectReady } from '../core/direct-findings.ts';
import { groupBy } from '../core/group-by.ts';
import { nextStep, progressOf, standingSteps } from '../core/process.ts';
import type { SeasonState } from '../core/season-state.ts';
import { seatsOf } from '../core/scheme.ts';
import { deskOf, judgedPeople, standing } from './desk.ts';
import { preparationsOf } from './store-direct.ts';
import { peopleOf } from './store-people.ts';
import { publicationsOf } from './store-publishing.ts';
import { schemesOf } from './store-scheme.ts';
import { secretariesOf } from './store-season.ts';
import { tellingsOf } from './store-steps.ts';

/** What later rooms, and approvals through a port, may ask of personnel. */

/** A piece of the dossier that goes to the superior. */
export interface PersonnelPiece {
  readonly id: string;
  readonly name: Sentence;
  readonly state: 'ready' | 'missing';
  readonly must: boolean;
  readonly detail: Sentence | null;
  /** Where it is made, as the part of the address after the congress's. */
  readonly href: string | null;
  readonly sha256: string | null;
}

/** What a dossier on personnel holds: scheme, list, the steps, papers, publication; of a direct election its preparation. @rule R-NS-1, R-NS-5 */
export async function personnelPieces(db: Db, place: OrganisationPlace, now: Moment): Promise<PersonnelPiece[]> {
  const { season, organisation, congress } = place;
  const desk = await deskOf(db, place, now);
  const people = judgedPeople(desk, place);
  const listed = standing(people);
  const through = listed.length > 0 && listed.every(({ id }) => progressOf(id, desk.steps).state === 'introduced') && nextStep('re-election', desk.people, desk.steps) === null && nextStep('first-time', desk.people, desk.steps) === null;
  const papers = people.filter(({ person }) => listed.some(({ id }) => id === person.id));
  const complete = papers.filter(({ dossier }) => dossier.missing.length === 0).length;
  const publications = await publicationsOf(db, season.id, organisation.id);
  const seats = seatsOf(desk.scheme, 'committee');
  const piece = (id: string, ready: boolean, must: boolean, name: Sentence, detail: Sentence | null, part: string | null): PersonnelPiece => ({ id, name, state: ready ? 'ready' : 'missing', must, detail, href: part === null ? 'nhan-su' : `nhan-su?phan=${part}`, sha256: null });
  return [
    piece('scheme', desk.scheme !== null, true, { vi: 'Đề án nhân sự (P03)', en: 'Personnel scheme (P03)' }, seats === null ? null : { vi: `Số lượng cấp ủy ${seats}`, en: `A committee of ${seats}` }, null),
    piece('list', listed.length > 0, true, { vi: 'Danh sách trích ngang (P04)', en: 'Summary list (P04)' }, { vi: `${listed.length} nhân sự`, en: `${listed.length} persons` }, 'danh-sach'),
    piece('steps', through, true, { vi: 'Biên bản các bước quy trình', en: 'Minutes of the steps' }, { vi: `${desk.steps.length} hội nghị đã ghi`, en: `${desk.steps.length} conferences recorded` }, 'quy-trinh'),
    piece('papers', papers.length > 0 && complete === papers.length, false, { vi: 'Hồ sơ từng nhân sự', en: 'Dossiers of the persons' }, { vi: `Đủ ${complete}/${papers.length} hồ sơ`, en: `${complete} of ${papers.length} complete` }, 'ho-so'),
    piece('publication', publications.length > 0, false, { vi: 'Công khai và lấy ý kiến nhận xét', en: 'Publication and comments' }, { vi: `${publications.length} đợt công khai`, en: `${publications.length} publications` }, 'cong-khai'),
    ...(congress?.directElection ? [await directPiece(db, place)] : []),
  ];
}

async function directPiece(db: Db, { season, organisation }: OrganisationPlace): Promise<PersonnelPiece> {
  const own = (await directPreparations(db, season.id, [organisation.id])).get(organisation.id);
  return { id: 'direct', name: { vi: 'Hồ sơ riêng bầu trực tiếp bí thư', en: 'Own file of the direct election' }, state: own?.ready ? 'ready' : 'missing', must: false, detail: own ? { vi: `Thiếu ${own.papersMissing} giấy tờ`, en: `${own.papersMissing} papers missing` } : null, href: 'nhan-su?phan=truc-tiep', sha256: null };
}

/** Somebody of the list as an election asks for them. */
export interface PreparedPerson {
  readonly id: string;
  readonly fullName: string;
  readonly bornYear: number | null;
  /** Position and unit, by which namesakes are told apart. */
  readonly detail: string;
  readonly track: 're-election' | 'first-time';
}

/** The list for one office, without those whom a step or the superior refused, in its order. @rule R-190-14.2 */
export async function preparedList(db: Db, seasonId: number, organisationId: number, body: Body): Promise<PreparedPerson[]> {
  const steps = standingSteps(await tellingsOf(db, seasonId, [organisationId]));
  return (await peopleOf(db, seasonId, [organisationId]))
    .filter((person) => person.bodies.includes(body) && progressOf(person.id, steps).state !== 'not-passed')
    .map((person) => ({ id: person.id, fullName: person.fullName, bornYear: birthYear(person), detail: [person.position, person.unit].filter((each) => each !== '').join(', '), track: person.track }));
}

export interface DirectState {
  readonly consentOn: Day | null;
  readonly persuasion: number;
  readonly people: number;
  readonly papersMissing: number;
  readonly ready: boolean;
  /** What is still to be done. */
  readonly open: readonly Sentence[];
}

/** How far the direct elections of these organisations are prepared. */
export async function directPreparations(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlyMap<number, DirectState>> {
  const preparations = await preparationsOf(db, seasonId, organisationIds);
  const people = await secretariesOf(db, seasonId, organisationIds);
  return new Map(organisationIds.map((id) => {
    const [of, count] = [preparations.get(id) ?? NO_PREPARATION, people.get(id) ?? 0];
    const missing = PAPERS_BEFORE.filter((paper) => (of.papers.find((each) => each.paper === paper)?.state ?? 'missing') === 'missing').length;
    return [id, { consentOn: of.consentOn, persuasion: of.persuasion.length, people: count, papersMissing: missing, ready: isDirectReady(of, count), open: directFindings(of, count).map(({ sentence }) => sentence) }];
  }));
}

export interface PersonnelState {
  readonly state: Exclude<SeasonState, 'approved'>;
  readonly people: number;
  readonly seats: number | null;
}

/** How far the personnel of these organisations is, whatever the superior said of it. */
export async function personnelState(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<ReadonlyMap<number, PersonnelState>> {
  const schemes = await schemesOf(db, seasonId, organisationIds);
  const people = groupBy(await peopleOf(db, seasonId, organisationIds), (each) => each.organisationId);
  const steps = groupBy(standingSteps(await tellingsOf(db, seasonId, organisationIds)), (each) => each.organisationId);
  return new Map(organisationIds.map((id) => {
    const [own, held] = [people.get(id) ?? [], steps.get(id) ?? []];
    const progress = own.map((person) => progressOf(person.id, held)).filter(({ state }) => state !== 'not-passed');
    const scheme = schemes.get(id) ?? null;
    const state = progress.length === 0 ? (scheme ? 'scheme' : 'none') : progress.every((each) => each.state === 'introduced') ? 'introduced' : progress.some((each) => each.step !== null) ? 'steps' : 'people';
    return [id, { state, people: progress.length, seats: seatsOf(scheme, 'committee') }];
  }));
}
