import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { followParagraph as followContract, showRedline as contract } from '../contract.ts';
import { followedSentence, followIn } from '../core/followed-words.ts';
import { redlineView } from './compared.ts';
import { twoVersions } from './two-versions.ts';

/** What changed between two drafts. */
export function showRedline(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  return shell.read(async (db): Answer<typeof contract> => {
    const found = await twoVersions(db, actor, input);
    if (!found.ok) return found;
    const { old, next, comparison } = found.value;
    return ok(redlineView(old, next, comparison));
  });
}

/** Where a paragraph, or words in it, of one draft are in another. */
export function followParagraph(shell: Shell, actor: Actor, input: InputOf<typeof followContract>): Answer<typeof followContract> {
  return shell.read(async (db): Answer<typeof followContract> => {
    const found = await twoVersions(db, actor, input);
    if (!found.ok) return found;
    const { old, next, comparison } = found.value;
    const { paragraph, wordsFrom, wordsTo, to } = input;
    const text = old.paragraphs.find(({ id }) => id === paragraph)?.text;
    if (text === undefined) return fail({ code: 'paragraph_not_found' });
    const words = wordsFrom === undefined && wordsTo === undefined ? null : { from: wordsFrom ?? 0, to: wordsTo ?? text.length };
    if (words && (words.from >= words.to || words.to > text.length)) return fail({ code: 'words_outside_paragraph', letters: text.length });
    const followed = followIn({ paragraph, words }, old, next, comparison);
    const sentence = followedSentence(followed, to);
    if (followed.state === 'kept') return ok({ state: 'kept', paragraph: followed.anchor.paragraph, at: followed.at + 1, words: followed.anchor.words, touched: followed.touched, moved: followed.moved, sentence });
    if (followed.state === 'words_gone') return ok({ state: 'words_gone', paragraph: followed.anchor.paragraph, at: followed.at + 1, words: null, touched: true, moved: false, sentence });
    const nearest = followed.state === 'gone' ? followed.nearest : null;
    return ok({ state: 'gone', paragraph: nearest?.paragraph ?? null, at: nearest ? nearest.at + 1 : null, words: null, touched: true, moved: false, sentence });
  });
}
