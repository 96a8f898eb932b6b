import { fold } from '#foundation/text.ts';
import type { Result } from '#foundation/result.ts';
import type { CaseProblem } from '#elections/core/tally-case.ts';
import { caseProblemWords } from '#elections/web/words.ts';
import { type Call, InputError } from './command.ts';
import { readJsonArray } from './read-json.ts';

/**
 * Reads an array of cases from a file, judges each and prints the array of results. When any case is malformed nothing is judged:
 * the problems of all go to standard error as JSON, by id.
 */
export function judgeCases<Case, Judged>(call: Call, parse: (raw: unknown) => Result<Case, readonly CaseProblem[]>, judge: (one: Case) => Judged): void {
  const raws = readJsonArray(call.words[0] ?? '');
  const malformed: { id: string; problems: (CaseProblem & { sentence: string })[] }[] = [];
  const cases: Case[] = [];
  for (const [index, raw] of raws.entries()) {
    const parsed = parse(raw);
    if (parsed.ok) cases.push(parsed.value);
    else malformed.push({ id: idOf(raw, index), problems: parsed.problem.map((each) => ({ ...each, sentence: caseProblemWords[each.code](each as never)[call.language] })) });
  }
  if (malformed.length > 0) {
    const list = JSON.stringify(malformed, null, 2);
    throw new InputError('cases_malformed', { vi: list, en: list });
  }
  call.print(JSON.stringify(cases.map(judge)));
}

function idOf(raw: unknown, index: number): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' && fold(id) !== '' ? id : `#${index + 1}`;
}
