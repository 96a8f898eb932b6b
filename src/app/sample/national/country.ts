import type { RegisterRow } from '#organisations/core/import/row.ts';
import { type Chance, chance } from '../chance.ts';
import { provinceNames, placeNames } from './place-names.ts';
import { type CommitteeKind, namesOfCommittee } from './unit-names.ts';

export const ROOT = 'QG';

export interface CountryUnit extends RegisterRow {
  readonly level: 'central' | 'province' | 'district' | 'grassroots';
  readonly pilot: boolean;
  readonly direct: boolean;
}

interface Committee {
  readonly code: string;
  readonly province: string;
  readonly kind: CommitteeKind;
  /** Grassroots organisations below. */
  readonly size: number;
}

/** Committees in the order in which a province fills up, with the sizes and shares of đảng bộ of the published season. */
const LAYOUT: readonly { readonly kind: CommitteeKind; readonly size: number; readonly partyOrgs: number }[] = [
  { kind: 'city-committee', size: 48, partyOrgs: 20 },
  { kind: 'district-committee', size: 44, partyOrgs: 20 },
  { kind: 'district-committee', size: 39, partyOrgs: 17 },
  { kind: 'bloc-committee', size: 76, partyOrgs: 42 },
  { kind: 'district-committee', size: 53, partyOrgs: 26 },
  { kind: 'police', size: 28, partyOrgs: 14 },
  { kind: 'town-committee', size: 35, partyOrgs: 13 },
  { kind: 'district-committee', size: 49, partyOrgs: 23 },
  { kind: 'military', size: 13, partyOrgs: 9 },
  { kind: 'district-committee', size: 44, partyOrgs: 19 },
  { kind: 'district-committee', size: 34, partyOrgs: 14 },
];
const ORGANISATIONS_PER_COMMITTEE = 43;
const MOST_COMMITTEES = 700;
const MOST_PROVINCES = 63;
const PILOT_SHARE = 17 / 463;
const DIRECT_SHARE = 33 / 463;

/**
 * A country in the shape of the published province, of exactly that many organisations: one root, provinces, their committees, and
 * the rest grassroots organisations. The same number gives the same country.
 */
export function country(organisations: number): CountryUnit[] {
  const draw = chance(organisations);
  const committees = Math.min(MOST_COMMITTEES, Math.max(1, Math.round(organisations / ORGANISATIONS_PER_COMMITTEE)));
  const provinces = Math.min(MOST_PROVINCES, Math.max(1, Math.round(committees / LAYOUT.length)));
  const provinceName = provinceNames(draw);
  const placed = placeCommittees(provinces, committees, organisations - 1 - provinces - committees, draw);
  const units: CountryUnit[] = [unit(ROOT, 'Đảng bộ toàn quốc', 'central-committee', null, 'central')];
  for (let at = 1; at <= provinces; at++) {
    const code = provinceCode(at);
    const name = provinceName();
    units.push(unit(code, `Đảng bộ tỉnh ${name}`, 'provincial-committee', ROOT, 'province'));
    units.push(...committeesOf(placed.filter((each) => each.province === code), name, draw));
  }
  return units;
}

function placeCommittees(provinces: number, committees: number, grassroots: number, draw: Chance): Committee[] {
  const rough = Array.from({ length: committees }, (_, index) => {
    const { kind, size } = LAYOUT[Math.floor(index / provinces) % LAYOUT.length] as (typeof LAYOUT)[number];
    return { code: '', province: provinceCode((index % provinces) + 1), kind, weight: size * (0.8 + 0.4 * draw.next()) };
  });
  const whole = rough.reduce((sum, each) => sum + each.weight, 0);
  const counted = new Map<string, number>();
  let weight = 0;
  let given = 0;
  // Rounding the running sum instead of each part keeps the whole exact.
  return rough.map((each) => {
    weight += each.weight;
    const upTo = Math.round((grassroots * weight) / whole);
    const size = upTo - given;
    given = upTo;
    const number = (counted.get(each.province) ?? 0) + 1;
    counted.set(each.province, number);
    return { code: `${each.province}.${String(number).padStart(2, '0')}`, province: each.province, kind: each.kind, size };
  });
}

function* committeesOf(committees: readonly Committee[], province: string, draw: Chance): Generator<CountryUnit> {
  const place = placeNames(draw);
  for (const [index, committee] of committees.entries()) {
    // The first committee is that of the province's capital, which bears its name.
    const seat = seatOf(committee.kind, index === 0 ? province : place());
    const { kind } = committee;
    const kindId = kind === 'military' || kind === 'police' ? 'armed-committee' : kind;
    yield { ...unit(committee.code, committeeName(kind, seat), kindId, committee.province, 'district'), pilot: index === 1, direct: index === 2 };
    yield* grassrootsOf(committee, seat, draw);
  }
}

function* grassrootsOf(committee: Committee, seat: string, draw: Chance): Generator<CountryUnit> {
  const names = namesOfCommittee(committee.kind, seat, draw);
  const layout = LAYOUT.find((each) => each.kind === committee.kind) as (typeof LAYOUT)[number];
  const partyOrgs = Math.round((committee.size * layout.partyOrgs) / layout.size);
  for (let at = 1; at <= committee.size; at++) {
    const isBranch = at > partyOrgs;
    const members = isBranch ? draw.between(4, 29) : draw.next() < 0.25 ? draw.between(200, 420) : draw.between(31, 199);
    const chosen = draw.next();
    yield {
      code: `${committee.code}.${String(at).padStart(3, '0')}`,
      name: isBranch ? names.branch() : names.partyOrg(),
      kindId: isBranch ? 'grassroots-branch' : 'grassroots-party-org',
      superiorCode: committee.code,
      members,
      branches: isBranch ? null : Math.max(2, Math.round(members / 16)),
      level: 'grassroots',
      pilot: chosen < PILOT_SHARE,
      direct: chosen >= PILOT_SHARE && chosen < PILOT_SHARE + DIRECT_SHARE,
    };
  }
}

function unit(code: string, name: string, kindId: string, superiorCode: string | null, level: CountryUnit['level']): CountryUnit {
  return { code, name, kindId, superiorCode, members: null, branches: null, level, pilot: false, direct: false };
}

function provinceCode(number: number): string {
  return `T${String(number).padStart(2, '0')}`;
}

function seatOf(kind: CommitteeKind, name: string): string {
  return kind === 'city-committee' ? `thành phố ${name}` : kind === 'town-committee' ? `thị xã ${name}` : `huyện ${name}`;
}

function committeeName(kind: CommitteeKind, seat: string): string {
  const name = seat.replace(/^(thành phố|thị xã|huyện) /, '');
  switch (kind) {
    case 'city-committee':
      return `Thành ủy ${name}`;
    case 'town-committee':
      return `Thị ủy ${name}`;
    case 'district-committee':
      return `Huyện ủy ${name}`;
    case 'bloc-committee':
      return 'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh';
    case 'military':
      return 'Đảng ủy Quân sự tỉnh';
    case 'police':
      return 'Đảng ủy Công an tỉnh';
  }
}
