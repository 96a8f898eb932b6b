import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { OutputOf, SentBy } from '#foundation/contract.ts';
import { type Day, parseDay } from '#foundation/day.ts';
import type { Address } from '#kit/address.ts';
import { call, type ProblemFrom } from '#kit/api.ts';
import { listCongresses, type planCongresses } from '../contract.ts';
import { FINDING_CODES } from '../core/finding.ts';

export type Filters = NonNullable<SentBy<typeof planCongresses>['matching']>;
export type PlanPage = OutputOf<typeof listCongresses>;

const PAGE_ROWS = 200;
const SORTS = ['organisation', 'name', 'plannedOn', 'findings'] as const;
export type SortBy = (typeof SORTS)[number];

/** What the address says is shown; words that it does not know are left out. */
export function filtersIn(address: Address): Filters {
  const yes = (name: string): boolean => address['which'] === name;
  const from = dayIn(address['from']);
  const until = dayIn(address['until']);
  const finding = (['any', 'warning', ...FINDING_CODES] as const).find((each) => each === address['finding']);
  return {
    ...(address['unit'] !== undefined && { unit: address['unit'] }),
    ...(address['level'] !== undefined && { level: address['level'] }),
    ...((address['group'] === 'party-org' || address['group'] === 'branch') && { group: address['group'] }),
    ...(yes('pilot') && { pilot: 'yes' as const }),
    ...(yes('direct') && { direct: 'yes' as const }),
    ...(yes('no-day') && { noDay: 'yes' as const }),
    ...(yes('not-held') && { held: 'no' as const }),
    ...(from && { from }),
    ...(until && { until }),
    ...(finding && { finding }),
    ...(address['q'] !== undefined && { search: address['q'] }),
  };
}

export const FILTER_NAMES = ['unit', 'level', 'group', 'which', 'from', 'until', 'finding', 'q'] as const;

/** Takes every filter out of the address. */
export const NO_FILTERS: Address = Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined]));

export function sortIn(address: Address): { readonly by: SortBy; readonly down: boolean } {
  return { by: SORTS.find((each) => each === address['sort']) ?? 'organisation', down: address['down'] === 'yes' };
}

function dayIn(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}

/** The plans that the filters choose, loaded page by page as the list is scrolled. */
export function usePlans(season: string, filters: Filters, sort: { readonly by: SortBy; readonly down: boolean }) {
  const input = { ...filters, season, sort: sort.by, descending: sort.down ? ('yes' as const) : ('no' as const), limit: PAGE_ROWS };
  const query = useInfiniteQuery<PlanPage, ProblemFrom<typeof listCongresses>, { readonly pages: readonly PlanPage[] }, readonly unknown[], number>({
    queryKey: [listCongresses.name, 'pages', input],
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) => {
      const result = await call(listCongresses, { ...input, offset: pageParam }, { signal });
      // oxlint-disable-next-line typescript/only-throw-error -- react-query carries the problem as its error
      if (!result.ok) throw result.problem;
      return result.value;
    },
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return loaded < last.total && last.rows.length > 0 ? loaded : undefined;
    },
    placeholderData: (before) => before,
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.rows) ?? [], [pages]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { first: pages?.[0], rows, loadMore, problem: query.error, retry: query.refetch };
}
