import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GUIDE_PAGES } from './guide-pages.ts';
import { type Block, readGuide, type Span } from './guide-text.ts';

const FOLDER = new URL('../../../docs/guide/', import.meta.url);
const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
const pictures = new Set(readdirSync(new URL('pictures/', FOLDER)));

function spansOf(block: Block): readonly Span[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return block.text;
    case 'list':
      return block.items.flat();
    case 'table':
      return [...block.head, ...block.rows.flat()].flat();
    case 'picture':
      return [];
  }
}

describe('the guide', () => {
  test('a page is read block by block', () => {
    expect(readGuide('# Tên\n\nMột **đậm**\nhai [ba](02-x.md)\n\n## Phần\n\n1. Bấm `a`\n2. Xong\n\n| A | B |\n|---|---|\n| c | d |\n\n![Trang](pictures/a.png)')).toEqual([
      { kind: 'text', text: [{ kind: 'plain', text: 'Một ' }, { kind: 'strong', text: 'đậm' }, { kind: 'plain', text: ' hai ' }, { kind: 'link', text: 'ba', to: '02-x.md' }] },
      { kind: 'heading', level: 2, text: [{ kind: 'plain', text: 'Phần' }] },
      { kind: 'list', ordered: true, items: [[{ kind: 'plain', text: 'Bấm ' }, { kind: 'code', text: 'a' }], [{ kind: 'plain', text: 'Xong' }]] },
      { kind: 'table', head: [[{ kind: 'plain', text: 'A' }], [{ kind: 'plain', text: 'B' }]], rows: [[[{ kind: 'plain', text: 'c' }], [{ kind: 'plain', text: 'd' }]]] },
      { kind: 'picture', about: 'Trang', file: 'pictures/a.png' },
    ]);
  });

  test('has a page for each of its names, in their order', () => {
    expect(pages.toSorted()).toEqual(GUIDE_PAGES.map(({ file }) => file).toSorted());
  });

  test.each(pages)('%s: links and pictures are there, nothing is left unread', (page) => {
    const blocks = readGuide(readFileSync(new URL(page, FOLDER), 'utf8'));
    const spans = blocks.flatMap(spansOf);
    expect(spans.filter((span) => span.kind === 'link' && !pages.includes(span.to))).toEqual([]);
    expect(blocks.filter((block) => block.kind === 'picture' && !pictures.has(block.file.replace('pictures/', '')))).toEqual([]);
    expect(spans.filter((span) => span.kind === 'plain' && /\*\*|`|\]\(|^#/.test(span.text))).toEqual([]);
  });
});
