import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { opinionResult as operation } from '../contract.ts';
import type { ElectionOffice } from '../core/election.ts';
import { isListed } from '../core/list.ts';
import type { OpinionProblem } from '../core/problems.ts';
import { afterOpinion } from '../core/rules/opinion.ts';
import { type Work, workAtElection } from './election-at.ts';
import { listState } from './list-state.ts';
import { openList } from './open-list.ts';
import { setOpinion } from './store-elections.ts';
import { setCandidacy } from './store-lists.ts';

/**
 * Result of an opinion ballot on a list that is too long, or of the introduction of a secretary. Names that the opinion ballot leaves off come off
 * the list; those with equal figures stay for the congress to decide. @rule R-190-14.4, R-190-14.6, R-244-23.2
 */
export function opinionResult(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'record', 'elections.opinion_result', input, async (tx, at): Work<object, OpinionProblem> => {
    const open = openList(at);
    if (!open.ok) return open;
    if (input.returned > input.issued) return fail({ code: 'returned_above_issued', issued: input.issued, returned: input.returned });
    const listed = (await listState(tx, at, at.round)).candidacies.filter(isListed);
    const names = [];
    for (const figures of input.names) {
      const candidacy = listed.find((each) => each.id === figures.candidate);
      if (!candidacy) return fail({ code: 'candidate_not_found' });
      if (figures.agree + figures.disagree > input.returned) return fail({ code: 'opinion_out_of_balance', name: candidacy.person.fullName });
      names.push({ ...figures, person: candidacy.person.id, fullName: candidacy.person.fullName });
    }
    const figure = new Map(input.names.map((each) => [each.candidate, each.agree]));
    const choice: { readonly left: readonly string[] } = input.kind === 'introduction' ? { left: [] } : afterOpinion(at.pack, at.election.office as ElectionOffice, at.round.seats, listed.map((each) => ({ id: each.id, by: each.by, agree: figure.get(each.id) ?? 0 })));
    for (const { candidate, agree, disagree } of input.names) await setCandidacy(tx, candidate, { agree, disagree, ...(choice.left.includes(candidate) ? { state: 'not-chosen' } : {}) });
    const { kind, issued, returned } = input;
    await setOpinion(tx, at.election.id, at.round.round, { kind, issued, returned });
    const notChosen = choice.left.filter((id) => figure.has(id));
    return ok({ events: [{ kind: 'elections.opinion_recorded', election: at.election.id, round: at.round.round, of: kind, issued, returned, names, notChosen }], answer: {} });
  });
}
