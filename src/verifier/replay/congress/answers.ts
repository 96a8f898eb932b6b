import type { Entry, Event } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { contradict, list, text, textOrNull } from '../reading.ts';
import { microseconds } from '../tables.ts';
import { CongressTable, plain, type RoomTables, whoOf } from './table.ts';

/** What people decided about opinions: themes, similar texts, changes of words, and the replies that went back to those who spoke. */
export class AnswerTables implements RoomTables {
  private readonly themes: CongressTable;
  private readonly pairs: CongressTable;
  private readonly terms: CongressTable;
  private readonly amendments: CongressTable;
  private readonly replies: CongressTable;
  private readonly replied: CongressTable;

  constructor(chain: string) {
    this.themes = new CongressTable(chain, { name: 'opinion_themes', through: 'opinionTheme', key: ['opinion_id'], columns: ['opinion_id', 'theme', 'decided_by'], moments: ['decided_at'] });
    this.pairs = new CongressTable(chain, { name: 'opinion_pairs', through: 'opinionPair', key: ['one_id', 'other_id'], columns: ['one_id', 'other_id', 'same', 'decided_by'], moments: ['decided_at'] });
    this.terms = new CongressTable(chain, { name: 'theme_terms', through: 'themeTerm', key: ['folded'], called: ['term'], columns: ['theme', 'term', 'folded', 'added_by'], moments: ['added_at'] });
    this.amendments = new CongressTable(chain, { name: 'amendment_decisions', through: 'documentPart', key: ['opinion_id'], columns: ['opinion_id', 'document_id', 'outcome', 'reason', 'decided_by', 'taken_into'], moments: ['decided_at'] });
    this.replies = new CongressTable(chain, {
      name: 'replies', through: 'reply', key: ['id'], called: ['outcome', 'reason'], columns: ['id', 'document_id', 'version', 'line_id', 'outcome', 'reason', 'final_version', 'final_paragraph', 'replied_by'], moments: ['replied_at'],
    });
    this.replied = new CongressTable(chain, { name: 'reply_opinions', through: 'replyPart', key: ['reply_id', 'opinion_id'], called: ['opinion_id'], columns: ['reply_id', 'opinion_id'] });
  }

  apply(entry: Entry): void {
    for (const event of entry.events) EFFECTS[event.kind]?.call(this, event, entry, microseconds(entry.at));
  }

  themed(event: Event, entry: Entry, at: string): void {
    for (const opinion of list(event, 'opinions').map(String)) this.themes.put({ opinion_id: opinion, theme: textOrNull(event, 'theme'), decided_at: at, decided_by: whoOf(entry) }, entry.number);
  }

  paired(event: Event, entry: Entry, at: string): void {
    const others = list(event, 'others').map(String);
    for (const one of list(event, 'ones').map(String)) {
      for (const other of others) {
        const [first, second] = one < other ? [one, other] : [other, one];
        if (first !== second) this.pairs.put({ one_id: first, other_id: second, same: plain(event, 'same'), decided_at: at, decided_by: whoOf(entry) }, entry.number);
      }
    }
  }

  termAdded(event: Event, entry: Entry, at: string): void {
    this.terms.put({ theme: text(event, 'theme'), term: text(event, 'term'), folded: text(event, 'folded'), added_at: at, added_by: whoOf(entry) }, entry.number);
  }

  decided(event: Event, entry: Entry, at: string): void {
    const outcome = textOrNull(event, 'outcome');
    for (const opinion of list(event, 'opinions').map(String)) {
      if (outcome !== null) {
        this.amendments.put({ opinion_id: opinion, document_id: text(event, 'document'), outcome, reason: text(event, 'reason'), decided_at: at, decided_by: whoOf(entry), taken_into: null }, entry.number);
      } else if (this.amendments.get(opinion)?.['taken_into'] === null) this.amendments.remove(opinion);
    }
  }

  taken(event: Event, { number }: Entry): void {
    for (const opinion of list(event, 'opinions').map(String)) {
      if (this.amendments.get(opinion)?.['outcome'] !== 'accepted') contradict(`opinions.amendments_taken: ${opinion}`);
      this.amendments.change([opinion], { taken_into: plain(event, 'version') }, number);
    }
  }

  answered(event: Event, entry: Entry, at: string): void {
    const id = text(event, 'reply');
    this.replies.put(
      {
        id, document_id: text(event, 'document'), version: plain(event, 'version'), line_id: textOrNull(event, 'line'), outcome: text(event, 'outcome'), reason: text(event, 'reason'), final_version: plain(event, 'finalVersion'),
        final_paragraph: plain(event, 'finalParagraph'), replied_at: at, replied_by: whoOf(entry),
      },
      entry.number,
    );
    for (const opinion of list(event, 'opinions').map(String)) this.replied.put({ reply_id: id, opinion_id: opinion }, entry.number);
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    for (const table of [this.themes, this.pairs, this.terms, this.amendments, this.replies, this.replied]) await table.compare(query, findings);
  }
}

const EFFECTS: { readonly [kind: string]: (this: AnswerTables, event: Event, entry: Entry, at: string) => void } = {
  'opinions.theme_decided': AnswerTables.prototype.themed,
  'opinions.similar_decided': AnswerTables.prototype.paired,
  'opinions.theme_term_added': AnswerTables.prototype.termAdded,
  'opinions.amendment_decided': AnswerTables.prototype.decided,
  'opinions.amendments_taken': AnswerTables.prototype.taken,
  'opinions.replied': AnswerTables.prototype.answered,
};
