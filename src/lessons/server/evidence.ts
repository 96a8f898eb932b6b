import { sql } from 'kysely';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { putLesson } from '../contract.ts';
import type { Evidence, Figure } from '../core/evidence.ts';
import type { PutProblem } from '../core/problems.ts';
import { figuresAt } from './known-figures.ts';
import { congressesAt } from './store-congresses.ts';

type Given = InputOf<typeof putLesson>['evidence'][number];
type Refused = Extract<PutProblem, { readonly code: 'evidence_entry_missing' | 'evidence_figure_missing' }>;

/**
 * The evidence as the record gives it now: entries with their hashes, figures with their values.
 * @problem evidence_entry_missing   the chain has no such entry about the organisation
 * @problem evidence_figure_missing  the record knows no such figure of its congress
 */
export async function evidenceFor(db: Db, place: OrganisationPlace, given: readonly Given[], now: Moment): Promise<Result<Evidence[], Refused>> {
  const figures = given.some(({ kind }) => kind === 'figure') ? await figuresOfPlace(db, place, now) : [];
  const evidence: Evidence[] = [];
  for (const each of given) {
    if (each.kind === 'paper') evidence.push({ kind: 'paper', note: each.note });
    else if (each.kind === 'figure') {
      const known = figures.find(({ figure }) => figure === each.figure);
      if (!known) return fail({ code: 'evidence_figure_missing', figure: each.figure });
      evidence.push({ kind: 'figure', ...known, note: each.note });
    } else {
      const chain = each.of === 'season' ? place.season.code : place.chain;
      const hash = await entryHash(db, chain, each.number, place.organisation.code);
      if (hash === undefined) return fail({ code: 'evidence_entry_missing', number: each.number });
      evidence.push({ kind: 'entry', chain, number: each.number, hash, note: each.note });
    }
  }
  return ok(evidence);
}

/** What the record knows of the organisation's congress; nothing where the season has none for it. */
export async function figuresOfPlace(db: Db, { season, organisation }: Pick<OrganisationPlace, 'season' | 'organisation'>, now: Moment): Promise<Figure[]> {
  const congress = (await congressesAt(db, season.id, { organisationIds: [organisation.id] }))[0];
  return congress ? figuresAt(db, season.id, congress, now) : [];
}

async function entryHash(db: Db, chain: string, number: number, organisation: string): Promise<string | undefined> {
  const { rows } = await sql<{ hash: string }>`
    select l.hash from ledger l join ledger_subjects s on s.chain = l.chain and s.number = l.number
    where l.chain = ${chain} and l.number = ${number} and s.organisation = ${organisation}`.execute(db);
  return rows[0]?.hash;
}
