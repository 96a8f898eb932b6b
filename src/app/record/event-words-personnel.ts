import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { type DirectPaper, directPaperWords } from '#personnel/core/direct.ts';
import { type PaperId, paperWords } from '#personnel/core/paper.ts';
import type { Track } from '#personnel/core/person.ts';
import { type Published, publishedWords } from '#personnel/core/publication.ts';
import { type StepNumber, stepWords, trackWords } from '#personnel/core/step.ts';
import { because, dayIn, type EventWords, type Names, place, plain, rows } from './event-words-parts.ts';

const text = (event: LedgerEvent, fact: string): string => plain(event[fact]);
const at = (event: LedgerEvent, names: Names): string => place(event['organisation'], names);
const STATES: { readonly [state: string]: Sentence } = { there: { vi: 'đã có', en: 'there' }, missing: { vi: 'còn thiếu', en: 'missing' }, 'not-needed': { vi: 'không cần', en: 'not needed' } };
const stateOf = (event: LedgerEvent): Sentence => STATES[text(event, 'state')] ?? { vi: '', en: '' };

/** Of persons the record holds no names: a sentence speaks of "a person". */
function personPut(event: LedgerEvent, names: Names): Sentence {
  const track = trackWords[event['track'] as Track];
  const first = event['revision'] === 1;
  return {
    vi: `${first ? 'Đưa một nhân sự vào' : `Sửa lần ${text(event, 'revision')} một nhân sự của`} đề án của ${at(event, names)} (${track.vi.toLocaleLowerCase('vi')}); thông tin cá nhân không ghi vào sổ.`,
    en: `${first ? 'Put a person on' : `Changed, version ${text(event, 'revision')}, a person of`} the scheme of ${at(event, names)} (${track.en.toLowerCase()}); personal details stay out of the record.`,
  };
}

function stepHeld(event: LedgerEvent, names: Names): Sentence {
  const [step, track] = [stepWords[event['step'] as StepNumber].name, trackWords[event['track'] as Track]];
  const count = rows(event, 'votes').length;
  const on = dayIn(event['heldOn']);
  return {
    vi: `${step.vi} (${track.vi.toLocaleLowerCase('vi')}) của ${at(event, names)} ngày ${on.vi}: có mặt ${text(event, 'present')}/${text(event, 'summoned')}, ${count} nhân sự, biên bản ${text(event, 'minutes')}.${because(event).vi}`,
    en: `${step.en} (${track.en.toLowerCase()}) of ${at(event, names)} on ${on.en}: ${text(event, 'present')} of ${text(event, 'summoned')} present, ${count} persons, minutes ${text(event, 'minutes')}.${because(event).en}`,
  };
}

function paperSet(event: LedgerEvent): Sentence {
  const paper = paperWords[event['paper'] as PaperId];
  return { vi: `Hồ sơ nhân sự: ${paper.vi.toLocaleLowerCase('vi')} – ${stateOf(event).vi}.`, en: `Dossier of a person: ${paper.en.toLowerCase()} – ${stateOf(event).en}.` };
}

function published(event: LedgerEvent, names: Names): Sentence {
  const what = publishedWords[event['what'] as Published];
  const from = dayIn(event['from']);
  return { vi: `${at(event, names)} công khai ${what.vi.toLocaleLowerCase('vi')} với ${text(event, 'audience')} tại ${text(event, 'place')} từ ngày ${from.vi}.`, en: `${at(event, names)} made the ${what.en.toLowerCase()} public to ${text(event, 'audience')} at ${text(event, 'place')} from ${from.en}.` };
}

function direct(event: LedgerEvent, names: Names): Sentence {
  const paper = text(event, 'consentPaper');
  return {
    vi: `Chuẩn bị bầu trực tiếp bí thư của ${at(event, names)}: ${paper === '' ? 'chưa có văn bản đồng ý' : `cấp trên đồng ý, ${paper}`}${event['several'] === true ? '; cần nhiều phương án' : ''}.`,
    en: `Preparation of the direct election of ${at(event, names)}: ${paper === '' ? 'no consent yet' : `the superior consented, ${paper}`}${event['several'] === true ? '; several persons are wanted' : ''}.`,
  };
}

