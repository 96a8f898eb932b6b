import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { DRAFT_LEVELS } from '../core/draft.ts';
import { driveStateWords, levelWords } from '../core/given-words.ts';
import type { DiscussedDraft } from './draft-line.ts';
import css from './member.module.css';
import { memberWords as words } from './member-words.ts';

export interface DraftListProps {
  readonly drafts: readonly DiscussedDraft[];
  readonly hrefOf: (draft: DiscussedDraft) => string;
  /** Opinions that were sent on it from here. */
  readonly counted: (draft: DiscussedDraft) => number;
  /** Days left are said when the day is known. */
  readonly daysLeft?: (draft: DiscussedDraft) => number | undefined;
}

/** Drafts by whose they are, the Centre's first; each is one large link. */
export function DraftList({ drafts, hrefOf, counted, daysLeft }: DraftListProps) {
  const say = useSay();
  return DRAFT_LEVELS.filter((level) => drafts.some((draft) => draft.level === level)).map((level) => (
    <section key={level} className={css['level']} aria-label={say(levelWords[level])}>
      <h3>{say(levelWords[level])}</h3>
      <ul className={css['drafts']}>
        {drafts.filter((draft) => draft.level === level).map((draft) => (
          <li key={`${draft.document} ${draft.drive.id}`}>
            <Go href={hrefOf(draft)}>
              <b>{draft.title}</b>
              <span>{draft.level === 'superior' ? say(words.ofOwner(draft.owner.name, draft.version)) : say(words.draftNumber(draft.version))}</span>
              <Until draft={draft} left={daysLeft?.(draft)} />
              {counted(draft) > 0 && <span className={css['sent']}>{say(words.sentCount(counted(draft)))}</span>}
              <i className={css['go']}>{say(draft.open ? words.readAndComment : words.readOnly)}</i>
            </Go>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Until({ draft, left }: { readonly draft: DiscussedDraft; readonly left: number | undefined }) {
  const say = useSay();
  const show = useFormat();
  const { drive, open } = draft;
  if (!open) return <span className={css['shut']}>{drive.state === 'waiting' ? say(words.from(show.day(drive.from as Day))) : drive.state === 'closed' ? say(words.endedOn(show.day(drive.until as Day))) : say(driveStateWords.closed)}</span>;
  const soon = left !== undefined && left <= 3;
  return <span className={soon ? css['soon'] : css['open']}>{say(words.until(show.day(drive.until as Day), left))}</span>;
}
