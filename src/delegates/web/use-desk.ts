import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { ok, fail, type Result } from '#foundation/result.ts';
import { call, type ProblemFrom } from '#kit/api.ts';
import { checkIn, listParticipants } from '../contract.ts';
import { CheckInQueue, type Outcome, type QueueState, type SendProblem } from './check-in-queue.ts';
import { outcomeWords } from './check-in-words.ts';
import { type DeskEvent, eventsOfThisBrowser } from './kept-events.ts';

/** What a desk works with: the whole roll in memory, so that it is searched without the server, and the queue. */

export type RollPerson = OutputOf<typeof listParticipants>['rows'][number];
export interface DeskRoll extends Pick<OutputOf<typeof listParticipants>, 'congress' | 'may'> {
  readonly people: readonly RollPerson[];
}
type RollProblem = ProblemFrom<typeof listParticipants>;

const PAGE = 1000;
/** The whole roll is asked again at most this often; the counts beside it are the live ones. */
const AGAIN_MS = 15_000;

/** Its key names no season, so that each arrival in the hall does not bring the whole roll again. */
export function useDeskRoll(season: string, organisation: string): UseQueryResult<DeskRoll, RollProblem> {
  return useQuery<DeskRoll, RollProblem>({
    queryKey: ['desk-roll', `${season}/${organisation}`],
    queryFn: async ({ signal }) => {
      const people: RollPerson[] = [];
      for (;;) {
        const page = await call(listParticipants, { season, organisation, offset: people.length, limit: PAGE }, { signal });
        // oxlint-disable-next-line typescript/only-throw-error -- react-query carries the problem as its error
        if (!page.ok) throw page.problem;
        people.push(...page.value.rows);
        if (people.length >= page.value.total || page.value.rows.length === 0) return { congress: page.value.congress, may: page.value.may, people };
      }
    },
    refetchInterval: AGAIN_MS,
  });
}

/** A line that answers nothing is lost; a desk does not wait for the system's minutes. */
const ANSWER_WITHIN_MS = 8000;

async function sendEvents(season: string, organisation: string, events: readonly DeskEvent[]): Promise<Result<readonly Outcome[], SendProblem>> {
  const given = events.map(({ uuid, participant, kind, of, happenedAt, desk }) => ({ id: uuid, move: kind, happenedAt, desk, ...(kind === 'mistake' ? { ...(of !== undefined && { of }) } : { participant }) }));
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), ANSWER_WITHIN_MS);
  try {
    const result = await call(checkIn, { season, organisation, events: given }, { signal: giveUp.signal });
    if (result.ok) return ok(result.value.results.map(({ id, outcome, note }) => ({ uuid: id, recorded: outcome === 'recorded' || outcome === 'repeated', ...outcomeWhy(outcome, note) })));
    return fail({ lineLost: AWAY.has(result.problem.code), sentence: result.problem.sentence });
  } catch {
    return fail({ lineLost: true, sentence: outcomeWords.lost });
  } finally {
    clearTimeout(timer);
  }
}

/** Trying again helps by itself; everything else needs a person. */
const AWAY: ReadonlySet<string> = new Set(['line_lost', 'database_away', 'too_many_requests', 'not_signed_in']);

function outcomeWhy(outcome: OutputOf<typeof checkIn>['results'][number]['outcome'], note: { readonly vi: string; readonly en: string } | null): Pick<Outcome, 'why'> {
  if (note) return { why: note };
  return outcome === 'recorded' || outcome === 'repeated' ? {} : { why: outcomeWords[outcome] };
}

export function useCheckInQueue(season: string, organisation: string): readonly [CheckInQueue, QueueState] {
  const queue = useMemo(() => new CheckInQueue({ place: `${season}/${organisation}`, kept: eventsOfThisBrowser(), send: (events) => sendEvents(season, organisation, events) }), [season, organisation]);
  useEffect(() => {
    queue.open();
    return () => queue.close();
  }, [queue]);
  return [queue, useSyncExternalStore(queue.subscribe, queue.state)];
}

const DESK_KEPT_UNDER = 'daihoi.desk';

/** The name of this desk stays in this browser; until it has one, it is the usual first. */
export function useDeskName(usual: string): readonly [string, (name: string) => void] {
  const [name, setName] = useState(() => {
    try {
      return localStorage.getItem(DESK_KEPT_UNDER);
    } catch {
      return null;
    }
  });
  const keep = (next: string): void => {
    setName(next);
    try {
      localStorage.setItem(DESK_KEPT_UNDER, next);
    } catch {
      // Then it is asked for again after a reload.
    }
  };
  return [name ?? usual, keep];
}
