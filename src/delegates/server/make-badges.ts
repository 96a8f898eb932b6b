import { congressChain } from '#campaigns/core/congress-chain.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf, ProblemOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { type Badge, type BadgeSheets, badgesToPdf } from '#platform/documents/badges.ts';
import { badgesToDocx } from '#platform/documents/badges-word.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell } from '#platform/shell.ts';
import { bodyLedBy } from '#progress/core/report-words.ts';
import type { makeBadges as operation } from '../contract.ts';
import { delegationKey, type Participant } from '../core/participant.ts';
import { kindWords } from '../core/words.ts';
import { loadRoll } from './roll.ts';
import { recordDownload } from './roll-book.ts';

interface Taken {
  readonly congress: readonly string[];
  readonly chosen: readonly Participant[];
  readonly on: Day;
}

/** Badges of everybody, or of one delegation, in the order of the roll. That a copy was taken is recorded. */
export async function makeBadges(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  const taken = await shell.write(congressChain(input.season, input.organisation), async (tx): Promise<Result<Taken, ProblemOf<typeof operation> | CommonProblem>> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const { participants } = await loadRoll(tx, place.congress.id);
    const chosen = input.delegation === undefined ? participants : participants.filter((each) => delegationKey(each.delegation) === input.delegation);
    if (chosen.length === 0) return fail({ code: 'roll_empty' });
    await recordDownload(shell, tx, place, 'badges', chosen.length);
    return ok({ congress: [bodyLedBy(place.organisation.name), `Đại hội nhiệm kỳ ${place.season.term}`], chosen, on: dayOf(tx.recordedAt) });
  });
  if (!taken.ok) return taken;
  const { congress, chosen, on } = taken.value;
  const badges = chosen.map((each): Badge => ({ congress, name: each.fullName, delegation: under(each), kind: kindWords[each.kind].vi, code: each.badge }));
  const sheets: BadgeSheets = { title: `Thẻ dự đại hội – ${congress.join(', ')}`, dated: on, badges: badges as [Badge, ...Badge[]] };
  // Setting pages takes long; the chain is not kept waiting meanwhile.
  return ok({ name: `the-dai-hoi-${input.organisation}-${on}.${input.format}`, type: FILE_TYPES[input.format], bytes: await (input.format === 'pdf' ? badgesToPdf(sheets) : badgesToDocx(sheets)) });
}

/** Position and delegation below the name; what is missing leaves no comma. */
function under({ position, delegation }: Participant): string {
  return [position, delegation.name].filter((part) => part !== '').join(', ');
}
