import { Hall, type HallPanelViews } from '#sittings/web/hall.tsx';
import { ELECTION_LIST, ELECTION_RESULT } from '#sittings/core/hall-election.ts';

/** What later rooms announce in the hall, by the kind of their panel. */
const VIEWS: HallPanelViews = {
  [ELECTION_LIST]: () => import('#elections/web/hall-list.tsx').then((room) => room.HallList),
  [ELECTION_RESULT]: () => import('#elections/web/hall-result.tsx').then((room) => room.HallResult),
};

/** A screen of the hall, put together from the rooms. */
export function HallScreen({ token }: { readonly token: string }) {
  return <Hall token={token} panels={VIEWS} />;
}
