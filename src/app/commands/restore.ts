import { resolve } from 'node:path';
import { restore } from '#database/backup/restore.ts';
import { withData } from '../open.ts';
import { copied } from './backup.ts';
import type { Command } from './command.ts';
import { tellVerdict, verifyData } from './verify.ts';

export const command: Command = {
  name: 'restore',
  usage: 'TỆP',
  summary: { vi: 'Khôi phục từ tệp sao lưu vào thư mục dữ liệu mới hoặc máy chủ trống, rồi kiểm tra sổ ghi', en: 'Restore a backup into a new data folder or an empty server, then verify the record' },
  options: {},
  words: { least: 1, most: 1 },
  async run(call) {
    const path = resolve(call.words[0] ?? '');
    const verdict = await withData(async ({ config }) => {
      const summary = copied(await restore(config, path, { say: call.say }));
      call.say({ vi: `Đã khôi phục ${summary.rows} dòng của ${summary.tables} bảng.`, en: `${summary.rows} rows of ${summary.tables} tables were restored.` });
      return verifyData(config);
    });
    tellVerdict(call, verdict);
  },
};
