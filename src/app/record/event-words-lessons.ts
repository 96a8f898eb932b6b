import type { Sentence } from '#foundation/sentence.ts';
import type { Outcome } from '#lessons/core/answer.ts';
import { outcomeWords } from '#lessons/core/words.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import { because, dayIn, type EventWords, type Names, place, plain } from './event-words-parts.ts';

const text = (event: LedgerEvent, fact: string): string => plain(event[fact]);
const at = (event: LedgerEvent, names: Names): string => place(event['organisation'], names);
const withReason = (event: LedgerEvent, vi: string, en: string): Sentence => ({ vi: `${vi}${because(event).vi}`, en: `${en}${because(event).en}` });

function issued(event: LedgerEvent, names: Names): Sentence {
  const number = text(event, 'number');
  const day = dayIn(event['on']);
  return {
    vi: `${at(event, names)} ban hành bài học «${text(event, 'title')}» của ${place(event['from'], names)}, ngày ${day.vi}${number === '' ? '' : `, số ${number}`}. Việc kiểm tra: ${text(event, 'check')}`,
    en: `${at(event, names)} issued the lesson “${text(event, 'title')}” of ${place(event['from'], names)} on ${day.en}${number === '' ? '' : `, no. ${number}`}. The check: ${text(event, 'check')}`,
  };
}

function answered(event: LedgerEvent, names: Names): Sentence {
  const outcome = outcomeWords[text(event, 'outcome') as Outcome] ?? { vi: text(event, 'outcome'), en: text(event, 'outcome') };
  const note = text(event, 'note').replace(/[.\s]+$/, '');
  return {
    vi: `${at(event, names)} trả lời bài học «${text(event, 'title')}»: ${outcome.vi.toLocaleLowerCase('vi')}, ngày ${dayIn(event['on']).vi}.${note === '' ? '' : ` ${note}.`}`,
    en: `${at(event, names)} answered the lesson “${text(event, 'title')}”: ${outcome.en.toLowerCase()}, ${dayIn(event['on']).en}.${note === '' ? '' : ` ${note}.`}`,
  };
}

export const lessonEventWords: { readonly [kind: string]: EventWords } = {
  'lessons.lesson_put': {
    name: { vi: 'Viết, sửa bài học kinh nghiệm', en: 'Lesson written' },
    say: (event, names) => {
      const first = event['revision'] === 1;
      return {
        vi: `${first ? 'Viết' : 'Sửa'} bài học «${text(event, 'title')}» của ${at(event, names)}: ${text(event, 'todo')}`,
        en: `${first ? 'Wrote' : 'Changed'} the lesson “${text(event, 'title')}” of ${at(event, names)}: ${text(event, 'todo')}`,
      };
    },
  },
  'lessons.lesson_sent': {
    name: { vi: 'Gửi bài học lên cấp trên', en: 'Lesson sent' },
    say: (event, names) => ({ vi: `${at(event, names)} gửi bài học «${text(event, 'title')}» lên cấp trên.`, en: `${at(event, names)} sent the lesson “${text(event, 'title')}” to its superior.` }),
  },
  'lessons.lesson_dropped': { name: { vi: 'Bỏ bài học', en: 'Lesson dropped' }, say: (event) => withReason(event, `Bỏ bài học «${text(event, 'title')}».`, `Dropped the lesson “${text(event, 'title')}”.`) },
  'lessons.lesson_returned': {
    name: { vi: 'Trả lại bài học', en: 'Lesson given back' },
    say: (event, names) => withReason(event, `Trả lại bài học «${text(event, 'title')}» cho ${at(event, names)}.`, `Gave the lesson “${text(event, 'title')}” back to ${at(event, names)}.`),
  },
  'lessons.lesson_issued': { name: { vi: 'Ban hành bài học', en: 'Lesson issued' }, say: issued },
  'lessons.issue_withdrawn': {
    name: { vi: 'Thu hồi bài học', en: 'Lesson withdrawn' },
    say: (event, names) => withReason(event, `${at(event, names)} thu hồi bài học «${text(event, 'title')}».`, `${at(event, names)} withdrew the lesson “${text(event, 'title')}”.`),
  },
  'lessons.check_answered': { name: { vi: 'Trả lời việc kiểm tra theo bài học', en: 'Check of a lesson answered' }, say: answered },
};
