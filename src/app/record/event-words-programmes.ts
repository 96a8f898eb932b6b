import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { kindWords, quarterWords } from '#programmes/core/words.ts';
import { because, type EventWords, dayIn, type Names, place, plain, rows } from './event-words-parts.ts';

const text = (event: LedgerEvent, fact: string): string => plain(event[fact]);
const at = (event: LedgerEvent, names: Names): string => place(event['organisation'], names);
const on = (event: LedgerEvent, fact = 'on'): Sentence => dayIn(event[fact]);
const lower = (of: string): string => of.charAt(0).toLocaleLowerCase('vi') + of.slice(1);

function kindOf(event: LedgerEvent): Sentence {
  const { vi, en } = kindWords[event['is'] === 'term' ? 'term' : 'action'];
  return { vi: lower(vi), en: lower(en) };
}

/** "làm đường liên ấp", shortened where a sentence would not end. */
function short(of: string): string {
  return of.length > 120 ? `${of.slice(0, 118)}…` : of;
}

const programmeMade = (event: LedgerEvent, names: Names): Sentence => ({
  vi: `Lập ${kindOf(event).vi} của ${at(event, names)} với ${rows(event, 'tasks').length} nhiệm vụ.`, en: `Made the ${kindOf(event).en} of ${at(event, names)} with ${rows(event, 'tasks').length} tasks.`,
});

function taskSet(event: LedgerEvent): Sentence {
  const first = event['revision'] === 1;
  const due = dayIn(event['due']);
  return {
    vi: `${first ? 'Thêm' : `Sửa lần ${text(event, 'revision')}`} nhiệm vụ «${short(text(event, 'text'))}» trong ${kindOf(event).vi}: ${text(event, 'lead')} chủ trì, hạn ${due.vi}.${because(event).vi}`,
    en: `${first ? 'Added' : `Changed, version ${text(event, 'revision')},`} the task “${short(text(event, 'text'))}” of the ${kindOf(event).en}: ${text(event, 'lead')} leads, due ${due.en}.${because(event).en}`,
  };
}

function quarterReported(event: LedgerEvent, names: Names): Sentence {
  const lines = rows(event, 'lines');
  const done = lines.filter((line) => line['state'] === 'done').length;
  const quarter = quarterWords(text(event, 'quarter'));
  return { vi: `Báo cáo ${lower(quarter.vi)} của ${at(event, names)}: ${lines.length} nhiệm vụ, ${done} đã xong.`, en: `${quarter.en} reported by ${at(event, names)}: ${lines.length} tasks, ${done} done.` };
}

export const programmeEventWords: { readonly [kind: string]: EventWords } = {
  'programmes.rules_written': {
    name: { vi: 'Soạn quy chế làm việc', en: 'Working rules written' },
    say: (event, names) => ({ vi: `Lưu dự thảo quy chế làm việc lần ${text(event, 'edition')} của ${at(event, names)}, ${rows(event, 'parts').length} điều.`, en: `Saved the draft of the working rules of ${at(event, names)}, edition ${text(event, 'edition')}, ${rows(event, 'parts').length} articles.` }),
  },
  'programmes.rules_issued': {
    name: { vi: 'Ban hành quy chế làm việc', en: 'Working rules issued' },
    say: (event, names) => ({ vi: `${at(event, names)} ban hành quy chế làm việc số ${text(event, 'number')} ngày ${on(event).vi}.`, en: `${at(event, names)} issued its working rules, ${text(event, 'number')}, on ${on(event).en}.` }),
  },
  'programmes.member_assigned': {
    name: { vi: 'Phân công cấp ủy viên', en: 'Member assigned' },
    say: (event) => ({ vi: `Phân công đồng chí ${text(event, 'name')} phụ trách: ${short(text(event, 'field'))}, từ ${on(event, 'from').vi}.`, en: `Assigned ${text(event, 'name')}: ${short(text(event, 'field'))}, from ${on(event, 'from').en}.` }),
  },
  'programmes.assignment_dropped': {
    name: { vi: 'Bỏ phân công', en: 'Assignment ended' },
    say: (event) => ({ vi: `Bỏ phân công của đồng chí ${text(event, 'name')}.${because(event).vi}`, en: `Ended the assignment of ${text(event, 'name')}.${because(event).en}` }),
  },
  'programmes.session_held': {
    name: { vi: 'Hội nghị quán triệt', en: 'Dissemination session' },
    say: (event) => ({
      vi: `Hội nghị quán triệt nghị quyết ngày ${on(event, 'heldOn').vi}, ${text(event, 'audience')}: dự ${text(event, 'attended')}/${text(event, 'summoned')}.`,
      en: `The resolution was made known on ${on(event, 'heldOn').en}, ${text(event, 'audience')}: ${text(event, 'attended')} of ${text(event, 'summoned')} attended.`,
    }),
  },
  'programmes.session_withdrawn': {
    name: { vi: 'Rút hội nghị quán triệt', en: 'Session withdrawn' },
    say: (event) => ({ vi: `Rút hội nghị quán triệt ngày ${on(event, 'heldOn').vi}.${because(event).vi}`, en: `Withdrew the session of ${on(event, 'heldOn').en}.${because(event).en}` }),
  },
  'programmes.programme_made': { name: { vi: 'Lập chương trình', en: 'Programme made' }, say: programmeMade },
  'programmes.aims_set': {
    name: { vi: 'Sửa mục đích chương trình', en: 'Aims of a programme set' },
    say: (event, names) => ({ vi: `Ghi mục đích, yêu cầu của ${kindOf(event).vi}, ${at(event, names)}.`, en: `Set the aims of the ${kindOf(event).en}, ${at(event, names)}.` }),
  },
  'programmes.task_set': { name: { vi: 'Ghi nhiệm vụ chương trình', en: 'Task of a programme set' }, say: taskSet },
  'programmes.task_dropped': {
    name: { vi: 'Bỏ nhiệm vụ chương trình', en: 'Task of a programme dropped' },
    say: (event) => ({ vi: `Bỏ nhiệm vụ «${short(text(event, 'text'))}» khỏi ${kindOf(event).vi}.${because(event).vi}`, en: `Dropped the task “${short(text(event, 'text'))}” of the ${kindOf(event).en}.${because(event).en}` }),
  },
  'programmes.programme_issued': {
    name: { vi: 'Ban hành chương trình', en: 'Programme issued' },
    say: (event, names) => ({ vi: `${at(event, names)} ban hành ${kindOf(event).vi} số ${text(event, 'number')} ngày ${on(event).vi}.`, en: `${at(event, names)} issued the ${kindOf(event).en}, ${text(event, 'number')}, on ${on(event).en}.` }),
  },
  'programmes.quarter_reported': { name: { vi: 'Báo cáo quý', en: 'Quarter reported' }, say: quarterReported },
};
