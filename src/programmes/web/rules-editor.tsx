import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { SaidProblem } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import css from './after.module.css';
import { words } from './page-words.ts';

export interface RulesPartText {
  readonly title: string;
  readonly text: string;
}

type Row = RulesPartText & { readonly key: number };

/** The articles of the rules under one another, each with its heading and words. */
export function RulesEditor({ begin, busy, problem, onSave, onClose }: { readonly begin: readonly RulesPartText[]; readonly busy: boolean; readonly problem: SaidProblem | null; readonly onSave: (parts: RulesPartText[]) => void; readonly onClose: () => void }) {
  const say = useSay();
  const next = useRef(begin.length);
  const [rows, setRows] = useState<readonly Row[]>(() => begin.map((part, key) => ({ ...part, key })));
  const [wrong, setWrong] = useState(false);
  const set = (key: number, patch: Partial<RulesPartText>): void => setRows((before) => before.map((row) => (row.key === key ? { ...row, ...patch } : row)));
  const save = (): void => {
    if (rows.length === 0 || rows.some((row) => row.title.trim() === '')) setWrong(true);
    else onSave(rows.map(({ title, text }) => ({ title: title.trim(), text: text.trim() })));
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); save(); }}>
      {rows.map((row, index) => (
        <div key={row.key} className={css['editPart']}>
          <span>{say({ vi: `Điều ${index + 1}`, en: `Article ${index + 1}` })}</span>
          <div>
            <TextInput aria-label={say({ vi: `Tên điều ${index + 1}`, en: `Heading of article ${index + 1}` })} placeholder={say({ vi: 'Tên điều', en: 'Heading' })} maxLength={200} value={row.title} error={wrong && row.title.trim() === '' ? say({ vi: 'Ghi tên điều, hoặc bỏ điều này.', en: 'Enter the heading, or take the article out.' }) : undefined} onChange={(event) => set(row.key, { title: event.currentTarget.value })} />
            <Textarea aria-label={say({ vi: `Nội dung điều ${index + 1}`, en: `Words of article ${index + 1}` })} placeholder={say({ vi: 'Nội dung', en: 'Words' })} autosize minRows={2} maxRows={14} maxLength={20_000} value={row.text} onChange={(event) => set(row.key, { text: event.currentTarget.value })} />
          </div>
          <button type="button" className="btn quiet" aria-label={say({ vi: `Bỏ điều ${index + 1}`, en: `Take out article ${index + 1}` })} onClick={() => setRows((before) => before.filter((each) => each.key !== row.key))}>{say(words.drop)}</button>
        </div>
      ))}
      <div className={css['saveBar']}>
        <Button type="submit" loading={busy}>{say({ vi: 'Lưu dự thảo', en: 'Save the draft' })}</Button>
        <Button variant="default" onClick={() => { next.current += 1; setRows([...rows, { key: next.current, title: '', text: '' }]); }}>{say({ vi: 'Thêm điều', en: 'Add an article' })}</Button>
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
        <ProblemNote problem={problem} />
      </div>
    </form>
  );
}
