import type { Mark } from '../core/ballot.ts';
import { useSay } from '#kit/language.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import type { Desk } from './desk-keys.ts';
import css from './desk.module.css';
import { deskWords as words } from './desk-words.ts';

const NAMES_IN_A_COLUMN = 24;
const MOST_COLUMNS = 3;

/** In how many columns a list of that length is read without scrolling. */
export function columnsFor(names: number): number {
  return Math.min(MOST_COLUMNS, Math.ceil(names / NAMES_IN_A_COLUMN));
}

export interface DeskPaperProps {
  readonly desk: Desk;
  /** As printed, in the order of the list. */
  readonly names: readonly string[];
  /** "tập 3, phiếu thứ 14": a counter of this window, kept nowhere. */
  readonly where: string;
  /** All papers of the batch are in; there is none in hand. */
  readonly full: boolean;
  readonly onPlace: (place: number) => void;
}

/** The paper as it lies on the table, with what was typed so far. */
export function DeskPaper({ desk, names, where, full, onPlace }: DeskPaperProps) {
  const say = useSay();
  return (
    <div className={`${css.ballot} ${desk.sign === null && !full ? '' : css.refused}`}>
      <header>
        <b>{say(words.inHand)}</b>
        <span>{where}</span>
      </header>
      <ol className={css.names} style={{ '--columns': columnsFor(names.length) } as React.CSSProperties} aria-label={say(words.list)}>
        {names.map((name, index) => {
          const place = index + 1;
          const row = rowOf(desk, place);
          return (
            <li key={name} className={[row.look, desk.typed === String(place) && css.coming].filter(Boolean).join(' ')}>
              {/* By keyboard a name is reached by its number; the Tab key would only be in the way. */}
              <button type="button" tabIndex={-1} disabled={desk.sign !== null} aria-pressed={row.pressed} onClick={() => onPlace(place)}>
                <span className={css.place}>{place}</span>
                <span className={css.name}>{name}</span>
                <span className={css.mark}>{row.words && say(row.words)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface Row {
  readonly look: string | undefined;
  readonly words: Sentence | undefined;
  readonly pressed: boolean;
}

const MARK_LOOKS: { readonly [M in Mark]: string | undefined } = { agree: css.on, disagree: css.against, both: css.odd, none: css.odd };

function rowOf(desk: Desk, place: number): Row {
  if (desk.sign !== null) return { look: css.refused, words: undefined, pressed: false };
  if (desk.paper.form === 'boxes') {
    const mark = desk.marks[place - 1];
    return mark === undefined ? { look: css.unsaid, words: words.marks.unsaid, pressed: false } : { look: MARK_LOOKS[mark], words: words.marks[mark], pressed: true };
  }
  const touched = desk.touched.includes(place);
  if (!touched) return { look: undefined, words: undefined, pressed: false };
  return desk.paper.form === 'strike-out' ? { look: css.off, words: words.struck, pressed: true } : { look: css.on, words: words.ticked, pressed: true };
}
