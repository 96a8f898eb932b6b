import { useCallback, useEffect, useRef, useState } from 'react';
import { call, type SaidProblem } from '#kit/api.ts';
import { enterBallots, takeBack } from '../contract.ts';
import type { CountedBallot } from '../core/counted-ballot.ts';
import { ballotsAfter, entered, isEmpty, keep, type Keeper, NOTHING_WAITING, read, takenBack, type Waiting, waitingToEnter, waitingToTakeBack } from './ballot-queue.ts';
import { newId } from './new-id.ts';

/** Which pass the ballots belong to: the fields that every request of the desk has. */
export interface PassPlace {
  readonly season: string;
  readonly organisation: string;
  readonly election: string;
  readonly batch: string;
  readonly pass: 'A' | 'B';
}

export interface BallotQueue {
  readonly waiting: Waiting;
  /** Ballots of the pass, those on their way included. */
  readonly entered: number;
  readonly net: 'saved' | 'sending' | 'lost';
  /** The server will not take what waits; nothing more is sent until it is dropped. */
  readonly refused: SaidProblem | undefined;
  /** What waits outlives this window. */
  readonly kept: boolean;
  /** Puts the ballot on its way; its id, for taking it back. */
  readonly enter: (ballot: CountedBallot) => string;
  readonly takeBack: (id: string) => void;
  readonly drop: () => void;
}

const AT_ONCE = 60;
const AGAIN_AFTER_MS = 2000;

/** Sends what is entered in the background, again and again until it has arrived; typing never waits for the line. */
export function useBallotQueue(place: PassPlace, atServer: number): BallotQueue {
  const key = `daihoi.ballots.${place.batch}.${place.pass}`;
  const [waiting, setWaiting] = useState<Waiting>(() => read(storage(), key));
  const present = useRef(waiting);
  const [count, setCount] = useState(atServer);
  const [seen, setSeen] = useState(atServer);
  const [net, setNet] = useState<BallotQueue['net']>('saved');
  const [refused, setRefused] = useState<SaidProblem | undefined>(undefined);
  const [kept, setKept] = useState(true);
  const sending = useRef(false);
  const here = useRef(true);

  const change = useCallback((to: Waiting) => {
    present.current = to;
    setKept(keep(storage(), key, to));
    setWaiting(to);
  }, [key]);

  const pump = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    while (here.current && !isEmpty(present.current)) {
      setNet((before) => (before === 'lost' ? before : 'sending'));
      const step = await sendSome(place, present.current);
      if (step.kind === 'arrived') {
        setCount(step.entered);
        change(step.after(present.current));
        setNet('sending');
      } else if (step.kind === 'again') {
        setNet('lost');
        await pause(AGAIN_AFTER_MS);
      } else {
        setRefused(step.problem);
        break;
      }
    }
    sending.current = false;
    if (isEmpty(present.current)) setNet('saved');
  }, [change, place]);

  useEffect(() => {
    here.current = true;
    void pump();
    return () => void (here.current = false);
  }, [pump]);

  // Another answer of the server counts anew.
  if (seen !== atServer) {
    setSeen(atServer);
    setCount(atServer);
  }

  const enter = useCallback((ballot: CountedBallot) => {
    const id = newId();
    change(waitingToEnter(present.current, id, ballot));
    void pump();
    return id;
  }, [change, pump]);
  const back = useCallback((id: string) => {
    change(waitingToTakeBack(present.current, id));
    void pump();
  }, [change, pump]);
  const drop = useCallback(() => {
    setRefused(undefined);
    change(NOTHING_WAITING);
    setNet('saved');
  }, [change]);
  return { waiting, entered: ballotsAfter(count, waiting), net, refused, kept, enter, takeBack: back, drop };
}

type Step =
  | { readonly kind: 'arrived'; readonly entered: number; readonly after: (waiting: Waiting) => Waiting }
  | { readonly kind: 'again' }
  | { readonly kind: 'refused'; readonly problem: SaidProblem };

/** Entries first: one that is taken back may not have arrived yet. */
async function sendSome(place: PassPlace, waiting: Waiting): Promise<Step> {
  const enters = waiting.enters.slice(0, AT_ONCE);
  const backs = waiting.backs.slice(0, AT_ONCE);
  const result = enters.length > 0 ? await call(enterBallots, { ...place, ballots: enters as never }) : await call(takeBack, { ...place, ids: [...backs] });
  if (!result.ok) {
    const problem = result.problem as SaidProblem;
    return mayComeBack(problem) ? { kind: 'again' } : { kind: 'refused', problem };
  }
  const ids = new Set(enters.map(({ id }) => id));
  return { kind: 'arrived', entered: result.value.entered, after: (now) => (enters.length > 0 ? entered(now, ids) : backs.reduce(takenBack, now)) };
}

function mayComeBack({ code, status }: SaidProblem): boolean {
  return code === 'line_lost' || code === 'database_away' || code === 'too_many_requests' || code === 'not_signed_in' || status >= 502;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    }
    window.addEventListener('online', done);
  });
}

function storage(): Keeper | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
