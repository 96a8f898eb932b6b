import type { JsonObject } from '../../canonical.ts';
import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { contradict, list, text, textOrNull, truth, whole, words } from '../reading.ts';
import { microseconds } from '../tables.ts';
import { canonicalText, type Json } from '../../canonical.ts';
import { CongressTable, jsonFact, plain, type RoomTables } from './table.ts';

const STANDING = new Set(['proposed', 'withdrawal-asked', 'kept']);

/** What the second counter found for a count. */
export interface Recounted {
  unfilled(election: string, round: number): number | undefined;
}

/** Elections, their rounds and motions, names and frozen lists, tellers. */
export class ElectionTables implements RoomTables {
  private readonly elections: CongressTable;
  private readonly rounds: CongressTable;
  private readonly motions: CongressTable;
  private readonly names: CongressTable;
  private readonly lists: CongressTable;
  private readonly reopenings: CongressTable;
  private readonly tellers: CongressTable;
  private readonly planned: CongressTable;
  private readonly answers: CongressTable;

  constructor(
    chain: string,
    private readonly recounted: Recounted,
  ) {
    const through = 'election';
    this.elections = new CongressTable(chain, {
      name: 'elections', key: ['id'], called: ['office'], columns: ['id', 'office', 'place', 'regulation', 'switched_off', 'count_kind', 'seats', 'allocation', 'present', 'stopped_with', 'entry_number', 'replaces'], moments: ['begun_at'], json: ['summoned'],
    });
    this.rounds = new CongressTable(chain, {
      name: 'election_rounds', through, key: ['election_id', 'round'], called: ['round'], columns: ['election_id', 'round', 'kind', 'seats', 'names_added', 'list_version', 'list_open', 'count', 'decided'],
      moments: ['decided_at', 'list_announced_at', 'announced_at'], json: ['opinion'],
    });
    this.motions = new CongressTable(chain, { name: 'election_motions', through, key: ['entry_number'], called: ['subject'], columns: ['election_id', 'round', 'subject', 'present', 'votes_for', 'votes_against', 'votes_other', 'entry_number'], moments: ['at'] });
    this.names = new CongressTable(chain, {
      name: 'candidacies', through, key: ['id'], called: ['full_name'], columns: [
        'id', 'election_id', 'round', 'person', 'full_name', 'born_year', 'unit', 'membership', 'official', 'temporary_here', 'convener_member', 'outsider', 'put_by', 'nominator', 'nominator_name', 'supporters', 'state', 'reason', 'agree', 'disagree',
      ],
    });
    this.lists = new CongressTable(chain, { name: 'frozen_lists', through, key: ['election_id', 'round', 'version'], called: ['version'], columns: ['election_id', 'round', 'version', 'content', 'hash', 'layout_hash', 'entry_number'], moments: ['at'] });
    this.reopenings = new CongressTable(chain, { name: 'list_reopenings', through, key: ['election_id', 'round', 'version'], called: ['version'], columns: ['election_id', 'round', 'version', 'reason', 'entry_number'], moments: ['at'] });
    this.tellers = new CongressTable(chain, { name: 'election_tellers', through, key: ['election_id', 'participant'], called: ['full_name'], columns: ['election_id', 'participant', 'full_name', 'role', 'person_id'] });
    this.planned = new CongressTable(chain, { name: 'planned_posts', key: ['office', 'participant'], called: ['full_name'], columns: ['office', 'participant', 'full_name', 'paper', 'entry_number'], moments: ['at'] });
    this.answers = new CongressTable(chain, { name: 'superior_answers', key: ['office'], columns: ['office', 'answer', 'paper', 'entry_number'], moments: ['at'] });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  begun(event: Event, entry: Entry, at: string): void {
    const election = text(event, 'election');
    this.elections.put(
      {
        id: election, office: text(event, 'office'), place: text(event, 'place'), regulation: text(event, 'regulation'), switched_off: words(list(event, 'switchedOff')), count_kind: text(event, 'countKind'), seats: plain(event, 'seats'),
        allocation: textOrNull(event, 'allocation'), summoned: jsonFact(event, 'summoned'), present: plain(event, 'present'), stopped_with: null, begun_at: at, entry_number: String(entry.number),
        replaces: textOrNull(event, 'replaces'),
      },
      entry.number,
    );
    this.newRound({ election, round: 1, kind: 'first', seats: whole(event, 'seats'), names: true }, entry.number);
    if (event['vote'] !== null && event['vote'] !== undefined) this.motion(event, entry, at, 'seats', '1');
  }

  private newRound(of: { readonly election: string; readonly round: number; readonly kind: string; readonly seats: number; readonly names: boolean }, number: number): void {
    this.rounds.put(
      {
        election_id: of.election, round: String(of.round), kind: of.kind, seats: String(of.seats), names_added: String(of.names), list_version: '0', list_open: 'true', count: '0', decided: null, decided_at: null, list_announced_at: null,
        announced_at: null, opinion: null,
      },
      number,
    );
  }

  private motion(event: Event, { number }: Entry, at: string, subject: string, round = plain(event, 'round')): void {
    const vote = event['vote'] as JsonObject;
    this.motions.put(
      {
        election_id: text(event, 'election'), round, subject, present: plain(vote, 'present'), votes_for: plain(vote, 'for'), votes_against: plain(vote, 'against'), votes_other: plain(vote, 'other'), at, entry_number: String(number),
      },
      number,
    );
  }

  private round(event: Event, columns: Record<string, string | null>, number: number): void {
    this.rounds.change([text(event, 'election'), String(whole(event, 'round'))], columns, number);
  }

  seatsChanged(event: Event, entry: Entry, at: string): void {
    const seats = plain(event, 'seats');
    this.round(event, { seats }, entry.number);
    if (whole(event, 'round') === 1) this.elections.change([text(event, 'election')], { seats }, entry.number);
    this.motion(event, entry, at, 'seats');
  }

  proposed(event: Event, { number }: Entry): void {
    this.putName(event, text(event, 'election'), whole(event, 'round'), number);
  }

  private putName(said: JsonObject, election: string, round: number, number: number): void {
    const nominator = said['nominator'] as JsonObject | null;
    this.names.put(
      {
        id: text(said, 'candidate'), election_id: election, round: String(round), person: text(said, 'person'), full_name: text(said, 'fullName'), born_year: plain(said, 'bornYear'), unit: text(said, 'unit'), membership: text(said, 'membership'),
        official: plain(said, 'official'), temporary_here: plain(said, 'temporaryHere'), convener_member: plain(said, 'convenerMember'), outsider: plain(said, 'outsider'), put_by: text(said, 'by'),
        nominator: nominator && text(nominator, 'person'), nominator_name: nominator ? text(nominator, 'fullName') : '', supporters: plain(said, 'supporters'), state: 'proposed', reason: '', agree: null, disagree: null,
      },
      number,
    );
  }

  private name(event: Event, columns: Record<string, string | null>, number: number): void {
    this.names.change([text(event, 'candidate')], columns, number);
  }

  withdrawalAsked(event: Event, { number }: Entry): void {
    this.name(event, { state: 'withdrawal-asked', reason: text(event, 'reason') }, number);
  }

  withdrawalDecided(event: Event, entry: Entry, at: string): void {
    this.name(event, { state: truth(event, 'accepted') ? 'withdrawn' : 'kept' }, entry.number);
    this.motion(event, entry, at, 'withdrawal');
  }

  dropped(event: Event, { number }: Entry): void {
    this.name(event, { state: 'removed', reason: text(event, 'reason') }, number);
  }

  opinion(event: Event, { number }: Entry): void {
    const off = new Set(list(event, 'notChosen') as readonly string[]);
    for (const each of list(event, 'names') as readonly JsonObject[]) {
      const candidate = text(each, 'candidate');
      if (!STANDING.has(this.names.get(candidate)?.['state'] ?? '')) contradict(text(each, 'fullName'));
      this.names.change([candidate], { agree: plain(each, 'agree'), disagree: plain(each, 'disagree'), ...(off.has(candidate) && { state: 'not-chosen' }) }, number);
    }
    this.round(event, { opinion: canonicalText({ kind: text(event, 'of'), issued: whole(event, 'issued'), returned: whole(event, 'returned') }) }, number);
  }

  tellersNamed(event: Event, entry: Entry, at: string): void {
    const election = text(event, 'election');
    for (const key of this.tellers.keysOf((row) => row['election_id'] === election)) this.tellers.remove(key);
    for (const each of list(event, 'tellers') as readonly JsonObject[]) {
      this.tellers.put({ election_id: election, participant: text(each, 'person'), full_name: text(each, 'fullName'), role: text(each, 'role'), person_id: plain(each, 'holder') }, entry.number);
    }
    const present = this.rounds.keysOf((row) => row['election_id'] === election).length;
    this.motion(event, entry, at, 'tellers', String(present));
  }

  frozen(event: Event, entry: Entry, at: string): void {
    const version = plain(event, 'version');
    this.lists.put(
      {
        election_id: text(event, 'election'), round: plain(event, 'round'), version, content: canonicalText(event['list'] as Json), hash: text(event, 'hash'), layout_hash: text(event, 'layoutHash'), at, entry_number: String(entry.number),
      },
      entry.number,
    );
    this.round(event, { list_version: version, list_open: 'false' }, entry.number);
    this.motion(event, entry, at, 'list');
  }

  reopened(event: Event, { number }: Entry, at: string): void {
    this.reopenings.put({ election_id: text(event, 'election'), round: plain(event, 'round'), version: plain(event, 'version'), reason: text(event, 'reason'), at, entry_number: String(number) }, number);
    this.round(event, { list_open: 'true', list_announced_at: null }, number);
  }

  counting(event: Event, { number }: Entry): void {
    this.round(event, event.kind === 'elections.box_returned' ? { count: '1' } : { count: plain(event, 'count'), announced_at: null }, number);
  }

  nextDecided(event: Event, entry: Entry, at: string): void {
    const [election, decision] = [text(event, 'election'), text(event, 'decision')];
    this.round(event, { decided: decision, decided_at: at }, entry.number);
    if (event['vote'] !== null && event['vote'] !== undefined) this.motion(event, entry, at, 'next');
    if (decision === 'stop') return this.elections.change([election], { stopped_with: String(this.recounted.unfilled(election, whole(event, 'round')) ?? '') }, entry.number);
    const next = event['next'] as JsonObject;
    this.newRound({ election, round: whole(next, 'round'), kind: text(next, 'kind'), seats: whole(next, 'seats'), names: text(next, 'kind') === 'further' && truth(event, 'newNames') }, entry.number);
    for (const each of list(next, 'names') as readonly JsonObject[]) this.putName(each, election, whole(next, 'round'), entry.number);
  }

  announced(event: Event, { number }: Entry, at: string): void {
    this.round(event, text(event, 'what') === 'list' ? { list_announced_at: at } : { announced_at: at }, number);
  }

  postPlanned(event: Event, { number }: Entry, at: string): void {
    this.planned.put({ office: text(event, 'office'), participant: text(event, 'person'), full_name: text(event, 'fullName'), paper: text(event, 'paper'), at, entry_number: String(number) }, number);
  }

  superiorAnswered(event: Event, { number }: Entry, at: string): void {
    this.answers.put({ office: text(event, 'office'), answer: text(event, 'answer'), paper: text(event, 'paper'), at, entry_number: String(number) }, number);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.elections, this.rounds, this.motions, this.names, this.lists, this.reopenings, this.tellers, this.planned, this.answers]) await table.compare(query, findings);
  }
}

const EFFECTS: { readonly [kind: string]: (this: ElectionTables, event: Event, entry: Entry, at: string) => void } = {
  'elections.begun': ElectionTables.prototype.begun,
  'elections.seats_changed': ElectionTables.prototype.seatsChanged,
  'elections.name_proposed': ElectionTables.prototype.proposed,
  'elections.withdrawal_asked': ElectionTables.prototype.withdrawalAsked,
  'elections.withdrawal_decided': ElectionTables.prototype.withdrawalDecided,
  'elections.name_dropped': ElectionTables.prototype.dropped,
  'elections.opinion_recorded': ElectionTables.prototype.opinion,
  'elections.tellers_named': ElectionTables.prototype.tellersNamed,
  'elections.list_frozen': ElectionTables.prototype.frozen,
  'elections.list_reopened': ElectionTables.prototype.reopened,
  'elections.box_returned': ElectionTables.prototype.counting,
  'elections.recount_begun': ElectionTables.prototype.counting,
  'elections.next_decided': ElectionTables.prototype.nextDecided,
  'elections.announced': ElectionTables.prototype.announced,
  'elections.post_planned': ElectionTables.prototype.postPlanned,
  'elections.superior_answered': ElectionTables.prototype.superiorAnswered,
};
