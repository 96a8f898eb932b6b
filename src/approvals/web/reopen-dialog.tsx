import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { reopen } from '../contract.ts';
import type { DossierKind } from '../core/dossier.ts';
import { dossierKindWords } from '../core/words.ts';
import type { At } from './approvals-address.ts';
import { dossierWords as words, lower } from './dossier-words.ts';

/** Opens what was approved to be changed; the approval before stays on record. */
export function ReopenDialog({ at, kind, onClose }: { readonly at: At; readonly kind: DossierKind; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(reopen);
  const send = async (reason: string): Promise<void> => {
    const result = await work.send({ season: at.season, organisation: at.code, kind, reason });
    if (result.ok) onClose();
  };
  return (
    <ReasonDialog
      opened onClose={onClose} title={say({ vi: `Mở điều chỉnh ${lower(dossierKindWords[kind].vi)}`, en: `Open to changes: ${lower(dossierKindWords[kind].en)}` })} confirm={say(words.reopen)}
      reasonLabel={say({ vi: 'Thay đổi gì, vì sao', en: 'What changes, and why' })} busy={work.isPending} problem={work.error} onConfirm={(reason) => void send(reason)}
    >
      <p>{say({ vi: 'Nội dung đã duyệt sửa được trở lại; sửa xong phải trình lại. Lần duyệt trước vẫn giữ trong sổ.', en: 'What was approved can be changed again and must then be sent up anew. The approval stays on record.' })}</p>
    </ReasonDialog>
  );
}
