import { dayOf, type Day, type Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { type Format, useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { kindWords } from '../core/given-words.ts';
import { Amended, type OwnOpinion, Reply, receiptNumber, receivedOn } from './opinion-card.tsx';
import css from './member.module.css';
import { memberWords as words } from './member-words.ts';
import { readerWords } from './reader-words.ts';

export interface OwnOpinionsProps {
  readonly opinions: readonly OwnOpinion[];
  /** Until when opinions are taken on its draft, and whose the draft is; undefined when the draft is no longer under discussion. */
  readonly untilOf: (opinion: OwnOpinion) => { readonly drive: { readonly until: string }; readonly owner: { readonly name: string } } | undefined;
}

/** «Ý kiến của tôi»: what was said, where, and where it is now. */
export function OwnOpinions({ opinions, untilOf }: OwnOpinionsProps) {
  const say = useSay();
  const show = useFormat();
  return (
    <ol className={css['mine']}>
      {opinions.map((opinion) => {
        const draft = untilOf(opinion);
        const { reply } = opinion.became;
        return (
          <li key={opinion.id}>
            <p className={css['about']}>
              <b>{say(kindWords[opinion.kind])}</b> · {opinion.title}, {say(words.draftNumber(opinion.version))}
            </p>
            <p className={css['place']}>{opinion.paragraph === null ? say(readerWords.wholePlace) : opinion.place}</p>
            {opinion.kind === 'amend' && <p className={css['words']}><Amended opinion={opinion} /></p>}
            {opinion.text !== '' && <p className={css['words']}>{opinion.text}</p>}
            <p className={css['small']}>
              {say(words.receipt(receiptNumber(opinion), show.day(receivedOn(opinion))))}
              {opinion.speaker === null ? `, ${say(words.unnamed)}` : ''}
            </p>
            {reply ? <div className={css['answer']}><Reply reply={reply} /></div> : <p className={css['now']}>{say(nowOf(opinion, draft, show))}</p>}
          </li>
        );
      })}
    </ol>
  );
}

/** Where it stands while nobody has answered: one sentence, since a list of steps for each would bury the words. */
function nowOf(opinion: OwnOpinion, draft: { readonly drive: { readonly until: string }; readonly owner: { readonly name: string } } | undefined, show: Format): Sentence {
  if (opinion.withdrawnAt !== null) return words.takenBack(show.day(dayOf(opinion.withdrawnAt as Moment)));
  const { summary } = opinion.became;
  if (summary !== null) return summary === 'sent' || summary === 'received' ? readerWords.stepSent(opinion.organisation.name) : readerWords.stepSummed(opinion.organisation.name);
  return draft ? words.next(opinion.organisation.name, show.dayMonth(draft.drive.until as Day)) : words.waits;
}
