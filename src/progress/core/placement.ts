import { assert } from '#foundation/assert.ts';

/** One organisation in the tree of a day; organisations/core/tree.ts gives these. */
export interface PlacedUnit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kindId: string;
  readonly levelId: string;
  readonly groupId: 'party-org' | 'branch';
  /** Last reported; absent or null when it never was. */
  readonly members?: number | null;
  readonly branches?: number | null;
}

export interface UnitTree {
  readonly roots: readonly PlacedUnit[];
  children(id: number): readonly PlacedUnit[];
}

/**
 * The tree of one day laid out in a row: a unit, then everything below it, its children by code. What lies below a unit is then one
 * stretch, from its own position up to `end`.
 */
export interface Placement {
  readonly units: readonly PlacedUnit[];
  readonly ids: Int32Array;
  /** First position that no longer lies in the unit. */
  readonly end: Int32Array;
  /** Position of the superior; -1 for a root. */
  readonly superior: Int32Array;
  /** Ids of the levels and of the kinds that occur, and for each position which of them: counting reads numbers, not objects. */
  readonly levels: readonly string[];
  readonly kinds: readonly string[];
  readonly levelAt: Uint8Array;
  readonly kindAt: Uint8Array;
  /** 1: counted as a branch, 0: as a party organisation. */
  readonly branchAt: Uint8Array;
  positionOfId(id: number): number | undefined;
  positionOfCode(code: string): number | undefined;
}

export function placementOf(tree: UnitTree): Placement {
  const units: PlacedUnit[] = [];
  const ends: number[] = [];
  const superiors: number[] = [];
  const byId = new Map<number, number>();
  const byCode = new Map<string, number>();

  const place = (unit: PlacedUnit, superior: number): void => {
    const position = units.push(unit) - 1;
    superiors.push(superior);
    ends.push(0);
    byId.set(unit.id, position);
    byCode.set(unit.code, position);
    for (const child of tree.children(unit.id)) place(child, position);
    ends[position] = units.length;
  };
  for (const root of tree.roots) place(root, -1);

  return {
    units,
    ids: Int32Array.from(units, (unit) => unit.id),
    end: Int32Array.from(ends),
    superior: Int32Array.from(superiors),
    ...coded(units),
    positionOfId: (id) => byId.get(id),
    positionOfCode: (code) => byCode.get(code),
  };
}

function coded(units: readonly PlacedUnit[]): Pick<Placement, 'levels' | 'kinds' | 'levelAt' | 'kindAt' | 'branchAt'> {
  const levels = [...new Set(units.map((unit) => unit.levelId))];
  const kinds = [...new Set(units.map((unit) => unit.kindId))];
  assert(levels.length < 256 && kinds.length < 256, 'levels and kinds are few');
  return {
    levels,
    kinds,
    levelAt: Uint8Array.from(units, (unit) => levels.indexOf(unit.levelId)),
    kindAt: Uint8Array.from(units, (unit) => kinds.indexOf(unit.kindId)),
    branchAt: Uint8Array.from(units, (unit) => (unit.groupId === 'branch' ? 1 : 0)),
  };
}

/** Positions of the direct children. */
export function childrenOf(placement: Placement, position: number): number[] {
  const children: number[] = [];
  const end = placement.end[position] as number;
  for (let at = position + 1; at < end; at = placement.end[at] as number) children.push(at);
  return children;
}
