import type { Season } from '#campaigns/core/season.ts';
import type { Day } from '#foundation/day.ts';
import { formatNumber, formatShare, longDay } from '#foundation/vietnamese-format.ts';
import type { Organisation } from '#organisations/server/door.ts';
import { type Block, type OfficialPaper, profileOf, type TableRow } from '#platform/documents/official.ts';
import { ledgerFoot, sampleMark } from '#platform/documents/paper-marks.ts';
import type { LedgerHead } from '#platform/ledger/append.ts';
import { bodyLedBy } from '#progress/core/report-words.ts';
import type { BreakdownId, Counted, Figures, Years } from '../core/figures.ts';

export interface PaperContent {
  readonly figures: Figures;
  readonly organisation: Organisation;
  readonly season: Season;
  readonly superior: string | undefined;
  readonly asOf: Day;
  readonly head: LedgerHead;
  readonly place: string;
  readonly signerPost: string;
  readonly signerName: string;
  readonly complaints: string;
}

/** F02 for a delegates' congress, F03 for a members' congress, as an official paper. */
export function credentialsPaper(content: PaperContent): OfficialPaper {
  const { figures, organisation, season, superior } = content;
  const members = figures.form === 'members';
  const body = bodyLedBy(organisation.name);
  return {
    profile: profileOf(content.asOf),
    ...(superior !== undefined && { superior: bodyLedBy(superior) }),
    issuers: [body, `Đại hội nhiệm kỳ ${season.term}`],
    dated: content.asOf,
    place: content.place === '' ? '………………' : content.place,
    kind: 'BÁO CÁO',
    abstract: members ? 'tình hình đảng viên dự đại hội' : 'thẩm tra tư cách đại biểu dự đại hội',
    orientation: 'portrait',
    blocks: [
      ...sampleMark(season.sample),
      { kind: 'paragraph', text: `Số liệu theo danh sách và điểm danh của đại hội; tuổi đời, tuổi Đảng tính đến ${longDay(content.asOf)}.` },
      ...attendanceBlocks(figures),
      { kind: 'heading', level: 1, text: members ? 'CHẤT LƯỢNG ĐẢNG VIÊN' : 'CƠ CẤU, CHẤT LƯỢNG ĐẠI BIỂU' },
      breakdownTable(figures),
      ...qualityBlocks(figures),
      ...(members ? [] : credentialBlocks(figures, content.complaints)),
      ...baseBlocks(figures),
    ],
    signatures: [{ authority: members ? 'T/M Đoàn Chủ tịch' : 'T/M Ban Thẩm tra tư cách', post: content.signerPost || (members ? '' : 'Trưởng ban'), name: content.signerName }],
    recipients: ['Đoàn Chủ tịch', 'Lưu hồ sơ đại hội'],
    footer: ledgerFoot(content.head),
  };
}

const share = (count: number, total: number): string => (total === 0 ? '' : ` (${formatShare(count, total, 'round')})`);

function attendanceBlocks(figures: Figures): Block[] {
  const { form, total, absent } = figures;
  const who = form === 'members' ? 'đảng viên' : 'đại biểu chính thức';
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'TRIỆU TẬP, CÓ MẶT' },
    { kind: 'paragraph', text: [{ text: `Triệu tập ${formatNumber(total.summoned)} ${who}; có mặt ` }, { text: `${formatNumber(total.present)}/${formatNumber(total.summoned)}`, bold: true }, { text: `${share(total.present, total.summoned)}.` }] },
    { kind: 'bullet', text: `Vắng có lý do được chấp nhận: ${formatNumber(absent.excused)}; vắng khác: ${formatNumber(absent.unexcused)}.` },
  ];
  if (form === 'members') {
    blocks.push({ kind: 'bullet', text: `Được miễn công tác và sinh hoạt: ${formatNumber(figures.exempt)}; sinh hoạt tạm thời nơi khác: ${formatNumber(figures.elsewhere)}; bị đình chỉ: ${formatNumber(figures.suspended)}.` });
  } else {
    blocks.push({ kind: 'bullet', text: `Đại biểu vắng suốt thời gian đã có dự khuyết thay: ${formatNumber(figures.replaced)}; dự khuyết chưa thay ai: ${formatNumber(figures.alternates)}.` });
  }
  return blocks;
}

/** Delegations come last: there may be many. Ethnic groups and discipline are said in a sentence as well. */
const ORDER: readonly BreakdownId[] = ['kind', 'source', 'sex', 'ethnicity', 'age', 'education', 'profession', 'theory', 'discipline', 'delegation'];

