import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Day } from '#foundation/day.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { disciplineWords, professionWords, sexWords } from '#people/core/person-facts.ts';
import { type OfficialPaper, profileOf, type TableColumn } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import type { Book, BookColumn } from '#platform/documents/excel.ts';
import { bodyLedBy, committeeOf, signedFor } from '#progress/core/report-words.ts';
import { type Body, bodyName } from '../core/body.ts';
import type { Candidate } from '../core/person.ts';
import { postName } from '../core/post.ts';
import { trackWords } from '../core/step.ts';
import { educationWords, theoryWords } from '../core/words.ts';

/** P04 (danh sách trích ngang): one row a person, landscape; the same columns in Word, PDF and Excel. */
interface Column {
  readonly header: string;
  readonly group?: string;
  readonly width: number;
  readonly align?: TableColumn['align'];
  readonly of: (person: Candidate, branch: boolean) => string;
}

const said = <K extends string>(words: { readonly [key in K]: { readonly vi: string } }, key: K | null): string => (key === null ? '' : words[key].vi);
const dayOr = (day: Day | null): string => (day === null ? '' : formatDay(day));
const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

const COLUMNS: readonly [Column, ...Column[]] = [
  { header: 'Họ và tên', width: 24, of: ({ fullName }) => fullName },
  { header: 'Ngày sinh', width: 20, align: 'center', of: ({ bornOn, bornYear }) => (bornOn === null ? String(bornYear ?? '') : formatDay(bornOn)) },
  { header: 'Nam/ nữ', width: 11, align: 'center', of: ({ sex }) => said(sexWords, sex) },
  { header: 'Dân tộc', width: 15, align: 'center', of: ({ ethnicity }) => ethnicity },
  { header: 'Tôn giáo', width: 13, align: 'center', of: ({ religion }) => religion },
  { header: 'Quê quán', width: 24, of: ({ home }) => home },
  { header: 'Chức vụ, đơn vị', width: 27, of: ({ position, unit }) => [position, unit].filter((each) => each !== '').join(', ') },
  { header: 'Ngày vào Đảng, chính thức', width: 23, align: 'center', of: ({ joinedOn, officialOn }) => [dayOr(joinedOn), dayOr(officialOn)].filter((each) => each !== '').join('\n') },
  { header: 'Học vấn', group: 'Trình độ', width: 12, align: 'center', of: ({ education }) => said(educationWords, education) },
  { header: 'Chuyên môn', group: 'Trình độ', width: 19, of: ({ profession, field }) => lines(said(professionWords, profession), field) },
  { header: 'Lý luận chính trị', group: 'Trình độ', width: 13, align: 'center', of: ({ theory }) => said(theoryWords, theory) },
  { header: 'Ngoại ngữ, tin học', group: 'Trình độ', width: 16, of: ({ languages }) => languages },
  { header: 'Khen thưởng, kỷ luật', width: 17, of: ({ honours, discipline }) => lines(honours, discipline === 'none' ? '' : disciplineWords[discipline].vi) },
  { header: 'Tái cử/ mới', width: 13, align: 'center', of: ({ track }) => trackWords[track].vi },
  { header: 'Dự kiến chức danh', width: 27, of: ({ bodies, posts }, branch) => lines(...bodies.map((body) => bodyName(body, branch).vi), ...posts.map((post) => postName(post).vi)) },
  { header: 'Ghi chú', width: 23, of: ({ note, planning }) => lines(planning, note) },
];

export interface ListContent {
  readonly place: OrganisationPlace;
  readonly superior: string | undefined;
  readonly people: readonly Candidate[];
  readonly branch: boolean;
  readonly body: Body | undefined;
  readonly signedAt: string;
  readonly today: Day;
  readonly footer: string;
}

function titleOf({ branch, body, place }: ListContent): string {
  const prepared = body === undefined ? (branch ? 'chi ủy' : 'cấp ủy') : bodyName(body, branch).vi.charAt(0).toLocaleLowerCase('vi') + bodyName(body, branch).vi.slice(1);
  return `trích ngang nhân sự ${prepared} nhiệm kỳ ${place.season.term.replaceAll(' ', '\u00A0')}`;
}

export function summaryPaper(content: ListContent): OfficialPaper {
  const { place, superior, people, branch, signedAt, today, footer } = content;
  return {
    profile: profileOf(today), ...(superior !== undefined && { superior: bodyLedBy(superior) }), issuers: [committeeOf(place.organisation.name)], dated: today, place: signedAt === '' ? '………………' : signedAt,
    kind: 'DANH SÁCH', abstract: titleOf(content), orientation: 'landscape',
    blocks: [
      ...sampleMark(place.season.sample),
      {
        kind: 'table', size: 10,
        columns: [{ header: 'TT', width: 7, align: 'center' }, ...COLUMNS.map(({ header, group, width, align }): TableColumn => ({ header, width, align: align ?? 'left', ...(group !== undefined && { group }) }))],
        rows: people.map((person, index) => [String(index + 1), ...COLUMNS.map(({ of }) => of(person, branch))]),
      },
      { kind: 'note', text: `Danh sách có ${people.length} người.` },
    ],
    signatures: [{ authority: signedFor(place.organisation.levelId, place.organisation.groupId), post: 'Bí thư' }], footer,
  };
}

export function summaryBook(content: ListContent): Book {
  const { place, people, branch, today } = content;
  return {
    title: `Danh sách ${titleOf(content)} – ${place.organisation.name}`, dated: today,
    sheets: [{
      name: 'Trích ngang', titles: [`Danh sách ${titleOf(content)}`, committeeOf(place.organisation.name)], orientation: 'landscape',
      columns: [{ header: 'TT', width: 6, type: 'number' }, ...COLUMNS.map(({ header, group, width }): BookColumn => ({ header, width, type: 'text', ...(group !== undefined && { group }) }))],
      rows: people.map((person, index) => [index + 1, ...COLUMNS.map(({ of }) => of(person, branch).replace('\n', '; '))]),
      notes: place.season.sample ? ['Dữ liệu mẫu – không phải số liệu thật.'] : [],
    }],
  };
}
