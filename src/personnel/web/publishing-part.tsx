import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listPublications } from '../contract.ts';
import { commentPlaceWords, publishedWords } from '../core/publication.ts';
import css from './personnel.module.css';
import { personAddress, type Place } from './personnel-address.ts';
import { personnelWords as words } from './personnel-words.ts';
import { CommentDialog, EndDialog, PublishDialog } from './publishing-dialogs.tsx';

export type Publications = OutputOf<typeof listPublications>;
export type Publication = Publications['publications'][number];

/** What was made public, to whom, where and how long; what people said of whom then. */
export function PublishingPart({ place }: { readonly place: Place }) {
  const answer = useAnswer(listPublications, place);
  return (
    <Answered of={answer} waiting={<Waiting lines={8} lineHeight={56} />}>
      {(known) => <Known place={place} known={known} />}
    </Answered>
  );
}

function Known({ place, known }: { readonly place: Place; readonly known: Publications }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [dialog, setDialog] = useState<{ readonly of: Publication; readonly what: 'comment' | 'end' } | undefined>(undefined);
  const close = (): void => setDialog(undefined);
  return (
    <>
      {known.publications.length === 0 ? (
        <EmptyState action={<Button variant="default" onClick={() => change({ viec: 'cong-khai' })}>{say(words.publish)}</Button>}>
          {say({ vi: 'Chưa ghi đợt công khai nào. Ghi rõ công khai gì, với ai, ở đâu, từ ngày nào đến ngày nào.', en: 'No publication is recorded. Say what was made public, to whom, where, from when until when.' })}
        </EmptyState>
      ) : (
        <ul className={css['publications']}>
          {known.publications.map((each) => <PublicationView key={each.id} place={place} each={each} onComment={() => setDialog({ of: each, what: 'comment' })} onEnd={() => setDialog({ of: each, what: 'end' })} />)}
        </ul>
      )}
      {known.unpublished.length > 0 && known.publications.length > 0 && <p className={css['caution']}>{say({ vi: `Chưa có trong đợt công khai nào: ${known.unpublished.map((each) => each.fullName).join(', ')}.`, en: `In no publication yet: ${known.unpublished.map((each) => each.fullName).join(', ')}.` })}</p>}
      {address['viec'] === 'cong-khai' && <PublishDialog place={place} known={known} onClose={() => change({ viec: undefined })} />}
      {dialog?.what === 'comment' && <CommentDialog place={place} today={known.today} of={dialog.of} onClose={close} />}
      {dialog?.what === 'end' && <EndDialog place={place} today={known.today} of={dialog.of} onClose={close} />}
    </>
  );
}

function PublicationView({ place, each, onComment, onEnd }: { readonly place: Place; readonly each: Publication; readonly onComment: () => void; readonly onEnd: () => void }) {
  const say = useSay();
  const show = useFormat();
  const until = each.until === null ? say({ vi: 'chưa kết thúc', en: 'open' }) : show.day(each.until as Day);
  return (
    <li>
      <div className={css['publicationhead']}>
        <h2>{say(publishedWords[each.what])}</h2>
        <StateMark state={each.open ? 'planned' : 'held'}>{each.open ? say({ vi: 'đang công khai', en: 'public' }) : say({ vi: 'đã kết thúc', en: 'over' })}</StateMark>
      </div>
      <dl className={css['facts']}>
        <div><dt>{say({ vi: 'Với ai', en: 'To whom' })}</dt><dd>{each.audience}</dd></div>
        <div><dt>{say({ vi: 'Ở đâu', en: 'Where' })}</dt><dd>{each.place}</dd></div>
        <div><dt>{say({ vi: 'Từ ngày – kết thúc', en: 'From – end' })}</dt><dd>{show.day(each.from as Day)} – {until}</dd></div>
        {each.people.length > 0 && <div><dt>{say({ vi: 'Nhân sự', en: 'Persons' })}</dt><dd>{say({ vi: `${each.people.length} người: `, en: `${each.people.length}: ` })}{each.people.map(({ fullName }) => fullName).join(', ')}</dd></div>}
        <div><dt>{say({ vi: 'Người ghi', en: 'Recorded by' })}</dt><dd>{each.by}</dd></div>
      </dl>
      {each.comments.length > 0 && (
        <>
          <h3>{say({ vi: `${each.comments.length} ý kiến`, en: `${each.comments.length} comments` })}</h3>
          <ul className={css['comments']}>
            {each.comments.map((comment) => (
              <li key={comment.id}>
                <Go href={personAddress(place, comment.person)}>{comment.fullName}</Go> <small>{say(commentPlaceWords[comment.place])}: {comment.from}, {show.day(comment.on as Day)}</small>
                <p>{comment.text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        {each.people.length > 0 && <Button size="xs" variant="default" onClick={onComment}>{say({ vi: 'Ghi ý kiến', en: 'Record a comment' })}</Button>}
        {each.until === null && <Button size="xs" variant="subtle" onClick={onEnd}>{say({ vi: 'Kết thúc công khai', en: 'End the publication' })}</Button>}
      </div>
    </li>
  );
}
