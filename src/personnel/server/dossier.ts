import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { dutyKind, isDutyKind } from '#people/core/duties.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { dropPerson as dropping, openPerson as opening, setPaper as papering } from '../contract.ts';
import { checklistOf } from '../core/paper.ts';
import { dossierOf } from '../core/person-findings.ts';
import type { DropProblem, OpenProblem, PaperProblem } from '../core/problems.ts';
import { deskOf, judgedPeople, listFindings } from './desk.ts';
import { dossierOpened, paperSet, personDropped } from './events.ts';
import type { PersonnelParts } from './parts.ts';
import { sealHash } from '#platform/sealed.ts';
import { insertOpening, markDropped, openingsOf, papersOf, peopleOf, putPaper } from './store-people.ts';
import { commentsOf, publicationsOf } from './store-publishing.ts';
import { candidateView, findingsView, progressView } from './views.ts';
import { type Done, workAt, workOnOpenScheme } from './work.ts';

type Opened = OutputOf<typeof opening>;

/** The dossier of one person; that it was opened is recorded, once a day for each account. */
export function openPerson(shell: Shell, actor: Actor, input: InputOf<typeof opening>, parts: PersonnelParts): Answer<typeof opening> {
  return workAt(shell, actor, { operation: 'personnel.open_person', right: 'personnel' }, input, async (tx, place): Promise<Result<Done<Opened>, OpenProblem>> => {
    const { season, organisation, by } = place;
    const desk = await deskOf(tx, place, tx.recordedAt);
    const people = judgedPeople(desk, place);
    const judged = people.find(({ person }) => person.id === input.person);
    if (!judged) return fail({ code: 'person_not_found' });
    const { id } = judged.person;
    const first = await insertOpening(tx, { person: id, account: actor.account, on: dayOf(tx.recordedAt), by: by.actor.name, duty: dutyName(by.duty?.kind), at: tx.recordedAt });
    const held = new Map((desk.papers.get(id) ?? []).map((paper) => [paper.paper, paper]));
    const publications = (await publicationsOf(tx, season.id, organisation.id)).map((each) => each.id);
    const answer: Opened = {
      organisation: { code: organisation.code, name: organisation.name }, branch: desk.branch, referenceOn: desk.referenceOn, locked: await parts.approved(tx, season.id, organisation.id),
      person: candidateView(judged.person, desk.referenceOn), progress: progressView(judged.progress),
      checklist: checklistOf({ edition: season.statute, track: judged.person.track }).map((item) => {
        const paper = held.get(item.paper);
        return { ...item, state: paper?.state ?? 'missing', number: paper?.number ?? '', on: paper?.on ?? null, by: paper?.by ?? null, at: paper?.at ?? null };
      }),
      findings: findingsView([...judged.findings, ...listFindings(desk, people).filter((each) => each.people.includes(id))]),
      comments: (await commentsOf(tx, publications, id)).map(({ id: comment, publication, place: where, from, on, text, by: taken }) => ({ id: comment, publication, place: where, from, on, text, by: taken })),
      openings: (await openingsOf(tx, id)).map((each) => ({ ...each })),
    };
    return ok({ events: first ? [dossierOpened(place, id)] : [], answer });
  });
}

function dutyName(kind: string | undefined): string {
  return kind !== undefined && isDutyKind(kind) ? dutyKind(kind).words.vi : '';
}

/** Takes a person off the scheme; the reason stays with the person, the record has its hash. */
export function dropPerson(shell: Shell, actor: Actor, input: InputOf<typeof dropping>, parts: PersonnelParts): Answer<typeof dropping> {
  return workOnOpenScheme(shell, actor, { operation: 'personnel.drop_person', right: 'personnel', parts }, input, async (tx, place): Promise<Result<Done<{ dropped: true }>, DropProblem>> => {
    const person = (await peopleOf(tx, place.season.id, [place.organisation.id])).find(({ id }) => id === input.person);
    if (!person) return fail({ code: 'person_not_found' });
    if (person.revision !== input.revision) return fail({ code: 'person_changed_meanwhile', by: person.savedBy });
    await markDropped(tx, person.id, { at: tx.recordedAt, by: place.by.actor.name, reason: input.reason });
    return ok({ events: [personDropped(place, person.id, sealHash(input.reason, person.salt))], answer: { dropped: true } });
  });
}

/** Says of one paper whether it is there. It is kept after the approval too: what was missing may be handed in. @rule R-244-10.3, R-NS-5 */
export function setPaper(shell: Shell, actor: Actor, input: InputOf<typeof papering>): Answer<typeof papering> {
  return workAt(shell, actor, { operation: 'personnel.set_paper', right: 'personnel' }, input, async (tx, place): Promise<Result<Done<{ there: number; of: number }>, PaperProblem>> => {
    const person = (await peopleOf(tx, place.season.id, [place.organisation.id])).find(({ id }) => id === input.person);
    if (!person) return fail({ code: 'person_not_found' });
    const { paper, state, number, on } = input;
    if (on !== null && on > place.today) return fail({ code: 'day_in_future', day: on });
    const before = (await papersOf(tx, [person.id])).find((each) => each.paper === paper);
    if ((before?.state ?? 'missing') === state && (before?.number ?? '') === number && (before?.on ?? null) === on) return fail({ code: 'paper_unchanged' });
    const row = { person: person.id, paper, state, number, on, by: place.by.actor.name, at: tx.recordedAt };
    await putPaper(tx, row);
    const { there, of } = dossierOf({ person, papers: await papersOf(tx, [person.id]), edition: place.season.statute });
    return ok({ events: [paperSet(place, row)], answer: { there, of } });
  });
}
