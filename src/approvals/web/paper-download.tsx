import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { download, type SaidProblem } from '#kit/api.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { file } from '../contract.ts';
import type { At } from './approvals-address.ts';
import { type Form, formWords, lower } from './dossier-words.ts';

export interface PaperDownloadProps {
  readonly at: At;
  readonly form: Form;
  /** Of which dossier; needed for the superior's papers. */
  readonly dossier?: string;
}

/** A button that makes an official paper: place and signer are asked, then Word or PDF. */
export function PaperDownload({ at, form, dossier }: PaperDownloadProps) {
  const say = useSay();
  const [opened, setOpened] = useState(false);
  const name = formWords[form];
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpened(true)}>
        {say({ vi: `Tải ${lower(name.vi)}`, en: `${name.en} as a file` })}
      </button>
      {opened && <PaperDialog at={at} form={form} dossier={dossier} onClose={() => setOpened(false)} />}
    </>
  );
}

function PaperDialog({ at, form, dossier, onClose }: { readonly at: At; readonly form: Form; readonly dossier: string | undefined; readonly onClose: () => void }) {
  const say = useSay();
  const [format, setFormat] = useState<'docx' | 'pdf'>('docx');
  const [signedAt, setSignedAt] = useState('');
  const [signer, setSigner] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const fetchPaper = async (): Promise<void> => {
    setBusy(true);
    const result = await download(file, { season: at.season, organisation: at.code, form, format, signedAt, signer, ...(dossier !== undefined && { dossier }) });
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  return (
    <Dialog title={say(formWords[form])} confirm={say({ vi: 'Tải về', en: 'Download' })} busy={busy} problem={problem} size={440} onClose={onClose} onConfirm={() => void fetchPaper()}>
      <SegmentedControl aria-label={say({ vi: 'Dạng tệp', en: 'Kind of file' })} value={format} onChange={(value) => setFormat(value)} data={[{ value: 'docx', label: 'Word' }, { value: 'pdf', label: 'PDF' }]} />
      <TextInput label={say({ vi: 'Nơi ban hành', en: 'Place' })} description={say({ vi: 'Để trống thì ghi sau.', en: 'Left empty it is written in later.' })} maxLength={60} value={signedAt} onChange={(event) => setSignedAt(event.currentTarget.value)} />
      <TextInput label={say({ vi: 'Họ tên người ký', en: 'Signer' })} maxLength={100} value={signer} onChange={(event) => setSigner(event.currentTarget.value)} />
    </Dialog>
  );
}
