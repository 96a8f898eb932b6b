import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { removeParticipant } from '../contract.ts';
import type { ParticipantPlace, Shown } from './participant-drawer.tsx';

/** Who was entered by mistake goes off the roll; the record keeps that it was so. */
export function RemoveDialog({ season, code, person, onClose, onDone }: ParticipantPlace & { readonly person: Shown; readonly onClose: () => void; readonly onDone: () => void }) {
  const say = useSay();
  const work = useWork(removeParticipant);
  const remove = async (reason: string): Promise<void> => {
    const result = await work.send({ season, organisation: code, participant: person.id, revision: person.revision, reason });
    if (result.ok) onDone();
  };
  return (
    <ReasonDialog
      opened onClose={onClose} title={say({ vi: 'Gạch tên khỏi danh sách', en: 'Take off the roll' })} confirm={say({ vi: 'Gạch tên', en: 'Take off the roll' })} reasonLabel={say({ vi: 'Lý do', en: 'Reason' })}
      busy={work.isPending} problem={work.error} onConfirm={(reason) => void remove(reason)}
    >
      <b>{person.fullName}</b>. {say({ vi: 'Chỉ gạch tên người ghi nhầm. Người không đủ tư cách thì ghi quyết định không công nhận.', en: 'Only for entries made by mistake. For who is not entitled, record a decision instead.' })}
    </ReasonDialog>
  );
}
