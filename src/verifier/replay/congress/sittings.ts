import type { JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { contradict, list, text, textOrNull } from '../reading.ts';
import { microseconds } from '../tables.ts';
import { CongressTable, plain, type RoomTables } from './table.ts';

/** Sittings, agenda, motions, officers and speeches of one congress. */
export class SittingsTables implements RoomTables {
  private readonly days: CongressTable;
  private readonly sittings: CongressTable;
  private readonly items: CongressTable;
  private readonly spans: CongressTable;
  private readonly motions: CongressTable;
  private readonly votes: CongressTable;
  private readonly officers: CongressTable;
  private readonly speeches: CongressTable;

  constructor(private readonly chain: string) {
    this.days = new CongressTable(chain, { name: 'congress_days', key: ['day'], columns: ['agenda_revision', 'closed_on'], moments: ['closed_at'], as: (row) => ({ ...row, day: this.chain }) });
    this.sittings = new CongressTable(chain, { name: 'sittings', key: ['id'], called: ['kind', 'held_on'], columns: ['id', 'kind', 'held_on', 'summoned', 'present', 'reason'], moments: ['opened_at', 'closed_at'] });
    this.items = new CongressTable(chain, { name: 'agenda_items', key: ['id'], called: ['title'], columns: ['id', 'position', 'sitting', 'title', 'kind', 'vote', 'planned_minutes'] });
    this.spans = new CongressTable(chain, { name: 'agenda_spans', key: ['id'], called: ['started_at'], columns: ['id', 'item_id', 'sitting_id'], moments: ['started_at', 'ended_at'] });
    this.motions = new CongressTable(chain, { name: 'motions', key: ['id'], called: ['text'], columns: ['id', 'sitting_id', 'number', 'text', 'kind', 'method', 'majority', 'item_id'], moments: ['put_at', 'withdrawn_at'] });
    this.votes = new CongressTable(chain, {
      name: 'motion_votes', key: ['motion_id', 'version'], called: ['decided_at'], columns: ['motion_id', 'version', 'summoned', 'present', 'votes_for', 'votes_against', 'votes_other', 'outcome', 'reason'], moments: ['decided_at'],
      through: 'motion',
    });
    this.officers = new CongressTable(chain, { name: 'officers', key: ['motion_id', 'position'], called: ['full_name'], columns: ['motion_id', 'position', 'office', 'participant_id', 'full_name', 'unit', 'is_head'], moments: ['elected_at'] });
    this.speeches = new CongressTable(chain, {
      name: 'speeches', key: ['id'], called: ['full_name'], columns: ['id', 'position', 'role', 'participant_id', 'full_name', 'unit', 'subject', 'minutes', 'item_id', 'summary'], moments: ['requested_at', 'started_at', 'ended_at', 'withdrawn_at'],
    });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  agendaSet(event: Event, { number }: Entry): void {
    const agenda_revision = plain(event, 'revision');
    if (this.days.get(this.chain)) this.days.change([this.chain], { agenda_revision }, number);
    else this.days.put({ day: this.chain, agenda_revision, closed_on: null, closed_at: null }, number);
    this.items.removeAll();
    for (const [at, item] of (list(event, 'items') as readonly JsonObject[]).entries()) {
      this.items.put(
        { id: text(item, 'id'), position: String(at + 1), sitting: text(item, 'sitting'), title: text(item, 'title'), kind: text(item, 'itemKind'), vote: text(item, 'vote'), planned_minutes: plain(item, 'plannedMinutes') }, number,
      );
    }
  }

  closed(event: Event, { number }: Entry, at: string): void {
    this.days.change([this.chain], { closed_at: at, closed_on: text(event, 'heldOn') }, number);
  }

  opened(event: Event, { number }: Entry, at: string): void {
    this.sittings.put(
      { id: text(event, 'sitting'), kind: text(event, 'sittingKind'), held_on: text(event, 'heldOn'), summoned: plain(event, 'summoned'), present: plain(event, 'present'), reason: text(event, 'reason'), opened_at: at, closed_at: null }, number,
    );
  }

  sittingClosed(event: Event, { number }: Entry, at: string): void {
    this.sittings.change([text(event, 'sitting')], { closed_at: at }, number);
  }

  private endSpan(number: number, at: string): void {
    for (const running of this.spans.keysOf((row) => row['ended_at'] === null)) this.spans.change([running], { ended_at: at }, number);
  }

  itemStarted(event: Event, { number }: Entry, at: string): void {
    this.endSpan(number, at);
    this.spans.put({ id: text(event, 'span'), item_id: text(event, 'item'), sitting_id: text(event, 'sitting'), started_at: at, ended_at: null }, number);
  }

  itemEnded(_event: Event, { number }: Entry, at: string): void {
    this.endSpan(number, at);
  }

  motionPut(event: Event, { number }: Entry, at: string): void {
    this.motions.put(
      {
        id: text(event, 'motion'), sitting_id: text(event, 'sitting'), number: plain(event, 'number'), text: text(event, 'text'), kind: text(event, 'motionKind'), method: text(event, 'method'), majority: text(event, 'majority'),
        item_id: textOrNull(event, 'item'), put_at: at, withdrawn_at: null,
      },
      number,
    );
  }

  motionDecided(event: Event, { number }: Entry, at: string): void {
    if (!this.motions.get(text(event, 'motion'))) contradict(text(event, 'text'));
    this.votes.put(
      {
        motion_id: text(event, 'motion'), version: plain(event, 'version'), summoned: plain(event, 'summoned'), present: plain(event, 'present'), votes_for: plain(event, 'for'), votes_against: plain(event, 'against'),
        votes_other: plain(event, 'other'), outcome: text(event, 'outcome'), reason: text(event, 'reason'), decided_at: at,
      },
      number,
    );
  }

  motionWithdrawn(event: Event, { number }: Entry, at: string): void {
    this.motions.change([text(event, 'motion')], { withdrawn_at: at }, number);
  }

  officersElected(event: Event, { number }: Entry, at: string): void {
    for (const [place, each] of (list(event, 'people') as readonly JsonObject[]).entries()) {
      this.officers.put(
        { motion_id: text(event, 'motion'), position: String(place + 1), office: text(event, 'office'), participant_id: text(each, 'participant'), full_name: text(each, 'name'), unit: text(each, 'unit'), is_head: plain(each, 'head'), elected_at: at }, number,
      );
    }
  }

  speechRequested(event: Event, { number }: Entry, at: string): void {
    this.speeches.put(
      {
        id: text(event, 'speech'), position: plain(event, 'position'), role: text(event, 'role'), participant_id: textOrNull(event, 'participant'), full_name: text(event, 'name'), unit: text(event, 'unit'), subject: text(event, 'subject'),
        minutes: plain(event, 'minutes'), item_id: null, summary: '', requested_at: at, started_at: null, ended_at: null, withdrawn_at: null,
      },
      number,
    );
  }

  speechesOrdered(event: Event, { number }: Entry): void {
    for (const each of list(event, 'order') as readonly JsonObject[]) this.speeches.change([text(each, 'speech')], { position: plain(each, 'position') }, number);
  }

  speechStarted(event: Event, { number }: Entry, at: string): void {
    this.speeches.change([text(event, 'speech')], { started_at: at, item_id: textOrNull(event, 'item') }, number);
  }

  speechEnded(event: Event, { number }: Entry, at: string): void {
    this.speeches.change([text(event, 'speech')], { ended_at: at, summary: text(event, 'summary') }, number);
  }

  speechWithdrawn(event: Event, { number }: Entry, at: string): void {
    this.speeches.change([text(event, 'speech')], { withdrawn_at: at }, number);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.days, this.sittings, this.items, this.spans, this.motions, this.votes, this.officers, this.speeches]) await table.compare(query, findings);
  }
}

const EFFECTS: { readonly [kind: string]: (this: SittingsTables, event: Event, entry: Entry, at: string) => void } = {
  'sittings.agenda_set': SittingsTables.prototype.agendaSet,
  'sittings.congress_closed': SittingsTables.prototype.closed,
  'sittings.sitting_opened': SittingsTables.prototype.opened,
  'sittings.sitting_closed': SittingsTables.prototype.sittingClosed,
  'sittings.item_started': SittingsTables.prototype.itemStarted,
  'sittings.item_ended': SittingsTables.prototype.itemEnded,
  'sittings.motion_put': SittingsTables.prototype.motionPut,
  'sittings.motion_decided': SittingsTables.prototype.motionDecided,
  'sittings.motion_withdrawn': SittingsTables.prototype.motionWithdrawn,
  'sittings.officers_elected': SittingsTables.prototype.officersElected,
  'sittings.speech_requested': SittingsTables.prototype.speechRequested,
  'sittings.speeches_ordered': SittingsTables.prototype.speechesOrdered,
  'sittings.speech_started': SittingsTables.prototype.speechStarted,
  'sittings.speech_ended': SittingsTables.prototype.speechEnded,
  'sittings.speech_withdrawn': SittingsTables.prototype.speechWithdrawn,
};
