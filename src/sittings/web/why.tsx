import { RuleWhy, type RuleWhyProps } from '#kit/rule-why.tsx';
import { ruleSentences } from './words.ts';

/** «Vì sao?» about a rule of the congress day. */
export function Why(props: Omit<RuleWhyProps, 'said'>) {
  return <RuleWhy {...props} said={ruleSentences[props.rule]} />;
}
