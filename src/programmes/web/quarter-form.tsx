import { Button, Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { type Figures, useFigures } from '#targets/web/figure.ts';
import { reportQuarter } from '../contract.ts';
import { TASK_STATES, type TaskState } from '../core/programme.ts';
import { taskStateWords } from '../core/words.ts';
import type { At } from './after-address.ts';
import css from './after.module.css';
import { type QuarterTask, words } from './page-words.ts';
import { type Line, lineOf, type SentLine, sentLine, withPercent, withState } from './quarter-lines.ts';
import { TargetLine, TaskResult } from './task-list.tsx';

interface QuarterProps {
  readonly at: At;
  readonly quarter: string;
  readonly tasks: readonly QuarterTask[];
  readonly may: boolean;
  /** Of the season's day. */
  readonly year: number;
}

/** The quarter's tasks with state, share and note; only what was touched is sent. */
export function QuarterForm({ at, quarter, tasks, may, year }: QuarterProps) {
  const say = useSay();
  const figures = useFigures();
  const work = useWork(reportQuarter);
  const [typed, setTyped] = useState<ReadonlyMap<string, Line>>(new Map());
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const change = (id: string, line: Line): void => setTyped((before) => new Map(before).set(id, line));
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readAll(typed, figures);
    setWrong(read.wrong);
    if (read.wrong.size > 0 || read.lines.length === 0) return;
    const result = await work.send({ season: at.season, organisation: at.code, quarter, lines: read.lines });
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setTyped(new Map());
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      {tasks.map((task) => (
        <QuarterLine key={task.id} task={task} line={typed.get(task.id) ?? lineOf(task, quarter)} may={may} year={year} wrong={wrong.has(task.id)} onChange={(line) => change(task.id, line)} />
      ))}
      {may && (
        <div className={css['saveBar']}>
          <Button type="submit" loading={work.isPending} disabled={typed.size === 0}>{say({ vi: 'Lưu báo cáo quý', en: 'Save the report' })}</Button>
          <span className="small muted">{typed.size === 0 ? say({ vi: 'Chưa sửa gì.', en: 'Nothing is changed.' }) : say({ vi: `${typed.size} nhiệm vụ chưa lưu.`, en: `${typed.size} tasks not saved.` })}</span>
          <ProblemNote problem={problem} />
        </div>
      )}
    </form>
  );
}

function readAll(typed: ReadonlyMap<string, Line>, figures: Figures): { readonly lines: SentLine[]; readonly wrong: ReadonlySet<string> } {
  const lines: SentLine[] = [];
  const wrong = new Set<string>();
  for (const [id, line] of typed) {
    const sent = sentLine(id, line, figures.read);
    if (sent) lines.push(sent);
    else wrong.add(id);
  }
  return { lines, wrong };
}

interface LineProps {
  readonly task: QuarterTask;
  readonly line: Line;
  readonly may: boolean;
  readonly year: number;
  readonly wrong: boolean;
  readonly onChange: (line: Line) => void;
}

