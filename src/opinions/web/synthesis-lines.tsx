import type { KeyboardEvent } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from '#kit/language.tsx';
import { KindMix, useTally } from './synthesis-kinds.tsx';
import css from './synthesis.module.css';
import { GENERAL_PART, type Line, type Section } from './synthesis-view.ts';

export const lineStateWords: Readonly<Record<Line['state'], Sentence>> = {
  todo: { vi: 'chưa viết', en: 'not written' },
  writing: { vi: 'đang viết', en: 'being written' },
  done: { vi: 'đã xong', en: 'done' },
};

/** Arrow keys go from button to button of a column. */
export function walkColumn(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('li > button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = buttons[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** The headings of the draft in its order, each with how far its lines are. */
export function SectionList({ sections, here, onOpen }: { readonly sections: readonly Section[]; readonly here: string | undefined; readonly onOpen: (section: string) => void }) {
  const say = useSay();
  return (
    <nav className={css.sections} aria-label={say({ vi: 'Đề mục của dự thảo', en: 'Headings of the draft' })}>
      <h2>{say({ vi: 'Theo đề mục', en: 'By heading' })}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk between what can be reached by Tab as well */}
      <ol onKeyDown={walkColumn}>
        <li>
          <button type="button" {...(here === GENERAL_PART && { 'aria-current': 'true' as const })} onClick={() => onOpen(GENERAL_PART)}>
            <span>{say({ vi: 'Nhận xét chung, kiến nghị', en: 'General remarks, proposals' })}</span>
          </button>
        </li>
        {sections.map((section) => (
          <li key={section.key}>
            <button type="button" title={section.path.length > 0 ? [...section.path, section.title].join(' › ') : undefined} {...(section.key === here && { 'aria-current': 'true' as const })} onClick={() => onOpen(section.key)}>
              <span lang="vi">{section.title}</span>
              <small aria-label={say({ vi: `xong ${section.done} trên ${section.opinions} ý kiến`, en: `${section.done} of ${section.opinions} opinions done` })}>
                {section.done}/{section.opinions}
              </small>
              <span className={css.meter} aria-hidden="true">
                <i style={{ width: `${section.opinions === 0 ? 0 : (100 * section.done) / section.opinions}%` }} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The lines of one heading: how many opinions, of what kinds, what one of them says. */
export function LineList({ section, here, onOpen }: { readonly section: Section; readonly here: string | undefined; readonly onOpen: (line: string) => void }) {
  const say = useSay();
  const largest = Math.max(...section.lines.map(({ counts }) => counts.opinions), 1);
  return (
    <section className={css.lines} aria-label={say({ vi: 'Các nhóm ý kiến của đề mục', en: 'Groups of opinions under the heading' })}>
      <h2>
        {say({ vi: `${section.title}: ${section.opinions} ý kiến, ${section.lines.length} nhóm`, en: `${section.title}: ${section.opinions} opinions, ${section.lines.length} groups` })}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk between what can be reached by Tab as well */}
      <ol onKeyDown={walkColumn}>
        {section.lines.map((line) => (
          <LineEntry key={line.id} line={line} largest={largest} here={line.id === here} onOpen={() => onOpen(line.id)} />
        ))}
      </ol>
    </section>
  );
}

function LineEntry({ line, largest, here, onOpen }: { readonly line: Line; readonly largest: number; readonly here: boolean; readonly onOpen: () => void }) {
  const say = useSay();
  const tally = useTally();
  const said = (line.quotations[0] ?? line.representative)?.text;
  const extra = [
    ...(line.nearGroups > 0 ? [say({ vi: `${line.nearGroups} gần giống`, en: `${line.nearGroups} near copies` })] : []),
    ...(line.sources.length > 0 ? [say({ vi: `dẫn ${line.sources.length} dòng cấp dưới`, en: `${line.sources.length} lines from below` })] : []),
  ];
  return (
    <li>
      <button type="button" {...(here && { 'aria-current': 'true' as const })} onClick={onOpen}>
        <span className={css.lineHead}>
          <b>{line.counts.opinions}</b>
          <strong lang="vi">{line.title}</strong>
          <span className={`${css.state} ${css[line.state]}`}>{say(lineStateWords[line.state])}</span>
        </span>
        <KindMix by={line.counts} largest={largest} />
        {said !== undefined && line.sort !== 'unclassified' && (
          <span className={css.said} lang="vi">
            “{short(said)}”
          </span>
        )}
        <span className={css.tally}>{[tally(line.counts), ...extra].join(' · ')}</span>
      </button>
    </li>
  );
}

const MOST_LETTERS = 140;

/** Enough to know it again; the whole text stands at the side. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MOST_LETTERS ? line : `${line.slice(0, line.lastIndexOf(' ', MOST_LETTERS))} …`;
}
