import { congressChain } from '#campaigns/core/congress-chain.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { documentsForDiscussion } from '#documents/server/door.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { heldOn } from '#progress/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { sendingClock } from '../core/due.ts';
import { gathered } from '../core/gathered.ts';
import type { ReceiveProblem } from '../core/synthesis-problems.ts';
import { compiledReports, type DirectlyBelow, directlyBelow } from './below.ts';
import { type DiscussedDocument, discussedDocuments, documentView } from './discussed.ts';
import { receiveReport, type Report, reportsById, reportsOf } from './store-synthesis.ts';
import { resolved } from './synthesis-state.ts';
import { may } from './synthesis-work.ts';

type Shown = OutputOf<typeof contract.received>;
type Row = Shown['rows'][number];

/** The syntheses of the organisations directly below on every draft that they were asked about: sent, late, missing. @rule R-HD60-2 */
export function received(shell: Shell, actor: Actor, input: InputOf<typeof contract.received>): Answer<typeof contract.received> {
  return shell.read(async (db): Answer<typeof contract.received> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const place = found.value;
    const documents = await documentsAsked(db, place);
    const rows = await rowsOf(db, place, documents.filter(({ id }) => input.document === undefined || id === input.document), seasonToday(place.season, dayOf(shell.now())));
    const chosen = rows.filter((row) => input.state === undefined || isIn(row, input.state));
    const count = (state: State) => rows.filter((row) => isIn(row, state)).length;
    return ok({
      documents: documents.map((each) => documentView(each, place)), counts: { organisations: new Set(rows.map(({ organisation }) => organisation)).size, missing: count('missing'), late: count('late'), sent: count('sent'), received: count('received') },
      total: chosen.length, rows: chosen.slice(input.offset, input.offset + input.limit), may: { record: may(actor, 'record', place), decide: may(actor, 'decide', place) },
    });
  });
}

type State = NonNullable<InputOf<typeof contract.received>['state']>;

function isIn({ sentOn, receivedOn, late }: Row, state: State): boolean {
  switch (state) {
    case 'missing':
      return sentOn === null;
    case 'late':
      return late;
    case 'sent':
      return sentOn !== null && receivedOn === null;
    case 'received':
      return receivedOn !== null;
  }
}

/** Drafts of the organisation and of those above it that were put before others. */
export async function documentsAsked(db: Db, { season, organisation }: Pick<OrganisationPlace, 'season' | 'organisation'>): Promise<DiscussedDocument[]> {
  return discussedDocuments(db, (await documentsForDiscussion(db, season.id, organisation.path)).map(({ document }) => document.id));
}

async function rowsOf(db: Db, place: OrganisationPlace, documents: readonly DiscussedDocument[], today: Day): Promise<Row[]> {
  const below = await directlyBelow(db, place);
  const held = await heldOn(db, below.map(({ congressId }) => congressId));
  const reports = new Map((await reportsOf(db, place.season.id, below.map(({ id }) => id), documents.map(({ id }) => id))).map((each) => [`${each.organisationId} ${each.document}`, each]));
  const sizes = await sizesOf(db, [...reports.values()].map(({ id }) => id));
  const rows: Row[] = [];
  for (const document of documents) {
    const compiled = await compiledReports(db, place.organisation.id, document.id);
    for (const each of below) {
      const report = reports.get(`${each.id} ${document.id}`);
      rows.push(rowOf(each, document, report, { held: held.get(each.congressId) ?? null, today, size: sizes.get(report?.id ?? ''), compiled: report !== undefined && compiled.has(report.id) }));
    }
  }
  return rows;
}

interface Known {
  readonly held: Day | null;
  readonly today: Day;
  readonly size: { readonly lines: number; readonly opinions: number } | undefined;
  readonly compiled: boolean;
}

function rowOf({ code, name }: DirectlyBelow, document: DiscussedDocument, report: Report | undefined, { held, today, size, compiled }: Known): Row {
  return {
    organisation: code, organisationName: name, document: document.id, documentTitle: document.title, report: report?.id ?? null, state: report?.state ?? null, opinions: size?.opinions ?? 0, lines: size?.lines ?? 0,
    ...sendingClock(report?.closedOn ?? held, report?.sentOn ?? null, today), sentOn: report?.sentOn ?? null, receivedOn: report?.receivedOn ?? null, compiled,
  };
}

async function sizesOf(db: Db, reports: readonly string[]): Promise<ReadonlyMap<string, { readonly lines: number; readonly opinions: number }>> {
  const { lines, byLine } = await resolved(db, reports);
  return new Map(gathered(lines, (line) => line.report).map((same) => [same[0]?.report ?? '', { lines: same.length, opinions: same.reduce((sum, { id }) => sum + (byLine.get(id)?.length ?? 0), 0) }]));
}

/** The superior confirms that a report arrived; recorded in the chain of the organisation that sent it. */
export async function receive(shell: Shell, actor: Actor, input: InputOf<typeof contract.receive>): Answer<typeof contract.receive> {
  const sender = await shell.read(async (db): Promise<Result<string, ReceiveProblem>> => {
    const report = (await reportsById(db, [input.report])).get(input.report);
    const row = report && (await db.selectFrom('organisations').select('code').where('id', '=', report.organisationId).executeTakeFirst());
    return row ? ok(row.code) : fail({ code: 'report_not_found' });
  });
  // Who may not look here is told so, whatever the report is.
  return shell.write(congressChain(input.season, sender.ok ? sender.value : input.organisation), async (tx): Answer<typeof contract.receive> => {
    const place = await organisationPlace(tx, actor, 'decide', input);
    if (!place.ok) return place;
    if (!sender.ok) return sender;
    const { season, organisation, by } = place.value;
    const report = (await reportsById(tx, [input.report])).get(input.report);
    const below = (await directlyBelow(tx, place.value)).find(({ id }) => id === report?.organisationId);
    if (!report || !below || report.seasonId !== season.id) return fail({ code: 'report_not_found' });
    if (report.sentOn === null) return fail({ code: 'report_not_sent', organisation: below.name });
    if (report.receivedOn !== null) return fail({ code: 'report_received', on: report.receivedOn });
    const on = seasonToday(season, dayOf(shell.now()));
    await receiveReport(tx, report.id, on, actor.name);
    await shell.record(tx, by, {
      chain: congressChain(season.code, below.code), operation: 'opinions.receive', organisations: [below.code, organisation.code], events: [{ kind: 'opinions.synthesis_received', season: season.code, organisation: below.code, report: report.id, on, superior: organisation.code }],
    });
    return ok({ report: report.id, receivedOn: on });
  });
}
