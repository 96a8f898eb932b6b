import type { Season } from '#campaigns/core/season.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { type Day, weekday } from '#foundation/day.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import type { Organisation } from '#organisations/server/door.ts';
import { bodyLedBy } from '#progress/core/report-words.ts';
import { type Block, type OfficialPaper, profileOf, type TableRow } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import type { board } from '../contract.ts';

type Row = OutputOf<typeof board>['rows'][number];

export interface WeekContent {
  readonly season: Season;
  readonly unit: Organisation;
  readonly superior: string | undefined;
  readonly asOf: Day;
  readonly week: { readonly from: Day; readonly until: Day };
  /** In rank. */
  readonly rows: readonly Row[];
  /** Places that the list no longer holds. */
  readonly left: number;
  readonly signedAt: string;
  readonly footer: string;
}

const WEEKDAYS = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'];

/** The superior's list for the week, in the form of an official paper: who goes where, when and why. @rule R-SEED-8 */
export function weekPaper({ season, unit, superior, asOf, week, rows, left, signedAt, footer }: WeekContent): OfficialPaper {
  const visits = rows.filter(({ next }) => next !== null && next.plannedOn <= week.until).toSorted((one, other) => compare(one.next?.plannedOn ?? '', other.next?.plannedOn ?? ''));
  const assigned = rows.filter((row) => !visits.includes(row) && row.mentor !== null);
  const missing = rows.filter((row) => !visits.includes(row) && row.mentor === null);
  return {
    profile: profileOf(asOf), ...(superior !== undefined && { superior: bodyLedBy(superior) }), issuers: [bodyLedBy(unit.name)], dated: asOf, place: signedAt === '' ? '………………' : signedAt, draft: 'draft',
    kind: 'LỊCH', abstract: `đi cơ sở tuần từ ${formatDay(week.from)} đến ${formatDay(week.until)}, ${season.nameVi}`, orientation: 'landscape',
    blocks: [
      ...sampleMark(season.sample),
      { kind: 'paragraph', text: `Tính đến ngày ${formatDay(asOf)}: ${rows.length + left} nơi có dấu hiệu khó khăn; ${visits.length} nơi có lịch đi trong tuần, ${missing.length} nơi chưa giao người.` },
      ...table('Nơi có lịch trong tuần', visits), ...table('Nơi đã có người theo dõi, chưa đặt lịch', assigned), ...table('Nơi chưa giao người', missing),
      { kind: 'note', text: `Xếp theo mức cần giúp; trong tuần xếp theo ngày đi.${left > 0 ? ` Còn ${left} nơi khác, xem trên hệ thống.` : ''}` },
    ],
    signatures: [{ authority: `T/M ${bodyLedBy(unit.name)}` }], footer,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function table(caption: string, rows: readonly Row[]): Block[] {
  if (rows.length === 0) return [];
  return [{
    kind: 'table', size: 12, caption,
    columns: [
      { header: 'Ngày đi', width: 9, align: 'center' }, { header: 'Nơi đến', width: 22, align: 'left' }, { header: 'Cấp trên trực tiếp', width: 15, align: 'left' }, { header: 'Kế hoạch đại hội', width: 9, align: 'center' },
      { header: 'Vì sao', width: 38, align: 'left' }, { header: 'Người đi', width: 17, align: 'left' },
    ],
    rows: rows.map(line),
  }];
}

function line({ organisation, superior, plannedOn, signals, next, mentor, visits }: Row): TableRow {
  const goes = next?.by.name ?? mentor?.name ?? '';
  const before = goes === '' ? '' : visits.count === 0 ? ' (lần\u00A0đầu)' : ` (lần\u00A0${visits.count + 1})`;
  return [next ? `${WEEKDAYS[weekday(next.plannedOn as Day) - 1]}\n${formatDay(next.plannedOn as Day)}` : '', organisation.name, superior.name, plannedOn === null ? 'chưa có' : formatDay(plannedOn as Day), begin(signals.map(({ reason }) => reason.vi).join('; ')), `${goes}${before}`];
}

function begin(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
}
