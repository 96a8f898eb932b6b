import type { Finding } from '../finding.ts';
import type { CongressForm } from '../plan.ts';
import { applies, type Statute } from '../statutes/statute.ts';
import { found, type Subject, valueFor } from './subject.ts';

/**
 * The form that the statute proposes, or undefined when it depends on a number of members that nobody reported.
 * @param members full members that the organisation last reported
 * @rule R-CT35-3.1 199 members: members' congress; 200: delegates' congress (TS-34)
 */
export function proposedForm(statute: Statute, switches: readonly string[], levelId: string, members: number | null): CongressForm | undefined {
  const form = statute.levels[levelId]?.form;
  if (!form || !applies(form, switches)) return undefined;
  if ('always' in form.value) return form.value.always;
  if (members === null) return undefined;
  return members < form.value.delegatesFrom ? 'members' : 'delegates';
}

/**
 * A person may decide otherwise, with a reason that is recorded; it stays visible as a note.
 * @rule R-CT35-3.1
 * @source Directive 35-CT/TW (2019), exceptions by consent where it is hard
 * @problem form_not_proposed  the form is not the one that the number of members gives
 */
export function checkForm(subject: Subject): Finding[] {
  const { statute, season, levelId, members, plan } = subject;
  const form = valueFor(subject, statute.levels[levelId]?.form);
  const proposed = proposedForm(statute, season.switches, levelId, members);
  if (!form || proposed === undefined || proposed === plan.form) return [];
  const delegatesFrom = 'delegatesFrom' in form.value ? form.value.delegatesFrom : null;
  return [found(form, 'note', { code: 'form_not_proposed', form: plan.form, proposed, members, delegatesFrom })];
}
