import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { type ChosenOrganisation, OrganisationField } from '#people/web/organisation-field.tsx';
import type { BoardRow } from './answers.ts';
import { visitAddress } from './oversight-address.ts';

const ELSEWHERE = 'khac';

/** Which visit is recorded: a planned one, the own first, or one to any other place. */
export function ChooseVisitDialog({ season, rows, own, onClose }: { readonly season: string; readonly rows: readonly BoardRow[]; readonly own: number | null; readonly onClose: () => void }) {
  const say = useSay();
  const show = useFormat();
  const go = useGo();
  const planned = rows.flatMap(({ organisation, next }) => (next ? [{ organisation, ...next }] : [])).toSorted((one, other) => Number(other.by.person === own) - Number(one.by.person === own) || one.plannedOn.localeCompare(other.plannedOn));
  const [choice, setChoice] = useState(planned[0]?.visit ?? ELSEWHERE);
  const [elsewhere, setElsewhere] = useState<ChosenOrganisation | undefined>(undefined);
  const [missing, setMissing] = useState(false);
  const open = (): void => {
    const visit = planned.find((each) => each.visit === choice);
    if (visit) go(visitAddress(season, visit.organisation.code, visit.visit));
    else if (elsewhere) go(visitAddress(season, elsewhere.code, newUuid()));
    else setMissing(true);
  };
  return (
    <Dialog title={say({ vi: 'Ghi chuyến đi', en: 'Record a visit' })} confirm={say({ vi: 'Mở phiếu', en: 'Open the checklist' })} busy={false} problem={null} size={480} onClose={onClose} onConfirm={open}>
      {planned.length > 0 && (
        <NativeSelect
          label={say({ vi: 'Chuyến đã hẹn', en: 'Planned visit' })} value={choice} onChange={(event) => setChoice(event.currentTarget.value)}
          data={[...planned.map((each) => ({ value: each.visit, label: `${show.dayMonth(each.plannedOn as Day)}: ${each.organisation.name} (${each.by.name})` })), { value: ELSEWHERE, label: say({ vi: 'Nơi khác, không hẹn trước', en: 'Another place, not planned' }) }]}
        />
      )}
      {choice === ELSEWHERE && <OrganisationField label={say({ vi: 'Nơi đã đến', en: 'Place visited' })} value={elsewhere} error={missing && !elsewhere ? say({ vi: 'Chọn nơi đã đến.', en: 'Choose the place.' }) : undefined} onChange={setElsewhere} />}
    </Dialog>
  );
}
