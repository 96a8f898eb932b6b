import type { JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { list, text } from '../reading.ts';
import { microseconds } from '../tables.ts';
import { CongressTable, jsonFact, plain, type RoomTables, whoOf } from './table.ts';

const ISSUE = ['issued_on', 'number', 'signer'] as const;
const NOT_ISSUED = { issued_on: null, number: null, signer: '' };
const ASSIGNMENT = { person: 'person', name: 'name', office: 'office', field: 'field', area: 'area', from_day: 'from', revision: 'revision' } as const;
const SESSION = { held_on: 'heldOn', place: 'place', audience: 'audience', summoned: 'summoned', attended: 'attended', note: 'note' } as const;
const TASK = { text: 'text', target_id: 'target', lead: 'lead', from_day: 'from', due_day: 'due', position: 'position' } as const;

/** Columns of a row by the facts that they repeat. */
function columns(of: JsonObject, facts: { readonly [column: string]: string }): { [column: string]: string | null } {
  return Object.fromEntries(Object.entries(facts).map(([column, fact]) => [column, plain(of, fact)]));
}

/** The work after a congress: working rules, assignments, sessions, programmes with their tasks, what each quarter brought. */
export class ProgrammeTables implements RoomTables {
  private readonly rules: CongressTable;
  private readonly assignments: CongressTable;
  private readonly sessions: CongressTable;
  private readonly programmes: CongressTable;
  private readonly tasks: CongressTable;
  private readonly progress: CongressTable;

  constructor(chain: string) {
    this.rules = new CongressTable(chain, { name: 'working_rules', key: ['edition'], columns: ['edition', ...ISSUE, 'revision', 'saved_by'], json: ['parts'], moments: ['recorded_at'] });
    this.assignments = new CongressTable(chain, { name: 'member_assignments', key: ['id'], called: ['name'], columns: ['id', ...Object.keys(ASSIGNMENT), 'saved_by'], moments: ['recorded_at', 'dropped_at'] });
    this.sessions = new CongressTable(chain, { name: 'dissemination_sessions', key: ['id'], called: ['held_on'], columns: ['id', ...Object.keys(SESSION), 'saved_by'], moments: ['recorded_at', 'withdrawn_at'] });
    this.programmes = new CongressTable(chain, { name: 'programmes', key: ['id'], called: ['number'], columns: ['id', 'kind', 'aims', ...ISSUE, 'revision', 'saved_by'], moments: ['recorded_at'] });
    this.tasks = new CongressTable(chain, { name: 'programme_tasks', through: 'programmePart', key: ['id'], called: ['text'], columns: ['id', 'programme_id', ...Object.keys(TASK), 'revision', 'saved_by'], moments: ['recorded_at', 'dropped_at'] });
    this.progress = new CongressTable(chain, {
      name: 'task_progress', through: 'programmeTaskPart', key: ['task_id', 'entry_number'], called: ['quarter'], columns: ['task_id', 'entry_number', 'quarter', 'state', 'percent', 'note'], moments: ['recorded_at'],
    });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  rulesWritten(event: Event, entry: Entry, at: string): void {
    const edition = plain(event, 'edition') ?? '';
    const row = { parts: jsonFact(event, 'parts'), revision: plain(event, 'revision'), saved_by: whoOf(entry) };
    if (this.rules.get(edition)) this.rules.change([edition], row, entry.number);
    else this.rules.put({ edition, ...row, ...NOT_ISSUED, recorded_at: at }, entry.number);
  }

  rulesIssued(event: Event, entry: Entry): void {
    this.rules.change([plain(event, 'edition') ?? ''], issueOf(event, entry), entry.number);
  }

  memberAssigned(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'assignment');
    const row = { ...columns(event, ASSIGNMENT), saved_by: whoOf(entry) };
    if (this.assignments.get(id)) this.assignments.change([id], row, entry.number);
    else this.assignments.put({ id, ...row, recorded_at: at, dropped_at: null }, entry.number);
  }

  assignmentDropped(event: Event, entry: Entry, at: string): void {
    drop(this.assignments, text(event, 'assignment'), entry, at);
  }

  sessionHeld(event: Event, entry: Entry, at: string): void {
    this.sessions.put({ id: text(event, 'session'), ...columns(event, SESSION), saved_by: whoOf(entry), recorded_at: at, withdrawn_at: null }, entry.number);
  }

  sessionWithdrawn(event: Event, entry: Entry, at: string): void {
    this.sessions.change([text(event, 'session')], { withdrawn_at: at, saved_by: whoOf(entry) }, entry.number);
  }

  programmeMade(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'programme');
    this.programmes.put({ id, kind: text(event, 'is'), aims: text(event, 'aims'), ...NOT_ISSUED, revision: '1', saved_by: whoOf(entry), recorded_at: at }, entry.number);
    for (const task of list(event, 'tasks') as readonly JsonObject[]) {
      this.tasks.put({ id: text(task, 'task'), programme_id: id, ...columns(task, TASK), revision: '1', saved_by: whoOf(entry), recorded_at: at, dropped_at: null }, entry.number);
    }
  }

  aimsSet(event: Event, entry: Entry): void {
    this.programmes.change([text(event, 'programme')], { aims: text(event, 'aims'), revision: plain(event, 'revision'), saved_by: whoOf(entry) }, entry.number);
  }

  taskSet(event: Event, entry: Entry, at: string): void {
    const [id, programme] = [text(event, 'task'), text(event, 'programme')];
    const row = { ...columns(event, TASK), revision: plain(event, 'revision'), saved_by: whoOf(entry) };
    if (this.tasks.get(id)) this.tasks.change([id], row, entry.number);
    else this.tasks.put({ id, programme_id: programme, ...row, recorded_at: at, dropped_at: null }, entry.number);
    this.programmes.change([programme], { revision: plain(event, 'programmeRevision'), saved_by: whoOf(entry) }, entry.number);
  }

  taskDropped(event: Event, entry: Entry, at: string): void {
    drop(this.tasks, text(event, 'task'), entry, at);
    this.programmes.change([text(event, 'programme')], { revision: plain(event, 'programmeRevision'), saved_by: whoOf(entry) }, entry.number);
  }

  programmeIssued(event: Event, entry: Entry): void {
    this.programmes.change([text(event, 'programme')], issueOf(event, entry), entry.number);
  }

  quarterReported(event: Event, { number }: Entry, at: string): void {
    for (const line of list(event, 'lines') as readonly JsonObject[]) {
      this.progress.put(
        { task_id: text(line, 'task'), entry_number: String(number), quarter: text(event, 'quarter'), state: text(line, 'state'), percent: plain(line, 'percent'), note: text(line, 'note'), recorded_at: at }, number,
      );
    }
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.rules, this.assignments, this.sessions, this.programmes, this.tasks, this.progress]) await table.compare(query, findings);
  }
}

