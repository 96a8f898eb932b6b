import { dayOf, type Moment } from '#foundation/day.ts';
import { formatNumber } from '#foundation/vietnamese-format.ts';
import { type Block, type OfficialPaper, type PaperTable, profileOf } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import type { Protocol } from '../core/protocol.ts';
import { officeOf } from '../core/finding-words.ts';
import { ruleSource, sourcesOf } from '../core/rule-words.ts';
import { ARRANGEMENT_NOTES, CAUSE_NAMES, cellName, INVALID_NAMES, ROUND_NAMES, SUBTRACTED_NAMES, warningName } from './protocol-words.ts';

/** Who has signed the hash in which role; base64 of Ed25519. */
export interface Signed {
  readonly role: 'head-teller' | 'presidium';
  readonly fullName: string;
  readonly signature: string;
}

/** F01 from the protocol and the signatures under it, so that the paper says what was hashed and who stands for it, and nothing else. @rule R-244-M.1 */
export function protocolPaper(protocol: Protocol, hash: string, { sample, branch, signed }: { readonly sample: boolean; readonly branch: boolean; readonly signed: readonly Signed[] }): OfficialPaper {
  const { organisation, congress, head, tellers } = protocol;
  const presidium = signed.find((each) => each.role === 'presidium');
  const dated = dayOf(head.at as Moment);
  return {
    profile: profileOf(dated), superior: organisation.name, issuers: [`${congress.form === 'delegates' ? 'Đại hội đại biểu' : 'Đại hội đảng viên'} nhiệm kỳ ${congress.term}`], dated,
    place: congress.where === '' ? '………………' : congress.where, orientation: 'portrait', kind: 'BIÊN BẢN KIỂM PHIẾU', abstract: titleOf(protocol, branch),
    blocks: [
      ...sampleMark(sample),
      ...opening(protocol), ...papersBlocks(protocol), ...resultBlocks(protocol), ...countBlocks(protocol), ...recordBlocks(protocol, hash, signed),
    ],
    signatures: [
      { authority: 'T/M Ban kiểm phiếu', post: 'Trưởng ban', name: tellers.head.fullName },
      { authority: 'T/M Đoàn chủ tịch', ...(presidium ? { name: presidium.fullName } : {}) },
    ],
    footer: `Biên bản kiểm phiếu ${hash}`,
  };
}

function titleOf({ election, countKind }: Protocol, branch: boolean): string {
  const round = election.round === 1 ? '' : `, lần ${election.round} (${ROUND_NAMES[election.roundKind]})`;
  return `Bầu ${officeOf(election.office, branch).vi}${round}${countKind === 'check' ? ' – kiểm đối chiếu' : ''}`;
}

function opening({ congress, election, list, tellers, base, attendance, countKind }: Protocol): Block[] {
  const { vote } = list;
  const members = tellers.members.map((each) => each.fullName).join(', ');
  const watcher = tellers.watcher ? ` Người giám sát của đoàn chủ tịch: ${tellers.watcher.fullName}.` : '';
  const subtracted = Object.entries(SUBTRACTED_NAMES).flatMap(([key, name]) => {
    const people = base.subtracted.filter((each) => each.as === key).map((each) => each.fullName);
    return people.length === 0 ? [] : [`${name}: ${people.length} (${people.join(', ')})`];
  });
  return [
    { kind: 'paragraph', text: `${congress.title}, nhiệm kỳ ${congress.term}. Số lượng cần bầu: ${election.seats}. Danh sách bầu (bản ${list.version}) được biểu quyết: tán thành ${vote.for}, không tán thành ${vote.against}, ý kiến khác ${vote.other}.` },
    { kind: 'paragraph', text: `Ban kiểm phiếu: trưởng ban ${tellers.head.fullName}${members === '' ? '' : `; ủy viên ${members}`}.${watcher} ${ARRANGEMENT_NOTES[tellers.arrangement]}` },
    { kind: 'paragraph', text: `${base.meeting === 'conference' ? 'Ủy viên' : congress.form === 'delegates' ? 'Đại biểu chính thức' : 'Đảng viên chính thức'} được triệu tập: ${base.summoned}; có mặt khi bỏ phiếu: ${attendance.present}; vắng: ${attendance.absent}. Số dùng để tính kết quả: ${base.base}${subtracted.length === 0 ? '' : `, sau khi trừ ${subtracted.join('; ')}`}.` },
    ...(countKind === 'check' ? [{ kind: 'note', text: 'Đây là kết quả kiểm đối chiếu. Kết quả chính thức theo phần mềm kiểm phiếu do cấp có thẩm quyền quy định.' } as const] : []),
  ];
}

