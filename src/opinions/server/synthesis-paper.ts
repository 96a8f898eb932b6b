import { archivedAt } from '#progress/core/report-words.ts';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { type Day, day } from '#foundation/day.ts';
import { formatDay, formatNumber } from '#foundation/vietnamese-format.ts';
import { type Block, type OfficialPaper, profileOf } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import { CHIP_NOUNS, type ChipCounts } from '../core/chips.ts';
import { gathered } from '../core/gathered.ts';
import type { HeardOpinion } from './store-heard.ts';
import type { LineView } from './synthesis-views.ts';
import type { SynthesisToPrint } from './synthesis-print.ts';

/** F06 in the official form: I. general remarks, II. opinions by heading, III. proposals. Its own words are the editor's; nothing is added to them. @rule R-HD60-1, R-HN04-1 */
export function synthesisPaper(print: SynthesisToPrint, signing: { readonly signedAt: string; readonly signer: string }, today: Day): OfficialPaper {
  const { place, superior, document, report, version } = print;
  const dated = report.adopted === null ? today : day(report.adopted.on);
  return {
    profile: profileOf(dated), ...(superior === undefined ? {} : { superior }), issuers: [place.organisation.name], symbol: `BC/${bodySymbol(place)}`,
    ...(report.state === 'drafting' && { draft: 'draft' as const }), dated, orientation: 'portrait',
    place: signing.signedAt || (/^(?:Đảng bộ|Chi bộ) (?:xã|phường|thị trấn) (.+)$/.exec(place.organisation.name)?.[1] ?? '………………'),
    kind: 'BÁO CÁO', abstract: `tổng hợp ý kiến góp ý ${document.title}, dự thảo lần ${version}`,
    ...(superior === undefined ? {} : { addressed: { word: 'Kính gửi', to: [superior] } as const }),
    blocks: [
      ...sampleMark(place.season.sample),
      { kind: 'heading', level: 1, text: 'NHẬN XÉT CHUNG' }, ...generalBlocks(print),
      { kind: 'heading', level: 1, text: 'Ý KIẾN GÓP Ý VÀO NỘI DUNG' }, ...print.sections.flatMap((section) => sectionBlocks(section, print)),
      { kind: 'heading', level: 1, text: 'ĐỀ XUẤT, KIẾN NGHỊ' }, ...paragraphs(report.proposals, 'Không có đề xuất, kiến nghị.'),
      ...adoptionBlock(print),
    ],
    signatures: [{ authority: place.organisation.groupId === 'branch' ? 'T/M Chi bộ' : place.organisation.levelId === 'grassroots' ? 'T/M Đảng ủy' : 'T/M Ban Chấp hành', name: signing.signer }],
    recipients: [...(superior === undefined ? [] : [superior]), archivedAt(place.organisation.name)],
  };
}

const KIND_CHIPS = ['agree', 'other', 'amend', 'disagree'] as const;

/** @source forms §1 */
function bodySymbol({ organisation }: OrganisationPlace): string {
  if (organisation.groupId === 'branch') return 'CB';
  if (organisation.levelId === 'central') return 'TW';
  return organisation.levelId === 'province' ? 'TU' : organisation.levelId === 'district' ? 'HU' : 'ĐU';
}

