import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { changeSeats } from '../contract.ts';
import type { ElectionPlace, Shown } from './election-view.ts';
import { FigureInput } from './figure-input.tsx';
import { useVoteDraft, VoteFields, voteIn } from './vote-fields.tsx';

interface SeatsDialogProps {
  readonly place: ElectionPlace;
  readonly shown: Shown;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function SeatsDialog({ opened, onClose, ...rest }: SeatsDialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={opened} onClose={onClose} title={say({ vi: 'Biểu quyết lại số lượng cần bầu', en: 'Vote on the number again' })}>
      <SeatsForm onClose={onClose} {...rest} />
    </WorkWindow>
  );
}

function SeatsForm({ place, shown, onClose }: Omit<SeatsDialogProps, 'opened'>) {
  const say = useSay();
  const [seats, setSeats] = useState(String(shown.election.roundSeats));
  const [draft, setDraft] = useVoteDraft(shown.base?.present);
  const [missing, setMissing] = useState(false);
  const work = useWork(changeSeats);
  const submit = async (): Promise<void> => {
    const vote = voteIn(draft);
    if (!vote || Number(seats) < 1) return setMissing(true);
    const result = await work.send({ ...place, seats: Number(seats), vote });
    if (result.ok) onClose();
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Ghi số lượng mới', en: 'Record the new number' })} busy={work.isPending} problem={work.error}>
      <FigureInput label={say({ vi: 'Số lượng cần bầu', en: 'Number to elect' })} value={seats} onChange={setSeats} error={missing && Number(seats) < 1} first />
      <VoteFields legend={say({ vi: 'Biểu quyết số lượng, giơ tay hoặc thẻ', en: 'Vote on the number, by hand or card' })} draft={draft} onChange={setDraft} missing={missing} />
    </WorkForm>
  );
}
