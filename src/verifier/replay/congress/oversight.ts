import { createHash } from 'node:crypto';
import { canonicalText, type JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { list, text, textOrNull, truth } from '../reading.ts';
import { microseconds, type TextRow } from '../tables.ts';
import { CongressTable, plain, type RoomTables, whoOf } from './table.ts';

const FINDING = ['id', 'visit_id', 'text', 'owner', 'found_on', 'due', 'done_on', 'result', 'revision', 'saved_by'] as const;
const GRIEVANCE = ['id', 'title', 'source', 'owner', 'raised_on', 'due', 'sensitive', 'text', 'salt', 'state', 'moved_on', 'result', 'revision', 'saved_by'] as const;
const COMMITMENT = ['id', 'kind', 'what', 'figure', 'owner', 'due', 'state', 'reported_on', 'result', 'revision', 'saved_by'] as const;

/** What a superior noted and found at a place, whom it sent, what troubles the people there, and what was promised. */
export class OversightTables implements RoomTables {
  private readonly notes: CongressTable;
  private readonly assignments: CongressTable;
  private readonly visits: CongressTable;
  private readonly answers: CongressTable;
  private readonly findings: CongressTable;
  private readonly grievances: CongressTable;
  private readonly tellings: CongressTable;
  private readonly commitments: CongressTable;

  constructor(chain: string) {
    const own = (name: string, called: readonly string[], columns: readonly string[], as?: (row: TextRow) => TextRow): CongressTable =>
      new CongressTable(chain, { name, through: 'bySeason', key: ['id'], called, columns, moments: ['recorded_at'], ...(as && { as }) });
    this.notes = own('oversight_notes', ['noted_on'], ['id', 'kind', 'sensitive', 'text', 'salt', 'noted_on', 'noted_by', 'ended_on', 'end_reason', 'end_salt'], sealedNote);
    this.assignments = own('oversight_assignments', ['from_day'], ['id', 'person_id', 'from_day', 'until_day', 'why', 'assigned_by', 'end_reason']);
    this.visits = own('oversight_visits', ['planned_on', 'went_on'], ['id', 'state', 'planned_on', 'person_id', 'person_name', 'purpose', 'went_on', 'text', 'drop_reason', 'revision', 'saved_by']);
    this.answers = new CongressTable(chain, { name: 'oversight_visit_answers', through: 'visitPart', key: ['visit_id', 'point'], called: ['answer'], columns: ['visit_id', 'point', 'answer', 'note'] });
    this.findings = own('oversight_findings', ['text'], FINDING);
    this.grievances = own('grievances', ['title'], GRIEVANCE, sealed);
    this.tellings = new CongressTable(chain, { name: 'grievance_tellings', through: 'grievancePart', key: ['id'], called: ['told_to'], columns: ['id', 'grievance_id', 'told_to', 'how', 'told_on', 'told_by'], moments: ['recorded_at'] });
    this.commitments = own('commitments', ['what'], COMMITMENT);
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  noted(event: Event, entry: Entry, at: string): void {
    this.notes.put({ id: text(event, 'note'), kind: text(event, 'is'), ...said(event), noted_on: text(event, 'on'), noted_by: whoOf(entry), recorded_at: at, ended_on: null, end_reason: '' }, entry.number);
  }

  noteEnded(event: Event, entry: Entry): void {
    this.notes.change([text(event, 'note')], { ended_on: text(event, 'on'), end_reason: textOrNull(event, 'sealed') ?? text(event, 'reason') }, entry.number);
  }

  assigned(event: Event, entry: Entry, at: string): void {
    const ended = event['ended'] as JsonObject | null;
    if (ended !== null) this.assignments.change([text(ended, 'assignment')], { until_day: text(ended, 'on'), end_reason: text(ended, 'reason') }, entry.number);
    this.assignments.put({ id: text(event, 'assignment'), person_id: plain(event, 'person'), from_day: text(event, 'from'), until_day: null, why: text(event, 'why'), assigned_by: whoOf(entry), end_reason: '', recorded_at: at }, entry.number);
  }

  assignmentEnded(event: Event, entry: Entry): void {
    this.assignments.change([text(event, 'assignment')], { until_day: text(event, 'on'), end_reason: text(event, 'reason') }, entry.number);
  }

  visitPlanned(event: Event, entry: Entry, at: string): void {
    this.visits.put(
      { id: text(event, 'visit'), state: 'planned', planned_on: text(event, 'on'), ...goer(event), purpose: text(event, 'purpose'), went_on: null, text: '', drop_reason: '', revision: '1', saved_by: whoOf(entry), recorded_at: at }, entry.number,
    );
  }

  visitDropped(event: Event, entry: Entry): void {
    const id = text(event, 'visit');
    this.visits.change([id], { state: 'dropped', drop_reason: text(event, 'reason'), revision: String(Number(this.visits.get(id)?.['revision']) + 1), saved_by: whoOf(entry) }, entry.number);
  }

  visited(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'visit');
    const row = { state: 'went', went_on: text(event, 'on'), ...goer(event), text: text(event, 'text'), revision: plain(event, 'revision'), saved_by: whoOf(entry) };
    if (this.visits.get(id)) this.visits.change([id], row, entry.number);
    else this.visits.put({ id, planned_on: null, purpose: '', drop_reason: '', recorded_at: at, ...row }, entry.number);
    for (const key of this.answers.keysOf((each) => each['visit_id'] === id)) this.answers.remove(key);
    for (const each of list(event, 'answers') as readonly JsonObject[]) this.answers.put({ visit_id: id, point: text(each, 'point'), answer: text(each, 'answer'), note: text(each, 'note') }, entry.number);
    for (const each of list(event, 'findings') as readonly JsonObject[]) this.putFinding(each, { visit_id: id, found_on: text(event, 'on') }, entry, at);
  }

  found(event: Event, entry: Entry, at: string): void {
    this.putFinding(event, { visit_id: textOrNull(event, 'visit'), found_on: text(event, 'on') }, entry, at);
  }

  private putFinding(of: JsonObject, more: TextRow, entry: Entry, at: string): void {
    this.findings.put({ id: text(of, 'finding'), text: text(of, 'text'), owner: text(of, 'owner'), due: text(of, 'due'), done_on: null, result: '', revision: '1', saved_by: whoOf(entry), recorded_at: at, ...more }, entry.number);
  }

  followedUp(event: Event, entry: Entry): void {
    const done = truth(event, 'done') ? text(event, 'on') : null;
    this.findings.change([text(event, 'finding')], { due: text(event, 'due'), done_on: done, result: text(event, 'result'), revision: plain(event, 'revision'), saved_by: whoOf(entry) }, entry.number);
  }

  grievanceSet(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'grievance');
    const row = { title: text(event, 'title'), source: text(event, 'source'), owner: text(event, 'owner'), raised_on: text(event, 'raisedOn'), due: text(event, 'due'), ...said(event), revision: plain(event, 'revision'), saved_by: whoOf(entry) };
    if (this.grievances.get(id)) this.grievances.change([id], row, entry.number);
    else this.grievances.put({ id, ...row, state: 'open', moved_on: null, result: '', recorded_at: at }, entry.number);
  }

  grievanceMoved(event: Event, entry: Entry): void {
    this.grievances.change([text(event, 'grievance')], { state: text(event, 'to'), moved_on: text(event, 'on'), result: text(event, 'result'), revision: plain(event, 'revision'), saved_by: whoOf(entry) }, entry.number);
  }

  told(event: Event, entry: Entry, at: string): void {
    this.tellings.put({ id: text(event, 'telling'), grievance_id: text(event, 'grievance'), told_to: text(event, 'to'), how: text(event, 'how'), told_on: text(event, 'on'), told_by: whoOf(entry), recorded_at: at }, entry.number);
  }

  commitmentSet(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'commitment');
    const row = { kind: text(event, 'is'), what: text(event, 'what'), figure: text(event, 'figure'), owner: text(event, 'owner'), due: text(event, 'due'), revision: plain(event, 'revision'), saved_by: whoOf(entry) };
    if (this.commitments.get(id)) this.commitments.change([id], row, entry.number);
    else this.commitments.put({ id, ...row, state: 'open', reported_on: null, result: '', recorded_at: at }, entry.number);
  }

  commitmentReported(event: Event, entry: Entry): void {
    this.commitments.change([text(event, 'commitment')], { state: text(event, 'state'), reported_on: text(event, 'on'), result: text(event, 'result'), revision: plain(event, 'revision'), saved_by: whoOf(entry) }, entry.number);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.notes, this.assignments, this.visits, this.answers, this.findings, this.grievances, this.tellings, this.commitments]) await table.compare(query, findings);
  }
}

