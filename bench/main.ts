import { parseArgs } from 'node:util';
import { machine, printFigures, writeFigures } from './report.ts';
import type { Bench, Figures, Measure } from './measure.ts';
import { checkingIn } from './measures/check-in.ts';
import { counting } from './measures/count.ts';
import { counters } from './measures/counters.ts';
import { desk } from './measures/desk.ts';
import { discussion } from './measures/discussion.ts';
import { hall } from './measures/hall.ts';
import { importing } from './measures/import.ts';
import { board } from './measures/board.ts';
import { inbox } from './measures/inbox.ts';
import { live } from './measures/live.ts';
import { millionOpinions, opinions } from './measures/opinions.ts';
import { overview } from './measures/overview.ts';
import { record } from './measures/record.ts';
import { redlining } from './measures/redline.ts';
import { register } from './measures/register.ts';
import { reports } from './measures/reports.ts';
import { start } from './measures/start.ts';
import { structure } from './measures/structure.ts';
import { tallying } from './measures/tally.ts';
import { Worlds } from './worlds.ts';

/** In this order: what only reads first, what writes into the shared seasons last. */
const MEASURES: readonly Measure[] = [overview, register, importing, record, checkingIn, hall, desk, counting, tallying, redlining, opinions, millionOpinions, discussion, inbox, board, structure, counters, start, live, reports];

const { values } = parseArgs({ options: { only: { type: 'string' }, small: { type: 'boolean' }, data: { type: 'string' } } });
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const names = values.only?.split(',') ?? MEASURES.map((each) => each.name);
const unknown = names.filter((name) => !MEASURES.some((each) => each.name === name));
if (unknown.length > 0) {
  say(`There is no measure ${unknown.join(', ')}. Measures: ${MEASURES.map((each) => each.name).join(', ')}.`);
  process.exit(2);
}

const worlds = new Worlds(values.data, say);
const bench: Bench = { small: values.small === true, worlds, say };
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void worlds.close().finally(() => process.exit(130));
  });
}
process.stdout.write(`${machine()}\n`);
try {
  for (const measure of MEASURES.filter((each) => names.includes(each.name))) {
    const where = machine();
    const figures: Figures[] = await measure.run(bench);
    printFigures(figures);
    if (!bench.small) writeFigures(measure.name, figures, where);
  }
} finally {
  await worlds.close();
}
