import { describe, expect, test } from 'vitest';
import { indexOf } from './find-participants.ts';

const roll = ['Nguyễn Văn An', 'Nguyễn Thị Ánh', 'Trần An Bình', 'Đỗ Thị Ngọc Nhung', 'Lê Minh Dũng', 'Phan Thị Mỹ Linh', 'Võ Anh Tuấn'].map((fullName, index) => ({ id: String(index), badge: `K7M${index}`, fullName }));
const index = indexOf(roll);
const found = (typed: string): string[] => index.find(typed).map((each) => each.fullName);

describe('finding a person of the roll', () => {
  test.each([
    ['do thi ngoc nhung', ['Đỗ Thị Ngọc Nhung']],
    ['đỗ nhung', ['Đỗ Thị Ngọc Nhung']],
    ['nhung do', ['Đỗ Thị Ngọc Nhung']],
    ['dung', ['Lê Minh Dũng']],
    ['mi linh', ['Phan Thị Mỹ Linh']],
    ['xyz', []],
    ['', []],
  ])('"%s"', (typed, names) => expect(found(typed)).toEqual(names));

  test('people are called by their given name: whole before begun before other words', () => {
    expect(found('an')).toEqual(['Nguyễn Văn An', 'Nguyễn Thị Ánh', 'Trần An Bình', 'Võ Anh Tuấn']);
  });

  test('a code is read without regard to case, spaces and strokes', () => {
    expect(index.byBadge('k7m-3')?.fullName).toBe('Đỗ Thị Ngọc Nhung');
    expect(index.byBadge(' K7M 4 ')?.fullName).toBe('Lê Minh Dũng');
    expect(index.byBadge('K7M')).toBeUndefined();
    expect(found('k7m3')).toEqual(['Đỗ Thị Ngọc Nhung']);
  });
});
