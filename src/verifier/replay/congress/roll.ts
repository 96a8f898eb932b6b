import { createHash } from 'node:crypto';
import { canonicalText, type JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { list, text, textOrNull, truth, whole } from '../reading.ts';
import { microseconds, type TextRow } from '../tables.ts';
import { CongressTable, plain, type RoomTables } from './table.ts';

const PROFILE = ['born_on', 'born_year', 'sex', 'ethnicity', 'joined_on', 'official_on', 'education', 'profession', 'theory', 'honours', 'discipline'] as const;
const ROLL = ['id', 'kind', 'source', 'alternate_rank', 'full_name', 'delegation_code', 'delegation_name', 'position', 'is_convener', 'temporary_here', 'revision'] as const;

/** Who is on the roll, what was decided about each, who came, how many each delegation sends: the delegates' tables of one congress. */
export class RollTables implements RoomTables {
  private readonly participants: CongressTable;
  private readonly decisions: CongressTable;
  private readonly presence: CongressTable;
  private readonly allocations: CongressTable;
  private readonly lines: CongressTable;

  constructor(chain: string) {
    this.participants = new CongressTable(chain, {
      name: 'participants', key: ['id'], called: ['full_name'], columns: [...ROLL, 'profile_salt', ...PROFILE], moments: ['recorded_at', 'removed_at'], as: withProfileHash,
    });
    this.decisions = new CongressTable(chain, {
      name: 'participant_decisions', key: ['entry_number'], called: ['decision', 'decided_on'], columns: ['entry_number', 'participant_id', 'decision', 'holds', 'other_id', 'reason', 'decided_on', 'decided_by'], moments: ['recorded_at'],
    });
    this.presence = new CongressTable(chain, { name: 'presence_events', key: ['id'], called: ['happened_at'], columns: ['id', 'participant_id', 'move', 'of_id', 'desk', 'entry_number'], moments: ['happened_at', 'recorded_at'] });
    this.allocations = new CongressTable(chain, { name: 'allocations', key: ['entry_number'], called: ['decided_on'], columns: ['entry_number', 'decided_on', 'decided_by', 'reason'], moments: ['recorded_at'] });
    this.lines = new CongressTable(chain, { name: 'allocation_lines', key: ['entry_number', 'position'], called: ['name'], columns: ['entry_number', 'position', 'code', 'name', 'officials', 'alternates'] });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry);
  }

  added(event: Event, { at, number }: Entry): void {
    for (const row of list(event, 'participants') as readonly JsonObject[]) this.participants.put({ ...rollRow(row), revision: '1', recorded_at: microseconds(at), removed_at: null }, number);
  }

  changed(event: Event, { number }: Entry): void {
    for (const row of list(event, 'participants') as readonly JsonObject[]) this.participants.change([text(row, 'participant')], { ...rollRow(row), revision: String(whole(row, 'revision')) }, number);
  }

  removed(event: Event, { at, number }: Entry): void {
    this.participants.change([text(event, 'participant')], { removed_at: microseconds(at), revision: String(whole(event, 'revision')) }, number);
  }

  decided(event: Event, entry: Entry): void {
    this.decision(event, entry, text(event, 'standing'), truth(event, 'holds'), null);
  }

  replaced(event: Event, entry: Entry): void {
    this.decision(event, entry, 'replaced', true, text(event, 'alternate'));
  }

  seated(event: Event, entry: Entry): void {
    const kept = text(event, 'holder') === 'alternate';
    this.decision(event, entry, kept ? 'seat-kept' : 'replaced', kept, text(event, 'alternate'));
  }

  private decision(event: Event, { at, number }: Entry, decision: string, holds: boolean, other: string | null): void {
    this.decisions.put(
      {
        entry_number: String(number), participant_id: text(event, 'participant'), decision, holds: String(holds), other_id: other, reason: text(event, 'reason'), decided_on: text(event, 'decidedOn'),
        decided_by: text(event, 'decidedBy'), recorded_at: microseconds(at),
      },
      number,
    );
  }

  checkedIn(event: Event, { at, number }: Entry): void {
    for (const move of list(event, 'moves') as readonly JsonObject[]) {
      this.presence.put(
        {
          id: text(move, 'id'), participant_id: text(move, 'participant'), move: text(move, 'move'), of_id: textOrNull(move, 'of'), desk: text(move, 'desk'), entry_number: String(number),
          happened_at: microseconds(text(move, 'happenedAt')), recorded_at: microseconds(at),
        },
        number,
      );
    }
  }

  allocated(event: Event, { at, number }: Entry): void {
    const entry_number = String(number);
    this.allocations.put({ entry_number, decided_on: text(event, 'decidedOn'), decided_by: text(event, 'decidedBy'), reason: text(event, 'reason'), recorded_at: microseconds(at) }, number);
    for (const [at0, line] of (list(event, 'delegations') as readonly JsonObject[]).entries()) {
      this.lines.put({ entry_number, position: String(at0 + 1), code: textOrNull(line, 'code'), name: text(line, 'name'), officials: plain(line, 'officials'), alternates: plain(line, 'alternates') }, number);
    }
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.participants, this.decisions, this.presence, this.allocations, this.lines]) await table.compare(query, findings);
  }
}

const EFFECTS: { readonly [kind: string]: (this: RollTables, event: Event, entry: Entry) => void } = {
  'delegates.participants_added': RollTables.prototype.added,
  'delegates.participants_changed': RollTables.prototype.changed,
  'delegates.participant_removed': RollTables.prototype.removed,
  'delegates.standing_decided': RollTables.prototype.decided,
  'delegates.replaced': RollTables.prototype.replaced,
  'delegates.seat_decided': RollTables.prototype.seated,
  'delegates.checked_in': RollTables.prototype.checkedIn,
  'delegates.allocated': RollTables.prototype.allocated,
};

function rollRow(row: JsonObject): Record<string, string | null> {
  return {
    id: text(row, 'participant'), kind: text(row, 'is'), source: textOrNull(row, 'source'), alternate_rank: plain(row, 'alternateRank'), full_name: text(row, 'fullName'), delegation_code: textOrNull(row, 'delegationCode'),
    delegation_name: text(row, 'delegationName'), position: text(row, 'position'), is_convener: plain(row, 'isConvener'), temporary_here: plain(row, 'temporaryHere'), profile: text(row, 'profile'),
  };
}

/** Of birth, origin, schooling and discipline the ledger holds a salted hash alone: the table's facts must still make it. */
function withProfileHash(row: TextRow): TextRow {
  const number = (text: string | null | undefined): number | null => (text === null || text === undefined ? null : Number(text));
  const of = (column: (typeof PROFILE)[number]): string | null => row[column] ?? null;
  const profile = {
    bornOn: of('born_on'), bornYear: number(of('born_year')), sex: of('sex'), ethnicity: of('ethnicity'), joinedOn: of('joined_on'), officialOn: of('official_on'), education: of('education'),
    profession: of('profession'), theory: of('theory'), honours: of('honours'), discipline: of('discipline'),
  };
  const hash = createHash('sha256').update(`${row['profile_salt'] ?? ''}${canonicalText(profile)}`, 'utf8').digest('hex');
  const kept = Object.fromEntries([...ROLL, 'recorded_at', 'removed_at'].map((column) => [column, row[column] ?? null]));
  return { ...kept, profile: hash };
}
