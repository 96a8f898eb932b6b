import { describe, expect, test } from 'vitest';
import { sampleCommittees, sampleCongresses } from './tables.ts';

/** The layout of the season's eleven committees; its sums are those published on 29 May 2020. */
const LAYOUT: Record<string, [partyOrgs: number, branches: number, pilotPartyOrgs: number, pilotBranches: number, direct: number, held: number, directHeld: number, members: number]> = {
  TPVL: [20, 28, 2, 0, 3, 24, 2, 4600], TXBM: [13, 22, 1, 1, 3, 18, 2, 2800], LH: [20, 24, 2, 1, 4, 27, 4, 4300], MT: [17, 22, 2, 0, 4, 22, 3, 3500],
  VL: [26, 27, 2, 0, 5, 29, 4, 5400], TB: [23, 26, 2, 0, 5, 26, 4, 5000], TO: [19, 25, 2, 0, 4, 22, 3, 4000], BT: [14, 20, 1, 1, 3, 17, 2, 2700],
  KCQ: [42, 34, 0, 0, 2, 33, 1, 7000], QS: [9, 4, 0, 0, 0, 9, 0, 1200], CA: [14, 14, 0, 0, 0, 11, 0, 2000],
};

const congresses = sampleCongresses();

describe('the sample tables', () => {
  test.each(Object.entries(LAYOUT))('%s fits the layout', (committee, expected) => {
    const rows = congresses.filter((row) => row.committee === committee);
    const count = (keep: (row: (typeof rows)[number]) => boolean): number => rows.filter(keep).length;
    expect([
      count((row) => row.kind === 'grassroots-party-org'),
      count((row) => row.kind === 'grassroots-branch'),
      count((row) => row.pilot && row.kind === 'grassroots-party-org'),
      count((row) => row.pilot && row.kind === 'grassroots-branch'),
      count((row) => row.direct),
      count((row) => row.heldOn !== null),
      count((row) => row.direct && row.heldOn !== null),
      rows.reduce((sum, row) => sum + row.members, 0),
    ]).toEqual(expected);
  });

  test('R-SEED-1…4 sum up to the published figures', () => {
    expect(congresses).toHaveLength(463);
    expect(congresses.filter((row) => row.heldOn)).toHaveLength(238);
    expect(congresses.filter((row) => row.pilot)).toHaveLength(17);
    expect(congresses.filter((row) => row.direct)).toHaveLength(33);
    expect(congresses.filter((row) => row.direct && row.heldOn)).toHaveLength(25);
    expect(sampleCommittees().map((row) => row.code).toSorted()).toEqual(Object.keys(LAYOUT).toSorted());
  });

  test('names differ, are NFC, pilots are held first, and nothing is held before April or after the report', () => {
    expect(new Set(congresses.map((row) => row.name)).size).toBe(463);
    expect(congresses.every((row) => row.name === row.name.normalize('NFC'))).toBe(true);
    expect(congresses.every((row) => row.heldOn === null || (row.heldOn >= '2020-04-01' && row.heldOn <= '2020-05-29'))).toBe(true);
    expect(congresses.filter((row) => row.pilot).every((row) => row.heldOn !== null)).toBe(true);
    expect(congresses.filter((row) => row.kind === 'grassroots-party-org').every((row) => row.members >= 30)).toBe(true);
    expect(congresses.filter((row) => row.kind === 'grassroots-branch').every((row) => row.members < 30)).toBe(true);
  });
});
