import type { Sentence } from '#foundation/sentence.ts';
import { FACT_KINDS } from '#progress/core/fact-kinds.ts';
import { because, dayIn, type EventWords, place, plain } from './event-words-parts.ts';

/** "Ghi nhận đã đại hội"; a kind of fact from another edition is its own word. */
function act(fact: unknown): Sentence {
  const id = plain(fact);
  return FACT_KINDS.find((kind) => kind.id === id)?.act ?? { vi: `Ghi nhận «${id}»`, en: `Record “${id}”` };
}

function words(fact: unknown): Sentence {
  const id = plain(fact);
  return FACT_KINDS.find((kind) => kind.id === id)?.words ?? { vi: id, en: id };
}

export const progressEventWords: { readonly [kind: string]: EventWords } = {
  'progress.fact_recorded': {
    name: { vi: 'Ghi nhận việc đã xảy ra', en: 'Fact recorded' },
    say: (event, names) => {
      const [said, on, note] = [act(event['fact']), dayIn(event['happenedOn']), plain(event['note'])];
      const where = place(event['organisation'], names);
      const paper = plain(event['paperName']);
      return {
        vi: `${said.vi} ngày ${on.vi}: ${where}.${note === '' ? '' : ` ${note}`}${paper === '' ? '' : ` Văn bản: ${paper}.`}`,
        en: `${words(event['fact']).en} on ${on.en}: ${where}.${note === '' ? '' : ` ${note}`}${paper === '' ? '' : ` Paper: ${paper}.`}`,
      };
    },
  },
  'progress.fact_withdrawn': {
    name: { vi: 'Rút mục ghi sai', en: 'Fact withdrawn' },
    say: (event, names) => {
      const [said, on, why] = [words(event['fact']), dayIn(event['happenedOn']), because(event)];
      const where = place(event['organisation'], names);
      return { vi: `Rút mục «${said.vi}» ngày ${on.vi} của ${where}.${why.vi}`, en: `Withdrew “${said.en}” on ${on.en} of ${where}.${why.en}` };
    },
  },
};
