// The whole application in a process of its own, as `npm start` runs it, that tells how long each request took inside.
import { openData } from '#app/open.ts';
import { serveApp } from '#app/serve-app.ts';

export interface ServedRequest {
  /** GET /api/seasons/:season/overview */
  readonly route: string;
  readonly status: number;
  /** From the request's arrival to its answer's last byte, milliseconds. */
  readonly time: number;
}

export type ToServer = { readonly ask: 'take' | 'stop' };
export type FromServer =
  | { readonly tells: 'listening'; readonly url: string }
  /** `processorMs`: time that the program's own processor work took since this was asked last, the database's not counted. */
  | { readonly tells: 'take'; readonly served: readonly ServedRequest[]; readonly processorMs: number };

const tell = (message: FromServer): void => void process.send?.(message);
const served: ServedRequest[] = [];
let since = process.cpuUsage();

const opened = await openData();
const app = await serveApp(opened, { requestsPerMinute: 100_000_000, log: (line) => void process.stderr.write(`${line}\n`) });
app.server.addHook('onResponse', (request, reply, done) => {
  served.push({ route: `${request.method} ${request.routeOptions.url ?? ''}`, status: reply.statusCode, time: reply.elapsedTime });
  done();
});

process.on('message', ({ ask }: ToServer) => {
  if (ask === 'take') {
    const used = process.cpuUsage(since);
    since = process.cpuUsage();
    tell({ tells: 'take', served: served.splice(0), processorMs: (used.user + used.system) / 1000 });
  }
  if (ask === 'stop') void stop();
});
process.on('disconnect', () => void stop());
tell({ tells: 'listening', url: await app.listen('127.0.0.1', 0) });

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await app.close();
  await opened.close();
  process.exit(0);
}
