import type { InputOf } from '#foundation/contract.ts';
import { compareText } from '#foundation/text.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Db } from '#database/connect.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { type Actor, holdsRight, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { listCongresses as listOperation, listFindings as findingsOperation } from '../contract.ts';
import { matcher } from '../core/filter.ts';
import type { Finding } from '../core/finding.ts';
import type { SeasonMissing, UnitMissing } from '../core/problems.ts';
import type { PlannedOrganisation } from '../core/season-plan.ts';
import type { Season } from '../core/season.ts';
import { findSeason } from './door.ts';
import type { CampaignsParts } from './parts.ts';
import type { KnownPlan } from './plan-memory.ts';
import { countedFindings, named, rowView } from './views.ts';

type ListInput = InputOf<typeof listOperation>;

/** The plans that the filters choose among those that the actor may read; a page of them, and counts over all. */
export function listCongresses(shell: Shell, actor: Actor, input: ListInput, parts: CampaignsParts): Answer<typeof listOperation> {
  return shell.read(async (db) => {
    const view = await placeOfView(db, actor, input, parts);
    if (!view.ok) return view;
    const { known, season, chosen } = view.value;
    const matches = matcher(input, chosen.unitPath);
    const findingsOf = (planned: PlannedOrganisation): readonly Finding[] => known.findings.get(planned.organisation.id) ?? [];
    const rows = chosen.rows.filter((planned) => matches(planned, findingsOf(planned)));
    sort(rows, input, findingsOf);
    const root = await findOrganisation(db, { id: season.rootId });
    const shown = rows.slice(input.offset, input.offset + input.limit);
    const checks = await parts.lessonChecks(db, season.id, shown.map(({ organisation }) => organisation.id));
    const locks = await parts.planLocks(db, season.id, shown.map(({ congress }) => congress.id));
    return ok({
      total: rows.length,
      unopened: known.unopened.filter((path) => path.startsWith(chosen.unitPath) && inRange(rangeOf(actor, 'read'), path)).length,
      may: { plan: holdsRight(actor, 'plan'), decide: holdsRight(actor, 'decide') },
      withoutDay: rows.filter(({ congress }) => congress.plannedOn === null).length,
      withWarning: rows.filter((planned) => findingsOf(planned).some(({ weight }) => weight !== 'note')).length,
      rows: shown.map((planned) => {
        const superior = planned.organisation.superiorId === season.rootId && root ? named(root) : null;
        return { ...rowView(known.plan, planned, findingsOf(planned), superior), lessons: { ...(checks.get(planned.organisation.id) ?? { open: 0, all: 0 }) }, locked: locks.get(planned.congress.id) ?? null };
      }),
    });
  });
}

/** How often each rule speaks in the plans that the actor may read. */
export function listFindings(shell: Shell, actor: Actor, input: InputOf<typeof findingsOperation>, parts: CampaignsParts): Answer<typeof findingsOperation> {
  return shell.read(async (db): Answer<typeof findingsOperation> => {
    const view = await placeOfView(db, actor, input, parts);
    if (!view.ok) return view;
    const all: Finding[] = [];
    let congresses = 0;
    for (const planned of view.value.chosen.rows) {
      if (!planned.organisation.path.startsWith(view.value.chosen.unitPath)) continue;
      congresses += 1;
      all.push(...(view.value.known.findings.get(planned.organisation.id) ?? []));
    }
    return ok({ congresses, findings: countedFindings(all) });
  });
}

export interface PlaceOfView {
  readonly season: Season;
  readonly known: KnownPlan;
  /** What the actor may read, and the place whose subtree is asked for. */
  readonly chosen: { readonly rows: PlannedOrganisation[]; readonly unitPath: string };
}

export async function placeOfView(
  db: Db,
  actor: Actor,
  input: { readonly season: string; readonly unit?: string | undefined },
  { memory }: CampaignsParts,
): Promise<Result<PlaceOfView, SeasonMissing | UnitMissing>> {
  const season = await findSeason(db, input.season);
  if (!season) return fail({ code: 'season_not_found', season: input.season });
  const unit = input.unit === undefined ? undefined : await findOrganisation(db, { code: input.unit });
  if (input.unit !== undefined && !unit) return fail({ code: 'organisation_not_found', organisation: input.unit });
  const known = await memory.planOf(db, season);
  const range = rangeOf(actor, 'read');
  const rows = [...known.plan.organisations.values()].filter(({ organisation }) => inRange(range, organisation.path));
  return ok({ season, known, chosen: { rows, unitPath: unit?.path ?? season.rootPath } });
}

/** Organisations come by code already; other orders keep that one among equals. */
function sort(rows: PlannedOrganisation[], { sort: by, descending }: ListInput, findingsOf: (planned: PlannedOrganisation) => readonly Finding[]): void {
  const sign = descending === 'yes' ? -1 : 1;
  const worst = (planned: PlannedOrganisation): number => findingsOf(planned).reduce((sum, { weight }) => sum + (weight === 'note' ? 1 : weight === 'warning' ? 100 : 10_000), 0);
  if (by === 'name') rows.sort((one, other) => sign * compareText(one.organisation.name, other.organisation.name));
  else if (by === 'findings') rows.sort((one, other) => sign * (worst(other) - worst(one)));
  else if (by === 'plannedOn') rows.sort((one, other) => compareDays(one, other) * sign || 0);
  else if (sign === -1) rows.reverse();
}

/** Congresses without a day come last when days go up. */
function compareDays(one: PlannedOrganisation, other: PlannedOrganisation): number {
  const [a, b] = [one.congress.plannedOn ?? '9999', other.congress.plannedOn ?? '9999'];
  return a < b ? -1 : a > b ? 1 : 0;
}
