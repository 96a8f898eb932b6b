/** npm and the terminal both pass one Ctrl-C on, so a signal within this time of the first is the same one. */
const SAME_SIGNAL_MS = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const IMPATIENT = 130;

export interface ToldToStop {
  /** Aborted at the first signal. */
  readonly signal: AbortSignal;
  /** Resolves at the first signal. */
  readonly told: Promise<void>;
  /** From here on signals end the process as usual. */
  ignore(): void;
}

/**
 * From now on the first signal asks for an orderly end. Whoever presses Ctrl-C once more, later, ends the process at once; the database
 * then stays for the next start.
 */
export function toldToStop(): ToldToStop {
  const over = new AbortController();
  let first: number | undefined;
  const hear = (): void => {
    first ??= performance.now();
    if (performance.now() - first > SAME_SIGNAL_MS) process.exit(IMPATIENT);
    over.abort();
  };
  for (const name of SIGNALS) process.on(name, hear);
  return {
    signal: over.signal,
    told: new Promise((resolve) => over.signal.addEventListener('abort', () => resolve())),
    ignore() {
      for (const name of SIGNALS) process.off(name, hear);
    },
  };
}

/** What the work gives, or undefined when the signal came first; what the work does afterwards is of no account. */
export async function unlessStopped<T>({ told }: ToldToStop, work: Promise<T>): Promise<T | undefined> {
  const outcome = await Promise.race([work, told]);
  work.catch(() => {});
  return outcome as T | undefined;
}
