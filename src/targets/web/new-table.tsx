import { useSay } from '#kit/language.tsx';
import { THEMES } from '../core/target.ts';
import { themeWords, unitWords } from '../core/words.ts';
import { useFigures } from './figure.ts';
import { useGoal } from './former-table.tsx';
import { TargetChart } from './target-chart.tsx';
import css from './targets.module.css';
import { findingWords, pageWords as words, type Shown } from './target-words.ts';

/** The new targets, each with what the figures say of it; nothing here blocks. */
export function NewTable({ targets, onOpen }: { readonly targets: readonly Shown[]; readonly onOpen: (id: string) => void }) {
  const say = useSay();
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{say(words.target)}</th><th scope="col">{say(words.years)}</th><th scope="col" className={`${css['num']} ${css['wide']}`}>{say(words.base)}</th>
          <th scope="col" className={css['num']}>{say(words.goal)}</th><th scope="col" className={css['wide']}>{say(words.note)}</th>
        </tr>
      </thead>
      {THEMES.map((theme) => {
        const own = targets.filter((each) => each.theme === theme);
        return own.length === 0 ? null : (
          <tbody key={theme}>
            <tr><th scope="rowgroup" colSpan={5}>{say(themeWords[theme])}</th></tr>
            {own.map((target) => <Row key={target.id} target={target} onOpen={onOpen} />)}
          </tbody>
        );
      })}
    </table>
  );
}

function Row({ target, onOpen }: { readonly target: Shown; readonly onOpen: (id: string) => void }) {
  const say = useSay();
  const show = useFigures();
  const goal = useGoal(target);
  return (
    <tr>
      <th scope="row" className={css['title']}>
        <button type="button" className="link" onClick={() => onOpen(target.id)}>{target.title}</button>
        <small>{say(unitWords(target.unit))}</small>
        <div className={css['onphone']}><Findings target={target} /></div>
      </th>
      <td className={css['chart']}><TargetChart target={target} /></td>
      <td className={`${css['num']} ${css['wide']}`}>{target.base === null ? '–' : show.of(target.base)}{target.baseYear !== null && <small>{target.baseYear}</small>}</td>
      <td className={css['num']}>{goal}{target.direction !== 'reach' && <small>{target.dueYear}</small>}</td>
      <td className={`${css['notes']} ${css['wide']}`}><Findings target={target} /></td>
    </tr>
  );
}

/** In the table only what warns; the notes stand beside the target when it is opened. */
export function Findings({ target, all = false }: { readonly target: Shown; readonly all?: boolean }) {
  const say = useSay();
  const show = useFigures();
  const shown = target.findings.filter((each) => all || each.level === 'warn');
  const answered = target.note !== '' && shown.some((each) => each.level === 'warn');
  if (shown.length === 0) return <span className="muted">{say({ vi: 'Phù hợp số liệu đã có', en: 'In keeping with the figures' })}</span>;
  return (
    <>
      <ul className={css['findings']}>
        {shown.map((each) => <li key={each.code} className={each.level === 'warn' && !answered ? css['warn'] : undefined}>{say(findingWords[each.code](each, show))}</li>)}
      </ul>
      {answered && !all && <p className={css['answered']}>{say({ vi: 'Đã có thuyết minh.', en: 'Answered in the note.' })}</p>}
    </>
  );
}
