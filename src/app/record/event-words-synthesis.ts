import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { outcomeWords } from '#opinions/core/synthesis-words.ts';
import { PROVINCE_TAXONOMY } from '#opinions/core/province-taxonomy.ts';
import { because, count, dayIn, type EventWords, place, plain, rows } from './event-words-parts.ts';

const text = (event: LedgerEvent, fact: string): string => plain(event[fact]);
const many = (event: LedgerEvent, fact: string): Sentence => count(rows(event, fact).length);
const theme = (event: LedgerEvent): string => PROVINCE_TAXONOMY.themes.find(({ id }) => id === event['theme'])?.label ?? text(event, 'theme');
/** "Xếp 3 ý kiến …": what was done to some opinions. */
function ofOpinions(vi: (n: string, event: LedgerEvent) => string, en: (n: string, event: LedgerEvent) => string): (event: LedgerEvent) => Sentence {
  return (event) => {
    const n = many(event, 'opinions');
    return { vi: vi(n.vi, event), en: en(n.en, event) };
  };
}
const opinionsIn = (event: LedgerEvent, fact: string): number => rows(event, fact).reduce((sum, { opinions }) => sum + (Array.isArray(opinions) ? opinions.length : 0), 0);
const outcomeOf = (event: LedgerEvent): Sentence => (outcomeWords as { readonly [outcome: string]: Sentence })[text(event, 'outcome')] ?? { vi: text(event, 'outcome'), en: text(event, 'outcome') };

function decided(event: LedgerEvent): Sentence {
  const [n, why] = [many(event, 'opinions'), because(event)];
  switch (event['outcome']) {
    case 'accepted':
      return { vi: `Tiếp thu ${n.vi} đề nghị sửa câu chữ.${why.vi}`, en: `Accepted ${n.en} changes of words.${why.en}` };
    case 'refused':
      return { vi: `Không tiếp thu ${n.vi} đề nghị sửa câu chữ.${why.vi}`, en: `Refused ${n.en} changes of words.${why.en}` };
    default:
      return { vi: `Bỏ quyết định về ${n.vi} đề nghị sửa câu chữ.`, en: `Took back the decision on ${n.en} changes of words.` };
  }
}

function adopted(event: LedgerEvent): Sentence {
  const [n, on] = [count(Number(event['opinions'])), dayIn(event['on'])];
  const paper = text(event, 'paper');
  return { vi: `Đại hội thông qua bản tổng hợp ${n.vi} ý kiến ngày ${on.vi}${paper === '' ? '' : ` (${paper})`}.`, en: `The congress adopted the synthesis of ${n.en} opinions on ${on.en}${paper === '' ? '' : ` (${paper})`}.` };
}

/** What the record says of review, synthesis and replies. */
/** The places for numbers are shown as dots: what they say is computed elsewhere. */
function wording(event: LedgerEvent): string {
  return text(event, 'wording').replaceAll(/\{[^{}]*\}/g, '…').slice(0, 200);
}

