import type { JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { list, text } from '../reading.ts';
import { microseconds } from '../tables.ts';
import { CongressTable, jsonFact, type RoomTables } from './table.ts';

/** The screens of the hall, what was announced on them, and what the minutes say beyond the sittings' own lines. */
export class HallTables implements RoomTables {
  private readonly screens: CongressTable;
  private readonly announcements: CongressTable;
  private readonly lines: CongressTable;
  private readonly remarks: CongressTable;

  constructor(chain: string) {
    // A screen's address is a secret and stands in the table alone.
    this.screens = new CongressTable(chain, { name: 'hall_screens', key: ['id'], called: ['name'], columns: ['id', 'name'], moments: ['shown_at', 'made_at', 'ended_at'], json: ['shown'] });
    this.announcements = new CongressTable(chain, { name: 'hall_announcements', key: ['id'], called: ['title'], columns: ['id', 'kind', 'title'], moments: ['announced_at'], json: ['payload'] });
    this.lines = new CongressTable(chain, {
      name: 'minutes_entries', key: ['id'], called: ['sentence_vi'], columns: ['id', 'kind', 'sentence_vi', 'sentence_en', 'detail_vi', 'detail_en', 'resolution_vi', 'resolution_en', 'entry_number'], moments: ['at'],
    });
    this.remarks = new CongressTable(chain, { name: 'minutes_remarks', key: ['entry_number'], called: ['text'], columns: ['entry_number', 'line', 'text', 'recorded_by'], moments: ['recorded_at'] });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  screenMade(event: Event, { number }: Entry, at: string): void {
    this.screens.put({ id: text(event, 'screen'), name: text(event, 'name'), shown: jsonFact(event, 'shown'), shown_at: at, made_at: at, ended_at: null }, number);
  }

  screenEnded(event: Event, { number }: Entry, at: string): void {
    this.screens.change([text(event, 'screen')], { ended_at: at }, number);
  }

  shown(event: Event, { number }: Entry, at: string): void {
    for (const screen of list(event, 'screens') as readonly string[]) this.screens.change([screen], { shown: jsonFact(event, 'shown'), shown_at: at }, number);
  }

  announced(event: Event, { number }: Entry): void {
    this.announcements.put({ id: text(event, 'id'), kind: text(event, 'panelKind'), title: text(event, 'title'), payload: jsonFact(event, 'payload'), announced_at: microseconds(text(event, 'announcedAt')) }, number);
  }

  lineAdded(event: Event, { number }: Entry): void {
    const said = (fact: string, language: 'vi' | 'en'): string | null => {
      const sentence = event[fact] as JsonObject | null | undefined;
      return sentence === null || sentence === undefined ? null : text(sentence, language);
    };
    this.lines.put(
      {
        id: text(event, 'id'), kind: text(event, 'entryKind'), sentence_vi: said('sentence', 'vi'), sentence_en: said('sentence', 'en'), detail_vi: said('detail', 'vi'), detail_en: said('detail', 'en'),
        resolution_vi: said('resolution', 'vi'), resolution_en: said('resolution', 'en'), entry_number: String(number), at: microseconds(text(event, 'at')),
      },
      number,
    );
  }

  remarked(event: Event, { by, number }: Entry, at: string): void {
    this.remarks.put({ entry_number: String(number), line: text(event, 'line'), text: text(event, 'text'), recorded_by: by.person ?? by.account, recorded_at: at }, number);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.screens, this.announcements, this.lines, this.remarks]) await table.compare(query, findings);
  }
}

const EFFECTS: { readonly [kind: string]: (this: HallTables, event: Event, entry: Entry, at: string) => void } = {
  'sittings.screen_made': HallTables.prototype.screenMade,
  'sittings.screen_ended': HallTables.prototype.screenEnded,
  'sittings.panel_shown': HallTables.prototype.shown,
  'sittings.panel_announced': HallTables.prototype.announced,
  'sittings.minutes_entry_added': HallTables.prototype.lineAdded,
  'sittings.minutes_remarked': HallTables.prototype.remarked,
};
