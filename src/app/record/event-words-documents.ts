import { paperKindWords, type PaperKind } from '#documents/core/document.ts';
import { type LinkedTableId, linkedTableWords } from '#documents/core/linked-table.ts';
import type { PaperStep } from '#documents/core/paper-state.ts';
import { paperStepWords } from '#documents/core/step-words.ts';
import { numberOf } from '#documents/core/series.ts';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import { type EventWords, plain, rows } from './event-words-parts.ts';

const text = (event: LedgerEvent, fact: string): string => plain(event[fact]);
const lower = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);

function said(name: Sentence, say: (event: LedgerEvent) => Sentence): EventWords {
  return { name, say: (event) => say(event) };
}

const OF_TEXT: { readonly [source: string]: Sentence } = {
  typed: { vi: 'Lưu', en: 'Saved' },
  word: { vi: 'Lấy từ tệp Word', en: 'Took from a Word file' },
  outline: { vi: 'Lập theo đề cương', en: 'Began by an outline' },
  opinions: { vi: 'Đưa các góp ý được tiếp thu vào', en: 'Put accepted opinions into' },
};

function stepTaken(event: LedgerEvent): Sentence {
  const step = text(event, 'step') as PaperStep['step'];
  const [what, title, draft, note] = [paperStepWords[step] ?? { vi: step, en: step }, text(event, 'title'), text(event, 'draft'), text(event, 'note')];
  const why = note === '' ? { vi: '', en: '' } : { vi: ` Lý do: ${note.replace(/[.\s]+$/, '')}.`, en: ` Reason: ${note.replace(/[.\s]+$/, '')}.` };
  if (step === 'answer_check') {
    return event['agreed'] === true
      ? { vi: `Thẩm định “${title}” dự thảo lần ${draft}: đồng ý.${why.vi}`, en: `Checked “${title}”, draft no. ${draft}: agreed.${why.en}` }
      : { vi: `Thẩm định “${title}” dự thảo lần ${draft}: yêu cầu soạn lại.${why.vi}`, en: `Checked “${title}”, draft no. ${draft}: to be drafted again.${why.en}` };
  }
  const number = step === 'issue' ? numberOf({ issue: { number: Number(event['number']), on: text(event, 'issuedOn') as Day }, symbol: text(event, 'symbol') }) : null;
  return {
    vi: `${what.vi}: “${title}”, dự thảo lần ${draft}${number === null ? '' : `, số ${number}`}.${why.vi}`,
    en: `${what.en}: “${title}”, draft no. ${draft}${number === null ? '' : `, no. ${number}`}.${why.en}`,
  };
}

export const documentEventWords: { readonly [kind: string]: EventWords } = {
  'documents.document_made': said({ vi: 'Lập văn kiện', en: 'Document begun' }, (event) => {
    const kind = paperKindWords[text(event, 'paperKind') as PaperKind] ?? paperKindWords.other;
    return { vi: `Lập văn kiện “${text(event, 'title')}” (${lower(kind.vi)}).`, en: `Began the document “${text(event, 'title')}” (${lower(kind.en)}).` };
  }),
  'documents.document_changed': said({ vi: 'Sửa tên văn kiện', en: 'Document renamed' }, (event) => ({
    vi: `Sửa tên văn kiện “${text(event, 'formerTitle')}” thành “${text(event, 'title')}”.`, en: `Renamed the document “${text(event, 'formerTitle')}” to “${text(event, 'title')}”.`,
  })),
  'documents.text_saved': said({ vi: 'Lưu nội dung dự thảo', en: 'Text of a draft saved' }, (event) => {
    const paragraphs = Array.isArray(event['paragraphs']) ? event['paragraphs'] : [];
    const written = paragraphs.filter((each) => typeof each === 'object').length;
    const how = OF_TEXT[text(event, 'source')] ?? { vi: 'Lưu', en: 'Saved' };
    return {
      vi: `${how.vi} “${text(event, 'title')}” dự thảo lần ${text(event, 'draft')}: ${paragraphs.length} đoạn, ${written} đoạn mới hoặc sửa.`,
      en: `${how.en} “${text(event, 'title')}”, draft no. ${text(event, 'draft')}: ${paragraphs.length} paragraphs, ${written} new or changed.`,
    };
  }),
  'documents.step_taken': said({ vi: 'Văn kiện chuyển bước', en: 'Document a step further' }, stepTaken),
  'documents.table_linked': said({ vi: 'Đặt bảng chỉ tiêu trong dự thảo', en: 'Table of targets placed' }, (event) => {
    const table = linkedTableWords[text(event, 'table') as LinkedTableId];
    return table
      ? { vi: `Đặt ${lower(table.vi)} vào “${text(event, 'title')}”.`, en: `Put the ${lower(table.en)} into “${text(event, 'title')}”.` }
      : { vi: `Bỏ một bảng chỉ tiêu khỏi “${text(event, 'title')}”.`, en: `Took a table of targets out of “${text(event, 'title')}”.` };
  }),
  'documents.outline_made': said({ vi: 'Lập đề cương', en: 'Outline made' }, outline('Lập', 'Made')),
  'documents.outline_changed': said({ vi: 'Sửa đề cương', en: 'Outline changed' }, outline('Sửa', 'Changed')),
  'documents.outline_issued': said({ vi: 'Ban hành đề cương', en: 'Outline issued' }, outline('Ban hành', 'Issued')),
  'documents.outline_withdrawn': said({ vi: 'Thu hồi đề cương', en: 'Outline withdrawn' }, outline('Thu hồi', 'Withdrew')),
  'documents.remark_made': said({ vi: 'Nhận xét dự thảo', en: 'Remark on a draft' }, (event) => ({
    vi: `Nhận xét “${text(event, 'title')}” dự thảo lần ${text(event, 'draft')}${event['must'] === true ? ', bắt buộc trả lời' : ''}: ${text(event, 'text')}`,
    en: `Remarked on “${text(event, 'title')}”, draft no. ${text(event, 'draft')}${event['must'] === true ? ', to be answered' : ''}: ${text(event, 'text')}`,
  })),
  'documents.remark_answered': said({ vi: 'Trả lời nhận xét', en: 'Remark answered' }, (event) => {
    const done = event['answer'] === 'done';
    const more = text(event, 'text') === '' ? '' : `: ${text(event, 'text')}`;
    return { vi: `${done ? 'Đã tiếp thu' : 'Giải trình'} một nhận xét về “${text(event, 'title')}”${more}`, en: `${done ? 'Took in' : 'Explained'} a remark on “${text(event, 'title')}”${more}` };
  }),
  'documents.quality_answered': said({ vi: 'Đánh giá chất lượng văn kiện', en: 'Quality of a document answered' }, (event) => {
    const passages = rows(event, 'passages').length;
    return { vi: `Nêu minh chứng chất lượng của “${text(event, 'title')}”: ${passages} đoạn.`, en: `Named evidence for the quality of “${text(event, 'title')}”: ${passages} paragraphs.` };
  }),
};

function outline(vi: string, en: string): (event: LedgerEvent) => Sentence {
  return (event) => ({ vi: `${vi} đề cương “${text(event, 'title')}”.`, en: `${en} the outline “${text(event, 'title')}”.` });
}
