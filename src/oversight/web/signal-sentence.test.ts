import { expect, test } from 'vitest';
import { signalSentence } from './signal-sentence.ts';

const late = { id: 'late', reason: { vi: 'chậm 4 ngày', en: 'four days late' } } as const;
const internal = { id: 'internal-matter', reason: { vi: 'có ghi nhận việc nội bộ', en: 'a matter within the committee is noted' } } as const;
const other = { id: 'other-note', reason: { vi: 'đường đi khó', en: 'hard to reach' } } as const;

test('reasons become one sentence; what is past its day stands out', () => {
  expect(signalSentence([late, internal]).vi).toBe('**Chậm 4 ngày**; có ghi nhận việc nội bộ.');
  expect(signalSentence([internal, late]).en).toBe('A matter within the committee is noted; **four days late**.');
});

test('a first letter with its mark is a capital', () => {
  expect(signalSentence([other]).vi).toBe('Đường đi khó.');
});

test('of more than four the rest is counted', () => {
  expect(signalSentence([late, internal, other, other, other, other]).vi).toBe('**Chậm 4 ngày**; có ghi nhận việc nội bộ; đường đi khó; đường đi khó; và 2 dấu hiệu khác.');
  expect(signalSentence([late, late, late, late, late]).en).toMatch(/; and another sign\.$/);
  expect(signalSentence([late, internal, other, other]).vi).not.toContain('dấu hiệu khác');
});
