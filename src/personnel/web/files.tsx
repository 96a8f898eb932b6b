import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { download, type SaidProblem } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { personnelFile } from '../contract.ts';
import type { Place } from './personnel-address.ts';
import css from './personnel.module.css';
import type { Overview } from './personnel-view.ts';
import { personnelWords as words } from './personnel-words.ts';

/** The scheme and the summary list as papers. */
export function Files({ place, of }: { readonly place: Place; readonly of: Overview }) {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const fetchFile = async (form: 'P03' | 'P04', format: 'docx' | 'pdf' | 'xlsx'): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const result = await download(personnelFile, { ...place, form, format });
    setBusy(false);
    if (!result.ok) setProblem(result.problem);
  };
  const item = (form: 'P03' | 'P04', format: 'docx' | 'pdf' | 'xlsx', name: string) => <Menu.Item onClick={() => void fetchFile(form, format)}>{name}</Menu.Item>;
  return (
    <div className={css['files']}>
      <Menu position="bottom-end" width={270}>
        <Menu.Target>
          <Button variant="default" loading={busy}>{say(words.files)}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{say({ vi: 'Đề án nhân sự', en: 'Personnel scheme' })}</Menu.Label>
          {item('P03', 'docx', say({ vi: 'Đề án (Word)', en: 'Scheme (Word)' }))}
          {item('P03', 'pdf', say({ vi: 'Đề án (PDF)', en: 'Scheme (PDF)' }))}
          {of.papers.people > 0 && <Menu.Label>{say({ vi: 'Danh sách trích ngang', en: 'Summary list' })}</Menu.Label>}
          {of.papers.people > 0 && item('P04', 'docx', say({ vi: 'Trích ngang (Word)', en: 'Summary list (Word)' }))}
          {of.papers.people > 0 && item('P04', 'pdf', say({ vi: 'Trích ngang (PDF)', en: 'Summary list (PDF)' }))}
          {of.papers.people > 0 && item('P04', 'xlsx', say({ vi: 'Trích ngang (Excel)', en: 'Summary list (Excel)' }))}
        </Menu.Dropdown>
      </Menu>
      <ProblemNote problem={problem} />
    </div>
  );
}
