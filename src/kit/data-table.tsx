import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useSay } from './language.tsx';

/**
 * A list of thousands: windowed, head that stays, and by keyboard (arrows, Page Up/Down, Home, End; Enter opens, Space selects).
 * A row grows with what it holds, so that no name is cut; its height is measured when it comes into the window.
 *   <DataTable label="Kế hoạch" rows={rows} rowKey={(row) => row.code} columns={[
 *     { id: 'name', header: 'Tên', cell: (row) => row.name, width: 'minmax(200px, 2fr)' },
 *     { id: 'day', header: 'Ngày', cell: …, width: '96px', align: 'right', sortable: true, phone: false } ]}
 *     onOpen={(row) => …} height={560} empty={<EmptyState>…</EmptyState>} onNearEnd={loadMore} total={463} />
 */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** CSS grid track; default minmax(0, 1fr). */
  readonly width?: string;
  readonly align?: 'right';
  readonly sortable?: boolean;
  /** false: left out on a phone. */
  readonly phone?: boolean;
}

export interface Sort {
  readonly by: string;
  readonly down: boolean;
}

export interface DataTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly onOpen?: (row: Row) => void;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelected?: (selected: ReadonlySet<string>) => void;
  readonly empty?: ReactNode;
  /** Least height of a row in px, of which most have no more; default 40. */
  readonly rowHeight?: number;
  /** Height of the window in px; shorter lists take less. */
  readonly height?: number;
  /** Least width in px before the table scrolls sideways on a wide screen. */
  readonly leastWidth?: number;
  /** All rows there are, when more will be loaded. */
  readonly total?: number;
  readonly onNearEnd?: () => void;
}

const HEAD_HEIGHT = 33;
const NEAR_END_ROWS = 20;

export function DataTable<Row>({ label, rows, rowKey, columns, onOpen, sort, onSort, selected, onSelected, empty, rowHeight = 40, height = 560, leastWidth, total, onNearEnd }: DataTableProps<Row>) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState(0);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => frame.current, estimateSize: () => rowHeight, overscan: 8, scrollPaddingStart: HEAD_HEIGHT });
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onNearEnd && rows.length > 0 && (total === undefined || rows.length < total) && lastShown >= rows.length - NEAR_END_ROWS) onNearEnd();
  }, [lastShown, rows.length, total, onNearEnd]);

  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;

  const present = Math.min(here, Math.max(rows.length - 1, 0));
  const chooses = onSelected !== undefined;
  const tracks = (phone: boolean): string => [...(chooses ? ['28px'] : []), ...columns.filter((column) => !phone || column.phone !== false).map((column) => column.width ?? 'minmax(0, 1fr)')].join(' ');

  const toggle = (key: string): void => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelected?.(next);
  };
  const goTo = (index: number): void => {
    const to = Math.max(0, Math.min(rows.length - 1, index));
    setHere(to);
    virtual.scrollToIndex(to);
    // The row may only exist after the list has scrolled to it.
    requestAnimationFrame(() => requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus({ preventScroll: true })));
  };
  const onKey = (event: KeyboardEvent, row: Row, index: number): void => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor(Math.min(height, window.innerHeight) / rowHeight) - 2);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: index + page, PageUp: index - page, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      goTo(to);
    } else if (event.key === 'Enter' && onOpen) {
      event.preventDefault();
      onOpen(row);
    } else if (event.key === ' ' && chooses) {
      event.preventDefault();
      toggle(rowKey(row));
    }
  };
  const all = chooses && rows.length > 0 && rows.every((row) => selected?.has(rowKey(row)));

  return (
    <div
      ref={frame}
      className={chooses || onSort ? 'dt headed' : 'dt'}
      role="grid"
      aria-label={label}
      aria-rowcount={(total ?? rows.length) + 1}
      {...(chooses && { 'aria-multiselectable': true })}
      style={{ '--cols': tracks(false), '--cols-phone': tracks(true), '--least': leastWidth === undefined ? '0' : `${leastWidth}px`, maxHeight: height } as CSSProperties}
    >
      <div role="rowgroup" className="dt-head-group" style={{ position: 'sticky', top: 0, zIndex: 1 }}>
        <div className="dt-row dt-head" role="row" aria-rowindex={1}>
          {chooses && (
            <span role="columnheader">
              <Checkbox size="xs" checked={all} indeterminate={!all && (selected?.size ?? 0) > 0} aria-label={say({ vi: 'Chọn tất cả dòng đang có', en: 'Select all loaded rows' })} onChange={() => onSelected(all ? new Set() : new Set(rows.map(rowKey)))} />
            </span>
          )}
          {columns.map((column) => (
            <span key={column.id} role="columnheader" className={cellClass(column)} {...(sort?.by === column.id && { 'aria-sort': sort.down ? ('descending' as const) : ('ascending' as const) })}>
              {column.sortable === true && onSort ? (
                <button type="button" onClick={() => onSort({ by: column.id, down: sort?.by === column.id ? !sort.down : false })}>
                  {column.header}
                  {sort?.by === column.id ? (sort.down ? ' ↓' : ' ↑') : ''}
                </button>
              ) : (
                column.header
              )}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="dt-body" style={{ height: virtual.getTotalSize() }}>
        {shown.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const key = rowKey(row);
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              role="row"
              data-row={item.index}
              data-index={item.index}
              aria-rowindex={item.index + 2}
              {...(chooses && { 'aria-selected': selected?.has(key) === true })}
              tabIndex={item.index === present ? 0 : -1}
              className={onOpen ? 'dt-row opens' : 'dt-row'}
              style={{ minHeight: rowHeight, transform: `translateY(${item.start}px)` }}
              onFocus={() => setHere(item.index)}
              onKeyDown={(event) => onKey(event, row, item.index)}
              onClick={(event) => {
                if (!(event.target as HTMLElement).closest('a, button, input, label')) onOpen?.(row);
              }}
            >
              {chooses && (
                <span role="gridcell">
                  <Checkbox size="xs" tabIndex={-1} checked={selected?.has(key) === true} aria-label={say({ vi: 'Chọn dòng này', en: 'Select this row' })} onChange={() => toggle(key)} />
                </span>
              )}
              {columns.map((column) => (
                <span key={column.id} role="gridcell" className={cellClass(column)}>
                  {column.cell(row)}
                </span>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function cellClass<Row>(column: Column<Row>): string {
  return [column.align === 'right' && 'right', column.phone === false && 'not-phone'].filter(Boolean).join(' ');
}
