import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAnswer } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { showFeasibility } from '../contract.ts';
import { useFigures } from './figure.ts';
import css from './targets.module.css';
import { findingWords, type Shown } from './target-words.ts';

/** Another goal, tried before it is written: what would be said of it. */
export function TryGoal({ place, target }: { readonly place: { readonly season: string; readonly organisation: string }; readonly target: Shown }) {
  const say = useSay();
  const show = useFigures();
  const [typed, setTyped] = useState('');
  const goal = show.read(typed);
  const answer = useAnswer(showFeasibility, { ...place, target: target.id, ...(goal !== undefined && { goal }) }, { keep: true });
  const found = answer.data;
  const warnings = found?.findings.filter((each) => each.level === 'warn') ?? [];
  return (
    <>
      <dl className={css['facts']}>
        {found?.trend && <div><dt>{say({ vi: 'Theo xu hướng', en: 'By the trend' })}</dt><dd>{show.short(found.trend.value)}</dd></div>}
        {found?.superior && <div><dt>{say({ vi: 'Cấp trên', en: 'Superior' })}</dt><dd>{show.of(found.superior.goal)} ({found.superior.name})</dd></div>}
        {found?.peers && <div><dt>{say({ vi: 'Đơn vị cùng cấp', en: 'Peers' })}</dt><dd>{say({ vi: `mức giữa ${show.short(found.peers.median)}, tốt nhất ${show.of(found.peers.most)} (${found.peers.count} đơn vị)`, en: `middle ${show.short(found.peers.median)}, best ${show.of(found.peers.most)} (${found.peers.count})` })}</dd></div>}
      </dl>
      <TextInput label={say({ vi: 'Thử mức khác', en: 'Try another goal' })} description={say({ vi: 'Không ghi gì; chỉ xem nhận xét.', en: 'Nothing is written.' })} inputMode="decimal" maw={220} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      {goal !== undefined && found?.goal === goal && (
        <div role="status">
          {warnings.length === 0 ? <p className="small">{say({ vi: 'Mức này phù hợp số liệu đã có.', en: 'This goal is in keeping with the figures.' })}</p> : <ul className={css['findings']}>{warnings.map((each) => <li key={each.code} className={css['warn']}>{say(findingWords[each.code](each, show))}</li>)}</ul>}
        </div>
      )}
    </>
  );
}
