import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProtocol, protocolFile } from '#elections/contract.ts';
import { verifyExport } from '#verifier/export-file.ts';
import { asPapers, countSize, freshSeason, Hall, HALL, HEAD_TELLER, SECRETARY, struckOf, TELLERS } from '../hall.ts';
import type { Figures, Measure } from '../measure.ts';
import { megabytes, ms, spreadOf, whole } from '../numbers.ts';
import type { Worlds } from '../worlds.ts';

/** The congress that the sample plays to its end. */
const PLAYED = 'MT.01';
const PROTOCOL = 'POST /api/seasons/:season/congresses/:organisation/elections/:election/protocol';

/** A whole count on the record: its protocol made and printed, the congress's chain carried away and counted again by the verifier alone. */
export const counting: Measure = {
  name: 'count',
  async run({ worlds, small, say }) {
    const folder = await freshSeason(worlds);
    const size = countSize(small);
    say(`a count of ${size.papers} papers and its protocol`);
    const made = await worlds.serving(folder, async (server) => {
      const people = new Hall(server.url);
      const box = await people.box(size);
      const papers = asPapers(struckOf(size));
      for (const teller of TELLERS) await people.pass(teller, box, papers);
      await server.take();
      await (await people.as(HEAD_TELLER)).get(makeProtocol, box.election);
      const [protocol = 0] = await server.times(PROTOCOL);
      return { protocol, docx: await printed(people, box.election, 'docx'), pdf: await printed(people, box.election, 'pdf') };
    });
    say('the chains of two congresses are counted again');
    const chains = [await countedAgain(worlds, folder, PLAYED), await countedAgain(worlds, folder, HALL.organisation)];
    return [
      {
        title: 'A count on the record',
        about: `${whole(size.papers)} papers, ${size.names} names for ${size.seats} seats, two passes, over HTTP on the database; time inside the server for the protocol, from asking to the last byte for its papers.`,
        columns: ['what', 'first time', 'again, middle of 5'],
        rows: [
          ['protocol made: both passes read, compared and balanced, result with its rules, one entry', ms(made.protocol), ''],
          ['protocol as Word', ms(made.docx.first), ms(made.docx.again)],
          ['protocol as PDF', ms(made.pdf.first), ms(made.pdf.again)],
        ],
      },
      chainFigures(chains),
    ];
  },
};

interface Printed {
  readonly first: number;
  readonly again: number;
}

async function printed(people: Hall, election: object, format: 'docx' | 'pdf'): Promise<Printed> {
  const secretary = await people.as(SECRETARY);
  const times: number[] = [];
  for (let time = 0; time < 6; time++) {
    const began = performance.now();
    await secretary.get(protocolFile, { ...election, format } as never);
    times.push(performance.now() - began);
  }
  return { first: times[0] ?? 0, again: spreadOf(times.slice(1)).p50 };
}

interface CountedAgain {
  readonly chain: string;
  readonly entries: number;
  readonly bytes: number;
  readonly protocols: number;
  /** `daihoi verify FILE`, the start of the program included. */
  readonly command: number;
  /** The verifier's own work in this process, and reading the same file and hashing its lines alone. */
  readonly work: number;
  readonly hashing: number;
}

async function countedAgain(worlds: Worlds, folder: string, organisation: string): Promise<CountedAgain> {
  const chain = `${HALL.season}/${organisation}`;
  const file = join(worlds.fresh('export'), 'so-ghi.jsonl');
  await worlds.command(['verify', '--export', chain, file], folder);
  const command = await worlds.command(['verify', file, '--json'], folder);
  const bytes = readFileSync(file);
  const verdict = await verifyExport([bytes]);
  if (!verdict.ok) throw new Error(`the chain of ${organisation} does not verify: ${verdict.problem?.code}`);
  const work: number[] = [];
  const hashing: number[] = [];
  for (let time = 0; time < 5; time++) {
    work.push(await timed(() => verifyExport([bytes])));
    hashing.push(await timed(() => hashLines(bytes)));
  }
  return { chain, entries: verdict.chains[0]?.entries ?? 0, bytes: bytes.length, protocols: verdict.protocols?.length ?? 0, command: command.time, work: spreadOf(work).p50, hashing: spreadOf(hashing).p50 };
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The plain alternative: every line is JSON and has its hash; nothing is understood. */
function hashLines(bytes: Buffer): number {
  return bytes.toString('utf8').split('\n').filter((line) => line !== '').map((line) => createHash('sha256').update(JSON.stringify(JSON.parse(line))).digest('hex')).length;
}

function chainFigures(chains: readonly CountedAgain[]): Figures {
  return {
    title: 'A congress verified from its exported chain',
    about: `The verifier reads the file alone: every entry, and lists, passes, base and protocols counted with code of its own. First the sample's congress that was played to its end, then the one with the count above. «Hashing alone» reads the same lines and hashes them.`,
    columns: ['chain', 'entries', 'size', 'protocols counted again', 'the command', 'its work', 'hashing alone', 'work : hashing'],
    rows: chains.map(({ chain, entries, bytes, protocols, command, work, hashing }) => [
      chain, whole(entries), megabytes(bytes), whole(protocols), ms(command), ms(work), ms(hashing), `${(work / hashing).toFixed(1)} ×`,
    ]),
  };
}
