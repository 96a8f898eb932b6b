/** Does something again and again beside what is measured, until it is told to end. */
export function repeating(everyMs: number, work: () => Promise<void>): { end(): Promise<void> } {
  const over = new AbortController();
  const working = (async () => {
    while (!over.signal.aborted) {
      await work();
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  })();
  return {
    end: async () => {
      over.abort();
      await working;
    },
  };
}
