import type { JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { text, whole } from '../reading.ts';
import { microseconds } from '../tables.ts';
import { CongressTable, plain, type RoomTables } from './table.ts';

/** Protocols with the text that the second counter made, keys and signatures. */
export class ProtocolTables implements RoomTables {
  private readonly protocols: CongressTable;
  private readonly keys: CongressTable;
  private readonly signatures: CongressTable;

  /** @param textOf the protocol as it was recomputed */
  constructor(
    chain: string,
    private readonly textOf: (election: string, round: number, count: number) => string | undefined,
  ) {
    const through = 'election';
    this.protocols = new CongressTable(chain, {
      name: 'election_protocols', through, key: ['election_id', 'round', 'count'], called: ['count'], columns: ['election_id', 'round', 'count', 'canonical', 'hash', 'head_number', 'head_hash', 'entry_number'], moments: ['at'],
    });
    this.keys = new CongressTable(chain, { name: 'signing_keys', key: ['id'], called: ['device'], columns: ['id', 'person_id', 'public_key', 'device', 'entry_number'], moments: ['made_at', 'revoked_at'] });
    this.signatures = new CongressTable(chain, {
      name: 'protocol_signatures', through, key: ['election_id', 'round', 'count', 'role'], called: ['full_name'], columns: ['election_id', 'round', 'count', 'role', 'person_id', 'full_name', 'key_id', 'signature', 'entry_number'], moments: ['at'],
    });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  made(event: Event, { number }: Entry, at: string): void {
    const [election, round, count] = [text(event, 'election'), whole(event, 'round'), whole(event, 'count')];
    const head = event['head'] as JsonObject;
    this.protocols.put(
      {
        election_id: election, round: String(round), count: String(count), canonical: this.textOf(election, round, count) ?? null, hash: text(event, 'hash'), head_number: plain(head, 'number'), head_hash: text(head, 'hash'), at,
        entry_number: String(number),
      },
      number,
    );
  }

  keyRegistered(event: Event, { number }: Entry, at: string): void {
    this.keys.put({ id: text(event, 'key'), person_id: plain(event, 'holder'), public_key: text(event, 'publicKey'), device: text(event, 'device'), made_at: at, revoked_at: null, entry_number: String(number) }, number);
  }

  keyRevoked(event: Event, { number }: Entry, at: string): void {
    this.keys.change([text(event, 'key')], { revoked_at: at }, number);
  }

  signed(event: Event, { number }: Entry, at: string): void {
    this.signatures.put(
      {
        election_id: text(event, 'election'), round: plain(event, 'round'), count: plain(event, 'count'), role: text(event, 'role'), person_id: plain(event, 'holder'), full_name: text(event, 'fullName'), key_id: text(event, 'key'),
        signature: text(event, 'signature'), at, entry_number: String(number),
      },
      number,
    );
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.protocols, this.keys, this.signatures]) await table.compare(query, findings);
  }
}

const EFFECTS: { readonly [kind: string]: (this: ProtocolTables, event: Event, entry: Entry, at: string) => void } = {
  'elections.protocol_made': ProtocolTables.prototype.made,
  'elections.key_registered': ProtocolTables.prototype.keyRegistered,
  'elections.key_revoked': ProtocolTables.prototype.keyRevoked,
  'elections.protocol_signed': ProtocolTables.prototype.signed,
};
