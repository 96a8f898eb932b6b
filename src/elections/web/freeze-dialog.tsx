import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { freezeList } from '../contract.ts';
import type { ElectionPlace, Shown } from './election-view.ts';
import css from './elections.module.css';
import { Why } from './rule-reason.tsx';
import { useVoteDraft, VoteFields, voteIn } from './vote-fields.tsx';

interface FreezeDialogProps {
  readonly place: ElectionPlace;
  readonly shown: Shown;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The list as it will be printed, read out once more, and the vote on it. @rule R-244-19.1 */
export function FreezeDialog({ opened, onClose, ...rest }: FreezeDialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={opened} onClose={onClose} size="lg" title={say({ vi: 'Chốt danh sách bầu cử', en: 'Freeze the list' })}>
      <FreezeForm onClose={onClose} {...rest} />
    </WorkWindow>
  );
}

function FreezeForm({ place, shown, onClose }: Omit<FreezeDialogProps, 'opened'>) {
  const say = useSay();
  const [draft, setDraft] = useVoteDraft(shown.base?.present);
  const [missing, setMissing] = useState(false);
  const work = useWork(freezeList);
  const names = shown.list.candidates.filter((each) => each.place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const submit = async (): Promise<void> => {
    const vote = voteIn(draft);
    if (!vote) return setMissing(true);
    const result = await work.send({ ...place, vote });
    if (result.ok) onClose();
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Chốt danh sách', en: 'Freeze the list' })} busy={work.isPending} problem={work.error}>
      <p>
        {say({ vi: `Bầu ${shown.election.roundSeats} trong ${names.length} người, theo thứ tự A-B-C như trên phiếu:`, en: `${shown.election.roundSeats} of ${names.length}, in the order of the paper:` })}
      </p>
      <ol className={css.readOut}>
        {names.map(({ id, place: at, name, detail }) => (
          <li key={id}>
            <b className="digits">{at}</b> {name}
            {detail !== '' && <span className="muted"> ({detail})</span>}
          </li>
        ))}
      </ol>
      <VoteFields legend={say({ vi: 'Biểu quyết danh sách, giơ tay hoặc thẻ', en: 'Vote on the list, by hand or card' })} draft={draft} onChange={setDraft} missing={missing} />
      <p className="small muted">
        {say({ vi: 'Chốt rồi thì tên, thứ tự và số lượng không đổi được nữa, trừ khi mở lại danh sách; danh sách có mã băm để đối chiếu với phiếu và biên bản.', en: 'Afterwards names, order and number no longer change unless the list is opened again; its hash lets papers and protocol be compared with it.' })}
        <Why rule="R-244-19.1" regulation={shown.regulation.id} />
      </p>
    </WorkForm>
  );
}
