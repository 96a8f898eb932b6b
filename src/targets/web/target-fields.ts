import type { SentBy } from '#foundation/contract.ts';
import type { setTarget } from '../contract.ts';
import { LIMITS, type Term } from '../core/target.ts';
import type { Figures } from './figure.ts';
import type { Shown } from './target-words.ts';

type Sent = Omit<SentBy<typeof setTarget>, 'season' | 'organisation' | 'target' | 'revision' | 'term'>;

/** A target as it is typed: figures are text until they are sent. */
export interface FormFields {
  readonly theme: Sent['theme'];
  readonly title: string;
  readonly indicator: NonNullable<Sent['indicator']> | null;
  readonly unit: string;
  readonly definition: string;
  readonly direction: Sent['direction'];
  readonly measure: NonNullable<Sent['measure']>;
  readonly gathering: NonNullable<Sent['gathering']>;
  readonly weight: string;
  readonly weightUnit: string;
  readonly baseYear: number | '';
  readonly base: string;
  readonly goal: string;
  readonly fromYear: number;
  readonly dueYear: number;
  readonly source: string;
  readonly note: string;
  readonly parent: string | null;
  readonly steps: { readonly [year: number]: string };
}

/** An empty one has the years of its term: '2020 - 2025' is 2021–2025, and the one before 2016–2020. */
export function beginForm(term: Term, newTerm: string, target: Shown | undefined, show: Figures): FormFields {
  const begun = Number(/\d{4}/.exec(newTerm)?.[0] ?? '2020');
  const fromYear = term === 'new' ? begun + 1 : begun - 4;
  if (!target) {
    const empty = { title: '', unit: '', definition: '', weight: '', weightUnit: '', base: '', goal: '', source: '', note: '' };
    return { ...empty, theme: 'economy', indicator: null, direction: 'up', measure: 'at-end', gathering: 'none', baseYear: '', fromYear, dueYear: fromYear + 4, parent: null, steps: {} };
  }
  const { theme, title, indicator, unit, definition, direction, measure, gathering, weightUnit, source, note } = target;
  const typed = (text: string | null): string => (text === null ? '' : show.of(text));
  return {
    theme, title, indicator, unit, definition, direction, measure, gathering, weightUnit, source, note, weight: typed(target.weight), baseYear: target.baseYear ?? '', base: typed(target.base),
    goal: direction === 'reach' ? '' : typed(target.goal), fromYear: target.fromYear, dueYear: target.dueYear, parent: target.parent?.id ?? null, steps: Object.fromEntries(target.steps.map(({ year, value }) => [year, typed(value)])),
  };
}

export function yearsOf({ fromYear, dueYear }: Pick<FormFields, 'fromYear' | 'dueYear'>): number[] {
  const count = Math.min(LIMITS.years, Math.max(0, dueYear - fromYear + 1));
  return Array.from({ length: count }, (_, index) => fromYear + index);
}

/** What is sent, and the names of the fields that are no figures. Of what is reached no figure is sent. */
export function sentFields(fields: FormFields, show: Figures): { readonly sent: Sent; readonly wrong: ReadonlySet<string> } {
  const wrong = new Set<string>();
  const figure = (name: string, typed: string): string | null => {
    if (typed.trim() === '') return null;
    const read = show.read(typed);
    if (read === undefined) wrong.add(name);
    return read ?? null;
  };
  const { weight, base, goal, steps, baseYear, ...plain } = fields;
  if (fields.direction === 'reach') return { sent: { ...plain, weight: null, base: null, baseYear: null, goal: null, unit: '', steps: [] }, wrong };
  const planned = yearsOf(fields).flatMap((year) => {
    const value = figure(String(year), steps[year] ?? '');
    return value === null ? [] : [{ year, value }];
  });
  return { sent: { ...plain, weight: fields.gathering === 'weighted' ? figure('weight', weight) : null, base: figure('base', base), baseYear: baseYear === '' ? null : baseYear, goal: figure('goal', goal), steps: planned }, wrong };
}
