import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { actingOver, type Actor, inRange, type Range, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell } from '#platform/shell.ts';
import type { planCongresses as operation } from '../contract.ts';
import { matcher } from '../core/filter.ts';
import { changePlan, type PlanWish } from '../core/plan-change.ts';
import { lockProblem, touchesDossier } from '../core/plan-lock.ts';
import type { Congress } from '../core/plan.ts';
import type { PlanProblem, RefusedRow, RowProblem } from '../core/problems.ts';
import type { PlannedOrganisation, SeasonPlan } from '../core/season-plan.ts';
import type { Season } from '../core/season.ts';
import { findSeason } from './door.ts';
import { campaignsParts, type CampaignsParts } from './parts.ts';
import type { KnownPlan } from './plan-memory.ts';
import { type NewVersion, saveVersions } from './store.ts';
import { asRecorded } from './views.ts';
import { type Changed, changesView } from './changes-view.ts';

type Input = InputOf<typeof operation>;
type Output = OutputOf<typeof operation>;

/** Under a filter these rows stay as they are; named one by one they are refused. */
const STAYS = new Set<RowProblem['code']>(['already_held', 'shift_without_day']);

/** How many refused rows are named. */
const NAMED_ROWS = 200;

/** Sets or changes plans, from one to all of a season, in one entry; one bad row refuses all. A preview decides the same and writes nothing. */
export function planCongresses(shell: Shell, actor: Actor, input: Input, parts: CampaignsParts = campaignsParts()): Answer<typeof operation> {
  if (input.preview) {
    return shell.read(async (db) => {
      const decided = await decide(db, actor, input, parts, dayOf(shell.now()));
      return decided.ok ? ok(decided.value.answer) : decided;
    });
  }
  return shell.write(input.season, async (tx): Answer<typeof operation> => {
    const decided = await decide(tx, actor, input, parts, dayOf(tx.recordedAt));
    if (!decided.ok) return decided;
    const { season, changed, answer } = decided.value;
    if (changed.length === 0) return fail({ code: 'plans_unchanged' });
    const by = actingOver(actor, 'plan', changed.map(({ planned }) => planned.organisation.path));
    if (!by) return fail({ code: 'not_in_your_range' });

    const head = await shell.record(tx, by, {
      chain: season.code, operation: 'campaigns.plan_congresses', organisations: changed.map(({ planned }) => planned.organisation.code),
      events: [{
        kind: 'campaigns.plans_changed', season: season.code, reason: input.reason,
        congresses: changed.map(({ planned, after }) => asRecorded(planned.organisation, after, changeOf(planned.congress, after))),
      }],
    });
    await saveVersions(tx, changed.map((each) => versionOf(each, input.reason)), { recordedAt: tx.recordedAt, entryNumber: head.number });
    return ok(answer);
  });
}

interface Decided {
  readonly season: Season;
  readonly changed: readonly Changed[];
  readonly answer: Output;
}

async function decide(db: Db, actor: Actor, input: Input, { memory, planLocks }: CampaignsParts, today: Day): Promise<Result<Decided, PlanProblem | CommonProblem>> {
  const season = await findSeason(db, input.season);
  if (!season) return fail({ code: 'season_not_found', season: input.season });
  const known = await memory.planOf(db, season);
  const range = rangeOf(actor, 'plan');
  const chosen = input.matching ? await chosenByFilter(db, season, known, input, range) : chosenByName(known.plan, input, range);
  if (!chosen.ok) return chosen;

  const changed: Changed[] = [];
  const refused: RefusedRow[] = [];
  for (const { planned, wish } of chosen.value) {
    const after = changePlan(known.plan, planned, wish, input.reason, today);
    // A filter means those that can take the change; the others stay as they are and are counted so.
    if (!after.ok && input.matching && STAYS.has(after.problem.code)) continue;
    if (!after.ok) refused.push({ ...after.problem, ...nameOf(planned) });
    else if (after.value !== planned.congress) changed.push({ planned, after: after.value });
  }
  refused.push(...(await lockedRows(db, season.id, changed, planLocks)));
  if (refused.length > 0) return refuse(refused);
  return ok({ season, changed, answer: changesView(known.plan, changed, chosen.value.length - changed.length) });
}

