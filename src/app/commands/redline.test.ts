import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { givenWord, p, table } from '#platform/documents/testing/given-word.ts';
import { InputError } from './command.ts';
import { command } from './redline.ts';

const folder = mkdtempSync(join(tmpdir(), 'dh-redline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(old: Uint8Array, next: Uint8Array, how: { json?: boolean; language?: 'vi' | 'en' } = {}): Promise<string> {
  const words = [join(folder, 'cũ.docx'), join(folder, 'mới.docx')] as const;
  writeFileSync(words[0], old);
  writeFileSync(words[1], next);
  let out = '';
  await command.run({ values: {}, words, json: how.json ?? false, language: how.language ?? 'vi', print: (text) => void (out += `${text}\n`), say: ({ vi }) => void (out += `(${vi})\n`) });
  return out;
}
const HEAD = p('Kết quả', '<w:outlineLvl w:val="0"/>');
const old = givenWord(`${HEAD}${p('Tăng trưởng đạt 6,8%.')}${p('Thu ngân sách vượt dự toán.')}`);
const next = givenWord(`${HEAD}${p('Tăng trưởng đạt 7,1%.')}${p('Thu ngân sách vượt dự toán.')}${p('Phê duyệt đề án nông thôn mới.')}`);

describe('daihoi redline', () => {
  test('tells programs the changed paragraphs and words', async () => {
    expect(JSON.parse(await run(old, next, { json: true }))).toEqual({
      old: { paragraphs: 3 }, new: { paragraphs: 4 },
      changes: [
        {
          kind: 'changed', oldAt: 2, newAt: 2, pieces: 1, heading: ['Kết quả'],
          words: [{ op: 'same', text: 'Tăng trưởng đạt ' }, { op: 'del', text: '6,8' }, { op: 'ins', text: '7,1' }, { op: 'same', text: '%.' }],
        },
        { kind: 'added', oldAt: null, newAt: 4, pieces: 1, heading: ['Kết quả'], words: [{ op: 'ins', text: 'Phê duyệt đề án nông thôn mới.' }] },
      ],
    });
    expect(JSON.parse(await run(old, old, { json: true }))).toEqual({ old: { paragraphs: 3 }, new: { paragraphs: 3 }, changes: [] });
  });

  test('tells people in sentences, in both languages', async () => {
    expect(await run(old, next)).toBe('Bản cũ 3 đoạn, bản mới 4 đoạn. Thay đổi: sửa 1, thêm 1.\n\nĐoạn 2: sửa · Kết quả\n  Tăng trưởng đạt [-6,8-]{+7,1+}%.\n\nĐoạn 4: thêm mới · Kết quả\n  {+Phê duyệt đề án nông thôn mới.+}\n');
    expect(await run(old, next, { language: 'en' })).toContain('Old version 3 paragraphs, new version 4. Changes: changed 1, added 1.');
    expect(await run(old, old)).toContain('không có từ nào thay đổi');
  });

  test('a bad file is refused by name, in both languages, and so is one that is not there', async () => {
    const refused = await run(givenWord(table([table(['x'])])), next).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InputError);
    expect(refused).toMatchObject({ code: 'nested_table', sentence: { vi: expect.stringContaining('Có bảng nằm trong ô'), en: expect.stringContaining('within a cell') } });
    const call = { values: {}, json: false, language: 'vi', print: () => {}, say: () => {} } as const;
    await expect(command.run({ ...call, words: [join(folder, 'none.docx'), join(folder, 'none.docx')] })).rejects.toMatchObject({ code: 'file_unreadable' });
    const large = join(folder, 'large.docx');
    writeFileSync(large, '');
    truncateSync(large, 80 * 1024 * 1024);
    await expect(command.run({ ...call, words: [large, large] })).rejects.toMatchObject({ code: 'file_too_large' });
  });
});
