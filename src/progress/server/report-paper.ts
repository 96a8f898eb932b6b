import type { Block, OfficialPaper, PaperTable } from '#platform/documents/official.ts';
import { profileOf } from '#platform/documents/official.ts';
import { ledgerFoot, sampleMark } from '#platform/documents/paper-marks.ts';
import { formatDay, formatNumber, formatShare, longDay } from '#foundation/vietnamese-format.ts';
import type { Day } from '#foundation/day.ts';
import type { ReportRow } from '../core/check-report.ts';
import { archivedAt, bodyLedBy, committeeOf, levelWords, reportSymbol, signedFor, wholeOf } from '../core/report-words.ts';
import type { ReportContent, ReportLine } from './report-content.ts';

/** Lists longer than this go into the workbook alone; the paper then says how many there are. */
const NAMED_AT_MOST = 200;

/** F08 as an official paper: a draft without number and day until it is issued. */
export function reportPaper(content: ReportContent): OfficialPaper {
  const { figures, unit } = content;
  const issuer = committeeOf(unit.name);
  const { congresses } = levelWords(figures.level);
  return {
    profile: profileOf(content.asOf),
    ...(content.superior !== undefined && { superior: bodyLedBy(content.superior) }),
    issuers: [issuer],
    symbol: reportSymbol(unit.kindId, unit.groupId),
    dated: content.asOf,
    place: content.place === '' ? placeOf(issuer) : content.place,
    draft: 'draft',
    kind: 'BÁO CÁO',
    abstract: `tiến độ tổ chức ${congresses} nhiệm kỳ ${content.term} (tính đến ngày ${formatDay(content.asOf)})`,
    orientation: 'portrait',
    blocks: [
      ...sampleMark(figures.sample),
      { kind: 'paragraph', text: `Số liệu trong báo cáo đúng vào ${longDay(content.asOf)}, theo những gì đã ghi vào sổ đến hết ${longDay(content.knownOn)}.` },
      ...progressBlocks(content),
      ...openBlocks(content),
      { kind: 'heading', level: 1, text: 'KHÓ KHĂN, VƯỚNG MẮC' },
      ...ownWords(content.difficulties),
      { kind: 'heading', level: 1, text: 'ĐỀ XUẤT, KIẾN NGHỊ' },
      ...ownWords(content.proposals),
    ],
    signatures: [{ authority: signedFor(unit.levelId, unit.groupId), post: content.signerPost, name: content.signerName }],
    recipients: [content.superior ?? 'Ban Tổ chức Trung ương', 'Các cơ quan tham mưu, giúp việc cấp ủy', archivedAt(issuer)],
    footer: ledgerFoot({ chain: figures.season, ...figures.head }),
  };
}