function goer(event: Event): TextRow {
  return { person_id: plain(event, 'person'), person_name: text(event, 'name') };
}

/** A confidential text is not in the record: its salted hash stands for it. */
function said(event: Event): TextRow {
  const sensitive = truth(event, 'sensitive');
  return { sensitive: String(sensitive), text: sensitive ? text(event, 'sealed') : text(event, 'text'), salt: '' };
}

/** The same of a row: of a confidential text its hash with the salt that lies beside it. */
function sealed(row: TextRow): TextRow {
  if (row['sensitive'] !== 'true') return row;
  return { ...row, text: hashOf(row['text'] ?? null, row['salt'] ?? null), salt: '' };
}

/** Why a confidential note ended is told by a hash as well, with a salt of its own. */
function sealedNote({ end_salt = null, ...row }: TextRow): TextRow {
  return sealed(end_salt === null ? row : { ...row, end_reason: hashOf(row['end_reason'] ?? null, end_salt) });
}

function hashOf(said: string | null, salt: string | null): string {
  return createHash('sha256').update(canonicalText({ salt, text: said }), 'utf8').digest('hex');
}

const EFFECTS: { readonly [kind: string]: (this: OversightTables, event: Event, entry: Entry, at: string) => void } = {
  'oversight.noted': OversightTables.prototype.noted,
  'oversight.note_ended': OversightTables.prototype.noteEnded,
  'oversight.assigned': OversightTables.prototype.assigned,
  'oversight.assignment_ended': OversightTables.prototype.assignmentEnded,
  'oversight.visit_planned': OversightTables.prototype.visitPlanned,
  'oversight.visit_dropped': OversightTables.prototype.visitDropped,
  'oversight.visited': OversightTables.prototype.visited,
  'oversight.found': OversightTables.prototype.found,
  'oversight.followed_up': OversightTables.prototype.followedUp,
  'oversight.grievance_set': OversightTables.prototype.grievanceSet,
  'oversight.grievance_moved': OversightTables.prototype.grievanceMoved,
  'oversight.told': OversightTables.prototype.told,
  'oversight.commitment_set': OversightTables.prototype.commitmentSet,
  'oversight.commitment_reported': OversightTables.prototype.commitmentReported,
};

export const OVERSIGHT_KINDS: readonly string[] = Object.keys(EFFECTS);
