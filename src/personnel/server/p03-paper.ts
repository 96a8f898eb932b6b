import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Day } from '#foundation/day.ts';
import { formatDay, formatNumber, formatShare } from '#foundation/vietnamese-format.ts';
import { type Block, type OfficialPaper, type PaperTable, profileOf } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import { archivedAt, bodyLedBy, committeeOf, signedFor } from '#progress/core/report-words.ts';
import { bodyName } from '../core/body.ts';
import { TRACKS } from '../core/person.ts';
import { postName } from '../core/post.ts';
import { stepName, trackWords } from '../core/step.ts';
import { passes } from '../core/process.ts';
import { type Desk, type JudgedBody, type JudgedPerson, standing } from './desk.ts';

export interface SchemePaper {
  readonly place: OrganisationPlace;
  readonly superior: string | undefined;
  readonly desk: Desk;
  readonly people: readonly JudgedPerson[];
  readonly bodies: readonly JudgedBody[];
  readonly signedAt: string;
  readonly today: Day;
  readonly footer: string;
}

/** P03: standards, number, structure, sources, the steps taken, the list and its surplus, as a draft for the superior. */
export function schemePaper({ place, superior, desk, people, bodies, signedAt, today, footer }: SchemePaper): OfficialPaper {
  const { organisation, season } = place;
  const { scheme, branch } = desk;
  return {
    profile: profileOf(today), ...(superior !== undefined && { superior: bodyLedBy(superior) }), issuers: [committeeOf(organisation.name)], symbol: `ĐA/${branch ? 'CB' : organisation.levelId === 'grassroots' ? 'ĐU' : 'HU'}`, dated: today, draft: 'draft',
    place: signedAt === '' ? '………………' : signedAt, kind: 'ĐỀ ÁN', abstract: `nhân sự ${branch ? 'chi ủy' : 'ban chấp hành'} nhiệm kỳ ${season.term.replaceAll(' ', '\u00A0')}`, orientation: 'portrait',
    blocks: [
      ...sampleMark(season.sample),
      { kind: 'heading', level: 1, text: 'TIÊU CHUẨN' }, ...textBlocks(scheme?.standards ?? ''),
      { kind: 'heading', level: 1, text: 'SỐ LƯỢNG, SỐ DƯ' }, numberTable(bodies, branch),
      { kind: 'heading', level: 1, text: 'CƠ CẤU' }, structureTable(bodies, branch, desk.referenceOn), ...aimBlocks(bodies),
      { kind: 'heading', level: 1, text: 'NGUỒN NHÂN SỰ' }, ...textBlocks(scheme?.sources ?? ''),
      { kind: 'heading', level: 1, text: 'QUY TRÌNH ĐÃ THỰC HIỆN' }, ...stepBlocks(desk),
      { kind: 'heading', level: 1, text: 'DANH SÁCH GIỚI THIỆU' }, listTable(people, branch),
      ...(scheme?.note ? [{ kind: 'heading', level: 1, text: 'Ý KIẾN GIẢI TRÌNH, ĐỀ NGHỊ' } as const, ...textBlocks(scheme.note)] : []),
    ],
    signatures: [{ authority: signedFor(organisation.levelId, organisation.groupId), post: 'Bí thư' }],
    recipients: [superior ?? 'Cấp ủy cấp trên', archivedAt(organisation.name)], footer,
  };
}

function textBlocks(text: string): Block[] {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.length === 0 ? [{ kind: 'note', text: 'Chưa ghi trong đề án.' }] : lines.map((line): Block => ({ kind: 'paragraph', text: line }));
}

const share = (count: number, total: number): string => (total === 0 ? '–' : `${formatNumber(count)} (${formatShare(count, total, 'round')})`);

function numberTable(bodies: readonly JudgedBody[], branch: boolean): PaperTable {
  return {
    kind: 'table', size: 11,
    columns: [{ header: 'Cấp ủy, chức danh', width: 50, align: 'left' }, { header: 'Số lượng bầu', width: 20, align: 'right' }, { header: 'Danh sách', width: 20, align: 'right' }, { header: 'Số dư', width: 25, align: 'right' }],
    rows: bodies.map(({ body, seats, structure }) => [bodyName(body, branch).vi, seats === null ? '–' : String(seats), String(structure.people), seats === null ? '–' : share(Math.max(0, structure.people - seats), seats)]),
  };
}

