import type { Pack } from '../core/packs/pack.ts';
import { unconfirmedAmong } from '../core/packs/packs.ts';
import type { ChainFinding } from '../core/chain.ts';
import type { Finding } from '../core/reconcile.ts';
import { isUnconfirmed, isWarning, type SlateFinding } from '../core/rules/slate.ts';

/** A finding as a screen gets it: code, rule, weight and the figures of its sentence. */
export interface FindingView {
  code: string;
  rule: string;
  weight: 'refusal' | 'warning' | 'note';
  unconfirmed: boolean;
  facts: Record<string, unknown>;
}

/** What does not balance. */
export function findingView(pack: Pack, finding: Finding): FindingView {
  const { code, rule, severity, ...facts } = finding;
  return { code, rule, weight: severity === 'error' ? 'refusal' : 'warning', unconfirmed: unconfirmedAmong(pack, [rule]).length > 0, facts };
}

/** What the rules of the list say. */
export function slateView(pack: Pack, finding: SlateFinding): FindingView {
  const { code, rule, ...facts } = finding;
  return { code, rule, weight: isWarning(finding) ? 'warning' : 'refusal', unconfirmed: isUnconfirmed(pack, finding), facts };
}

/** What the order of elections says; it keeps an election waiting, or only explains. */
export function chainView(pack: Pack, finding: ChainFinding, waits: boolean): FindingView {
  const { code, rule, ...facts } = finding;
  return { code, rule, weight: waits ? 'refusal' : 'note', unconfirmed: unconfirmedAmong(pack, [rule]).length > 0, facts };
}
