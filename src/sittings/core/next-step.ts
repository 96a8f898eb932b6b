import type { CongressForm } from '#campaigns/core/plan.ts';
import { type AgendaItem, itemState, type SittingKind } from './agenda.ts';
import { type Motion, motionState } from './motion.ts';
import type { ElectedOffice, Office } from './officers.ts';
import type { Quorum } from './rules/quorum.ts';
import type { Sitting } from './sitting.ts';
import { type Speech, speechState } from './speech.ts';

/** The state of a congress's day, as the chair's desk needs it. */
export interface CongressDay {
  readonly form: CongressForm;
  readonly agenda: readonly AgendaItem[];
  /** In the order of opening. */
  readonly sittings: readonly Sitting[];
  readonly quorum: Quorum;
  readonly officers: readonly ElectedOffice[];
  readonly motions: readonly Motion[];
  readonly speeches: readonly Speech[];
  readonly closed: boolean;
}

/** What the chair does next, and by which rule; `web/words.ts` has the sentence. Null: no rule asks, the programme does. */
export type NextStep = NextStepFacts & { readonly rule: string | null };

export type NextStepFacts =
  | { readonly code: 'set_agenda' }
  | { readonly code: 'wait_for_quorum'; readonly present: number; readonly needed: number }
  | { readonly code: 'open_sitting'; readonly sitting: SittingKind }
  | { readonly code: 'elect_officers'; readonly office: Office }
  | { readonly code: 'decide_motion'; readonly motion: string; readonly number: number }
  | { readonly code: 'end_speech'; readonly speech: string; readonly name: string }
  | { readonly code: 'hold_election'; readonly item: string; readonly title: string }
  | { readonly code: 'end_item'; readonly item: string; readonly title: string }
  | { readonly code: 'start_item'; readonly item: string; readonly title: string }
  | { readonly code: 'vote_resolution' }
  | { readonly code: 'close_sitting'; readonly sitting: SittingKind }
  | { readonly code: 'close_congress' }
  | { readonly code: 'finish_minutes' };

export type NextStepCode = NextStepFacts['code'];

export const NEXT_STEP_CODES = [
  'set_agenda', 'wait_for_quorum', 'open_sitting', 'elect_officers', 'decide_motion', 'end_speech', 'hold_election', 'end_item', 'start_item', 'vote_resolution', 'close_sitting',
  'close_congress', 'finish_minutes',
] as const satisfies readonly NextStepCode[];

/** The one next step of the chair. */
export function nextStep(day: CongressDay): NextStep {
  if (day.closed) return { code: 'finish_minutes', rule: 'R-QD24-16.1' };
  if (day.agenda.length === 0) return { code: 'set_agenda', rule: 'R-HD01-14.3' };
  const open = day.sittings.find((sitting) => sitting.closedAt === null);
  return open ? withinSitting(day, open) : betweenSittings(day);
}

/** Outside a sitting: the next one is opened, or everything is done. */
function betweenSittings(day: CongressDay): NextStep {
  const waiting = day.agenda.filter((item) => itemState(item) === 'waiting');
  const opened = (kind: SittingKind) => day.sittings.some((sitting) => sitting.kind === kind);
  const next: SittingKind | undefined = !opened('preparatory') && !opened('official') && day.agenda.some((item) => item.sitting === 'preparatory') ? 'preparatory'
    : !opened('official') || waiting.some((item) => item.sitting === 'official') ? 'official' : undefined;
  if (next === undefined) return { code: 'close_congress', rule: 'R-HD01-14.3' };
  if (!day.quorum.reached) return { code: 'wait_for_quorum', present: day.quorum.present, needed: day.quorum.needed, rule: day.quorum.rule };
  return { code: 'open_sitting', sitting: next, rule: next === 'preparatory' ? 'R-HD01-14.1' : 'R-HD01-14.2' };
}

function withinSitting(day: CongressDay, open: Sitting): NextStep {
  const motion = day.motions.find((each) => motionState(each) === 'open');
  if (motion) return { code: 'decide_motion', motion: motion.id, number: motion.number, rule: 'R-244-3.2' };
  const speech = day.speeches.find((each) => speechState(each) === 'speaking');
  if (speech) return { code: 'end_speech', speech: speech.id, name: speech.name, rule: null };
  const own = day.agenda.filter((item) => item.sitting === open.kind);
  const running = day.agenda.find((item) => itemState(item) === 'running');
  const office = running?.kind === 'procedure' ? missingOffice(day) : undefined;
  if (office) return { code: 'elect_officers', office, rule: OFFICE_RULES[office] };
  if (running?.kind === 'election') return { code: 'hold_election', item: running.id, title: running.title, rule: 'R-244-3.1' };
  if (running?.kind === 'resolution' && !resolved(day)) return { code: 'vote_resolution', rule: 'R-HD01-14.3' };
  if (running) return { code: 'end_item', item: running.id, title: running.title, rule: null };
  const next = own.find((item) => itemState(item) === 'waiting');
  if (next) return { code: 'start_item', item: next.id, title: next.title, rule: next.kind === 'documents' ? 'R-SEED-7' : null };
  const laterSitting = day.agenda.some((item) => itemState(item) === 'waiting');
  return open.kind === 'preparatory' || laterSitting ? { code: 'close_sitting', sitting: open.kind, rule: null } : { code: 'close_congress', rule: 'R-HD01-14.3' };
}

const OFFICE_RULES: { readonly [O in Office]: string } = {
  presidium: 'R-QD24-12.1', secretariat: 'R-244-6.1', 'credentials-board': 'R-QD24-12.2', tellers: 'R-190-8.1',
};

/** Presidium and secretariat everywhere, the credentials board at a delegates' congress only (TS-27). Tellers come with the elections. */
export function missingOffice({ form, officers }: Pick<CongressDay, 'form' | 'officers'>): Office | undefined {
  const wanted: readonly Office[] = form === 'delegates' ? ['presidium', 'secretariat', 'credentials-board'] : ['presidium', 'secretariat'];
  return wanted.find((office) => !officers.some((each) => each.office === office));
}

function resolved({ motions }: Pick<CongressDay, 'motions'>): boolean {
  return motions.some((motion) => motion.kind === 'resolution' && motion.decision?.outcome === 'passed');
}
