import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { receive } from '../contract.ts';
import type { At } from './approvals-address.ts';
import { dossierWords as words, type Shown } from './dossier-words.ts';

/** The superior has the dossier in hand; the clock of the answer begins. @rule R-QD24-16.2 */
export function ReceiveDialog({ at, of, onClose }: { readonly at: At; readonly of: Shown; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(receive);
  const [on, setOn] = useState<Day | undefined>(of.today as Day);
  const send = async (): Promise<void> => {
    if (on === undefined) return;
    const result = await work.send({ season: at.season, organisation: at.code, dossier: of.id, on });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say(words.receive)} confirm={say(words.receive)} busy={work.isPending} problem={work.error} size={440} onClose={onClose} onConfirm={() => void send()}>
      <p>{say({ vi: `Ghi nhận đã nhận hồ sơ của ${of.organisation.name}. Thời hạn trả lời tính từ ngày này.`, en: `Record that the dossier of ${of.organisation.name} has arrived. The time to answer runs from this day.` })}</p>
      <DayField label={say({ vi: 'Ngày tiếp nhận', en: 'Day of receipt' })} required near={of.today as Day} value={on} error={on === undefined ? say({ vi: 'Ghi ngày tiếp nhận.', en: 'Give the day.' }) : undefined} onChange={setOn} />
    </Dialog>
  );
}
