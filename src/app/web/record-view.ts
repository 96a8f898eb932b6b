import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { OutputOf, SentBy } from '#foundation/contract.ts';
import { parseDay } from '#foundation/day.ts';
import type { Address } from '#kit/address.ts';
import { call, type ProblemFrom } from '#kit/api.ts';
import { listEntries } from '../record/contract.ts';

type EntriesPage = OutputOf<typeof listEntries>;
export type Entry = EntriesPage['entries'][number];

/** What of the address narrows the list; a filtered list can be sent as a link. */
export const FILTER_NAMES = ['chain', 'kind', 'organisation', 'account', 'from', 'to', 'q'] as const;

const PAGE_ROWS = 100;

/** The filters of the address as the operation takes them; what makes no sense is left out. */
export function filtersIn(address: Address): Omit<SentBy<typeof listEntries>, 'limit' | 'after'> {
  const { chain, kind, organisation, account, from, to, q } = address;
  const fits = (text: string | undefined, pattern: RegExp): string | undefined => (text !== undefined && pattern.test(text) ? text : undefined);
  const filters = {
    chain: fits(chain, /^[a-z0-9][a-z0-9-]{0,59}(\/[A-Z0-9][A-Z0-9.-]{0,39})?$/), kind: fits(kind, /^[a-z0-9_]+\.[a-z0-9_]+$/), organisation: fits(organisation, /^[A-Z0-9][A-Z0-9.-]{0,39}$/), account,
    from: from === undefined ? undefined : parseDay(from), to: to === undefined ? undefined : parseDay(to), text: q?.slice(0, 64),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

/** The entries that the filters choose, loaded page by page as the list is scrolled. */
export function useEntries(address: Address) {
  const filters = filtersIn(address);
  const query = useInfiniteQuery<EntriesPage, ProblemFrom<typeof listEntries>, { readonly pages: readonly EntriesPage[] }, readonly unknown[], string | undefined>({
    queryKey: [listEntries.name, filters, 'pages'],
    initialPageParam: undefined,
    queryFn: async ({ pageParam, signal }) => {
      const result = await call(listEntries, { ...filters, limit: PAGE_ROWS, ...(pageParam !== undefined && { after: pageParam }) }, { signal });
      // oxlint-disable-next-line typescript/only-throw-error -- react-query carries the problem as its error
      if (!result.ok) throw result.problem;
      return result.value;
    },
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (before) => before,
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.entries) ?? [], [pages]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { rows, loadMore, more: hasNextPage, problem: query.error, retry: query.refetch, waiting: query.isPending };
}
