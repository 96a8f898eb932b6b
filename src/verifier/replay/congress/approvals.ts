import type { JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { list, text, textOrNull } from '../reading.ts';
import { microseconds, type TextRow } from '../tables.ts';
import { sealedHash } from './sealed.ts';
import { CongressTable, jsonFact, plain, type RoomTables, type TableShape } from './table.ts';

const PAPER = ['basis', 'aims', 'contents', 'revision'] as const;
const PAPER_LISTS = ['steps', 'subcommittees', 'budget', 'duties'] as const;

/** The dossiers of an organisation: what they held, their way, remarks and answers, decisions; its plan paper. */
export class ApprovalTables implements RoomTables {
  private readonly dossiers: CongressTable;
  private readonly pieces: CongressTable;
  private readonly remarks: CongressTable;
  private readonly decisions: CongressTable;
  private readonly refusals: CongressTable;
  private readonly annulled: CongressTable;
  private readonly steps: CongressTable;
  private readonly papers: CongressTable;

  constructor(chain: string) {
    this.dossiers = new CongressTable(chain, {
      name: 'dossiers', through: 'dossier', key: ['id'], called: ['number'], moments: ['recorded_at'], organisations: ['superior_id'],
      columns: ['id', 'kind', 'round', 'state', 'number', 'note', 'missing_reason', 'change', 'submitted_on', 'received_on', 'ended_on', 'end_reason', 'reopened_on', 'reopen_reason'],
    });
    const part = (name: string, key: readonly string[], called: readonly string[], columns: readonly string[], more: Pick<TableShape, 'moments' | 'as'> = {}): CongressTable =>
      new CongressTable(chain, { name, through: 'dossierPart', key: ['dossier_id', ...key], called, columns: ['dossier_id', ...columns], ...more });
    this.pieces = part('dossier_pieces', ['position'], ['name_vi'], ['position', 'piece', 'name_vi', 'name_en', 'state', 'must', 'detail_vi', 'detail_en', 'href', 'sha256']);
    this.remarks = part('dossier_remarks', ['position'], ['position'], ['position', 'piece', 'text', 'must', 'made_by', 'answer', 'answered_by'], { moments: ['made_at', 'answered_at'] });
    this.decisions = part('dossier_decisions', [], ['number'], ['outcome', 'decided_on', 'number', 'signer', 'note', 'term', 'decided_by', 'entry_number'], { moments: ['recorded_at'] });
    this.refusals = part('dossier_refusals', ['position'], ['name'], ['position', 'name', 'office', 'reason', 'salt'], { as: unsealed });
    this.annulled = part('annulled_elections', ['election_id'], ['title_vi'], ['election_id', 'position', 'office', 'title_vi', 'title_en', 'reason']);
    this.steps = part('dossier_steps', ['entry_number'], ['step', 'on_day'], ['entry_number', 'step', 'on_day', 'by_name', 'by_organisation', 'text'], { moments: ['at'] });
    this.papers = new CongressTable(chain, { name: 'congress_plan_papers', key: [], columns: [...PAPER, 'saved_by'], moments: ['saved_at'], json: [...PAPER_LISTS] });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  paperSet(event: Event, entry: Entry, at: string): void {
    const row: TextRow = { ...Object.fromEntries(PAPER.map((fact) => [fact, plain(event, fact)])), ...Object.fromEntries(PAPER_LISTS.map((fact) => [fact, jsonFact(event, fact)])), saved_by: text(event, 'by'), saved_at: at };
    this.papers.put(row, entry.number);
  }

  submitted(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'dossier');
    this.dossiers.put(
      {
        id, superior_id: text(event, 'superior'), kind: text(event, 'dossierKind'), round: plain(event, 'round'), state: 'submitted', number: text(event, 'number'), note: text(event, 'note'), missing_reason: textOrNull(event, 'missingReason'),
        change: textOrNull(event, 'change'), submitted_on: text(event, 'on'), received_on: null, ended_on: null, end_reason: null, reopened_on: null, reopen_reason: null, recorded_at: at,
      },
      entry.number,
    );
    (list(event, 'pieces') as readonly JsonObject[]).forEach((piece, index) => {
      this.pieces.put(
        {
          dossier_id: id, position: String(index + 1), piece: text(piece, 'id'), name_vi: said(piece, 'name', 'vi'), name_en: said(piece, 'name', 'en'), state: text(piece, 'state'), must: plain(piece, 'must'),
          detail_vi: said(piece, 'detail', 'vi'), detail_en: said(piece, 'detail', 'en'), href: textOrNull(piece, 'href'), sha256: textOrNull(piece, 'sha256'),
        },
        entry.number,
      );
    });
    this.step(event, entry, at, 'submitted', text(event, 'number'));
  }

  withdrawn(event: Event, entry: Entry, at: string): void {
    this.ended(event, entry, 'withdrawn');
    this.step(event, entry, at, 'withdrawn', text(event, 'reason'));
  }

  received(event: Event, entry: Entry, at: string): void {
    this.dossiers.change([text(event, 'dossier')], { state: 'received', received_on: text(event, 'received') }, entry.number);
    this.step(event, entry, at, 'received', '');
  }

  returned(event: Event, entry: Entry, at: string): void {
    this.ended(event, entry, 'returned');
    for (const remark of list(event, 'remarks') as readonly JsonObject[]) {
      this.remarks.put(
        {
          dossier_id: text(event, 'dossier'), position: plain(remark, 'position'), piece: textOrNull(remark, 'piece'), text: text(remark, 'text'), must: plain(remark, 'must'), made_by: text(event, 'by'), made_at: at,
          answer: null, answered_by: null, answered_at: null,
        },
        entry.number,
      );
    }
    this.step(event, entry, at, 'returned', text(event, 'reason'));
  }

  answered(event: Event, entry: Entry, at: string): void {
    this.remarks.change([text(event, 'dossier'), plain(event, 'remark') ?? ''], { answer: text(event, 'text'), answered_by: text(event, 'by'), answered_at: at }, entry.number);
    this.step(event, entry, at, 'answered', text(event, 'text'));
  }

  reopened(event: Event, entry: Entry, at: string): void {
    this.dossiers.change([text(event, 'dossier')], { reopened_on: text(event, 'on'), reopen_reason: text(event, 'reason') }, entry.number);
    this.step(event, entry, at, 'reopened', text(event, 'reason'));
  }

  decided(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'dossier');
    this.dossiers.change([id], { state: text(event, 'outcome'), ended_on: text(event, 'decided') }, entry.number);
    if (text(event, 'outcome') === 'refused') this.restored(id, entry.number);
    this.decisions.put(
      {
        dossier_id: id, outcome: text(event, 'outcome'), decided_on: text(event, 'decided'), number: text(event, 'number'), signer: text(event, 'signer'), note: text(event, 'note'), term: text(event, 'term'),
        decided_by: text(event, 'by'), entry_number: String(entry.number), recorded_at: at,
      },
      entry.number,
    );
    (list(event, 'refused') as readonly JsonObject[]).forEach((each, index) => {
      const sealed = textOrNull(each, 'sealed');
      this.refusals.put({ dossier_id: id, position: String(index + 1), office: text(each, 'office'), ...(sealed === null ? { name: text(each, 'name'), reason: text(each, 'reason') } : { name: sealed, reason: '' }) }, entry.number);
    });
    (list(event, 'annulled') as readonly JsonObject[]).forEach((each, index) => {
      this.annulled.put(
        { dossier_id: id, election_id: text(each, 'election'), position: String(index + 1), office: text(each, 'office'), title_vi: said(each, 'title', 'vi'), title_en: said(each, 'title', 'en'), reason: text(each, 'reason') },
        entry.number,
      );
    });
    this.step(event, entry, at, 'decided', text(event, 'number'));
  }

  /** A refused change ends the opening of the last approval of its kind. */
  private restored(id: string, number: number): void {
    const kind = this.dossiers.get(id)?.['kind'];
    const approvals = this.dossiers.keysOf((row) => row['kind'] === kind && (row['state'] === 'approved' || row['state'] === 'approved-in-part'));
    const last = approvals.toSorted((one, other) => Number(this.dossiers.get(one)?.['round']) - Number(this.dossiers.get(other)?.['round'])).at(-1);
    if (last !== undefined) this.dossiers.change([last], { reopened_on: null, reopen_reason: null }, number);
  }

  private ended(event: Event, entry: Entry, state: string): void {
    this.dossiers.change([text(event, 'dossier')], { state, ended_on: text(event, 'on'), end_reason: text(event, 'reason') }, entry.number);
  }

  private step(event: Event, { number }: Entry, at: string, step: string, words: string): void {
    this.steps.put({ dossier_id: text(event, 'dossier'), entry_number: String(number), step, on_day: text(event, 'on'), at, by_name: text(event, 'by'), by_organisation: text(event, 'byOrganisation'), text: words }, number);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.dossiers, this.pieces, this.remarks, this.decisions, this.refusals, this.annulled, this.steps, this.papers]) await table.compare(query, findings);
  }
}

