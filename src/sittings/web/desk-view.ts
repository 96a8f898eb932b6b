import { createContext, useContext, useMemo } from 'react';
import { type Day, dayOf, millisecondsOf, type Moment } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatIn } from '#kit/format.ts';
import type { showDay } from '../contract.ts';
import { sittingWords } from '../core/words.ts';
import { minutesWords } from './desk-words.ts';

export type DayView = OutputOf<typeof showDay>;
export type ItemView = DayView['agenda']['items'][number];
export type MotionView = DayView['motions'][number];
export type SpeechView = DayView['speakers']['waiting'][number];
export type ScreenView = DayView['screens'][number];

/** What every part of the desk knows: which congress, its day as it stands, and the server's clock. */
export interface Desk {
  readonly season: string;
  readonly code: string;
  readonly day: DayView;
  /** Milliseconds by which the server's clock is ahead of this machine's, as of the last answer. */
  readonly ahead: number;
  /** Asks for one of the desk's dialogs. */
  readonly ask: (asked: Asked) => void;
}

/** A dialog of the desk, with what it is about. */
export type Asked =
  | { readonly kind: 'speech' }
  | { readonly kind: 'motion'; readonly resolution?: boolean }
  | { readonly kind: 'count'; readonly motion: string }
  | { readonly kind: 'officers'; readonly office: DayView['officers'][number]['office'] }
  | { readonly kind: 'screen' }
  | { readonly kind: 'text'; readonly screens: 'all' | readonly string[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk & { readonly at: { readonly season: string; readonly organisation: string } } {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('assertion failed: a part of the desk stands outside of it');
  const { season, code } = desk;
  const at = useMemo(() => ({ season, organisation: code }), [season, code]);
  return { ...desk, at };
}

/** Whole minutes that an item has taken up to now. */
export function minutesTaken(item: Pick<ItemView, 'secondsBefore' | 'runningSince'>, now: number): number {
  const running = item.runningSince === null ? 0 : Math.max(0, (now - millisecondsOf(item.runningSince as Moment)) / 1000);
  return Math.floor((item.secondsBefore + running) / 60);
}

/** Minutes by which the day is behind its agenda; negative: ahead. A running item counts only once it takes longer than planned. */
export function minutesBehind(items: readonly ItemView[], now: number): number {
  return items.reduce((sum, item) => {
    const beyond = minutesTaken(item, now) - item.plannedMinutes;
    return item.state === 'waiting' ? sum : sum + (item.state === 'running' ? Math.max(0, beyond) : beyond);
  }, 0);
}

/** Planned minutes that are still ahead: those of waiting items, and what is left of the running one. */
export function minutesAhead(items: readonly ItemView[], now: number): number {
  return items.reduce((sum, item) => (item.state === 'waiting' ? sum + item.plannedMinutes : item.state === 'running' ? sum + Math.max(0, item.plannedMinutes - minutesTaken(item, now)) : sum), 0);
}

/** Which sitting would be opened now: the preparatory one first, where the agenda has it. */
export function nextSitting({ sittings, agenda }: Pick<DayView, 'sittings' | 'agenda'>): 'preparatory' | 'official' {
  return sittings.length === 0 && agenda.items.some((item) => item.sitting === 'preparatory') ? 'preparatory' : 'official';
}

/** The item that comes after the running one in the same sitting. */
export function nextItem({ sittings, open, agenda }: Pick<DayView, 'sittings' | 'open' | 'agenda'>): ItemView | undefined {
  const kind = sittings.find((sitting) => sitting.id === open)?.kind;
  return agenda.items.find((item) => item.sitting === kind && item.state === 'waiting');
}

/** What is so about the day, in one sentence. */
export function dayLead(day: DayView): Sentence {
  const inBoth = (build: (say: 'vi' | 'en') => string): Sentence => ({ vi: build('vi'), en: build('en') });
  const clock = (at: string, language: 'vi' | 'en'): string => formatIn(language).moment(at as Moment);
  const last = day.sittings.at(-1);
  const open = day.sittings.find((sitting) => sitting.id === day.open);
  if (day.closedAt !== null) return inBoth((language) => (language === 'vi' ? `Đại hội đã bế mạc lúc ${clock(day.closedAt ?? '', 'vi')}.` : `The congress was closed at ${clock(day.closedAt ?? '', 'en')}.`));
  if (open) {
    const elsewhere = open.heldOn === dayOf(open.openedAt as Moment) ? undefined : (open.heldOn as Day);
    return inBoth((language) => {
      const on = elsewhere === undefined ? '' : language === 'vi' ? `, ghi ngày ${formatIn('vi').day(elsewhere)}` : `, recorded for ${formatIn('en').day(elsewhere)}`;
      return language === 'vi' ? `${sittingWords[open.kind].vi} đang họp, khai mạc lúc ${clock(open.openedAt, 'vi')}${on}.` : `${sittingWords[open.kind].en} is open since ${clock(open.openedAt, 'en')}${on}.`;
    });
  }
  if (last) return inBoth((language) => (language === 'vi' ? `${sittingWords[last.kind].vi} đã kết thúc lúc ${clock(last.closedAt ?? '', 'vi')}.` : `${sittingWords[last.kind].en} was closed at ${clock(last.closedAt ?? '', 'en')}.`));
  if (day.agenda.items.length === 0) return { vi: 'Chưa có chương trình, chưa khai mạc.', en: 'There is no agenda yet, and nothing was opened.' };
  const planned = day.agenda.items.reduce((sum, item) => sum + item.plannedMinutes, 0);
  return inBoth((language) => (language === 'vi' ? `Chưa khai mạc. Chương trình có ${day.agenda.items.length} việc, ${minutesWords(planned).vi}.` : `Not opened yet. The agenda has ${day.agenda.items.length} items and takes ${minutesWords(planned).en}.`));
}