function papersBlocks({ papers, result, regulation }: Protocol): Block[] {
  const invalid = result.invalid.reduce((sum, each) => sum + each.papers, 0);
  return [
    { kind: 'heading', level: 1, text: 'SỐ PHIẾU' },
    { kind: 'bullet', text: `Số phiếu in: ${papers.printed}; phát ra: ${papers.issued}; hỏng: ${papers.spoiled}; không dùng: ${papers.unused}.` },
    { kind: 'bullet', text: `Số phiếu thu về: ${papers.returned}; hợp lệ: ${result.valid}; không hợp lệ: ${invalid}.` },
    ...result.invalid.map(({ reason, papers: count, rule }): Block => ({ kind: 'bullet', level: 2, text: `${INVALID_NAMES[reason]}: ${count} (${ruleSource(rule, regulation).vi}).` })),
  ];
}

function resultBlocks({ list, result, election, regulation }: Protocol): Block[] {
  const boxes = list.form === 'boxes';
  const votes: PaperTable = {
    kind: 'table', size: 12, caption: 'Kết quả theo thứ tự trên phiếu bầu',
    columns: [
      { header: 'TT', width: 10, align: 'center' }, { header: 'Họ và tên', width: 70, align: 'left' }, { header: boxes ? 'Đồng ý' : 'Số phiếu', width: 20, align: 'right' },
      ...(boxes ? [{ header: 'Không đồng ý', width: 22, align: 'right' } as const] : []), { header: '% so với số triệu tập', width: 26, align: 'right' },
    ],
    rows: result.names.map((each) => [String(each.place), each.label, String(each.votes), ...(boxes ? [String(each.against)] : []), `${each.percentOfSummoned}${each.percentOfSummoned === '–' ? '' : '%'}`]),
  };
  const name = (place: number): string => result.names[place - 1]?.label ?? '';
  const elected: Block[] = result.elected.length === 0
    ? [{ kind: 'paragraph', text: 'Không có người trúng cử.' }]
    : [{ kind: 'paragraph', text: `${result.elected.map((place, at) => `${at + 1}. ${name(place)} (${result.names[place - 1]?.votes ?? 0} phiếu)`.replaceAll(' ', '\u00A0')).join('; ')}.` }];
  return [
    { kind: 'heading', level: 1, text: 'KẾT QUẢ' }, votes,
    { kind: 'paragraph', text: result.threshold === null ? 'Người trúng cử là người nhiều phiếu hơn, không cần quá một phần hai.' : `Người trúng cử phải được ít nhất ${result.threshold} phiếu.` },
    { kind: 'heading', level: 2, text: `Trúng cử, theo số phiếu từ cao xuống: ${result.elected.length} trên ${election.seats}` }, ...elected,
    ...(result.tied.length === 0 ? [] : [{ kind: 'paragraph', text: `Ngang phiếu ở suất cuối: ${result.tied.map(name).join(', ')}.` } as const]),
    ...(result.unfilled === 0 ? [] : [{ kind: 'paragraph', text: `Còn thiếu: ${result.unfilled}.` } as const]),
    { kind: 'note', text: `Căn cứ: ${sourcesOf(result.rules, regulation).vi}.${result.unconfirmed.length === 0 ? '' : ` Có ${result.unconfirmed.length} quy tắc chưa xác nhận được nguồn.`}` },
  ];
}

