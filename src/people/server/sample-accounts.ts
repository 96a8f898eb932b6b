import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { type Day } from '#foundation/day.ts';
import type { sampleAccounts as operation } from '../contract.ts';
import { SAMPLE_PASSWORD } from '../core/account.ts';
import { dutyKind, type DutyKindId, isDutyKind } from '../core/duties.ts';
import { pickSamples } from '../core/samples.ts';

interface SampleRow {
  readonly account: string;
  readonly full_name: string;
  readonly title: string;
  readonly kind: string;
  readonly code: string;
  readonly organisation: string;
}

/** Accounts that a sample season made, with the password they share; a real season has none. */
export async function sampleAccounts(db: Db, today: Day): Promise<OutputOf<typeof operation>> {
  const { rows } = await sql<SampleRow>`
    select distinct on (a.id) a.name as account, p.full_name, p.title, d.kind, o.code, o.name as organisation, o.depth
    from accounts a join people p on p.id = a.person_id
    join duties d on d.person_id = p.id and d.from_day <= ${today} and (d.until_day is null or d.until_day > ${today})
    join organisations o on o.id = d.organisation_id and (o.closed_on is null or o.closed_on > ${today})
    where a.sample and a.disabled_at is null order by a.id, o.depth, d.id`.execute(db);
  const known = rows.filter((row): row is SampleRow & { kind: DutyKindId } => isDutyKind(row.kind));
  const accounts = pickSamples(known).map((row) => ({ account: row.account, name: row.full_name, title: row.title, duty: dutyKind(row.kind).words, organisation: { code: row.code, name: row.organisation } }));
  return { password: accounts.length > 0 ? SAMPLE_PASSWORD : null, accounts };
}
