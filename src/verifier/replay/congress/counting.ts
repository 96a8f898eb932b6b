import { createHash } from 'node:crypto';
import { canonicalText, type Json, type JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { list, text, whole } from '../reading.ts';
import { microseconds, type TextRow } from '../tables.ts';
import { CongressTable, plain, type RoomTables } from './table.ts';

/**
 * Papers, batches, passes and what was found on the papers. Of a sealed pass the table's content must make its commitment; nothing else of it is read, and the
 * ballots of passes under way are repeated nowhere.
 */
export class CountingTables implements RoomTables {
  private readonly papers: CongressTable;
  private readonly batches: CongressTable;
  private readonly counts: CongressTable;
  private readonly passes: CongressTable;
  private readonly closed: CongressTable;
  private readonly settlements: CongressTable;
  private readonly warnings: CongressTable;
  private readonly opened = new Set<string>();

  constructor(chain: string) {
    const [through, batch] = ['election', 'batch'] as const;
    this.papers = new CongressTable(chain, {
      name: 'paper_reports', through, key: ['entry_number'], called: ['kind'], columns: ['election_id', 'round', 'version', 'kind', 'present', 'printed', 'issued', 'spoiled', 'unused', 'returned', 'entry_number'], moments: ['at'],
    });
    this.batches = new CongressTable(chain, { name: 'count_batches', through, key: ['id'], called: ['number'], columns: ['id', 'election_id', 'round', 'number', 'size'] });
    this.counts = new CongressTable(chain, { name: 'counts', through, key: ['election_id', 'round', 'count'], called: ['count'], columns: ['election_id', 'round', 'count', 'reason', 'entry_number'], moments: ['at'] });
    this.passes = new CongressTable(chain, {
      name: 'count_passes', through: batch, key: ['batch_id', 'count', 'pass'], called: ['full_name'], columns: ['batch_id', 'count', 'pass', 'participant', 'full_name', 'person_id', 'entered_as', 'closed'],
    });
    this.closed = new CongressTable(chain, {
      name: 'closed_passes', through: batch, key: ['batch_id', 'count', 'pass'], called: ['pass'], columns: ['batch_id', 'count', 'pass', 'person_id', 'content', 'salt', 'commitment', 'entry_number'], as: (row) => this.unsealed(row),
    });
    this.settlements = new CongressTable(chain, {
      name: 'settlements', through: batch, key: ['batch_id', 'count', 'cell', 'person_id'], called: ['full_name', 'cell'],
      columns: ['batch_id', 'count', 'cell', 'participant', 'full_name', 'person_id', 'paper', 'cause', 'note', 'entry_number'], moments: ['at'],
    });
    this.warnings = new CongressTable(chain, {
      name: 'accepted_warnings', through, key: ['election_id', 'round', 'count', 'code', 'facts'], called: ['reason'], columns: ['election_id', 'round', 'count', 'code', 'rule', 'facts', 'participant', 'full_name', 'reason', 'entry_number'],
      moments: ['at'],
    });
  }

  /** What is sealed is known by its commitment alone. */
  private unsealed(row: TextRow): TextRow {
    const { content = '', salt = '', ...rest } = row;
    const commitment = createHash('sha256').update(salt ?? '', 'ascii').update(content ?? '', 'utf8').digest('hex');
    const open = this.opened.has(`${row['batch_id'] ?? ''} ${row['count'] ?? ''}`);
    return { ...rest, content: open ? content : null, salt: open ? salt : null, sealed: commitment };
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  reported(event: Event, { number }: Entry, at: string): void {
    const figure = (fact: string): string | null => plain(event, fact);
    this.papers.put(
      {
        election_id: text(event, 'election'), round: figure('round'), version: figure('version'), kind: event.kind === 'elections.papers_printed' ? 'printed' : event.kind === 'elections.papers_issued' ? 'issued' : 'returned',
        present: figure('present'), printed: figure('printed'), issued: figure('issued'), spoiled: figure('spoiled'), unused: figure('unused'), returned: figure('returned'), at, entry_number: String(number),
      },
      number,
    );
    if (event.kind !== 'elections.box_returned') return;
    for (const each of list(event, 'batches') as readonly JsonObject[]) {
      this.batches.put({ id: text(each, 'batch'), election_id: text(event, 'election'), round: figure('round'), number: plain(each, 'number'), size: plain(each, 'size') }, number);
    }
    this.counts.put({ election_id: text(event, 'election'), round: figure('round'), count: '1', reason: '', at, entry_number: String(number) }, number);
  }

  recountBegun(event: Event, { number }: Entry, at: string): void {
    this.counts.put({ election_id: text(event, 'election'), round: plain(event, 'round'), count: plain(event, 'count'), reason: text(event, 'reason'), at, entry_number: String(number) }, number);
  }

  private passOf(event: Event): [string, string, string] {
    return [text(event, 'batch'), String(whole(event, 'count')), text(event, 'pass')];
  }

  taken(event: Event, { number }: Entry): void {
    const [batch_id, count, pass] = this.passOf(event);
    const by = event['by'] as JsonObject;
    this.passes.put({ batch_id, count, pass, participant: text(by, 'person'), full_name: text(by, 'fullName'), person_id: plain(event, 'holder'), entered_as: text(event, 'as'), closed: 'false' }, number);
  }

  givenUp(event: Event): void {
    this.passes.remove(...this.passOf(event));
  }

  passClosed(event: Event, { number }: Entry): void {
    const [batch_id, count, pass] = this.passOf(event);
    const commitment = text(event, 'commitment');
    this.passes.change([batch_id, count, pass], { closed: 'true' }, number);
    this.closed.put({ batch_id, count, pass, person_id: plain(event, 'holder'), content: null, salt: null, commitment, sealed: commitment, entry_number: String(number) }, number);
  }

  batchOpened(event: Event, { number }: Entry): void {
    const [batch, count] = [text(event, 'batch'), String(whole(event, 'count'))];
    const passes = event['passes'] as JsonObject;
    for (const pass of ['A', 'B']) {
      const said = passes[pass] as JsonObject;
      this.closed.change([batch, count, pass], { content: canonicalText(said['content'] as Json), salt: text(said, 'salt') }, number);
    }
    this.opened.add(`${batch} ${count}`);
  }

  found(event: Event, { number }: Entry, at: string): void {
    const by = event['by'] as JsonObject;
    this.settlements.put(
      {
        batch_id: text(event, 'batch'), count: plain(event, 'count'), cell: text(event, 'cell'), participant: text(by, 'person'), full_name: text(by, 'fullName'), person_id: plain(event, 'holder'), paper: plain(event, 'paper'),
        cause: text(event, 'cause'), note: text(event, 'note'), at, entry_number: String(number),
      },
      number,
    );
  }

  accepted(event: Event, { number }: Entry, at: string): void {
    const by = event['by'] as JsonObject;
    const facts = canonicalText({ ...(event['facts'] as JsonObject), code: text(event, 'code') });
    this.warnings.put(
      {
        election_id: text(event, 'election'), round: plain(event, 'round'), count: plain(event, 'count'), code: text(event, 'code'), rule: text(event, 'rule'), facts, participant: text(by, 'person'), full_name: text(by, 'fullName'),
        reason: text(event, 'reason'), at, entry_number: String(number),
      },
      number,
    );
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.papers, this.batches, this.counts, this.passes, this.closed, this.settlements, this.warnings]) await table.compare(query, findings);
  }
}

const EFFECTS: { readonly [kind: string]: (this: CountingTables, event: Event, entry: Entry, at: string) => void } = {
  'elections.papers_printed': CountingTables.prototype.reported,
  'elections.papers_issued': CountingTables.prototype.reported,
  'elections.box_returned': CountingTables.prototype.reported,
  'elections.recount_begun': CountingTables.prototype.recountBegun,
  'elections.pass_taken': CountingTables.prototype.taken,
  'elections.pass_given_up': CountingTables.prototype.givenUp,
  'elections.pass_closed': CountingTables.prototype.passClosed,
  'elections.batch_opened': CountingTables.prototype.batchOpened,
  'elections.figure_found': CountingTables.prototype.found,
  'elections.warning_accepted': CountingTables.prototype.accepted,
};
