import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { approvalEventWords } from './event-words-approvals.ts';
import { campaignEventWords } from './event-words-campaigns.ts';
import { delegateEventWords } from './event-words-delegates.ts';
import { documentEventWords } from './event-words-documents.ts';
import { electionEventWords } from './event-words-elections.ts';
import { lessonEventWords } from './event-words-lessons.ts';
import { opinionIntakeEventWords } from './event-words-opinions.ts';
import { organisationEventWords } from './event-words-organisations.ts';
import { oversightEventWords } from './event-words-oversight.ts';
import { peopleEventWords } from './event-words-people.ts';
import { programmeEventWords } from './event-words-programmes.ts';
import { progressEventWords } from './event-words-progress.ts';
import { sittingEventWords } from './event-words-sittings.ts';
import { synthesisEventWords } from './event-words-synthesis.ts';
import { personnelEventWords } from './event-words-personnel.ts';
import { targetEventWords } from './event-words-targets.ts';
import { type EventWords, type Names, plain } from './event-words-parts.ts';

/** How the record speaks: each kind of event by its name and in a sentence. event-words.test.ts fails when a room records a kind without one. */
export const EVENT_WORDS: { readonly [kind: string]: EventWords } = {
  ...organisationEventWords,
  ...peopleEventWords,
  ...campaignEventWords,
  ...progressEventWords,
  ...approvalEventWords,
  ...documentEventWords,
  ...electionEventWords,
  ...targetEventWords,
  ...personnelEventWords,
  ...opinionIntakeEventWords,
  ...synthesisEventWords,
  ...delegateEventWords,
  ...sittingEventWords,
  ...programmeEventWords,
  ...lessonEventWords,
  ...oversightEventWords,
  'record.exported': {
    name: { vi: 'Tải sổ ghi', en: 'Record downloaded' },
    say: (event) => ({ vi: `Tải sổ «${plain(event['chain'])}» gồm ${plain(event['entries'])} mục.`, en: `Downloaded the chain “${plain(event['chain'])}” with ${plain(event['entries'])} entries.` }),
  },
};

export function kindName(kind: string): Sentence {
  return EVENT_WORDS[kind]?.name ?? { vi: `Việc khác (${kind})`, en: `Other event (${kind})` };
}

/** One event in a sentence. A kind that this edition does not know is listed as it stands. */
export function eventSentence(event: LedgerEvent, names: Names): Sentence {
  const words = EVENT_WORDS[event.kind];
  if (words) return words.say(event, names);
  const facts = Object.entries(event).filter(([name]) => name !== 'kind').map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join('; ').slice(0, 300);
  return { vi: `Việc «${event.kind}»: ${facts}`, en: `Event “${event.kind}”: ${facts}` };
}
