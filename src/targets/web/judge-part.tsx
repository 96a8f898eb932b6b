import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { judgeTarget } from '../contract.ts';
import css from './targets.module.css';
import { pageWords as words, type Shown } from './target-words.ts';

export const causeWords = {
  subjective: { vi: 'Nguyên nhân chủ quan', en: 'Causes of one’s own' },
  objective: { vi: 'Nguyên nhân khách quan', en: 'Other causes' },
  lesson: { vi: 'Bài học', en: 'Lesson' },
} as const;
const PARTS = ['subjective', 'objective', 'lesson'] as const;

interface PartProps {
  readonly place: { readonly season: string; readonly organisation: string };
  readonly target: Shown;
  readonly may: boolean;
}

/** Why it came out so, and what was learnt. */
export function JudgePart({ place, target, may }: PartProps) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const said = PARTS.filter((part) => target.judgement[part] !== '');
  return (
    <section className={css['part']}>
      <h2>
        {say({ vi: 'Nguyên nhân, bài học', en: 'Causes and lesson' })}
        {may && !editing && <button type="button" className="btn quiet" onClick={() => setEditing(true)}>{said.length === 0 ? say({ vi: 'Nêu nguyên nhân', en: 'Name causes' }) : say({ vi: 'Sửa', en: 'Change' })}</button>}
      </h2>
      {editing ? (
        <JudgeForm place={place} target={target} onClose={() => setEditing(false)} />
      ) : said.length === 0 ? (
        <p className={target.causeMissing ? '' : 'muted small'}>{target.causeMissing ? say({ vi: 'Chỉ tiêu chưa đạt mà chưa nêu nguyên nhân.', en: 'The target was missed and no cause is named.' }) : say({ vi: 'Chưa ghi.', en: 'Nothing yet.' })}</p>
      ) : (
        <dl className={css['facts']}>{said.map((part) => <div key={part}><dt>{say(causeWords[part])}</dt><dd>{target.judgement[part]}</dd></div>)}</dl>
      )}
    </section>
  );
}

function JudgeForm({ place, target, onClose }: Omit<PartProps, 'may'> & { readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(judgeTarget);
  const [fields, setFields] = useState(target.judgement);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const result = await work.send({ ...place, target: target.id, revision: target.revision, ...fields });
    if (result.ok) onClose();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      {PARTS.map((part) => (
        <Textarea key={part} label={say(causeWords[part])} autosize minRows={2} maxRows={8} maxLength={2000} value={fields[part]} onChange={(event) => setFields({ ...fields, [part]: event.currentTarget.value })} />
      ))}
      <ProblemNote problem={work.error} />
      <div className="row">
        <Button type="submit" loading={work.isPending}>{say(words.save)}</Button>
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}
