import { acting, type Actor } from '#platform/actor.ts';
import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { planPaper as readContract, setPlanPaper as writeContract } from '../contract.ts';
import { checkPlanPaper, missingParts, type PlanPaper } from '../core/plan-paper.ts';
import { planTemplate } from '../core/plan-template.ts';
import { frameOf } from './frame.ts';
import { approvedDossier } from './locks.ts';
import { planPaperOf, savePlanPaper, type StoredPlanPaper } from './store-plan.ts';
import { atOwnSide } from './work.ts';

type View = OutputOf<typeof readContract>;

export function planPaper(shell: Shell, actor: Actor, input: InputOf<typeof readContract>): Answer<typeof readContract> {
  return shell.read(async (db) => {
    const place = await congressPlace(db, actor, 'read', input);
    return place.ok ? ok(await viewOf(db, actor, place.value, await planPaperOf(db, place.value.congress.id))) : place;
  });
}

/** Saves the plan paper, all of it. What was approved stands. @source forms P01 */
export function setPlanPaper(shell: Shell, actor: Actor, input: InputOf<typeof writeContract>): Answer<typeof writeContract> {
  return atOwnSide<typeof writeContract>(shell, actor, input, 'approvals.set_plan_paper', async (tx, place) => {
    const { basis, aims, contents, steps, subcommittees, budget, duties } = input;
    const checked = checkPlanPaper({ basis, aims, contents, steps, subcommittees, budget, duties });
    if (!checked.ok) return checked;
    const locked = await approvedDossier(tx, place.season.id, place.organisation.id, 'plan');
    if (locked) return fail({ code: 'locked_by_approval', ...locked });
    const known = await planPaperOf(tx, place.congress.id);
    if (known && known.revision !== input.revision) return fail({ code: 'plan_paper_changed_meanwhile', by: known.savedBy, at: known.savedAt });
    const stored: StoredPlanPaper = { paper: checked.value, revision: (known?.revision ?? 0) + 1, savedBy: place.by.actor.name, savedAt: tx.recordedAt };
    await savePlanPaper(tx, place.congress.id, stored);
    return ok({ happened: [{ kind: 'approvals.plan_paper_set', ...eventFacts(checked.value), revision: stored.revision, by: stored.savedBy }], answer: () => viewOf(tx, actor, place, stored) });
  });
}

function eventFacts(paper: PlanPaper) {
  return {
    basis: paper.basis, aims: paper.aims, contents: paper.contents, steps: paper.steps.map((each) => ({ ...each })), subcommittees: paper.subcommittees.map((each) => ({ ...each })),
    budget: paper.budget.map((each) => ({ ...each })), duties: paper.duties.map((each) => ({ ...each })),
  };
}

async function viewOf(db: Db, actor: Actor, place: CongressPlace, stored: StoredPlanPaper | null): Promise<View> {
  const { organisation, season, congress } = place;
  const frame = await frameOf(db, season, season.fromDay);
  const locked = await approvedDossier(db, season.id, organisation.id, 'plan');
  const template = planTemplate(congress, { term: season.term, sources: frame.statute.name.vi }, frame.calendar);
  return {
    organisation: { code: organisation.code, name: organisation.name }, paper: stored && copy(stored.paper), template: copy(template), revision: stored?.revision ?? 0,
    savedBy: stored?.savedBy ?? null, savedAt: stored?.savedAt ?? null, missing: missingParts(stored?.paper ?? null), locked: locked ?? null,
    may: { write: !locked && acting(actor, 'record', organisation.path) !== undefined },
  };
}

function copy(paper: PlanPaper): NonNullable<View['paper']> {
  return { ...paper, ...eventFacts(paper) };
}
