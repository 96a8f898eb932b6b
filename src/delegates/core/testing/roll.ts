import { day, moment } from '#foundation/day.ts';
import type { Participant } from '../participant.ts';
import { type Presence, presenceFrom } from '../presence.ts';
import { type Decided, NO_STANDING, type Standing } from '../standing.ts';

/** Rolls for tests: short to write, whole as the server would load them. */

export const DECIDED: Decided = { reason: 'Theo quyết định', decidedOn: day('2020-05-20'), decidedBy: 'Đảng ủy' };

export function person(id: string, more: Partial<Omit<Participant, 'standing'>> & { readonly standing?: Partial<Standing> } = {}): Participant {
  const { standing, ...fields } = more;
  return {
    id, kind: 'full-member', source: null, alternateRank: null, fullName: `Nguyễn Văn ${id}`, delegation: { code: null, name: '' }, position: '', isConvener: false, temporaryHere: false,
    bornOn: null, bornYear: 1975, sex: 'male', ethnicity: 'Kinh', joinedOn: null, officialOn: null, education: null, profession: null, theory: null, honours: '', discipline: 'none',
    badge: `B${id}`, revision: 1, ...fields, standing: { ...NO_STANDING, ...standing },
  };
}

/** So many persons of one make, named after the prefix. */
export function several(count: number, prefix: string, more: Parameters<typeof person>[1] = {}): Participant[] {
  return Array.from({ length: count }, (_, index) => person(`${prefix}${index + 1}`, more));
}

export function official(id: string, more: Parameters<typeof person>[1] = {}): Participant {
  return person(id, { kind: 'official', source: 'elected', delegation: { code: 'LH.01', name: 'Đoàn An Bình' }, ...more });
}

export function alternate(id: string, rank: number, more: Parameters<typeof person>[1] = {}): Participant {
  return person(id, { kind: 'alternate', alternateRank: rank, delegation: { code: 'LH.01', name: 'Đoàn An Bình' }, ...more });
}

/** All of them came in the morning and stayed. */
export function arrived(who: readonly Participant[]): ReadonlyMap<string, Presence> {
  return presenceFrom(who.map((each) => ({ id: `event-${each.id}`, participantId: each.id, move: 'arrive' as const, happenedAt: moment('2020-05-29T00:30:00.000Z') })));
}
