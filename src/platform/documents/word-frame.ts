/** What surrounds the text of a paper in Word: head, title, and signatures with the recipients beside them. */
import { BorderStyle, Paragraph, type Table } from 'docx';
import type { ArrangedPaper } from './arrange.ts';
import type { Measures } from './measures.ts';
import { centred, exact, frame, letters, twips } from './word-parts.ts';

/** Superior and issuer at the left, Party name and day at the right. @param width millimetres of the text */
export function letterhead(paper: ArrangedPaper, measures: Measures, width: number): (Paragraph | Table)[] {
  const { head } = paper;
  const { head: part, party, aside } = measures;
  const left = width * measures.headLeftShare;
  const line = exact(part.line);
  const organisations = [
    ...(head.superior === '' ? [] : [centred([letters(head.superior, part)], { spacing: line })]),
    ...head.issuers.map((issuer) => centred([letters(issuer, { size: part.size, bold: true })], { spacing: line })),
    centred([letters('*', part)], { spacing: line }),
  ];
  // The line is the border of an empty paragraph, narrowed by indents to the length of the words above it; the words
  // themselves keep the whole width, so that a slightly wider face does not break them.
  const beside = twips((width - left - party.lineWidth) / 2);
  const name = centred([letters(head.party, { size: party.size, bold: true })], { spacing: line });
  const rule = new Paragraph({
    spacing: exact(part.line / 2),
    indent: { left: beside, right: beside },
    border: { top: { style: BorderStyle.SINGLE, size: Math.round(party.lineWeight * 8), space: 1, color: '000000' } },
  });
  const numbers = [
    centred([letters(head.number, part)], { spacing: line }),
    ...head.marks.map((mark) => centred([letters(mark, { size: part.size, bold: true })], { spacing: line })),
    ...(head.aside === '' ? [] : [centred([letters(head.aside, { size: aside.size, italic: true })], { spacing: exact(aside.line) })]),
  ];
  const place = centred([letters(head.placeAndDay, { size: part.size, italic: true })], { spacing: line });
  return [frame([left, width - left], [[organisations, [name, rule]], [numbers, [place]]])];
}

/** Kind and abstract in the middle, then whom a letter addresses. */
export function titleLines(paper: ArrangedPaper, measures: Measures): Paragraph[] {
  const { kind, abstract, body } = measures;
  const inset = twips(abstract.inset);
  const title =
    paper.kind === ''
      ? [new Paragraph({ spacing: exact(kind.before) })]
      : [
          centred([letters(paper.kind, { size: kind.size, bold: true })], { spacing: exact(kind.line, kind.before), keepNext: true }),
          ...(paper.abstract === ''
            ? [new Paragraph({ spacing: exact(abstract.after) })]
            : [
                centred([letters(paper.abstract, { size: abstract.size, bold: true })], { spacing: exact(abstract.line), indent: { left: inset, right: inset }, keepNext: true }),
                centred([letters('-----', abstract)], { spacing: exact(abstract.line, 0, abstract.after), keepNext: true }),
              ]),
        ];
  return [...title, ...addressLines(paper, body)];
}

function addressLines(paper: ArrangedPaper, body: Measures['body']): Paragraph[] {
  const { addressed } = paper;
  if (!addressed) return [];
  const [first = '', ...others] = addressed.to;
  if (others.length === 0) return [centred([letters(`${addressed.word} ${first}`, body)], { spacing: exact(body.line, 0, body.between * 2) })];
  // The word hangs to the left of the list; a tab leads from it to the first line.
  const indent = { left: twips(62), hanging: twips(24) };
  return addressed.to.map(
    (to, index) =>
      new Paragraph({
        indent: index === 0 ? indent : { left: indent.left },
        spacing: exact(body.line, 0, index === addressed.to.length - 1 ? body.between * 2 : 0),
        children: [letters(index === 0 ? `${addressed.word}\t- ${to}` : `- ${to}`, body)],
      }),
  );
}

/** Recipients at the left; signatures beside one another at the right. @param width millimetres of the text */
export function signatureLines(paper: ArrangedPaper, measures: Measures, width: number): (Paragraph | Table)[] {
  const { body } = measures;
  const blank = new Paragraph({ spacing: exact(body.line), keepNext: true });
  const [only, ...others] = paper.signatures;
  const recipients = recipientLines(paper, measures);
  if (only === undefined) return recipients.length === 0 ? [] : [blank, ...recipients];
  // Word puts a paragraph below a last table anyway; the smallest one cannot open a page of its own.
  const end = new Paragraph({ spacing: exact(1) });
  if (others.length === 0) {
    const left = width * measures.signLeftShare;
    return [blank, frame([left, width - left], [[recipients, [...postLines(only, measures), nameLine(only, measures)]]]), end];
  }
  // Posts in one row and names in the next, so that the names stand on one line.
  const share = paper.signatures.map(() => width / paper.signatures.length);
  const rows = [paper.signatures.map((each) => postLines(each, measures)), paper.signatures.map((each) => [nameLine(each, measures)])];
  return [blank, frame(share, rows), ...(recipients.length === 0 ? [end] : [blank, ...recipients])];
}

type Signed = ArrangedPaper['signatures'][number];

/** Authority and post, and the empty lines for the hand and the seal. */
function postLines(signed: Signed, { body, signatureLines: lines }: Measures): Paragraph[] {
  const spacing = exact(body.line);
  return [
    ...(signed.authority === '' ? [] : [centred([letters(signed.authority, { size: body.size, bold: true })], { spacing, keepNext: true })]),
    ...(signed.post === '' ? [] : [centred([letters(signed.post, body)], { spacing, keepNext: true })]),
    ...Array.from({ length: lines }, () => centred([], { spacing, keepNext: true })),
  ];
}

function nameLine(signed: Signed, { body }: Measures): Paragraph {
  return centred([letters(signed.name, { size: body.size, bold: true })], { spacing: exact(body.line) });
}

function recipientLines(paper: ArrangedPaper, { body, recipients }: Measures): Paragraph[] {
  if (paper.recipients.length === 0) return [];
  return [
    new Paragraph({ spacing: exact(body.line), keepNext: true, children: [letters('Nơi nhận:', { size: body.size, underline: true })] }),
    ...paper.recipients.map((line) => new Paragraph({ spacing: exact(recipients.line), children: [letters(line, recipients)] })),
  ];
}
