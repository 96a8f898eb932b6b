import { useState } from 'react';
import type { Result } from '#foundation/result.ts';
import type { SaidProblem } from './call.ts';

/** The words that a field holds and how it takes new ones; spread into an input. */
export interface PaperField {
  readonly value: string;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
}

/** A paper that is made with a few words only people know: place, post, name. What was typed stays when the making is refused. */
export function usePaperForm<K extends string, F extends string>(blank: { readonly [key in K]: string }, formats: readonly [F, ...F[]], fetch: (format: F, given: { readonly [key in K]?: string }) => Promise<Result<string, SaidProblem>>, onDone: () => void) {
  const [format, setFormat] = useState<F>(formats[0]);
  const [fields, setFields] = useState(blank);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  return {
    format, setFormat, busy, problem,
    field: (name: K): PaperField => ({
      value: fields[name],
      onChange: (event) => {
        const { value } = event.currentTarget;
        setFields((before) => ({ ...before, [name]: value }));
      },
    }),
    make: async (): Promise<void> => {
      setBusy(true);
      const given = Object.fromEntries(Object.entries<string>(fields).filter(([, text]) => text.trim() !== '')) as { readonly [key in K]?: string };
      const result = await fetch(format, given);
      setBusy(false);
      setProblem(result.ok ? null : result.problem);
      if (result.ok) onDone();
    },
  };
}
