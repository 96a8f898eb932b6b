import { useEffect, useMemo, useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { useLive } from '#kit/live.ts';
import { Waiting } from '#kit/waiting.tsx';
import { showOrganisation } from '#organisations/contract.ts';
import { Strong } from '#progress/web/strong.tsx';
import { amendments, reviewQueue } from '../contract/review.ts';
import { AmendmentsPart } from './review-amendments.tsx';
import { NextDraft } from './review-next-draft.tsx';
import { QueuePart } from './review-queue.tsx';
import type { AmendmentsAnswer } from './review-stretches.ts';
import css from './review.module.css';
import { SynthesisBar } from './synthesis-bar.tsx';
import desk from './synthesis.module.css';
import { opinionsHref, reviewHref, synthesisHref, type SynthesisPlace } from './synthesis-view.ts';

const PAGE = 50;
export const AMENDMENTS_PART = 'sua-cau-chu';

/**
 * What a person looks at before the synthesis, by keyboard: opinions whose place is not certain, and changes of words side by side.
 * Which part stands in the address: ?phan=sua-cau-chu.
 */
export function ReviewScreen({ season, code, document: id }: { readonly season: string; readonly code: string; readonly document: string }) {
  const place: SynthesisPlace = useMemo(() => ({ season, organisation: code, document: id }), [season, code, id]);
  const say = useSay();
  const { lost } = useLive();
  const [address] = useAddress();
  const inAmendments = address['phan'] === AMENDMENTS_PART;
  const [limit, setLimit] = useState(PAGE);
  const queue = useAnswer(reviewQueue, { ...place, limit: Math.min(limit, 200) }, { keep: true });
  const changes = useAnswer(amendments, { ...place, limit: 200 }, { keep: true });
  const organisation = useAnswer(showOrganisation, { code });
  const [waiting, setWaiting] = useState(0);
  const about = queue.data?.document ?? changes.data?.document;
  const title = about ? say({ vi: `Duyệt góp ý ${about.title}, dự thảo lần ${about.draft}`, en: `Review of ${about.title}, draft ${about.draft}` }) : say({ vi: 'Duyệt góp ý', en: 'Review of opinions' });
  useEffect(() => {
    document.title = `${title} – Đại Hội`;
  }, [title]);
  const saved: Sentence = lost ? { vi: 'Mất kết nối, đang thử lại', en: 'Connection lost, trying again' } : waiting > 0 ? { vi: `Đang gửi ${waiting} quyết định`, en: `Sending ${waiting}` } : { vi: 'Đã lưu', en: 'Saved' };
  return (
    <div className={desk.whole}>
      <SynthesisBar href={opinionsHref(place)} organisation={organisation.data?.name} saved={saved} waiting={lost || waiting > 0} />
      <main className={desk.main} id="noi-dung">
        <header className={desk.head}>
          <h1>{title}</h1>
          <div className={desk.acts}>
            <Go className="btn" href={synthesisHref(place)}>{say({ vi: 'Sang bản tổng hợp', en: 'To the synthesis' })}</Go>
            {inAmendments && changes.data && <NextDraft place={place} answer={changes.data} />}
          </div>
          <p className={desk.lead}>{inAmendments ? (changes.data ? <Strong text={say(amendmentsLead(changes.data))} /> : '\u00A0') : queue.data ? <Strong text={say(queueLead(queue.data))} /> : '\u00A0'}</p>
        </header>
        <div />
        <div className={css.body}>
          <nav className={css.tabs} aria-label={say({ vi: 'Phần việc duyệt', en: 'Parts of the review' })}>
            <Go href={reviewHref(place)} {...(!inAmendments && { 'aria-current': 'page' as const })}>
              {say({ vi: 'Ý kiến chưa chắc', en: 'Uncertain opinions' })} <small>{queue.data?.total}</small>
            </Go>
            <Go href={reviewHref(place, `?phan=${AMENDMENTS_PART}`)} {...(inAmendments && { 'aria-current': 'page' as const })}>
              {say({ vi: 'Sửa câu chữ', en: 'Changes of words' })} <small>{changes.data?.counts.proposals}</small>
            </Go>
          </nav>
          {inAmendments ? (
            <Answered of={changes} waiting={<div className={css.empty}><Waiting lines={8} lineHeight={40} /></div>}>
              {(answer) => <AmendmentsPart place={place} answer={answer} />}
            </Answered>
          ) : (
            <Answered of={queue} waiting={<div className={css.empty}><Waiting lines={8} lineHeight={40} /></div>}>
              {(answer) => <QueuePart place={place} answer={answer} onMore={() => setLimit(limit + PAGE)} onWaiting={setWaiting} />}
            </Answered>
          )}
        </div>
      </main>
    </div>
  );
}

function queueLead({ total, counts }: { readonly total: number; readonly counts: { readonly opinions: number; readonly decidedByWords: number; readonly decidedByPerson: number } }): Sentence {
  if (counts.opinions === 0) return { vi: 'Chưa có ý kiến nào về dự thảo này.', en: 'There is no opinion on this draft yet.' };
  const rest = total === 0 ? { vi: 'Không còn việc nào chờ xem.', en: 'Nothing is left to look at.' } : { vi: `Còn **${total} việc** cần người xem, việc lớn và chưa chắc trước.`, en: `**${total} items** are left for a person, large and uncertain ones first.` };
  return {
    vi: `**${counts.opinions} ý kiến**: ${counts.decidedByWords} xếp theo từ ngữ, ${counts.decidedByPerson} do người xếp. ${rest.vi}`,
    en: `**${counts.opinions} opinions**: ${counts.decidedByWords} placed by their words, ${counts.decidedByPerson} by a person. ${rest.en}`,
  };
}

function amendmentsLead({ counts, total }: AmendmentsAnswer): Sentence {
  if (counts.amendments === 0) return { vi: 'Chưa có đề nghị sửa câu chữ nào.', en: 'No change of words is asked for yet.' };
  const collide = counts.collisions > 0 ? { vi: `, **${counts.collisions} chỗ vướng nhau**`, en: `, **${counts.collisions} places collide**` } : { vi: '', en: '' };
  return {
    vi: `**${counts.amendments} ý kiến** đề nghị ${counts.proposals} chỗ sửa ở ${total} đoạn${collide.vi}. Đã tiếp thu ${counts.accepted}, không tiếp thu ${counts.refused}, còn ${counts.open}.`,
    en: `**${counts.amendments} opinions** ask for ${counts.proposals} changes in ${total} paragraphs${collide.en}. ${counts.accepted} accepted, ${counts.refused} refused, ${counts.open} left.`,
  };
}
