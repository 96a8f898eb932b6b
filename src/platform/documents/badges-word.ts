/** Badges as a Word file: one table of cards, to be changed by hand before printing. */
import { AlignmentType, BorderStyle, Document, HeightRule, ImageRun, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { BADGE_MEASURES as M, type BadgeSheets, type PrintedBadge, printedBadges } from './badges.ts';
import { clean } from './clean-text.ts';
import { pngOf } from './png.ts';
import { coreProperties } from './word-properties.ts';
import { centred, FONT, frame, letters, twips } from './word-parts.ts';
import { steady } from './zip-steady.ts';

/** 96 dots to the inch is Word's unit of pictures. */
const QR_DOTS = Math.round((M.qr / 25.4) * 96);
const CUT = { style: BorderStyle.DASHED, size: 4, color: '999999' } as const;
const CUTS = { top: CUT, bottom: CUT, left: CUT, right: CUT };

/** The sheets as DOCX; the same sheets give the same bytes. */
export async function badgesToDocx(sheets: BadgeSheets): Promise<Uint8Array<ArrayBuffer>> {
  const badges = printedBadges(sheets);
  const rows = Array.from({ length: Math.ceil(badges.length / 2) }, (_, index) => badges.slice(index * 2, index * 2 + 2));
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, language: { value: 'vi-VN' } } } } },
    sections: [{
      properties: { page: { size: { width: twips(M.page.width), height: twips(M.page.height) }, margin: { top: twips(M.margin.y), bottom: twips(M.margin.y / 2), left: twips(M.margin.x), right: twips(M.margin.x), header: 0, footer: 0 } } },
      children: [new Table({
        layout: TableLayoutType.FIXED, width: { size: twips(M.card.width) * 2, type: WidthType.DXA }, columnWidths: [twips(M.card.width), twips(M.card.width)],
        rows: rows.map((cards, row) => new TableRow({ cantSplit: true, height: { value: twips(M.card.height), rule: HeightRule.EXACT }, children: [0, 1].map((index) => card(cards[index], row * 2 + index + 1)) })),
      })],
    }],
  });
  const packed = await Packer.toArrayBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(clean(sheets.title), sheets.dated) }]);
  return steady(new Uint8Array(packed));
}

/** @param number of the picture in the file; the library would count on from the file before */
function card(badge: PrintedBadge | undefined, number: number): TableCell {
  const pad = twips(M.pad);
  const common = { width: { size: twips(M.card.width), type: WidthType.DXA }, margins: { top: pad, bottom: 0, left: pad, right: pad }, verticalAlign: VerticalAlign.CENTER } as const;
  if (!badge) return new TableCell({ ...common, borders: { top: NO_CUT, bottom: NO_CUT, left: NO_CUT, right: NO_CUT }, children: [new Paragraph({})] });
  const left = M.card.width - 2 * M.pad - M.qr - M.gap;
  const picture = new ImageRun({ type: 'png', data: pngOf(badge.dark, 8), transformation: { width: QR_DOTS, height: QR_DOTS }, altText: { id: String(number), name: badge.code, description: badge.code, title: badge.code } });
  const words = [
    ...badge.congress.slice(0, -1).map((line) => new Paragraph({ children: [letters(line, heading(line))] })),
    new Paragraph({ children: [letters(badge.congress.at(-1) ?? '', heading(badge.congress.at(-1) ?? ''))], border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' } } }),
    new Paragraph({ spacing: { before: 120, after: 60 }, children: [letters(badge.name, { size: badge.name.length > 22 ? 14 : 17, bold: true })] }),
    new Paragraph({ spacing: { after: 60 }, children: [letters(badge.delegation, { size: badge.delegation.length > 60 ? 8 : 9.5 })] }),
    new Paragraph({ children: [letters(badge.kind, { size: 9.5, bold: true })] }),
  ];
  const code = [new Paragraph({ alignment: AlignmentType.CENTER, children: [picture] }), centred([letters(badge.code, { size: M.code.size, bold: true })])];
  return new TableCell({ ...common, borders: CUTS, children: [frame([left + M.gap, M.qr], [[words, code]]), new Paragraph({ spacing: { line: 20, lineRule: 'exact' } })] });
}

/** Long names of organisations shrink, so that the card keeps its height. */
function heading(line: string) {
  return { size: line.length > 40 ? 7.5 : 9, bold: true };
}

const NO_CUT = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
