import { describe, expect, test } from 'vitest';
import { differences, isChanged, joinBefore, movedBy, paragraphsToSend, rebased, type Rows, rowsOf, splitAt, withKind, without, withPasted, withText } from './draft-rows.ts';

const rows = rowsOf([
  { id: 1, kind: 'heading', level: 1, label: 'I-', text: 'Kết quả' },
  { id: 2, kind: 'text', level: 0, label: '', text: 'Sản lượng đạt 51,40%.' },
  { id: 3, kind: 'text', level: 0, label: '', text: 'Nâng cấp 4 cầu yếu.' },
]);
const texts = (of: Rows): string[] => of.map((row) => row.text);
const keys = () => {
  let last = 0;
  return () => `n${(last += 1)}`;
};

describe('typing in a draft', () => {
  test('a paragraph falls into two: the first part keeps its identity', () => {
    const split = splitAt(rows, '2', 9, 'new');
    expect(texts(split)).toEqual(['Kết quả', 'Sản lượng', 'đạt 51,40%.', 'Nâng cấp 4 cầu yếu.']);
    expect(split.map((row) => row.id)).toEqual([1, 2, null, 3]);
  });

  test('behind a heading plain text goes on', () => {
    expect(splitAt(rows, '1', 7, 'new')[1]).toMatchObject({ kind: 'text', level: 0, label: '', text: '' });
  });

  test('joining is the way back, and says where the two meet', () => {
    const joined = joinBefore(splitAt(rows, '2', 9, 'new'), 'new');
    expect(joined && texts(joined.rows)).toEqual(texts(rows));
    expect(joined).toMatchObject({ key: '2', at: 10 });
    expect(joinBefore(rows, '1')).toBeUndefined();
  });

  test('each pasted line becomes a paragraph; what stood behind the cursor stands behind the last one', () => {
    const pasted = withPasted(rows, '3', 8, 8, ' một\r\n\n  hai\t ba \nbốn', keys());
    expect(texts(pasted.rows).slice(2)).toEqual(['Nâng cấpmột', 'hai ba', 'bốn 4 cầu yếu.']);
    expect(pasted).toMatchObject({ key: 'n2', at: 3 });
    expect(texts(withPasted(rows, '3', 0, 8, 'Duy tu', keys()).rows)[2]).toBe('Duy tu 4 cầu yếu.');
  });

  test('only a heading has a level', () => {
    expect(withKind(rows, '2', 'heading', 2)[1]).toMatchObject({ kind: 'heading', level: 2 });
    expect(withKind(rows, '1', 'text', 2)[0]).toMatchObject({ kind: 'text', level: 0 });
  });

  test('what saving would change is counted; empty paragraphs are not sent', () => {
    expect(isChanged(differences(rows, rows))).toBe(false);
    const emptied = withText(rows, '3', '  ');
    expect(differences(rows, emptied)).toEqual({ changed: 0, added: 0, removed: 1, moved: false });
    expect(paragraphsToSend(emptied)).toHaveLength(2);
    expect(differences(rows, withText(splitAt(rows, '2', 9, 'new'), '3', 'khác'))).toEqual({ changed: 2, added: 1, removed: 0, moved: false });
    expect(differences(rows, movedBy(rows, '3', -1)).moved).toBe(true);
    expect(differences(rows, without(rows, '2'))).toMatchObject({ removed: 1, moved: false });
  });
});

describe('somebody else has saved meanwhile', () => {
  test('changes of different paragraphs both stay', () => {
    const both = rebased(rows, withText(rows, '2', 'tôi sửa'), withText(rows, '3', 'người khác sửa'));
    expect(texts(both.rows)).toEqual(['Kết quả', 'tôi sửa', 'người khác sửa']);
    expect(both.clashes).toEqual([]);
  });

  test('of one paragraph that both changed nothing is lost: own text stands, the other is shown', () => {
    const both = rebased(rows, withText(rows, '2', 'tôi sửa'), withText(rows, '2', 'người khác sửa'));
    expect(texts(both.rows)[1]).toBe('tôi sửa');
    expect(both.clashes).toEqual([{ key: '2', theirs: 'người khác sửa' }]);
  });

  test('new paragraphs of both sides stand where they were written', () => {
    const mine = splitAt(rows, '2', 9, 'mine');
    const theirs = [...rows, ...rowsOf([{ id: 9, kind: 'text', level: 0, label: '', text: 'thêm cuối' }])];
    expect(texts(rebased(rows, mine, theirs).rows)).toEqual(['Kết quả', 'Sản lượng', 'đạt 51,40%.', 'Nâng cấp 4 cầu yếu.', 'thêm cuối']);
  });

  test('what I changed stays though the other took it away; what I took away stays away unless the other changed it', () => {
    expect(texts(rebased(rows, withText(rows, '3', 'tôi sửa'), without(rows, '3')).rows)).toEqual(['Kết quả', 'Sản lượng đạt 51,40%.', 'tôi sửa']);
    expect(texts(rebased(rows, without(rows, '2'), rows).rows)).toEqual(['Kết quả', 'Nâng cấp 4 cầu yếu.']);
    expect(texts(rebased(rows, without(rows, '2'), withText(rows, '2', 'người khác sửa')).rows)).toEqual(['Kết quả', 'người khác sửa', 'Nâng cấp 4 cầu yếu.']);
  });
});
