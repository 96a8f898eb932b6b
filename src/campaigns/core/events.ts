import type { Day } from '#foundation/day.ts';
import type { DecisionKind } from './decision.ts';
import type { Content, CongressForm, PlanChange } from './plan.ts';

/** What the ledger says about seasons and plans. Codes and days only, so a reader can rebuild every plan from the entries alone. */
export type SeasonMade = {
  readonly kind: 'campaigns.season_made';
  readonly season: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly statute: string;
  readonly term: string;
  readonly root: string;
  readonly fromDay: Day;
  readonly untilDay: Day;
  readonly shownOn: Day | null;
  readonly sample: boolean;
  readonly switches: readonly string[];
  readonly levels: readonly { readonly levelId: string; readonly opensOn: Day; readonly closesOn: Day; readonly maxHalfDays: number }[];
};

/** Only what changed is named, each as it is from now on. */
export type SeasonChanged = {
  readonly kind: 'campaigns.season_changed';
  readonly season: string;
  readonly root: string;
  readonly reason: string;
} & Partial<Pick<SeasonMade, 'nameVi' | 'nameEn' | 'term' | 'fromDay' | 'untilDay' | 'shownOn' | 'switches' | 'levels'>>;

/** Version 1 of each plan: no day, no length, neither pilot nor direct election. */
export type CongressesOpened = {
  readonly kind: 'campaigns.congresses_opened';
  readonly season: string;
  readonly congresses: readonly { readonly organisation: string; readonly form: CongressForm; readonly contents: readonly Content[] }[];
};

/** The whole plan as it is from this version on. */
export type PlanAsRecorded = {
  readonly organisation: string;
  readonly version: number;
  readonly change: PlanChange;
  readonly plannedOn: Day | null;
  readonly halfDays: number | null;
  readonly form: CongressForm;
  readonly contents: readonly Content[];
  readonly pilot: boolean;
  readonly directElection: boolean;
  readonly announcedOn: Day | null;
};

export type PlansChanged = {
  readonly kind: 'campaigns.plans_changed';
  readonly season: string;
  readonly reason: string;
  readonly congresses: readonly PlanAsRecorded[];
};

export type CongressesDecided = {
  readonly kind: 'campaigns.congresses_decided';
  readonly season: string;
  readonly decision: DecisionKind;
  readonly value: boolean;
  readonly decidedOn: Day;
  readonly paperNumber: string;
  readonly reason: string;
  readonly congresses: readonly (PlanAsRecorded & { readonly decidedBy: string })[];
};

/** A hold is named by the number of the entry that declared it. */
export type HoldDeclared = {
  readonly kind: 'campaigns.hold_declared';
  readonly season: string;
  readonly organisation: string;
  readonly fromDay: Day;
  readonly untilDay: Day | null;
  readonly reason: string;
  readonly paperNumber: string;
};

export type HoldLifted = {
  readonly kind: 'campaigns.hold_lifted';
  readonly season: string;
  readonly declaredIn: number;
  readonly organisation: string;
  readonly lastDay: Day;
  readonly paperNumber: string;
};

export type DayOffSet = { readonly kind: 'campaigns.day_off_set'; readonly day: Day; readonly dayKind: 'off' | 'working-saturday' | 'ordinary'; readonly note: string };

export type CampaignsEvent = SeasonMade | SeasonChanged | CongressesOpened | PlansChanged | CongressesDecided | HoldDeclared | HoldLifted | DayOffSet;
