import { describe, expect, test } from 'vitest';
import { compareAmendments, locate, readAmendment } from './amendments.ts';

const PARAGRAPH = 'Tiếp tục đổi mới, nâng cấp cầu Rạch Mương; tiếp tục nâng cấp đường liên ấp.';

describe('amendments', () => {
  test.each([
    ['cầu Rạch Mương', undefined, 'cầu Rạch Mương'],
    ['CAU RACH MUONG', undefined, 'cầu Rạch Mương'],
    ['cầu Rạch Mương'.normalize('NFD'), undefined, 'cầu Rạch Mương'],
    ['đổi mới nâng cấp', undefined, 'đổi mới, nâng cấp'],
    ['nâng cấp', 2, 'nâng cấp'],
  ])('%s is found', (oldWords, occurrence, expected) => {
    const place = locate(PARAGRAPH, occurrence === undefined ? { oldWords } : { oldWords, occurrence });
    expect(place.ok && PARAGRAPH.slice(place.value.from, place.value.until)).toBe(expected);
  });

  test('without one place they are named', () => {
    expect(locate(PARAGRAPH, { oldWords: ' … ' })).toEqual({ ok: false, problem: { code: 'old_words_missing' } });
    expect(locate(PARAGRAPH, { oldWords: 'trường học' })).toEqual({ ok: false, problem: { code: 'old_words_not_found' } });
    expect(locate(PARAGRAPH, { oldWords: 'nâng cấp' })).toEqual({ ok: false, problem: { code: 'old_words_repeated', times: 2 } });
  });

  test('that touch the same words collide, equal ones are one proposal', () => {
    const compared = compareAmendments(PARAGRAPH, [
      { id: '4', oldWords: 'liên ấp', newWords: 'liên xã' }, { id: '1', oldWords: 'đổi mới', newWords: 'đẩy mạnh đổi mới' }, { id: '3', oldWords: 'doi moi', newWords: ' đẩy mạnh  đổi mới'.normalize('NFD') },
      { id: '2', oldWords: 'Tiếp tục đổi mới', newWords: 'Đổi mới toàn diện' }, { id: '5', oldWords: 'nâng cấp', newWords: 'xây' },
    ]);
    expect(compared.proposals.map(({ oldWords, newWords, ids }) => [oldWords, newWords, ids])).toEqual([
      ['Tiếp tục đổi mới', 'Đổi mới toàn diện', ['2']], ['đổi mới', 'đẩy mạnh đổi mới', ['1', '3']], ['liên ấp', 'liên xã', ['4']],
    ]);
    expect(compared.collisions).toEqual([[0, 1]]);
    expect(compared.unplaced).toEqual([{ id: '5', problem: { code: 'old_words_repeated', times: 2 } }]);
  });

  test.each([
    ['Thay cụm từ "tiếp tục đổi mới" bằng "đẩy mạnh đổi mới toàn diện" trong chủ đề.', { oldWords: 'tiếp tục đổi mới', newWords: 'đẩy mạnh đổi mới toàn diện' }],
    ['Thêm “lắp biển báo” sau “lắp đèn chiếu sáng”.', { oldWords: 'lắp đèn chiếu sáng', newWords: 'lắp đèn chiếu sáng lắp biển báo' }],
    ['Đề nghị bỏ cụm từ “cơ bản”', { oldWords: 'cơ bản', newWords: '' }],
    ['Đề nghị nêu rõ hơn.', undefined],
  ])('%s', (text, expected) => {
    expect(readAmendment(text)).toEqual(expected);
  });
});
