import { useMemo, useState } from 'react';
import { compareText } from '#foundation/text.ts';
import type { Day } from '#foundation/day.ts';
import { type Column, DataTable, type Sort } from '#kit/data-table.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { CONGRESS_STATES } from '../core/state.ts';
import type { Cell } from './season-view.ts';
import { seasonWords as words } from './season-words.ts';
import { stateWords } from './words.ts';

/** A district is read as one page; longer lists get a window of their own. */
const SHOWN_WHOLE = 80;

/** The organisations of one unit by name, behind its squares. */
export function UnitTable({ cells, onOrganisation }: { readonly cells: readonly Cell[]; readonly onOrganisation: (code: string) => void }) {
  const say = useSay();
  const show = useFormat();
  const [sort, setSort] = useState<Sort>({ by: 'state', down: false });
  const rows = useMemo(() => cells.toSorted((one, other) => (sort.down ? -1 : 1) * compare(sort.by, one, other)), [cells, sort]);
  const columns: Column<Cell>[] = [
    { id: 'name', header: say(words.name), cell: (cell) => cell.name, width: 'minmax(160px, 2fr)', sortable: true },
    {
      id: 'state',
      header: say(words.state),
      cell: (cell) => (
        <StateMark state={cell.state} pilot={cell.pilot} direct={cell.direct}>
          {cell.daysLate > 0 ? say({ vi: `chậm ${cell.daysLate} ngày`, en: `${cell.daysLate} days late` }) : say(stateWords[cell.state])}
        </StateMark>
      ),
      width: 'minmax(140px, 1fr)',
      sortable: true,
    },
    { id: 'plannedOn', header: say(words.plannedOn), cell: (cell) => (cell.plannedOn === null ? <span className="muted">–</span> : show.day(cell.plannedOn as Day)), width: '88px', align: 'right', sortable: true, phone: false },
    { id: 'heldOn', header: say(words.heldOn), cell: (cell) => (cell.heldOn === null ? <span className="muted">–</span> : show.day(cell.heldOn as Day)), width: '88px', align: 'right', sortable: true, phone: false },
  ];
  return <DataTable label={say(words.byCommittee)} rows={rows} rowKey={(cell) => cell.code} columns={columns} sort={sort} onSort={setSort} onOpen={(cell) => onOrganisation(cell.code)} rowHeight={34} height={cells.length <= SHOWN_WHOLE ? Number.MAX_SAFE_INTEGER : 620} />;
}

function compare(by: string, one: Cell, other: Cell): number {
  if (by === 'name') return compareText(one.name, other.name);
  if (by === 'plannedOn' || by === 'heldOn') return (one[by] ?? '9999').localeCompare(other[by] ?? '9999');
  return CONGRESS_STATES.indexOf(one.state) - CONGRESS_STATES.indexOf(other.state) || (one.heldOn ?? one.plannedOn ?? '').localeCompare(other.heldOn ?? other.plannedOn ?? '');
}
