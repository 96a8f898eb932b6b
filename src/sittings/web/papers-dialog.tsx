import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { download, type SaidProblem } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { minutesFile, resolutionFile } from '../contract.ts';
import css from './desk.module.css';
import type { DayView } from './desk-view.ts';
import type { Paper } from './minutes.tsx';

export interface PapersDialogProps {
  /** undefined: closed. */
  readonly paper: Paper | undefined;
  readonly season: string;
  readonly code: string;
  readonly officers: DayView['officers'];
  readonly onClose: () => void;
}

/** Who signs and where, then the paper as Word or PDF. */
export function PapersDialog({ paper, onClose, ...rest }: PapersDialogProps) {
  const say = useSay();
  return (
    <Modal opened={paper !== undefined} onClose={onClose} title={say(paper === 'resolution' ? { vi: 'Tải nghị quyết', en: 'Download the resolution' } : { vi: 'Tải biên bản', en: 'Download the minutes' })} closeButtonProps={{ 'aria-label': say(kitWords.close) }} styles={{ title: { fontWeight: 600 } }}>
      {paper && <PapersForm paper={paper} {...rest} />}
    </Modal>
  );
}

function PapersForm({ paper, season, code, officers }: Omit<PapersDialogProps, 'paper' | 'onClose'> & { readonly paper: Paper }) {
  const say = useSay();
  const headOf = (office: DayView['officers'][number]['office']): string => officers.find((each) => each.office === office)?.people.find((each) => each.head)?.name ?? '';
  const [signedAt, setSignedAt] = useState('');
  const [chair, setChair] = useState(() => headOf('presidium'));
  const [secretary, setSecretary] = useState(() => headOf('secretariat'));
  const [busy, setBusy] = useState<'docx' | 'pdf' | undefined>(undefined);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const take = async (format: 'docx' | 'pdf'): Promise<void> => {
    setBusy(format);
    setProblem(null);
    const at = { season, organisation: code, format, signedAt: signedAt.trim(), chair: chair.trim() };
    const result = paper === 'minutes' ? await download(minutesFile, { ...at, secretary: secretary.trim() }) : await download(resolutionFile, at);
    setBusy(undefined);
    if (!result.ok) setProblem(result.problem);
  };
  return (
    <div className={css.form}>
      <TextInput data-autofocus label={say({ vi: 'Địa danh ký', en: 'Signed at' })} description={say({ vi: 'Để trống thì lấy theo tên tổ chức.', en: 'Left blank, it follows the organisation’s name.' })} maxLength={100} value={signedAt} onChange={(event) => setSignedAt(event.currentTarget.value)} />
      {paper === 'minutes' && <TextInput label={say({ vi: 'Thư ký ký', en: 'Secretary who signs' })} maxLength={120} value={secretary} onChange={(event) => setSecretary(event.currentTarget.value)} />}
      <TextInput label={say({ vi: 'Chủ tọa ký', en: 'Chair who signs' })} maxLength={120} value={chair} onChange={(event) => setChair(event.currentTarget.value)} />
      <ProblemNote problem={problem} />
      <div className={css.submit}>
        <Button variant="default" loading={busy === 'pdf'} onClick={() => void take('pdf')}>
          {say({ vi: 'Tải PDF', en: 'Download PDF' })}
        </Button>
        <Button loading={busy === 'docx'} onClick={() => void take('docx')}>
          {say({ vi: 'Tải Word', en: 'Download Word' })}
        </Button>
      </div>
    </div>
  );
}
