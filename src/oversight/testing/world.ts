import { randomUUID } from 'node:crypto';
import type { SteppedShell } from '#campaigns/testing/season-of-two-districts.ts';
import type { Db } from '#database/connect.ts';
import type { TestDatabase } from '#database/testing/test-database.ts';
import type { SentBy } from '#foundation/contract.ts';
import { day } from '#foundation/day.ts';
import { code, SEASON, seasonInMay, value } from '#progress/testing/season-in-may.ts';
import { dutyKind, type DutyKindId } from '#people/core/duties.ts';
import { addPerson, giveDuty } from '#people/server/door.ts';
import { type Actor, SYSTEM } from '#platform/actor.ts';
import * as contract from '../contract.ts';
import { assign } from '../server/assignments.ts';
import { board } from '../server/board.ts';
import { grievance } from '../server/grievances.ts';
import { note } from '../server/notes.ts';
import { type OversightParts, oversightParts, type OversightPorts } from '../server/parts.ts';
import { showPlace } from '../server/show-place.ts';
import { visit } from '../server/visits.ts';

export { code, SEASON, value };
export const AT = { season: SEASON, organisation: 'LH.01' } as const;

export type Led = Actor & { readonly personId: number };

/** The season of two districts on 29 May 2020: LH.01 is fourteen days late and elects its secretary directly, LH.02 nine, LH.03 one; MT.02 has a week to go. */
export interface OversightWorld {
  readonly database: TestDatabase;
  readonly shell: SteppedShell;
  readonly office: Led;
  readonly district: Led;
  readonly mentor: Led;
  readonly secretary: Led;
}

export async function oversightWorld(): Promise<OversightWorld> {
  const { database, shell } = await seasonInMay();
  const [office, district, mentor, secretary] = [
    await holder(database.db, shell, 'provincial-office', 'TINH', 'Trần Thị Văn Phòng'), await holder(database.db, shell, 'district-office', 'LH', 'Lê Văn Huyện'), await holder(database.db, shell, 'mentor', 'LH', 'Phan Văn Lâm'),
    await holder(database.db, shell, 'grassroots-secretary', 'LH.01', 'Nguyễn Thị Bí Thư'),
  ];
  return { database, shell, office, district, mentor, secretary };
}

/** Somebody with a duty, entered through the ordinary works so that the record knows of it. */
async function holder(db: Db, shell: SteppedShell, kind: DutyKindId, organisation: string, name: string): Promise<Led> {
  const { id } = value(await addPerson(shell, SYSTEM, { fullName: name, title: '', bornOn: null, organisation, sameNameMeant: false }));
  const duty = value(await giveDuty(shell, SYSTEM, { person: id, kind, organisation, fromDay: day('2020-01-06'), untilDay: null }));
  const place = await db.selectFrom('organisations').select(['id', 'code', 'name', 'path']).where('code', '=', organisation).executeTakeFirstOrThrow();
  return { account: `tai-khoan-${id}`, personId: id, name, duties: [{ id: duty.id, kind, organisation: place, rights: dutyKind(kind).rights, reach: dutyKind(kind).reach }] };
}

type Wish<Op> = Partial<SentBy<Op>>;
type At = { readonly shell: SteppedShell };

export function noted({ shell }: At, wish: Wish<typeof contract.note> = {}, actor: Actor = SYSTEM) {
  return note(shell, actor, contract.note.input.parse({ ...AT, id: randomUUID(), kind: 'internal-matter', text: 'Hai đồng chí chưa thống nhất', on: '2020-05-20', ...wish }));
}

export function assigned({ shell }: At, person: number, wish: Wish<typeof contract.assign> = {}, actor: Actor = SYSTEM) {
  return assign(shell, actor, contract.assign.input.parse({ ...AT, id: randomUUID(), person, from: '2020-05-20', ...wish }));
}

export function visited({ shell }: At, wish: Wish<typeof contract.visit> = {}, actor: Actor = SYSTEM) {
  return visit(shell, actor, contract.visit.input.parse({ ...AT, id: randomUUID(), wentOn: '2020-05-22', answers: [{ point: 'unity', answer: 'no', note: 'Còn đơn thư' }], text: 'Đã làm việc với ban thường vụ', ...wish }));
}

export function raised({ shell }: At, wish: Wish<typeof contract.grievance> = {}, actor: Actor = SYSTEM) {
  return grievance(shell, actor, contract.grievance.input.parse({ ...AT, id: randomUUID(), title: 'Bồi thường đất làm đường', source: 'residents', owner: 'UBND huyện', raisedOn: '2020-04-10', due: '2020-05-25', text: 'Mười hai hộ chưa nhận tiền', ...wish }));
}

export async function boardOf({ shell }: At, wish: Wish<typeof contract.board> = {}, actor: Actor = SYSTEM, ports: OversightPorts = {}) {
  return value(await board(shell, actor, contract.board.input.parse({ season: SEASON, ...wish }), partsWith(ports)));
}

export async function placeOf({ shell }: At, organisation: string = AT.organisation, actor: Actor = SYSTEM) {
  return value(await showPlace(shell, actor, { season: SEASON, organisation }, partsWith({})));
}

/** Personnel is well prepared everywhere unless a test says otherwise. */
export function partsWith(ports: OversightPorts): OversightParts {
  return oversightParts({ personnelBegun: async (_db, _season, ids) => new Set(ids), directMissing: async () => new Map(), ...ports });
}