/** Persons of a scheme are known by the hash of name and reason alone. */
function unsealed({ salt = null, ...row }: TextRow): TextRow {
  return salt === null ? row : { ...row, name: sealedHash({ name: row['name'] ?? '', reason: row['reason'] ?? '' }, salt), reason: '' };
}

/** One language of a sentence that may be missing. */
function said(of: JsonObject, fact: string, language: 'vi' | 'en'): string | null {
  const sentence = of[fact];
  return sentence === null || sentence === undefined || typeof sentence !== 'object' ? null : textOrNull(sentence as JsonObject, language);
}

const EFFECTS: { readonly [kind: string]: (this: ApprovalTables, event: Event, entry: Entry, at: string) => void } = {
  'approvals.plan_paper_set': ApprovalTables.prototype.paperSet,
  'approvals.dossier_submitted': ApprovalTables.prototype.submitted,
  'approvals.dossier_withdrawn': ApprovalTables.prototype.withdrawn,
  'approvals.dossier_received': ApprovalTables.prototype.received,
  'approvals.dossier_returned': ApprovalTables.prototype.returned,
  'approvals.remark_answered': ApprovalTables.prototype.answered,
  'approvals.dossier_reopened': ApprovalTables.prototype.reopened,
  'approvals.dossier_decided': ApprovalTables.prototype.decided,
};

export const APPROVAL_KINDS: readonly string[] = Object.keys(EFFECTS);