const SIGNER_NAMES = { 'head-teller': 'trưởng ban kiểm phiếu', presidium: 'đoàn chủ tịch' } as const;

/** How it was counted: two passes, what differed and how it was settled, what was accepted, what a recount says. */
function countBlocks({ batches, differences, warnings, recountOf, count, result }: Protocol): Block[] {
  const name = (place: number): string => result.names[place - 1]?.label ?? '';
  const settled: PaperTable[] = differences.length === 0 ? [] : [{
    kind: 'table', size: 11, caption: 'Chỗ lệch giữa hai lượt và số trên phiếu giấy',
    columns: [
      { header: 'Tập', width: 10, align: 'center' }, { header: 'Chỗ lệch', width: 46, align: 'left' }, { header: 'Lượt A', width: 14, align: 'right' }, { header: 'Lượt B', width: 14, align: 'right' },
      { header: 'Phiếu giấy', width: 16, align: 'right' }, { header: 'Nguyên nhân', width: 30, align: 'left' }, { header: 'Người chốt', width: 36, align: 'left' },
    ],
    rows: differences.map((each) => [String(each.batch), cellName(each.cell, name), String(each.first), String(each.second), String(each.paper), CAUSE_NAMES[each.cause], each.settledBy.map((who) => who.fullName).join(', ')]),
  }];
  const passes = batches.map((each): Block => ({ kind: 'bullet', text: `Tập ${each.batch} (${each.cut} phiếu): lượt A ${each.first.by.fullName}, lượt B ${each.second.by.fullName}; lệch ${each.differences} chỗ.` }));
  return [
    { kind: 'heading', level: 1, text: 'VIỆC KIỂM PHIẾU' },
    { kind: 'paragraph', text: `Mỗi tập phiếu được hai người khác nhau kiểm độc lập; không ai thấy số liệu của lượt kia trước khi cả hai lượt kết thúc.${count > 1 ? ` Đây là lần kiểm thứ ${count}.` : ''}` },
    ...passes, ...settled,
    ...warnings.map((each): Block => ({ kind: 'bullet', text: `Lưu ý đã chấp nhận: ${warningName(each)}. Lý do: ${each.reason} (${each.acceptedBy.fullName}).` })),
    ...(recountOf === null ? [] : [{ kind: 'paragraph', text: `So với lần kiểm thứ ${recountOf.count}: ${recountOf.verdict === 'confirmed' ? 'kết quả được giữ nguyên' : 'kết quả thay đổi'}; ${recountOf.cellsChanged} số khác nhau. Lần kiểm trước vẫn lưu nguyên vẹn.` } as const]),
  ];
}

function recordBlocks({ chain, head, list }: Protocol, hash: string, signed: readonly Signed[]): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'ĐỐI CHIẾU VỚI SỔ GHI' },
    // A hash is one long word: in a justified line it would tear the words beside it apart.
    {
      kind: 'table', size: 10, columns: [{ header: 'Nội dung', width: 23, align: 'left' }, { header: signed.length === 0 ? 'Mã băm' : 'Mã băm, chữ ký', width: 77, align: 'left' }],
      rows: [['Biên bản này', hash], ['Danh sách bầu', list.hash], [`Sổ ghi ${chain}, mục ${formatNumber(head.number)}, trước khi lập biên bản`, head.hash], ...signed.map((each) => [`Chữ ký số của ${each.fullName} (${SIGNER_NAMES[each.role]})`, each.signature])],
    },
    // Words below the table, so that no page bears the signatures alone.
    { kind: 'paragraph', text: 'Biên bản được lập từ sổ ghi việc kiểm phiếu, trưởng ban kiểm phiếu và đại diện đoàn chủ tịch cùng ký.' },
  ];
}
