import type { Book, BookColumn, BookRow, BookSheet } from '#platform/documents/excel.ts';
import { formatDay, formatNumber, longDay } from '#foundation/vietnamese-format.ts';
import type { ReportRow } from '../core/check-report.ts';
import { levelWords, wholeOf } from '../core/report-words.ts';
import { stateWords } from '../core/state-words.ts';
import type { ReportContent, ReportLine } from './report-content.ts';
import { eachAlone } from './report-paper.ts';

/** F08 as a workbook: the tables of the paper, who is late or waits, and every organisation. */
export function reportBook(content: ReportContent): Book {
  const { figures, unit } = content;
  const title = `Tiến độ ${levelWords(figures.level).congresses} nhiệm kỳ ${content.term}`;
  const titles = [
    title,
    `${unit.name} – đúng vào ${longDay(content.asOf)}, biết đến hết ${longDay(content.knownOn)}`,
    ...(figures.sample ? ['Dữ liệu mẫu – không phải số liệu thật'] : []),
  ];
  const notes = [`Sổ ghi ${figures.season}, mục ${formatNumber(figures.head.number)}, ${figures.head.hash}`];
  const rows = content.byUnit.length > 0 ? content.byUnit : content.byKind;
  const sheets: [BookSheet, ...BookSheet[]] = [
    { name: eachAlone(content) ? 'Tổ chức' : 'Theo cấp ủy', titles, columns: figureColumns(eachAlone(content) ? 'Tổ chức' : 'Cấp ủy'), rows: rows.map(figureRow), sums: [sumRow(wholeOf(unit.kindId), content.byUnit.length > 0 ? content.byUnitSum : content.byKindSum)], notes, orientation: 'landscape' },
    { name: 'Theo loại hình', titles, columns: figureColumns('Loại hình'), rows: content.byKind.map(figureRow), sums: [sumRow('Cộng', content.byKindSum)], notes, orientation: 'landscape' },
    { name: 'Chậm, tạm hoãn, chờ', titles, columns: LINE_COLUMNS, rows: [...content.late, ...content.onHold, ...content.undecided.filter((line) => line.daysLate === 0)].map(lineRow), notes, orientation: 'landscape' },
  ];
  if (content.all.length > 0) sheets.push({ name: 'Từng tổ chức', titles, columns: LINE_COLUMNS, rows: content.all.toSorted((one, other) => (one.code < other.code ? -1 : 1)).map(lineRow), notes, orientation: 'landscape' });
  return { title: `${title} (${formatDay(content.asOf)})`, dated: content.asOf, sheets };
}

function figureColumns(what: string): [BookColumn, ...BookColumn[]] {
  return [
    { header: 'TT', width: 6, type: 'number', align: 'center' },
    { header: what, width: 40, type: 'text' },
    { header: 'Số tổ chức', width: 11, type: 'number' },
    { header: 'Phải tổ chức', group: 'Đại hội', width: 14, type: 'number' },
    { header: 'Đã tổ chức', group: 'Đại hội', width: 12, type: 'number' },
    { header: 'Tỷ lệ', group: 'Đại hội', width: 10, type: 'percent' },
    { header: 'Chậm', group: 'Đại hội', width: 9, type: 'number' },
    { header: 'Tạm hoãn', group: 'Đại hội', width: 10, type: 'number' },
    { header: 'Chờ quyết định', group: 'Đại hội', width: 18, type: 'number' },
    { header: 'Đã báo cáo, chuẩn y', group: 'Đại hội', width: 23, type: 'number' },
    { header: 'Chọn', group: 'Đại hội điểm', width: 9, type: 'number' },
    { header: 'Đã tổ chức', group: 'Đại hội điểm', width: 11, type: 'number' },
    { header: 'Kế hoạch', group: 'Bầu trực tiếp bí thư', width: 11, type: 'number' },
    { header: 'Đã bầu', group: 'Bầu trực tiếp bí thư', width: 11, type: 'number' },
  ];
}

function figureRow(row: ReportRow & { readonly name: string }, index: number): BookRow {
  return [index + 1, row.name, ...figures(row)];
}

function sumRow(name: string, row: ReportRow): BookRow {
  return [null, name, ...figures(row)];
}

function figures(row: ReportRow): (string | number)[] {
  return [
    row.total, row.planned, row.held, row.planned === 0 ? '–' : row.held / row.planned, row.late, row.states.hold, row.states.need, row.states.done,
    row.pilotsPlanned, row.pilotsHeld, row.directPlanned, row.directHeld,
  ];
}

const LINE_COLUMNS: [BookColumn, ...BookColumn[]] = [
  { header: 'Mã', width: 12, type: 'text' },
  { header: 'Tên tổ chức', width: 48, type: 'text' },
  { header: 'Loại hình', width: 18, type: 'text' },
  { header: 'Thuộc', width: 32, type: 'text' },
  { header: 'Trạng thái', width: 22, type: 'text' },
  { header: 'Điểm', width: 8, type: 'text', align: 'center' },
  { header: 'Bầu trực tiếp', width: 13, type: 'text', align: 'center' },
  { header: 'Ngày kế hoạch', width: 14, type: 'day' },
  { header: 'Ngày đại hội', width: 14, type: 'day' },
  { header: 'Chậm (ngày)', width: 12, type: 'number' },
  { header: 'Lý do', width: 50, type: 'text' },
];

function lineRow(line: ReportLine): BookRow {
  return [
    line.code, line.name, line.kind, line.under, line.state === null ? 'không có đại hội' : stateWords[line.state].vi, line.pilot ? 'x' : '', line.direct ? 'x' : '',
    line.plannedOn, line.heldOn, line.daysLate === 0 ? null : line.daysLate, line.note,
  ];
}
