import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { kitWords } from '#kit/words.ts';
import { withdraw } from '../contract.ts';
import type { At } from './approvals-address.ts';
import { dossierWords as words, type Shown } from './dossier-words.ts';

/** The sender takes a dossier back that was not decided on. */
export function WithdrawDialog({ at, of, onClose }: { readonly at: At; readonly of: Shown; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(withdraw);
  const send = async (reason: string): Promise<void> => {
    const result = await work.send({ season: at.season, organisation: at.code, dossier: of.id, reason });
    if (result.ok) onClose();
  };
  return (
    <ReasonDialog opened onClose={onClose} title={say(words.withdraw)} confirm={say(words.withdraw)} reasonLabel={say(kitWords.reason)} busy={work.isPending} problem={work.error} onConfirm={(reason) => void send(reason)}>
      <p>{say({ vi: `${of.superior.name} thôi xem hồ sơ này; nội dung sửa được trở lại và trình lại sau.`, en: `${of.superior.name} no longer looks at it; it can be changed and sent again.` })}</p>
    </ReasonDialog>
  );
}
