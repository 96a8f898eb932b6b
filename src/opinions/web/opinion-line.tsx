import type { ReactNode } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { onParagraph } from '../contract/searching.ts';
import { kindWords, wayWords } from '../core/given-words.ts';
import { Amended, receiptNumber, receivedOn } from './opinion-card.tsx';
import css from './intake.module.css';
import { intakeWords as words } from './intake-words.ts';
import { readerWords } from './reader-words.ts';

export type HeardOpinion = OutputOf<typeof onParagraph>['opinions'][number];

/** One opinion in a list of an office. `said`: the words with what was searched for marked; without it as they stand. */
export function OpinionLine({ opinion, said, withPlace = true }: { readonly opinion: HeardOpinion; readonly said?: ReactNode; readonly withPlace?: boolean }) {
  const say = useSay();
  const show = useFormat();
  return (
    <li className={opinion.withdrawnAt === null ? undefined : css['gone']}>
      <p className={css['about']}>
        <b>{say(kindWords[opinion.kind])}</b> · {opinion.group === '' ? opinion.organisation.name : `${opinion.group}, ${opinion.organisation.name}`}
        {opinion.sharing > 1 && ` · ${say(words.shared(opinion.sharing))}`}
        {opinion.speaker !== null && ` · ${opinion.speaker}`}
      </p>
      {withPlace && <p className={css['at']}>{opinion.paragraph === null ? say(readerWords.wholePlace) : opinion.place}</p>}
      {said ?? (
        <>
          {opinion.kind === 'amend' && <p className={css['said']}><Amended opinion={opinion} /></p>}
          {opinion.text !== '' && <p className={css['said']}>{opinion.text}</p>}
        </>
      )}
      <p className={css['small']}>{receiptNumber(opinion)}, {show.day(receivedOn(opinion))}, {say(wayWords[opinion.way])}{opinion.withdrawnAt !== null && `, ${say(readerWords.withdrawn)}`}</p>
    </li>
  );
}
