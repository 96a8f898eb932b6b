import { RuleWhy } from '#kit/rule-why.tsx';
import { useSay } from '#kit/language.tsx';
import type { Finding } from '../core/finding.ts';
import css from './personnel.module.css';
import { ruleWords } from '../core/rule-words.ts';

export type ShownFinding = Pick<Finding, 'code' | 'weight' | 'unconfirmed' | 'sentence'> & { readonly rule: string | null; readonly people: readonly string[] };

/** What to look at, each with its reason; nothing here stands in the way of anything. */
export function FindingList({ findings, label }: { readonly findings: readonly ShownFinding[]; readonly label: string }) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <ul className={css['findings']} aria-label={label}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.sentence.vi}`} className={finding.weight === 'warning' ? css['warn'] : undefined}>
          {say(finding.sentence)}
          {finding.rule !== null && <RuleWhy rule={finding.rule} said={ruleWords[finding.rule]} unconfirmed={finding.unconfirmed} />}
        </li>
      ))}
    </ul>
  );
}
