import { expect, test } from 'vitest';
import { type Proposal, setsOf, stretchesOf } from './review-stretches.ts';

const TEXT = 'Nâng cấp 4 cầu yếu trong nhiệm kỳ';
const change = (oldWords: string, newWords: string, outcome?: 'accepted' | 'refused'): Proposal => {
  const from = TEXT.indexOf(oldWords);
  return { from, until: from + oldWords.length, oldWords, newWords, ids: ['1'], organisations: 1, groups: [], sharing: 1, text: '', decision: outcome ? { outcome, reason: '', by: '', at: '' } : null };
};

test('a paragraph is cut where proposals begin and end', () => {
  const proposals = [change('Nâng cấp 4 cầu yếu', 'x'), change('4 cầu yếu', '6 cầu yếu'), change('nhiệm kỳ', 'năm 2021')];
  expect(stretchesOf({ text: TEXT, proposals })).toEqual([
    { text: 'Nâng cấp ', proposals: [0], accepted: undefined },
    { text: '4 cầu yếu', proposals: [0, 1], accepted: undefined },
    { text: ' trong ', proposals: [], accepted: undefined },
    { text: 'nhiệm kỳ', proposals: [2], accepted: undefined },
  ]);
});

test('an accepted change is one piece with its new words, also where others touch it', () => {
  const proposals = [change('Nâng cấp 4 cầu yếu', 'Nâng cấp 4 cầu yếu, trước hết là cầu Rạch Mương', 'accepted'), change('4 cầu yếu', '6 cầu yếu', 'refused')];
  const [first] = stretchesOf({ text: TEXT, proposals });
  expect(first).toEqual({ text: 'Nâng cấp 4 cầu yếu', proposals: [0, 1], accepted: 'Nâng cấp 4 cầu yếu, trước hết là cầu Rạch Mương' });
  expect(stretchesOf({ text: TEXT, proposals }).map(({ text }) => text).join('')).toBe(TEXT);
});

test('colliding proposals stand beside one another, the others alone, in the order of the text', () => {
  const proposals = [change('Nâng cấp', 'Xây'), change('4 cầu yếu', 'a'), change('4 cầu', 'b'), change('nhiệm kỳ', 'c')];
  expect(setsOf({ proposals, collisions: [[1, 2]] })).toEqual([[0], [1, 2], [3]]);
});
