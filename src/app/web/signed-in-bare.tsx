import { Outlet } from '@tanstack/react-router';
import { listSeasons } from '#campaigns/contract.ts';
import { useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { SampleData } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { me } from '#people/contract/own-account.ts';

/** A desk without menu or frame, for who is signed in; the client itself leads everybody else to the sign-in page and back. */
export function SignedInBare() {
  const who = useAnswer(me, {});
  const seasons = useAnswer(listSeasons, {});
  if (who.data && (seasons.data || seasons.error)) {
    return (
      <SampleData value={seasons.data?.seasons.some((each) => each.sample) ?? false}>
        <Outlet />
      </SampleData>
    );
  }
  return <div className="page">{who.error && who.error.code !== 'not_signed_in' ? <FailedState problem={who.error} retry={who.refetch} /> : <Waiting lines={6} lineHeight={44} />}</div>;
}
