import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { fold } from '#foundation/text.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { type Actor, inRange, type Range, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { searchPeople as operation } from '../contract.ts';
import { dutyKind, isInForce } from '../core/duties.ts';
import { loadAccountsOf } from './account-store.ts';
import { loadDutiesOf, loadPeople } from './store.ts';

/** People within the range, in the order of lists (R-DER-2), a page at a time. */
export function searchPeople(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const range = rangeOf(actor, 'people');
    const today = dayOf(shell.now());
    const wishes: RawBuilder<SqlBool>[] = [within(range)];
    if (input.organisation !== undefined) {
      const organisation = await findOrganisation(db, { code: input.organisation });
      if (!organisation) return fail({ code: 'no_such_organisation', organisation: input.organisation });
      wishes.push(present([input.below === 'yes' ? `${organisation.path}%` : organisation.path], today));
    }
    if (input.duty !== undefined) wishes.push(sql<SqlBool>`exists (select from duties d where d.person_id = p.id and d.kind = ${input.duty} and ${inForce(today)})`);
    for (const word of fold(input.text ?? '').split(' ').filter((each) => each !== '')) {
      const pattern = `%${word}%`;
      wishes.push(sql<SqlBool>`(p.name_folded like ${pattern} or exists (select from accounts a where a.person_id = p.id and a.name like ${pattern}))`);
    }
    return ok(await page(db, range, sql.join(wishes, sql` and `), input.from, input.count, today));
  });
}

function patternsOf(range: Range): string[] {
  return range.paths.map(({ path, reach }) => (reach === 'subtree' ? `${path}%` : path));
}

function inForce(today: Day) {
  return sql<SqlBool>`d.from_day <= ${today} and (d.until_day is null or d.until_day > ${today})`;
}

/** Who belongs to, or ever held a duty in, an organisation of the range. */
function within(range: Range): RawBuilder<SqlBool> {
  if (range.everything) return sql<SqlBool>`true`;
  const patterns = sql`${patternsOf(range)}::text[]`;
  return sql<SqlBool>`(p.organisation_id in (select id from organisations where path like any(${patterns}))
    or p.id in (select d.person_id from duties d join organisations o on o.id = d.organisation_id where o.path like any(${patterns})))`;
}

/** Who belongs there or holds a duty there now. */
function present(patterns: readonly string[], today: Day): RawBuilder<SqlBool> {
  const given = sql`${[...patterns]}::text[]`;
  return sql<SqlBool>`(p.organisation_id in (select id from organisations where path like any(${given}))
    or p.id in (select d.person_id from duties d join organisations o on o.id = d.organisation_id where o.path like any(${given}) and ${inForce(today)}))`;
}

async function page(db: Db, range: Range, wishes: RawBuilder<unknown>, from: number, count: number, today: Day) {
  const { rows } = await sql<{ id: number }>`select p.id from people p where ${wishes} order by p.name_order, p.id limit ${count} offset ${from}`.execute(db);
  const total = await sql<{ total: number }>`select count(*)::integer as total from people p where ${wishes}`.execute(db);
  const ids = rows.map((row) => row.id);
  const people = await loadPeople(db, ids);
  const duties = (await loadDutiesOf(db, ids)).filter((duty) => isInForce(duty, today) && inRange(range, duty.place.path));
  const accounts = await loadAccountsOf(db, ids);
  return {
    total: total.rows[0]?.total ?? 0,
    people: ids.flatMap((id) => {
      const person = people.get(id);
      const account = accounts.get(id);
      return person === undefined ? [] : [{
        id, name: person.fullName, title: person.title, organisation: person.place ? { code: person.place.code, name: person.place.name } : null,
        account: account?.name ?? null, accountDisabled: account?.disabledAt != null,
        duties: duties.filter((duty) => duty.personId === id).map(({ kind, place }) => ({ kind, words: dutyKind(kind).words, organisation: { code: place.code, name: place.name } })),
      }];
    }),
  };
}
