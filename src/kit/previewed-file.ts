import { useState } from 'react';
import type { OutputOf, SentBy } from '#foundation/contract.ts';
import type { Result } from '#foundation/result.ts';
import { type AnyOperation, type ProblemFrom, type SaidProblem, useWork } from './api.ts';

export interface PreviewedFile<Look extends AnyOperation, Take extends AnyOperation> {
  readonly file: File | undefined;
  /** What taking the chosen file over would do; undefined until it was looked at, and when it cannot be read. */
  readonly preview: OutputOf<Look> | undefined;
  readonly problem: SaidProblem | null;
  readonly looking: boolean;
  readonly taking: boolean;
  /** What was recorded of the chosen file; undefined until then. */
  readonly taken: OutputOf<Take> | undefined;
  choose(input: SentBy<Look>, chosen: File): Promise<void>;
  /** Takes the chosen file over; undefined: none is chosen. */
  take(input: SentBy<Take>): Promise<Result<OutputOf<Take>, ProblemFrom<Take>> | undefined>;
}

/** A file that is looked at before anything of it is written: chosen, previewed or refused, then all of it taken over or nothing. */
export function usePreviewedFile<Look extends AnyOperation, Take extends AnyOperation>(lookAt: Look, takeOver: Take): PreviewedFile<Look, Take> {
  const look = useWork(lookAt);
  const over = useWork(takeOver);
  const [file, setFile] = useState<File | undefined>(undefined);
  const [preview, setPreview] = useState<OutputOf<Look> | undefined>(undefined);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  return {
    file, preview, problem, looking: look.isPending, taking: over.isPending, taken: over.data,
    choose: async (input, chosen) => {
      setFile(chosen);
      setPreview(undefined);
      setProblem(null);
      over.reset();
      const result = await look.send(input, chosen);
      if (result.ok) setPreview(() => result.value);
      else setProblem(result.problem);
    },
    take: async (input) => {
      if (!file) return undefined;
      setProblem(null);
      const result = await over.send(input, file);
      if (!result.ok) setProblem(result.problem);
      return result;
    },
  };
}
