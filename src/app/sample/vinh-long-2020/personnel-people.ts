import { addDays, type Day, day } from '#foundation/day.ts';
import type { SentBy } from '#foundation/contract.ts';
import { holdStep, putPerson } from '#personnel/contract.ts';
import type { Body } from '#personnel/core/body.ts';
import type { Track } from '#personnel/core/person.ts';
import type { PostId } from '#personnel/core/post.ts';
import type { Chance } from '../chance.ts';
import { type Doing, newId } from '../congress-day/doing.ts';
import type { InventedPerson } from '../invented-people.ts';

/** Invented persons of a scheme, and the conferences through which they go. */

export const NO_AIMS = { women: null, under40: null, ethnic: null, renewal: null };

type Sent = SentBy<typeof putPerson>;

export interface Prepared {
  readonly person: string;
  readonly track: Track;
  readonly bodies: readonly Body[];
  readonly details: Omit<Sent, 'season' | 'organisation' | 'person' | 'track' | 'bodies' | 'revision'>;
}

interface Drawn {
  readonly draw: Chance;
  readonly next: () => InventedPerson;
}

interface Wish {
  readonly reElected: number;
  readonly firstTime: number;
  readonly unit: string;
  readonly men?: boolean;
}

const POSITIONS: readonly (readonly [string, PostId | null])[] = [
  ['Bí thư Đảng ủy', 'council-chair'], ['Phó Bí thư thường trực Đảng ủy', 'council-deputy'], ['Phó Bí thư, Chủ tịch UBND', 'government-chair'], ['Chủ nhiệm Ủy ban Kiểm tra', null], ['Chủ tịch Ủy ban Mặt trận Tổ quốc', 'front-chair'],
  ['Phó Chủ tịch UBND', 'government-deputy'], ['Chỉ huy trưởng Quân sự', 'military-head'], ['Trưởng Công an', 'police-head'], ['Chủ tịch Hội Nông dân', 'farmers-chair'], ['Chủ tịch Hội Liên hiệp Phụ nữ', 'women-chair'],
  ['Bí thư Đoàn Thanh niên', 'youth-secretary'], ['Chủ tịch Hội Cựu chiến binh', 'veterans-chair'], ['Bí thư chi bộ ấp', null], ['Công chức Văn phòng – Thống kê', null], ['Công chức Tài chính – Kế toán', null], ['Hiệu trưởng trường tiểu học', 'agency-head'],
  ['Công chức Địa chính', null], ['Phó Chủ tịch Hội Nông dân', null],
];
const COMMUNES = ['xã Nhơn Phú', 'xã Mỹ An', 'xã Tân Long', 'xã Chánh An', 'thị trấn Cái Nhum', 'xã Hòa Tịnh'] as const;
const FIELDS = ['Luật', 'Quản trị kinh doanh', 'Nông học', 'Hành chính', 'Kế toán', 'Xây dựng Đảng'] as const;

function anyDay(draw: Chance, year: number): Day {
  return day(`${year}-${String(draw.between(1, 12)).padStart(2, '0')}-${String(draw.between(1, 28)).padStart(2, '0')}`);
}

/** The first leads; the next ones are prepared for the standing committee and as deputies. */
function bodiesAt(at: number, few: boolean): Body[] {
  if (few) return at === 0 ? ['committee', 'secretary'] : at === 1 ? ['committee', 'deputy-secretary'] : ['committee'];
  if (at === 0) return ['committee', 'standing-committee', 'secretary'];
  if (at < 3) return ['committee', 'standing-committee', 'deputy-secretary', ...(at === 2 ? (['secretary'] as const) : [])];
  if (at === 3) return ['committee', 'standing-committee', 'inspection-committee', 'inspection-chair'];
  return at < 6 ? ['committee', 'standing-committee'] : at < 8 ? ['committee', 'inspection-committee'] : ['committee'];
}

