import type { InputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { fold } from '#foundation/text.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { commitments as listingCommitments, grievances as listingGrievances } from '../contract.ts';
import { countsOf } from './counts.ts';
import { mayConfide } from './place.ts';
import { commitmentsOf, grievancesOf, tellingsOf } from './store-matters.ts';
import { askedUnit, mayDo } from './unit.ts';
import { commitmentViews, grievanceViews } from './views.ts';

type Listed = Pick<InputOf<typeof listingGrievances>, 'show' | 'search'>;

/** Which of the rows are asked for; done ones stand behind the others anyway. */
function chosen<T extends { readonly due: Day }>(all: readonly T[], { show, search }: Listed, today: Day, is: (each: T) => { readonly done: boolean; readonly words: string }): T[] {
  const words = fold(search ?? '');
  return all.filter((each) => {
    const { done, words: own } = is(each);
    const fits = show === 'all' || (show === 'done' ? done : !done && (show === 'open' || each.due < today));
    return fits && (words === '' || fold(own).includes(words));
  });
}

export function grievances(shell: Shell, actor: Actor, input: InputOf<typeof listingGrievances>): Answer<typeof listingGrievances> {
  return shell.read(async (db): Answer<typeof listingGrievances> => {
    const asked = await askedUnit(db, shell, actor, input);
    if (!asked.ok) return asked;
    const { season, unit, today } = asked.value;
    const all = await grievancesOf(db, { seasonId: season.id, path: unit.path });
    const found = chosen(all, input, today, ({ state, title, owner }) => ({ done: state === 'resolved', words: `${title} ${owner}` }));
    const settled = all.filter(({ state }) => state === 'resolved').map(({ id }) => id);
    const toldOf = new Set((await tellingsOf(db, settled)).map(({ grievance }) => grievance));
    const { record, confide } = mayDo(actor, unit.path);
    return ok({
      unit: { code: unit.code, name: unit.name }, today, totals: { ...(await countsOf(db, season.id, unit.path, today)).grievances, untold: settled.filter((id) => !toldOf.has(id)).length }, total: found.length,
      rows: await grievanceViews(db, found.slice(input.offset, input.offset + input.limit), today, (path) => mayConfide(actor, path)), may: { record, confide },
    });
  });
}

export function commitments(shell: Shell, actor: Actor, input: InputOf<typeof listingCommitments>): Answer<typeof listingCommitments> {
  return shell.read(async (db): Answer<typeof listingCommitments> => {
    const asked = await askedUnit(db, shell, actor, input);
    if (!asked.ok) return asked;
    const { season, unit, today } = asked.value;
    const found = chosen(await commitmentsOf(db, { seasonId: season.id, path: unit.path }), input, today, ({ state, what, owner }) => ({ done: state !== 'open', words: `${what} ${owner}` }));
    return ok({
      unit: { code: unit.code, name: unit.name }, today, totals: (await countsOf(db, season.id, unit.path, today)).commitments, total: found.length,
      rows: await commitmentViews(db, found.slice(input.offset, input.offset + input.limit), today), may: { record: mayDo(actor, unit.path).record },
    });
  });
}
