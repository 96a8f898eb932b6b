/** What the feasibility note may say of a new target; it warns and never blocks. @rule R-SEED-6 concrete and feasible */
export const FINDINGS = [
  'reached_already', 'easier_than_trend', 'beyond_trend', 'easier_than_superior', 'easier_than_peers', 'beyond_peers',
  'base_missing', 'steps_missing', 'step_against_direction', 'last_step_off_goal', 'superior_unit_differs', 'history_short',
] as const;
export type FindingCode = (typeof FINDINGS)[number];

/** warn: the authors should answer it in the note; note: good to know. */
export type FindingLevel = 'warn' | 'note';

export const LEVELS: { readonly [C in FindingCode]: FindingLevel } = {
  reached_already: 'warn', easier_than_trend: 'warn', beyond_trend: 'warn', easier_than_superior: 'warn', easier_than_peers: 'warn', beyond_peers: 'warn',
  base_missing: 'warn', steps_missing: 'note', step_against_direction: 'warn', last_step_off_goal: 'warn', superior_unit_differs: 'note', history_short: 'note',
};

/** Why figures of several organisations are not put into one. */
export const ROLL_REASONS = ['units_differ', 'definitions_differ', 'directions_differ', 'measures_differ', 'gatherings_differ', 'weight_units_differ', 'not_to_be_gathered', 'weights_missing', 'due_years_differ', 'years_differ', 'some_missing'] as const;
export type RollReason = (typeof ROLL_REASONS)[number];
