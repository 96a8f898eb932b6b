import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { Answered } from '#kit/answered.tsx';
import { useAnswer, useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go, useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { Page } from '#kit/page.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { kitWords } from '#kit/words.ts';
import { listFigures, putLesson } from '../contract.ts';
import { FOR_ALL, LIMITS, type Sort, SORTS } from '../core/lesson.ts';
import { sortWords } from '../core/words.ts';
import { AppliesFields } from './applies-fields.tsx';
import { EvidenceFields, type EvidenceLine, linesOf, sentEvidence } from './evidence-fields.tsx';
import { lessonHref, type LessonView, pageWords as words } from './page-words.ts';
import css from './lessons.module.css';

/** A lesson is begun for one organisation. */
export function NewLesson({ season, organisation }: { readonly season: string; readonly organisation: string }) {
  const say = useSay();
  const go = useGo();
  const answer = useAnswer(listFigures, { season, organisation }, { enabled: organisation !== '' });
  const list = `/mua/${season}/bai-hoc`;
  return (
    <Page title={say(words.write)} above={<><Go href={list}>{say(words.title)}</Go> › <b lang="vi">{answer.data?.organisation.name ?? '\u00A0'}</b></>} lead={say({ vi: 'Ghi việc đã xảy ra và minh chứng trong sổ ghi, rồi việc nơi khác cần làm.', en: 'Say what happened and on what evidence, then what others should do.' })}>
      {organisation === '' ? (
        <EmptyState action={<Go className="btn" href={list}>{say(words.title)}</Go>}>{say({ vi: 'Chưa rõ bài học của tổ chức nào. Mở đại hội của tổ chức đó rồi chọn Viết bài học.', en: 'It is not said whose lesson this is. Open that organisation’s congress and write it there.' })}</EmptyState>
      ) : (
        <LessonEditor season={season} organisation={organisation} onClose={() => go(list)} onSaved={(id) => go(lessonHref(season, id), { replace: true })} />
      )}
    </Page>
  );
}

interface EditorProps {
  readonly season: string;
  readonly organisation: string;
  /** Left out for a new one. */
  readonly lesson?: LessonView;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

export function LessonEditor(props: EditorProps) {
  const answer = useAnswer(listFigures, { season: props.season, organisation: props.organisation });
  return (
    <Answered of={answer} waiting={<Waiting lines={12} lineHeight={36} />}>
      {({ figures, choices }) => <EditorForm {...props} figures={figures} choices={choices} />}
    </Answered>
  );
}

function EditorForm({ season, organisation, lesson, figures, choices, onClose, onSaved }: EditorProps & { readonly figures: Parameters<typeof EvidenceFields>[0]['figures']; readonly choices: LessonView['choices'] }) {
  const say = useSay();
  const id = useRef(lesson?.id ?? newUuid());
  const [sort, setSort] = useState<Sort>(lesson?.sort ?? 'bad');
  const [title, setTitle] = useState(lesson?.title ?? '');
  const [happened, setHappened] = useState(lesson?.happened ?? '');
  const [todo, setTodo] = useState(lesson?.todo ?? '');
  const [check, setCheck] = useState(lesson?.check ?? '');
  const [applies, setApplies] = useState<LessonView['applies']>(lesson?.applies ?? { ...FOR_ALL, levels: ['grassroots'], kinds: [] });
  const [evidence, setEvidence] = useState<readonly EvidenceLine[]>(() => linesOf(lesson?.evidence ?? [], season));
  const work = useWork(putLesson);
  const save = async (): Promise<void> => {
    const input = { season, organisation, lesson: id.current, ...(lesson && { revision: lesson.revision }), sort, title, happened, todo, check, applies, evidence: sentEvidence(evidence) };
    const result = await work.send(input);
    if (result.ok) onSaved(result.value.id);
  };
  const missing = fieldProblem(work.error, 'title');
  return (
    <form className={css.form} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <SegmentedControl style={{ alignSelf: 'start' }} value={sort} data={SORTS.map((each) => ({ value: each, label: say(sortWords[each]) }))} aria-label={say({ vi: 'Loại bài học', en: 'Sort of lesson' })} onChange={(value) => setSort(value)} />
      <TextInput label={say(words.name)} required maxLength={LIMITS.title} value={title} error={missing && say(missing)} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Textarea label={say(words.happened)} description={say({ vi: 'Điều gì đã xảy ra, vì sao.', en: 'What happened, and why.' })} autosize minRows={4} maxRows={16} maxLength={LIMITS.text} value={happened} onChange={(event) => setHappened(event.currentTarget.value)} />
      <EvidenceFields lines={evidence} figures={figures} onChange={setEvidence} />
      <Textarea label={say(words.todo)} description={say({ vi: 'Nơi khác cần làm gì để lặp lại hoặc tránh.', en: 'What others should do to repeat or avoid it.' })} autosize minRows={3} maxRows={12} maxLength={LIMITS.text} value={todo} onChange={(event) => setTodo(event.currentTarget.value)} />
      <Textarea label={say(words.check)} description={say({ vi: 'Một câu hỏi mà mỗi đại hội sắp tới trả lời được.', en: 'One question that every coming congress can answer.' })} autosize minRows={2} maxRows={5} maxLength={LIMITS.check} value={check} onChange={(event) => setCheck(event.currentTarget.value)} />
      <AppliesFields applies={applies} choices={choices} onChange={setApplies} />
      <ProblemNote problem={work.error} />
      <div className="row">
        <Button type="submit" loading={work.isPending}>{say(words.save)}</Button>
        <Button variant="default" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}
