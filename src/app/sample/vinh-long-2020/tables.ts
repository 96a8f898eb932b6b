import { type Day, day } from '#foundation/day.ts';
import { readTable } from '../table.ts';

/** One grassroots organisation of the sample and what happens to its congress. Days and states are invented so that the published sums hold. */
export interface SampleCongress {
  readonly committee: string;
  readonly code: string;
  readonly kind: 'grassroots-party-org' | 'grassroots-branch';
  readonly name: string;
  readonly members: number;
  readonly branches: number | null;
  readonly pilot: boolean;
  readonly direct: boolean;
  readonly plannedOn: Day | null;
  readonly heldOn: Day | null;
  /** Days between the congress and its being recorded. */
  readonly recordedLater: number;
  readonly reportedOn: Day | null;
  readonly approvedOn: Day | null;
  readonly openMatter: 'postponed' | 'decision' | null;
}

export interface SampleCommittee {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly members: number;
  readonly plannedOn: Day;
  readonly halfDays: number;
  readonly pilot: boolean;
  readonly direct: boolean;
}

const dayOrNone = (text: string): Day | null => (text === '' ? null : day(text));

export function sampleCongresses(): SampleCongress[] {
  return readTable('./vinh-long-2020/congresses.tsv', [
    'committee', 'code', 'kind', 'name', 'members', 'branches', 'pilot', 'direct_election', 'planned_on', 'held_on', 'recorded_days_later', 'reported_on',
    'approved_on', 'open_matter',
  ]).map((row) => ({
    committee: row.committee,
    code: row.code,
    kind: row.kind as SampleCongress['kind'],
    name: row.name,
    members: Number(row.members),
    branches: row.branches === '' ? null : Number(row.branches),
    pilot: row.pilot === '1',
    direct: row.direct_election === '1',
    plannedOn: dayOrNone(row.planned_on),
    heldOn: dayOrNone(row.held_on),
    recordedLater: Number(row.recorded_days_later),
    reportedOn: dayOrNone(row.reported_on),
    approvedOn: dayOrNone(row.approved_on),
    openMatter: row.open_matter === '' ? null : (row.open_matter as 'postponed' | 'decision'),
  }));
}

export function sampleCommittees(): SampleCommittee[] {
  return readTable('./vinh-long-2020/committees.tsv', ['code', 'kind', 'name', 'members', 'planned_on', 'half_days', 'pilot', 'direct_election']).map((row) => ({
    code: row.code,
    kind: row.kind,
    name: row.name,
    members: Number(row.members),
    plannedOn: day(row.planned_on),
    halfDays: Number(row.half_days),
    pilot: row.pilot === '1',
    direct: row.direct_election === '1',
  }));
}

export const PROVINCE = 'VLG';

/** Account of each committee's office in the sample. */
export const OFFICE_ACCOUNTS: { readonly [committee: string]: string } = {
  TPVL: 'tpvinhlong', TXBM: 'binhminh', LH: 'longho', MT: 'mangthit', VL: 'vungliem', TB: 'tambinh', TO: 'traon', BT: 'binhtan', KCQ: 'khoicoquan', QS: 'quansu', CA: 'congan',
};
