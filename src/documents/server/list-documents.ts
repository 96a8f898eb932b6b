import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { acting, type Actor, SYSTEM } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { listDocuments as contract } from '../contract.ts';
import { isPresented } from '../core/document.ts';
import { hasSuperior, idsOnPath } from './desk.ts';
import type { DocumentsParts } from './parts.ts';
import { requiredSetOf } from './required-set.ts';
import { documentsOf } from './store.ts';
import { documentViews } from './views.ts';

/** What a congress must have, what it drafts, and what the levels above have put before it. */
export function listDocuments(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: DocumentsParts): Answer<typeof contract> {
  return shell.read(async (db): Answer<typeof contract> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { season, organisation } = found.value;
    const all = await documentsOf(db, season.id, idsOnPath(organisation.path));
    const own = await documentViews(db, organisation.path, all.filter(({ organisationId }) => organisationId === organisation.id));
    const above = await documentViews(db, organisation.path, all.filter((each) => each.organisationId !== organisation.id && isPresented(each)));
    const required = await requiredSetOf(db, found.value, parts, dayOf(shell.now()));
    return ok({
      organisation: { code: organisation.code, name: organisation.name },
      required: required?.map(({ documents, ...each }) => ({ ...each, documents: [...documents] })) ?? null,
      own,
      above: [...above.filter(({ level }) => level === 'centre'), ...above.filter(({ level }) => level !== 'centre')],
      may: { write: acting(actor, 'record', organisation.path) !== undefined, check: hasSuperior(found.value) && mayCheck(actor, organisation.path), centre: season.rootPath.startsWith(organisation.path) },
    });
  });
}

/** Whoever decides for a level above checks; deciding for oneself is no check. */
export function mayCheck(actor: Actor, path: string): boolean {
  return actor === SYSTEM || actor.duties.some((duty) => duty.rights.includes('decide') && duty.reach === 'subtree' && duty.organisation.path !== path && path.startsWith(duty.organisation.path));
}