/** Those whose day, length or form lies with the superior or is approved. Asked only about plans that would change in these. */
async function lockedRows(db: Db, seasonId: number, changed: readonly Changed[], planLocks: CampaignsParts['planLocks']): Promise<RefusedRow[]> {
  const touched = changed.filter(({ planned, after }) => touchesDossier(planned.congress, after));
  const locks = touched.length === 0 ? undefined : await planLocks(db, seasonId, touched.map(({ after }) => after.id));
  return touched.flatMap(({ planned }) => {
    const lock = locks?.get(planned.congress.id);
    return lock ? [{ ...lockProblem(lock), ...nameOf(planned) }] : [];
  });
}

interface Chosen {
  readonly planned: PlannedOrganisation;
  readonly wish: PlanWish;
}

async function chosenByFilter(db: Db, season: Season, known: KnownPlan, input: Input, range: Range): Promise<Result<Chosen[], PlanProblem>> {
  const unit = input.matching?.unit === undefined ? undefined : await findOrganisation(db, { code: input.matching.unit });
  if (input.matching?.unit !== undefined && !unit) return fail({ code: 'organisation_not_found', organisation: input.matching.unit });
  const matches = matcher(input.matching ?? {}, unit?.path ?? season.rootPath);
  const except = new Set(input.except ?? []);
  const chosen = [...known.plan.organisations.values()].filter(
    (planned) => !except.has(planned.organisation.code) && inRange(range, planned.organisation.path) && matches(planned, known.findings.get(planned.organisation.id) ?? []),
  );
  return chosen.length === 0 ? fail({ code: 'nothing_chosen' }) : ok(chosen.map((planned) => ({ planned, wish: input.change ?? {} })));
}

function chosenByName(plan: SeasonPlan, input: Input, range: Range): Result<Chosen[], PlanProblem | CommonProblem> {
  const rows = input.congresses ?? [];
  if (rows.length === 0) return fail({ code: 'nothing_chosen' });
  const byCode = new Map([...plan.organisations.values()].map((planned) => [planned.organisation.code, planned]));
  const chosen: Chosen[] = [];
  const refused: RefusedRow[] = [];
  const stale: string[] = [];
  const seen = new Set<string>();
  for (const { organisation, revision, ...own } of rows) {
    const planned = byCode.get(organisation);
    if (!planned) refused.push({ code: 'no_congress', organisation, name: '' });
    else if (seen.has(organisation)) refused.push({ code: 'named_twice', ...nameOf(planned) });
    else if (!inRange(range, planned.organisation.path)) refused.push({ code: 'outside_range', ...nameOf(planned) });
    else if (revision !== undefined && revision !== planned.congress.revision) stale.push(organisation);
    else chosen.push({ planned, wish: { ...input.change, ...own } });
    seen.add(organisation);
  }
  if (refused.length > 0 && refused.length === rows.length && refused.every((row) => row.code === 'outside_range')) return fail({ code: 'not_in_your_range' });
  if (refused.length > 0) return refuse(refused);
  if (stale.length > 0) return fail({ code: 'stale_plans', count: stale.length, organisations: stale.slice(0, NAMED_ROWS) });
  return ok(chosen);
}

export function refuse(rows: readonly (RowProblem & { readonly organisation: string; readonly name: string })[]): Result<never, PlanProblem> {
  return fail({ code: 'rows_refused', count: rows.length, rows: rows.slice(0, NAMED_ROWS) });
}

export function nameOf({ organisation }: PlannedOrganisation): { readonly organisation: string; readonly name: string } {
  return { organisation: organisation.code, name: organisation.name };
}

function changeOf(before: Congress, after: Congress): 'planned' | 'dropped' {
  return before.plannedOn !== null && after.plannedOn === null ? 'dropped' : 'planned';
}

function versionOf({ planned, after }: Changed, reason: string): NewVersion {
  return { ...after, congressId: after.id, version: after.revision, change: changeOf(planned.congress, after), reason };
}
