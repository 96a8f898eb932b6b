import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames, nameKey } from '#foundation/text.ts';
import { nameOrder } from './name-order.ts';

const sign = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

test('R-DER-2: given name, family, middle names; tones after letters', () => {
  const names = ['Trần Văn Ân', 'Lê Thị An', 'Nguyễn Văn Ẩn', 'Nguyễn An', 'Đỗ Văn Bình', 'Nguyễn Văn Dũng', 'Nguyễn Văn Đức', 'Nguyễn Thị Ánh', 'Phạm Thị Yến', 'Lê Văn Ơn', 'Lê Văn Oanh'];
  const expected = names.toSorted((one, other) => compareNames(nameKey(one), nameKey(other)));
  expect(names.toSorted((one, other) => sign(nameOrder(one), nameOrder(other)))).toEqual(expected);
  expect(expected.slice(0, 4)).toEqual(['Lê Thị An', 'Nguyễn An', 'Nguyễn Thị Ánh', 'Trần Văn Ân']);
});

test('R-DER-2: orders any two names as the Vietnamese collation does', () => {
  const word = fc.constantFrom('An', 'Ân', 'Ấn', 'Ẩn', 'Anh', 'Ánh', 'Ba', 'Bảo', 'Bão', 'Dũng', 'Dung', 'Đức', 'Đang', 'Hòa', 'Hoà', 'Hóa', 'Lê', 'Le', 'Lễ', 'Ngọc', 'Nghĩa', 'Oanh', 'Ông', 'Ơn', 'Thị', 'Thi', 'Tư', 'Tú', 'Từ', 'Văn', 'Vân', 'Yên', 'Yến', 'Ỷ');
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(sign(nameOrder(one), nameOrder(other))).toBe(Math.sign(compareNames(nameKey(one), nameKey(other))));
    }),
    { numRuns: 2000 },
  );
});
