import type { Day } from '#foundation/day.ts';
import type { Finding, FindingFacts, Weight } from '../finding.ts';
import type { Plan } from '../plan.ts';
import type { Season } from '../season.ts';
import { applies, type Sourced, type Statute } from '../statutes/statute.ts';
import type { WorkingCalendar } from '../working-days.ts';

/** Another congress, as far as a rule compares with it. */
export interface Neighbour {
  readonly name: string;
  readonly plannedOn: Day;
}

/** One congress's plan with all that the rules look at. What it knows of others is gathered beforehand, so that a rule is one look at one plan. */
export interface Subject {
  readonly season: Pick<Season, 'fromDay' | 'untilDay' | 'levels' | 'switches'>;
  readonly statute: Statute;
  readonly calendar: WorkingCalendar;
  readonly levelId: string;
  /** Full members last reported; null: unknown. */
  readonly members: number | null;
  readonly plan: Plan;
  /** Day on which the planned day was, or would be, made known. */
  readonly announcedOn: Day | null;
  /** The congress of the direct superior, when it has a day. */
  readonly superior: Neighbour | null;
  /** The earliest congress of the same superior and level that is no pilot. */
  readonly firstOther: Neighbour | null;
  /** All holds over this organisation, ended ones too. */
  readonly holds: readonly { readonly fromDay: Day; readonly lastDay: Day | null }[];
}

/** The value when the season applies it: everything with a source, and what it switched on. */
export function valueFor<T>(subject: Subject, sourced: Sourced<T> | null | undefined): Sourced<T> | undefined {
  return sourced && applies(sourced, subject.season.switches) ? sourced : undefined;
}

/** A finding that names the rule by which it was found. */
export function found(by: Pick<Sourced<unknown>, 'rule' | 'mark'>, weight: Weight, facts: FindingFacts): Finding {
  return { ...facts, rule: by.rule, weight, unconfirmed: by.mark === 'G' };
}

/** Rules of ours that no paper states; they are as sure as the software. */
export const HOUSE = (rule: string): Pick<Sourced<unknown>, 'rule' | 'mark'> => ({ rule, mark: 'I' });
