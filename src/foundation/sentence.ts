/** Every sentence that a person reads exists in both languages; a missing one does not compile. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Sentence;

/** Sentences for each problem of a union: the facts of the problem come in, what is so and what to do comes out. */
export type ProblemWords<P extends { readonly code: string }> = {
  readonly [C in P['code']]: (facts: Extract<P, { readonly code: C }>) => Sentence;
};