export const personnelEventWords: { readonly [kind: string]: EventWords } = {
  'personnel.frame_set': { name: { vi: 'Định khung nhân sự', en: 'Frame set' }, say: (event, names) => ({ vi: `${at(event, names)} định khung số lượng, cơ cấu cho cấp dưới.`, en: `${at(event, names)} set the frame for those below.` }) },
  'personnel.scheme_set': { name: { vi: 'Lập, sửa đề án nhân sự', en: 'Scheme set' }, say: (event, names) => ({ vi: `Đề án nhân sự của ${at(event, names)}, lần ${text(event, 'revision')}.`, en: `Personnel scheme of ${at(event, names)}, version ${text(event, 'revision')}.` }) },
  'personnel.person_put': { name: { vi: 'Thêm, sửa nhân sự', en: 'Person put on the scheme' }, say: personPut },
  'personnel.person_dropped': { name: { vi: 'Đưa nhân sự ra khỏi đề án', en: 'Person taken off' }, say: (event, names) => ({ vi: `Đưa một nhân sự ra khỏi đề án của ${at(event, names)}; lý do lưu trong hồ sơ.`, en: `Took a person off the scheme of ${at(event, names)}; the reason is kept in the dossier.` }) },
  'personnel.paper_set': { name: { vi: 'Ghi giấy tờ hồ sơ', en: 'Paper of a dossier' }, say: paperSet },
  'personnel.dossier_opened': { name: { vi: 'Mở hồ sơ nhân sự', en: 'Dossier opened' }, say: (event, names) => ({ vi: `Mở hồ sơ một nhân sự của ${at(event, names)}.`, en: `Opened the dossier of a person of ${at(event, names)}.` }) },
  'personnel.list_downloaded': {
    name: { vi: 'Tải danh sách, đề án nhân sự', en: 'List downloaded' },
    say: (event, names) => ({ vi: `Tải ${event['form'] === 'P03' ? 'đề án nhân sự' : 'danh sách trích ngang'} của ${at(event, names)} (${text(event, 'persons')} người).`, en: `Downloaded the ${event['form'] === 'P03' ? 'scheme' : 'summary list'} of ${at(event, names)} (${text(event, 'persons')} persons).` }),
  },
  'personnel.step_held': { name: { vi: 'Hội nghị quy trình nhân sự', en: 'Conference of the five steps' }, say: stepHeld },
  'personnel.published': { name: { vi: 'Công khai nhân sự', en: 'Made public' }, say: published },
  'personnel.publishing_ended': { name: { vi: 'Kết thúc công khai', en: 'Publication ended' }, say: (event) => ({ vi: `Kết thúc công khai ngày ${dayIn(event['until']).vi}.`, en: `Ended a publication on ${dayIn(event['until']).en}.` }) },
  'personnel.comment_taken': { name: { vi: 'Ghi ý kiến về nhân sự', en: 'Comment recorded' }, say: (event) => ({ vi: `Ghi ý kiến ${event['place'] === 'work' ? 'nơi công tác' : 'nơi cư trú'} về một nhân sự; nội dung không ghi vào sổ.`, en: `Recorded a comment ${event['place'] === 'work' ? 'at work' : 'at the residence'} on a person; its words stay out of the record.` }) },
  'personnel.direct_set': { name: { vi: 'Chuẩn bị bầu trực tiếp', en: 'Direct election prepared' }, say: direct },
  'personnel.persuasion_recorded': { name: { vi: 'Ghi công tác tư tưởng', en: 'Work of explaining' }, say: (event) => ({ vi: `${text(event, 'by')} làm công tác tư tưởng với ${text(event, 'withGroup')}: ${text(event, 'result')}.`, en: `${text(event, 'by')} explained and agreed with ${text(event, 'withGroup')}: ${text(event, 'result')}.` }) },
  'personnel.direct_paper_set': {
    name: { vi: 'Hồ sơ riêng bầu trực tiếp', en: 'File of a direct election' },
    say: (event) => ({ vi: `${directPaperWords[event['paper'] as DirectPaper].vi} – ${stateOf(event).vi}.`, en: `${directPaperWords[event['paper'] as DirectPaper].en} – ${stateOf(event).en}.` }),
  },
};
