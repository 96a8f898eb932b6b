import type { Entry, Event } from '../entry.ts';
import { contradict, text } from '../replay/reading.ts';
import { closePass, giveUpPass, openBatch, recount, settle, takePass } from './counts.ts';
import { acceptWarning, begin, followNames, followPapers, freeze, nameTellers, reopen } from './lists.ts';
import type { CongressMisfit } from './misfits.ts';
import type { Heading } from './protocol.ts';
import { Roll } from './roll.ts';
import { decideNext, headOf, makeProtocol } from './sealing.ts';
import { Keys } from './signing.ts';
import type { Contest } from './state.ts';

type Step = (day: Followed, contest: Contest, event: Event, entry: Entry) => void;

interface Followed {
  readonly chain: string;
  readonly roll: Roll;
  readonly keys: Keys;
  /** The entry before this one. */
  readonly head: Heading['head'];
  readonly report: (misfit: CongressMisfit) => void;
}

const names: Step = ({ report }, contest, event) => followNames(contest, event, report);
const papers: Step = ({ roll, report }, contest, event, entry) => followPapers(contest, event, { at: entry.at, base: () => roll.base() }, report);

const STEPS: { readonly [kind: string]: Step } = {
  'elections.seats_changed': names, 'elections.name_proposed': names, 'elections.withdrawal_asked': names, 'elections.withdrawal_decided': names, 'elections.name_dropped': names, 'elections.opinion_recorded': names,
  'elections.tellers_named': ({ report }, contest, event) => nameTellers(contest, event, report),
  'elections.list_frozen': ({ chain, report }, contest, event) => freeze(contest, event, chain, report),
  'elections.list_reopened': ({ report }, contest, event) => reopen(contest, event, report),
  'elections.papers_printed': papers, 'elections.papers_issued': papers, 'elections.box_returned': papers,
  'elections.recount_begun': (_day, contest, event) => recount(contest, event),
  'elections.pass_taken': ({ report }, contest, event) => takePass(contest, event, report),
  'elections.pass_given_up': (_day, contest, event) => giveUpPass(contest, event),
  'elections.pass_closed': ({ report }, contest, event) => closePass(contest, event, report),
  'elections.batch_opened': ({ report }, contest, event) => openBatch(contest, event, report),
  'elections.figure_found': ({ report }, contest, event) => settle(contest, event, report),
  'elections.warning_accepted': (_day, contest, event) => acceptWarning(contest, event),
  'elections.protocol_made': ({ chain, head, report }, contest, event) => makeProtocol(contest, event, { chain, head }, report),
  'elections.protocol_signed': ({ keys, report }, contest, event) => keys.sign(contest, event, report),
  'elections.next_decided': ({ report }, contest, event) => decideNext(contest, event, report),
};

/** A count whose protocol the second counter made from the chain. */
export interface RecountedCount {
  readonly election: string;
  readonly round: number;
  readonly count: number;
  readonly hash: string;
  /** Seats that this count leaves. */
  readonly unfilled: number;
}

export interface RecountedProtocol extends RecountedCount {
  /** Canonical JSON. */
  readonly text: string;
}

/**
 * The second counter: follows the chain of one congress and recomputes from it alone the base of the vote, every list, count, outcome and protocol. Shares
 * no code with the rooms; what the two have in common is docs/protocol-format.md and docs/ledger-format.md.
 */
export class CongressDay {
  private readonly roll = new Roll();
  private readonly keys = new Keys();
  private readonly contests = new Map<string, Contest>();
  private head: Heading['head'] = { number: 0, hash: '', at: '' };

  constructor(
    private readonly chain: string,
    private readonly report: (number: number, misfit: CongressMisfit) => void,
  ) {}

  /** @param hash of this entry */
  follow(entry: Entry, hash: string): void {
    const followed: Followed = { chain: this.chain, roll: this.roll, keys: this.keys, head: this.head, report: (misfit) => this.report(entry.number, misfit) };
    for (const event of entry.events) {
      this.roll.apply(event);
      if (event.kind === 'elections.key_registered') this.keys.register(event);
      if (event.kind === 'elections.key_revoked') this.keys.revoke(event);
      if (event.kind === 'elections.begun') this.contests.set(text(event, 'election'), begin(event));
      STEPS[event.kind]?.(followed, this.contests.get(text(event, 'election')) ?? contradict(`election: ${text(event, 'election')}`), event, entry);
    }
    this.head = headOf(entry, hash);
  }

  get protocols(): RecountedProtocol[] {
    return [...this.contests.values()].flatMap((contest) =>
      contest.rounds.flatMap(({ round, counts }) => counts.flatMap(({ count, protocol }) => (protocol ? [{ election: contest.id, round, count, hash: protocol.hash, unfilled: protocol.counted.outcome.unfilled, text: protocol.text }] : []))),
    );
  }
}
