import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { differences } from '../contract.ts';
import type { CountedBallot } from '../core/counted-ballot.ts';
import { cellWords, CAUSE_WORDS } from './cell-words.ts';
import { becauseWords, type ElectionPlace, type Shown } from './election-view.ts';
import css from './elections.module.css';
import { SettleForm } from './settle-form.tsx';
import { ballotWords } from './written-ballots.tsx';

export type Differing = OutputOf<typeof differences>['batches'][number];
export type CellRow = Differing['cells'][number];

/** Where the two passes of a batch differ: both first figures beside each other, and the paper that decides. */
export function DifferencesTab({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const say = useSay();
  const opened = shown.batches.some((batch) => batch.differences !== null);
  const answer = useAnswer(differences, place, { enabled: opened });
  if (!opened) return <EmptyState>{say({ vi: 'Chưa có tập nào chốt cả hai lượt, nên chưa có gì để đối chiếu. Trước đó không ai xem được số của lượt nào.', en: 'No batch has both passes closed, so there is nothing to compare. Until then nobody sees a figure of either.' })}</EmptyState>;
  return (
    <Answered of={answer} waiting={<Waiting lines={12} lineHeight={28} />}>
      {({ batches }) => <Batches place={place} shown={shown} batches={batches} />}
    </Answered>
  );
}

function Batches({ place, shown, batches }: { readonly place: ElectionPlace; readonly shown: Shown; readonly batches: readonly Differing[] }) {
  const say = useSay();
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const differing = batches.filter((batch) => batch.cells.some(({ differs }) => differs) || batch.kinds.length > 0);
  const shownBatch = differing.find(({ batch }) => batch === chosen) ?? differing.find(isOpen) ?? differing[0];
  if (!shownBatch) return <EmptyState>{say({ vi: 'Hai lượt khớp ở mọi tập đã chốt. Không có chỗ lệch.', en: 'Both passes agree in every closed batch. There is no difference.' })}</EmptyState>;
  return (
    <>
      {differing.length > 1 && (
        <nav className={css.rounds} aria-label={say({ vi: 'Các tập có chỗ lệch', en: 'Batches that differ' })}>
          {differing.map((batch) => (
            <button key={batch.batch} type="button" aria-current={batch === shownBatch ? 'true' : undefined} onClick={() => setChosen(batch.batch)}>
              {say({ vi: `Tập ${batch.number}`, en: `Batch ${batch.number}` })}
              <small> {say(isOpen(batch) ? { vi: 'chưa chốt', en: 'open' } : { vi: 'đã chốt', en: 'settled' })}</small>
            </button>
          ))}
        </nav>
      )}
      <Compare key={shownBatch.batch} place={place} shown={shown} batch={shownBatch} />
    </>
  );
}

function isOpen({ cells }: Differing): boolean {
  return cells.some(({ differs, settled }) => differs && !settled);
}

function Compare({ place, shown, batch }: { readonly place: ElectionPlace; readonly shown: Shown; readonly batch: Differing }) {
  const say = useSay();
  const open = batch.cells.filter(({ differs, settled }) => differs && !settled);
  const because = batch.action.may ? undefined : becauseWords(batch.action);
  return (
    <div className={css.settle}>
      <CompareTable batch={batch} />
      <div className="stack">
        {open.length > 0 && batch.action.may && <SettleForm place={place} regulation={shown.regulation.id} batch={batch} open={open} />}
        {open.length > 0 && because && (
          <div>
            <h2>{say({ vi: 'Chờ chốt theo phiếu giấy', en: 'To be settled against the paper' })}</h2>
            <p className={css.because}>{say(because)}</p>
          </div>
        )}
        {open.length === 0 && <Settled batch={batch} />}
        {batch.kinds.length > 0 && <Kinds batch={batch} names={namesOf(shown)} />}
      </div>
    </div>
  );
}

function namesOf({ list }: Shown): readonly string[] {
  return list.candidates.filter((each) => each.place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ name }) => name);
}

