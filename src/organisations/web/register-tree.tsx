import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMediaQuery } from '@mantine/hooks';
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { call, type SaidProblem } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { kitWords } from '#kit/words.ts';
import { listChildren, type ListedOrganisation } from '../contract.ts';
import css from './register.module.css';
import { registerWords as words } from './register-words.ts';
import { type ChildrenPage, treeRows, type TreeRow } from './register-rows.ts';
import { useKinds } from './use-kinds.ts';

const PAGE = 200;
const HEAD_HEIGHT = 33;

export interface RegisterTreeProps {
  readonly roots: readonly ListedOrganisation[];
  readonly closed: boolean;
  /** Code of the organisation that is shown beside the tree. */
  readonly shown: string | undefined;
  readonly onShow: (code: string) => void;
}

/** The tree, opened on demand and windowed; by keyboard: arrows, Home, End, Enter shows the details. */
export function RegisterTree({ roots, closed, shown, onShow }: RegisterTreeProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(roots.length === 1 ? [roots[0]?.code ?? ''] : []));
  const [pages, setPages] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const pagesOf = useChildren(opened, pages, closed);
  const rows = treeRows(roots, opened, pagesOf);
  const toggle = (code: string): void =>
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  const more = (of: string, after: string): void => setPages((before) => (before.get(of)?.includes(after) ? before : new Map(before).set(of, [...(before.get(of) ?? []), after])));
  return <TreeGrid rows={rows} shown={shown} onShow={onShow} onToggle={toggle} onMore={more} />;
}

/** Every opened organisation has asked for its first page, and for the later ones that were scrolled to. */
function useChildren(opened: ReadonlySet<string>, pages: ReadonlyMap<string, readonly string[]>, closed: boolean): (code: string) => readonly ChildrenPage[] {
  const wanted = [...opened].flatMap((code) => [undefined, ...(pages.get(code) ?? [])].map((after) => ({ code, limit: PAGE, closed: closed ? ('yes' as const) : ('no' as const), ...(after !== undefined && { after }) })));
  const answers = useQueries({
    queries: wanted.map((input) => ({
      queryKey: [listChildren.name, input],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const result = await call(listChildren, input, { signal });
        // oxlint-disable-next-line typescript/only-throw-error -- react-query carries the problem as its error
        if (!result.ok) throw result.problem;
        return result.value;
      },
    })),
  });
  return (code) =>
    wanted.flatMap((input, index) => {
      const answer = answers[index];
      if (input.code !== code || !answer) return [];
      return [{ organisations: answer.data?.organisations, more: answer.data?.more === true, problem: answer.data ? null : (answer.error as unknown as SaidProblem | null), retry: answer.refetch }];
    });
}

interface TreeGridProps {
  readonly rows: readonly TreeRow[];
  readonly shown: string | undefined;
  readonly onShow: (code: string) => void;
  readonly onToggle: (code: string) => void;
  readonly onMore: (of: string, after: string) => void;
}

