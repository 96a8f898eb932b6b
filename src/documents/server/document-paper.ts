import { archivedAt } from '#progress/core/report-words.ts';
import type { Congress } from '#campaigns/core/plan.ts';
import type { Season } from '#campaigns/core/season.ts';
import { formWords } from '#campaigns/core/words.ts';
import type { Day } from '#foundation/day.ts';
import type { Organisation } from '#organisations/server/door.ts';
import { type Block, type OfficialPaper, type PaperTable, profileOf } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import type { CongressDocument, PaperKind } from '../core/document.ts';
import { titleOf, type Paragraph } from '../core/paragraph.ts';
import { isVoted } from '../core/readiness.ts';
import { seriesOf } from '../core/series.ts';
import type { PlacedTable } from './linked-tables.ts';

export interface PaperToPrint {
  readonly season: Season;
  readonly owner: Organisation;
  readonly superior: string | undefined;
  /** Null: the organisation holds no congress in this season. */
  readonly congress: Congress | null;
  readonly document: CongressDocument;
  /** Number of the draft that is printed. */
  readonly draft: number;
  readonly paragraphs: readonly Paragraph[];
  readonly tables: ReadonlyMap<number, PlacedTable>;
  readonly signedAt: string;
  readonly signer: string;
}

const KINDS: { readonly [K in PaperKind]: string | undefined } = { 'political-report': 'BÁO CÁO CHÍNH TRỊ', 'review-report': 'BÁO CÁO KIỂM ĐIỂM', resolution: 'NGHỊ QUYẾT', 'action-programme': 'CHƯƠNG TRÌNH HÀNH ĐỘNG', other: undefined };

/** A draft in the official form: "Dự thảo lần n" until the paper is issued; number and day only then. @source forms §1, §4 @param today for a draft, whose day stays blank */
export function documentPaper(print: PaperToPrint, today: Day): OfficialPaper {
  const { season, owner, document, draft, paragraphs, tables } = print;
  const issued = document.issue !== null && draft === document.draft;
  const dated = issued && document.issue ? document.issue.on : today;
  const title = KINDS[document.kind] ?? 'VĂN KIỆN';
  return {
    ...headOf(print), profile: profileOf(dated), dated, orientation: 'portrait',
    place: print.signedAt || (/^(?:Đảng bộ|Chi bộ) (?:xã|phường|thị trấn) (.+)$/.exec(owner.name)?.[1] ?? '………………'),
    symbol: document.symbol ?? seriesOf(document.kind, owner).symbol,
    ...(issued && document.issue ? { number: document.issue.number } : { draft }),
    kind: title,
    abstract: document.title,
    blocks: [...sampleMark(season.sample), ...blocksOf(paragraphs, tables)],
    signatures: [{ authority: authorityOf(print), name: print.signer }],
    recipients: ['Cấp ủy cấp trên trực tiếp', 'Các tổ chức đảng trực thuộc', archivedAt(owner.name)],
  };
}

/** A congress paper bears the congress and its term; what the committee drafts itself bears the committee. */
function headOf({ season, owner, superior, congress, document }: PaperToPrint): Pick<OfficialPaper, 'superior' | 'issuers'> {
  if (isVoted(document.kind) && congress && !document.centre) return { superior: owner.name, issuers: [formWords[congress.form].vi, `Nhiệm kỳ ${season.term}`] };
  return { ...(superior === undefined || document.centre ? {} : { superior }), issuers: [document.centre ? 'Ban Chấp hành Trung ương' : owner.name] };
}

function authorityOf({ owner, congress, document }: PaperToPrint): string {
  if (isVoted(document.kind) && congress && !document.centre) return 'T/M Đoàn chủ tịch';
  return owner.groupId === 'branch' ? 'T/M Chi bộ' : owner.levelId === 'grassroots' ? 'T/M Đảng ủy' : 'T/M Ban Chấp hành';
}

/** Headings bear the labels of the text; rows that follow one another are one table. */
export function blocksOf(paragraphs: readonly Paragraph[], tables: ReadonlyMap<number, PlacedTable>): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    const [head, ...body] = rows;
    if (head) blocks.push(tableOf('', head, body));
    rows = [];
  };
  for (const each of paragraphs) {
    if (each.kind === 'row') rows.push(each.text.split('\t'));
    else {
      endTable();
      blocks.push(blockOf(each));
    }
    const linked = tables.get(each.id);
    if (!linked || linked.head.length === 0) continue;
    endTable();
    blocks.push(tableOf(linked.caption, linked.head, linked.rows));
  }
  endTable();
  return blocks;
}

function blockOf(paragraph: Paragraph): Block {
  const text = titleOf(paragraph);
  if (paragraph.kind === 'heading') return { kind: 'heading', level: paragraph.level <= 1 ? 1 : paragraph.level === 2 ? 2 : 3, numbered: false, text };
  return paragraph.kind === 'note' ? { kind: 'note', text } : { kind: 'paragraph', text };
}

/** Columns of figures stand right; the first column, where names stand, is wider. */
function tableOf(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): PaperTable {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    const figures = cells.length > 0 && cells.every((cell) => /^[\d.,%+–\-\s]+$/.test(cell));
    return { header: head[at] ?? '', width: figures ? 2 : 5, align: figures ? 'right' : 'left' } as const;
  });
  const [first, ...others] = columns;
  return { kind: 'table', ...(caption === '' ? {} : { caption }), columns: [first ?? { header: '', width: 1, align: 'left' }, ...others], rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')) };
}
