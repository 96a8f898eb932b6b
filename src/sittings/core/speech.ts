import type { Moment } from '#foundation/day.ts';

/** In which capacity someone speaks. */
export const SPEAKER_ROLES = ['participant', 'guest', 'superior'] as const;
export type SpeakerRole = (typeof SPEAKER_ROLES)[number];

/** A request to speak and what became of it. */
export interface Speech {
  readonly id: string;
  readonly role: SpeakerRole;
  /** Id in the roll; null for a guest and for the superior's representative. */
  readonly participant: string | null;
  readonly name: string;
  /** Delegation, organisation or post. */
  readonly unit: string;
  readonly subject: string;
  /** Whole minutes asked for. */
  readonly minutes: number;
  readonly requestedAt: Moment;
  /** Place in the order of speakers, 1 first; those who have spoken keep theirs. */
  readonly position: number;
  /** Item of the agenda under which it was given. */
  readonly item: string | null;
  readonly startedAt: Moment | null;
  readonly endedAt: Moment | null;
  readonly withdrawnAt: Moment | null;
  /** The speech in short, for the minutes; may be blank. */
  readonly summary: string;
}

export type SpeechState = 'waiting' | 'speaking' | 'ended' | 'withdrawn';

export function speechState(speech: Pick<Speech, 'startedAt' | 'endedAt' | 'withdrawnAt'>): SpeechState {
  if (speech.withdrawnAt !== null) return 'withdrawn';
  return speech.startedAt === null ? 'waiting' : speech.endedAt === null ? 'speaking' : 'ended';
}

/** Seconds from the beginning to the end, or to now while it lasts; 0 before. */
export function secondsSpoken(speech: Pick<Speech, 'startedAt' | 'endedAt'>, now: Moment): number {
  if (speech.startedAt === null) return 0;
  return Math.max(0, Math.floor((Date.parse(speech.endedAt ?? now) - Date.parse(speech.startedAt)) / 1000));
}

export interface UnitTotal {
  readonly unit: string;
  readonly speeches: number;
  readonly seconds: number;
}

/** How long each unit has spoken, the longest first; so that the chair can see who has not been heard. */
export function totalsByUnit(speeches: readonly Speech[], now: Moment): UnitTotal[] {
  const totals = new Map<string, UnitTotal>();
  for (const speech of speeches) {
    const state = speechState(speech);
    if (state !== 'speaking' && state !== 'ended') continue;
    const known = totals.get(speech.unit) ?? { unit: speech.unit, speeches: 0, seconds: 0 };
    totals.set(speech.unit, { unit: speech.unit, speeches: known.speeches + 1, seconds: known.seconds + secondsSpoken(speech, now) });
  }
  return [...totals.values()].toSorted((one, other) => other.seconds - one.seconds || (one.unit < other.unit ? -1 : 1));
}

/**
 * The waiting speakers in a new order: those named first, in that order, then the others as they stood. Ids that do not wait are left out.
 */
export function reordered(speeches: readonly Speech[], order: readonly string[]): Speech[] {
  const waiting = speeches.filter((speech) => speechState(speech) === 'waiting').toSorted((one, other) => one.position - other.position);
  const named = [...new Set(order)].flatMap((id) => waiting.find((speech) => speech.id === id) ?? []);
  const rest = waiting.filter((speech) => !named.includes(speech));
  const positions = waiting.map((speech) => speech.position);
  return [...named, ...rest].map((speech, index) => ({ ...speech, position: positions[index] ?? speech.position }));
}
