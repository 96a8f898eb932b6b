import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { committeeOf } from '#progress/core/report-words.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { issueWorkingRules as issuing, setWorkingRules as setting, showRules as showing } from '../contract.ts';
import { rulesOutline } from '../core/rules-outline.ts';
import { tellWhenComplete } from './complete.ts';
import { rulesIssued, rulesWritten } from './events.ts';
import type { ProgrammesParts } from './parts.ts';
import { issueRules, rulesOf, saveRules } from './store-rules.ts';
import { afterCongress, dayFault, lockFault } from './work.ts';

/** The working rules as they stand, and a beginning for who has none. */
export function showRules(shell: Shell, actor: Actor, input: InputOf<typeof showing>): Answer<typeof showing> {
  return shell.read(async (db): Answer<typeof showing> => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { congress, organisation } = found.value;
    const editions = await rulesOf(db, congress.id);
    const [present] = editions;
    return ok({
      present: present ? { edition: present.edition, revision: present.revision, savedBy: present.savedBy, parts: [...present.parts], issued: present.issued } : null,
      editions: editions.flatMap(({ edition, issued }) => (issued ? [{ edition, issued }] : [])),
      suggestion: rulesOutline(committeeOf(organisation.name), organisation.groupId === 'branch'),
    });
  });
}

/** Saves the draft; after the issue the words become the next edition's draft, and the issued ones stay. */
export function setWorkingRules(shell: Shell, actor: Actor, input: InputOf<typeof setting>, parts: ProgrammesParts): Answer<typeof setting> {
  return afterCongress<typeof setting>(shell, actor, input, 'programmes.set_working_rules', async (tx, place) => {
    const [present] = await rulesOf(tx, place.congress.id);
    if (present && present.revision !== input.revision) return fail({ code: 'rules_changed_meanwhile', by: present.savedBy });
    if (present && JSON.stringify(present.parts.map(({ title, text }) => [title, text])) === JSON.stringify(input.parts.map(({ title, text }) => [title, text]))) return fail({ code: 'rules_unchanged' });
    const locked = await lockFault(tx, place, parts, 'working-rules');
    if (locked) return fail(locked);
    const draft = present && present.issued === null;
    const rules = { edition: draft ? present.edition : (present?.edition ?? 0) + 1, revision: draft ? present.revision + 1 : 1, parts: input.parts };
    await saveRules(tx, place.congress.id, rules, { at: tx.recordedAt, savedBy: place.by.actor.name });
    return ok({ events: [rulesWritten(place, rules)], answer: { edition: rules.edition, revision: rules.revision } });
  });
}

/** Gives the rules their number and day. @rule R-GK-2.1 */
export function issueWorkingRules(shell: Shell, actor: Actor, input: InputOf<typeof issuing>, parts: ProgrammesParts): Answer<typeof issuing> {
  return afterCongress<typeof issuing>(shell, actor, input, 'programmes.issue_working_rules', async (tx, place) => {
    const [present] = await rulesOf(tx, place.congress.id);
    if (!present) return fail({ code: 'rules_not_written' });
    if (present.issued) return fail({ code: 'rules_issued_already', on: present.issued.on });
    if (present.revision !== input.revision) return fail({ code: 'rules_changed_meanwhile', by: present.savedBy });
    const fault = dayFault(input.on, place);
    if (fault) return fail(fault);
    const issue = { on: input.on, number: input.number, signer: input.signer };
    const revision = present.revision + 1;
    await issueRules(tx, place.congress.id, present.edition, revision, issue, place.by.actor.name);
    const told = await tellWhenComplete(tx, parts, place, actor);
    if (!told.ok) return told;
    return ok({ events: [rulesIssued(place, present.edition, revision, issue)], season: told.value.season ?? null, answer: { edition: present.edition, revision, complete: told.value.complete } });
  }, { tells: 'season' });
}
