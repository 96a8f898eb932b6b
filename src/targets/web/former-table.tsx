import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { THEMES } from '../core/target.ts';
import { themeWords, unitWords } from '../core/words.ts';
import { useFigures } from './figure.ts';
import { RatingMark } from './rating-mark.tsx';
import { TargetChart } from './target-chart.tsx';
import css from './targets.module.css';
import { pageWords as words, type Shown } from './target-words.ts';

/** The former resolution judged target by target: goal, result, share, rating, each with its years. */
export function FormerTable({ targets, onOpen }: { readonly targets: readonly Shown[]; readonly onOpen: (id: string) => void }) {
  const say = useSay();
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{say(words.target)}</th><th scope="col">{say(words.years)}</th><th scope="col" className={`${css['num']} ${css['wide']}`}>{say(words.goal)}</th>
          <th scope="col" className={`${css['num']} ${css['wide']}`}>{say(words.done)}</th><th scope="col" className={`${css['num']} ${css['wide']}`}>{say(words.share)}</th><th scope="col">{say(words.rating)}</th>
        </tr>
      </thead>
      {THEMES.map((theme) => {
        const own = targets.filter((each) => each.theme === theme);
        return own.length === 0 ? null : (
          <tbody key={theme}>
            <tr><th scope="rowgroup" colSpan={6}>{say(themeWords[theme])}</th></tr>
            {own.map((target) => <Row key={target.id} target={target} onOpen={onOpen} />)}
          </tbody>
        );
      })}
    </table>
  );
}

function Row({ target, onOpen }: { readonly target: Shown; readonly onOpen: (id: string) => void }) {
  const say = useSay();
  const format = useFormat();
  const { standing } = target;
  const [goal, done] = [useGoal(target), useDone(target)];
  return (
    <tr>
      <th scope="row" className={css['title']}>
        <button type="button" className="link" onClick={() => onOpen(target.id)}>{target.title}</button>
        <small>{say(unitWords(target.unit))}</small>
        <small className={css['onphone']}>{say({ vi: `Đề ra ${goal} · thực hiện ${done}`, en: `Goal ${goal} · done ${done}` })}</small>
      </th>
      <td className={css['chart']}><TargetChart target={target} /></td>
      <td className={`${css['num']} ${css['wide']}`}>{goal}</td>
      <td className={`${css['num']} ${css['wide']}`}>{done}</td>
      <td className={`${css['num']} ${css['wide']}`}>{standing.donePerTenThousand === null ? '–' : format.share(standing.donePerTenThousand, 10_000)}</td>
      <td>
        <RatingMark rating={standing.rating} provisional={standing.provisional} />
        {target.causeMissing && <small>{say({ vi: 'chưa nêu nguyên nhân', en: 'no cause named' })}</small>}
        {standing.rating === 'not-measured' && standing.pace !== null && <small>{say(PACE[standing.pace])}</small>}
      </td>
    </tr>
  );
}

const PACE = { ahead: { vi: 'đang vượt kế hoạch năm', en: 'ahead of the plan' }, on: { vi: 'đúng kế hoạch năm', en: 'on plan' }, behind: { vi: 'chậm so với kế hoạch năm', en: 'behind the plan' } } as const;

/** "44,5", "≤ 2", "năm 2022" */
export function useGoal({ direction, goal, dueYear }: Shown): string {
  const say = useSay();
  const show = useFigures();
  if (direction === 'reach') return say({ vi: `năm ${dueYear}`, en: `by ${dueYear}` });
  return direction === 'down' ? `≤ ${show.of(goal)}` : show.of(goal);
}

/** The figure that is rated, with its year where that is not the last one. */
export function useDone({ direction, dueYear, standing: { achieved, year } }: Shown): string {
  const say = useSay();
  const show = useFigures();
  if (achieved === null || year === null) return say({ vi: 'chưa có', en: 'none yet' });
  if (direction === 'reach') return achieved === '1' ? say({ vi: `năm ${year}`, en: `in ${year}` }) : say({ vi: 'chưa đạt', en: 'not yet' });
  return year === dueYear ? show.short(achieved) : `${show.short(achieved)} (${year})`;
}
