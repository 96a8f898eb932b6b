import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { ProblemNote } from '#kit/problem-note.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { kitWords } from '#kit/words.ts';
import { dropTask, setTask } from '../contract.ts';
import type { ProgrammeKind } from '../core/programme.ts';
import { quarterWords, taskStateWords } from '../core/words.ts';
import type { At } from './after-address.ts';
import css from './after.module.css';
import { type Overview, type Task, words } from './page-words.ts';
import { TaskResult } from './task-list.tsx';

interface TaskFormProps {
  readonly at: At;
  readonly of: Overview;
  readonly kind: ProgrammeKind;
  readonly issued: boolean;
  readonly heldOn: Day;
  /** Undefined: a new one. */
  readonly task: Task | undefined;
  readonly onClose: () => void;
}

/** One task: what was reported of it, and its fields for who may change them. */
export function TaskForm(props: TaskFormProps) {
  const { task, of } = props;
  return (
    <div className="stack">
      {task && task.reports.length > 0 && <Reports of={task} />}
      {of.may.record ? <Fields {...props} /> : task && <p>{task.text}</p>}
    </div>
  );
}

function Reports({ of }: { readonly of: Task }) {
  const say = useSay();
  return (
    <section className={css['part']}>
      <header><h2>{say({ vi: 'Đã báo cáo', en: 'Reported' })}</h2><TaskResult of={of} /></header>
      <dl className={css['facts']}>
        {of.reports.map((each) => (
          <div key={each.quarter}>
            <dt>{say(quarterWords(each.quarter))}</dt>
            <dd>{say(taskStateWords[each.state])}, {each.percent}%{each.note !== '' && `. ${each.note}`}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Fields({ at, of, kind, issued, heldOn, task, onClose }: TaskFormProps) {
  const say = useSay();
  const work = useWork(setTask);
  const [id] = useState(() => task?.id ?? newUuid());
  const [fields, setFields] = useState({ text: task?.text ?? '', target: task?.target?.id ?? '', lead: task?.lead ?? '', reason: '' });
  const [from, setFrom] = useState<Day | undefined>((task?.from as Day | undefined) ?? (of.today >= heldOn ? (of.today as Day) : heldOn));
  const [due, setDue] = useState<Day | undefined>(task?.due as Day | undefined);
  const [wrong, setWrong] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const [dropping, setDropping] = useState(false);
  const set = (patch: Partial<typeof fields>): void => setFields((before) => ({ ...before, ...patch }));
  const missing = (value: string | undefined) => (wrong && (value ?? '').trim() === '' ? say({ vi: 'Ghi rõ mục này.', en: 'Fill this in.' }) : undefined);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (fields.text.trim() === '' || fields.lead.trim() === '' || !from || !due) return setWrong(true);
    const result = await work.send({ season: at.season, organisation: at.code, kind, id, ...(task && { revision: task.revision }), text: fields.text, target: fields.target === '' ? null : fields.target, lead: fields.lead, from, due, reason: fields.reason });
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  return (
    <>
    <form className="stack" onSubmit={(event) => void save(event)}>
      <Textarea data-autofocus label={say(words.task)} autosize minRows={2} maxRows={8} maxLength={1000} value={fields.text} error={missing(fields.text)} onChange={(event) => set({ text: event.currentTarget.value })} />
      <NativeSelect label={say({ vi: 'Phục vụ chỉ tiêu', en: 'Serves the target' })} value={fields.target} data={[{ value: '', label: say({ vi: 'Không gắn chỉ tiêu', en: 'None' }) }, ...of.newTargets.map((each) => ({ value: each.id, label: each.title }))]} onChange={(event) => set({ target: event.currentTarget.value })} />
      <TextInput label={say(words.lead)} description={say({ vi: 'Đồng chí hoặc bộ phận chịu trách nhiệm.', en: 'Who answers for it.' })} maxLength={200} value={fields.lead} error={missing(fields.lead)} onChange={(event) => set({ lead: event.currentTarget.value })} list="programme-leads" />
      <datalist id="programme-leads">{of.assignments.map((each) => <option key={each.id} value={each.name}>{each.office}</option>)}</datalist>
      <div className={css['two']}>
        <DayField label={say({ vi: 'Bắt đầu', en: 'Begins' })} value={from} onChange={setFrom} near={of.today as Day} error={missing(from)} />
        <DayField label={say({ vi: 'Hạn hoàn thành', en: 'Due' })} value={due} onChange={setDue} near={of.today as Day} error={missing(due)} />
      </div>
      {issued && <TextInput label={say({ vi: 'Lý do sửa, thêm', en: 'Reason' })} description={say({ vi: 'Chương trình đã ban hành nên mỗi lần sửa có lý do.', en: 'The programme is issued, so each change has its reason.' })} maxLength={500} value={fields.reason} onChange={(event) => set({ reason: event.currentTarget.value })} />}
      <ProblemNote problem={problem} />
      <div className="row">
        <Button type="submit" loading={work.isPending}>{say(task ? words.save : { vi: 'Thêm nhiệm vụ', en: 'Add the task' })}</Button>
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
        {task && <Button variant="subtle" color="gray" onClick={() => setDropping(true)}>{say({ vi: 'Bỏ nhiệm vụ', en: 'Drop the task' })}</Button>}
      </div>
    </form>
    {/* Outside the form, so that its own submit is not taken for this one's. */}
    {dropping && task && <Dropping at={at} task={task} onClose={() => setDropping(false)} onDone={onClose} />}
    </>
  );
}

function Dropping({ at, task, onClose, onDone }: { readonly at: At; readonly task: Task; readonly onClose: () => void; readonly onDone: () => void }) {
  const say = useSay();
  const work = useWork(dropTask);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  return (
    <ReasonDialog
      opened onClose={onClose} title={say({ vi: 'Bỏ nhiệm vụ', en: 'Drop the task' })} confirm={say({ vi: 'Bỏ nhiệm vụ', en: 'Drop it' })} reasonLabel={say(kitWords.reason)} busy={work.isPending} problem={problem}
      onConfirm={(reason) => void work.send({ season: at.season, organisation: at.code, task: task.id, revision: task.revision, reason }).then((result) => (result.ok ? onDone() : setProblem(result.problem)))}
    >
      {task.text}
    </ReasonDialog>
  );
}
