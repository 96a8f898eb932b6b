import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, type Moment, momentOf } from '#foundation/day.ts';
import type { Kind } from './organisation.ts';
import { type OrganisationState, type RegisterHistory, treeAsOf } from './tree.ts';

const kinds = new Map<string, Kind>([['a', { id: 'a', levelId: 'l', groupId: 'party-org', nameVi: 'A', nameEn: 'A', position: 1 }]]);
const at = (minute: number): Moment => momentOf(minute * 60_000);

function state(organisationId: number, superiorId: number | null, more: Partial<OrganisationState> = {}): OrganisationState {
  return {
    organisationId, superiorId, fromDay: day('2020-01-01'), untilDay: null, name: `O${organisationId}`, kindId: 'a', members: null, branches: null,
    recordedAt: at(0), supersededAt: null, ...more,
  };
}

function history(states: readonly OrganisationState[]): RegisterHistory {
  return { states, codes: new Map(states.map((each) => [each.organisationId, `C${String(each.organisationId).padStart(3, '0')}`])), kinds };
}

describe('the tree of a day', () => {
  test('has what was true then, as known then', () => {
    const known = history([
      state(1, null),
      state(2, 1, { untilDay: day('2020-03-01') }),
      state(3, 1, { supersededAt: at(10) }),
      state(3, 2, { recordedAt: at(10), untilDay: day('2020-03-01') }),
      state(3, 1, { recordedAt: at(10), fromDay: day('2020-03-01') }),
    ]);
    expect(treeAsOf(known, day('2020-02-29'), at(5)).children(1).map((node) => node.code)).toEqual(['C002', 'C003']);
    expect(treeAsOf(known, day('2020-02-29'), at(10)).children(2).map((node) => node.code)).toEqual(['C003']);
    expect(treeAsOf(known, day('2020-03-01'), at(10)).below(1).map((node) => node.code)).toEqual(['C001', 'C003']);
    expect(treeAsOf(known, day('2019-12-31'), at(10)).size).toBe(0);
    expect(treeAsOf(known, day('2020-03-01'), at(10)).get(2)).toBeUndefined();
    expect(treeAsOf(known, day('2020-03-01'), at(10)).byCode('C003')?.superiorId).toBe(1);
  });

  test('refuses a history in which an organisation is in two places, or stands below one that is not', () => {
    expect(() => treeAsOf(history([state(1, null), state(1, null)]), day('2020-01-01'), at(0))).toThrow(/in one place/);
    expect(() => treeAsOf(history([state(2, 1)]), day('2020-01-01'), at(0))).toThrow(/superior 1 is open/);
  });

  test('holds every open organisation once, below exactly one root, a superior before its subordinates', () => {
    const organisations = fc.array(fc.record({ up: fc.double({ min: 0, max: 1, noNaN: true }), root: fc.boolean(), minute: fc.integer({ min: 0, max: 3 }) }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(organisations, fc.integer({ min: 0, max: 3 }), (given, knownMinute) => {
        const minutes: number[] = [];
        const states = given.map(({ up, root, minute }, index) => {
          const superior = index === 0 || (root && index < 3) ? null : Math.min(index - 1, Math.floor(up * index));
          minutes.push(Math.max(minute, superior === null ? 0 : (minutes[superior] ?? 0)));
          return state(index + 1, superior === null ? null : superior + 1, { recordedAt: at(minutes[index] ?? 0) });
        });
        const tree = treeAsOf(history(states), day('2020-05-29'), at(knownMinute));
        const found = tree.roots.flatMap((root) => tree.below(root.id));
        const wanted = states.filter((each) => each.recordedAt <= at(knownMinute)).map((each) => each.organisationId);
        expect(found.map((node) => node.id).toSorted((a, b) => a - b)).toEqual(wanted);
        const place = new Map(found.map((node, index) => [node.id, index]));
        for (const node of found) {
          if (node.superiorId !== null) expect(place.get(node.superiorId)).toBeLessThan(place.get(node.id) ?? -1);
          const codes = tree.children(node.id).map((child) => child.code);
          expect(codes).toEqual(codes.toSorted());
        }
      }),
    );
  });

  test('builds quickly at sixty thousand', () => {
    const states = Array.from({ length: 60_000 }, (_, index) => state(index + 1, index === 0 ? null : index < 700 ? 1 : 2 + (index % 699)));
    const known = history(states);
    const tree = treeAsOf(known, day('2020-05-29'), at(0));
    expect(tree.below(1)).toHaveLength(60_000);
  });
});
