import { type SqlBool, sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import { dayOf, momentOf, millisecondsOf, type Day, type Moment } from '#foundation/day.ts';
import type { Actor, Authority, HeldDuty } from '#platform/actor.ts';
import type { Clock } from '#platform/shell.ts';
import { SESSION_IDLE_MS } from '../core/account.ts';
import { dutyKind, isDutyKind } from '../core/duties.ts';
import { isProgramToken, tokenHash } from './tokens.ts';

const MINUTE_MS = 60_000;
/** What a token that only reads keeps of its account's rights. */
const READING: readonly string[] = ['read', 'audit'];

interface ActorRow {
  readonly account: string;
  readonly password_temporary: boolean;
  readonly person_id: number;
  readonly full_name: string;
  readonly duty_id: number | null;
  readonly kind: string | null;
  readonly organisation_id: number | null;
  readonly code: string | null;
  readonly organisation: string | null;
  readonly path: string | null;
}

const COLUMNS = sql`a.name as account, a.password_temporary, p.id as person_id, p.full_name,
  d.id as duty_id, d.kind, o.id as organisation_id, o.code, o.name as organisation, o.path`;

/** The account's person, the duties in force that day and where their organisations stand now; a closed organisation gives no rights. */
function holding(today: Day) {
  return sql`join people p on p.id = a.person_id
    left join (duties d join organisations o on o.id = d.organisation_id and (o.closed_on is null or o.closed_on > ${today}))
      on d.person_id = p.id and d.from_day <= ${today} and (d.until_day is null or d.until_day > ${today})
    where a.disabled_at is null`;
}

/** Accounts as actors with the duties of now. */
export function authority(db: Db, clock: Clock): Authority {
  return {
    async actorOf(account) {
      const { rows } = await sql<ActorRow>`select ${COLUMNS} from accounts a ${holding(dayOf(clock.now()))} and a.name = ${account} order by d.id`.execute(db);
      return actorFrom(rows);
    },
  };
}

/** Who a token belongs to: one query by its hash, so an end of sign-in, duty or account holds from the next request on. */
export function whoIs(db: Db, clock: Clock): (token: string) => Promise<Actor | undefined> {
  return (token) => (isProgramToken(token) ? whoseProgram(db, clock.now(), token) : whoseSignIn(db, clock.now(), token));
}

/** The same for programs' tokens that only read; nobody for any other token. */
export function whoReads(db: Db, clock: Clock): (token: string) => Promise<Actor | undefined> {
  return async (token) => (isProgramToken(token) ? whoseProgram(db, clock.now(), token, { onlyReading: true }) : undefined);
}

async function whoseSignIn(db: Db, now: Moment, token: string): Promise<Actor | undefined> {
  const { rows } = await sql<ActorRow & { sign_in: string; last_seen_at: Moment }>`
    select ${COLUMNS}, s.id as sign_in, s.last_seen_at from sign_ins s join accounts a on a.id = s.account_id ${holding(dayOf(now))}
      and s.token_hash = ${tokenHash(token)} and ${signInIsAlive('s', now)} order by d.id`.execute(db);
  const first = rows[0];
  // Seen is written once a minute at the most: reading must not become writing.
  if (first && millisecondsOf(now) - millisecondsOf(first.last_seen_at) >= MINUTE_MS) {
    await db.updateTable('sign_ins').set({ last_seen_at: now }).where('id', '=', first.sign_in).where('last_seen_at', '<', now).execute();
  }
  return actorFrom(rows);
}

async function whoseProgram(db: Db, now: Moment, token: string, { onlyReading = false } = {}): Promise<Actor | undefined> {
  const today = dayOf(now);
  const { rows } = await sql<ActorRow & { token: number; reads_only: boolean; last_used_on: Day | null }>`
    select ${COLUMNS}, t.id as token, t.reads_only, t.last_used_on from access_tokens t join accounts a on a.id = t.account_id ${holding(today)}
      and t.token_hash = ${tokenHash(token)} and t.revoked_at is null and t.until_day > ${today} and (t.reads_only or ${!onlyReading}) order by d.id`.execute(db);
  const first = rows[0];
  if (first && first.last_used_on !== today) await db.updateTable('access_tokens').set({ last_used_on: today }).where('id', '=', first.token).execute();
  const actor = actorFrom(rows);
  if (!actor || !first?.reads_only) return actor;
  return { ...actor, duties: actor.duties.map((duty) => ({ ...duty, rights: duty.rights.filter((right) => READING.includes(right)) })) };
}

/** Not ended by anybody, not past its last moment, not unused for too long. */
export function signInIsAlive(alias: string, now: Moment) {
  const unusedSince = momentOf(millisecondsOf(now) - SESSION_IDLE_MS);
  return sql<SqlBool>`${sql.ref(`${alias}.revoked_at`)} is null and ${sql.ref(`${alias}.expires_at`)} > ${now} and ${sql.ref(`${alias}.last_seen_at`)} > ${unusedSince}`;
}

function actorFrom(rows: readonly ActorRow[]): Actor | undefined {
  const first = rows[0];
  if (!first) return undefined;
  // Who still has a password that somebody else gave may do nothing but change it.
  const duties = first.password_temporary ? [] : rows.flatMap((row) => heldDuty(row));
  return { account: first.account, personId: first.person_id, name: first.full_name, duties };
}

function heldDuty(row: ActorRow): HeldDuty[] {
  if (row.duty_id === null || row.kind === null || row.organisation_id === null || row.path === null || !isDutyKind(row.kind)) return [];
  const { rights, reach } = dutyKind(row.kind);
  return [{ id: row.duty_id, kind: row.kind, organisation: { id: row.organisation_id, code: row.code ?? '', name: row.organisation ?? '', path: row.path }, rights, reach }];
}
