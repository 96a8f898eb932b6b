import type { Finding } from '../finding.ts';
import { sameContents } from '../plan.ts';
import { found, HOUSE, type Subject, valueFor } from './subject.ts';

/**
 * What the congress does is a set that the statute knows: all four contents, or a smaller set for a stated cause. Who elects the secretary
 * directly elects the committee too, for the secretary is one of it.
 * @rule R-DER-6 direct election needs the committee · R-CT35-1.1 four contents · R-CT35b-1.2 three (no committee) or two (no elections)
 * @source Directive 35-CT/TW, section on contents; the smaller sets from the edition of 2024
 * @problem direct_without_committee  the secretary would be elected directly, the committee not at all
 * @problem contents_reduced          a smaller set that the statute knows
 * @problem contents_unknown_set      a set that it does not know
 */
export function checkContents(subject: Subject): Finding[] {
  const { plan, statute } = subject;
  const findings: Finding[] = [];
  if (plan.directElection && !plan.contents.includes('committee')) findings.push(found(HOUSE('R-DER-6'), 'refusal', { code: 'direct_without_committee' }));
  const ordinary = valueFor(subject, statute.contents);
  if (!ordinary || sameContents(ordinary.value, plan.contents)) return findings;
  const missing = ordinary.value.filter((content) => !plan.contents.includes(content));
  const reduced = valueFor(subject, statute.reducedContents);
  if (reduced?.value.some((set) => sameContents(set, plan.contents))) findings.push(found(reduced, 'note', { code: 'contents_reduced', missing }));
  else findings.push(found(ordinary, 'warning', { code: 'contents_unknown_set', missing }));
  return findings;
}
