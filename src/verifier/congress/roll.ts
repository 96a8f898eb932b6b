import type { JsonObject } from '../canonical.ts';
import type { Event } from '../entry.ts';
import { contradict, list, text, textOrNull, truth } from '../replay/reading.ts';
import type { VoteBase } from './protocol.ts';

interface Member {
  readonly person: string;
  readonly fullName: string;
  readonly is: string;
  readonly convener: boolean;
  readonly temporaryHere: boolean;
}

interface Move {
  readonly person: string;
  readonly arrives: boolean;
}

/** Who is on the roll, what was decided about each, who came: followed entry by entry, so that the base can be told at any of them (docs/ledger-format.md, delegates). */
export class Roll {
  private form: string | undefined;
  private readonly members = new Map<string, Member>();
  /** Standings that hold, by person. */
  private readonly standings = new Map<string, Set<string>>();
  /** Delegate → the alternate who holds the seat. */
  private readonly heldBy = new Map<string, string>();
  private readonly moves = new Map<string, Move>();
  private readonly mistakes = new Set<string>();

  apply(event: Event): void {
    if (event.kind === 'delegates.participants_added' || event.kind === 'delegates.participants_changed') this.enrolled(event);
    if (event.kind === 'delegates.participant_removed') this.members.delete(this.known(event));
    if (event.kind === 'delegates.standing_decided') this.decided(event);
    if (event.kind === 'delegates.replaced') this.heldBy.set(this.known(event), text(event, 'alternate'));
    if (event.kind === 'delegates.seat_decided' && text(event, 'holder') === 'delegate') this.heldBy.delete(this.known(event));
    if (event.kind === 'delegates.checked_in') for (const move of list(event, 'moves') as readonly JsonObject[]) this.moved(move);
  }

  private known(event: JsonObject): string {
    const person = text(event, 'participant');
    return this.members.has(person) ? person : contradict(text(event, 'fullName'));
  }

  private enrolled(event: Event): void {
    this.form = text(event, 'form');
    for (const row of list(event, 'participants') as readonly JsonObject[]) {
      const person = text(row, 'participant');
      this.members.set(person, { person, fullName: text(row, 'fullName'), is: text(row, 'is'), convener: truth(row, 'isConvener'), temporaryHere: truth(row, 'temporaryHere') });
    }
  }

  private decided(event: Event): void {
    const person = this.known(event);
    const standings = this.standings.get(person) ?? new Set();
    if (truth(event, 'holds')) standings.add(text(event, 'standing'));
    else standings.delete(text(event, 'standing'));
    this.standings.set(person, standings);
  }

  private moved(move: JsonObject): void {
    const mistaken = textOrNull(move, 'of');
    if (mistaken !== null) this.mistakes.add(mistaken);
    else this.moves.set(text(move, 'id'), { person: text(move, 'participant'), arrives: text(move, 'move') === 'arrive' });
  }

  /** Everybody who came at some time, as known now. */
  private attended(): Set<string> {
    const came = new Set<string>();
    for (const [id, { person, arrives }] of this.moves) if (arrives && !this.mistakes.has(id)) came.add(person);
    return came;
  }

  nameOf(person: string): string | undefined {
    return this.members.get(person)?.fullName;
  }

  /** The base of the vote of the congress as it is now, person by person. @rule R-244-32.2 @rule R-244-32.3 */
  base(): VoteBase {
    return this.form === 'members' ? this.ofMembers() : this.ofDelegates();
  }

  private ofMembers(): VoteBase {
    const came = this.attended();
    const summoned = [...this.members.values()].filter((each) => each.is === 'full-member' && !each.temporaryHere);
    const subtracted = summoned.flatMap(({ person, fullName }) => {
      const is = (standing: string): boolean => this.standings.get(person)?.has(standing) ?? false;
      const as = is('suspended') ? 'suspended' : is('elsewhere') ? 'temporarilyElsewhere' : came.has(person) ? undefined : is('exempt') ? 'exemptAbsent' : is('excused') ? 'excusedThroughout' : undefined;
      return as === undefined ? [] : [{ person, fullName, as }];
    });
    return { meeting: 'members-congress', summoned: summoned.length, subtracted };
  }

  private ofDelegates(): VoteBase {
    const came = this.attended();
    const seated = new Set(this.heldBy.values());
    const summoned = [...this.members.values()].filter(({ person, is }) => {
      const standings = this.standings.get(person);
      if (standings?.has('suspended') || standings?.has('refused')) return false;
      return (is === 'official' && !this.heldBy.has(person)) || (is === 'alternate' && seated.has(person));
    });
    // Before the doors open everybody is absent, and nobody is absent throughout.
    const absent = came.size === 0 ? [] : summoned.filter((each) => !came.has(each.person));
    const subtracted = absent.map(({ person, fullName, convener }) => ({ person, fullName, as: convener ? 'convenersAbsentThroughout' : 'delegatesAbsentUnreplaced' }));
    return { meeting: 'delegate-congress', summoned: summoned.length, subtracted };
  }
}
