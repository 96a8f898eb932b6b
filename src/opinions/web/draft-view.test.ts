import { describe, expect, test } from 'vitest';
import type { Paragraph } from '#documents/core/paragraph.ts';
import { draftView, placeName } from './draft-view.ts';

const heading = (id: number, level: number, text: string, label = ''): Paragraph => ({ id, kind: 'heading', level, label, text });
const text = (id: number, words = 'chữ'): Paragraph => ({ id, kind: 'text', level: 0, label: '', text: words });

const DRAFT = [text(1), heading(2, 1, 'Đánh giá', 'I.'), text(3), heading(9, 2, 'Giao thông', '1.'), text(4), heading(5, 3, 'Cầu'), text(6), heading(7, 1, 'Nhiệm vụ', 'II.'), text(8)];

describe('a draft as it is read', () => {
  const view = draftView(DRAFT);
  test('paragraphs are counted, headings are not', () => {
    expect([...view.byId.values()].map((each) => each.number)).toEqual([1, undefined, 2, undefined, 3, undefined, 4, undefined, 5]);
  });
  test('the contents show the two highest levels', () => {
    expect(view.contents).toEqual([{ id: 2, title: 'I. Đánh giá', depth: 0 }, { id: 9, title: '1. Giao thông', depth: 1 }, { id: 7, title: 'II. Nhiệm vụ', depth: 0 }]);
    expect([view.lineOf.get(1), view.lineOf.get(6), view.lineOf.get(8)]).toEqual([undefined, 9, 7]);
  });
  test('a place is called by number and heading', () => {
    expect(placeName(view, 6)).toEqual({ number: 4, heading: 'Cầu' });
    expect(placeName(view, 9)).toEqual({ number: undefined, heading: '1. Giao thông' });
    expect(placeName(view, 77)).toBeUndefined();
  });
  test('blocks hold every paragraph once, in order, and none is long', () => {
    const long = Array.from({ length: 500 }, (_, at) => (at % 40 === 0 ? heading(at + 1, 1, 'Mục') : text(at + 1)));
    const { blocks } = draftView(long);
    expect(blocks.flatMap((block) => block.paragraphs.map((each) => each.id))).toEqual(long.map((each) => each.id));
    expect(Math.max(...blocks.map((block) => block.paragraphs.length))).toBeLessThanOrEqual(24);
  });
  test('a draft without headings or without anything is read all the same', () => {
    expect(draftView([text(1)]).contents).toEqual([]);
    expect(draftView([])).toMatchObject({ blocks: [], contents: [] });
  });
});
