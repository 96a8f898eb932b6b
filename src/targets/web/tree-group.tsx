import { Go } from '#kit/go.tsx';
import { ScrollRegion } from '#kit/scroll-region.tsx';
import { useSay } from '#kit/language.tsx';
import { INDICATORS, type IndicatorId } from '../core/indicators.ts';
import { unitWords } from '../core/words.ts';
import { useFigures } from './figure.ts';
import { RatingMark } from './rating-mark.tsx';
import css from './targets.module.css';
import type { Tree } from './tree-targets.tsx';
import { pageWords as words, rollReasonWords } from './target-words.ts';

type Group = Tree['groups'][number];

/** One kind of target over the tree; opened, the organisations it comes from. */
export function GroupDetails({ group, season }: { readonly group: Group; readonly season: string }) {
  const say = useSay();
  const show = useFigures();
  const unit = group.direction === 'reach' ? { vi: 'tổ chức đạt', en: 'organisations' } : unitWords(group.unit);
  const name = INDICATORS[group.key as IndicatorId] as { name: { vi: string; en: string } } | undefined;
  return (
    <details className={css['group']}>
      <summary>
        <span><b>{name ? say(name.name) : group.title}</b><small>{say(unit)} · {group.dueYear}</small></span>
        <span><span className={css['phonelabel']}>{say({ vi: 'Tổ chức: ', en: 'Organisations: ' })}</span><span className={css['count']}>{group.organisations}</span>{group.within > 0 && <small>{say({ vi: `và ${group.within} tính gộp`, en: `and ${group.within} within` })}</small>}</span>
        <Figure label={say({ vi: 'Tổng mức đề ra: ', en: 'Goals together: ' })} value={group.goal.value} reason={group.goal.reason} unit={say(unit)} more={group.own && say({ vi: `cấp này: ${show.of(group.own.goal)}`, en: `this level: ${show.of(group.own.goal)}` })} />
        <Figure label={say({ vi: 'Thực hiện: ', en: 'Done: ' })} value={group.achieved.value} reason={group.rows.every((row) => row.achieved === null) ? null : group.achieved.reason} unit={say(unit)} more={group.achieved.year === null ? null : String(group.achieved.year)} />
      </summary>
      <div className={css['inside']}>
        {group.ratings.some(({ rating, count }) => count > 0 && rating !== 'not-measured') && (
          <p className={css['legend']}>{group.ratings.filter(({ count }) => count > 0).map(({ rating, count }) => <span key={rating}><RatingMark rating={rating} /> {count}</span>)}</p>
        )}
        <Rows group={group} season={season} />
      </div>
    </details>
  );
}

/** A figure of all, or why there is none. */
function Figure({ label, value, reason, unit, more }: { readonly label: string; readonly value: string | null; readonly reason: Group['goal']['reason']; readonly unit: string; readonly more: string | null }) {
  const say = useSay();
  const show = useFigures();
  return (
    <span>
      <span className={css['phonelabel']}>{label}</span>
      {value === null ? <small>{reason === null ? '–' : say(rollReasonWords[reason])}</small> : <span className={css['figure']} title={unit}>{show.short(value)}</span>}
      {more !== null && more !== '' && <small>{more}</small>}
    </span>
  );
}

function Rows({ group, season }: { readonly group: Group; readonly season: string }) {
  const say = useSay();
  const show = useFigures();
  const all = group.organisations + group.within;
  return (
    <>
      <ScrollRegion className={css['scroll']} label={say({ vi: 'Các tổ chức', en: 'Organisations' })}><table>
        <thead><tr><th>{say({ vi: 'Tổ chức', en: 'Organisation' })}</th><th className={css['num']}>{say(words.goal)}</th><th className={css['num']}>{say(words.done)}</th>{group.gathering === 'weighted' && <th className={css['num']}>{say({ vi: 'Quy mô', en: 'Size' })}</th>}</tr></thead>
        <tbody>
          {group.rows.map((row) => (
            <tr key={row.code}>
              <td><Go href={`/mua/${season}/dai-hoi/${encodeURIComponent(row.code)}/chi-tieu`}>{row.name}</Go>{!row.counted && <small className="muted"> {say({ vi: '(tính gộp trong cấp trên)', en: '(within its superior)' })}</small>}</td>
              <td className={css['num']}>{show.of(row.goal)}{row.unit !== group.unit && <small> {row.unit}</small>}</td>
              <td className={css['num']}>{row.achieved === null ? '–' : show.short(row.achieved)}{row.year !== null && <small className="muted"> ({row.year})</small>}</td>
              {group.gathering === 'weighted' && <td className={css['num']}>{row.weight === null ? '–' : show.of(row.weight)}</td>}
            </tr>
          ))}
        </tbody>
      </table></ScrollRegion>
      {all > group.rows.length && <p className="small muted">{say({ vi: `và ${all - group.rows.length} tổ chức nữa`, en: `and ${all - group.rows.length} more` })}</p>}
    </>
  );
}
