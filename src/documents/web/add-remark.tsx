import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { addRemark } from '../contract.ts';
import type { At } from './documents-address.ts';
import type { ChosenWords } from './paragraph-line.tsx';
import css from './remarks.module.css';
import type { DocumentView } from './use-draft-edit.ts';

interface AddRemarkProps {
  readonly at: At;
  readonly view: DocumentView;
  /** Null: on the draft as a whole. */
  readonly paragraph: number | null;
  readonly chosen?: ChosenWords | undefined;
  readonly may: { readonly must: boolean };
  readonly onDone: () => void;
}

/** A remark on a paragraph, on words of it, or on the draft as a whole. */
export function AddRemark({ at, view, paragraph, chosen, may, onDone }: AddRemarkProps) {
  const say = useSay();
  const work = useWork(addRemark);
  const [text, setText] = useState('');
  const [must, setMust] = useState(false);
  const send = async (): Promise<void> => {
    const words = chosen ? { from: chosen.from, until: chosen.until } : null;
    const result = await work.send({ season: at.season, organisation: at.code, document: view.document.id, version: view.version.number, paragraph, words, text, must });
    if (!result.ok) return;
    setText('');
    setMust(false);
    onDone();
  };
  const wrong = fieldProblem(work.error, 'text');
  const label = paragraph === null ? say({ vi: 'Nhận xét chung về dự thảo', en: 'Remark on the draft as a whole' }) : chosen ? say({ vi: 'Nhận xét những chữ đang chọn', en: 'Remark on the marked words' }) : say({ vi: 'Nhận xét đoạn này', en: 'Remark on this paragraph' });
  return (
    <div className={css.form}>
      {chosen && <blockquote lang="vi">“{chosen.quote}”</blockquote>}
      <Textarea size="sm" label={label} autosize minRows={2} maxRows={10} maxLength={4000} value={text} error={wrong && say(wrong)} onChange={(event) => setText(event.currentTarget.value)} />
      {may.must && <Checkbox label={say({ vi: 'Phải sửa hoặc giải trình trước khi trình đại hội', en: 'Must be met or explained before it goes to the congress' })} checked={must} onChange={(event) => setMust(event.currentTarget.checked)} />}
      <ProblemNote problem={work.error} />
      <div className="row">
        <Button size="xs" variant="default" disabled={text.trim() === ''} loading={work.isPending} onClick={() => void send()}>
          {say({ vi: 'Gửi nhận xét', en: 'Send the remark' })}
        </Button>
        {chosen && (
          <button type="button" className="link small" onClick={onDone}>
            {say({ vi: 'Nhận xét cả đoạn', en: 'On the whole paragraph' })}
          </button>
        )}
      </div>
    </div>
  );
}
