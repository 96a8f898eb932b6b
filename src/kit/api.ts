import { keepPreviousData, QueryClient, useInfiniteQuery, useMutation, type UseMutationResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { OutputOf, SentBy } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { askAgain } from './ask-again.ts';
import { type AnyOperation, call, newKey, type ProblemFrom, type SaidProblem } from './call.ts';

/**
 * The browser's side of the contracts.
 *
 *   const answer = useAnswer(showOrganisation, { code });            // reading: react-query result, error is a SaidProblem
 *   const rename = useWork(renameOrganisation);                      // writing: rename.mutate(input, { onSuccess }) or
 *   const result = await rename.send({ code, name, revision });      //          a Result that never throws
 *   const list = usePages(listUnits, { season }, { size: 500, rows: (answer) => answer.units });   // long lists, page after page
 *   await call(operation, input)                                     // the same without React
 *   <a href={addressOf(exportRegister, { unit })} download>          // an operation that answers a file by GET
 *   await download(report, input)                                    // the same with a problem's sentence when it fails
 *
 * Every text that is sent is NFC. A write carries an Idempotency-Key that stays the same while the same input is sent again after the line
 * broke, so a second press never records twice. A lost sign-in leads to /dang-nhap and back.
 */

export { addressOf, type AnyOperation, call, download, type ProblemFrom, type SaidProblem } from './call.ts';

export interface AnswerOptions {
  readonly enabled?: boolean;
  /** Keep showing the old answer while the one for a new input is on the way (dragging a day, typing a search). */
  readonly keep?: boolean;
}

/** Reads by a GET operation; the key is [operation.name, input], and live news invalidate it (live.ts). */
export function useAnswer<Op extends AnyOperation>(operation: Op, input: SentBy<Op>, options: AnswerOptions = {}): UseQueryResult<OutputOf<Op>, ProblemFrom<Op>> {
  return useQuery<OutputOf<Op>, ProblemFrom<Op>>({
    queryKey: [operation.name, input],
    queryFn: ({ signal }) => orThrow(call(operation, input, { signal })),
    enabled: options.enabled ?? true,
    ...(options.keep === true && { placeholderData: keepPreviousData }),
  });
}

export interface Pages<Op extends AnyOperation, Row> {
  readonly rows: readonly Row[];
  /** All rows there are; undefined until the first page has come. */
  readonly total: number | undefined;
  readonly problem: ProblemFrom<Op> | null;
  readonly retry: () => void;
  /** Asks for the next page, unless it is on the way or there is none: for DataTable's onNearEnd. */
  readonly more: () => void;
}

/** A list of any length by an operation with `offset`, `limit` and an answer with `total`. The old rows stay while a new search is on the way. */
export function usePages<Op extends AnyOperation, Row>(
  operation: Op,
  input: Omit<SentBy<Op>, 'offset' | 'limit'>,
  { size, rows }: { readonly size: number; readonly rows: (answer: OutputOf<Op>) => readonly Row[] },
): Pages<Op, Row> {
  const query = useInfiniteQuery<OutputOf<Op>, ProblemFrom<Op>, readonly OutputOf<Op>[], readonly unknown[], number>({
    queryKey: [operation.name, input, 'pages'],
    queryFn: ({ pageParam, signal }) => orThrow(call(operation, { ...input, offset: pageParam, limit: size } as SentBy<Op>, { signal })),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const loaded = all.reduce((sum, page) => sum + rows(page).length, 0);
      return loaded < (last as { total: number }).total && rows(last).length > 0 ? loaded : undefined;
    },
    select: (data) => data.pages,
    placeholderData: keepPreviousData,
  });
  const pages = query.data ?? [];
  return {
    rows: pages.flatMap((page) => rows(page)),
    total: (pages.at(-1) as { total: number } | undefined)?.total,
    problem: query.error,
    retry: () => void query.refetch(),
    more: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}

export type Work<Op extends AnyOperation> = UseMutationResult<OutputOf<Op>, ProblemFrom<Op>, SentBy<Op>> & {
  /** Sends and answers a Result; `file` for operations that send one. */
  readonly send: (input: SentBy<Op>, file?: File) => Promise<Result<OutputOf<Op>, ProblemFrom<Op>>>;
};

/** Writes by a POST operation. After success all shown answers are asked again. */
export function useWork<Op extends AnyOperation>(operation: Op): Work<Op> {
  const client = useQueryClient();
  const attempt = useRef<{ readonly identity: string; readonly key: string } | undefined>(undefined);
  const chosen = useRef<File | undefined>(undefined);
  const mutation = useMutation<OutputOf<Op>, ProblemFrom<Op>, SentBy<Op>>({
    networkMode: 'always',
    mutationFn: async (input) => {
      const file = chosen.current;
      const identity = JSON.stringify([input, file && [file.name, file.size, file.lastModified]]);
      if (attempt.current?.identity !== identity) attempt.current = { identity, key: newKey() };
      const result = await call(operation, input, { idempotencyKey: attempt.current.key, ...(file && { file }) });
      // Only when nobody knows whether the first attempt arrived may the same key be used again.
      if (result.ok || !mayComeBack(result.problem as SaidProblem)) attempt.current = undefined;
      if (!result.ok) throw result.problem;
      return result.value;
    },
    onSuccess: () => askAgain(client),
  });
  const send = async (input: SentBy<Op>, file?: File): Promise<Result<OutputOf<Op>, ProblemFrom<Op>>> => {
    chosen.current = file;
    try {
      return ok(await mutation.mutateAsync(input));
    } catch (problem) {
      return fail(problem as ProblemFrom<Op>);
    } finally {
      chosen.current = undefined;
    }
  };
  return { ...mutation, send };
}

/** One per page. The server may be reachable without the internet, so the browser's own idea of being online is not asked. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: 60_000, gcTime: 300_000, refetchOnWindowFocus: true, retry: (count, problem) => mayComeBack(problem as unknown as SaidProblem) && count < 2, retryDelay: 800 },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Nobody knows whether the work was done; the same once more, with the same key, brings it out. */
function mayComeBack({ code }: SaidProblem): boolean {
  return code === 'line_lost' || code === 'database_away';
}

async function orThrow<T, P>(asked: Promise<Result<T, P>>): Promise<T> {
  const result = await asked;
  // oxlint-disable-next-line typescript/only-throw-error -- react-query carries the problem as its error
  if (!result.ok) throw result.problem;
  return result.value;
}
