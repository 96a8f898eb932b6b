import { randomUUID } from 'node:crypto';
import { listDocuments, makeDocument, saveText, showDocument, takeStep } from '#documents/contract.ts';
import type { Operation, OutputOf, SentBy } from '#foundation/contract.ts';
import { amendments, driveOverview, enterOpinions, onParagraph, openDrive, openMeeting, opinionCounts, searchOpinions } from '#opinions/contract.ts';
import { chance } from '#app/sample/chance.ts';
import { freshSeason, Hall } from '../hall.ts';
import type { Bench, Figures, Measure } from '../measure.ts';
import { ms, spreadOf, whole } from '../numbers.ts';
import { generatedOpinions } from '../opinion-world.ts';
import type { World } from '../worlds.ts';

/** Opinions by the ten thousand on one draft: opened, searched, counted; and who has discussed what over a whole country. */
export const discussion: Measure = {
  name: 'discussion',
  async run(bench) {
    const folder = await freshSeason(bench.worlds);
    const asked = await bench.worlds.serving(folder, (server) => oneDraft(bench, server.url));
    const drives: DriveSeen[] = [];
    for (const world of bench.small ? [await bench.worlds.national(2000)] : [await bench.worlds.national(2000), await bench.worlds.national(60_000)]) {
      bench.say(`a drive over ${world.organisations} organisations`);
      drives.push(await bench.worlds.serving(world.folder, (server) => oneDrive(world, server.url)));
    }
    return [asked, driveFigures(drives)];
  },
};

const SEASON = 'vinh-long-2020';
const AT = { season: SEASON, organisation: 'MT.02' } as const;
const OFFICE = 'mangthit';
const LINES = 200;
const TURNS = 40;

type Asking = <Op extends Operation>(operation: Op, input: SentBy<Op>) => Promise<OutputOf<Op>>;

async function oneDraft({ small, say }: Bench, url: string): Promise<Figures> {
  const office = await new Hall(url).as(OFFICE);
  const ask: Asking = (operation, input) => office.get(operation, input);
  const { document, paragraphs } = await longDraft(ask, small ? 300 : 3000);
  const drive = await ask(openDrive, { ...AT, name: 'Đo', documents: [document], from: '2020-05-01', until: '2020-06-20' });
  const meeting = await ask(openMeeting, { ...AT, meeting: randomUUID(), group: '', heldOn: '2020-05-20', attending: 60_000, naming: 'unnamed', documents: [document] });
  const of = { ...AT, meeting: meeting.id, drive: drive.id, document, version: 1 };
  const draw = chance(9);
  const rows: string[][] = [];
  const [first = 0, crowded = 0] = paragraphs;
  let given = 0;
  const stages: readonly [changes: number, onOne: number, elsewhere: number][] = small ? [[50, 100, 200], [100, 300, 1000]] : [[2600, 0, 0], [0, 15_000, 82_400]];
  for (const [changes, onOne, elsewhere] of stages) {
    say(`${changes + onOne + elsewhere} more opinions on a draft of ${paragraphs.length} paragraphs`);
    await enter(ask, of, changedWords(paragraphs, changes));
    await enter(ask, of, spoken(() => crowded, onOne));
    await enter(ask, of, spoken((at) => paragraphs[at % paragraphs.length] ?? first, elsewhere));
    given += changes + onOne + elsewhere;
    const timed = async (work: () => Promise<unknown>, turns = TURNS) => spreadOf(await times(work, turns));
    const page = await timed(() => ask(onParagraph, { ...AT, document, paragraph: crowded }));
    const counts = await timed(() => ask(opinionCounts, { ...AT, document }), 10);
    const beside = await timed(() => ask(amendments, { ...AT, document }), 5);
    const opened = await timed(() => ask(showDocument, { ...AT, document }), 10);
    const found = await timed(() => ask(searchOpinions, { season: SEASON, q: draw.pick(QUERIES) }));
    rows.push([whole(given), ...[opened, page, counts, beside, found].flatMap(({ p50, p95 }) => [ms(p50), ms(p95)])]);
  }
  return {
    title: 'Opinions on one draft',
    about: `A draft of ${whole(paragraphs.length)} paragraphs; answers as a browser gets them. First 2,600 changes of words all over it, then 15,000 opinions on one paragraph and the others everywhere.`,
    columns: ['opinions', 'draft opened: p50', 'p95', 'the crowded paragraph: p50', 'p95', 'counts of all paragraphs: p50', 'p95', 'changes of words side by side: p50', 'p95', 'search: p50', 'p95'],
    rows,
  };
}