function issueOf(event: Event, entry: Entry): { readonly [column: string]: string | null } {
  return { issued_on: text(event, 'on'), number: text(event, 'number'), signer: text(event, 'signer'), revision: plain(event, 'revision'), saved_by: whoOf(entry) };
}

/** Dropped rows stay; their revision grows by one. */
function drop(table: CongressTable, id: string, entry: Entry, at: string): void {
  table.change([id], { dropped_at: at, revision: String(Number(table.get(id)?.['revision']) + 1), saved_by: whoOf(entry) }, entry.number);
}

const EFFECTS: { readonly [kind: string]: (this: ProgrammeTables, event: Event, entry: Entry, at: string) => void } = {
  'programmes.rules_written': ProgrammeTables.prototype.rulesWritten,
  'programmes.rules_issued': ProgrammeTables.prototype.rulesIssued,
  'programmes.member_assigned': ProgrammeTables.prototype.memberAssigned,
  'programmes.assignment_dropped': ProgrammeTables.prototype.assignmentDropped,
  'programmes.session_held': ProgrammeTables.prototype.sessionHeld,
  'programmes.session_withdrawn': ProgrammeTables.prototype.sessionWithdrawn,
  'programmes.programme_made': ProgrammeTables.prototype.programmeMade,
  'programmes.aims_set': ProgrammeTables.prototype.aimsSet,
  'programmes.task_set': ProgrammeTables.prototype.taskSet,
  'programmes.task_dropped': ProgrammeTables.prototype.taskDropped,
  'programmes.programme_issued': ProgrammeTables.prototype.programmeIssued,
  'programmes.quarter_reported': ProgrammeTables.prototype.quarterReported,
};

export const PROGRAMME_KINDS: readonly string[] = Object.keys(EFFECTS);
