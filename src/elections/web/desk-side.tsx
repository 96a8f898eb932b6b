import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import css from './desk.module.css';
import type { DeskAnswer, Shown } from './election-view.ts';
import type { Pass } from './enter-ballots.tsx';
import { paperChecks } from './paper-checks.ts';

/** How far this person's own passes are, each batch with what may be known of it, and what balances. */
export function DeskSide({ desk, pass, entered, about }: { readonly desk: DeskAnswer; readonly pass: Pass; readonly entered: number; readonly about: Shown | undefined }) {
  const say = useSay();
  const show = useFormat();
  const finished = desk.batches.filter((each) => each.mineState === 'sealed' || each.mineState === 'opened').reduce((sum, each) => sum + each.size, 0);
  const all = desk.batches.reduce((sum, each) => sum + each.size, 0);
  const done = finished + entered;
  return (
    <aside className={css.side}>
      <h2>{say({ vi: `Lượt ${pass.pass}`, en: `Pass ${pass.pass}` })}</h2>
      <div>
        <p className={css.big}>
          {show.number(done)} <span>{say({ vi: `trên ${show.number(all)} phiếu`, en: `of ${show.number(all)} ballots` })}</span>
        </p>
        <div className={css.meter} role="img" aria-label={say({ vi: `Đã nhập ${done} trên ${all} phiếu`, en: `${done} of ${all} ballots entered` })}>
          <i style={{ width: `${(100 * finished) / Math.max(1, all)}%` }} />
          <i className={css.now} style={{ width: `${(100 * entered) / Math.max(1, all)}%` }} />
        </div>
      </div>
      <h2>{say({ vi: 'Các tập phiếu', en: 'Batches' })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say({ vi: 'Tập', en: 'Batch' })}</th>
            <th scope="col" className="num">{say({ vi: 'Số phiếu', en: 'Ballots' })}</th>
            <th scope="col" className="num">{say({ vi: 'Đã nhập', en: 'Entered' })}</th>
            <th scope="col" className="num">{say({ vi: 'Đối chiếu', en: 'Compared' })}</th>
          </tr>
        </thead>
        <tbody>
          {desk.batches.map((batch) => (
            <tr key={batch.batch} className={batch.batch === pass.batch ? css.cur : ''}>
              <td>{batch.number}</td>
              <td className="num">{batch.size}</td>
              <td className="num">{batch.batch === pass.batch ? entered : batch.mineState === 'sealed' || batch.mineState === 'opened' ? batch.size : '–'}</td>
              <td className="num">
                <Compared differences={about?.batches.find((each) => each.batch === batch.batch)?.differences ?? null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{say({ vi: 'Cân đối', en: 'Balance' })}</h2>
      <Checks lines={[...(about ? paperChecks(about.papers) : []), { look: 'wait', words: { vi: `Đã nhập ${entered}, còn ${Math.max(0, pass.size - entered)} phiếu của tập ${pass.number}`, en: `${entered} entered, ${Math.max(0, pass.size - entered)} left in batch ${pass.number}` } }]} />
    </aside>
  );
}

/** What the comparison of a batch came to: said only once both passes are closed. */
export function Compared({ differences }: { readonly differences: { readonly open: number; readonly settled: number } | null }) {
  const say = useSay();
  if (!differences) return <span className="muted">{say({ vi: 'chờ', en: 'waiting' })}</span>;
  if (differences.open > 0) {
    return (
      <span className="state late">
        <i className="sq late" aria-hidden="true" />
        {say({ vi: 'lệch', en: 'differs' })}
      </span>
    );
  }
  return (
    <span className="state">
      <i className="sq held" aria-hidden="true" />
      {say(differences.settled > 0 ? { vi: 'đã chốt', en: 'settled' } : { vi: 'khớp', en: 'agrees' })}
    </span>
  );
}

export interface CheckLine {
  readonly look: 'fits' | 'wait' | 'fails' | 'warns';
  readonly words: Sentence;
}

export function Checks({ lines }: { readonly lines: readonly CheckLine[] }) {
  const say = useSay();
  return (
    <ul className={css.checks}>
      {lines.map((line) => (
        <li key={line.words.en} className={line.look === 'fits' ? '' : css[line.look]}>
          <span>{say(line.words)}</span>
        </li>
      ))}
    </ul>
  );
}