export const synthesisEventWords: { readonly [kind: string]: EventWords } = {
  'opinions.theme_decided': {
    name: { vi: 'Xếp nhóm ý kiến', en: 'Theme decided' },
    say: ofOpinions((n, event) => (event['theme'] === null ? `Để ${n} ý kiến là ý kiến cá biệt.` : `Xếp ${n} ý kiến vào nhóm «${theme(event)}».`), (n, event) => (event['theme'] === null ? `Marked ${n} opinions as single views.` : `Put ${n} opinions under the theme “${theme(event)}”.`)),
  },
  'opinions.similar_decided': {
    name: { vi: 'Xét ý kiến tương tự', en: 'Similar opinions judged' },
    say: (event) => (event['same'] === true ? { vi: 'Hai nội dung tương tự được coi là một.', en: 'Two similar texts were taken as one.' } : { vi: 'Hai nội dung tương tự được để riêng.', en: 'Two similar texts were kept apart.' }),
  },
  'opinions.theme_term_added': {
    name: { vi: 'Thêm cụm từ nhận nhóm', en: 'Phrase of a theme added' },
    say: (event) => ({ vi: `Thêm cụm từ «${text(event, 'term')}» cho nhóm «${theme(event)}».`, en: `Added the phrase “${text(event, 'term')}” to the theme “${theme(event)}”.` }),
  },
  'opinions.amendment_decided': { name: { vi: 'Xét đề nghị sửa câu chữ', en: 'Amendment decided' }, say: decided },
  'opinions.amendments_taken': {
    name: { vi: 'Đưa đề nghị sửa vào dự thảo', en: 'Amendments taken into a draft' },
    say: ofOpinions((n, event) => `Đưa ${n} đề nghị sửa câu chữ vào dự thảo lần ${text(event, 'version')}.`, (n, event) => `Took ${n} changes of words into draft no. ${text(event, 'version')}.`),
  },
  'opinions.synthesis_begun': {
    name: { vi: 'Lập bản tổng hợp', en: 'Synthesis begun' },
    say: (event) => ({ vi: `Lập bản tổng hợp ý kiến góp ý theo dự thảo lần ${text(event, 'version')}.`, en: `Began the synthesis of the opinions on draft no. ${text(event, 'version')}.` }),
  },
  'opinions.synthesis_laid': {
    name: { vi: 'Xếp ý kiến vào dòng tổng hợp', en: 'Opinions laid into lines' },
    say: (event) => {
      const [n, lines] = [count(opinionsIn(event, 'made') + opinionsIn(event, 'added')), count(rows(event, 'made').length + rows(event, 'added').length)];
      return { vi: `Xếp ${n.vi} ý kiến vào ${lines.vi} dòng tổng hợp.`, en: `Laid ${n.en} opinions into ${lines.en} lines.` };
    },
  },
  'opinions.synthesis_written': { name: { vi: 'Viết nhận xét chung, kiến nghị', en: 'Remarks and proposals written' }, say: () => ({ vi: 'Viết phần nhận xét chung và đề xuất, kiến nghị.', en: 'Wrote the general remarks and the proposals.' }) },
  'opinions.line_written': { name: { vi: 'Viết dòng tổng hợp', en: 'Line written' }, say: (event) => ({ vi: `Viết dòng tổng hợp: «${wording(event)}».`, en: `Wrote a line: “${wording(event)}”.` }) },
  'opinions.line_split': { name: { vi: 'Tách dòng tổng hợp', en: 'Line split' }, say: ofOpinions((n, event) => `Tách ${n} ý kiến thành dòng «${text(event, 'title')}».`, (n, event) => `Split ${n} opinions off into the line “${text(event, 'title')}”.`) },
  'opinions.lines_merged': { name: { vi: 'Gộp dòng tổng hợp', en: 'Lines merged' }, say: (event) => ({ vi: `Gộp ${many(event, 'others').vi} dòng vào một dòng.`, en: `Merged ${many(event, 'others').en} lines into one.` }) },
  'opinions.opinions_moved': { name: { vi: 'Chuyển ý kiến sang dòng khác', en: 'Opinions moved' }, say: ofOpinions((n) => `Chuyển ${n} ý kiến sang dòng khác.`, (n) => `Moved ${n} opinions to another line.`) },
  'opinions.synthesis_adopted': { name: { vi: 'Thông qua bản tổng hợp', en: 'Synthesis adopted' }, say: adopted },
  'opinions.synthesis_sent': {
    name: { vi: 'Gửi bản tổng hợp lên cấp trên', en: 'Synthesis sent up' },
    say: (event) => {
      const [on, due] = [dayIn(event['on']), dayIn(event['dueOn'])];
      return { vi: `Gửi bản tổng hợp lên cấp trên ngày ${on.vi}${event['late'] === true ? `, sau hạn ${due.vi}` : ''}.`, en: `Sent the synthesis up on ${on.en}${event['late'] === true ? `, after it was due on ${due.en}` : ''}.` };
    },
  },
  'opinions.synthesis_received': {
    name: { vi: 'Cấp trên nhận bản tổng hợp', en: 'Synthesis received' },
    say: (event, names) => ({ vi: `${place(event['superior'], names)} xác nhận đã nhận bản tổng hợp ngày ${dayIn(event['on']).vi}.`, en: `${place(event['superior'], names)} confirmed on ${dayIn(event['on']).en} that the synthesis had come.` }),
  },
  'opinions.replied': {
    name: { vi: 'Trả lời ý kiến góp ý', en: 'Reply to opinions' },
    say: ofOpinions((n, event) => `Trả lời ${n} ý kiến: ${outcomeOf(event).vi.toLowerCase()}.${because(event).vi}`, (n, event) => `Replied to ${n} opinions: ${outcomeOf(event).en.toLowerCase()}.${because(event).en}`),
  },
};
