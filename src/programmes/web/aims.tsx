import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { setAims } from '../contract.ts';
import type { At } from './after-address.ts';
import css from './after.module.css';
import { type ProgrammeShown, words } from './page-words.ts';

/** What the programme is for, before its tasks. */
export function Aims({ at, programme: { kind, aims, revision }, may }: { readonly at: At; readonly programme: ProgrammeShown; readonly may: boolean }) {
  const say = useSay();
  const work = useWork(setAims);
  const [text, setText] = useState<string | undefined>(undefined);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  if (aims === '' && !may) return null;
  const save = (): void => void work.send({ season: at.season, organisation: at.code, kind, revision, aims: text ?? '' }).then((result) => (result.ok ? setText(undefined) : setProblem(result.problem)));
  return (
    <div className={css['article']}>
      <h3>{say({ vi: 'Mục đích, yêu cầu', en: 'Aims' })}</h3>
      {text === undefined ? (
        <>
          {aims !== '' && <p>{aims}</p>}
          {may && <button type="button" className="btn quiet" style={{ paddingLeft: 0 }} onClick={() => setText(aims)}>{say(aims === '' ? { vi: 'Ghi mục đích, yêu cầu', en: 'Enter the aims' } : words.edit)}</button>}
        </>
      ) : (
        <form className="stack" onSubmit={(event) => { event.preventDefault(); save(); }}>
          <Textarea data-autofocus aria-label={say({ vi: 'Mục đích, yêu cầu', en: 'Aims' })} autosize minRows={3} maxRows={12} maxLength={5000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          <ProblemNote problem={problem} />
          <div className="row">
            <Button type="submit" loading={work.isPending}>{say(words.save)}</Button>
            <Button variant="subtle" onClick={() => setText(undefined)}>{say(kitWords.cancel)}</Button>
          </div>
        </form>
      )}
    </div>
  );
}
