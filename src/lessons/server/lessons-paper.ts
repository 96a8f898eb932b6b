import { archivedAt, bodyLedBy, committeeOf, signedFor } from '#progress/core/report-words.ts';
import { committeeSymbol } from '#documents/core/series.ts';
import type { Day } from '#foundation/day.ts';
import { formatDay, formatNumber } from '#foundation/vietnamese-format.ts';
import { type Block, type OfficialPaper, profileOf } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Sort } from '../core/lesson.ts';
import { figureSentence } from '../core/words.ts';
import type { LessonsToPrint, PrintedLesson } from './lessons-print.ts';

export interface Signing {
  readonly place: string;
  readonly signerPost: string;
  readonly signerName: string;
}

/** A05, the report on lessons learned: what went well, what did not, on what evidence, what is to be done and by whom. */
export function lessonsPaper(print: LessonsToPrint, signing: Signing, today: Day, footer: string): OfficialPaper {
  const { place, superior, lessons } = print;
  const { organisation, season } = place;
  return {
    profile: profileOf(today), ...(superior === undefined ? {} : { superior: bodyLedBy(superior) }), issuers: [committeeOf(organisation.name)], symbol: `BC/${committeeSymbol(organisation)}`, ...(print.draft && { draft: 'draft' as const }),
    dated: today, orientation: 'portrait', place: signing.place || (/^(?:Đảng bộ|Chi bộ) (?:xã|phường|thị trấn) (.+)$/.exec(organisation.name)?.[1] ?? '………………'),
    kind: 'BÁO CÁO', abstract: `rút kinh nghiệm ${print.congress?.pilot === true ? 'đại hội điểm' : 'đại hội'}, nhiệm kỳ ${season.term}`,
    ...(superior === undefined ? {} : { addressed: { word: 'Kính gửi', to: [superior] } as const }),
    blocks: [
      ...sampleMark(season.sample),
      { kind: 'heading', level: 1, text: 'TÌNH HÌNH CHUNG' }, ...generalBlocks(print),
      { kind: 'heading', level: 1, text: 'NHỮNG VIỆC LÀM TỐT' }, ...sortBlocks(lessons, 'good', 'Chưa ghi nhận việc làm tốt cần nhân rộng.'),
      { kind: 'heading', level: 1, text: 'HẠN CHẾ' }, ...sortBlocks(lessons, 'bad', 'Chưa ghi nhận hạn chế.'),
      { kind: 'heading', level: 1, text: 'BÀI HỌC KINH NGHIỆM VÀ VIỆC CẦN LÀM' }, todoTable(lessons),
      ...followedBlocks(lessons),
      // Words below the tables, so that no page bears the signature alone.
      { kind: 'paragraph', text: `Trên đây là kinh nghiệm rút ra đến ngày ${formatDay(today)}.` },
    ],
    signatures: [{ authority: signedFor(organisation.levelId, organisation.groupId), post: signing.signerPost, name: signing.signerName }],
    recipients: [...(superior === undefined ? [] : [superior]), archivedAt(organisation.name)], footer,
  };
}

function generalBlocks({ congress, figures, lessons, place }: LessonsToPrint): Block[] {
  const from = new Set(lessons.filter(({ followed }) => followed !== null).map(({ lesson }) => lesson.organisation.code)).size;
  return [
    ...(from === 0 ? [] : [{ kind: 'paragraph', text: `Báo cáo rút từ kinh nghiệm của ${formatNumber(from)} đại hội ở cấp dưới.` } as const]),
    { kind: 'paragraph', text: heldSentence(congress, place.organisation.name) },
    ...(congress?.heldOn ? figures : []).map((figure): Block => ({ kind: 'bullet', text: figureSentence(figure).vi })),
  ];
}

function heldSentence(congress: LessonsToPrint['congress'], name: string): string {
  if (!congress) return `${name} không có đại hội trong mùa này.`;
  const planned = congress.plannedOn === null ? '' : ` (theo kế hoạch ngày ${formatDay(congress.plannedOn)})`;
  return congress.heldOn === null ? `Đại hội ${name} chưa tổ chức${planned}.` : `Đại hội ${name} được tổ chức ngày ${formatDay(congress.heldOn)}${planned}.`;
}

function sortBlocks(lessons: readonly PrintedLesson[], sort: Sort, instead: string): Block[] {
  const chosen = lessons.filter(({ lesson }) => lesson.sort === sort);
  if (chosen.length === 0) return [{ kind: 'paragraph', text: instead }];
  return chosen.flatMap(({ lesson, title, followed }): Block[] => [
    { kind: 'heading', level: 2, text: followed === null ? title : `${title} (${lesson.organisation.name})` },
    ...paragraphs(lesson.happened),
    ...(lesson.evidence.length === 0 ? [] : [{ kind: 'paragraph', text: [{ text: 'Minh chứng:', italic: true }] } as const]),
    ...lesson.evidence.map((each): Block => ({ kind: 'bullet', text: evidenceSentence(each) })),
  ]);
}

function evidenceSentence(evidence: Evidence): string {
  if (evidence.kind === 'paper') return evidence.note;
  const note = evidence.note === '' ? '' : ` ${evidence.note}`;
  return evidence.kind === 'figure' ? `${figureSentence(evidence).vi}${note}` : `Mục số ${formatNumber(evidence.number)} của sổ ghi (${evidence.hash.slice(0, 12)}…).${note}`;
}

function todoTable(lessons: readonly PrintedLesson[]): Block {
  return {
    kind: 'table', size: 11,
    columns: [
      { header: 'TT', width: 5, align: 'center' }, { header: 'Việc cần làm', width: 36, align: 'left' }, { header: 'Nội dung kiểm tra', width: 34, align: 'left' }, { header: 'Nơi áp dụng', width: 25, align: 'left' },
    ],
    rows: lessons.map(({ todo, check, forWhom }, index) => [String(index + 1), todo, check, forWhom.charAt(0).toLocaleUpperCase('vi') + forWhom.slice(1)]),
  };
}

/** What became of the lessons that this organisation issued. */
function followedBlocks(lessons: readonly PrintedLesson[]): Block[] {
  const issued = lessons.flatMap(({ title, followed }) => (followed ? [{ title, followed }] : []));
  if (issued.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'KẾT QUẢ THỰC HIỆN CÁC BÀI HỌC ĐÃ BAN HÀNH' },
    {
      kind: 'table', size: 11,
      columns: [
        { header: 'Bài học', width: 40, align: 'left' }, { header: 'Đại hội áp dụng', width: 14, align: 'right' }, { header: 'Đã làm', width: 11, align: 'right' }, { header: 'Giải trình', width: 11, align: 'right' },
        { header: 'Không áp dụng', width: 12, align: 'right' }, { header: 'Chưa trả lời', width: 12, align: 'right' },
      ],
      rows: issued.map(({ title, followed: { all, done, explained, notApplicable } }) => [title, ...[all, done, explained, notApplicable, all - done - explained - notApplicable].map((count) => formatNumber(count))]),
    },
  ];
}

function paragraphs(text: string): Block[] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line): Block => ({ kind: 'paragraph', text: line }));
}
