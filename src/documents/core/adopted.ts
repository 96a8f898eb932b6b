/** What the congress's resolution says out of the documents that were passed. @source forms §3.2 F05 */
import { fold } from '#foundation/text.ts';
import type { CongressDocument } from './document.ts';
import type { LinkedTable, LinkedTableId } from './linked-table.ts';
import { type Paragraph, titleOf } from './paragraph.ts';
import type { SectionRole } from './section-role.ts';

export interface PassedDocument {
  readonly document: CongressDocument;
  readonly paragraphs: readonly Paragraph[];
  /** Part of the resolution, by the heading's identity. */
  readonly roles: ReadonlyMap<number, SectionRole>;
  readonly tables: readonly { readonly which: LinkedTableId; readonly table: LinkedTable }[];
}

export interface AdoptedParts {
  readonly assessment: string[];
  readonly direction: string[];
  readonly papers: string[];
  readonly tables: { readonly assessment: LinkedTable | null; readonly direction: LinkedTable | null };
}

/** Parts I–III; null where nothing was passed. The resolution speaks first; what it does not say is taken from the political report. */
export function adoptedFrom(passed: readonly PassedDocument[]): AdoptedParts | null {
  if (passed.length === 0) return null;
  const sources = (['resolution', 'political-report'] as const).flatMap((kind) => passed.filter(({ document }) => document.kind === kind));
  const partOf = (role: SectionRole): string[] => sources.map((each) => under(each, role)).find((texts) => texts.length > 0) ?? [];
  const table = (which: LinkedTableId): LinkedTable | null => sources.flatMap(({ tables }) => tables).find((each) => each.which === which)?.table ?? null;
  return {
    assessment: partOf('assessment'),
    direction: partOf('direction'),
    papers: [...passed.filter(({ document }) => document.kind !== 'resolution').map(({ document }) => document.title), ...partOf('papers')],
    tables: { assessment: table('results'), direction: table('new-targets') },
  };
}

/** Words by which a heading without an outline says what stands under it. */
const TELLING: { readonly [R in SectionRole]: RegExp } = {
  assessment: /^(danh gia|ket qua|kiem diem|tinh hinh thuc hien)\b/,
  direction: /^(phuong huong|muc tieu|chi tieu|nhiem vu|quan diem|giai phap)\b/,
  papers: /^(cac van kien|thong qua)\b/,
};

/** The texts under the highest headings of that part, their own headings below included; rows of tables stay in their tables. */
function under({ paragraphs, roles }: PassedDocument, role: SectionRole): string[] {
  const texts: string[] = [];
  let within: number | null = null;
  for (const each of paragraphs) {
    if (each.kind === 'heading' && (within === null || each.level <= within)) within = roleOf(each, roles) === role ? each.level : null;
    else if (within !== null && (each.kind === 'text' || each.kind === 'heading')) texts.push(titleOf(each));
  }
  return texts;
}

function roleOf(heading: Paragraph, roles: ReadonlyMap<number, SectionRole>): SectionRole | undefined {
  const folded = fold(heading.text).replace(/^([ivxlc]+|\d+|[a-z])\s/, '');
  return roles.get(heading.id) ?? (Object.keys(TELLING) as SectionRole[]).find((role) => TELLING[role].test(folded));
}
