import { resolve } from 'node:path';
import { backup } from '#database/backup/backup.ts';
import { type BackupProblem, backupProblemWords } from '#database/backup/words.ts';
import type { Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { withData } from '../open.ts';
import { type Command, InputError } from './command.ts';

export const command: Command = {
  name: 'backup',
  usage: 'TỆP',
  summary: { vi: 'Sao lưu toàn bộ dữ liệu vào một tệp, không cần dừng máy chủ', en: 'Write all data into one file; the server may go on' },
  options: {},
  words: { least: 1, most: 1 },
  async run(call) {
    const path = resolve(call.words[0] ?? '');
    const summary = await withData(async ({ config }) => copied(await backup(config, path, { say: call.say })));
    if (call.json) call.print(JSON.stringify({ path, ...summary }));
    else call.print(call.language === 'vi' ? `Đã sao lưu ${summary.rows} dòng của ${summary.tables} bảng vào ${path}.` : `${summary.rows} rows of ${summary.tables} tables were written to ${path}.`);
  },
};

/** What a backup or a restoration came to; a refusal becomes its sentence and exit code 2. */
export function copied<T>(result: Result<T, BackupProblem>): T {
  if (result.ok) return result.value;
  const { problem } = result;
  throw new InputError(problem.code, (backupProblemWords[problem.code] as (facts: BackupProblem) => Sentence)(problem));
}
