import { useAnswer } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ScrollRegion } from '#kit/scroll-region.tsx';
import { comparePeers } from '../contract.ts';
import { useFigures } from './figure.ts';
import css from './targets.module.css';
import { pageWords as words, type Shown } from './target-words.ts';

/** The same indicator at the organisations below the same superior, the most demanding first. */
export function Peers({ place, target }: { readonly place: { readonly season: string; readonly organisation: string }; readonly target: Shown }) {
  const say = useSay();
  const show = useFigures();
  const { data } = useAnswer(comparePeers, { ...place, target: target.id });
  if (!data || data.rows.length + data.others <= 1) return null;
  return (
    <section className={css['part']}>
      <h2>{say({ vi: 'Đơn vị cùng cấp', en: 'Peers' })}{data.median !== null && <small className="muted">{say({ vi: `mức giữa ${show.short(data.median)}`, en: `middle ${show.short(data.median)}` })}</small>}</h2>
      <ScrollRegion className={css['scroll']} label={say({ vi: 'Đơn vị cùng cấp', en: 'Peers' })}><table>
        <thead><tr><th>{say({ vi: 'Tổ chức', en: 'Organisation' })}</th><th className={css['num']}>{say(words.base)}</th><th className={css['num']}>{say(words.goal)}</th></tr></thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.code}>
              <td>{row.own ? <b>{row.name}</b> : row.name}</td><td className={css['num']}>{row.base === null ? '–' : show.of(row.base)}</td>
              <td className={css['num']}>{show.of(row.goal)}{!row.comparable && <small className="muted"> {row.unit}</small>}</td>
            </tr>
          ))}
        </tbody>
      </table></ScrollRegion>
      {data.others > 0 && <p className="small muted">{say({ vi: `Mức giữa tính cả ${data.others} đơn vị ngoài phạm vi được xem.`, en: `The middle counts ${data.others} more outside your range.` })}</p>}
    </section>
  );
}
