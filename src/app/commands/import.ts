import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { OutputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import type { Language, Sentence } from '#foundation/sentence.ts';
import type { previewImport as previewOperation } from '#organisations/contract.ts';
import { type Kind, kindsOf } from '#organisations/server/door.ts';
import { importFile, previewImport } from '#organisations/server/import-file.ts';
import { fieldWords } from '#organisations/web/register-words.ts';
import { sayRowProblem } from '#organisations/web/row-words.ts';
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
        return call.print(call.json ? JSON.stringify(preview) : previewText(preview, (await kindsOf(db)).kinds, call.language));
      }
      const reason = optional(call.values, 'reason') ?? `Nạp từ tệp ${file.name.normalize('NFC')}`;
      const imported = answered('organisations', await importFile(shell, actor, { file, onDay, normalise, reason }));
      if (call.json) call.print(JSON.stringify(imported));
      else {
        const { added, changed, unchanged } = imported;
        call.print(call.language === 'vi' ? `Đã nạp: ${added} mới, ${changed} thay đổi, ${unchanged} giữ nguyên.` : `Imported: ${added} new, ${changed} changed, ${unchanged} unchanged.`);
      }
    });
  },
};

/** What the file would change, in the order in which it matters: wrong cells first. Long lists name their first and say how many more there are. */
function previewText({ rows, added, changed, unchanged, missing, wrong }: OutputOf<typeof previewOperation>, kinds: readonly Kind[], language: Language): string {
  const head: Sentence = {
    vi: `${rows} dòng: ${added.count} mới, ${changed.count} thay đổi, ${unchanged} giữ nguyên, ${missing.count} có trong sổ mà không có trong tệp, ${wrong.count} chỗ sai.`,
    en: `${rows} rows: ${added.count} new, ${changed.count} changed, ${unchanged} unchanged, ${missing.count} in the register but not in the file, ${wrong.count} wrong cells.`,
  };
  const part = (title: Sentence, lines: readonly string[], count: number): string[] => {
    if (count === 0) return [];
    const more = count - lines.length;
    const rest: Sentence = { vi: `… và ${more} nữa`, en: `… and ${more} more` };
    return [title[language], ...lines.map((line) => `  ${line}`), ...(more > 0 ? [`  ${rest[language]}`] : [])];
  };
  const nameOf = (id: string): string => {
    const kind = kinds.find((each) => each.id === id);
    return (language === 'vi' ? kind?.nameVi : kind?.nameEn) ?? id;
  };
  const change = ({ field, was, becomes }: { field: string; was: string | number | null; becomes: string | number | null }): string => {
    const [before, after] = [was, becomes].map((value) => (value === null ? '–' : field === 'kind' && typeof value === 'string' ? nameOf(value) : String(value)));
    return `${fieldWords[field]?.[language] ?? field}: ${before} → ${after}`;
  };
  return [
    head[language],
    ...part({ vi: 'Chưa đúng:', en: 'Wrong:' }, wrong.first.map((each) => sayRowProblem(each)[language]), wrong.count),
    ...part({ vi: 'Mới:', en: 'New:' }, added.first.map((each) => `${each.code}  ${each.name}`), added.count),
    ...part({ vi: 'Thay đổi:', en: 'Changed:' }, changed.first.map((each) => `${each.code}  ${each.fields.map(change).join('; ')}`), changed.count),
    ...part({ vi: 'Có trong sổ mà không có trong tệp (giữ nguyên):', en: 'In the register, not in the file (they stay):' }, missing.first.map((each) => `${each.code}  ${each.name}`), missing.count),
  ].join('\n');
}

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
