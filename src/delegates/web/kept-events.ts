import type { Moment } from '#foundation/day.ts';

/**
 * What one desk saw: somebody came or left, or an event recorded before was a mistake and never happened (`of` names it): who was
 * checked in by mistake has not attended, which a departure would not say (R-244-32.2 d). Its number is made here, so sending it twice counts once.
 */
export interface DeskEvent {
  readonly uuid: string;
  readonly participant: string;
  readonly name: string;
  readonly kind: 'arrive' | 'leave' | 'mistake';
  /** Number of the event that was a mistake. */
  readonly of?: string;
  readonly happenedAt: Moment;
  readonly desk: string;
}

/** Where a desk keeps what the server does not have yet, beyond a reload or a power cut. */
export interface KeptEvents {
  all(place: string): Promise<readonly DeskEvent[]>;
  /** Answers once the disk has it; throws where the browser keeps nothing. */
  keep(place: string, event: DeskEvent): Promise<void>;
  forget(uuids: readonly string[]): Promise<void>;
}

const NAME = 'daihoi-check-in';
const STORE = 'events';
const BY_PLACE = 'place';

/** In the browser's own database, one row for each event, so that two windows never write over each other. */
export function eventsOfThisBrowser(): KeptEvents {
  let opened: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => (opened ??= openDatabase());
  return {
    async all(place) {
      const store = (await database()).transaction(STORE, 'readonly').objectStore(STORE);
      const rows = await answered<(DeskEvent & { readonly place: string })[]>(store.index(BY_PLACE).getAll(place));
      return rows.map(withoutPlace).toSorted((one, other) => one.happenedAt.localeCompare(other.happenedAt));
    },
    async keep(place, event) {
      // "strict" waits for the disk and not only for the system's memory.
      const work = (await database()).transaction(STORE, 'readwrite', { durability: 'strict' });
      work.objectStore(STORE).put({ ...event, place });
      await done(work);
    },
    async forget(uuids) {
      const work = (await database()).transaction(STORE, 'readwrite');
      for (const uuid of uuids) work.objectStore(STORE).delete(uuid);
      await done(work);
    },
  };
}

function withoutPlace(row: DeskEvent & { readonly place?: string }): DeskEvent {
  const { place, ...event } = row;
  return place === undefined ? row : event;
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { keyPath: 'uuid' }).createIndex(BY_PLACE, 'place'));
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the browser keeps nothing')));
  });
}

function done(work: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    work.addEventListener('complete', () => resolve());
    for (const ending of ['error', 'abort'] as const) work.addEventListener(ending, () => reject(work.error ?? new Error('the browser keeps nothing')));
  });
}
