import { canonicalText, type JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { contradict, list, text, textOrNull, texts, whole, words } from '../reading.ts';
import { microseconds, type TextRow } from '../tables.ts';
import { CongressTable, plain, type RoomTables, whoOf } from './table.ts';

const REPORT = [
  'id', 'document_id', 'version', 'taxonomy', 'state', 'general', 'proposals', 'revision', 'saved_by', 'adopted_motion', 'adopted_on', 'adopted_paper', 'votes_for', 'votes_against', 'votes_present', 'closed_on', 'due_on', 'sent_on',
  'received_on', 'received_by',
];

/** What a line shows of its opinions: some word for word, some counted apart. */
interface Shown {
  readonly quotations: readonly string[];
  readonly picks: readonly { readonly key: string; readonly opinions: readonly string[] }[];
}

/** The synthesis of an organisation, line by line: every opinion in its line, every line from below where it is referred to. */
export class SynthesisTables implements RoomTables {
  private readonly reports: CongressTable;
  private readonly lines: CongressTable;
  private readonly opinions: CongressTable;
  private readonly sources: CongressTable;
  private readonly shown = new Map<string, Shown>();
  /** The organisation's own opinions: those that stand, and those withdrawn since. */
  private readonly own = new Map<string, 'stands' | 'withdrawn'>();

  constructor(chain: string) {
    this.reports = new CongressTable(chain, { name: 'synthesis_reports', through: 'report', key: ['id'], columns: REPORT, moments: ['begun_at', 'saved_at', 'adopted_at'] });
    this.lines = new CongressTable(chain, {
      name: 'synthesis_lines', through: 'reportPart', key: ['id'], called: ['title', 'wording'], moments: ['saved_at'], json: ['picks'],
      columns: ['id', 'report_id', 'paragraph', 'topic', 'sort', 'theme', 'title', 'wording', 'quotations', 'state', 'revision', 'saved_by'],
    });
    this.opinions = new CongressTable(chain, { name: 'synthesis_line_opinions', through: 'reportPart', key: ['report_id', 'opinion_id'], called: ['opinion_id'], columns: ['report_id', 'opinion_id', 'line_id'] });
    this.sources = new CongressTable(chain, { name: 'synthesis_line_sources', through: 'reportPart', key: ['report_id', 'source_line_id'], called: ['source_line_id'], columns: ['report_id', 'source_line_id', 'line_id'] });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  given(event: Event): void {
    for (const each of list(event, 'opinions') as readonly JsonObject[]) this.own.set(text(each, 'opinion'), 'stands');
  }

  withdrawn(event: Event): void {
    this.own.set(text(event, 'opinion'), 'withdrawn');
  }

  begun(event: Event, entry: Entry, at: string): void {
    const blank = Object.fromEntries(REPORT.map((column) => [column, null]));
    this.reports.put(
      {
        ...blank, id: text(event, 'report'), document_id: text(event, 'document'), version: plain(event, 'version'), taxonomy: text(event, 'taxonomy'), state: 'drafting', general: '', proposals: '', revision: '1', saved_by: whoOf(entry),
        adopted_paper: '', received_by: '', begun_at: at, saved_at: at, adopted_at: null,
      },
      entry.number,
    );
  }

  laid(event: Event, entry: Entry, at: string): void {
    const report = text(event, 'report');
    for (const each of list(event, 'made') as readonly JsonObject[]) this.make(report, each, entry, at);
    for (const each of list(event, 'added') as readonly JsonObject[]) {
      this.hold(report, each, entry.number);
      this.touch(report, text(each, 'line'), whole(each, 'revision'), entry, at);
    }
  }

  private make(report: string, of: JsonObject, entry: Entry, at: string): void {
    const id = text(of, 'line');
    this.lines.put(
      {
        id, report_id: report, paragraph: plain(of, 'paragraph'), topic: textOrNull(of, 'topic'), sort: text(of, 'sort'), theme: textOrNull(of, 'theme'), title: text(of, 'title'), wording: '', quotations: '{}', picks: '[]',
        state: 'todo', revision: '1', saved_at: at, saved_by: whoOf(entry),
      },
      entry.number,
    );
    this.shown.set(id, { quotations: [], picks: [] });
    this.hold(report, of, entry.number);
  }

  private hold(report: string, of: JsonObject, number: number): void {
    const line = text(of, 'line');
    for (const opinion_id of texts(of, 'opinions')) this.opinions.put({ report_id: report, opinion_id, line_id: line }, number);
    for (const source_line_id of texts(of, 'sources')) this.sources.put({ report_id: report, source_line_id, line_id: line }, number);
  }

  /** A line whose opinions changed: done is done no more, and what it holds no longer is neither quoted nor counted apart. */
  private touch(report: string, line: string, revision: number, entry: Entry, at: string): void {
    const shown = this.shown.get(line) ?? contradict(`synthesis_lines: ${line}`);
    // What is not the organisation's own came by a reference, and those stay with the line.
    const held = (id: string): boolean => !this.own.has(id) || (this.own.get(id) === 'stands' && this.opinions.get(report, id)?.['line_id'] === line);
    const state = this.lines.get(line)?.['state'] === 'done' ? 'writing' : (this.lines.get(line)?.['state'] ?? null);
    this.show(line, { quotations: shown.quotations.filter(held), picks: shown.picks.map(({ key, opinions }) => ({ key, opinions: opinions.filter(held) })) }, { state, revision: String(revision) }, entry, at);
  }

  private show(line: string, shown: Shown, columns: TextRow, entry: Entry, at: string): void {
    this.shown.set(line, shown);
    const picks = canonicalText(shown.picks.map(({ key, opinions }) => ({ key, opinions })));
    this.lines.change([line], { ...columns, quotations: words(shown.quotations), picks, saved_at: at, saved_by: whoOf(entry) }, entry.number);
  }

  written(event: Event, entry: Entry, at: string): void {
    this.reports.change([text(event, 'report')], { general: text(event, 'general'), proposals: text(event, 'proposals'), revision: plain(event, 'revision'), saved_at: at, saved_by: whoOf(entry) }, entry.number);
  }

  lineWritten(event: Event, entry: Entry, at: string): void {
    const picks = (list(event, 'picks') as readonly JsonObject[]).map((each) => ({ key: text(each, 'key'), opinions: list(each, 'opinions').map(String) }));
    const columns = { wording: text(event, 'wording'), state: text(event, 'state'), revision: plain(event, 'revision') };
    this.show(text(event, 'line'), { quotations: list(event, 'quotations').map(String), picks }, columns, entry, at);
  }

  split(event: Event, entry: Entry, at: string): void {
    const [report, line] = [text(event, 'report'), text(event, 'line')];
    const from = this.lines.get(line) ?? contradict(`synthesis_lines: ${line}`);
    const paragraph = from['paragraph'] ?? null;
    this.make(report, { line: text(event, 'made'), paragraph, topic: from['topic'] ?? null, sort: from['sort'] ?? null, theme: from['theme'] ?? null, title: text(event, 'title'), opinions: list(event, 'opinions'), sources: [] }, entry, at);
    this.touch(report, line, whole(event, 'revision'), entry, at);
  }

  merged(event: Event, entry: Entry, at: string): void {
    const [report, line] = [text(event, 'report'), text(event, 'line')];
    for (const other of list(event, 'others').map(String)) {
      for (const table of [this.opinions, this.sources]) {
        for (const key of table.keysOf((row) => row['report_id'] === report && row['line_id'] === other)) table.change([key], { line_id: line }, entry.number);
      }
      this.lines.remove(other);
      this.shown.delete(other);
    }
    this.touch(report, line, whole(event, 'revision'), entry, at);
  }

  moved(event: Event, entry: Entry, at: string): void {
    const [report, line] = [text(event, 'report'), text(event, 'line')];
    this.hold(report, { line, opinions: list(event, 'opinions'), sources: [] }, entry.number);
    for (const left of list(event, 'left') as readonly JsonObject[]) this.touch(report, text(left, 'line'), whole(left, 'revision'), entry, at);
    this.touch(report, line, whole(event, 'revision'), entry, at);
  }

  adopted(event: Event, entry: Entry, at: string): void {
    const votes = event['votes'] as JsonObject | null;
    const count = (fact: string): string | null => votes && plain(votes, fact);
    this.reports.change(
      [text(event, 'report')],
      {
        state: 'adopted', adopted_on: text(event, 'on'), adopted_at: at, adopted_motion: textOrNull(event, 'motion'), adopted_paper: text(event, 'paper'), votes_for: count('for'), votes_against: count('against'),
        votes_present: count('present'), revision: plain(event, 'revision'), saved_at: at, saved_by: whoOf(entry),
      },
      entry.number,
    );
  }

  sent(event: Event, { number }: Entry): void {
    this.reports.change([text(event, 'report')], { state: 'sent', sent_on: text(event, 'on'), closed_on: textOrNull(event, 'closedOn'), due_on: textOrNull(event, 'dueOn') }, number);
  }

  received(event: Event, entry: Entry): void {
    this.reports.change([text(event, 'report')], { state: 'received', received_on: text(event, 'on'), received_by: whoOf(entry) }, entry.number);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.reports, this.lines, this.opinions, this.sources]) await table.compare(query, findings);
  }
}

const EFFECTS: { readonly [kind: string]: (this: SynthesisTables, event: Event, entry: Entry, at: string) => void } = {
  'opinions.given': SynthesisTables.prototype.given,
  'opinions.withdrawn': SynthesisTables.prototype.withdrawn,
  'opinions.synthesis_begun': SynthesisTables.prototype.begun,
  'opinions.synthesis_laid': SynthesisTables.prototype.laid,
  'opinions.synthesis_written': SynthesisTables.prototype.written,
  'opinions.line_written': SynthesisTables.prototype.lineWritten,
  'opinions.line_split': SynthesisTables.prototype.split,
  'opinions.lines_merged': SynthesisTables.prototype.merged,
  'opinions.opinions_moved': SynthesisTables.prototype.moved,
  'opinions.synthesis_adopted': SynthesisTables.prototype.adopted,
  'opinions.synthesis_sent': SynthesisTables.prototype.sent,
  'opinions.synthesis_received': SynthesisTables.prototype.received,
};
