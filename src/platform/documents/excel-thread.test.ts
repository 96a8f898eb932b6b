import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import type { Book, BookRow } from './excel-model.ts';
import { readXlsx as readHere } from './excel-read.ts';
import { readXlsx, toXlsx } from './excel-thread.ts';
import { toXlsx as writeHere } from './excel-write.ts';

/** Large enough for a thread: 8,000 rows of three columns on the first sheet, and something on a second. */
const large: Book = {
  title: 'Danh sách tổ chức',
  dated: day('2020-05-29'),
  sheets: [
    {
      name: 'Danh sách',
      columns: [{ header: 'Mã', width: 12, type: 'text' }, { header: 'Tên', width: 40, type: 'text' }, { header: 'Đảng viên', width: 10, type: 'number' }],
      rows: Array.from({ length: 8000 }, (_, at): BookRow => [`MT.${at}`, `Chi bộ ấp ${at}`, at % 7 === 0 ? null : at]),
    },
    { name: 'Giải thích', columns: [{ header: 'x', width: 5, type: 'text' }], rows: [['=1+1'], [null], ['y']] },
  ],
};

describe('a large book', () => {
  test('is written to the same bytes and read to the same cells as in the thread of whoever asks', async () => {
    const bytes = await toXlsx(large);
    expect(Buffer.from(bytes).equals(Buffer.from(await writeHere(large)))).toBe(true);
    expect(await readXlsx(bytes)).toEqual(await readHere(bytes));
  });

  test('leaves others their turn while it is written and read', async () => {
    let turns = 0;
    const others = setInterval(() => (turns += 1), 1);
    const bytes = await toXlsx(large);
    const whileWriting = turns;
    await readXlsx(bytes);
    clearInterval(others);
    // Written or read here, it would be one long turn.
    expect(whileWriting).toBeGreaterThan(5);
    expect(turns - whileWriting).toBeGreaterThan(5);
  });

  test('that cannot be taken is refused by the same name', async () => {
    const bytes = await toXlsx(large);
    expect(await readXlsx(bytes, { rows: 5000 })).toEqual({ ok: false, problem: { code: 'too_many_rows', sheet: 'Danh sách', limit: 5000 } });
    expect(await readXlsx(bytes, { unpackedBytes: 1000 })).toEqual({ ok: false, problem: { code: 'unpacks_too_large', limitBytes: 1000 } });
    const broken = bytes.slice();
    broken.fill(7, 2000, 4000);
    expect(await readXlsx(broken)).toEqual(await readHere(broken));
  });

  test('several at once are each their own', async () => {
    const [first, ...others] = large.sheets;
    const books = [1, 2, 3].map((many): Book => ({ ...large, sheets: [{ ...first, rows: first.rows.slice(0, 6000 + many) }, ...others] }));
    const read = await Promise.all(books.map(async (book) => readXlsx(await toXlsx(book))));
    expect(read.map((each) => each.ok && each.value[0]?.rows.length)).toEqual([6002, 6003, 6004]);
  });
});
