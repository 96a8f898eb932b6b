import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { kitWords } from '#kit/words.ts';
import { dropTask, setTask } from '../contract.ts';
import { TASK_KINDS, TASK_RATINGS, TERMS } from '../core/target.ts';
import { ratingWords, taskKindWords } from '../core/words.ts';
import { causeWords } from './judge-part.tsx';
import { RatingMark } from './rating-mark.tsx';
import css from './targets.module.css';
import { type Known, pageWords as words, type Task } from './target-words.ts';

export interface TasksProps {
  readonly season: string;
  readonly known: Known;
  readonly adding: boolean;
  readonly onClose: () => void;
}

/** Breakthroughs and key tasks of both terms; those of the former one with what became of them. */
export function Tasks({ season, known, adding, onClose }: TasksProps) {
  const say = useSay();
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const task = known.tasks.find((each) => each.id === opened);
  const close = (): void => {
    setOpened(undefined);
    onClose();
  };
  return (
    <>
      {known.tasks.length === 0 && <EmptyState>{say({ vi: 'Chưa ghi khâu đột phá, nhiệm vụ trọng tâm nào.', en: 'No breakthrough or key task yet.' })}</EmptyState>}
      {TERMS.map((term) => {
        const own = known.tasks.filter((each) => each.term === term);
        return own.length === 0 ? null : (
          <section key={term} className={css['part']}>
            <h2>{say(words[term])}</h2>
            {own.map((each) => <TaskRow key={each.id} task={each} may={known.may.record} onOpen={() => setOpened(each.id)} />)}
          </section>
        );
      })}
      <SideDrawer opened={adding || task !== undefined} onClose={close} title={task ? say(taskKindWords[task.kind]) : say(words.addTask)} size={560}>
        {(adding || task) && <TaskForm key={task?.id ?? 'new'} season={season} known={known} task={task} onClose={close} />}
      </SideDrawer>
    </>
  );
}

function TaskRow({ task, may, onOpen }: { readonly task: Task; readonly may: boolean; readonly onOpen: () => void }) {
  const say = useSay();
  const parts = (['subjective', 'objective', 'lesson'] as const).filter((part) => task[part] !== '');
  return (
    <article className={css['task']}>
      <div className="row">
        <small className="muted">{say(taskKindWords[task.kind])}</small>
        {task.term === 'former' && <RatingMark rating={task.rating ?? 'not-measured'} />}
      </div>
      <p>{may ? <button type="button" className="link" onClick={onOpen}>{task.text}</button> : task.text}</p>
      {task.result !== '' && <p className="small">{task.result} {task.paper !== '' && <span className="muted">({task.paper})</span>}</p>}
      {parts.map((part) => <p key={part} className="small"><span className="muted">{say(causeWords[part])}:</span> {task[part]}</p>)}
    </article>
  );
}

function TaskForm({ season, known, task, onClose }: { readonly season: string; readonly known: Known; readonly task: Task | undefined; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(setTask);
  const drop = useWork(dropTask);
  const place = { season, organisation: known.organisation.code };
  const [dropping, setDropping] = useState(false);
  const [fields, setFields] = useState<Omit<Task, 'id' | 'revision' | 'savedBy'>>(() => task ?? { term: 'former', kind: 'breakthrough', text: '', result: '', rating: null, paper: '', subjective: '', objective: '', lesson: '' });
  const set = (patch: Partial<typeof fields>): void => setFields((before) => ({ ...before, ...patch }));
  const former = fields.term === 'former';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { term, kind, text, result, rating, paper, subjective, objective, lesson } = fields;
    const judged = former ? { result, rating, paper, subjective, objective, lesson } : {};
    const answered = await work.send({ ...place, term, kind, text, ...judged, ...(task && { task: task.id, revision: task.revision }) });
    if (answered.ok) onClose();
  };
  const area = (name: 'text' | 'result' | 'subjective' | 'objective' | 'lesson', label: { vi: string; en: string }, longest: number) => (
    <Textarea label={say(label)} autosize minRows={2} maxRows={8} maxLength={longest} value={fields[name]} onChange={(event) => set({ [name]: event.currentTarget.value })} />
  );
  return (
    <>
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <div className={css['two']}>
        <NativeSelect label={say({ vi: 'Nhiệm kỳ', en: 'Term' })} value={fields.term} data={TERMS.map((value) => ({ value, label: say(words[value]) }))} onChange={(event) => set({ term: event.currentTarget.value as 'former' | 'new' })} />
        <NativeSelect label={say({ vi: 'Loại', en: 'Kind' })} value={fields.kind} data={TASK_KINDS.map((value) => ({ value, label: say(taskKindWords[value]) }))} onChange={(event) => set({ kind: event.currentTarget.value as Task['kind'] })} />
      </div>
      {area('text', { vi: 'Nội dung', en: 'Text' }, 1000)}
      {former && (
        <>
          {area('result', { vi: 'Kết quả', en: 'Result' }, 2000)}
          <div className={css['two']}>
            <NativeSelect label={say(words.rating)} value={fields.rating ?? ''} data={[{ value: '', label: say({ vi: 'chưa đánh giá', en: 'not rated' }) }, ...TASK_RATINGS.map((value) => ({ value, label: say(ratingWords[value]) }))]} onChange={(event) => set({ rating: (event.currentTarget.value || null) as Task['rating'] })} />
            <TextInput label={say(words.paper)} maxLength={300} value={fields.paper} onChange={(event) => set({ paper: event.currentTarget.value })} />
          </div>
          {(['subjective', 'objective', 'lesson'] as const).map((part) => <div key={part}>{area(part, causeWords[part], 2000)}</div>)}
        </>
      )}
      <ProblemNote problem={work.error} />
      <div className="row">
        <Button type="submit" loading={work.isPending}>{task ? say(words.save) : say(words.addTask)}</Button>
        {task && <Button variant="default" onClick={() => setDropping(true)}>{say({ vi: 'Bỏ', en: 'Drop' })}</Button>}
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
      {task && (
        <ReasonDialog
          reasonLabel={say(kitWords.reason)} opened={dropping} title={say({ vi: 'Bỏ nội dung ghi nhầm', en: 'Drop what was entered by mistake' })} confirm={say({ vi: 'Bỏ', en: 'Drop' })} busy={drop.isPending} problem={drop.error} onClose={() => setDropping(false)}
          onConfirm={(reason) => void drop.send({ ...place, task: task.id, revision: task.revision, reason }).then((result) => result.ok && onClose())}
        />
      )}
    </>
  );
}
