import { canonicalText, type JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { list, text, textOrNull, whole, words } from '../reading.ts';
import { microseconds } from '../tables.ts';
import { CongressTable, plain, type RoomTables, whoOf } from './table.ts';

/** What hangs on a document beside its words: guidance, tables of figures, remarks and their answers, answers to the points of quality, the Word files it was taken from. */
export class DocumentMarks implements RoomTables {
  private readonly sections: CongressTable;
  private readonly links: CongressTable;
  private readonly remarks: CongressTable;
  private readonly quality: CongressTable;
  /** Hash of each Word file, and the first entry that names it. */
  private readonly files = new Map<string, number>();

  constructor(private readonly chain: string) {
    this.sections = new CongressTable(chain, { name: 'document_sections', through: 'documentPart', key: ['document_id', 'paragraph'], called: ['title'], columns: ['document_id', 'paragraph', 'title', 'guidance', 'role'] });
    this.links = new CongressTable(chain, { name: 'document_links', through: 'documentPart', key: ['document_id', 'paragraph'], called: ['paragraph'], columns: ['document_id', 'paragraph', 'which'], json: ['frozen'] });
    this.remarks = new CongressTable(chain, {
      name: 'document_remarks', through: 'documentPart', key: ['id'], called: ['text'], moments: ['made_at', 'answered_at'],
      columns: ['id', 'document_id', 'source', 'draft', 'paragraph', 'words_from', 'words_until', 'quote', 'text', 'must', 'made_by', 'answer', 'answer_text', 'answered_by', 'answered_in'],
    });
    this.quality = new CongressTable(chain, {
      name: 'quality_answers', through: 'documentPart', key: ['document_id', 'point'], called: ['note', 'point'], columns: ['document_id', 'point', 'draft', 'passages', 'revision', 'note', 'answered_by'], moments: ['answered_at'],
    });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  made(event: Event, { number }: Entry): void {
    for (const each of list(event, 'sections') as readonly JsonObject[]) {
      this.sections.put({ document_id: text(event, 'document'), paragraph: plain(each, 'paragraph'), title: text(each, 'title'), guidance: text(each, 'guidance'), role: textOrNull(each, 'role') }, number);
    }
  }

  saved(event: Event, { number }: Entry): void {
    const file = textOrNull(event, 'file');
    if (file !== null && !this.files.has(file)) this.files.set(file, number);
  }

  linked(event: Event, { number }: Entry): void {
    const [document, paragraph, which] = [text(event, 'document'), plain(event, 'paragraph') ?? '', textOrNull(event, 'table')];
    if (which === null) this.links.remove(document, paragraph);
    else this.links.put({ document_id: document, paragraph, which, frozen: null }, number);
  }

  /** What the congress passed no longer follows the figures. */
  stepped(event: Event, { number }: Entry): void {
    for (const linked of list(event, 'tables') as readonly JsonObject[]) {
      const { paragraph: _, ...table } = linked;
      this.links.change([text(event, 'document'), String(whole(linked, 'paragraph'))], { frozen: canonicalText(table) }, number);
    }
  }

  remarked(event: Event, entry: Entry, at: string): void {
    const quoted = event['words'] as JsonObject | null;
    this.remarks.put(
      {
        id: text(event, 'remark'), document_id: text(event, 'document'), source: text(event, 'source'), draft: plain(event, 'draft'), paragraph: plain(event, 'paragraph'), words_from: quoted && plain(quoted, 'from'),
        words_until: quoted && plain(quoted, 'until'), quote: text(event, 'quote'), text: text(event, 'text'), must: plain(event, 'must'), made_at: at, made_by: whoOf(entry), answer: null, answer_text: '', answered_at: null,
        answered_by: null, answered_in: null,
      },
      entry.number,
    );
  }

  answered(event: Event, entry: Entry, at: string): void {
    this.remarks.change([text(event, 'remark')], { answer: text(event, 'answer'), answer_text: text(event, 'text'), answered_at: at, answered_by: whoOf(entry), answered_in: plain(event, 'draft') }, entry.number);
  }

  judged(event: Event, entry: Entry, at: string): void {
    this.quality.put(
      {
        document_id: text(event, 'document'), point: text(event, 'point'), draft: plain(event, 'draft'), passages: words(list(event, 'passages')), revision: plain(event, 'revision'), note: text(event, 'note'),
        answered_by: whoOf(entry), answered_at: at,
      },
      entry.number,
    );
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.sections, this.links, this.remarks, this.quality]) await table.compare(query, findings);
    if (this.files.size > 0) await this.compareFiles(query, findings);
  }

  /** A file must be there, and be what it was. */
  private async compareFiles(query: Query, findings: Findings): Promise<void> {
    const { rows } = await query(`select hash, (hash = encode(sha256(bytes), 'hex') and size = octet_length(bytes)) as fits from document_files where hash = any($1)`, [[...this.files.keys()]]);
    const found = new Map(rows.map((row) => [String(row['hash']), row['fits'] === true]));
    for (const [hash, number] of this.files) {
      const [fits, what] = [found.get(hash), hash.slice(0, 12)];
      if (fits === undefined) findings.report(this.chain, number, { code: 'effect_missing', table: 'document_files', what });
      else if (!fits) findings.report(this.chain, number, { code: 'effect_altered', table: 'document_files', what, column: 'bytes' });
    }
  }
}

const EFFECTS: { readonly [kind: string]: (this: DocumentMarks, event: Event, entry: Entry, at: string) => void } = {
  'documents.document_made': DocumentMarks.prototype.made,
  'documents.text_saved': DocumentMarks.prototype.saved,
  'documents.table_linked': DocumentMarks.prototype.linked,
  'documents.step_taken': DocumentMarks.prototype.stepped,
  'documents.remark_made': DocumentMarks.prototype.remarked,
  'documents.remark_answered': DocumentMarks.prototype.answered,
  'documents.quality_answered': DocumentMarks.prototype.judged,
};