function QuarterLine({ task, line, may, year, wrong, onChange }: LineProps) {
  const say = useSay();
  const show = useFormat();
  return (
    <div className={css['quarter']}>
      <div>
        {task.text}
        <small>
          {task.lead} · {say(words.due)} {show.day(task.due as Day)} {task.late && <StateMark state="late">{say({ vi: 'quá hạn', en: 'overdue' })}</StateMark>} {!task.reported && say({ vi: '· chưa báo cáo quý này', en: '· not reported for this quarter' })}
        </small>
        {task.target && <TargetLine of={task.target} />}
      </div>
      {may ? (
        <>
          <NativeSelect size="sm" aria-label={`${say({ vi: 'Tình trạng', en: 'State' })}: ${task.text}`} value={line.state} data={TASK_STATES.map((value) => ({ value, label: say(taskStateWords[value]) }))} onChange={(event) => onChange(withState(line, event.currentTarget.value as TaskState))} />
          <NumberInput size="sm" aria-label={`${say({ vi: 'Tỷ lệ hoàn thành', en: 'Share done' })}: ${task.text}`} suffix="%" min={0} max={100} clampBehavior="strict" allowDecimal={false} allowNegative={false} value={line.percent} onChange={(value) => typeof value === 'number' && onChange(withPercent(line, value))} />
          <Textarea size="sm" aria-label={`${say(words.note)}: ${task.text}`} placeholder={say({ vi: 'Kết quả, vướng mắc', en: 'What was done, what is in the way' })} autosize minRows={1} maxRows={6} maxLength={1000} value={line.note} onChange={(event) => onChange({ ...line, note: event.currentTarget.value })} />
          {task.target && <TargetResult task={task} line={line} year={year} wrong={wrong} onChange={onChange} />}
        </>
      ) : (
        <>
          <TaskResult of={{ state: line.state, percent: line.percent, late: task.late && line.state !== 'done' }} />
          <span />
          <span>{line.note}</span>
        </>
      )}
    </div>
  );
}

/** What the task has brought to its target; it stands with the target as well. */
function TargetResult({ task, line, year, wrong, onChange }: Omit<LineProps, 'may'>) {
  const say = useSay();
  const { target } = task;
  const { result } = line;
  // A year before the target's own first one has no result.
  if (!target || year < target.fromYear) return null;
  if (!result) {
    return (
      <div style={{ gridColumn: '1 / -1' }}>
        <button type="button" className="btn quiet small" style={{ paddingLeft: 0 }} onClick={() => onChange({ ...line, result: { year: Math.min(year, target.dueYear), value: '', estimate: true, paper: '' } })}>{say({ vi: 'Ghi kết quả của chỉ tiêu', en: 'Enter a result of the target' })}</button>
      </div>
    );
  }
  const set = (patch: Partial<typeof result>): void => onChange({ ...line, result: { ...result, ...patch } });
  return (
    <div className={css['targetResult']}>
      <NumberInput size="sm" label={say({ vi: 'Năm', en: 'Year' })} min={target.fromYear} max={Math.min(year, target.dueYear)} allowDecimal={false} thousandSeparator="" value={result.year} onChange={(value) => typeof value === 'number' && set({ year: value })} />
      {target.direction === 'reach' ? (
        <NativeSelect size="sm" label={target.title} value={result.value} data={[{ value: '', label: say({ vi: 'Chọn', en: 'Choose' }) }, { value: '1', label: say({ vi: 'Đã đạt', en: 'Reached' }) }, { value: '0', label: say({ vi: 'Chưa đạt', en: 'Not reached' }) }]} error={wrong ? say({ vi: 'Chọn kết quả.', en: 'Choose one.' }) : undefined} onChange={(event) => set({ value: event.currentTarget.value })} />
      ) : (
        <TextInput size="sm" label={`${say(words.result)} (${target.unit})`} inputMode="decimal" value={result.value} error={wrong ? say({ vi: 'Viết như 47.121 hoặc 44,5.', en: 'Write 47,121 or 44.5.' }) : undefined} onChange={(event) => set({ value: event.currentTarget.value })} />
      )}
      <TextInput size="sm" label={say({ vi: 'Văn bản chứng minh', en: 'Paper that shows it' })} maxLength={300} value={result.paper} onChange={(event) => set({ paper: event.currentTarget.value })} />
      <div>
        <Checkbox size="sm" label={say({ vi: 'Ước thực hiện', en: 'Estimate' })} checked={result.estimate} onChange={(event) => set({ estimate: event.currentTarget.checked })} />
        <button type="button" className="btn quiet small" style={{ paddingLeft: 0 }} onClick={() => onChange({ ...line, result: null })}>{say({ vi: 'Không ghi', en: 'Leave out' })}</button>
      </div>
    </div>
  );
}
