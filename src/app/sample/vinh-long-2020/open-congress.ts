import { addParticipant } from '#delegates/contract.ts';
import { day } from '#foundation/day.ts';
import { setAgenda } from '#sittings/contract.ts';
import { chance } from '../chance.ts';
import { doing } from '../congress-day/doing.ts';
import { membersRoll } from '../congress-day/roll.ts';
import { inventedPeople } from '../invented-people.ts';
import type { Story } from '../story.ts';
import { OPEN } from './hall-accounts.ts';
import { SEASON } from './plan.ts';

/** The members' congress of a branch, planned for 2 June 2020: its roll and agenda are made, everything else is there to be played. */

const AT = { season: SEASON, organisation: OPEN };
const MEMBERS = 16;
const PROBATIONARY = 1;
const POSTS = ['Bí thư Chi bộ', 'Phó Bí thư Chi bộ', 'Chi ủy viên'];
/** Who is on the roll and works with the software, at these places of it. */
const KNOWN: { readonly [place: number]: string } = { 0: 'chibo', 4: 'thuky', 6: 'truongkiemphieu', 7: 'kiemphieu1', 8: 'kiemphieu2' };

export async function prepareOpenCongress(story: Story): Promise<void> {
  const ask = doing(story);
  story.clock.goTo(day('2020-05-29'), 16, 30);
  const draw = chance(2_062_020);
  for (const [at, fields] of membersRoll({ draw, next: inventedPeople(draw) }, POSTS, MEMBERS, PROBATIONARY).entries()) {
    const account = KNOWN[at];
    const fullName = account === undefined ? fields.fullName : (await story.as(account)).name;
    await ask('chibo', addParticipant, { ...AT, ...fields, fullName });
  }
  await ask('chibo', setAgenda, AT);
}