function CompareTable({ batch }: { readonly batch: Differing }) {
  const say = useSay();
  const votes = batch.cells.filter(({ cell }) => cell.startsWith('votes:'));
  const sum = (of: (row: CellRow) => number): number => votes.reduce((total, row) => total + of(row), 0);
  return (
    <table className={css.compare}>
      <caption className="sr">{say({ vi: `Số phiếu từng người ở tập ${batch.number} theo hai lượt nhập`, en: `Votes in batch ${batch.number} by both passes` })}</caption>
      <thead>
        <tr>
          <th scope="col">{say({ vi: 'TT', en: 'No.' })}</th>
          <th scope="col">{say({ vi: `Tập ${batch.number} · ${batch.size} phiếu`, en: `Batch ${batch.number} · ${batch.size} papers` })}</th>
          <th scope="col" className="num" title={batch.by.A}>{say({ vi: 'Lượt A', en: 'Pass A' })}</th>
          <th scope="col" className="num" title={batch.by.B}>{say({ vi: 'Lượt B', en: 'Pass B' })}</th>
          <th scope="col" className="num">{say({ vi: 'Lệch', en: 'Gap' })}</th>
        </tr>
      </thead>
      <tbody>
        {batch.cells.map((row) => (
          <tr key={row.cell} className={row.differs ? css.differs : ''}>
            <td>{row.cell.startsWith('votes:') ? row.place : ''}</td>
            <td>{say(cellWords(row.cell, row.name))}</td>
            <td className="num">{row.a}</td>
            <td className="num">{row.b}</td>
            <td className={`num ${css.gap}`}>{gap(row.b - row.a)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>{say({ vi: 'Cộng số phiếu bầu', en: 'Sum of votes' })}</td>
          <td className="num">{sum(({ a }) => a)}</td>
          <td className="num">{sum(({ b }) => b)}</td>
          <td className="num">{gap(sum(({ b }) => b) - sum(({ a }) => a))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function gap(difference: number): string {
  return difference === 0 ? '0' : difference > 0 ? `+${difference}` : `−${-difference}`;
}

function Settled({ batch }: { readonly batch: Differing }) {
  const say = useSay();
  const show = useFormat();
  const settled = batch.cells.flatMap((row) => (row.settled ? [{ row, settled: row.settled }] : []));
  if (settled.length === 0) return null;
  return (
    <div>
      <h2>{say({ vi: 'Đã chốt theo phiếu giấy', en: 'Settled against the paper' })}</h2>
      <ul className={css.versions}>
        {settled.map(({ row, settled: { paper, cause, note, by, at } }) => (
          <li key={row.cell}>
            <b>{say(cellWords(row.cell, row.name))}</b>: {say({ vi: `giấy ${paper} (lượt A ${row.a}, lượt B ${row.b})`, en: `paper ${paper} (pass A ${row.a}, pass B ${row.b})` })}
            <small>
              {say(CAUSE_WORDS[cause])}
              {note !== '' && `: ${note}`}
            </small>
            <small>
              {by.join(', ')} · {show.moment(at as Moment)}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which kinds of papers one pass has more of: they tell which papers to look for in the pile. */
function Kinds({ batch, names }: { readonly batch: Differing; readonly names: readonly string[] }) {
  const say = useSay();
  return (
    <div>
      <h2>{say({ vi: 'Tìm các phiếu này trong tập', en: 'Look for these papers' })}</h2>
      <ul className={css.kindsDiffer}>
        {batch.kinds.map(({ ballot, a, b }) => (
          <li key={JSON.stringify(ballot)}>
            <span>{say(ballotWords(ballot as CountedBallot, names))}</span>
            <small className="digits">{say({ vi: `lượt A ${a} phiếu, lượt B ${b} phiếu`, en: `pass A ${a}, pass B ${b}` })}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
