import { type FocusEvent, type KeyboardEvent, memo, type MouseEvent, type ReactNode, useMemo, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type Format, useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { squareClass, StateSquare } from '#kit/state-mark.tsx';
import { CONGRESS_STATES, type StateCounts } from '../core/state.ts';
import css from './season.module.css';
import { shareSquares, splitName, squaresFor, stepTo, stripHeight } from './season-layout.ts';
import { nounOf } from './season-lead.ts';
import type { ListName } from './season-lists.ts';
import type { Cell, CellRow, Overview } from './season-view.ts';
import { seasonWords as words } from './season-words.ts';
import { stateWords } from './words.ts';

export interface SeasonPictureProps {
  readonly overview: Overview;
  readonly rows: readonly CellRow[];
  readonly unitHref: (code: string) => string;
  readonly link: (href: string, content: ReactNode) => ReactNode;
  readonly onOrganisation: (code: string) => void;
  readonly onList: (list: ListName, under?: string) => void;
}

/** The picture that is the table: a strip of squares and the figures of each committee in one row; legend and the name line below. */
export function SeasonPicture({ overview, rows, unitHref, link, onOrganisation, onList }: SeasonPictureProps) {
  const say = useSay();
  const show = useFormat();
  const figures = useMemo(() => new Map(overview.byUnit.map((unit) => [unit.code, unit])), [overview.byUnit]);
  const asShares = rows.some((row) => row.cells === null);
  const most = Math.max(0, ...rows.map((row) => row.total));
  const height = asShares ? stripHeight(0) : stripHeight(most);
  const walk = useWalk(rows, height, onOrganisation);
  const noun = say(nounOf(overview.level));
  const { congresses, directElections, organisations } = overview;
  return (
    <section aria-label={say(words.byCommittee)}>
      <table className={css.picture} {...walk.handlers}>
        <caption className="sr">{say({ vi: `Mỗi ô vuông là một ${noun}, xếp theo cấp ủy`, en: `One square for each of the ${noun}, by committee` })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.committee)}</th>
            <th scope="col">{asShares ? say({ vi: `Mỗi ô khoảng ${show.number(Math.max(1, Math.round(most / squaresFor(most, most))))} ${noun}`, en: `A square is about ${show.number(Math.max(1, Math.round(most / squaresFor(most, most))))} ${noun}` }) : say({ vi: `Mỗi ô là một ${noun}`, en: `A square for each of the ${noun}` })}</th>
            <th scope="col" className="num">{say(words.heldColumn)}</th>
            <th scope="col" className="num">{say(words.share)}</th>
            <th scope="col" className={`num ${css.direct}`}>{say(words.directColumn)}</th>
            <th scope="col" className="num">{say(words.lateColumn)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const unit = figures.get(row.code);
            const { kind, place } = splitName(row.name);
            return (
              <tr key={row.code}>
                <th scope="row">
                  {link(
                    unitHref(row.code),
                    <>
                      {kind !== '' && <small>{kind}</small>}
                      {place}
                    </>,
                  )}
                </th>
                <td className={asShares ? css.shares : css.cells}>
                  {row.cells === null ? <ShareStrip row={row} mostTotal={most} /> : <Strip row={row} cells={row.cells} height={height} here={row.cells.some((cell) => cell.code === walk.here) ? walk.here : undefined} />}
                </td>
                <td className="num">{unit ? <Of part={unit.held} whole={unit.planned} show={show} /> : '–'}</td>
                <td className="num">{unit ? show.share(unit.held, unit.planned) : '–'}</td>
                <td className={`num ${css.direct}`}>{unit && unit.directPlanned > 0 ? <Of part={unit.directHeld} whole={unit.directPlanned} show={show} /> : <span className="muted">–</span>}</td>
                <td className={`num ${css.lateCell}`} data-word={say(words.lateColumn).toLowerCase()}>
                  {unit && unit.late > 0 ? (
                    <button type="button" className={css.lateCount} aria-haspopup="dialog" aria-label={say({ vi: `${row.name}: ${unit.late} tổ chức chậm`, en: `${row.name}: ${unit.late} late` })} onClick={() => onList('late', row.code)}>
                      {show.number(unit.late)}
                    </button>
                  ) : (
                    <span className="muted">0</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(words.whole)}</th>
            <td className={asShares ? css.shares : css.cells}>
              {show.number(organisations.total)} = {show.number(organisations.partyOrgs)} {say(words.partyOrgs)} + {show.number(organisations.branches)} {say(words.branches)}
            </td>
            <td className="num"><Of part={congresses.held} whole={congresses.planned} show={show} /></td>
            <td className="num">{show.share(congresses.held, congresses.planned)}</td>
            <td className={`num ${css.direct}`}><Of part={directElections.held} whole={directElections.planned} show={show} /></td>
            <td className={`num ${css.lateCell}`} data-word={say(words.lateColumn).toLowerCase()}>{congresses.late > 0 ? <span className={css.lateCount}>{show.number(congresses.late)}</span> : <span className="muted">0</span>}</td>
          </tr>
        </tfoot>
      </table>
      <Legend states={overview.states} marks={!asShares} onList={onList} />
      <p className={css.tip} role="status">
        {walk.told ? <Told told={walk.told} show={show} /> : say(asShares ? words.tipShares : words.tipCells)}
      </p>
    </section>
  );
}

/** The squares of a single unit, larger: a district's organisations after drilling down. */
export function UnitPicture({ cells, states, onOrganisation, onList }: { readonly cells: readonly Cell[]; readonly states: StateCounts; readonly onOrganisation: (code: string) => void; readonly onList: (list: ListName) => void }) {
  const say = useSay();
  const show = useFormat();
  const rows = useMemo(() => [{ code: '', name: '', kindName: { vi: '', en: '' }, total: cells.length, states, cells: [...cells] }], [cells, states]);
  const height = stripHeight(cells.length);
  const walk = useWalk(rows, height, onOrganisation);
  return (
    <div className={css.unit}>
      <div {...walk.handlers}>
        <Strip row={rows[0] as CellRow} cells={cells} height={height} here={walk.here} />
      </div>
      <Legend states={states} marks onList={onList} />
      <p className={css.tip} role="status">
        {walk.told ? <Told told={walk.told} show={show} /> : say(words.tipCells)}
      </p>
    </div>
  );
}

const Strip = memo(function Strip({ row, cells, height, here }: { readonly row: CellRow; readonly cells: readonly Cell[]; readonly height: number; readonly here: string | undefined }) {
  const say = useSay();
  return (
    <div className={css.strip} style={{ '--high': height } as React.CSSProperties} role="group" aria-label={say({ vi: `${row.name}: ${row.total} tổ chức`, en: `${row.name}: ${row.total} organisations` })}>
      {cells.map((cell) => (
        <button
          key={cell.code}
          type="button"
          data-cell={cell.code}
          tabIndex={cell.code === here ? 0 : -1}
          className={squareClass(cell.state, cell.pilot, cell.direct)}
          aria-label={[cell.name, say(stateWords[cell.state]), ...(cell.pilot ? [say(words.pilotLong)] : []), ...(cell.direct ? [say(words.directShort)] : [])].join(', ')}
        />
      ))}
    </div>
  );
});

const ShareStrip = memo(function ShareStrip({ row, mostTotal }: { readonly row: CellRow; readonly mostTotal: number }) {
  const say = useSay();
  const show = useFormat();
  const said = CONGRESS_STATES.filter((state) => row.states[state] > 0).map((state) => `${show.number(row.states[state])} ${say(stateWords[state])}`);
  return (
    <div className={css.strip} style={{ '--high': 3 } as React.CSSProperties} role="img" aria-label={`${row.name}: ${said.join(', ')}`}>
      {shareSquares(row.states, squaresFor(row.total, mostTotal)).map((state, index) => (
        <i key={index} className={squareClass(state, false, false)} />
      ))}
    </div>
  );
});

function Of({ part, whole, show }: { readonly part: number; readonly whole: number; readonly show: Format }) {
  return (
    <>
      {show.number(part)}
      <span className={css.of}>/{show.number(whole)}</span>
    </>
  );
}

function Legend({ states, marks, onList }: { readonly states: StateCounts; readonly marks: boolean; readonly onList: (list: ListName) => void }) {
  const say = useSay();
  const show = useFormat();
  // The numbers keep the room of the whole, so that the legend does not wrap differently from day to day.
  const digits = show.number(CONGRESS_STATES.reduce((sum, state) => sum + states[state], 0)).length;
  return (
    <ul className={css.legend} aria-label={say(words.legend)} style={{ '--digits': digits } as React.CSSProperties}>
      {CONGRESS_STATES.map((state) => (
        <li key={state}>
          <button type="button" aria-haspopup="dialog" onClick={() => onList(`state-${state}`)}>
            <StateSquare state={state} />
            {say(stateWords[state])} <b>{show.number(states[state])}</b>
          </button>
        </li>
      ))}
      {marks && (
        <>
          <li>
            <StateSquare state="held" pilot />
            {say(words.pilot)}
          </li>
          <li>
            <StateSquare state="held" direct />
            {say(words.directShort)}
          </li>
        </>
      )}
    </ul>
  );
}

interface ToldCell {
  readonly cell: Cell;
  readonly committee: string;
}

function Told({ told: { cell, committee }, show }: { readonly told: ToldCell; readonly show: Format }) {
  const say = useSay();
  const when =
    cell.heldOn !== null
      ? say({ vi: `đại hội ngày ${show.day(cell.heldOn as Day)}`, en: `held on ${show.day(cell.heldOn as Day)}` })
      : cell.plannedOn === null
        ? say(words.notPlanned)
        : say({ vi: `kế hoạch ngày ${show.day(cell.plannedOn as Day)}${cell.daysLate > 0 ? `, chậm ${cell.daysLate} ngày` : ''}`, en: `planned for ${show.day(cell.plannedOn as Day)}${cell.daysLate > 0 ? `, ${cell.daysLate} days late` : ''}` });
  const special = cell.state === 'need' || cell.state === 'hold' ? say(stateWords[cell.state]) : undefined;
  return (
    <>
      <b>{cell.name}</b>
      {[committee, special, when, cell.pilot && say(words.pilotLong), cell.direct && say(words.direct)].filter(Boolean).map((part) => ` · ${part}`)}
    </>
  );
}

/** Which square is under the pointer or the focus, and walking with the arrow keys; one square only is in the order of Tab. */
function useWalk(rows: readonly CellRow[], height: number, onOrganisation: (code: string) => void) {
  const byCode = useMemo(() => new Map(rows.flatMap((row) => (row.cells ?? []).map((cell) => [cell.code, { cell, committee: row.name } satisfies ToldCell] as const))), [rows]);
  const [at, setAt] = useState<string | undefined>(undefined);
  const [entered, setEntered] = useState<string | undefined>(undefined);
  const codes = useMemo(() => [...byCode.keys()], [byCode]);
  const here = entered !== undefined && byCode.has(entered) ? entered : codes[0];

  const onMouseOver = (event: MouseEvent): void => {
    const code = codeAt(event.target);
    if (code !== undefined) setAt(code);
  };
  const onFocus = (event: FocusEvent): void => {
    const code = codeAt(event.target);
    if (code === undefined) return;
    setAt(code);
    setEntered(code);
  };
  const onClick = (event: MouseEvent): void => {
    const code = codeAt(event.target);
    if (code !== undefined) onOrganisation(code);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const code = codeAt(event.target);
    if (code === undefined) return;
    const to = stepTo(event.key, codes.indexOf(code), height, codes.length);
    if (to === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${codes[to]}"]`)?.focus();
  };
  return { here, told: at === undefined ? undefined : byCode.get(at), handlers: { onMouseOver, onFocus, onClick, onKeyDown } };
}

function codeAt(target: EventTarget): string | undefined {
  return (target as HTMLElement).dataset?.['cell'];
}
