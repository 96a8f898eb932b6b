import { Fragment, useEffect, useState } from 'react';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { MissingScreen } from './astray.tsx';
import { GUIDE_PAGES, guideAddress, type GuidePage } from './guide-pages.ts';
import { type Block, readGuide, type Span } from './guide-text.ts';
import css from './guide.module.css';

/** The same pages as in docs/guide, so that there is one text. */
const TEXTS = import.meta.glob<string>('../../../docs/guide/*.md', { query: '?raw', import: 'default' });
const PICTURES = import.meta.glob<string>('../../../docs/guide/pictures/*.png', { query: '?url', import: 'default', eager: true });

/** The guide for who prepares a congress for the first time: from the plan to the programme. */
export function GuideScreen() {
  return <GuideAt page={GUIDE_PAGES[0]} />;
}

export function GuidePageScreen({ page }: { readonly page: string }) {
  return <GuideAt page={GUIDE_PAGES.find((each) => each.name === page)} />;
}

function GuideAt({ page }: { readonly page: GuidePage | undefined }) {
  const say = useSay();
  const blocks = useBlocks(page?.file);
  if (!page) return <MissingScreen />;
  const at = GUIDE_PAGES.indexOf(page);
  return (
    <Page title={say(page.title)} lead={say({ vi: 'Cho người lần đầu chuẩn bị đại hội, từng bước một.', en: 'For who prepares a congress for the first time. It is written in Vietnamese.' })}>
      <div className="page-split">
        <div>
          {blocks === undefined ? (
            <Waiting lines={12} />
          ) : (
            <article className={css.guide} lang="vi">
              {blocks.map((block, index) => (
                <BlockView key={index} block={block} />
              ))}
            </article>
          )}
          <Onward page={GUIDE_PAGES[at + 1]} />
        </div>
        <Panel title={say({ vi: 'Các bước', en: 'Steps' })}>
          <ul className={css.steps}>
            {GUIDE_PAGES.map((each) => (
              <li key={each.file}>
                <Go href={guideAddress(each)} {...(each === page && { 'aria-current': 'page' as const })}>
                  {say(each.title)}
                </Go>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </Page>
  );
}

function Onward({ page }: { readonly page: GuidePage | undefined }) {
  const say = useSay();
  if (!page) return null;
  return (
    <p className={css.onward}>
      <Go className="btn" href={guideAddress(page)}>
        {say({ vi: `Tiếp: ${page.title.vi}`, en: `Next: ${page.title.en}` })}
      </Go>
    </p>
  );
}

/** The page's text, once it has come. */
function useBlocks(file: string | undefined): readonly Block[] | undefined {
  const [read, setRead] = useState<{ readonly file: string; readonly blocks: readonly Block[] } | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    if (file === undefined) return undefined;
    void TEXTS[`../../../docs/guide/${file}`]?.().then((text) => wanted && setRead({ file, blocks: readGuide(text) }));
    return () => {
      wanted = false;
    };
  }, [file]);
  return read !== undefined && read.file === file ? read.blocks : undefined;
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2><Spans of={block.text} /></h2> : <h3><Spans of={block.text} /></h3>;
    case 'text':
      return <p><Spans of={block.text} /></p>;
    case 'picture':
      return <img src={PICTURES[`../../../docs/guide/${block.file}`]} alt={block.about} width={1280} height={860} loading="lazy" />;
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}><Spans of={item} /></li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          <thead><tr>{block.head.map((cell, index) => <th key={index} scope="col"><Spans of={cell} /></th>)}</tr></thead>
          <tbody>{block.rows.map((row, at) => <tr key={at}>{row.map((cell, index) => <td key={index}><Spans of={cell} /></td>)}</tr>)}</tbody>
        </table>
      );
  }
}

function Spans({ of }: { readonly of: readonly Span[] }) {
  return of.map((span, index) => {
    switch (span.kind) {
      case 'plain':
        return <Fragment key={index}>{span.text}</Fragment>;
      case 'strong':
        return <b key={index}>{span.text}</b>;
      case 'code':
        return <code key={index}>{span.text}</code>;
      case 'link': {
        const page = GUIDE_PAGES.find((each) => each.file === span.to);
        return page ? <Go key={index} href={guideAddress(page)}>{span.text}</Go> : <Fragment key={index}>{span.text}</Fragment>;
      }
    }
  });
}
