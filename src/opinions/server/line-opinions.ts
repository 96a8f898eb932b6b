import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { lineOpinions as contract } from '../contract.ts';
import type { Chip } from '../core/chips.ts';
import { foldKey } from '../core/fold-words.ts';
import { gathered } from '../core/gathered.ts';
import { groupKey, wordsOf } from '../core/line-counts.ts';
import { KINDS } from '../core/opinion.ts';
import { ownLine } from './line-work.ts';
import { opinionsById, type HeardOpinion, opinionView } from './store-heard.ts';
import { resolved } from './synthesis-state.ts';

/** The opinions behind a number of a line; copies of one text are one row that says how many. */
export function lineOpinions(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  return shell.read(async (db): Answer<typeof contract> => {
    const place = await organisationPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const found = await ownLine(db, place.value, input.line);
    if (!found) return fail({ code: 'line_not_found' });
    const { line, report } = found;
    const all = await opinionsById(db, (await resolved(db, [report.id])).byLine.get(line.id) ?? []);
    const pick = input.pick === undefined ? undefined : new Set(line.picks.find(({ key }) => key === input.pick)?.opinions);
    const opinions = all.filter((each) => (pick ? pick.has(each.id) : hasKind(input.chip, each)));
    const rows = gathered(opinions, (each) => `${each.kind} ${foldKey(wordsOf(each))}`).toSorted((a, b) => b.length - a.length);
    const quoted = new Set(line.quotations);
    return ok({
      opinions: opinions.length, total: rows.length,
      rows: rows.slice(input.offset, input.offset + input.limit).map((same) => ({
        opinion: opinionView(same.find(({ id }) => quoted.has(id)) ?? (same[0] as HeardOpinion)), ids: same.map(({ id }) => id), copies: same.length,
        groups: [...new Map(same.map((each) => [groupKey(each), each.group === '' ? each.organisationName : each.group])).values()], quoted: same.some(({ id }) => quoted.has(id)),
      })),
    });
  });
}

/** A chip of a kind opens to that kind; the others to all. */
function hasKind(chip: Chip, { kind }: HeardOpinion): boolean {
  return !KINDS.some((each) => each === chip) || kind === chip;
}
