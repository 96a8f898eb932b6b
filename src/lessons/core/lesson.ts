import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { Evidence } from './evidence.ts';

/** What a lesson is of: something that went well and is worth doing again, or something that did not. Form A05 keeps them apart. */
export const SORTS = ['good', 'bad'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * Which congresses a lesson is for. An empty list and null leave a thing open, so a lesson that says nothing here is for all.
 * `levels` and `kinds` are ids of the register; both said, both must fit.
 */
export interface Applies {
  readonly levels: readonly string[];
  readonly kinds: readonly string[];
  /** Congresses that elect the secretary directly (true), or those that do not (false). */
  readonly direct: boolean | null;
  readonly pilot: boolean | null;
  readonly form: CongressForm | null;
}

export const FOR_ALL: Applies = { levels: [], kinds: [], direct: null, pilot: null, form: null };

/** What is asked of those who come after: the deed, and the question that each of them answers before the own congress. */
export interface Advice {
  readonly title: string;
  readonly todo: string;
  readonly check: string;
  readonly applies: Applies;
}

export interface LessonFields extends Advice {
  readonly sort: Sort;
  readonly happened: string;
  readonly evidence: readonly Evidence[];
}

/** How far a lesson has come; 'issued' and 'withdrawn' follow from what superiors did with it. */
export const STATES = ['draft', 'sent', 'issued', 'withdrawn', 'dropped'] as const;
export type LessonState = (typeof STATES)[number];

/** A superior makes the lesson binding for everything below it, in words of its own. */
export interface Issue extends Advice {
  readonly issuer: { readonly id: number; readonly code: string; readonly name: string; readonly path: string };
  readonly issuedOn: Day;
  readonly number: string;
  readonly issuedAt: Moment;
  readonly issuedBy: string;
  readonly withdrawn: { readonly at: Moment; readonly reason: string } | null;
}

export interface Lesson extends LessonFields {
  readonly id: string;
  readonly organisation: { readonly id: number; readonly code: string; readonly name: string; readonly path: string };
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: Moment;
  readonly sentAt: Moment | null;
  /** Why the superior gave it back the last time; '' when it did not. */
  readonly returned: string;
  readonly droppedAt: Moment | null;
  readonly issues: readonly Issue[];
}

export function stateOf({ droppedAt, sentAt, issues }: Pick<Lesson, 'droppedAt' | 'sentAt' | 'issues'>): LessonState {
  if (droppedAt !== null) return 'dropped';
  if (issues.some((issue) => issue.withdrawn === null)) return 'issued';
  if (issues.length > 0) return 'withdrawn';
  return sentAt === null ? 'draft' : 'sent';
}

/** The issues in force, the widest first: the superior nearest the top speaks for all below it. */
export function issuesInForce({ issues }: Pick<Lesson, 'issues'>): Issue[] {
  return issues.filter((issue) => issue.withdrawn === null).toSorted((one, other) => one.issuer.path.length - other.issuer.path.length);
}

export const LIMITS = { title: 200, text: 4000, check: 500, evidence: 20, perOrganisation: 300 } as const;

/** What a lesson still lacks before it can be put before the superior. */
export const PARTS = ['happened', 'todo', 'check', 'evidence'] as const;
export type Part = (typeof PARTS)[number];

export function missingParts({ happened, todo, check, evidence }: LessonFields): Part[] {
  const there: { readonly [P in Part]: boolean } = { happened: happened !== '', todo: todo !== '', check: check !== '', evidence: evidence.length > 0 };
  return PARTS.filter((part) => !there[part]);
}
