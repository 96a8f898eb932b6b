import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem } from '#kit/problem-note.tsx';
import { issueLesson } from '../contract.ts';
import { LIMITS } from '../core/lesson.ts';
import { AppliesFields } from './applies-fields.tsx';
import { type LessonView, pageWords as words } from './page-words.ts';
import css from './lessons.module.css';

/** The superior issues the lesson in its own words: to whom, what is to be done, what each congress is asked. */
export function IssueDialog({ season, lesson, onClose }: { readonly season: string; readonly lesson: LessonView; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(issueLesson);
  const { issueFor } = lesson.may;
  // The highest superior that may: its word reaches the most congresses.
  const [issuer, setIssuer] = useState(issueFor.at(-1)?.code ?? '');
  const [title, setTitle] = useState(lesson.title);
  const [todo, setTodo] = useState(lesson.todo);
  const [check, setCheck] = useState(lesson.check);
  const [applies, setApplies] = useState(lesson.applies);
  const [on, setOn] = useState<Day | undefined>(lesson.today as Day);
  const [number, setNumber] = useState('');
  const confirm = async (): Promise<void> => {
    const result = await work.send({ season, organisation: issuer, lesson: lesson.id, revision: lesson.revision, title, todo, check, applies, on: on ?? '', number });
    if (result.ok) onClose();
  };
  const wrong = (field: string): string | undefined => {
    const said = fieldProblem(work.error, field);
    return said && say(said);
  };
  return (
    <Dialog title={say({ vi: 'Ban hành bài học', en: 'Issue the lesson' })} confirm={say(words.issue)} busy={work.isPending} problem={work.error} size={720} onClose={onClose} onConfirm={() => void confirm()}>
      <p className="muted">{say({ vi: 'Bài học thành việc kiểm tra của mọi đại hội sắp tới thuộc nơi áp dụng. Đã ban hành thì không sửa, chỉ thu hồi.', en: 'The lesson becomes a check of every coming congress that it names. Once issued it is not changed, only withdrawn.' })}</p>
      <NativeSelect label={say({ vi: 'Cấp ủy ban hành', en: 'Issued by' })} value={issuer} data={issueFor.map(({ code, name }) => ({ value: code, label: name }))} onChange={(event) => setIssuer(event.currentTarget.value)} />
      <TextInput label={say(words.name)} required maxLength={LIMITS.title} value={title} error={wrong('title')} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Textarea label={say(words.todo)} required autosize minRows={3} maxRows={10} maxLength={LIMITS.text} value={todo} error={wrong('todo')} onChange={(event) => setTodo(event.currentTarget.value)} />
      <Textarea label={say(words.check)} required autosize minRows={2} maxRows={5} maxLength={LIMITS.check} value={check} error={wrong('check')} onChange={(event) => setCheck(event.currentTarget.value)} />
      <AppliesFields applies={applies} choices={lesson.choices} onChange={setApplies} />
      <div className={css.two}>
        <DayField label={say({ vi: 'Ngày ban hành', en: 'Issued on' })} value={on} near={lesson.today as Day} onChange={setOn} error={wrong('on')} />
        <TextInput label={say({ vi: 'Số văn bản', en: 'Number of the paper' })} maxLength={60} value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
      </div>
    </Dialog>
  );
}
