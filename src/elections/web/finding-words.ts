import type { Sentence } from '#foundation/sentence.ts';
import { balanceWords, chainWords, reasonWords } from '../core/finding-words.ts';
import type { RegulationId } from '../core/packs/pack.ts';
import { slateFindingWords } from './words.ts';

type ByCode = { readonly [code: string]: ((facts: never, regulation: RegulationId) => Sentence) | undefined };

const FINDING_WORDS: ByCode = { ...balanceWords, ...chainWords, ...slateFindingWords };

interface Found {
  readonly code: string;
  readonly facts: { readonly [name: string]: unknown };
}

/** What a rule found, in its words: of the chain, of the list, of the papers and the count. */
export function findingSentence({ code, facts }: Found, regulation: RegulationId): Sentence {
  const words = FINDING_WORDS[code];
  return words ? words({ code, ...facts } as never, regulation) : UNKNOWN;
}

/** One step of why a person is elected or not. */
export function reasonSentence({ code, facts }: Found): Sentence {
  const words = (reasonWords as ByCode)[code];
  return words ? words({ code, ...facts } as never, '244-QD/TW') : UNKNOWN;
}

/** A newer server may know a finding that this page does not; its rule still tells. */
const UNKNOWN: Sentence = { vi: 'Có một điều cần xem theo quy tắc sau.', en: 'There is something to look at under this rule.' };