function progressBlocks(content: ReportContent): Block[] {
  const { figures, unit } = content;
  const { organisations, congresses, heldByGroup, pilots, directElections } = figures;
  const words = levelWords(figures.level).organisations;
  const below = [
    ...(content.branchesBelow === undefined ? [] : [`${formatNumber(content.branchesBelow)} chi bộ trực thuộc`]),
    ...(content.members === undefined ? [] : [`${formatNumber(content.members)} đảng viên`]),
  ];
  return [
    { kind: 'heading', level: 1, text: 'TIẾN ĐỘ ĐẠI HỘI' },
    { kind: 'heading', level: 2, text: 'Tổ chức' },
    {
      kind: 'paragraph',
      text:
        `${wholeOf(unit.kindId)} có ${formatNumber(organisations.total)} ${words}, gồm ${formatNumber(organisations.partyOrgs)} đảng bộ và ${formatNumber(organisations.branches)} chi bộ` +
        `${below.length === 0 ? '' : `; theo báo cáo gần nhất có ${below.join(', ')}`}. Phải đại hội trong nhiệm kỳ này: ${formatNumber(congresses.planned)}` +
        `${organisations.withoutCongress === 0 ? '' : `; không có đại hội trong kỳ: ${formatNumber(organisations.withoutCongress)}`}.`,
    },
    { kind: 'heading', level: 2, text: 'Kết quả' },
    {
      kind: 'paragraph',
      text: [
        { text: `Đến ngày ${formatDay(content.asOf)}, ` },
        { text: `${formatNumber(congresses.held)}/${formatNumber(congresses.planned)}`, bold: true },
        { text: ` ${words} đã đại hội, đạt ${formatShare(congresses.held, congresses.planned, 'round')} (${formatNumber(heldByGroup.partyOrgs)} đảng bộ, ${formatNumber(heldByGroup.branches)} chi bộ).` },
      ],
    },
    { kind: 'bullet', text: `Theo kế hoạch đến ngày này: ${formatNumber(congresses.planToDate)}; đã đại hội đúng kế hoạch ${formatNumber(congresses.onTime)}, sau ngày kế hoạch ${formatNumber(congresses.heldLate)}${congresses.heldWithoutDay === 0 ? '' : `, không có ngày kế hoạch ${formatNumber(congresses.heldWithoutDay)}`}.` },
    { kind: 'bullet', text: `Chưa đại hội: ${formatNumber(congresses.notHeld)}, trong đó chậm so với kế hoạch ${formatNumber(congresses.late)}, tạm hoãn ${formatNumber(figures.states.hold)}, chờ cấp trên quyết định ${formatNumber(figures.states.need)}, chưa chốt ngày ${formatNumber(figures.states.notdue)}.` },
    { kind: 'bullet', text: `Đại hội điểm: ${formatNumber(pilots.held)}/${formatNumber(pilots.planned)} (${formatNumber(pilots.partyOrgs)} đảng bộ, ${formatNumber(pilots.branches)} chi bộ được chọn).` },
    { kind: 'bullet', text: `Đại hội trực tiếp bầu bí thư: ${formatNumber(directElections.held)}/${formatNumber(directElections.planned)}.` },
    { kind: 'bullet', text: `Hồ sơ sau đại hội: đã báo cáo kết quả ${formatNumber(congresses.reported)}, đã được chuẩn y ${formatNumber(congresses.approved)}.` },
    ...forecastBlock(content),
    table('Biểu 1. Theo loại hình tổ chức', 'Loại hình', content.byKind, content.byKindSum, 'Cộng'),
    ...(content.byUnit.length === 0 ? [] : [table(eachAlone(content) ? 'Biểu 2. Từng tổ chức' : 'Biểu 2. Theo cấp ủy', eachAlone(content) ? 'Tổ chức' : 'Cấp ủy', content.byUnit, content.byUnitSum, wholeOf(unit.kindId))]),
    { kind: 'note', text: 'Tỷ lệ tính trên số phải đại hội, làm tròn hai số lẻ. Không số nào vượt kế hoạch; mọi dòng cùng một ngày.' },
  ];
}

/** The unit's children are the counted organisations themselves. */
export function eachAlone({ byUnit }: Pick<ReportContent, 'byUnit'>): boolean {
  return byUnit.every((row) => row.total === 1);
}

function forecastBlock({ figures }: ReportContent): Block[] {
  const { forecast, deadline, congresses } = figures;
  if (deadline === null) return [];
  const on = (day: string): string => formatDay(day as Day);
  if (congresses.notHeld === 0) return [{ kind: 'bullet', text: `Đã hoàn thành; hạn hoàn thành ngày ${on(deadline)}.` }];
  const pace = `nhịp mười ngày làm việc gần nhất ${formatNumber(forecast.pacePerWorkingDay / 100, 1)} đại hội mỗi ngày`;
  const text = forecast.day === null
    ? `Hạn hoàn thành ngày ${on(deadline)}; mười ngày làm việc gần nhất không có đại hội nên chưa dự báo được.`
    : `Hạn hoàn thành ngày ${on(deadline)}; theo ${pace} và kế hoạch còn lại, dự kiến xong ngày ${on(forecast.day)}.`;
  return [{ kind: 'bullet', text }];
}

