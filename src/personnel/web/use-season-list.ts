import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { SentBy } from '#foundation/contract.ts';
import { call, type SaidProblem } from '#kit/api.ts';
import { listSeason } from '../contract.ts';
import type { SeasonList } from './season-personnel.tsx';

export type SeasonRow = SeasonList['rows'][number];

const SIZE = 100;

export interface SeasonRows {
  readonly rows: readonly SeasonRow[];
  readonly total: number | undefined;
  readonly problem: SaidProblem | null;
  readonly retry: () => void;
  readonly more: () => void;
}

/** The season's list page after page; this operation counts pages, not rows. */
export function useSeasonList(asked: Omit<SentBy<typeof listSeason>, 'page' | 'size'>): SeasonRows {
  const query = useInfiniteQuery<SeasonList, SaidProblem, readonly SeasonList[], readonly unknown[], number>({
    queryKey: [listSeason.name, asked, 'pages'],
    queryFn: async ({ pageParam, signal }) => {
      const result = await call(listSeason, { ...asked, page: pageParam, size: SIZE }, { signal });
      // oxlint-disable-next-line typescript/only-throw-error -- react-query carries the problem as its error
      if (!result.ok) throw result.problem;
      return result.value;
    },
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * SIZE < last.total ? last.page + 1 : undefined),
    select: (data) => data.pages,
    placeholderData: keepPreviousData,
  });
  const pages = query.data ?? [];
  return {
    rows: pages.flatMap((page) => page.rows), total: pages.at(-1)?.total, problem: query.error, retry: () => void query.refetch(),
    more: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}