function structureTable(bodies: readonly JudgedBody[], branch: boolean, referenceOn: Day): PaperTable {
  return {
    kind: 'table', size: 10, caption: `Cơ cấu danh sách, tuổi tính đến ${formatDay(referenceOn)}`,
    columns: [
      { header: 'Cấp ủy, chức danh', width: 34, align: 'left' }, { header: 'Nữ', width: 20, align: 'right' }, { header: 'Dân tộc thiểu số', width: 20, align: 'right' }, { header: 'Dưới 40', width: 20, align: 'right' }, { header: '40–50', width: 20, align: 'right' },
      { header: 'Trên 50', width: 20, align: 'right' }, { header: 'Lần đầu', width: 20, align: 'right' }, { header: 'Tuổi bình quân', width: 16, align: 'right' },
    ],
    rows: bodies.filter(({ structure }) => structure.people > 2).map(({ body, structure: of }) => [
      bodyName(body, branch).vi, share(of.women, of.people), share(of.ethnic, of.people), share(of.under40, of.people), share(of.from40to50, of.people), share(of.over50, of.people), share(of.firstTime, of.people),
      of.meanAge === null ? '–' : formatNumber(of.meanAge / 100, 1),
    ]),
  };
}

/** Shares below an aim stand in the paper with their reason; the superior decides on them. @rule R-CT35-4.5 */
function aimBlocks(bodies: readonly JudgedBody[]): Block[] {
  return bodies.flatMap(({ findings }) => findings).map(({ sentence }): Block => ({ kind: 'bullet', text: sentence.vi }));
}

function stepBlocks({ steps, branch }: Desk): Block[] {
  const held = TRACKS.flatMap((track) => steps.filter((step) => step.track === track).toSorted((one, other) => one.round - other.round || one.step - other.step));
  if (held.length === 0) return [{ kind: 'note', text: 'Chưa thực hiện bước nào.' }];
  return [{
    kind: 'table', size: 10,
    columns: [{ header: 'Bước', width: 52, align: 'left' }, { header: 'Diện', width: 22, align: 'left' }, { header: 'Ngày', width: 20, align: 'center' }, { header: 'Triệu tập', width: 14, align: 'right' }, { header: 'Có mặt', width: 14, align: 'right' }, { header: 'Nhân sự', width: 14, align: 'right' }, { header: 'Đạt', width: 12, align: 'right' }, { header: 'Biên bản', width: 24, align: 'left' }],
    rows: held.map((step) => [stepName(step.step, branch).vi, trackWords[step.track].vi, formatDay(step.heldOn), String(step.summoned), String(step.present), String(step.votes.length), String(step.votes.filter((vote) => passes(step, vote)).length), step.minutes]),
  }];
}

function listTable(people: readonly JudgedPerson[], branch: boolean): Block {
  const listed = new Set(standing(people).map(({ id }) => id));
  const rows = people.filter(({ person }) => listed.has(person.id));
  if (rows.length === 0) return { kind: 'note', text: 'Chưa có nhân sự trong danh sách.' };
  return {
    kind: 'table', size: 10,
    columns: [{ header: 'TT', width: 8, align: 'center' }, { header: 'Họ và tên', width: 36, align: 'left' }, { header: 'Năm sinh', width: 14, align: 'center' }, { header: 'Chức vụ, đơn vị', width: 46, align: 'left' }, { header: 'Diện', width: 20, align: 'left' }, { header: 'Dự kiến', width: 36, align: 'left' }, { header: 'Phiếu bước 5', width: 16, align: 'right' }],
    rows: rows.map(({ person, progress }, index) => {
      const last = progress.votes.find((each) => each.step === 5);
      return [
        String(index + 1), person.fullName, person.bornOn?.slice(0, 4) ?? String(person.bornYear ?? ''), [person.position, person.unit].filter((each) => each !== '').join(', '), trackWords[person.track].vi,
        [...person.bodies.map((body) => bodyName(body, branch).vi), ...person.posts.map((post) => postName(post).vi)].join('; '), last && last.votes !== null ? `${last.votes}/${last.summoned}` : '–',
      ];
    }),
  };
}
