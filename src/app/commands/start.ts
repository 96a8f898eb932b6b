import { setTimeout as pause } from 'node:timers/promises';
import { sampleAccounts } from '#people/server/door.ts';
import { dayOf } from '#foundation/day.ts';
import { systemClock } from '#platform/shell.ts';
import { beginAlone, forgetUnfinishedSample, readBeginning, writeBeginning } from '../beginning.ts';
import { openData, type Opened } from '../open.ts';
import { playVinhLong } from '../sample/vinh-long-2020/index.ts';
import { type AppServer, serveApp } from '../serve-app.ts';
import { toldToStop, unlessStopped } from '../told-to-stop.ts';
import { type Call, type Command, Failure, InputError } from './command.ts';

const USUAL_PORT = 3000;
const PORTS_TO_TRY = 20;
const STILL_OPENING_MS = 2000;

export const command: Command = {
  name: 'start',
  usage: '[--empty]',
  summary: { vi: 'Chạy phần mềm; thư mục dữ liệu mới thì nạp mùa đại hội mẫu, hoặc để trống với --empty', en: 'Run the software; a new data folder gets the sample season, or stays empty with --empty' },
  options: { empty: { type: 'boolean' } },
  async run(call) {
    const host = process.env['HOST'] || '127.0.0.1';
    const port = askedPort();
    const line = (text: string): void => void process.stderr.write(`${text}\n`);
    const stop = toldToStop();
    const opening = openData(line);
    const opened = (await unlessStopped(stop, opening)) ?? (await Promise.race([opening, pause(STILL_OPENING_MS)]));
    // A server that does not answer is not waited for.
    if (!opened) process.exit(0);
    let app: AppServer | undefined;
    try {
      await unlessStopped(stop, begin(opened, call.values['empty'] === true, call, stop.signal));
      if (!stop.signal.aborted) {
        app = await serveApp(opened, { log: line });
        await greet(opened, await listen(app, host, port), call);
        await stop.told;
      }
    } finally {
      await app?.close();
      await opened.close();
    }
    endAtOnce();
  },
};

/**
 * A process that ends by itself gives its signal handlers back some milliseconds before it is gone, and the second half of one Ctrl-C
 * would then look like a crash to whoever started it; `process.exit` keeps them to the last.
 */
function endAtOnce(): never {
  process.exit(0);
}

function askedPort(): number | undefined {
  const text = process.env['PORT'];
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InputError('port_invalid', { vi: `PORT=${text}: cổng là số từ 0 đến 65535.`, en: `PORT=${text}: a port is a number from 0 to 65535.` });
}

async function begin(opened: Opened, empty: boolean, call: Call, signal: AbortSignal): Promise<void> {
  const waiting = (): void => call.say({ vi: 'Một tiến trình khác đang nạp mùa mẫu vào thư mục này, xin chờ…', en: 'Another process is playing the sample into this folder, please wait…' });
  await beginAlone(opened, () => beginIfNew(opened, empty, call), { waiting, signal });
}

async function beginIfNew(opened: Opened, empty: boolean, call: Call): Promise<void> {
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
      refuseAddress((error as NodeJS.ErrnoException).code, host, port);
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

/** Addresses that this computer cannot serve, told in words. */
function refuseAddress(code: string | undefined, host: string, port: number): void {
  if (code === 'EACCES') {
    throw new Failure('port_not_allowed', {
      vi: `Tài khoản đang chạy không được mở cổng ${port}. Đặt cổng từ 1024 trở lên, ví dụ PORT=3000 npm start.`,
      en: `The account that is running may not open port ${port}. Choose one from 1024 on, for example PORT=3000 npm start.`,
    });
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    throw new Failure('host_unknown', {
      vi: `HOST=${host}: máy này không có địa chỉ đó. Để trống HOST để chỉ dùng trên máy này, hoặc đặt HOST=0.0.0.0 để máy khác vào được.`,
      en: `HOST=${host}: this computer does not have that address. Leave HOST empty to serve this computer alone, or set HOST=0.0.0.0 to let others in.`,
    });
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
