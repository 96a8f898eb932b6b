import type { JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { list, text } from '../reading.ts';
import { microseconds, type TextRow } from '../tables.ts';
import { CongressTable, jsonFact, plain, type RoomTables, whoOf } from './table.ts';

/** The lessons of an organisation, what it issued of the lessons from below, and what its congress answered to those of others. */
export class LessonTables implements RoomTables {
  private readonly lessons: CongressTable;
  private readonly evidence: CongressTable;
  private readonly issues: CongressTable;
  private readonly answers: CongressTable;

  constructor(chain: string) {
    this.lessons = new CongressTable(chain, {
      name: 'lessons', through: 'lesson', key: ['id'], called: ['title'], columns: ['id', 'sort', 'title', 'happened', 'todo', 'check_text', 'revision', 'saved_by', 'returned_because'], json: ['applies'],
      moments: ['saved_at', 'sent_at', 'dropped_at'],
    });
    this.evidence = new CongressTable(chain, {
      name: 'lesson_evidence', through: 'lessonPart', key: ['lesson_id', 'at'], called: ['at'],
      columns: ['lesson_id', 'at', 'kind', 'chain', 'entry_number', 'entry_hash', 'figure', 'value', 'whole', 'note'],
    });
    this.issues = new CongressTable(chain, {
      name: 'lesson_issues', through: 'bySeason', key: ['lesson_id'], called: ['title'], columns: ['lesson_id', 'title', 'todo', 'check_text', 'issued_on', 'number', 'issued_by', 'withdrawn_because'], json: ['applies'],
      moments: ['issued_at', 'withdrawn_at'],
    });
    this.answers = new CongressTable(chain, {
      name: 'lesson_answers', key: ['lesson_id', 'entry_number'], columns: ['lesson_id', 'entry_number', 'outcome', 'note', 'happened_on', 'answered_by'], moments: ['answered_at'],
    });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  put(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'lesson');
    const row = { sort: text(event, 'sort'), happened: text(event, 'happened'), ...advice(event), ...saved(event, entry, at) };
    if (this.lessons.get(id)) this.lessons.change([id], row, entry.number);
    else this.lessons.put({ id, ...row, returned_because: '', sent_at: null, dropped_at: null }, entry.number);
    for (const key of this.evidence.keysOf((each) => each['lesson_id'] === id)) this.evidence.remove(key);
    for (const [index, each] of (list(event, 'evidence') as readonly JsonObject[]).entries()) this.evidence.put({ lesson_id: id, at: String(index + 1), ...evidenceRow(each) }, entry.number);
  }

  sent(event: Event, entry: Entry, at: string): void {
    this.lessons.change([text(event, 'lesson')], { ...saved(event, entry, at), sent_at: at, returned_because: '' }, entry.number);
  }

  returned(event: Event, entry: Entry, at: string): void {
    this.lessons.change([text(event, 'lesson')], { ...saved(event, entry, at), sent_at: null, returned_because: text(event, 'reason') }, entry.number);
  }

  dropped(event: Event, entry: Entry, at: string): void {
    this.lessons.change([text(event, 'lesson')], { ...saved(event, entry, at), dropped_at: at }, entry.number);
  }

  issued(event: Event, entry: Entry, at: string): void {
    const row = { lesson_id: text(event, 'lesson'), ...advice(event), issued_on: text(event, 'on'), number: text(event, 'number') };
    this.issues.put({ ...row, issued_at: at, issued_by: whoOf(entry), withdrawn_at: null, withdrawn_because: null }, entry.number);
  }

  withdrawn(event: Event, entry: Entry, at: string): void {
    this.issues.change([text(event, 'lesson')], { withdrawn_at: at, withdrawn_because: text(event, 'reason') }, entry.number);
  }

  answered(event: Event, entry: Entry, at: string): void {
    const answer = { outcome: text(event, 'outcome'), note: text(event, 'note'), happened_on: text(event, 'on') };
    this.answers.put({ lesson_id: text(event, 'lesson'), entry_number: String(entry.number), ...answer, answered_at: at, answered_by: whoOf(entry) }, entry.number);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.lessons, this.evidence, this.issues, this.answers]) await table.compare(query, findings);
  }
}

function advice(event: Event): TextRow {
  return { title: text(event, 'title'), todo: text(event, 'todo'), check_text: text(event, 'check'), applies: jsonFact(event, 'applies') };
}

function saved(event: Event, entry: Entry, at: string): TextRow {
  return { revision: plain(event, 'revision'), saved_at: at, saved_by: whoOf(entry) };
}

function evidenceRow(each: JsonObject): TextRow {
  const kind = text(each, 'kind');
  return {
    kind, note: text(each, 'note'),
    chain: kind === 'entry' ? text(each, 'chain') : null, entry_number: kind === 'entry' ? plain(each, 'number') : null, entry_hash: kind === 'entry' ? text(each, 'hash') : null,
    figure: kind === 'figure' ? text(each, 'figure') : null, value: kind === 'figure' ? plain(each, 'value') : null, whole: kind === 'figure' ? plain(each, 'of') : null,
  };
}

const EFFECTS: { readonly [kind: string]: (this: LessonTables, event: Event, entry: Entry, at: string) => void } = {
  'lessons.lesson_put': LessonTables.prototype.put,
  'lessons.lesson_sent': LessonTables.prototype.sent,
  'lessons.lesson_returned': LessonTables.prototype.returned,
  'lessons.lesson_dropped': LessonTables.prototype.dropped,
  'lessons.lesson_issued': LessonTables.prototype.issued,
  'lessons.issue_withdrawn': LessonTables.prototype.withdrawn,
  'lessons.check_answered': LessonTables.prototype.answered,
};
