/**
 * An outline from the superior: the headings that a document of a lower level has, what belongs under each, and which part of the resolution it becomes.
 * @source forms F05, R-SEED-6
 */
import { fail, ok, type Result } from '#foundation/result.ts';
import type { PaperKind } from './document.ts';
import type { SectionRole } from './section-role.ts';

export interface OutlineSection {
  /** 1–3, 1 the highest. */
  readonly level: number;
  readonly title: string;
  /** What the superior wants to be written here; blank: nothing more than the title says. */
  readonly guidance: string;
  /** Holds for what stands under the section as well, unless that has one of its own. */
  readonly role: SectionRole | null;
}

export const OUTLINE_STATES = ['draft', 'issued', 'withdrawn'] as const;
export type OutlineState = (typeof OUTLINE_STATES)[number];

export interface Outline {
  readonly id: string;
  readonly kind: PaperKind;
  /** For organisations of this level; null: for all below. */
  readonly levelId: string | null;
  readonly title: string;
  readonly sections: readonly OutlineSection[];
  readonly state: OutlineState;
  /** One more with each saving. */
  readonly revision: number;
}

export type OutlineShapeProblem = { readonly code: 'section_level_jumps'; readonly at: number; readonly title: string };

/**
 * Sections in which each heading stands under the one above it.
 * @problem section_level_jumps  the first is not of level 1, or one lies two levels below the one before; `at` counts from 1
 */
export function checkSections(sections: readonly OutlineSection[]): Result<readonly OutlineSection[], OutlineShapeProblem> {
  for (const [index, section] of sections.entries()) {
    const above = sections[index - 1]?.level ?? 0;
    if (section.level > above + 1) return fail({ code: 'section_level_jumps', at: index + 1, title: section.title });
  }
  return ok(sections);
}

/** The role of each section, its own or that of the section it stands under. */
export function rolesOf(sections: readonly OutlineSection[]): (SectionRole | null)[] {
  let path: { readonly level: number; readonly role: SectionRole | null }[] = [];
  return sections.map(({ level, role }) => {
    path = path.filter((above) => above.level < level);
    const own = role ?? path.at(-1)?.role ?? null;
    path = [...path, { level, role: own }];
    return own;
  });
}

/** An issued outline and how far above the organisation it was issued: 1 is the direct superior. */
export interface OfferedOutline {
  readonly kind: PaperKind;
  readonly levelId: string | null;
  readonly stepsAbove: number;
  /** Moment of issue. */
  readonly issuedAt: string;
}

/** The one that an organisation of this level follows: of the nearest superior, for its own level before one for all, the latest. */
export function applyingOutline<O extends OfferedOutline>(offered: readonly O[], kind: PaperKind, levelId: string): O | undefined {
  return offered
    .filter((each) => each.kind === kind && (each.levelId === null || each.levelId === levelId))
    .toSorted((one, other) => one.stepsAbove - other.stepsAbove || Number(one.levelId === null) - Number(other.levelId === null) || (one.issuedAt < other.issuedAt ? 1 : -1))[0];
}
