import { useState } from 'react';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import css from './delegates.module.css';
import type { About } from './roll.tsx';
import { findingWords, rollRuleWords, rollWords as words } from './roll-words.ts';

type Finding = About['findings'][number];

/** What should be looked at; each opens whom it concerns and why. */
export function RollFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <ul className={css['findings']} aria-label={say({ vi: 'Điều cần xem lại', en: 'To be looked at' })}>
      {findings.map((finding) => <FindingLine key={finding.code} finding={finding} />)}
    </ul>
  );
}

const NAMES = 12;

function FindingLine({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const show = useFormat();
  const [open, setOpen] = useState(false);
  const names = finding.names.slice(0, NAMES);
  const more = names.length === 0 ? 0 : finding.count - names.length;
  const rule = rollRuleWords[finding.rule];
  return (
    <li>
      {say(findingWords[finding.code](show.number(finding.count)))}.{' '}
      <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>{say(words.why)}</button>
      {open && (
        <span className={css['reason']}>
          {names.length > 0 && <>{names.join(', ')}{more > 0 && say({ vi: ` và ${show.number(more)} nữa`, en: ` and ${show.number(more)} more` })}. </>}
          {rule && say(rule)} {finding.rule.startsWith('R-') && <small>{say(words.rule)} {finding.rule}</small>}
        </span>
      )}
    </li>
  );
}
