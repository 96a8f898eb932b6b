import { createHash } from 'node:crypto';
import { canonicalText, type JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { contradict, list, text, textOrNull, texts, truth } from '../reading.ts';
import { microseconds, type TextRow } from '../tables.ts';
import { CongressTable, plain, type RoomTables, whoOf } from './table.ts';

const OPINION = ['id', 'number', 'group_name', 'meeting_id', 'batch_id', 'drive_id', 'document_id', 'version', 'paragraph', 'topic', 'kind', 'text', 'old_words', 'new_words', 'occurrence', 'sharing', 'speaker', 'account', 'way', 'said_on', 'sha256', 'withdrawn_because', 'entry_number'];

/** The intake of an organisation: drives and meetings, and every opinion word for word. Codes of meetings and receipts stand nowhere in the record. */
export class OpinionTables implements RoomTables {
  private readonly drives: CongressTable;
  private readonly driveDocuments: CongressTable;
  private readonly meetings: CongressTable;
  private readonly meetingDocuments: CongressTable;
  private readonly batches: CongressTable;
  private readonly opinions: CongressTable;

  constructor(chain: string) {
    this.drives = new CongressTable(chain, { name: 'drives', through: 'drive', key: ['id'], called: ['name'], columns: ['id', 'name', 'from_day', 'until_day', 'note', 'revision', 'saved_by'], moments: ['made_at'] });
    this.driveDocuments = new CongressTable(chain, { name: 'drive_documents', through: 'drivePart', key: ['drive_id', 'document_id'], called: ['position'], columns: ['drive_id', 'document_id', 'position'] });
    this.meetings = new CongressTable(chain, {
      name: 'meetings', through: 'meeting', key: ['id'], called: ['group_name', 'held_on'], moments: ['made_at', 'closed_at'],
      columns: ['id', 'group_name', 'held_on', 'attending', 'chair', 'secretary', 'naming', 'code_until', 'revision', 'saved_by'],
    });
    this.meetingDocuments = new CongressTable(chain, { name: 'meeting_documents', through: 'meetingPart', key: ['meeting_id', 'document_id'], columns: ['meeting_id', 'document_id'] });
    this.batches = new CongressTable(chain, { name: 'opinion_batches', through: 'meetingPart', key: ['id'], called: ['file_name'], columns: ['id', 'meeting_id', 'document_id', 'file_name', 'file_hash', 'opinions', 'taken_on'], moments: ['recorded_at'] });
    this.opinions = new CongressTable(chain, { name: 'opinions', through: 'opinion', key: ['id'], called: ['number'], columns: OPINION, moments: ['received_at', 'withdrawn_at'] });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  driveOpened(event: Event, entry: Entry, at: string): void {
    this.drives.put({ id: text(event, 'drive'), revision: '1', made_at: at, ...driveFacts(event), saved_by: whoOf(entry) }, entry.number);
    this.layDrive(event, entry.number);
  }

  driveChanged(event: Event, entry: Entry): void {
    this.drives.change([text(event, 'drive')], { ...driveFacts(event), revision: plain(event, 'revision'), saved_by: whoOf(entry) }, entry.number);
    this.layDrive(event, entry.number);
  }

  private layDrive(event: Event, number: number): void {
    const drive = text(event, 'drive');
    for (const key of this.driveDocuments.keysOf((row) => row['drive_id'] === drive)) this.driveDocuments.remove(key);
    for (const [index, each] of (list(event, 'documents') as readonly JsonObject[]).entries()) this.driveDocuments.put({ drive_id: drive, document_id: text(each, 'document'), position: String(index + 1) }, number);
  }

  meetingOpened(event: Event, entry: Entry, at: string): void {
    this.meetings.put({ id: text(event, 'meeting'), revision: '1', made_at: at, closed_at: null, ...meetingFacts(event), saved_by: whoOf(entry) }, entry.number);
    this.layMeeting(event, entry.number);
  }

  meetingChanged(event: Event, entry: Entry): void {
    this.meetings.change([text(event, 'meeting')], { ...meetingFacts(event), revision: plain(event, 'revision'), saved_by: whoOf(entry) }, entry.number);
    this.layMeeting(event, entry.number);
  }

  meetingClosed(event: Event, entry: Entry, at: string): void {
    this.meetings.change([text(event, 'meeting')], { attending: plain(event, 'attending'), revision: plain(event, 'revision'), closed_at: at, saved_by: whoOf(entry) }, entry.number);
  }

  private layMeeting(event: Event, number: number): void {
    const meeting = text(event, 'meeting');
    for (const key of this.meetingDocuments.keysOf((row) => row['meeting_id'] === meeting)) this.meetingDocuments.remove(key);
    for (const document_id of texts(event, 'documents')) this.meetingDocuments.put({ meeting_id: meeting, document_id }, number);
  }

  given(event: Event, { by, number }: Entry, at: string): void {
    const together: TextRow = {
      group_name: text(event, 'group'), meeting_id: textOrNull(event, 'meeting'), batch_id: textOrNull(event, 'batch'), drive_id: text(event, 'drive'), document_id: text(event, 'document'), version: plain(event, 'version'),
      way: text(event, 'way'), said_on: text(event, 'saidOn'), received_at: at, entry_number: String(number), withdrawn_at: null, withdrawn_because: null,
    };
    for (const each of list(event, 'opinions') as readonly JsonObject[]) this.opinions.put({ ...together, ...saidFacts(each), account: truth(each, 'named') ? by.account : null }, number);
  }

  fileTaken(event: Event, { number }: Entry, at: string): void {
    this.batches.put(
      {
        id: text(event, 'batch'), meeting_id: text(event, 'meeting'), document_id: text(event, 'document'), file_name: text(event, 'fileName'), file_hash: text(event, 'fileHash'), opinions: plain(event, 'opinions'),
        taken_on: text(event, 'takenOn'), recorded_at: at,
      },
      number,
    );
  }

  withdrawn(event: Event, { number }: Entry, at: string): void {
    this.opinions.change([text(event, 'opinion')], { withdrawn_at: at, withdrawn_because: text(event, 'reason') }, number);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.drives, this.driveDocuments, this.meetings, this.meetingDocuments, this.batches, this.opinions]) await table.compare(query, findings);
  }
}

