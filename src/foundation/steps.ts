/** A long piece of pure work that may be interrupted wherever it yields. Who runs it decides how long others wait. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The work without a break. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
