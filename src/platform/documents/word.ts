/** Papers as Word files, by the library `docx`: the same arrangement and measures as the PDF, editable in Word and LibreOffice. */
import { Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { arrange, measuresOf, type ArrangedPaper } from './arrange.ts';
import { textWidth, type Measures } from './measures.ts';
import type { OfficialPaper } from './official.ts';
import { centred, exact, FONT, halfPoints, twips } from './word-parts.ts';
import { coreProperties } from './word-properties.ts';
import { letterhead, titleLines, signatureLines } from './word-frame.ts';
import { bodyBlocks } from './word-body.ts';
import { steady } from './zip-steady.ts';

/** The paper as DOCX. The same paper gives the same bytes: no clock and no chance goes into the file. */
export async function toDocx(paper: OfficialPaper): Promise<Uint8Array<ArrayBuffer>> {
  const arranged = arrange(paper);
  const measures = measuresOf(paper);
  const width = textWidth(measures, paper.orientation);
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: halfPoints(measures.body.size), language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: page(arranged, measures),
        headers: { default: new Header({ children: [centred([new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(measures.pageNumber.size) })])] }), first: new Header({ children: [] }) },
        footers: { default: footer(arranged, measures), first: footer(arranged, measures) },
        children: [
          ...letterhead(arranged, measures, width),
          ...titleLines(arranged, measures),
          ...bodyBlocks(arranged, measures),
          ...signatureLines(arranged, measures, width),
        ],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(arranged.title, dayOfPaper(arranged)) },
    { path: 'word/settings.xml', data: SETTINGS },
  ]);
  return steady(new Uint8Array(packed));
}

function page(paper: ArrangedPaper, measures: Measures) {
  const { margin, page: sheet, pageNumber, footer: foot } = measures;
  return {
    titlePage: true,
    page: {
      size: { width: twips(sheet.short), height: twips(sheet.long), orientation: paper.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      // With mirrored margins (see SETTINGS) left and right mean the binding and the outer edge.
      margin: { top: twips(margin.top), bottom: twips(margin.bottom), left: twips(margin.inside), right: twips(margin.outside), header: twips(pageNumber.top), footer: twips(foot.bottom) },
    },
  };
}

function footer(paper: ArrangedPaper, measures: Measures): Footer {
  return new Footer({ children: paper.footer === '' ? [] : [new Paragraph({ alignment: 'center', spacing: exact(measures.footer.size + 2), children: [new TextRun({ text: paper.footer, size: halfPoints(measures.footer.size) })] })] });
}

/** The day of the paper, as the file's properties write it. */
function dayOfPaper({ dated: { year, month, day } }: ArrangedPaper): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The library has no word for mirrored margins, nor for lines that a person ended and that must not be stretched; so the settings are ours. */
const SETTINGS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  '<w:mirrorMargins/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>' +
  '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="vi-VN"/></w:settings>';
