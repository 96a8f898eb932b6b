import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { KeptAnswers } from '#platform/ledger/kept-answers.ts';
import type { Shell } from '#platform/shell.ts';
import type { showStructure as operation } from '../contract.ts';
import { structureSums, type SumRow } from './store-season.ts';
import { namesById, unitAbove } from './unit-names.ts';

type Sum = OutputOf<typeof operation>['whole'];

/** Structure over the tree: each child of the unit with all below it. @rule R-CT35-4.2…4.4 */
export function showStructure(shell: Shell, actor: Actor, input: InputOf<typeof operation>, kept = new KeptAnswers<SumRow[]>()): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const found = await unitInRange(db, actor, 'read', season, input.unit);
    if (!found.ok) return found;
    const unit = found.value;
    const asked = { season, unit, range: rangeOf(actor, 'read') };
    const sums = await kept.get(db, season.code, [unit.path, asked.range, input.body], () => structureSums(db, asked, input.body));
    const names = await namesById(db, sums.flatMap(({ child }) => child ?? []));
    return ok({
      season: season.code, unit: { code: unit.code, name: unit.name }, above: await unitAbove(db, actor, season, unit), body: input.body, sample: season.sample, whole: sumOf(sums),
      children: sums
        .map((row) => ({ ...(row.child === null ? { code: unit.code, name: unit.name } : (names.get(row.child) ?? { code: '', name: '' })), opens: row.child !== null && row.opens, ...sumOf([row]) }))
        .toSorted((one, other) => (one.code < other.code ? -1 : 1)),
    });
  });
}

function sumOf(rows: readonly SumRow[]): Sum {
  const sum = (of: (row: SumRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const [people, unknown] = [sum((row) => row.people), sum((row) => row.age_unknown)];
  return {
    organisations: sum((row) => row.organisations), schemes: sum((row) => row.schemes), withPeople: sum((row) => row.with_people), seats: sum((row) => row.seats),
    structure: {
      people, women: sum((row) => row.women), ethnic: sum((row) => row.ethnic), firstTime: sum((row) => row.first_time), under40: sum((row) => row.under40), from40to50: sum((row) => row.from40to50), over50: sum((row) => row.over50),
      ageUnknown: unknown, meanAge: people === unknown ? null : Math.round((sum((row) => row.ages) * 100) / (people - unknown)),
      university: sum((row) => row.university), postgraduate: sum((row) => row.postgraduate), theoryAdvanced: sum((row) => row.theory_advanced),
    },
    below: { women: sum((row) => row.women_below), under40: sum((row) => row.young_below), renewal: sum((row) => row.renewal_below) },
  };
}
