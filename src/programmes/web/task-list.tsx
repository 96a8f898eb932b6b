import type { Day } from '#foundation/day.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { type StateName, StateMark } from '#kit/state-mark.tsx';
import { useFigures } from '#targets/web/figure.ts';
import { withUnit } from '../core/first-tasks.ts';
import type { TaskState } from '../core/programme.ts';
import { quarterWords, taskStateWords } from '../core/words.ts';
import css from './after.module.css';
import { type Task, words } from './page-words.ts';

const MARKS: { readonly [S in TaskState]: StateName } = { 'not-begun': 'notdue', 'under-way': 'planned', done: 'done', stopped: 'hold' };

/** The tasks of a programme by the day on which they are due; each opens. */
export function TaskList({ tasks, onOpen }: { readonly tasks: readonly Task[]; readonly onOpen: (id: string) => void }) {
  const say = useSay();
  const show = useFormat();
  if (tasks.length === 0) return <EmptyState>{say({ vi: 'Chương trình chưa có nhiệm vụ nào.', en: 'The programme has no tasks yet.' })}</EmptyState>;
  return (
    <>
      <div className={`${css['heads']} ${css['tasksHead']}`} aria-hidden="true"><span /><span>{say(words.task)}</span><span>{say(words.lead)}</span><span>{say(words.due)}</span><span>{say(words.result)}</span></div>
      <ol className={css['rows']}>
        {tasks.map((task, index) => (
          <li key={task.id} className={css['tasks']}>
            <span>{index + 1}</span>
            <div>
              <button type="button" className="link" onClick={() => onOpen(task.id)}>{task.text}</button>
              {task.target && <TargetLine of={task.target} />}
            </div>
            <span><span className={css['phone']}>{say(words.lead)}: </span>{task.lead}</span>
            <span className={css['figure']}>{show.day(task.due as Day)}<small>{say(quarterWords(task.quarter))}</small></span>
            <TaskResult of={task} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** State in a word, the share as a bar. */
export function TaskResult({ of: { state, late, percent } }: { readonly of: Pick<Task, 'state' | 'late' | 'percent'> }) {
  const say = useSay();
  return (
    <span>
      <StateMark state={late ? 'late' : MARKS[state]}>{late ? say({ vi: `quá hạn, ${percent}%`, en: `overdue, ${percent}%` }) : `${say(taskStateWords[state])}${state === 'under-way' || state === 'stopped' ? `, ${percent}%` : ''}`}</StateMark>
      <span className={css['bar']} aria-hidden="true"><i className={late ? css['late'] : undefined} style={{ width: `${percent}%` }} /></span>
    </span>
  );
}

/** "Chỉ tiêu: Hộ dùng nước sạch, 95% năm 2025; đã đạt 82,5% năm 2021." */
export function TargetLine({ of }: { readonly of: NonNullable<Task['target']> }) {
  const say = useSay();
  const figures = useFigures();
  const reach = of.direction === 'reach';
  const goal = reach ? { vi: `đạt trong năm ${of.dueYear}`, en: `reached in ${of.dueYear}` } : { vi: `${withUnit(figures.of(of.goal), of.unit)} năm ${of.dueYear}`, en: `${withUnit(figures.of(of.goal), of.unit)} in ${of.dueYear}` };
  const done = of.achieved === null || reach ? { vi: '', en: '' } : { vi: `; năm ${of.year} được ${figures.short(of.achieved)}`, en: `; ${figures.short(of.achieved)} in ${of.year}` };
  return <small>{say({ vi: `Chỉ tiêu: ${of.title}, ${goal.vi}${done.vi}`, en: `Target: ${of.title}, ${goal.en}${done.en}` })}</small>;
}
