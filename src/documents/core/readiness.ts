/** Whether a document can be put before the congress, and what its next step still waits for. */
import type { CongressDocument, PaperKind } from './document.ts';
import { FROM, type PaperStep } from './paper-state.ts';

/** Whether the superior checks the paper before the congress passes it: the political report of whoever has a superior in the season. @source forms §4 */
export function needsCheck(kind: PaperKind, hasSuperior: boolean): boolean {
  return kind === 'political-report' && hasSuperior;
}

/** Whether the congress votes on it. The action programme is discussed; the new committee completes and issues it. @rule R-VK-2 */
export function isVoted(kind: PaperKind): boolean {
  return kind === 'political-report' || kind === 'review-report' || kind === 'resolution';
}

export interface Circumstances {
  readonly hasText: boolean;
  readonly hasSuperior: boolean;
  /** Remarks that must be answered before the paper goes on. */
  readonly mustAnswer: number;
  /** The organisation holds a congress in this season. */
  readonly hasCongress: boolean;
}

/** Ready for the congress: passed, or put before others (and checked, where it must be). */
export function isReady(document: Pick<CongressDocument, 'kind' | 'state' | 'checked' | 'presented'>, { hasText, hasSuperior }: Pick<Circumstances, 'hasText' | 'hasSuperior'>): boolean {
  if (document.state === 'withdrawn' || !hasText) return false;
  if (['passed', 'issued', 'sent', 'filed'].includes(document.state)) return true;
  return needsCheck(document.kind, hasSuperior) ? document.checked : document.presented !== null || document.checked;
}

export type Waits = 'text' | 'check' | 'remarks' | 'vote';

export interface NextStep {
  readonly step: PaperStep['step'];
  readonly waits: Waits | null;
}

/** Steps that follow on where the paper is, in their order, each with what it waits for. */
export function nextSteps(document: Pick<CongressDocument, 'kind' | 'state' | 'checked'>, circumstances: Circumstances): NextStep[] {
  const steps = (Object.keys(FROM) as PaperStep['step'][]).filter((step) => FROM[step].includes(document.state) && (step !== 'send_to_check' || circumstances.hasSuperior));
  return steps.map((step) => ({ step, waits: waitsFor(step, document, circumstances) }));
}

/** What stands before the step; null: nothing. A withdrawal never waits. */
export function waitsFor(step: PaperStep['step'], document: Pick<CongressDocument, 'kind' | 'checked'>, { hasText, hasSuperior, mustAnswer, hasCongress }: Circumstances): Waits | null {
  const goesOn = step === 'ask_opinions' || step === 'send_to_check' || step === 'pass';
  if (!goesOn) return null;
  if (!hasText) return 'text';
  if (step !== 'ask_opinions' && mustAnswer > 0) return 'remarks';
  if (step !== 'pass') return null;
  if (needsCheck(document.kind, hasSuperior) && !document.checked) return 'check';
  return isVoted(document.kind) && hasCongress ? 'vote' : null;
}
