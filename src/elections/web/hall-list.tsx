import { useSay } from '#kit/language.tsx';
import type { ElectionListPayload } from '#sittings/core/hall-election.ts';
import { HallHeading, HallNames } from '#sittings/web/hall-names.tsx';
import { HallStage } from '#sittings/web/hall-stage.tsx';

/** The frozen list in the order of the paper, for the hall. */
export function HallList({ payload }: { readonly title: string; readonly payload: unknown }) {
  const say = useSay();
  const { heading, seats, names } = payload as ElectionListPayload;
  return (
    <HallStage ground="white">
      <HallHeading
        title={say(heading)}
        lead={
          <>
            {say({ vi: 'Bầu ', en: 'To be elected: ' })}
            <b>{seats}</b>
            {say({ vi: ' trong ', en: ' of ' })}
            <b>{names.length}</b>
            {say({ vi: ' người', en: '' })}
          </>
        }
      />
      <HallNames label={say(heading)} names={names.map((name) => ({ name }))} />
    </HallStage>
  );
}
