import { createReadStream } from 'node:fs';
import { access, open, rm } from 'node:fs/promises';
import pg from 'pg';
import { verifyDatabase } from '#verifier/database.ts';
import { exportRecord, verifyExport } from '#verifier/export-file.ts';
import type { RecountedCount } from '#verifier/congress/congress-day.ts';
import type { KnownHead } from '#verifier/known.ts';
import type { Query } from '#verifier/query.ts';
import { withData } from '../open.ts';
import { optional } from './arguments.ts';
import { type Call, type Command, Failure, InputError } from './command.ts';

export const command: Command = {
  name: 'verify',
  usage: '[TỆP] [--known SỔ:SỐ:MÃ-BĂM] | --export SỔ TỆP',
  summary: { vi: 'Kiểm tra sổ ghi: từng mục và mọi bảng, hoặc một bản xuất; --export xuất một sổ ra tệp', en: 'Verify the record: every entry and every table, or an export; --export writes a chain to a file' },
  options: { known: { type: 'string' }, export: { type: 'string' } },
  words: { least: 0, most: 1 },
  async run(call) {
    const path = call.words[0];
    const chain = optional(call.values, 'export');
    if (chain !== undefined) {
      if (path === undefined) throw new InputError('file_missing', { vi: 'Thiếu tên tệp để xuất.', en: 'The name of the file is missing.' });
      await withData(({ config }) => exportChain(config, chain, path));
    }
    const known = knownHead(optional(call.values, 'known'));
    const verdict = path === undefined ? await withData(({ config }) => verifyData(config, known)) : await verifyFile(path, known);
    tellVerdict(call, verdict);
  },
};

/** A head that was printed in a protocol or report, e.g. vinh-long-2020:583:ab12… */
function knownHead(text: string | undefined): KnownHead[] {
  if (text === undefined) return [];
  const [, chain = '', number = '', hash = ''] = /^([a-z0-9-]+(?:\/[A-Z0-9.-]+)?):(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (chain === '') throw new InputError('head_unreadable', { vi: `--known ${text}: viết như vinh-long-2020:583:<64 chữ số của mã băm>.`, en: `--known ${text}: write it as vinh-long-2020:583:<the 64 digits of the hash>.` });
  return [{ chain, number: Number(number), hash }];
}

/** Writes one chain of the ledger into a new file. */
async function exportChain(config: pg.ClientConfig, chain: string, path: string): Promise<void> {
  const file = await open(path, 'wx').catch(() => {
    throw new InputError('file_not_written', { vi: `${path}: không ghi được, hoặc đã có tệp này.`, en: `${path} cannot be written, or is there already.` });
  });
  try {
    const head = await overQuery(config, (query) => exportRecord(query, chain, (text) => file.appendFile(text)));
    if (head) return;
    await rm(path);
    throw new InputError('no_such_chain', { vi: `Không có sổ «${chain}».`, en: `There is no chain «${chain}».` });
  } finally {
    await file.close();
  }
}

type Verdict = Awaited<ReturnType<typeof verifyDatabase>> | Awaited<ReturnType<typeof verifyExport>>;

/** The record of a database, read over one connection of its own. */
export async function verifyData(config: pg.ClientConfig, known: readonly KnownHead[] = []): Promise<Verdict> {
  return overQuery(config, (query) => verifyDatabase(query, { known }));
}

async function overQuery<T>(config: pg.ClientConfig, work: (query: Query) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...config, application_name: config.application_name ?? 'daihoi' });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(async (text, values) => client.query(text, values));
  } finally {
    await client.end();
  }
}

async function verifyFile(path: string, known: readonly KnownHead[]): Promise<Verdict> {
  try {
    await access(path);
  } catch {
    throw new InputError('file_unreadable', { vi: `${path}: không đọc được tệp.`, en: `${path} cannot be read.` });
  }
  return verifyExport(createReadStream(path), undefined, known);
}

/** Protocols as they were counted a second time, with the hash that stands on their paper. */
function tellProtocols(call: Call, protocols: readonly RecountedCount[]): void {
  if (protocols.length === 0) return;
  call.print(call.language === 'vi' ? `Kiểm lại từ sổ: ${protocols.length} biên bản kiểm phiếu, khớp từng byte.` : `Counted again from the record: ${protocols.length} counting protocols, the same to the byte.`);
  for (const { election, round, count, hash } of protocols) call.print(`  ${election}\t${round}\t${count}\t${hash}`);
}

/** Prints the verdict; one that is not good ends with exit code 1. */
export function tellVerdict(call: Call, verdict: Verdict): void {
  const entries = verdict.chains.reduce((sum, chain) => sum + chain.entries, 0);
  if (call.json) call.print(JSON.stringify(verdict));
  else if (verdict.ok) {
    call.print(call.language === 'vi' ? `Sổ ghi nguyên vẹn: ${entries} mục, không mục nào bị sửa.` : `The record is whole: ${entries} entries, none was altered.`);
    for (const chain of verdict.chains) call.print(`  ${chain.chain}\t${chain.entries}\t${chain.head}`);
    tellProtocols(call, verdict.protocols ?? []);
  }
  if (verdict.problem) throw new Failure(verdict.problem.code, verdict.problem.sentence);
}
