import { RuleWhy, type RuleWhyProps } from '#kit/rule-why.tsx';
import { ruleSentences } from './rule-words.ts';

/** «Vì sao?» about a rule of the documents. */
export function Why(props: Omit<RuleWhyProps, 'said'>) {
  return <RuleWhy {...props} said={ruleSentences[props.rule]} />;
}
