import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { makeNextDraft } from '../contract/review.ts';
import type { AmendmentsAnswer } from './review-stretches.ts';
import type { SynthesisPlace } from './synthesis-view.ts';

/** The accepted changes as the next draft, as tracked changes; the draft before stays as it was. */
export function NextDraft({ place, answer }: { readonly place: SynthesisPlace; readonly answer: AmendmentsAnswer }) {
  const say = useSay();
  const work = useWork(makeNextDraft);
  const [asking, setAsking] = useState(false);
  const { document, counts, may } = answer;
  const redline = `/mua/${place.season}/dai-hoi/${encodeURIComponent(place.organisation)}/van-kien/${place.document}?phan=so-sanh`;
  if (work.data) return <Go className="btn main" href={redline}>{say({ vi: `Xem dự thảo lần ${work.data.version}`, en: `See draft ${work.data.version}` })}</Go>;
  if (!document.own || !may.record || counts.accepted === 0) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say({ vi: `Lập dự thảo lần ${document.draft + 1}`, en: `Make draft ${document.draft + 1}` })}</Button>
      <ReasonDialog
        opened={asking} onClose={() => setAsking(false)} title={say({ vi: `Lập dự thảo lần ${document.draft + 1}`, en: `Make draft ${document.draft + 1}` })} confirm={say({ vi: 'Lập dự thảo', en: 'Make the draft' })} busy={work.isPending} problem={work.error}
        onConfirm={() => work.mutate({ ...place, revision: document.revision }, { onSuccess: () => setAsking(false) })}
      >
        <p>
          {say({
            vi: `${counts.accepted} chỗ sửa đã tiếp thu vào dự thảo mới dưới dạng dấu sửa; ý kiến nào dẫn đến câu nào vẫn tra được. Dự thảo lần ${document.draft} giữ nguyên.`,
            en: `${counts.accepted} accepted changes go into the new draft as tracked changes; which opinion led to which sentence stays known. Draft ${document.draft} is kept.`,
          })}
          {counts.open > 0 && ` ${say({ vi: `Còn ${counts.open} đề nghị chưa quyết, sẽ chuyển sang dự thảo mới.`, en: `${counts.open} proposals are not decided and move on to the new draft.` })}`}
        </p>
      </ReasonDialog>
    </>
  );
}