function driveFacts(event: Event): TextRow {
  return { name: text(event, 'name'), from_day: text(event, 'from'), until_day: text(event, 'until'), note: text(event, 'note') };
}

function meetingFacts(event: Event): TextRow {
  return {
    group_name: text(event, 'group'), held_on: text(event, 'heldOn'), attending: plain(event, 'attending'), chair: text(event, 'chair'), secretary: text(event, 'secretary'), naming: text(event, 'naming'),
    code_until: textOrNull(event, 'codeUntil'),
  };
}

/** The words and what the entry says of them; their hash is made anew from the words. */
function saidFacts(of: JsonObject): TextRow {
  const said = [text(of, 'text'), text(of, 'oldWords'), text(of, 'newWords')] as const;
  const sha256 = createHash('sha256').update(canonicalText(said), 'utf8').digest('hex');
  if (sha256 !== text(of, 'sha256')) contradict(`opinions.given: sha256 ${text(of, 'opinion')}`);
  return {
    id: text(of, 'opinion'), number: plain(of, 'number'), paragraph: plain(of, 'paragraph'), topic: text(of, 'topic'), kind: text(of, 'stance'), text: said[0], old_words: said[1], new_words: said[2],
    occurrence: plain(of, 'occurrence'), sharing: plain(of, 'sharing'), speaker: textOrNull(of, 'speaker'), sha256,
  };
}

const EFFECTS: { readonly [kind: string]: (this: OpinionTables, event: Event, entry: Entry, at: string) => void } = {
  'opinions.drive_opened': OpinionTables.prototype.driveOpened,
  'opinions.drive_changed': OpinionTables.prototype.driveChanged,
  'opinions.meeting_opened': OpinionTables.prototype.meetingOpened,
  'opinions.meeting_changed': OpinionTables.prototype.meetingChanged,
  'opinions.meeting_closed': OpinionTables.prototype.meetingClosed,
  'opinions.given': OpinionTables.prototype.given,
  'opinions.file_taken': OpinionTables.prototype.fileTaken,
  'opinions.withdrawn': OpinionTables.prototype.withdrawn,
};
