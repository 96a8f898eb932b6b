import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { changeDocument } from '../contract.ts';
import type { At } from './documents-address.ts';
import { mayWriteText } from './draft-desk.tsx';
import type { DocumentView } from './use-draft-edit.ts';

/** The title, and whether it is a summary; changed while the paper is a draft. */
export function TitleForm({ at, view }: { readonly at: At; readonly view: DocumentView }) {
  const say = useSay();
  const work = useWork(changeDocument);
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState(view.document.title);
  const [summary, setSummary] = useState(view.document.summary);
  if (!mayWriteText(view)) return null;
  const save = async (): Promise<void> => {
    const result = await work.send({ season: at.season, organisation: at.code, document: view.document.id, revision: view.document.revision, title, summary });
    if (result.ok) setOpen(false);
  };
  if (!open) {
    return (
      <button type="button" className="link small" onClick={() => setOpen(true)}>
        {say({ vi: 'Sửa tên văn kiện', en: 'Change the title' })}
      </button>
    );
  }
  return (
    <div className="stack" style={{ gap: 8, marginTop: 12 }}>
      <TextInput label={say({ vi: 'Tên văn kiện', en: 'Title' })} maxLength={300} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Checkbox label={say({ vi: 'Đây là bản tóm tắt', en: 'This is a summary' })} checked={summary} onChange={(event) => setSummary(event.currentTarget.checked)} />
      <ProblemNote problem={work.error} />
      <div className="row">
        <Button size="xs" disabled={title.trim() === ''} loading={work.isPending} onClick={() => void save()}>
          {say({ vi: 'Lưu tên', en: 'Save the title' })}
        </Button>
        <Button size="xs" variant="default" onClick={() => setOpen(false)}>
          {say(kitWords.cancel)}
        </Button>
      </div>
    </div>
  );
}
