import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { download, type SaidProblem } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { lessonsFile } from '../contract.ts';
import { pageWords as words } from './page-words.ts';
import css from './lessons.module.css';

/** A05 in its official form; place and signer are written on it and kept nowhere. */
export function ReportForm({ season, organisation }: { readonly season: string; readonly organisation: string }) {
  const say = useSay();
  const [place, setPlace] = useState('');
  const [signerName, setSignerName] = useState('');
  const [busy, setBusy] = useState<'docx' | 'pdf' | undefined>(undefined);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const fetchFile = async (format: 'docx' | 'pdf'): Promise<void> => {
    setBusy(format);
    setProblem(null);
    const result = await download(lessonsFile, { season, organisation, format, place, signerName });
    setBusy(undefined);
    if (!result.ok) setProblem(result.problem);
  };
  return (
    <div className="stack" style={{ gap: 12, marginTop: 'var(--s4)' }}>
      <h3 style={{ fontWeight: 600 }}>{say(words.report)}</h3>
      <div className={css.two}>
        <TextInput size="sm" label={say({ vi: 'Nơi ký', en: 'Place' })} maxLength={80} value={place} onChange={(event) => setPlace(event.currentTarget.value)} />
        <TextInput size="sm" label={say({ vi: 'Người ký', en: 'Signer' })} maxLength={100} value={signerName} onChange={(event) => setSignerName(event.currentTarget.value)} />
      </div>
      <ProblemNote problem={problem} />
      <div className="row">
        {(['docx', 'pdf'] as const).map((format) => (
          <Button key={format} size="sm" variant="default" loading={busy === format} onClick={() => void fetchFile(format)}>
            {say(format === 'docx' ? { vi: 'Tải tệp Word', en: 'Word' } : { vi: 'Tải tệp PDF', en: 'PDF' })}
          </Button>
        ))}
      </div>
    </div>
  );
}
