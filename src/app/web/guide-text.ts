/** The guide's own small part of Markdown: headings, paragraphs, lists, tables, pictures; bold, code and links within a line. */

export type Span = { readonly kind: 'plain' | 'strong' | 'code'; readonly text: string } | { readonly kind: 'link'; readonly text: string; readonly to: string };

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: readonly Span[] }
  | { readonly kind: 'text'; readonly text: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'table'; readonly head: readonly (readonly Span[])[]; readonly rows: readonly (readonly (readonly Span[])[])[] }
  | { readonly kind: 'picture'; readonly about: string; readonly file: string };

/** The blocks of a page; its title, the first heading, is left out. */
export function readGuide(markdown: string): Block[] {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('# '))
    .map(readBlock);
}

function readBlock(block: string): Block {
  const picture = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(block);
  if (picture) return { kind: 'picture', about: picture[1] ?? '', file: picture[2] ?? '' };
  const heading = /^(#{2,3}) (.*)$/.exec(block);
  if (heading) return { kind: 'heading', level: heading[1] === '##' ? 2 : 3, text: readSpans(heading[2] ?? '') };
  const lines = block.split('\n');
  if (block.startsWith('|')) return readTable(lines);
  const [ordered, listed] = [/^\d+\. /.test(block), block.startsWith('- ')];
  if (ordered || listed) return { kind: 'list', ordered, items: lines.map((line) => readSpans(line.replace(/^(\d+\.|-) /, ''))) };
  return { kind: 'text', text: readSpans(lines.join(' ')) };
}

/** The second line only draws the rule below the head. */
function readTable(lines: readonly string[]): Block {
  const [head = [], , ...rows] = lines.map((line) => line.replace(/^\||\|$/g, '').split('|').map((cell) => readSpans(cell.trim())));
  return { kind: 'table', head, rows };
}

function readSpans(text: string): Span[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/).filter((part) => part !== '').map(readSpan);
}

function readSpan(part: string): Span {
  const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
  if (link) return { kind: 'link', text: link[1] ?? '', to: link[2] ?? '' };
  if (part.startsWith('**')) return { kind: 'strong', text: part.slice(2, -2) };
  if (part.startsWith('`')) return { kind: 'code', text: part.slice(1, -1) };
  return { kind: 'plain', text: part };
}
