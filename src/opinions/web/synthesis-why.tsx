import { RuleWhy, type RuleWhyProps } from '#kit/rule-why.tsx';
import { synthesisRules } from './synthesis-rules.ts';

/** «Vì sao?» about a rule of the synthesis. */
export function Why(props: Omit<RuleWhyProps, 'said'>) {
  return <RuleWhy {...props} said={synthesisRules[props.rule]} />;
}
