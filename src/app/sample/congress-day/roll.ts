import type { ParticipantFields } from '#delegates/core/participant.ts';
import { type Day, day } from '#foundation/day.ts';
import type { Chance } from '../chance.ts';
import type { InventedPerson } from '../invented-people.ts';

/** Rolls of invented persons, with everything that the credentials report counts. */

interface Drawn {
  readonly draw: Chance;
  readonly next: () => InventedPerson;
}

const PROFESSIONS = ['none', 'elementary', 'intermediate', 'intermediate', 'college', 'university', 'university', 'university', 'master'] as const;
const THEORIES = ['elementary', 'elementary', 'intermediate', 'intermediate', 'intermediate', 'advanced'] as const;

function profile({ draw, next }: Drawn, youngest: number, oldest: number) {
  const { fullName, woman } = next();
  const born = 2020 - draw.between(youngest, oldest);
  const joined = Math.min(2017, born + draw.between(19, 34));
  const profession = draw.pick(PROFESSIONS);
  return {
    fullName, sex: woman ? ('female' as const) : ('male' as const), bornOn: anyDay(draw, born), bornYear: null,
    ethnicity: draw.next() < 0.05 ? 'Khmer' : 'Kinh', joinedOn: anyDay(draw, joined), officialOn: anyDay(draw, joined + 1),
    education: draw.next() < 0.9 ? ('upper-secondary' as const) : ('lower-secondary' as const), profession, theory: draw.pick(THEORIES),
    honours: draw.next() < 0.12 ? 'Huy hiệu 30 năm tuổi Đảng' : '', discipline: 'none' as const, temporaryHere: false,
  };
}

function anyDay(draw: Chance, year: number): Day {
  return day(`${year}-${String(draw.between(1, 12)).padStart(2, '0')}-${String(draw.between(1, 28)).padStart(2, '0')}`);
}

/** Delegates of a commune's organisation: the committee's members by office, the others elected by the branches, one appointed, a few alternates. */
export function delegatesRoll(drawn: Drawn, posts: readonly string[], branches: readonly string[], officials: number, alternates: number): ParticipantFields[] {
  const roll: ParticipantFields[] = posts.map((position) => ({
    ...profile(drawn, 36, 57), kind: 'official', source: 'ex-officio', alternateRank: null, position, isConvener: true, delegation: { code: null, name: drawn.draw.pick(branches) },
  }));
  for (let at = roll.length; at < officials; at++) {
    const source = at === officials - 1 ? 'appointed' : 'elected';
    roll.push({ ...profile(drawn, 26, 66), kind: 'official', source, alternateRank: null, position: '', isConvener: false, delegation: { code: null, name: branches[at % branches.length] as string } });
  }
  for (let at = 0; at < alternates; at++) {
    roll.push({ ...profile(drawn, 26, 60), kind: 'alternate', source: null, alternateRank: Math.floor(at / branches.length) + 1, position: '', isConvener: false, delegation: { code: null, name: branches[at % branches.length] as string } });
  }
  return roll;
}

/** Every member of a branch; the last few are probationary. */
export function membersRoll(drawn: Drawn, posts: readonly string[], members: number, probationary: number): ParticipantFields[] {
  return Array.from({ length: members }, (_, at) => {
    const own = profile(drawn, 27, 58);
    const full = at < members - probationary;
    return {
      ...own, ...(full ? {} : { joinedOn: day('2019-09-16'), officialOn: null }), kind: full ? ('full-member' as const) : ('probationary' as const), source: null, alternateRank: null,
      position: posts[at] ?? '', isConvener: at < posts.length, delegation: { code: null, name: '' },
    };
  });
}
