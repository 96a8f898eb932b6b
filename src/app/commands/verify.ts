import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import pg from 'pg';
import { verifyDatabase } from '#verifier/database.ts';
import { verifyExport } from '#verifier/export-file.ts';
import type { Query } from '#verifier/query.ts';
import { withData } from '../open.ts';
import { type Call, type Command, Failure, InputError } from './command.ts';

export const command: Command = {
  name: 'verify',
  usage: '[TỆP]',
  summary: { vi: 'Kiểm tra sổ ghi: từng mục và mọi bảng, hoặc một bản xuất', en: 'Verify the record: every entry and every table, or an export' },
  options: {},
  words: { least: 0, most: 1 },
  async run(call) {
    const path = call.words[0];
    const verdict = path === undefined ? await withData(({ config }) => verifyData(config)) : await verifyFile(path);
    tellVerdict(call, verdict);
  },
};

type Verdict = Awaited<ReturnType<typeof verifyDatabase>> | Awaited<ReturnType<typeof verifyExport>>;

/** The record of a database, read over one connection of its own. */
export async function verifyData(config: pg.ClientConfig): Promise<Verdict> {
  const client = new pg.Client({ ...config, application_name: config.application_name ?? 'daihoi' });
  client.on('error', () => {});
  await client.connect();
  const query: Query = async (text, values) => client.query(text, values);
  try {
    return await verifyDatabase(query);
  } finally {
    await client.end();
  }
}

async function verifyFile(path: string): Promise<Verdict> {
  try {
    await access(path);
  } catch {
    throw new InputError('file_unreadable', { vi: `${path}: không đọc được tệp.`, en: `${path} cannot be read.` });
  }
  return verifyExport(createReadStream(path));
}

/** Prints the verdict; one that is not good ends with exit code 1. */
export function tellVerdict(call: Call, verdict: Verdict): void {
  const entries = verdict.chains.reduce((sum, chain) => sum + chain.entries, 0);
  if (call.json) call.print(JSON.stringify(verdict));
  else if (verdict.ok) {
    call.print(call.language === 'vi' ? `Sổ ghi nguyên vẹn: ${entries} mục, không mục nào bị sửa.` : `The record is whole: ${entries} entries, none was altered.`);
    for (const chain of verdict.chains) call.print(`  ${chain.chain}\t${chain.entries}\t${chain.head}`);
  }
  if (verdict.problem) throw new Failure(verdict.problem.code, verdict.problem.sentence);
}
