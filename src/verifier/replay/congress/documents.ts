import type { JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { contradict, list, text, textOrNull, whole } from '../reading.ts';
import { microseconds, type TextRow } from '../tables.ts';
import { CongressTable, plain, type RoomTables } from './table.ts';

/** One draft of one document as the entries leave it; written again with each saving. */
interface DraftText {
  readonly openedAt: string;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly source: string;
  readonly file: string | null;
  readonly nextId: number;
  readonly paragraphs: readonly JsonObject[];
  /** Of the entry that wrote it last. */
  readonly number: number;
}

/** The drafts of an organisation: documents, their words draft by draft, their way and numbers. */
export class DocumentTables implements RoomTables {
  private readonly documents: CongressTable;
  private readonly versions: CongressTable;
  private readonly paragraphs: CongressTable;
  private readonly steps: CongressTable;
  private readonly issues: CongressTable;
  /** By document, then by number of the draft. */
  private readonly drafts = new Map<string, Map<number, DraftText>>();

  constructor(chain: string) {
    this.documents = new CongressTable(chain, {
      name: 'documents', through: 'document', key: ['id'], called: ['title'], moments: ['made_at', 'changed_at'],
      columns: ['id', 'kind', 'title', 'centre', 'summary', 'outline_id', 'state', 'draft', 'presented', 'checked', 'revision', 'changed_by', 'passed_motion', 'passed_on'],
    });
    this.versions = new CongressTable(chain, { name: 'document_versions', through: 'documentPart', key: ['document_id', 'number'], columns: ['document_id', 'number', 'saved_by', 'source', 'file_hash', 'next_id'], moments: ['opened_at', 'saved_at'] });
    this.paragraphs = new CongressTable(chain, { name: 'document_paragraphs', through: 'documentPart', key: ['document_id', 'version', 'at'], called: ['label', 'text'], columns: ['document_id', 'version', 'at', 'paragraph', 'kind', 'level', 'label', 'text'] });
    this.steps = new CongressTable(chain, { name: 'document_steps', through: 'documentPart', key: ['document_id', 'entry_number'], columns: ['document_id', 'entry_number', 'step', 'draft', 'agreed', 'note', 'taken_by'], moments: ['taken_at'] });
    this.issues = new CongressTable(chain, { name: 'document_issues', through: 'documentPart', key: ['document_id'], called: ['symbol', 'number'], columns: ['document_id', 'series', 'number', 'symbol', 'issued_on'] });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  made(event: Event, { by, number }: Entry, at: string): void {
    const [id, outline] = [text(event, 'document'), event['outline'] as JsonObject | null];
    const who = by.person ?? by.account;
    this.documents.put(
      {
        id, kind: text(event, 'paperKind'), title: text(event, 'title'), centre: plain(event, 'centre'), summary: plain(event, 'summary'), outline_id: outline === null ? null : text(outline, 'id'), state: 'draft', draft: '1',
        presented: null, checked: 'false', revision: '1', changed_by: who, passed_motion: null, passed_on: null, made_at: at, changed_at: at,
      },
      number,
    );
    const paragraphs = list(event, 'paragraphs') as readonly JsonObject[];
    this.drafts.set(id, new Map([[1, { openedAt: at, savedAt: at, savedBy: who, source: outline === null ? 'typed' : 'outline', file: null, nextId: whole(event, 'nextId'), paragraphs, number }]]));
  }

  renamed(event: Event, entry: Entry, at: string): void {
    this.changed(event, entry, at, { title: text(event, 'title'), summary: plain(event, 'summary') });
  }

  /** A number stands for a paragraph that stayed as it was in the draft in hand. */
  saved(event: Event, entry: Entry, at: string): void {
    const [id, draft] = [text(event, 'document'), whole(event, 'draft')];
    const before = this.draftOf(id, draft);
    const known = new Map(before.paragraphs.map((each) => [each['id'], each]));
    const paragraphs = list(event, 'paragraphs').map((each) => (typeof each === 'number' ? (known.get(each) ?? contradict(`documents.text_saved: ${each}`)) : (each as JsonObject)));
    this.drafts.get(id)?.set(draft, { ...before, savedAt: at, savedBy: entry.by.person ?? entry.by.account, source: text(event, 'source'), file: textOrNull(event, 'file'), nextId: whole(event, 'nextId'), paragraphs, number: entry.number });
    this.changed(event, entry, at, {});
  }

  stepped(event: Event, entry: Entry, at: string): void {
    const [id, step, draft] = [text(event, 'document'), text(event, 'step'), whole(event, 'draft')];
    const who = entry.by.person ?? entry.by.account;
    if (step === 'next_draft') this.drafts.get(id)?.set(draft, { ...this.draftOf(id, draft - 1), openedAt: at, savedAt: at, savedBy: who, source: 'typed', file: null, number: entry.number });
    if (step === 'issue') this.issues.put({ document_id: id, series: text(event, 'series'), number: plain(event, 'number'), symbol: text(event, 'symbol'), issued_on: text(event, 'issuedOn') }, entry.number);
    this.steps.put({ document_id: id, entry_number: String(entry.number), step, draft: String(draft), agreed: plain(event, 'agreed'), note: text(event, 'note'), taken_by: who, taken_at: at }, entry.number);
    this.changed(event, entry, at, {
      state: text(event, 'state'), draft: String(draft), presented: plain(event, 'presented'), checked: plain(event, 'checked'), passed_motion: textOrNull(event, 'motion'), passed_on: textOrNull(event, 'passedOn'),
    });
  }

  linked(event: Event, entry: Entry, at: string): void {
    this.changed(event, entry, at, {});
  }

  private changed(event: Event, { by, number }: Entry, at: string, columns: TextRow): void {
    this.documents.change([text(event, 'document')], { ...columns, revision: plain(event, 'revision'), changed_by: by.person ?? by.account, changed_at: at }, number);
  }

  private draftOf(id: string, draft: number): DraftText {
    return this.drafts.get(id)?.get(draft) ?? contradict(`documents: ${id} ${draft}`);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const [id, drafts] of this.drafts) for (const [version, draft] of drafts) this.expect(id, version, draft);
    for (const table of [this.documents, this.versions, this.paragraphs, this.steps, this.issues]) await table.compare(query, findings);
  }

  private expect(id: string, version: number, { openedAt, savedAt, savedBy, source, file, nextId, paragraphs, number }: DraftText): void {
    this.versions.put({ document_id: id, number: String(version), saved_by: savedBy, source, file_hash: file, next_id: String(nextId), opened_at: openedAt, saved_at: savedAt }, number);
    for (const [at, each] of paragraphs.entries()) {
      this.paragraphs.put(
        { document_id: id, version: String(version), at: String(at), paragraph: plain(each, 'id'), kind: text(each, 'kind'), level: plain(each, 'level'), label: text(each, 'label'), text: text(each, 'text') },
        number,
      );
    }
  }
}

const EFFECTS: { readonly [kind: string]: (this: DocumentTables, event: Event, entry: Entry, at: string) => void } = {
  'documents.document_made': DocumentTables.prototype.made,
  'documents.document_changed': DocumentTables.prototype.renamed,
  'documents.text_saved': DocumentTables.prototype.saved,
  'documents.step_taken': DocumentTables.prototype.stepped,
  'documents.table_linked': DocumentTables.prototype.linked,
};