const QUERIES = ['cau duong', 'moi truong', '"hop tac xa"', 'bi thu kiem truong ap', 'nuoc sach', 'khong dong y'];

async function times(work: () => Promise<unknown>, turns: number): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return taken;
}

/** About 150 letters a paragraph. */
async function longDraft(ask: Asking, count: number): Promise<{ readonly document: string; readonly paragraphs: readonly number[] }> {
  const draw = chance(5);
  const said = generatedOpinions(500);
  const made = await ask(makeDocument, { ...AT, kind: 'political-report', title: 'Báo cáo chính trị để đo' });
  const paragraphs = Array.from({ length: count }, (_, at) => ({ kind: at % 40 === 0 ? ('heading' as const) : ('text' as const), level: at % 40 === 0 ? 1 : 0, text: `${said[draw.between(0, 499)]?.text ?? ''} Việc số ${at} thuộc phần đo.` }));
  const saved = await ask(saveText, { ...AT, document: made.id, revision: made.revision, paragraphs });
  await ask(takeStep, { ...AT, document: made.id, revision: saved.revision, step: 'ask_opinions' });
  return { document: made.id, paragraphs: saved.ids.filter((_, at) => at % 40 !== 0) };
}

type Line = SentBy<typeof enterOpinions>['lines'][number];

function spoken(paragraphOf: (at: number) => number, count: number): Line[] {
  return count === 0 ? [] : generatedOpinions(count).map(({ text }, at) => ({ opinion: randomUUID(), paragraph: paragraphOf(at), topic: 'tasks-solutions', kind: at % 5 === 0 ? 'agree' : 'other', text }));
}

/** These words stand once in each paragraph; with more changes than paragraphs, some meet others of the same words. */
function changedWords(paragraphs: readonly number[], count: number): Line[] {
  return Array.from({ length: count }, (_, at) => ({
    opinion: randomUUID(), paragraph: paragraphs[at % paragraphs.length] ?? 1, topic: 'tasks-solutions', kind: 'amend', text: 'Cho rõ hơn.', oldWords: 'thuộc phần đo', newWords: at % 3 === 0 ? 'thuộc cả phần đo' : 'thuộc phần đo mới',
  }));
}

async function enter(ask: Asking, of: Omit<SentBy<typeof enterOpinions>, 'lines'>, lines: readonly Line[]): Promise<void> {
  for (let from = 0; from < lines.length; from += LINES) await ask(enterOpinions, { ...of, lines: lines.slice(from, from + LINES) });
}

interface DriveSeen {
  readonly organisations: number;
  readonly p50: number;
  readonly p95: number;
}

/** The first draft that the world's office puts out, over everything below it. */
async function oneDrive(world: World, url: string): Promise<DriveSeen> {
  const hall = new Hall(url);
  const office = await hall.as(world.office);
  const at = { season: world.season, organisation: world.root };
  const { own } = await office.get(listDocuments, at);
  const document = own[0]?.id ?? (await putOut(office.get.bind(office), at));
  const drive = await office.get(openDrive, { ...at, name: 'Đo', documents: [document], from: '2020-05-01', until: '2020-06-20' });
  const { p50, p95 } = spreadOf(await times(() => office.get(driveOverview, { season: world.season, drive: drive.id }), 12));
  return { organisations: world.organisations, p50, p95 };
}

async function putOut(ask: Asking, at: { readonly season: string; readonly organisation: string }): Promise<string> {
  const made = await ask(makeDocument, { ...at, kind: 'political-report', title: 'Dự thảo để đo' });
  const saved = await ask(saveText, { ...at, document: made.id, revision: made.revision, paragraphs: [{ kind: 'text', text: 'Nhiệm vụ trọng tâm của nhiệm kỳ.' }] });
  await ask(takeStep, { ...at, document: made.id, revision: saved.revision, step: 'ask_opinions' });
  return made.id;
}

function driveFigures(seen: readonly DriveSeen[]): Figures {
  const [least, most] = [seen[0], seen.at(-1)];
  return {
    title: 'A drive over a country',
    about: 'Who has discussed the draft, by committee and organisation: the first page, as a browser gets it.',
    columns: ['organisations', 'p50', 'p95'],
    rows: [
      ...seen.map(({ organisations, p50, p95 }) => [whole(organisations), ms(p50), ms(p95)]),
      ...(least && most && least !== most ? [[`${whole(most.organisations)} : ${whole(least.organisations)}`, (most.p50 / least.p50).toFixed(1), (most.p95 / least.p95).toFixed(1)]] : []),
    ],
  };
}
