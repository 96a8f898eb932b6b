import { type RawBuilder, sql } from 'kysely';
import type { Range } from './actor.ts';

/** The SQL that holds where `column`, a path such as o.path, lies within the range; the same as `inRange` says of one path. */
export function withinRange(range: Range, column: string): RawBuilder<boolean> {
  if (range.everything) return sql<boolean>`true`;
  const path = sql.ref(column);
  const conditions = range.paths.map((each) => (each.reach === 'subtree' ? sql`${path} like ${`${each.path}%`}` : sql`${path} = ${each.path}`));
  return conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}
