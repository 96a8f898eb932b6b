import { sampleAccounts } from '#people/server/door.ts';
import { dayOf } from '#foundation/day.ts';
import { systemClock } from '#platform/shell.ts';
import { forgetUnfinishedSample, readBeginning, writeBeginning } from '../beginning.ts';
import { openData, type Opened } from '../open.ts';
import { playVinhLong } from '../sample/vinh-long-2020/index.ts';
import { type AppServer, serveApp } from '../serve-app.ts';
import { type Call, type Command, Failure, InputError } from './command.ts';

const USUAL_PORT = 3000;
const PORTS_TO_TRY = 20;

export const command: Command = {
  name: 'start',
  usage: '[--empty]',
  summary: { vi: 'Chạy phần mềm; thư mục dữ liệu mới thì nạp mùa đại hội mẫu, hoặc để trống với --empty', en: 'Run the software; a new data folder gets the sample season, or stays empty with --empty' },
  options: { empty: { type: 'boolean' } },
  async run(call) {
    const host = process.env['HOST'] || '127.0.0.1';
    const port = askedPort();
    const line = (text: string): void => void process.stderr.write(`${text}\n`);
    const opened = await openData(line);
    let app: AppServer | undefined;
    try {
      await begin(opened, call.values['empty'] === true, call);
      app = await serveApp(opened, { log: line });
      const address = await listen(app, host, port);
      await greet(opened, address, call);
      await untilToldToStop();
    } finally {
      await app?.close();
      await opened.close();
    }
  },
};

function askedPort(): number | undefined {
  const text = process.env['PORT'];
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InputError('port_invalid', { vi: `PORT=${text}: cổng là số từ 0 đến 65535.`, en: `PORT=${text}: a port is a number from 0 to 65535.` });
}

async function begin(opened: Opened, empty: boolean, call: Call): Promise<void> {
  const beginning = await readBeginning(opened.db);
  if (beginning === 'sample' || beginning === 'empty') return;
  if (beginning === 'sample-unfinished') await forgetUnfinishedSample(opened);
  if (empty) return writeBeginning(opened.db, 'empty');
  call.say({ vi: 'Thư mục dữ liệu còn trống: đang nạp mùa đại hội mẫu Vĩnh Long 2020…', en: 'The data folder is new: playing the sample season Vĩnh Long 2020…' });
  await writeBeginning(opened.db, 'sample-unfinished');
  await playVinhLong(opened.db, (step) => void process.stderr.write(`  ${step}\n`));
  await writeBeginning(opened.db, 'sample');
}

/** The port that was asked for, or the first free one from 3000 on. */
async function listen(app: AppServer, host: string, asked: number | undefined): Promise<string> {
  for (let tried = 0; ; tried += 1) {
    const port = asked ?? USUAL_PORT + tried;
    try {
      return await app.listen(host, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (asked !== undefined || tried >= PORTS_TO_TRY) {
        throw new Failure('port_taken', {
          vi: `Cổng ${port} đang có chương trình khác dùng. Đặt cổng khác, ví dụ PORT=${port + 1} npm start.`,
          en: `Port ${port} is taken by another program. Choose another, for example PORT=${port + 1} npm start.`,
        });
      }
    }
  }
}

async function greet(opened: Opened, address: string, call: Call): Promise<void> {
  const { password, accounts } = await sampleAccounts(opened.db, dayOf(systemClock.now()));
  const lines = [`Đại Hội: ${address}`];
  if (password !== null) {
    lines.push(call.language === 'vi' ? `Tài khoản mẫu, mật khẩu chung ${password}:` : `Sample accounts, one password ${password}:`);
    for (const each of accounts) lines.push(`  ${each.account.padEnd(12)} ${each.name} – ${each.title}`);
  }
  call.print(lines.join('\n'));
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