function TreeGrid({ rows, shown, onShow, onToggle, onMore }: TreeGridProps) {
  const say = useSay();
  const phone = useMediaQuery('(max-width: 760px)');
  const rowHeight = phone ? 56 : 38;
  const frame = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState(0);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => frame.current, estimateSize: () => rowHeight, overscan: 10, scrollPaddingStart: HEAD_HEIGHT });
  useEffect(() => virtual.measure(), [rowHeight, virtual]);
  const items = virtual.getVirtualItems();
  const next = items.map((item) => rows[item.index]).find((row) => row?.kind === 'more');
  useEffect(() => {
    if (next?.kind === 'more') onMore(next.of, next.after);
  });
  const present = Math.min(here, Math.max(0, rows.length - 1));
  const goTo = (index: number): void => {
    const to = Math.max(0, Math.min(rows.length - 1, index));
    setHere(to);
    virtual.scrollToIndex(to);
    // The row may only exist after the list has scrolled to it.
    requestAnimationFrame(() => requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus({ preventScroll: true })));
  };
  /** Right opens, then goes in; left closes, then goes up. */
  const turn = (row: TreeRow, index: number, way: 'in' | 'out'): void => {
    if (row.kind !== 'organisation') return;
    const { code, below } = row.organisation;
    if (way === 'in') {
      if (row.opened) goTo(index + 1);
      else if (below > 0) onToggle(code);
    } else if (row.opened) onToggle(code);
    else goTo(rows.findLastIndex((each, at) => at < index && each.depth < row.depth));
  };
  const onKey = (event: KeyboardEvent, row: TreeRow, index: number): void => {
    if (event.target !== event.currentTarget) return;
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: index + 12, PageUp: index - 12, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === 'Enter' && row.kind === 'organisation') onShow(row.organisation.code);
    else if (event.key === 'ArrowRight') turn(row, index, 'in');
    else if (event.key === 'ArrowLeft') turn(row, index, 'out');
    else return;
    event.preventDefault();
  };
  return (
    <div ref={frame} className={css.tree} role="treegrid" aria-label={say(words.tree)} aria-rowcount={rows.length + 1} style={{ height: `min(${HEAD_HEIGHT + rows.length * rowHeight + 2}px, max(360px, calc(100vh - ${phone ? 340 : 220}px)))` }}>
      <div role="rowgroup" style={{ position: 'sticky', top: 0, zIndex: 1 }}>
        <div role="row" aria-rowindex={1} className={`${css.row} ${css.headRow}`}>
          <span role="columnheader">{say(words.name)}</span>
          <span role="columnheader" className={css.wide}>{say(words.code)}</span>
          <span role="columnheader" className={css.wide}>{say(words.kind)}</span>
          <span role="columnheader" className={`${css.right} ${css.wide}`}>{say(words.members)}</span>
          <span role="columnheader" className={css.right}>{say(words.below)}</span>
        </div>
      </div>
      <div role="rowgroup" className={css.body} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const style = { height: rowHeight, transform: `translateY(${item.start}px)`, '--depth': row.depth } as CSSProperties;
          const common = { 'data-row': item.index, 'aria-rowindex': item.index + 2, 'aria-level': row.depth + 1, tabIndex: item.index === present ? 0 : -1, onFocus: () => setHere(item.index) };
          const onKeyDown = (event: KeyboardEvent): void => onKey(event, row, item.index);
          if (row.kind !== 'organisation') {
            return (
              <div key={row.key} role="row" className={css.row} style={style} {...common} onKeyDown={onKeyDown}>
                <span role="gridcell" className={css.quiet}>
                  {row.kind === 'failed' ? (
                    <>
                      {say(row.problem.sentence)}{' '}
                      <button type="button" className="link" onClick={() => void row.retry()}>
                        {say(kitWords.retry)}
                      </button>
                    </>
                  ) : (
                    say(words.loading)
                  )}
                </span>
              </div>
            );
          }
          const { organisation } = row;
          return (
            <div
              key={row.key}
              role="row"
              aria-posinset={row.place}
              aria-setsize={row.beside}
              {...(organisation.below > 0 && { 'aria-expanded': row.opened })}
              className={organisation.code === shown ? `${css.row} ${css.open}` : css.row}
              style={style}
              {...common}
              onKeyDown={onKeyDown}
              onClick={(event) => {
                if (!(event.target as HTMLElement).closest('button')) onShow(organisation.code);
              }}
            >
              <OrganisationCells organisation={organisation} depth={row.depth} twist={{ opened: row.opened, toggle: () => onToggle(organisation.code) }} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The cells of one organisation; the tree and the results of a search show the same ones. */
function OrganisationCells({ organisation, depth, twist }: { readonly organisation: ListedOrganisation; readonly depth: number; readonly twist: { readonly opened: boolean; readonly toggle: () => void } }) {
  const say = useSay();
  const show = useFormat();
  const kinds = useKinds();
  const kind = kinds.kind(organisation.kindId);
  return (
    <>
      <span role="gridcell" className={css.nameCell}>
        {organisation.below > 0 ? (
          <button type="button" tabIndex={-1} className={css.twist} {...(twist.opened && { 'data-open': true })} aria-label={`${say(twist.opened ? words.shut : words.open)}: ${organisation.name}`} onClick={twist.toggle} />
        ) : (
          <i className={css.leaf} />
        )}
        <span className={organisation.closedOn === null ? (depth === 0 ? css.top : '') : css.gone} title={organisation.name}>
          {organisation.name}
          {organisation.closedOn !== null && ` (${say(words.closedMark)})`}
          <small>
            {organisation.code} · {kind}
          </small>
        </span>
      </span>
      <span role="gridcell" className={css.wide}>{organisation.code}</span>
      <span role="gridcell" className={css.wide}>{kind}</span>
      <span role="gridcell" className={`${css.right} ${css.wide}`}>{organisation.members === null ? '–' : show.number(organisation.members)}</span>
      <span role="gridcell" className={css.right}>{organisation.below === 0 ? '' : show.number(organisation.below)}</span>
    </>
  );
}
