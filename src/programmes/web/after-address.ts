import type { ProgrammeKind } from '../core/programme.ts';

/** Whose congress it was. */
export interface At {
  readonly season: string;
  readonly code: string;
}

/** The parts of the page, and what each is called in the address. */
export const PARTS = { works: undefined, rules: 'quy-che', sessions: 'quan-triet', programmes: 'chuong-trinh', quarters: 'theo-quy', report: 'bao-cao' } as const;
export type Part = keyof typeof PARTS;

export function partNamed(name: string | undefined): Part {
  return (Object.keys(PARTS) as Part[]).find((part) => PARTS[part] === name) ?? 'works';
}

export const KIND_NAMES: { readonly [K in ProgrammeKind]: string } = { action: 'hanh-dong', term: 'toan-khoa' };

export function kindNamed(name: string | undefined): ProgrammeKind {
  return name === KIND_NAMES.term ? 'term' : 'action';
}

export function congressAddress({ season, code }: At): string {
  return `/mua/${season}/dai-hoi/${encodeURIComponent(code)}`;
}

export function afterAddress(at: At, part: Part = 'works'): string {
  return `${congressAddress(at)}/sau-dai-hoi${PARTS[part] === undefined ? '' : `?phan=${PARTS[part]}`}`;
}
