import { useSay } from '#kit/language.tsx';
import type { ElectionListPayload } from '#sittings/core/hall-election.ts';
import { HallHeading, HallNames } from '#sittings/web/hall-names.tsx';
import { HallStage } from '#sittings/web/hall-stage.tsx';

/** The frozen list on the hall's screens, in the order of the ballot paper. */
export function HallList({ title, payload }: { readonly title: string; readonly payload: unknown }) {
  const say = useSay();
  const { heading, seats, names } = payload as ElectionListPayload;
  return (
    <HallStage ground="white">
      <HallHeading
        title={say(heading)}
        lead={
          <>
            {say({ vi: 'Cần bầu ', en: 'To elect: ' })}
            <b>{seats}</b>
            {say({ vi: ' trong danh sách ', en: ' of ' })}
            <b>{names.length}</b>
            {say({ vi: ' người.', en: ' on the list.' })}
          </>
        }
      />
      <HallNames label={title} names={names.map((name) => ({ name }))} />
    </HallStage>
  );
}
