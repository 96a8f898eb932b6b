import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { TimeBalance as Balance } from '../core/agenda.ts';
import { balanceWords } from './desk-words.ts';
import css from './desk.module.css';

const PARTS = ['documents', 'elections', 'other'] as const;

export interface TimeBalanceProps {
  /** Whole minutes. */
  readonly planned: Balance;
  /** Whole minutes; without it nothing has been spent yet. */
  readonly actual?: Balance | undefined;
}

/** Time for documents against time for elections: a bar each for the plan and for what was spent, then the figures. @rule R-SEED-7 */
export function TimeBalance({ planned, actual }: TimeBalanceProps) {
  const say = useSay();
  const show = useFormat();
  const spent = actual && sum(actual) > 0 ? actual : undefined;
  const whole = sum(planned);
  // Both bars in one scale, so that what was spent can be seen against the plan.
  const scale = Math.max(whole, spent ? sum(spent) : 0);
  return (
    <div className={css.balance}>
      <BalanceBar balance={planned} scale={scale} />
      {spent && <BalanceBar balance={spent} scale={scale} thin />}
      <table>
        <thead className={spent ? undefined : 'sr'}>
          <tr>
            <th scope="col">
              <span className="sr">{say({ vi: 'Phần', en: 'Part' })}</span>
            </th>
            <th scope="col" className="num">
              {say({ vi: 'Dự kiến', en: 'Planned' })}
            </th>
            <th scope="col" className="num">
              {spent ? say({ vi: 'Đã dùng', en: 'Spent' }) : say({ vi: 'Tỷ lệ', en: 'Share' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">
                <i className={css[part]} aria-hidden="true" />
                {say(balanceWords[part])}
              </th>
              <td className="num">
                <b>{show.number(planned[part])}</b> {say({ vi: 'phút', en: 'min' })}
              </td>
              <td className="num muted">{spent ? `${show.number(spent[part])} ${say({ vi: 'phút', en: 'min' })}` : show.share(planned[part], whole)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** @param scale minutes that the whole width stands for */
function BalanceBar({ balance, scale, thin }: { readonly balance: Balance; readonly scale: number; readonly thin?: boolean }) {
  if (scale === 0) return null;
  return (
    <div className={`${css.balanceBar} ${thin === true ? css.thin : ''}`} aria-hidden="true">
      {PARTS.map((part) => balance[part] > 0 && <i key={part} className={css[part]} style={{ width: `${(100 * balance[part]) / scale}%` }}>{thin !== true && balance[part] / scale > 0.06 && balance[part]}</i>)}
    </div>
  );
}

function sum({ documents, elections, other }: Balance): number {
  return documents + elections + other;
}
