import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { listPeople as operation } from '../contract.ts';
import { deskOf, judgedBodies, judgedPeople, listFindings } from './desk.ts';
import type { PersonnelParts } from './parts.ts';
import { droppedOf } from './store-people.ts';
import { candidateView, findingsView, progressView, structureView } from './views.ts';

/** The list with everything that is judged of it. The duty is asked for, since persons are named. */
export function listPeople(shell: Shell, actor: Actor, input: InputOf<typeof operation>, parts: PersonnelParts): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await organisationPlace(db, actor, 'personnel', input);
    if (!found.ok) return found;
    const { season, organisation } = found.value;
    const desk = await deskOf(db, found.value, shell.now());
    const people = judgedPeople(desk, found.value);
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, branch: desk.branch, referenceOn: desk.referenceOn, locked: await parts.approved(db, season.id, organisation.id),
      people: people.map(({ person, progress, dossier, findings }) => ({ person: candidateView(person, desk.referenceOn), progress: progressView(progress), dossier, findings: findingsView(findings) })),
      bodies: judgedBodies(desk, people, organisation.levelId).map(({ body, seats, structure, findings }) => ({ body, seats, structure: structureView(structure), findings: findingsView(findings) })),
      findings: findingsView(listFindings(desk, people)), dropped: (await droppedOf(db, season.id, organisation.id)).map((each) => ({ ...each })),
    });
  });
}
