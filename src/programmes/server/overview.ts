import { seasonToday } from '#campaigns/core/season.ts';
import { type CongressPlace, congressPlace, workingDays } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { heldOn } from '#progress/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { targetsOf } from '#targets/server/door.ts';
import type { overview as operation } from '../contract.ts';
import { completeOn, workClocks } from '../core/clocks.ts';
import { quarterOf, quartersBetween } from '../core/quarters.ts';
import { dueWithin, runsIn, standingOf } from '../core/task-standing.ts';
import { doneOf } from './complete.ts';
import { electedMembers } from './members.ts';
import type { ProgrammesParts } from './parts.ts';
import { assignmentsOf, rulesOf, sessionsOf } from './store-rules.ts';
import { type Programme, programmesOf, type StoredTask, tasksOf } from './store-tasks.ts';
import { targetView } from './views.ts';

type Output = OutputOf<typeof operation>;

/** Everything after one congress on one page; texts of rules and tasks are asked for apart. */
export function overview(shell: Shell, actor: Actor, input: InputOf<typeof operation>, parts: ProgrammesParts): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await congressPlace(db, actor, 'read', input);
    return found.ok ? ok(await view(db, actor, found.value, parts, dayOf(shell.now()))) : found;
  });
}

async function view(db: Db, actor: Actor, place: CongressPlace, parts: ProgrammesParts, clockDay: Day): Promise<Output> {
  const { season, organisation, congress } = place;
  const held = (await heldOn(db, [congress.id])).get(congress.id) ?? null;
  const today = seasonToday(season, clockDay, held);
  const [rules, programmes, assignments] = [await rulesOf(db, congress.id), await programmesOf(db, congress.id), await assignmentsOf(db, congress.id)];
  const tasks = await tasksOf(db, programmes.map((each) => each.id));
  const targets = await targetsOf(db, season.id, { organisations: [organisation.id], term: 'new' });
  const done = doneOf(rules, programmes);
  const [present] = rules;
  const named = new Set(assignments.map((each) => each.name.toLocaleLowerCase('vi')));
  return {
    organisation: { code: organisation.code, name: organisation.name }, sample: season.sample, term: season.term, today, heldOn: held,
    clocks: held === null ? [] : workClocks(held, done, today, await workingDays(db)), completeOn: completeOn(done),
    rules: present ? { edition: present.edition, revision: present.revision, parts: present.parts.length, issued: present.issued } : null,
    members: (await electedMembers(db, place)).map(({ person, name, offices }) => ({ person, name, offices: [...offices], assigned: assignments.some((each) => each.person === person) || named.has(name.toLocaleLowerCase('vi')) })),
    assignments: assignments.map(({ id, revision, person, name, office, field, area, from }) => ({ id, revision, person, name, office, field, area, from })),
    sessions: await sessionsOf(db, congress.id),
    programmes: programmes.map((each) => summary(each, tasks.filter((task) => task.programme === each.id), targets.length, today)),
    quarters: held === null ? [] : quarterSums(programmes, tasks, held, today),
    newTargets: targets.map((each) => {
      const { id, title, unit, goal, fromYear, dueYear, direction } = targetView(each);
      return { id, title, unit, goal, fromYear, dueYear, direction };
    }),
    locked: await parts.approved(db, place), may: { record: acting(actor, 'record', organisation.path) !== undefined },
  };
}

function summary({ kind, revision, issued }: Programme, tasks: readonly StoredTask[], targets: number, today: Day): Output['programmes'][number] {
  const standings = tasks.map((task) => standingOf(task, task.reports, today));
  return {
    kind, revision, issued, tasks: tasks.length, done: standings.filter((each) => each.state === 'done').length, late: standings.filter((each) => each.late).length,
    percent: tasks.length === 0 ? 0 : Math.floor(standings.reduce((sum, each) => sum + each.percent, 0) / tasks.length),
    targets: { served: new Set(tasks.flatMap((task) => task.target ?? [])).size, all: targets },
  };
}

/** From the quarter of the congress to the present one, the latest first. */
function quarterSums(programmes: readonly Programme[], tasks: readonly StoredTask[], held: Day, today: Day): Output['quarters'] {
  const issued = new Set(programmes.filter((each) => each.issued).map((each) => each.id));
  if (issued.size === 0) return [];
  return quartersBetween(quarterOf(held), quarterOf(today)).toReversed().map((quarter) => {
    const running = tasks.filter((task) => issued.has(task.programme) && runsIn(task, task.reports, quarter));
    const reports = running.flatMap((task) => task.reports.filter((each) => each.quarter === quarter));
    return { quarter, due: running.length, reported: reports.length, done: reports.filter((each) => each.state === 'done').length, late: running.filter((task) => dueWithin(task, quarter) && standingOf(task, task.reports, today).late).length };
  });
}
