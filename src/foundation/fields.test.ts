import { describe, expect, test } from 'vitest';
import { textField } from './fields.ts';

describe('a field of text', () => {
  test('is blank when nothing in it can be seen', () => {
    expect(textField(120).safeParse('\u202E\u200B').success).toBe(false);
    expect(textField(120).safeParse(' \u00A0\u200B ').success).toBe(false);
    expect(textField(120, { blank: true }).parse('\u202E')).toBe('\u202E');
    expect(textField(120).parse(' Đặng Thị Ánh ')).toBe('Đặng Thị Ánh');
  });
});
