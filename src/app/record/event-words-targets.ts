import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { amount, formatAmount } from '#targets/core/amount.ts';
import { ratingWords, taskKindWords, termWords } from '#targets/core/words.ts';
import { because, type EventWords, type Names, place, plain, rows } from './event-words-parts.ts';

const text = (event: LedgerEvent, fact: string): string => plain(event[fact]);
const at = (event: LedgerEvent, names: Names): string => place(event['organisation'], names);

/** "44,5 triệu đồng/người"; of what is reached, its year. */
function goalOf(event: LedgerEvent): string {
  if (event['direction'] === 'reach') return text(event, 'dueYear');
  return `${formatAmount(amount(text(event, 'goal')))} ${text(event, 'unit')}`;
}

function targetSet(event: LedgerEvent, names: Names): Sentence {
  const first = event['revision'] === 1;
  const term = termWords[event['term'] === 'new' ? 'new' : 'former'];
  return {
    vi: `${first ? 'Đặt' : `Sửa lần ${text(event, 'revision')}`} ${term.vi.toLocaleLowerCase('vi')} của ${at(event, names)}: ${text(event, 'title')}, ${goalOf(event)}.`,
    en: `${first ? 'Set' : `Changed, version ${text(event, 'revision')},`} a target of the ${event['term'] === 'new' ? 'new' : 'former'} term of ${at(event, names)}: ${text(event, 'title')}, ${goalOf(event)}.`,
  };
}

function resultsRecorded(event: LedgerEvent): Sentence {
  const all = rows(event, 'results');
  const [first] = all;
  if (all.length !== 1 || !first) return { vi: `Ghi ${all.length} kết quả thực hiện chỉ tiêu.`, en: `Recorded ${all.length} results of targets.` };
  const [title, year, paper] = [plain(first['title']), plain(first['year']), plain(first['paper'])];
  if (first['value'] === null) return { vi: `Rút kết quả năm ${year} của chỉ tiêu «${title}».`, en: `Withdrew the result of ${year} of the target “${title}”.` };
  const value = formatAmount(amount(plain(first['value'])));
  return {
    vi: `Ghi ${first['estimate'] === true ? 'ước thực hiện' : 'kết quả'} năm ${year} của chỉ tiêu «${title}»: ${value} (${paper}).`,
    en: `Recorded the ${first['estimate'] === true ? 'estimate' : 'result'} of ${year} of the target “${title}”: ${value} (${paper}).`,
  };
}

function taskSet(event: LedgerEvent, names: Names): Sentence {
  const kind = taskKindWords[event['is'] === 'breakthrough' ? 'breakthrough' : 'key-task'];
  const rating = (ratingWords as { readonly [rating: string]: Sentence })[text(event, 'rating')];
  return {
    vi: `${kind.vi} của ${at(event, names)}: ${text(event, 'text')}${rating ? ` – đánh giá: ${rating.vi.toLocaleLowerCase('vi')}` : ''}.`,
    en: `${kind.en} of ${at(event, names)}: ${text(event, 'text')}${rating ? ` – rated: ${rating.en.toLowerCase()}` : ''}.`,
  };
}

export const targetEventWords: { readonly [kind: string]: EventWords } = {
  'targets.target_set': { name: { vi: 'Đặt, sửa chỉ tiêu', en: 'Target set' }, say: targetSet },
  'targets.target_dropped': {
    name: { vi: 'Bỏ chỉ tiêu', en: 'Target dropped' },
    say: (event) => ({ vi: `Bỏ chỉ tiêu «${text(event, 'title')}».${because(event).vi}`, en: `Dropped the target “${text(event, 'title')}”.${because(event).en}` }),
  },
  'targets.results_recorded': { name: { vi: 'Ghi kết quả chỉ tiêu', en: 'Results of targets recorded' }, say: resultsRecorded },
  'targets.target_judged': {
    name: { vi: 'Nêu nguyên nhân, bài học', en: 'Causes and lesson named' },
    say: (event) => ({ vi: `Nêu nguyên nhân, bài học của chỉ tiêu «${text(event, 'title')}».`, en: `Named causes and lesson of the target “${text(event, 'title')}”.` }),
  },
  'targets.task_set': { name: { vi: 'Ghi khâu đột phá, nhiệm vụ trọng tâm', en: 'Breakthrough or key task set' }, say: taskSet },
  'targets.task_dropped': {
    name: { vi: 'Bỏ nhiệm vụ', en: 'Task dropped' },
    say: (event) => ({ vi: `Bỏ nhiệm vụ «${text(event, 'text')}».${because(event).vi}`, en: `Dropped the task “${text(event, 'text')}”.${because(event).en}` }),
  },
};
