/** A value, or the reason why there is none. People's mistakes travel as problems; ours are thrown (see assert.ts). */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<const P>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem };
}
