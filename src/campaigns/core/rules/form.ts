import type { Finding } from '../finding.ts';
import type { CongressForm } from '../plan.ts';
import { applies } from '../statutes/statute.ts';
import type { Subject } from './subject.ts';

/**
 * The form that the statute proposes, or undefined when it depends on a number of members that nobody reported.
 * @param members full members that the organisation last reported
 * @rule R-CT35-3.1 199 members: members' congress; 200: delegates' congress (TS-34)
 */
export function proposedForm(of: Pick<Subject, 'statute' | 'levelId' | 'members' | 'switches'>): CongressForm | undefined {
  const form = of.statute.levels[of.levelId]?.form;
  if (!form || !applies(form, of.switches)) return undefined;
  if ('always' in form.value) return form.value.always;
  if (of.members === null) return undefined;
  return of.members < form.value.delegatesFrom ? 'members' : 'delegates';
}

/**
 * A person may decide otherwise, with a reason that is recorded; it stays visible as a note.
 * @rule R-CT35-3.1
 * @problem form_not_proposed  the form is not the one that the number of members gives
 */
export function checkForm(subject: Subject): Finding[] {
  const proposed = proposedForm(subject);
  const form = subject.statute.levels[subject.levelId]?.form;
  if (!form || proposed === undefined || proposed === subject.plan.form) return [];
  const delegatesFrom = 'delegatesFrom' in form.value ? form.value.delegatesFrom : null;
  return [{ code: 'form_not_proposed', rule: form.rule, weight: 'note', unconfirmed: form.mark === 'G', form: subject.plan.form, proposed, members: subject.members, delegatesFrom }];
}
