import { association } from './association.ts';
import { decision190 } from './decision-190.ts';
import { decision244 } from './decision-244.ts';
import type { Pack, RegulationId, SourceMark } from './pack.ts';

/** Every edition of the rules of election; the one place that chooses. */
const PACKS: { readonly [R in RegulationId]: Pack } = { '244-QD/TW': decision244, '190-QD/TW': decision190, association };

export function packOf(regulation: RegulationId): Pack {
  return PACKS[regulation];
}

/** Unsourced rules that a congress may leave unapplied; what then happens is the congress's own decision. */
export const SWITCHABLE = ['R-244-32.6', 'R-244-32.7'] as const;

/** Every rule by which the edition decides, with its mark. The prepared share, which only warns, is apart (rules/slate.ts): 244 has it without a source under a rule it has with one. */
export function marksOf(pack: Pack): ReadonlyMap<string, SourceMark> {
  const { surplus } = pack;
  const cited = [
    ...Object.values(pack.forms), pack.valid, pack.counting, ...Object.values(pack.base), ...pack.invalid, pack.firstBallot, pack.furtherBallot, pack.manyOver, pack.tie,
    pack.tooFew.committee, pack.tooFew.delegates, pack.allottedDelegates, surplus.required, surplus.enough, surplus.most, surplus.small, pack.floorSupportOver,
    pack.convenersBound, pack.probationaryNominate, pack.probationaryStand, pack.tellersOffList, pack.namesakes,
  ];
  const marks = new Map<string, SourceMark>();
  for (const each of cited) if (each) marks.set(each.rule, each.mark);
  return marks;
}

/** Those of the rules whose text has no source, in their order: shown as «chưa xác nhận». */
export function unconfirmedAmong(pack: Pack, rules: readonly string[]): string[] {
  const marks = marksOf(pack);
  return rules.filter((rule) => marks.get(rule) === 'G');
}
