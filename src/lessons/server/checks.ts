import { congressChain } from '#campaigns/core/congress-chain.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { answerCheck as answering, listChecks as listing } from '../contract.ts';
import { answerRefusal } from '../core/answer.ts';
import { checkAnswered } from './events.ts';
import { type CheckRow, checkRows } from './check-rows.ts';
import { congressesAt, insertAnswer } from './store-congresses.ts';
import { checkView } from './views.ts';
import { at } from './write-lesson.ts';

/** What the lessons of others ask of this congress, and what it has answered. */
export function listChecks(shell: Shell, actor: Actor, input: InputOf<typeof listing>): Answer<typeof listing> {
  return shell.read(async (db): Answer<typeof listing> => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { season, organisation } = found.value;
    const congress = (await congressesAt(db, season.id, { organisationIds: [organisation.id] }))[0];
    const rows = await checksAt(db, found.value);
    const open = rows.filter(({ answers }) => answers.length === 0);
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, plannedOn: congress?.plannedOn ?? null, heldOn: congress?.heldOn ?? null, today: seasonToday(season, dayOf(shell.now())), sample: season.sample,
      checks: [...open, ...rows.filter(({ answers }) => answers.length > 0)].map((row) => checkView(actor, row)), open: open.length, may: { answer: acting(actor, 'record', organisation.path) !== undefined },
    });
  });
}

/** The latest issued first. */
async function checksAt(db: Db, { season, organisation }: Pick<CongressPlace, 'season' | 'organisation'>, lessonId?: string): Promise<CheckRow[]> {
  const rows = await checkRows(db, season.id, { organisationIds: [organisation.id], lessonId });
  return rows.toSorted((one, other) => (one.issue.issuedAt < other.issue.issuedAt ? 1 : -1));
}

/** Answers a check; an answer is never changed, a later one stands in its place. @problem check_answered_meanwhile  the page had seen fewer answers */
export function answerCheck(shell: Shell, actor: Actor, input: InputOf<typeof answering>): Answer<typeof answering> {
  return shell.write(congressChain(input.season, input.organisation), async (tx): Answer<typeof answering> => {
    const found = await congressPlace(tx, actor, 'record', input);
    if (!found.ok) return found;
    const place = found.value;
    const check = (await checksAt(tx, place, input.lesson))[0];
    if (!check) return fail({ code: 'check_not_here' });
    const last = check.answers.at(-1) ?? null;
    if (check.answers.length !== input.answers) return fail({ code: 'check_answered_meanwhile', by: last?.by ?? '' });
    const answer = { outcome: input.outcome, note: input.note, on: input.on };
    const refused = answerRefusal(answer, last, seasonToday(place.season, dayOf(tx.recordedAt)));
    if (refused) return fail(refused);

    const given = { ...answer, by: actor.name, at: tx.recordedAt, entryNumber: (await readHead(tx, place.chain)).number + 1 };
    await insertAnswer(tx, place.congress.id, check.lesson.id, given);
    const events = [checkAnswered(at(place), check.lesson.id, check.issue.title, answer)];
    await shell.record(tx, place.by, { chain: place.chain, operation: 'lessons.answer_check', organisations: [place.organisation.code], events });
    return ok(checkView(actor, { ...check, answers: [...check.answers, given] }));
  });
}
