import { lazy, Suspense } from 'react';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { SampleData } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { meetingByCode } from '../contract/giving.ts';
import { codeOf } from '../core/meeting-code.ts';

/** Each loads only when it is shown: the reader is the larger part, and a phone should not wait for it at the door. */
const Entrance = lazy(() => import('./meeting-entrance.tsx').then((part) => ({ default: part.MeetingEntrance })));
const NotIn = lazy(() => import('./meeting-entrance.tsx').then((part) => ({ default: part.NotIn })));
const Draft = lazy(() => import('./meeting-draft.tsx').then((part) => ({ default: part.MeetingDraft })));

/** /hop/{code}: who sits in the meeting reads and speaks without an account. */
export function MeetingByCodeScreen({ code: typed }: { readonly code: string }) {
  const code = codeOf(typed);
  const [address] = useAddress();
  const meeting = useAnswer(meetingByCode, { code });
  const document = address['van-ban'];
  const waiting = <div className="page"><Waiting lines={6} lineHeight={48} /></div>;
  return (
    <Suspense fallback={waiting}>
      {meeting.data ? (
        <SampleData value={meeting.data.season.sample}>{document === undefined ? <Entrance code={code} meeting={meeting.data} /> : <Draft code={code} document={document} />}</SampleData>
      ) : meeting.error ? (
        <NotIn code={code} problem={meeting.error} />
      ) : (
        waiting
      )}
    </Suspense>
  );
}