export function preparedPeople({ draw, next }: Drawn, { reElected, firstTime, unit, men = false }: Wish): Prepared[] {
  const few = reElected + firstTime < 8;
  return Array.from({ length: reElected + firstTime }, (_, at): Prepared => {
    const track: Track = at < reElected ? 're-election' : 'first-time';
    const one = men ? nextMan(next) : next();
    // Of one in fifteen the oldest papers give the year of birth alone.
    const born = 2020 - (track === 'first-time' ? draw.between(29, 46) : draw.between(37, 57));
    const yearOnly = draw.next() < 0.06;
    const [position, post] = POSITIONS[few ? 12 + (at % 3) : at % POSITIONS.length] ?? ['', null];
    const joined = Math.min(2016, born + draw.between(20, 32));
    return {
      person: newId(), track, bodies: bodiesAt(at, few),
      details: {
        fullName: one.fullName, sex: one.woman ? 'female' : 'male', bornOn: yearOnly ? null : anyDay(draw, born), bornYear: yearOnly ? born : null, ethnicity: draw.next() < 0.06 ? 'Khmer' : 'Kinh', religion: draw.next() < 0.05 ? 'Phật giáo' : '',
        home: `${draw.pick(COMMUNES)}, huyện Mang Thít, tỉnh Vĩnh Long`, position, unit, joinedOn: anyDay(draw, joined), officialOn: anyDay(draw, joined + 1), education: 'upper-secondary', profession: draw.next() < 0.12 ? 'master' : draw.next() < 0.8 ? 'university' : 'intermediate',
        field: draw.pick(FIELDS), theory: draw.next() < 0.25 ? 'advanced' : 'intermediate', languages: draw.next() < 0.6 ? 'Anh A2, tin học cơ bản' : 'Tin học cơ bản', honours: draw.next() < 0.3 ? 'Bằng khen UBND tỉnh' : '', discipline: 'none',
        salaried: !/Bí thư chi bộ ấp/.test(position), planning: track === 'first-time' ? '07-QĐ/HU, 15/3/2019' : '', note: '', posts: post === null ? [] : [{ post, of: '' }],
      },
    };
  });
}

function nextMan(next: () => InventedPerson): InventedPerson {
  for (;;) {
    const one = next();
    if (!one.woman) return one;
  }
}

/** A committee of a commune or a branch. */
export const committeeSized = preparedPeople;

export async function handIn(ask: Doing, account: string, at: { season: string; organisation: string }, { person, track, bodies, details }: Prepared): Promise<void> {
  await ask(account, putPerson, { ...at, ...details, person, track, bodies: [...bodies], sameNameMeant: true });
}

interface Walk {
  readonly people: readonly Prepared[];
  readonly from: Day;
  /** By step. */
  readonly summoned: readonly number[];
  /** The last step held. */
  readonly until?: number;
  /** Who stays below half at the second step. */
  readonly failing?: string;
}

/** One conference after another, two days apart; who fails is not in the next one. */
export async function walkSteps(ask: Doing, account: string, at: { season: string; organisation: string }, { people, from, summoned, until = 5, failing }: Walk): Promise<void> {
  if (people.length === 0) return;
  let still = people;
  for (let step = 1; step <= until; step += 1) {
    const called = summoned[step - 1] ?? 15;
    const present = called > 10 ? called - 2 : called;
    const votes = still.map(({ person }, index) => ({ person, votes: step === 1 ? null : person === failing ? Math.floor(called / 2) - 2 : present - (present > 10 ? index % 4 : 0) }));
    const held: SentBy<typeof holdStep> = {
      ...at, id: newId(), track: still[0]?.track ?? 're-election', step, heldOn: addDays(from, (step - 1) * 2), summoned: called, present, minutes: `${String(step).padStart(2, '0')}-BB/${called > 10 ? 'ĐU' : 'CB'}`,
      text: 'Hội nghị thảo luận dân chủ, thống nhất thực hiện đúng quy trình.', votes,
    };
    await ask(account, holdStep, held);
    if (step === 2) still = still.filter(({ person }) => person !== failing);
  }
}