function generalBlocks({ totals, meetings, report, generalText, below }: SynthesisToPrint): Block[] {
  const attending = meetings.attending === null ? '' : `, ${formatNumber(meetings.attending)} lượt người dự`;
  const from = below === 0 ? '' : `; trong đó có ${formatNumber(below)} báo cáo của cấp dưới`;
  return [
    { kind: 'paragraph', text: `Đã có ${formatNumber(meetings.meetings)} cuộc họp thảo luận${attending}; ${formatNumber(totals.opinions)} ý kiến (${formatNumber(totals.texts)} nội dung khác nhau) của ${formatNumber(totals.groups)} chi bộ, tổ chức${from}.` },
    {
      kind: 'table', columns: [{ header: 'Tổng số ý kiến', width: 1, align: 'right' }, ...KIND_CHIPS.map((kind) => ({ header: upperFirst(CHIP_NOUNS[kind]), width: 1, align: 'right' as const }))],
      rows: [(['opinions', ...KIND_CHIPS] as const).map((chip) => formatNumber(totals[chip]))],
    },
    ...paragraphs(report.general === '' ? '' : generalText, ''),
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sectionBlocks({ title, path, lines }: SynthesisToPrint['sections'][number], print: SynthesisToPrint): Block[] {
  const heard = lines.filter(({ counts }) => counts.opinions > 0);
  if (heard.length === 0) return [];
  const numbers = sumOf(heard.map(({ counts }) => counts));
  return [
    { kind: 'heading', level: 2, text: [...path, title].join(' › ') },
    { kind: 'note', text: `Đồng ý ${numbers.agree}; ý kiến khác ${numbers.other}; sửa câu chữ ${numbers.amend}; không đồng ý ${numbers.disagree}.` },
    ...heard.flatMap((line) => lineBlocks(line, print)),
  ];
}

function lineBlocks(line: LineView, print: SynthesisToPrint): Block[] {
  const opinions = print.opinionsOf(line.id);
  // What only one says is told in full; elsewhere the editor chose what to quote.
  const told = line.sort === 'single' || line.sort === 'unclassified' ? opinions.filter(({ kind }) => kind !== 'amend') : [];
  const sentence = line.parts.length > 0 ? line.parts.map(({ text }) => text).join('') : print.suggested(line);
  return [
    { kind: 'paragraph', text: [{ text: `${line.title}. `, bold: true }, { text: sentence }] },
    ...(told.length > 0 ? told.map((each): Block => ({ kind: 'bullet', text: quoted(each) })) : line.quotations.map((each): Block => ({ kind: 'bullet', text: `“${each.text === '' ? (each.newWords ?? '') : each.text}” (${each.group === '' ? each.organisationName : each.group}).` }))),
    ...amendmentBlocks(opinions.filter(({ kind }) => kind === 'amend'), print),
  ];
}

function quoted({ text, group, organisationName }: HeardOpinion): string {
  return `“${text}” (${group === '' ? organisationName : group}).`;
}

/** Old words → new words with the place in the draft; the same change once, with its count. @rule R-HN04-1 */
function amendmentBlocks(amendments: readonly HeardOpinion[], { placeOf }: SynthesisToPrint): Block[] {
  return gathered(amendments, ({ paragraph, oldWords, newWords }) => JSON.stringify([paragraph, oldWords?.normalize('NFC').trim(), newWords?.normalize('NFC').trim()])).flatMap((same): Block[] => {
    const first = same[0];
    if (!first) return [];
    const change = (first.newWords ?? '').trim() === '' ? `bỏ cụm từ “${first.oldWords ?? ''}”` : `sửa “${first.oldWords ?? ''}” thành “${first.newWords ?? ''}”`;
    return [{ kind: 'bullet', text: `${placeOf(first)}: đề nghị ${change}${same.length > 1 ? ` (${formatNumber(same.length)} ý kiến)` : ''}.` }];
  });
}

function sumOf(all: readonly ChipCounts[]): Pick<ChipCounts, 'agree' | 'other' | 'amend' | 'disagree'> {
  const of = (chip: 'agree' | 'other' | 'amend' | 'disagree') => all.reduce((sum, each) => sum + each[chip], 0);
  return { agree: of('agree'), other: of('other'), amend: of('amend'), disagree: of('disagree') };
}

function paragraphs(text: string, instead: string): Block[] {
  const all = text.split('\n').filter((line) => line.trim() !== '');
  return (all.length === 0 && instead !== '' ? [instead] : all).map((line): Block => ({ kind: 'paragraph', text: line }));
}

function adoptionBlock({ report: { adopted } }: SynthesisToPrint): Block[] {
  if (!adopted) return [];
  const votes = adopted.for === null || adopted.present === null ? (adopted.paper === '' ? '' : ` (${adopted.paper})`) : `, tán thành ${formatNumber(adopted.for)}/${formatNumber(adopted.present)}`;
  return [{ kind: 'paragraph', text: `Báo cáo này được đại hội thông qua ngày ${formatDay(day(adopted.on))}${votes}.` }];
}
