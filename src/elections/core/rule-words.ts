import type { Sentence } from '#foundation/sentence.ts';
import { associationRuleWords } from './association-rule-words.ts';
import { countingRuleWords } from './counting-rule-words.ts';
import { orderRuleWords } from './order-rule-words.ts';
import type { RegulationId } from './packs/pack.ts';

/** What a rule says, and where it stands in each edition; without a place its article was not read, or it is drawn from others. */
export interface RuleWords {
  readonly says: Sentence;
  readonly in244?: string;
  readonly in190?: string;
  /** Another paper than the election regulation, under both editions. */
  readonly elsewhere?: Sentence;
}

/** The sentence of every rule that the elections cite, by id. */
export const ruleWords: { readonly [rule: string]: RuleWords } = { ...countingRuleWords, ...orderRuleWords, ...associationRuleWords };

const EDITION_NAMES: { readonly [R in RegulationId]: Sentence } = {
  '244-QD/TW': { vi: 'Quy chế bầu cử theo Quyết định 244-QĐ/TW', en: 'Election regulation, Decision 244-QĐ/TW' },
  '190-QD/TW': { vi: 'Quy chế bầu cử theo Quyết định 190-QĐ/TW', en: 'Election regulation, Decision 190-QĐ/TW' },
  association: { vi: 'Quy chế bầu cử của hội', en: 'Election rules of the association' },
};

/** Where the rule stands: "Điều 17, Quy chế bầu cử theo Quyết định 244-QĐ/TW"; the edition alone when its article was not read. */
export function ruleSource(rule: string, regulation: RegulationId): Sentence {
  const known = ruleWords[rule];
  if (known?.elsewhere !== undefined && regulation !== 'association') return known.elsewhere;
  const article = regulation === '244-QD/TW' ? known?.in244 : regulation === '190-QD/TW' ? known?.in190 : undefined;
  const name = EDITION_NAMES[regulation];
  return article === undefined ? name : { vi: `${article}, ${name.vi}`, en: `${article.replace('Điều', 'Article').replace('khoản', 'clause')}, ${name.en}` };
}

/** Where several rules stand, each place once: "Điều 17, Điều 32 Quy chế bầu cử theo Quyết định 244-QĐ/TW"; for official papers, which name articles. */
export function sourcesOf(rules: readonly string[], regulation: RegulationId): Sentence {
  const known = rules.map((rule) => ruleWords[rule]);
  const articles = [...new Set(known.flatMap((each) => (regulation === '244-QD/TW' ? each?.in244 : regulation === '190-QD/TW' ? each?.in190 : undefined) ?? []))];
  const others = regulation === 'association' ? [] : [...new Map(known.flatMap((each) => (each?.elsewhere ? [[each.elsewhere.vi, each.elsewhere] as const] : []))).values()];
  const name = EDITION_NAMES[regulation];
  const english = articles.map((article) => article.replace('Điều', 'Article').replace('khoản', 'clause'));
  return {
    vi: [articles.length === 0 ? name.vi : `${articles.join(', ')} ${name.vi}`, ...others.map((each) => each.vi)].join('; '),
    en: [articles.length === 0 ? name.en : `${english.join(', ')} of the ${name.en}`, ...others.map((each) => each.en)].join('; '),
  };
}
