import { Button, Progress, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { call, useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { importOrganisations, type previewImport, showImport } from '../contract.ts';
import css from './register.module.css';
import { importWords as words, registerWords, stageWords } from './register-words.ts';

export interface ImportApplyProps {
  readonly preview: OutputOf<typeof previewImport>;
  readonly file: File;
  readonly onDay: Day;
  readonly normalise: boolean;
  readonly onAgain: () => void;
}

/** The last step: why, then the import with its progress, then what came of it. */
export function ImportApply({ preview, file, onDay, normalise, onAgain }: ImportApplyProps) {
  const say = useSay();
  const show = useFormat();
  const work = useWork(importOrganisations);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [importId, setImportId] = useState<string | undefined>(undefined);
  const toDo = preview.added.count + preview.changed.count;

  if (work.data) return <Done imported={work.data} onAgain={onAgain} />;
  if (preview.wrong.count > 0) {
    return (
      <p className="note warn">
        {say({
          vi: `Còn ${show.number(preview.wrong.count)} chỗ chưa đúng nên chưa nạp được. Sửa trong tệp rồi chọn lại tệp đó.`,
          en: `${show.number(preview.wrong.count)} places are not right, so nothing can be imported. Correct the file and choose it again.`,
        })}
      </p>
    );
  }
  if (toDo === 0) return <p className="note calm">{say(words.nothing)}</p>;

  const apply = (): void => {
    setTried(true);
    if (reason.trim() === '') return;
    const id = newImportId();
    setImportId(id);
    void work.send({ onDay, reason: reason.trim(), normalise: normalise ? 'yes' : 'no', importId: id }, file);
  };
  return (
    <div className={css.apply}>
      <Textarea
        label={say(registerWords.reason)} description={say(registerWords.reasonHint)} autosize minRows={2} maxRows={5} maxLength={500} value={reason} disabled={work.isPending}
        error={tried && reason.trim() === '' ? say(registerWords.needed) : undefined} onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemNote problem={work.error} />
      {work.isPending && importId !== undefined ? (
        <Running importId={importId} />
      ) : (
        <div>
          <Button onClick={apply}>
            {say({
              vi: `Nạp ${show.number(preview.added.count)} tổ chức mới, ${show.number(preview.changed.count)} thay đổi`,
              en: `Import ${show.number(preview.added.count)} new, ${show.number(preview.changed.count)} changed`,
            })}
          </Button>
        </div>
      )}
    </div>
  );
}

const ASK_EVERY_MS = 400;

/** How far the running import has come; the answer to the import itself tells when it is done. */
function Running({ importId }: { readonly importId: string }) {
  const say = useSay();
  const show = useFormat();
  const [progress, setProgress] = useState<OutputOf<typeof showImport>>({ stage: 'reading', done: 0, total: 0 });
  useEffect(() => {
    const timer = setInterval(() => {
      void call(showImport, { importId }).then((result) => {
        // Until the server has received the whole file it knows of no import.
        if (result.ok) setProgress(result.value);
      });
    }, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [importId]);
  const { stage, done, total } = progress;
  const said = say(stageWords[stage] ?? words.stage);
  return (
    <div role="status">
      <p className="small">
        {said}
        {stage === 'saving' && total > 0 && `: ${show.number(done)} / ${show.number(total)}`}
      </p>
      <Progress value={stage === 'saving' && total > 0 ? (done / total) * 100 : 100} striped={stage !== 'saving'} animated={stage !== 'saving'} aria-label={said} />
    </div>
  );
}

function Done({ imported, onAgain }: { readonly imported: OutputOf<typeof importOrganisations>; readonly onAgain: () => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    <div className={css.apply} role="status">
      <p className="note calm">
        {say({
          vi: `Đã nạp ${show.number(imported.added)} tổ chức mới và ${show.number(imported.changed)} thay đổi; ${show.number(imported.unchanged)} giữ nguyên. Ghi ở mục ${imported.entry === null ? '–' : show.number(imported.entry)} của sổ.`,
          en: `${show.number(imported.added)} new and ${show.number(imported.changed)} changed were imported; ${show.number(imported.unchanged)} stay as they were. Entry ${imported.entry === null ? '–' : show.number(imported.entry)} of the record.`,
        })}
      </p>
      <div className="row">
        <Go className="btn main" href="/to-chuc">
          {say(words.toRegister)}
        </Go>
        <Button variant="default" onClick={onAgain}>
          {say(words.again)}
        </Button>
      </div>
    </div>
  );
}

/** A version-4 UUID; randomUUID itself is missing where the page came over plain HTTP. */
function newImportId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
