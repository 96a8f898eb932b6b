import { Menu } from '@mantine/core';
import { addressOf } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { file } from '../contract.ts';
import { asSheet, type Form } from '../core/programme.ts';
import { formWords } from '../core/words.ts';
import type { At } from './after-address.ts';
import { lower } from './page-words.ts';

/** The paper as Word or PDF; a programme as a sheet too. */
export function DownloadPaper({ at, form }: { readonly at: At; readonly form: Form }) {
  const say = useSay();
  const name = formWords[form];
  const address = (format: 'docx' | 'pdf' | 'xlsx'): string => addressOf(file, { season: at.season, organisation: at.code, form, format });
  return (
    <Menu position="bottom-end" width={160}>
      <Menu.Target>
        <button type="button" className="btn">{say({ vi: `Tải ${lower(name.vi)}`, en: `${name.en} as a file` })}</button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={address('docx')} download>Word</Menu.Item>
        <Menu.Item component="a" href={address('pdf')} download>PDF</Menu.Item>
        {asSheet(form) && <Menu.Item component="a" href={address('xlsx')} download>Excel</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