function openBlocks(content: ReportContent): Block[] {
  const { late, onHold, undecided } = content;
  const total = content.figures.congresses.late + content.figures.states.hold + content.figures.states.need;
  return [
    { kind: 'heading', level: 1, text: 'TỔ CHỨC CHẬM, TẠM HOÃN, CHỜ QUYẾT ĐỊNH' },
    ...(total === 0 ? [{ kind: 'paragraph', text: 'Không có.' } as const] : []),
    ...list('Chậm so với kế hoạch', content.figures.congresses.late, late, [
      { header: 'Ngày kế hoạch', width: 24, of: (line) => (line.plannedOn === null ? '–' : formatDay(line.plannedOn)), align: 'center' },
      { header: 'Chậm (ngày)', width: 18, of: (line) => formatNumber(line.daysLate), align: 'right' },
    ]),
    ...list('Tạm hoãn', content.figures.states.hold, onHold, [REASON]),
    ...list('Chờ cấp trên quyết định', content.figures.states.need, undecided, [REASON]),
  ];
}

interface LineColumn {
  readonly header: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly of: (line: ReportLine) => string;
}

const REASON: LineColumn = { header: 'Lý do', width: 66, of: (line) => line.note, align: 'left' };

function list(title: string, total: number, lines: readonly ReportLine[], more: readonly LineColumn[]): Block[] {
  if (total === 0) return [];
  const heading: Block = { kind: 'heading', level: 2, text: `${title}: ${formatNumber(total)}` };
  if (lines.length === 0 || total > NAMED_AT_MOST) return [heading, { kind: 'paragraph', text: 'Danh sách từng tổ chức có trong bảng Excel kèm theo.' }];
  return [
    heading,
    {
      kind: 'table',
      size: 11,
      columns: [
        { header: 'TT', width: 9, align: 'center' },
        { header: 'Tổ chức', width: 62, align: 'left' },
        { header: 'Thuộc', width: 44, align: 'left' },
        ...more.map(({ header, width, align }) => ({ header, width, align })),
      ],
      rows: lines.map((line, index) => [String(index + 1), line.name, line.under, ...more.map((column) => column.of(line))]),
    },
  ];
}

function table(caption: string, what: string, rows: readonly (ReportRow & { readonly name: string })[], sum: ReportRow, sumName: string): PaperTable {
  return {
    kind: 'table',
    caption,
    size: 11,
    columns: [
      { header: 'TT', width: 9, align: 'center' },
      { header: what, width: 44, align: 'left' },
      { header: 'Phải tổ chức', group: 'Đại hội', width: 16, align: 'right' },
      { header: 'Đã tổ chức', group: 'Đại hội', width: 16, align: 'right' },
      { header: 'Tỷ lệ', group: 'Đại hội', width: 18, align: 'right' },
      { header: 'Chậm', group: 'Đại hội', width: 13, align: 'right' },
      { header: 'Chọn', group: 'Điểm', width: 12, align: 'right' },
      { header: 'Đã', group: 'Điểm', width: 10, align: 'right' },
      { header: 'Kế hoạch', group: 'Bầu trực tiếp', width: 15, align: 'right' },
      { header: 'Đã', group: 'Bầu trực tiếp', width: 12, align: 'right' },
    ],
    rows: rows.map((row, index) => [String(index + 1), row.name, ...numbers(row)]),
    sums: [['', { text: sumName, align: 'left' }, ...numbers(sum)]],
  };
}

function numbers(row: ReportRow): string[] {
  return [
    formatNumber(row.planned), formatNumber(row.held), formatShare(row.held, row.planned, 'round'), formatNumber(row.late),
    formatNumber(row.pilotsPlanned), formatNumber(row.pilotsHeld), formatNumber(row.directPlanned), formatNumber(row.directHeld),
  ];
}

/** What the office wrote, or the mark that it still has to. */
function ownWords(text: string): Block[] {
  const paragraphs = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (paragraphs.length === 0) return [{ kind: 'note', text: 'Cấp ủy bổ sung trước khi ban hành.' }];
  return paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
}

/** "Tỉnh ủy Vĩnh Long" is signed at Vĩnh Long; where the name says no place, the line stays open. */
function placeOf(name: string): string {
  return /^(?:Tỉnh ủy|Thành ủy|Thị ủy|Huyện ủy) (.+)$/.exec(name)?.[1] ?? /^(?:Đảng bộ|Đảng ủy|Chi bộ) (?:xã|phường|thị trấn) (.+)$/.exec(name)?.[1] ?? '………………';
}
