import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { commit as operation, reportCommitment as reporting } from '../contract.ts';
import { LIMITS } from '../core/kinds.ts';
import type { CommitProblem, ReportCommitmentProblem } from '../core/problems.ts';
import { commitmentReported, commitmentSet } from './events.ts';
import { notAhead, workAtPlace, whoSaves } from './place.ts';
import { type Commitment, commitmentsOf, insertCommitment, updateCommitment } from './store-matters.ts';

type Answered = { id: string; revision: number };

/** What a place has promised for the congress: recorded, or changed while it is under way. */
export function commit(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtPlace<Answered, CommitProblem>(shell, actor, 'record', 'oversight.commit', input, async (tx, place) => {
    const { id, kind, what, figure, owner, due } = input;
    const here = { seasonId: place.season.id, organisationId: place.organisation.id };
    const [before] = await commitmentsOf(tx, { id });
    if (before && (before.seasonId !== here.seasonId || before.organisationId !== here.organisationId)) return fail({ code: 'id_taken' });
    const same = before && before.kind === kind && before.what === what && before.figure === figure && before.owner === owner && before.due === due;
    if (before && input.revision === undefined) return same ? ok({ events: [], answer: { id, revision: before.revision } }) : fail({ code: 'id_taken' });
    if (input.revision !== undefined && input.revision !== (before?.revision ?? 0)) return fail({ code: 'oversight_changed_meanwhile', by: before?.savedBy ?? actor.name });
    if (same) return fail({ code: 'commitment_unchanged' });
    if (!before && (await commitmentsOf(tx, here)).length >= LIMITS.commitments) return fail({ code: 'list_full', limit: LIMITS.commitments });
    const saved: Commitment = { state: 'open', reportedOn: null, result: '', ...before, id, ...here, kind, what, figure, owner, due, revision: (before?.revision ?? 0) + 1, savedBy: whoSaves(place) };
    if (before) await updateCommitment(tx, saved);
    else await insertCommitment(tx, saved, tx.recordedAt);
    return ok({ events: [commitmentSet(place, saved)], answer: { id, revision: saved.revision } });
  });
}

export function reportCommitment(shell: Shell, actor: Actor, input: InputOf<typeof reporting>): Answer<typeof reporting> {
  return workAtPlace<Answered, ReportCommitmentProblem>(shell, actor, 'record', 'oversight.report_commitment', input, async (tx, place) => {
    const { on, state, result } = input;
    const [found] = await commitmentsOf(tx, { id: input.commitment });
    if (!found || found.seasonId !== place.season.id || found.organisationId !== place.organisation.id) return fail({ code: 'commitment_not_found' });
    if (found.revision !== input.revision) return fail({ code: 'oversight_changed_meanwhile', by: found.savedBy });
    if (found.state !== 'open') return fail({ code: 'commitment_closed', state: found.state });
    const day = notAhead(place, on);
    if (!day.ok) return day;
    const saved: Commitment = { ...found, state, reportedOn: on, result, revision: found.revision + 1, savedBy: whoSaves(place) };
    await updateCommitment(tx, saved);
    return ok({ events: [commitmentReported(place, saved, on)], answer: { id: saved.id, revision: saved.revision } });
  });
}
