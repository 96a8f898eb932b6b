import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { addressOf, useWork } from '#kit/api.ts';
import { DayField, today } from '#kit/day-field.tsx';
import { FileDrop } from '#kit/file-drop.tsx';
import { Go } from '#kit/go.tsx';
import { useLanguage, useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { importTemplate, previewImport } from '../contract.ts';
import { ImportApply } from './import-apply.tsx';
import { ImportPreview } from './import-preview.tsx';
import css from './register.module.css';
import { importWords as words } from './register-words.ts';

type Preview = OutputOf<typeof previewImport>;

interface Settings {
  readonly onDay: Day | undefined;
  readonly normalise: boolean;
}

/** A list from Excel: choose, see everything that would change and every cell that is not right, then take it over or not. */
export function ImportScreen() {
  const say = useSay();
  const [language] = useLanguage();
  const preview = useWork(previewImport);
  const [file, setFile] = useState<File | undefined>(undefined);
  const [settings, setSettings] = useState<Settings>({ onDay: today(), normalise: false });
  const [seen, setSeen] = useState<Preview | undefined>(undefined);

  const look = async (next: File | undefined, { onDay, normalise }: Settings): Promise<void> => {
    setSeen(undefined);
    if (!next || onDay === undefined) return;
    const result = await preview.send({ onDay, normalise: normalise ? 'yes' : 'no' }, next);
    if (result.ok) setSeen(result.value);
  };
  const choose = (next: File): void => {
    setFile(next);
    void look(next, settings);
  };
  const set = (patch: Partial<Settings>): void => {
    const next = { ...settings, ...patch };
    setSettings(next);
    void look(file, next);
  };
  const forget = (): void => {
    setFile(undefined);
    setSeen(undefined);
    preview.reset();
  };

  return (
    <Page
      title={say(words.title)} lead={say(words.lead)} above={<Go href="/to-chuc">{say(words.back)}</Go>}
      actions={
        <a className="btn" href={addressOf(importTemplate, { language })} download>
          {say(words.template)}
        </a>
      }
    >
      <div className={`${css.steps} stack`}>
        <div className={css.settings}>
          <FileDrop label={say(words.file)} hint={say(words.fileHint)} accept=".xlsx,.csv" chosen={file} busy={preview.isPending} onFile={choose} />
          <div className="stack">
            <DayField label={say(words.onDay)} description={say(words.onDayHint)} value={settings.onDay} onChange={(onDay) => set({ onDay })} />
            <Checkbox checked={settings.normalise} label={say(words.normalise)} description={say(words.normaliseHint)} onChange={(event) => set({ normalise: event.currentTarget.checked })} />
          </div>
        </div>
        {preview.isPending && (
          <p role="status" className="muted">
            {say(words.reading)}
          </p>
        )}
        {!preview.isPending && <ProblemNote problem={preview.error} />}
        {seen && file && settings.onDay !== undefined && !preview.isPending && (
          <>
            <ImportPreview key={`${file.name} ${file.lastModified} ${settings.onDay} ${String(settings.normalise)}`} preview={seen} />
            <ImportApply preview={seen} file={file} onDay={settings.onDay} normalise={settings.normalise} onAgain={forget} />
          </>
        )}
      </div>
    </Page>
  );
}
