import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { dayOf } from '#foundation/day.ts';
import { importFile, previewImport } from '#organisations/server/import-file.ts';
import { SYSTEM } from '#platform/actor.ts';
import { FILE_LIMIT_BYTES } from '#platform/http/serve.ts';
import { makeShell } from '#platform/shell.ts';
import { withData } from '../open.ts';
import { actorNamed, answered } from './answered.ts';
import { dayOption, optional } from './arguments.ts';
import { type Command, InputError } from './command.ts';

export const command: Command = {
  name: 'import',
  usage: 'organisations TỆP.xlsx [--dry-run] [--on NGÀY] [--reason LÝ-DO] [--as TÀI-KHOẢN] [--normalise]',
  summary: { vi: 'Nạp danh sách tổ chức từ Excel hoặc CSV; --dry-run chỉ xem trước', en: 'Import organisations from Excel or CSV; --dry-run only looks' },
  options: { 'dry-run': { type: 'boolean' }, on: { type: 'string' }, reason: { type: 'string' }, as: { type: 'string' }, normalise: { type: 'boolean' } },
  words: { least: 2, most: 2 },
  async run(call) {
    const [what = '', path = ''] = call.words;
    if (what !== 'organisations') throw new InputError('no_such_import', { vi: `Không nạp được «${what}». Chọn organisations.`, en: `«${what}» cannot be imported. Choose organisations.` });
    const file = { name: basename(path), bytes: readBytes(path) };
    const normalise = call.values['normalise'] === true ? 'yes' : 'no';
    await withData(async ({ db }) => {
      const shell = makeShell({ db });
      const account = optional(call.values, 'as');
      const actor = account === undefined ? SYSTEM : await actorNamed(db, account);
      const onDay = dayOption(call.values, 'on') ?? dayOf(shell.now());
      if (call.values['dry-run'] === true) {
        const preview = answered('organisations', await previewImport(shell, actor, { onDay, normalise }, { file, address: '', device: '', token: undefined, setToken: () => {}, clearToken: () => {} }));
        const { rows, added, changed, unchanged, missing, wrong } = preview;
        if (call.json) return call.print(JSON.stringify(preview));
        call.print(`${rows} dòng: ${added.count} mới, ${changed.count} thay đổi, ${unchanged} giữ nguyên, ${missing.count} có trong sổ mà không có trong tệp, ${wrong.count} chỗ sai.`);
        for (const each of wrong.first) call.print(`  ${each.cell}\t${each.code}\t${each.found ?? ''}`);
        return;
      }
      const reason = optional(call.values, 'reason') ?? `Nạp từ tệp ${file.name.normalize('NFC')}`;
      const imported = answered('organisations', await importFile(shell, actor, { file, onDay, normalise, reason }));
      if (call.json) call.print(JSON.stringify(imported));
      else call.print(`Đã nạp: ${imported.added} mới, ${imported.changed} thay đổi, ${imported.unchanged} giữ nguyên.`);
    });
  },
};

function readBytes(path: string): Uint8Array {
  try {
    // The same limit as on the screen, so that a file that one takes the other takes too.
    if (statSync(path).size > FILE_LIMIT_BYTES) {
      throw new InputError('file_too_large', { vi: `${path}: tệp lớn hơn ${FILE_LIMIT_BYTES / 1_048_576} MB.`, en: `${path} is larger than ${FILE_LIMIT_BYTES / 1_048_576} MB.` });
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('file_unreadable', { vi: `${path}: không đọc được tệp.`, en: `${path} cannot be read.` });
  }
}
