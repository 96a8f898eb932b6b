import { Checkbox } from '@mantine/core';
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import { usePages } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { lineOpinions } from '../contract/synthesis.ts';
import { KindMark } from './synthesis-kinds.tsx';
import css from './synthesis.module.css';
import { askedBy, type OpinionRow, type ShownOpinion, type SynthesisPlace } from './synthesis-view.ts';

export interface OpinionsHandle {
  /** The quote button of the first opinion. */
  readonly focus: () => void;
}

export interface OpinionsProps {
  readonly ref?: Ref<OpinionsHandle>;
  readonly place: SynthesisPlace;
  readonly line: string;
  /** The number that was pressed. */
  readonly chip: string;
  /** How many opinions stand behind it. */
  readonly count: number;
  readonly quoted: readonly string[];
  /** Not given where nothing may be changed. */
  readonly onQuote?: (opinion: ShownOpinion) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose?: (ids: readonly string[], chosen: boolean) => void;
  readonly onBack: () => void;
}

const PAGE = 50;

/** The opinions behind the pressed number, word for word; copies of one text stand once with their number. */
export function LineOpinions({ ref, place, line, chip, count, quoted, onQuote, chosen, onChoose, onBack }: OpinionsProps) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const asked = { season: place.season, organisation: place.organisation, line, ...askedBy(chip) };
  const pages = usePages(lineOpinions, asked, { size: PAGE, rows: (answer) => answer.rows });
  useImperativeHandle(ref, () => ({ focus: () => list.current?.querySelector<HTMLButtonElement>('[data-quote]')?.focus() }), []);
  const walk = (event: KeyboardEvent<HTMLElement>): void => walkRows(event, list.current, onBack);
  return (
    <section className={css.opinions} aria-label={say({ vi: 'Ý kiến của con số đang chọn', en: 'Opinions behind the pressed number' })}>
      <h2>
        <span>{say({ vi: `${count} ý kiến của con số đang chọn`, en: `${count} opinions behind the number` })}</span>
        <span>{say({ vi: 'giữ nguyên lời người góp ý', en: 'as they were given' })}</span>
      </h2>
      {pages.total === undefined && (pages.problem ? <FailedState problem={pages.problem} retry={pages.retry} /> : <Waiting lines={6} lineHeight={52} />)}
      {pages.total === 0 && <p className="muted small">{say({ vi: 'Con số này chưa có ý kiến nào.', en: 'There is no opinion behind this number.' })}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk between what can be reached by Tab as well */}
      <ol ref={list} onKeyDown={walk}>
        {pages.rows.map((row) => (
          <Row key={row.opinion.id} row={row} quoted={quoted.includes(row.opinion.id)} chosen={row.ids.every((id) => chosen.has(id))} {...(onQuote && { onQuote })} {...(onChoose && { onChoose })} />
        ))}
      </ol>
      {pages.total !== undefined && pages.rows.length < pages.total && (
        <p className="row" style={{ paddingTop: 'var(--s2)' }}>
          <button type="button" className="btn" onClick={pages.more}>
            {say({ vi: `Xem thêm, còn ${pages.total - pages.rows.length} nội dung`, en: `More, ${pages.total - pages.rows.length} texts left` })}
          </button>
        </p>
      )}
    </section>
  );
}

function Row({ row, quoted, chosen, onQuote, onChoose }: { readonly row: OpinionRow; readonly quoted: boolean; readonly chosen: boolean } & Pick<OpinionsProps, 'onQuote' | 'onChoose'>) {
  const say = useSay();
  const { opinion, copies, groups } = row;
  return (
    <li className={chosen ? css.chosen : ''}>
      <OpinionWords opinion={opinion} />
      <small>
        {onChoose && <Checkbox size="xs" checked={chosen} label={<KindMark kind={opinion.kind} />} aria-label={say({ vi: 'Chọn ý kiến này', en: 'Choose this opinion' })} onChange={(event) => onChoose(row.ids, event.currentTarget.checked)} />}
        {!onChoose && <KindMark kind={opinion.kind} />}
        <span lang="vi">· {groups.length > 2 ? say({ vi: `${groups.length} chi bộ`, en: `${groups.length} branches` }) : groups.length > 0 ? groups.join(', ') : opinion.organisationName}</span>
        {opinion.sharing > 1 && <span>· {say({ vi: `${opinion.sharing} người cùng ý`, en: `shared by ${opinion.sharing}` })}</span>}
      </small>
      <span className={css.aside}>
        {copies > 1 && <span title={say({ vi: 'số ý kiến cùng lời', en: 'opinions in these words' })}>×{copies}</span>}
        {onQuote && (
          <button type="button" data-quote="" className={css.quote} aria-pressed={quoted} onClick={() => onQuote(opinion)}>
            {say({ vi: 'trích', en: 'quote' })}
          </button>
        )}
        {!onQuote && quoted && <span className={css.quoted}>{say({ vi: 'trích', en: 'quoted' })}</span>}
      </span>
    </li>
  );
}

/** Its own words; a change of words shows what goes and what comes. */
export function OpinionWords({ opinion }: { readonly opinion: Pick<ShownOpinion, 'text' | 'oldWords' | 'newWords' | 'kind'> }) {
  const say = useSay();
  return (
    <p className={css.words} lang="vi">
      {opinion.kind === 'amend' && opinion.oldWords !== null && (
        <>
          <span className="sr">{say({ vi: 'Sửa', en: 'Change' })} </span>
          {opinion.oldWords !== '' && <del className={css.del}>{opinion.oldWords}</del>} {opinion.newWords !== null && opinion.newWords !== '' && <ins className={css.ins}>{opinion.newWords}</ins>}
          {opinion.text !== '' && '\n'}
        </>
      )}
      {opinion.text}
    </p>
  );
}

/** Arrows go from quote to quote, X chooses the opinion, Esc goes back to the line. */
function walkRows(event: KeyboardEvent<HTMLElement>, list: HTMLOListElement | null, onBack: () => void): void {
  const quotes = [...(list?.querySelectorAll<HTMLButtonElement>('[data-quote]') ?? [])];
  const at = quotes.indexOf(document.activeElement as HTMLButtonElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && at >= 0 && !event.altKey) {
    event.preventDefault();
    quotes[at + step]?.focus();
  } else if (event.code === 'KeyX' && at >= 0 && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    quotes[at]?.closest('li')?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
  } else if (event.key === 'Escape') {
    event.preventDefault();
    onBack();
  }
}
