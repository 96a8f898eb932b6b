import { assert } from '#foundation/assert.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { GroupId, Kind } from './organisation.ts';

/** One dated state: true from–until (until is the first day no longer), as recorded–superseded. */
export interface OrganisationState {
  readonly organisationId: number;
  readonly fromDay: Day;
  readonly untilDay: Day | null;
  readonly name: string;
  readonly kindId: string;
  readonly superiorId: number | null;
  readonly members: number | null;
  readonly branches: number | null;
  readonly recordedAt: Moment;
  readonly supersededAt: Moment | null;
}

/** Every state ever recorded, from which the tree of any day as known at any moment is built. */
export interface RegisterHistory {
  readonly states: readonly OrganisationState[];
  /** Code of each organisation; it never changes. */
  readonly codes: ReadonlyMap<number, string>;
  readonly kinds: ReadonlyMap<string, Kind>;
}

export interface TreeNode {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kindId: string;
  readonly levelId: string;
  readonly groupId: GroupId;
  readonly superiorId: number | null;
  readonly members: number | null;
  readonly branches: number | null;
}

/** The tree of one day. Lists are in order of the code. */
export interface Tree {
  readonly size: number;
  get(id: number): TreeNode | undefined;
  byCode(code: string): TreeNode | undefined;
  /** Direct subordinates. */
  children(id: number): readonly TreeNode[];
  /** The organisation itself, then everything below it, each superior before its subordinates. */
  below(id: number): readonly TreeNode[];
  readonly roots: readonly TreeNode[];
}

const NONE: readonly TreeNode[] = [];

/** The tree that was true on `asOf`, as known at `knownAt`: what was recorded later, or superseded by then, does not count. */
export function treeAsOf(history: RegisterHistory, asOf: Day, knownAt: Moment): Tree {
  const nodes = new Map<number, TreeNode>();
  const below = new Map<number | null, TreeNode[]>();
  for (const state of history.states) {
    if (!isTrue(state, asOf, knownAt)) continue;
    const node = nodeOf(history, state);
    assert(!nodes.has(node.id), `${node.code} is in one place on ${asOf}`);
    nodes.set(node.id, node);
    const beside = below.get(node.superiorId);
    if (beside) beside.push(node);
    else below.set(node.superiorId, [node]);
  }
  for (const superiorId of below.keys()) assert(superiorId === null || nodes.has(superiorId), `superior ${superiorId} is open on ${asOf}`);

  // Sorting waits until somebody asks: a season asks for a few dozen of sixty thousand lists.
  const sorted = new Set<number | null>();
  let codes: Map<string, TreeNode> | undefined;
  const childrenOf = (id: number | null): readonly TreeNode[] => {
    const list = below.get(id);
    if (!list) return NONE;
    if (!sorted.has(id)) {
      list.sort(byCode);
      sorted.add(id);
    }
    return list;
  };

  return {
    size: nodes.size,
    get: (id) => nodes.get(id),
    byCode: (code) => (codes ??= new Map([...nodes.values()].map((node) => [node.code, node]))).get(code),
    children: childrenOf,
    below: (id) => {
      const top = nodes.get(id);
      if (!top) return NONE;
      const found: TreeNode[] = [];
      const waiting: TreeNode[] = [top];
      for (let node = waiting.pop(); node; node = waiting.pop()) {
        found.push(node);
        waiting.push(...childrenOf(node.id).toReversed());
      }
      return found;
    },
    roots: childrenOf(null),
  };
}

function isTrue(state: OrganisationState, asOf: Day, knownAt: Moment): boolean {
  return (
    state.fromDay <= asOf &&
    (state.untilDay === null || asOf < state.untilDay) &&
    state.recordedAt <= knownAt &&
    (state.supersededAt === null || knownAt < state.supersededAt)
  );
}

function nodeOf(history: RegisterHistory, state: OrganisationState): TreeNode {
  const code = history.codes.get(state.organisationId);
  const kind = history.kinds.get(state.kindId);
  assert(code !== undefined && kind, `organisation ${state.organisationId} has a code and a kind`);
  return {
    id: state.organisationId, code, name: state.name, kindId: kind.id, levelId: kind.levelId, groupId: kind.groupId,
    superiorId: state.superiorId, members: state.members, branches: state.branches,
  };
}

function byCode(one: TreeNode, other: TreeNode): number {
  return one.code < other.code ? -1 : one.code > other.code ? 1 : 0;
}
