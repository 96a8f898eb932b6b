import type { JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { list, text, textOrNull } from '../reading.ts';
import { microseconds, type TextRow } from '../tables.ts';
import { CongressTable, plain, type RoomTables, whoOf } from './table.ts';

/** The outlines that an organisation writes for those below it, section by section. */
export class OutlineTables implements RoomTables {
  private readonly outlines: CongressTable;
  private readonly sections: CongressTable;

  constructor(chain: string) {
    this.outlines = new CongressTable(chain, { name: 'outlines', through: 'outline', key: ['id'], called: ['title'], columns: ['id', 'kind', 'title', 'level_id', 'state', 'revision', 'saved_by'], moments: ['made_at', 'saved_at', 'issued_at'] });
    this.sections = new CongressTable(chain, { name: 'outline_sections', through: 'outlinePart', key: ['outline_id', 'at'], called: ['title'], columns: ['outline_id', 'at', 'level', 'title', 'guidance', 'role'] });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  made(event: Event, entry: Entry, at: string): void {
    const row = { id: text(event, 'outline'), kind: text(event, 'outlineKind'), state: 'draft', made_at: at, issued_at: null };
    this.outlines.put({ ...row, ...written(event), ...saved(event, entry, at) }, entry.number);
    this.lay(event, entry.number);
  }

  changed(event: Event, entry: Entry, at: string): void {
    this.outlines.change([text(event, 'outline')], { ...written(event), ...saved(event, entry, at) }, entry.number);
    this.lay(event, entry.number);
  }

  issued(event: Event, entry: Entry, at: string): void {
    this.outlines.change([text(event, 'outline')], { state: 'issued', issued_at: at, ...saved(event, entry, at) }, entry.number);
  }

  withdrawn(event: Event, entry: Entry, at: string): void {
    this.outlines.change([text(event, 'outline')], { state: 'withdrawn', ...saved(event, entry, at) }, entry.number);
  }

  /** The sections are these and no others. */
  private lay(event: Event, number: number): void {
    const id = text(event, 'outline');
    for (const key of this.sections.keysOf((row) => row['outline_id'] === id)) this.sections.remove(key);
    for (const [index, each] of (list(event, 'sections') as readonly JsonObject[]).entries()) {
      this.sections.put({ outline_id: id, at: String(index + 1), level: plain(each, 'level'), title: text(each, 'title'), guidance: text(each, 'guidance'), role: textOrNull(each, 'role') }, number);
    }
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.outlines, this.sections]) await table.compare(query, findings);
  }
}

function written(event: Event): TextRow {
  return { title: text(event, 'title'), level_id: textOrNull(event, 'level') };
}

function saved(event: Event, entry: Entry, at: string): TextRow {
  return { revision: plain(event, 'revision'), saved_at: at, saved_by: whoOf(entry) };
}

const EFFECTS: { readonly [kind: string]: (this: OutlineTables, event: Event, entry: Entry, at: string) => void } = {
  'documents.outline_made': OutlineTables.prototype.made,
  'documents.outline_changed': OutlineTables.prototype.changed,
  'documents.outline_issued': OutlineTables.prototype.issued,
  'documents.outline_withdrawn': OutlineTables.prototype.withdrawn,
};