function breakdownTable({ breakdowns, total }: Figures): Block {
  const row = (name: string, { summoned, present }: Counted): TableRow => [name, formatNumber(summoned), formatShare(summoned, total.summoned, 'round'), formatNumber(present), formatShare(present, total.present, 'round')];
  const ordered = breakdowns.toSorted((one, other) => ORDER.indexOf(one.id) - ORDER.indexOf(other.id));
  return {
    kind: 'table',
    size: 11,
    columns: [
      { header: 'Nội dung', width: 66, align: 'left' },
      { header: 'Số người', group: 'Triệu tập', width: 22, align: 'right' }, { header: 'Tỷ lệ', group: 'Triệu tập', width: 22, align: 'right' },
      { header: 'Số người', group: 'Có mặt', width: 22, align: 'right' }, { header: 'Tỷ lệ', group: 'Có mặt', width: 22, align: 'right' },
    ],
    rows: ordered.flatMap(({ title, parts }) => [{ band: title.vi }, ...parts.map((part) => row(part.name.vi, part))]),
    sums: [['Cộng mỗi mục', formatNumber(total.summoned), formatShare(total.summoned, total.summoned, 'round'), formatNumber(total.present), formatShare(total.present, total.present, 'round')]],
  };
}

function qualityBlocks({ ages, partyYears, honoured, minority, total }: Figures): Block[] {
  const known = ({ of }: Years): string => (of === total.summoned ? '' : ` (tính trên ${formatNumber(of)} người có thông tin)`);
  return [
    ...(ages.of === 0 ? [] : [{ kind: 'bullet', text: `Tuổi đời bình quân ${mean(ages)}; trẻ nhất ${ages.least ?? ''} tuổi, cao nhất ${ages.most ?? ''} tuổi${known(ages)}.` } as const]),
    ...(partyYears.of === 0 ? [] : [{ kind: 'bullet', text: `Tuổi Đảng bình quân ${mean(partyYears)}; ít nhất ${partyYears.least ?? ''} năm, nhiều nhất ${partyYears.most ?? ''} năm${known(partyYears)}.` } as const]),
    { kind: 'bullet', text: `Dân tộc thiểu số: ${formatNumber(minority.summoned)}${share(minority.summoned, total.summoned)}. Được khen thưởng: ${formatNumber(honoured.summoned)}.` },
  ];
}

function mean({ sum, of }: Years): string {
  return formatNumber(sum / of, 2);
}

function credentialBlocks({ refused, suspended, total }: Figures, complaints: string): Block[] {
  const own = complaints.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return [
    { kind: 'heading', level: 1, text: 'TƯ CÁCH ĐẠI BIỂU' },
    ...(own.length === 0 ? [{ kind: 'paragraph', text: 'Đơn thư về tư cách đại biểu: không có.' } as const] : [{ kind: 'paragraph', text: 'Đơn thư về tư cách đại biểu:' } as const, ...own.map((text) => ({ kind: 'bullet', text }) as const)]),
    ...(refused.length === 0 ? [] : [{ kind: 'paragraph', text: `Không công nhận, không triệu tập ${formatNumber(refused.length)} người:` } as const]),
    ...refused.map(({ name, delegation, reason }) => ({ kind: 'bullet', text: `${name}${delegation === '' ? '' : ` (${delegation})`}: ${reason.replace(/[.\s]+$/, '')}.` }) as const),
    ...(suspended === 0 ? [] : [{ kind: 'paragraph', text: `Đang bị đình chỉ nên không triệu tập: ${formatNumber(suspended)} người.` } as const]),
    { kind: 'paragraph', text: `Ban Thẩm tra tư cách đại biểu báo cáo đại hội: ${formatNumber(total.summoned)} đại biểu được triệu tập đủ tư cách dự đại hội. Đề nghị đại hội xem xét, công nhận.` },
  ];
}

function baseBlocks({ base }: Figures): Block[] {
  const { subtract, meeting } = base;
  const members = meeting === 'members-congress';
  const said = members
    ? `trừ đảng viên sinh hoạt tạm thời nơi khác (${subtract.temporarilyElsewhere}), được miễn và không có mặt (${subtract.exemptAbsent}), bị đình chỉ (${subtract.suspended}), vắng suốt đại hội có lý do được chấp nhận (${subtract.excusedThroughout})`
    : `trừ cấp ủy viên cấp triệu tập vắng suốt thời gian (${subtract.convenersAbsentThroughout}), đại biểu vắng suốt thời gian chưa có dự khuyết thay (${subtract.delegatesAbsentUnreplaced})`;
  return [
    { kind: 'heading', level: 1, text: 'CƠ SỐ ĐỂ TÍNH KẾT QUẢ BẦU CỬ' },
    { kind: 'paragraph', text: `Tại thời điểm lập báo cáo: triệu tập ${formatNumber(base.summoned)} ${members ? 'đảng viên chính thức' : 'đại biểu chính thức'}, ${said}, còn ${formatNumber(base.base)}. Trúng cử khi được quá một phần hai, tức từ ${formatNumber(base.threshold)} phiếu.` },
    { kind: 'note', text: members ? 'Theo Quy chế bầu cử trong Đảng: phiếu không hợp lệ, vắng từng lúc và vắng không có lý do không làm giảm cơ số.' : 'Theo Quy chế bầu cử trong Đảng: phiếu không hợp lệ và vắng từng lúc không làm giảm cơ số; ai đến dự sau vẫn được tính.' },
  ];
}
