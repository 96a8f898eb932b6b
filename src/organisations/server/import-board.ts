import type { ImportProgress } from './import-register.ts';

const KEPT_AT_MOST = 100;

/** How far the running imports of this process have come; whoever sent one asks by the key that they chose for it. */
export interface ImportBoard {
  /** The returned function takes down the progress; without a key nobody asks. */
  begin(account: string, importId: string | undefined): (progress: ImportProgress) => void;
  read(account: string, importId: string): ImportProgress | undefined;
}

export function importBoard(): ImportBoard {
  const progressOf = new Map<string, ImportProgress>();
  return {
    begin(account, importId) {
      if (importId === undefined) return () => {};
      const key = `${account} ${importId}`;
      // The oldest leave first; a map keeps the order in which keys came.
      for (const old of progressOf.keys()) {
        if (progressOf.size < KEPT_AT_MOST) break;
        progressOf.delete(old);
      }
      return (progress) => void progressOf.set(key, progress);
    },
    read: (account, importId) => progressOf.get(`${account} ${importId}`),
  };
}
