/** The sentences of the rules stand in core, since printed papers say them too. */
export { type RuleWords, ruleSource, ruleWords } from '../core/rule-words.ts';
export { balanceWords, chainWords, reasonWords } from '../core/finding-words.ts';
