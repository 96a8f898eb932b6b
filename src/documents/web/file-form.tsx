import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { download, type SaidProblem } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { documentFile } from '../contract.ts';
import type { At } from './documents-address.ts';
import { documentsWords as words } from './document-words.ts';
import css from './documents.module.css';
import type { DocumentView } from './use-draft-edit.ts';

/** The paper in its official form; place and signer are written on it and kept nowhere. */
export function FileForm({ at, view }: { readonly at: At; readonly view: DocumentView }) {
  const say = useSay();
  const [signedAt, setSignedAt] = useState('');
  const [signer, setSigner] = useState('');
  const [busy, setBusy] = useState<'docx' | 'pdf' | undefined>(undefined);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const fetchFile = async (format: 'docx' | 'pdf'): Promise<void> => {
    setBusy(format);
    setProblem(null);
    const result = await download(documentFile, { season: at.season, organisation: at.code, document: view.document.id, version: view.version.number, format, signedAt, signer });
    setBusy(undefined);
    if (!result.ok) setProblem(result.problem);
  };
  return (
    <div className="stack" style={{ gap: 12 }}>
      <div className={css.fields}>
        <TextInput size="sm" label={say({ vi: 'Nơi ký', en: 'Place' })} maxLength={100} value={signedAt} onChange={(event) => setSignedAt(event.currentTarget.value)} />
        <TextInput size="sm" label={say({ vi: 'Người ký', en: 'Signer' })} maxLength={120} value={signer} onChange={(event) => setSigner(event.currentTarget.value)} />
      </div>
      <ProblemNote problem={problem} />
      <div className="row">
        {(['docx', 'pdf'] as const).map((format) => (
          <Button key={format} size="sm" variant="default" loading={busy === format} onClick={() => void fetchFile(format)}>
            {say(format === 'docx' ? words.downloadWord : words.downloadPdf)}
          </Button>
        ))}
      </div>
    </div>
  );
}
