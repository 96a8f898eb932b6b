import { randomUUID } from 'node:crypto';
import type { SteppedShell } from '#campaigns/testing/season-of-two-districts.ts';
import type { TestDatabase } from '#database/testing/test-database.ts';
import type { SentBy } from '#foundation/contract.ts';
import { code, SEASON, seasonInMay, value } from '#progress/testing/season-in-may.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
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

/** The season of two districts on 29 May 2020: LH.01 is fourteen days late and elects its secretary directly, LH.02 nine, LH.03 one; MT.02 has a week to go. */
export interface OversightWorld {
  readonly database: TestDatabase;
  readonly shell: SteppedShell;
  readonly office: MadeActor;
  readonly district: MadeActor;
  readonly mentor: MadeActor;
  readonly secretary: MadeActor;
}

export async function oversightWorld(): Promise<OversightWorld> {
  const { database, shell } = await seasonInMay();
  const [office, district, mentor, secretary] = [
    await makeActor(database.db, 'provincial-office', 'TINH', { name: 'Trần Thị Văn Phòng' }), await makeActor(database.db, 'district-office', 'LH', { name: 'Lê Văn Huyện' }),
    await makeActor(database.db, 'mentor', 'LH', { name: 'Phan Văn Lâm' }), await makeActor(database.db, 'grassroots-secretary', 'LH.01', { name: 'Nguyễn Thị Bí Thư' }),
  ];
  return { database, shell, office, district, mentor, secretary };
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

export function partsWith(ports: OversightPorts): OversightParts {
  return oversightParts(ports);
}
