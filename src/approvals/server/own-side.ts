import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { answerRemark as answerContract, reopen as reopenContract, withdraw as withdrawContract } from '../contract.ts';
import { checkStep, type Dossier, type DossierStep, standingApproval, type StateProblem } from '../core/dossier.ts';
import { frameOf } from './frame.ts';
import type { ApprovalsParts } from './parts.ts';
import { dossiersOf, findDossier, insertStep, remarksOf, saveAnswer, type Step, type StoredDossier, updateDossier } from './store.ts';
import { dossierView } from './views.ts';
import { atOwnSide, tellingSeason, type Untelling, type WorkPlace } from './work.ts';

/** Takes back what the superior has not decided on. A result that was taken back is reported no longer, and its superior's time runs no longer. @rule R-QD24-16.1 */
export function withdraw(shell: Shell, actor: Actor, input: InputOf<typeof withdrawContract>, parts: Pick<ApprovalsParts, 'kinds'>): Answer<typeof withdrawContract> {
  return tellingSeason<typeof withdrawContract>(shell, actor, 'own', input, 'approvals.withdraw', parts, async (tx, place) => {
    const found = await dossierFor(tx, place, input.dossier, 'withdraw');
    if (!found.ok) return found;
    const dossier: StoredDossier = { ...found.value, state: 'withdrawn', endedOn: place.today, endReason: input.reason };
    await updateDossier(tx, dossier);
    await step(tx, place, dossier.id, 'withdrawn', input.reason);
    const frame = await frameOf(tx, place.season, place.today);
    return ok({
      happened: [{ kind: 'approvals.dossier_withdrawn', dossier: dossier.id, on: place.today, reason: input.reason, ...madeBy(place) }], untold: await untoldBy(tx, place, dossier, input.reason),
      answer: () => dossierView(tx, frame, dossier),
    });
  }) as Answer<typeof withdrawContract>;
}

/** The report that went with it, unless an earlier round of the result had reached the superior. */
async function untoldBy(tx: Tx, { season, organisation }: WorkPlace, { id, kind, number }: Dossier, reason: string): Promise<Untelling[]> {
  if (kind !== 'result') return [];
  const others = (await dossiersOf(tx, season.id, organisation.id)).filter((each) => each.kind === kind && each.id !== id && each.state !== 'withdrawn');
  return others.length > 0 ? [] : [{ kind: 'reported', note: number, reason }];
}

/** Answers a remark of a returned dossier; an answer may be written anew until the dossier goes up again, the record keeps each. */
export function answerRemark(shell: Shell, actor: Actor, input: InputOf<typeof answerContract>): Answer<typeof answerContract> {
  return atOwnSide<typeof answerContract>(shell, actor, input, 'approvals.answer_remark', async (tx, place) => {
    const found = await dossierFor(tx, place, input.dossier, 'answer_remark');
    if (!found.ok) return found;
    if (!(await remarksOf(tx, found.value.id)).some((each) => each.position === input.remark)) return fail({ code: 'remark_not_found' });
    await saveAnswer(tx, found.value.id, input.remark, { text: input.text, by: place.by.actor.name, at: tx.recordedAt });
    await step(tx, place, found.value.id, 'answered', input.text);
    const frame = await frameOf(tx, place.season, place.today);
    return ok({
      happened: [{ kind: 'approvals.remark_answered', dossier: found.value.id, remark: input.remark, on: place.today, text: input.text, ...madeBy(place) }],
      answer: () => dossierView(tx, frame, found.value),
    });
  });
}

/** Opens what was approved to be changed; says what will change. The approval stands until the changed dossier is approved. */
export function reopen(shell: Shell, actor: Actor, input: InputOf<typeof reopenContract>): Answer<typeof reopenContract> {
  return atOwnSide<typeof reopenContract>(shell, actor, input, 'approvals.reopen', async (tx, place) => {
    const rounds = (await dossiersOf(tx, place.season.id, place.organisation.id)).filter((each) => each.kind === input.kind);
    const standing = standingApproval(rounds);
    const opened = rounds.findLast((each) => each.reopening !== null);
    if (!standing) return opened?.reopening ? fail({ code: 'already_reopened', on: opened.reopening.on }) : fail({ code: 'nothing_approved', kind: input.kind });
    const dossier: StoredDossier = { ...standing, reopening: { on: place.today, reason: input.reason } };
    await updateDossier(tx, dossier);
    await step(tx, place, dossier.id, 'reopened', input.reason);
    const frame = await frameOf(tx, place.season, place.today);
    return ok({ happened: [{ kind: 'approvals.dossier_reopened', dossier: dossier.id, on: place.today, reason: input.reason, ...madeBy(place) }], answer: () => dossierView(tx, frame, dossier) });
  });
}

/**
 * A dossier of this organisation in this season, where the step follows on its state.
 * @problem dossier_not_found, dossier_not_in_state
 */
export async function dossierFor(tx: Tx, { season, organisation }: WorkPlace, id: string, step: Exclude<DossierStep, 'submit'>): Promise<Result<StoredDossier, { readonly code: 'dossier_not_found' } | StateProblem>> {
  const dossier = await findDossier(tx, id);
  if (!dossier || dossier.seasonId !== season.id || dossier.organisationId !== organisation.id) return fail({ code: 'dossier_not_found' });
  const allowed = checkStep(dossier.state, step);
  return allowed.ok ? ok(dossier) : allowed;
}

/** Keeps the step on the dossier's way. */
export async function step(tx: Tx, place: WorkPlace, dossierId: string, what: Step['what'], text: string): Promise<void> {
  await insertStep(tx, dossierId, place.entryNumber, { what, on: place.today, at: tx.recordedAt, by: place.by.actor.name, byOrganisation: place.byOrganisation, text });
}

export function madeBy({ by, byOrganisation }: WorkPlace): { readonly by: string; readonly byOrganisation: string } {
  return { by: by.actor.name, byOrganisation };
}
