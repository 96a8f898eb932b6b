import { sql } from 'kysely';
import { type CongressPlace, findCongresses } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { submit } from '../contract.ts';
import type { DossierPiece } from '../core/piece.ts';
import { awaitsSuperior, type Dossier, isApproved } from '../core/dossier.ts';
import { type DossierClock, dossierClock } from '../core/dossier-clock.ts';
import type { Frame } from './frame.ts';
import { missingCounts, namesOf, type Remark, type StoredDossier, superiorsNow } from './store.ts';

export type DossierView = OutputOf<typeof submit>;
type ClockView = NonNullable<DossierView['clock']>;

/** Dossiers as lists show them, in the order given. */
export async function dossierViews(db: Db, frame: Frame, dossiers: readonly StoredDossier[]): Promise<DossierView[]> {
  const leads = await superiorsNow(db, dossiers.map((each) => each.organisationId));
  const names = await namesOf(db, dossiers.flatMap((each) => [each.organisationId, each.superiorId, leads.get(each.organisationId) ?? each.superiorId]));
  const opensOn = new Map((await findCongresses(db, frame.season.id, [...new Set(dossiers.map((each) => each.organisationId))])).map((each) => [each.organisationId, each.plannedOn]));
  const missing = await missingCounts(db, dossiers.map(({ id }) => id));
  const followed = await followedBy(db, dossiers.map(({ id }) => id));
  const named = (id: number) => {
    const name = names.get(id);
    assert(name, `organisation ${id} of a dossier is in the register`);
    return name;
  };
  return dossiers.map((each) => {
    const [organisation, superior] = [named(each.organisationId), named(each.superiorId)];
    const holder = holderOf(each, followed.has(each.id));
    const clock = dossierClock(each, { ...frame, opensOn: opensOn.get(each.organisationId) ?? null });
    return {
      id: each.id, organisation, superior, kind: each.kind, round: each.round, state: each.state, number: each.number, submittedOn: each.submittedOn, receivedOn: each.receivedOn, endedOn: each.endedOn,
      // What waits, waits for who leads the organisation now; whom it was sent to stays said.
      holder: holder === 'superior' ? named(leads.get(each.organisationId) ?? each.superiorId) : holder === 'own' ? organisation : null,
      clock: clock && clockView(clock), missing: missing.get(each.id) ?? 0, missingReason: each.missingReason, change: each.change,
    };
  });
}

export async function dossierView(db: Db, frame: Frame, dossier: StoredDossier): Promise<DossierView> {
  const [view] = await dossierViews(db, frame, [dossier]);
  assert(view, 'a dossier has its view');
  return view;
}

/** Persons of a scheme are named to those alone who work on personnel there. */
export function seesNames(actor: Actor, { organisation }: Pick<CongressPlace, 'organisation'>, { kind }: Pick<Dossier, 'kind'>): boolean {
  return kind !== 'personnel' || acting(actor, 'personnel', organisation.path) !== undefined;
}

/** Who must act: the superior that has it, or the organisation when it came back and was not sent again. */
export function holderOf({ state }: Pick<Dossier, 'state'>, followedByAnother: boolean): 'superior' | 'own' | null {
  if (awaitsSuperior(state)) return 'superior';
  return isApproved(state) || followedByAnother ? null : 'own';
}

/** Dossiers after which another round of the same kind was sent. */
async function followedBy(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`select d.id from dossiers d where d.id = any(${[...ids]}::uuid[])
    and exists (select from dossiers n where n.season_id = d.season_id and n.organisation_id = d.organisation_id and n.kind = d.kind and n.round > d.round)`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

export function clockView({ rule, words, from, due, unit, state, daysLeft }: DossierClock): ClockView {
  return { rule, words: { ...words }, from, due, unit, state, daysLeft };
}

export function pieceView({ id, name, state, must, detail, href, sha256 }: DossierPiece) {
  return { id, name: { ...name }, state, must, detail: detail && { ...detail }, href, sha256 };
}

export function remarkView({ position, piece, text, must, by, at, answer }: Remark, pieces: readonly DossierPiece[]) {
  const name = pieces.find((each) => each.id === piece)?.name;
  return { position, piece, pieceName: name ? { ...name } : null, text, must, by, at, answer: answer && { ...answer } };
}

export function roundView({ id, round, state, submittedOn, endedOn }: StoredDossier) {
  return { id, round, state, submittedOn, endedOn };
}
