import { useSay } from '#kit/language.tsx';
import type { RegulationId } from '../core/packs/pack.ts';
import type { Finding } from './election-view.ts';
import css from './elections.module.css';
import { findingSentence } from './finding-words.ts';
import { Why } from './rule-reason.tsx';

/** What the rules found, one under another, each with its reason opening in place. A refusal stands out by its mark and its words. */
export function Findings({ findings, regulation }: { readonly findings: readonly (Omit<Finding, 'accepted'> & { readonly accepted?: boolean })[]; readonly regulation: RegulationId }) {
  const say = useSay();
  return (
    <ul className={css.findings}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${JSON.stringify(finding.facts)}`} className={finding.weight === 'refusal' ? css.refusal : finding.weight === 'warning' ? css.warning : css.noteLine}>
          {say(findingSentence(finding, regulation))}
          {finding.accepted === true && <span className="tag">{say({ vi: 'đã chấp nhận', en: 'accepted' })}</span>}
          <Why rule={finding.rule} regulation={regulation} unconfirmed={finding.unconfirmed} />
        </li>
      ))}
    </ul>
  );
}
