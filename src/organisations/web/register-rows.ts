import type { SaidProblem } from '#kit/api.ts';
import type { ListedOrganisation } from '../contract.ts';

/** One page of what stands below an organisation, as far as it has come. */
export interface ChildrenPage {
  readonly organisations: readonly ListedOrganisation[] | undefined;
  readonly more: boolean;
  readonly problem: SaidProblem | null;
  readonly retry: () => unknown;
}

export type TreeRow =
  | { readonly kind: 'organisation'; readonly key: string; readonly depth: number; readonly organisation: ListedOrganisation; readonly opened: boolean; readonly place: number; readonly beside: number }
  | { readonly kind: 'waiting'; readonly key: string; readonly depth: number }
  | { readonly kind: 'failed'; readonly key: string; readonly depth: number; readonly problem: SaidProblem; readonly retry: () => unknown }
  /** Where the next page of that organisation begins. */
  | { readonly kind: 'more'; readonly key: string; readonly depth: number; readonly of: string; readonly after: string };

/** The open part of the tree as the list that is shown: each organisation, and below an opened one what is there of its children. */
export function treeRows(roots: readonly ListedOrganisation[], opened: ReadonlySet<string>, pagesOf: (code: string) => readonly ChildrenPage[]): TreeRow[] {
  const rows: TreeRow[] = [];
  const put = (organisations: readonly ListedOrganisation[], depth: number): void => {
    for (const [index, organisation] of organisations.entries()) {
      const { code } = organisation;
      const isOpen = opened.has(code) && organisation.below > 0;
      rows.push({ kind: 'organisation', key: code, depth, organisation, opened: isOpen, place: index + 1, beside: organisations.length });
      if (isOpen) putPages(code, pagesOf(code), depth + 1);
    }
  };
  const putPages = (code: string, pages: readonly ChildrenPage[], depth: number): void => {
    const here = pages.flatMap((page) => page.organisations ?? []);
    put(here, depth);
    const last = pages.at(-1);
    const after = here.at(-1)?.code;
    if (last?.problem) rows.push({ kind: 'failed', key: `${code} failed`, depth, problem: last.problem, retry: last.retry });
    else if (last === undefined || last.organisations === undefined) rows.push({ kind: 'waiting', key: `${code} waiting`, depth });
    else if (last.more && after !== undefined) rows.push({ kind: 'more', key: `${code} more`, depth, of: code, after });
  };
  put(roots, 0);
  return rows;
}
