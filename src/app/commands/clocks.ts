import { approvalsParts } from '#approvals/server/door.ts';
import { type ListedClock, seasonClocks } from '#approvals/server/season-clocks.ts';
import { dayOfWork } from '#approvals/server/frame.ts';
import { namesOf } from '#approvals/server/store.ts';
import { isRunning } from '#approvals/core/congress-clocks.ts';
import { clockOf } from '#approvals/core/dossier-clock.ts';
import { englishDay } from '#campaigns/core/words.ts';
import { assert } from '#foundation/assert.ts';
import type { Language } from '#foundation/sentence.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { rangeOf, SYSTEM } from '#platform/actor.ts';
import { systemClock } from '#platform/shell.ts';
import { approvalsPorts } from '../dossier-pieces.ts';
import type { Command } from './command.ts';
import { WITHIN_UNIT, withinUnit } from './within-unit.ts';

/** A legal clock that still runs or has run out, as docs/cli.md says. */
interface Line {
  readonly organisation: string;
  readonly name: string;
  readonly rule: string;
  readonly what: string;
  readonly from: string;
  readonly due: string;
  readonly daysLeft: number;
  readonly holder: string;
  readonly holderName: string;
  readonly state: string;
}

export const command: Command = {
  name: 'clocks',
  usage: WITHIN_UNIT.usage,
  summary: { vi: 'Các thời hạn theo quy định đang chạy hoặc đã quá: hạn, còn mấy ngày, ai phải làm', en: 'Legal clocks that run or have run out: due day, days left, who must act' },
  options: WITHIN_UNIT.options,
  run: (call) => withinUnit(call, 'approvals', async (db, { season, unit, asOf: given, now }) => {
    const asOf = given ?? dayOfWork(season, now);
    const { list } = await seasonClocks(db, { season, path: unit.path, range: rangeOf(SYSTEM, 'read'), asOf }, approvalsParts(approvalsPorts({ clock: systemClock })));
    const { rows } = await list(({ state }) => isRunning(state));
    const names = await namesOf(db, rows.flatMap(({ organisationId, superiorId }) => [organisationId, ...(superiorId === null ? [] : [superiorId])]));
    return { season: season.code, asOf, clocks: rows.map((each) => lineOf(each, names, call.language)) };
  }, (answer) => call.print(call.json ? JSON.stringify(answer) : wordsOf(answer.asOf, answer.clocks, call.language))),
};

function lineOf({ organisationId, superiorId, rule, from, due, daysLeft, state, holder }: ListedClock, names: Awaited<ReturnType<typeof namesOf>>, language: Language): Line {
  const organisation = names.get(organisationId);
  const who = holder === 'superior' && superiorId !== null ? names.get(superiorId) : organisation;
  assert(organisation && who && daysLeft !== null, 'a running clock has its organisation, its holder and days');
  return { organisation: organisation.code, name: organisation.name, rule, what: clockOf(rule).words[language], from, due, daysLeft, holder: who.code, holderName: who.name, state };
}

function wordsOf(asOf: string, lines: readonly Line[], language: Language): string {
  const day = (of: string): string => (language === 'vi' ? formatDay(of as Parameters<typeof formatDay>[0]) : englishDay(of as Parameters<typeof englishDay>[0]));
  const late = lines.filter(({ state }) => state === 'late').length;
  const head = language === 'vi' ? `Đến ${day(asOf)}: ${lines.length} thời hạn chưa xong, ${late} đã quá hạn.` : `On ${day(asOf)}: ${lines.length} clocks not done, ${late} of them late.`;
  const left = ({ daysLeft }: Line): string =>
    language === 'vi' ? (daysLeft < 0 ? `quá ${-daysLeft} ngày` : `còn ${daysLeft} ngày`) : daysLeft < 0 ? `${-daysLeft} days late` : `${daysLeft} days left`;
  const holder = language === 'vi' ? 'phải làm' : 'must act';
  return [head, ...lines.map((line) => `  ${day(line.due)}  ${left(line)}  ${line.name} (${line.organisation}): ${line.what} (${line.rule}); ${holder}: ${line.holderName}`)].join('\n');
}
