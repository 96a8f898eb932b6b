import type { ViewDates } from '../standings.ts';
import type { SeasonCase } from './season-case.ts';

/** The same figures by the plainest reading of their definitions, unit by unit over lists of objects; the oracle of the quick ones. */
export function naiveStanding(season: SeasonCase, unitId: number, { asOf, knownAt }: ViewDates) {
  const plan = season.plans.filter((each) => each.unitId === unitId && each.recordedAt <= knownAt).at(-1);
  if (!plan) return undefined;
  const facts = season.facts.filter(
    (fact) => fact.unitId === unitId && fact.recordedAt <= knownAt && !(fact.withdrawnAt !== null && fact.withdrawnAt <= knownAt) && fact.happenedOn <= asOf,
  );
  const last = (kind: string) => facts.findLast((fact) => fact.kind === kind);
  const byDay = (...kinds: string[]) => facts.filter((fact) => kinds.includes(fact.kind)).toSorted((one, other) => one.happenedOn - other.happenedOn).at(-1);
  const held = facts.filter((fact) => fact.kind === 'held').toSorted((one, other) => one.happenedOn - other.happenedOn)[0];
  const above: number[] = [];
  for (let id: number | null = unitId; id !== null; id = season.units.find((unit) => unit.id === id)?.superiorId ?? null) above.push(id);
  const stopped = season.holds
    .filter((hold) => above.includes(hold.organisationId) && hold.recordedAt <= knownAt)
    .map((hold) => ({ from: hold.fromDay, until: (hold.liftedAt !== null && hold.liftedAt <= knownAt ? hold.liftedUntil : hold.untilDay) ?? Infinity }))
    .some(({ from, until }) => from <= asOf && asOf <= until);
  const putOff = !held && (stopped || byDay('postponed', 'resumed')?.kind === 'postponed');
  const need = !held && byDay('decision-requested', 'decision-given')?.kind === 'decision-requested';
  const late = !held && !putOff && plan.plannedOn !== null && plan.plannedOn < asOf;
  const done = held !== undefined && (last('reported') !== undefined || last('approved') !== undefined);
  return {
    plan,
    held,
    late,
    onTime: held !== undefined && plan.plannedOn !== null && held.happenedOn <= plan.plannedOn,
    heldLate: held !== undefined && plan.plannedOn !== null && held.happenedOn > plan.plannedOn,
    toDate: plan.plannedOn !== null && plan.plannedOn <= asOf && !putOff,
    directHeld: plan.direct && last('direct-election-held') !== undefined,
    state: done ? 'done' : held ? 'held' : need ? 'need' : putOff ? 'hold' : late ? 'late' : plan.plannedOn !== null ? 'planned' : 'notdue',
  } as const;
}
