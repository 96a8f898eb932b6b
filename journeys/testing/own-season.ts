import { makeSeason, openCongresses, planCongresses } from '#campaigns/contract.ts';
import { addDays, type Day } from '#foundation/day.ts';
import { addParticipant } from '#delegates/contract.ts';
import { chance } from '#app/sample/chance.ts';
import { membersRoll } from '#app/sample/congress-day/roll.ts';
import type { Doing } from '#app/sample/congress-day/doing.ts';
import { inventedPeople } from '#app/sample/invented-people.ts';
import { setAgenda } from '#sittings/contract.ts';

/** A season of today over the sample's register: nothing in it stands still on a day of 2020, and nothing has happened yet. */
export const OWN_SEASON = 'mua-hom-nay';

/** Makes it, with a congress for every organisation of the committee; the branch's is a members' congress held today. */
export async function openOwnSeason(ask: Doing, today: Day, branch: string): Promise<void> {
  const whole = { fromDay: addDays(today, -120), untilDay: addDays(today, 300) };
  await ask('quantri', makeSeason, {
    code: OWN_SEASON, nameVi: 'Đại hội cơ sở năm nay', nameEn: 'Congresses of this year', statute: 'ct35-2019', term: '2025 - 2030', root: 'VLG', ...whole,
    levels: [{ levelId: 'grassroots', opensOn: whole.fromDay, closesOn: addDays(today, 60), maxHalfDays: 4 }],
  });
  await ask('tinh', openCongresses, { season: OWN_SEASON });
  await ask('mangthit', planCongresses, { season: OWN_SEASON, congresses: [{ organisation: branch, plannedOn: today, halfDays: 2, form: 'members' }], reason: 'Kế hoạch của Huyện ủy' });
}

/** Sixteen members, one of them on probation, the officers of the hall among them; and an agenda. */
export async function fillBranch(ask: Doing, at: { readonly season: string; readonly organisation: string }, known: { readonly [place: number]: string }): Promise<void> {
  const draw = chance(20_262_026);
  for (const [place, fields] of membersRoll({ draw, next: inventedPeople(draw) }, ['Bí thư Chi bộ', 'Phó Bí thư Chi bộ', 'Chi ủy viên'], 16, 1).entries()) {
    await ask('chibo', addParticipant, { ...at, ...fields, fullName: known[place] ?? fields.fullName });
  }
  await ask('chibo', setAgenda, at);
}
