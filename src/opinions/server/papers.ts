import { sql } from 'kysely';
import { organisationPlace, type OrganisationPlace } from '#campaigns/server/door.ts';
import { headingsOf, type Paragraph } from '#documents/core/paragraph.ts';
import type { InputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { type BookColumn, type BookRow, toXlsx } from '#platform/documents/excel.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { type OfficialPaper, profileOf } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import { toPdf } from '#platform/documents/pdf.ts';
import { toDocx } from '#platform/documents/word.ts';
import type { Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { kindWords, wayWords } from '../core/given-words.ts';
import { KINDS } from '../core/opinion.ts';
import { OPINION_COLUMNS, type OpinionColumn } from '../core/opinion-sheet.ts';
import { TOPICS, topicWords } from '../core/topic.ts';
import { askedAbout } from './asking.ts';
import { paragraphsOf } from './drafts.ts';
import { selectOpinions } from './store-opinions.ts';
import { type UnderDiscussion, underDiscussion } from './under-discussion.ts';
import { opinionViews, sightOf } from './views.ts';
import { todayIn } from './work.ts';

const EXPLAINED: { readonly [C in OpinionColumn]: string } = {
  paragraph: 'Số của đoạn trong tờ “Các đoạn”. Để trống là góp ý cho cả văn kiện.', topic: `${TOPICS.map((each) => topicWords[each].vi).join('; ')}. Để trống là Nội dung khác.`,
  kind: `Bắt buộc: ${KINDS.map((each) => kindWords[each].vi).join('; ')}.`, text: 'Chép nguyên văn ý kiến. Đồng ý thì để trống được.', oldWords: 'Khi sửa câu chữ: chép đúng chữ trong đoạn.',
  newWords: 'Khi sửa câu chữ: chữ thay vào; để trống là bỏ chữ cũ.', occurrence: 'Khi chữ cũ có nhiều chỗ trong đoạn: chỗ thứ mấy (1, 2, 3 …).', sharing: 'Số người cùng ý kiến, kể cả người nêu. Để trống là 1.',
  speaker: 'Để trống nếu cuộc họp không ghi tên.',
};

/** An empty table for the opinions of a meeting, the numbers of the draft's paragraphs beside it. */
export async function importTemplate(shell: Shell, actor: Actor, input: InputOf<typeof contract.importTemplate>): Answer<typeof contract.importTemplate> {
  const found = await shell.read(async (db) => {
    const place = await organisationPlace(db, actor, 'record', input);
    if (!place.ok) return place;
    const draft = await underDiscussion(db, place.value, input.document, todayIn(place.value, shell.now()));
    return draft.ok ? ok({ ...draft.value, paragraphs: await paragraphsOf(db, input.document, draft.value.version) }) : draft;
  });
  if (!found.ok) return found;
  const { draft, version, paragraphs } = found.value;
  const columns = OPINION_COLUMNS.map(({ heading, width }): BookColumn => ({ header: heading, width, type: 'text' })) as [BookColumn, ...BookColumn[]];
  const bytes = await toXlsx({
    title: 'Mẫu ý kiến góp ý', dated: dayOf(shell.now()),
    sheets: [
      { name: 'Ý kiến', orientation: 'landscape', columns, rows: [] },
      {
        name: 'Các đoạn', titles: [draft.title, `Dự thảo lần ${version}`], rows: paragraphs.map((each): BookRow => [each.id, each.label, each.text]),
        columns: [{ header: 'Đoạn số', width: 9, type: 'number' }, { header: 'Đề mục', width: 10, type: 'text' }, { header: 'Nội dung', width: 110, type: 'text' }],
      },
      {
        name: 'Hướng dẫn', columns: [{ header: 'Cột', width: 24, type: 'text' }, { header: 'Cách điền', width: 90, type: 'text' }], rows: OPINION_COLUMNS.map(({ id, heading }): BookRow => [heading, EXPLAINED[id]]),
        notes: ['Mỗi ý kiến một dòng, giữ nguyên tiêu đề cột. Không dùng công thức.', 'Sai một ô thì không nạp dòng nào; phần mềm nêu từng ô cần sửa. Các dòng giống nhau vẫn được nhận đủ.'],
      },
    ],
  });
  return ok({ name: `mau-y-kien-${input.organisation}.xlsx`, type: FILE_TYPES.xlsx, bytes });
}

/** Form P07 for those who write by hand; its table can be typed off and taken over again. */
export async function formFile(shell: Shell, actor: Actor, input: InputOf<typeof contract.formFile>): Answer<typeof contract.formFile> {
  const found = await shell.read(async (db) => {
    const place = await organisationPlace(db, actor, 'discuss', input);
    if (!place.ok) return place;
    const today = todayIn(place.value, shell.now());
    const draft = await underDiscussion(db, place.value, input.document, today);
    return draft.ok ? ok(formPaper(place.value, draft.value, today)) : draft;
  });
  if (!found.ok) return found;
  return ok({ name: `phieu-gop-y-${input.organisation}.${input.format}`, type: FILE_TYPES[input.format], bytes: await (input.format === 'pdf' ? toPdf(found.value) : toDocx(found.value)) });
}

const BLANK_ROWS = 8;
const DOTS = '……………………………………………………';

function formPaper({ season, organisation }: OrganisationPlace, { draft, drive, version }: UnderDiscussion, today: Day): OfficialPaper {
  return {
    profile: profileOf(today), issuers: [organisation.name], dated: today, place: '………………', kind: 'PHIẾU GÓP Ý', abstract: `${draft.title}, dự thảo lần ${version}`, orientation: 'landscape',
    blocks: [
      ...sampleMark(season.sample),
      { kind: 'paragraph', text: `Văn kiện của ${draft.owner.name}. ${drive.name}: góp ý đến hết ngày ${formatDay(drive.until)}.` },
      { kind: 'paragraph', text: `Chi bộ, nơi họp: ${DOTS}  Ngày họp: ……/……/…………  Số người dự: …………` },
      {
        kind: 'table', size: 11,
        columns: [
          { header: 'Đoạn số', width: 16, align: 'center' }, { header: 'Nội dung thảo luận', width: 34, align: 'left' }, { header: 'Loại ý kiến', width: 28, align: 'left' }, { header: 'Ý kiến', width: 78, align: 'left' },
          { header: 'Chữ cũ', width: 34, align: 'left' }, { header: 'Chữ mới', width: 34, align: 'left' }, { header: 'Số người cùng ý kiến', width: 24, align: 'center' },
        ],
        rows: Array.from({ length: BLANK_ROWS }, () => ['\n\n', '', '', '', '', '', '']),
      },
      { kind: 'note', text: `Nội dung thảo luận: ${TOPICS.map((each) => topicWords[each].vi.toLowerCase()).join('; ')}. Loại ý kiến: ${KINDS.map((each) => kindWords[each].vi.toLowerCase()).join('; ')}. Đoạn số ghi theo số đoạn trong dự thảo; góp ý cho cả văn kiện thì để trống.` },
      { kind: 'note', text: 'Sửa câu chữ: ghi đúng chữ cũ trong đoạn và chữ mới thay vào. Ý kiến được giữ nguyên văn.' },
    ],
    signatures: [{ post: 'Chủ trì', name: '' }, { post: 'Thư ký', name: '' }],
  };
}

/** Of one file; Excel opens no more letters in a cell than these. */
const CELL_LETTERS = 32_000;

/** Opinions on a version as a table, in the order of the draft. */
export async function exportOpinions(shell: Shell, actor: Actor, input: InputOf<typeof contract.exportOpinions>): Answer<typeof contract.exportOpinions> {
  const found = await shell.read(async (db) => {
    const asked = await askedAbout(db, actor, input);
    if (!asked.ok) return asked;
    const { draft, version, where, place } = asked.value;
    const rows = await selectOpinions(db).where(where).$if(input.meeting !== undefined, (query) => query.where('p.meeting_id', '=', input.meeting as string)).orderBy(sql`o.code collate "C"`).orderBy('p.number').execute();
    return ok({ draft, version, place, opinions: await opinionViews(db, rows, sightOf(actor)), paragraphs: await paragraphsOf(db, draft.id, version) });
  });
  if (!found.ok) return found;
  const { draft, version, place, opinions, paragraphs } = found.value;
  const places = placesIn(paragraphs);
  const ordered = opinions.toSorted((a, b) => (places.get(a.paragraph ?? 0)?.at ?? -1) - (places.get(b.paragraph ?? 0)?.at ?? -1));
  const columns: [BookColumn, ...BookColumn[]] = [
    { header: 'Mã tổ chức', width: 12, type: 'text' }, { header: 'Tổ chức', width: 30, type: 'text' }, { header: 'Chi bộ, nơi họp', width: 26, type: 'text' }, { header: 'Số nhận', width: 9, type: 'number' },
    { header: 'Đề mục', width: 40, type: 'text' }, ...OPINION_COLUMNS.map(({ heading, width }): BookColumn => ({ header: heading, width, type: heading === 'Đoạn số' || heading === 'Số người cùng ý kiến' || heading === 'Chỗ thứ' ? 'number' : 'text' })),
    { header: 'Ngày góp ý', width: 12, type: 'day' }, { header: 'Cách gửi', width: 24, type: 'text' },
  ];
  const bytes = await toXlsx({
    title: `Ý kiến góp ý ${draft.title}`, dated: dayOf(shell.now()),
    sheets: [{
      name: 'Ý kiến', orientation: 'landscape', columns,
      titles: [draft.title, `Dự thảo lần ${version}. Ý kiến của ${place.organisation.name} và cấp dưới.`, ...(place.season.sample ? ['Dữ liệu mẫu – không phải số liệu thật.'] : [])],
      rows: ordered.map((each): BookRow => [
        each.organisation.code, each.organisation.name, each.group, each.number, places.get(each.paragraph ?? 0)?.heading ?? 'Cả văn kiện', each.paragraph, topicWords[each.topic].vi, kindWords[each.kind].vi,
        cell(each.text), cell(each.oldWords), cell(each.newWords), each.occurrence, each.sharing, each.speaker ?? '', each.saidOn, wayWords[each.way].vi,
      ]),
    }],
  });
  return ok({ name: `y-kien-gop-y-${input.organisation}-lan-${version}.xlsx`, type: FILE_TYPES.xlsx, bytes });
}

function cell(text: string): string {
  return text.length > CELL_LETTERS ? `${text.slice(0, CELL_LETTERS)}…` : text;
}

function placesIn(paragraphs: readonly Paragraph[]): Map<number, { readonly at: number; readonly heading: string }> {
  const headings = headingsOf(paragraphs);
  return new Map(paragraphs.map((each, at) => [each.id, { at, heading: (headings[at] ?? []).at(-1) ?? '' }]));
}
