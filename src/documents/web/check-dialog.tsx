import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { answerCheck } from '../contract.ts';
import type { At } from './documents-address.ts';
import type { DocumentView } from './use-draft-edit.ts';

/** The superior's answer to a draft that was sent to be checked. */
export function CheckDialog({ at, view, mustOpen, onClose }: { readonly at: At; readonly view: DocumentView; readonly mustOpen: number; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(answerCheck);
  const [agreed, setAgreed] = useState(mustOpen === 0);
  const [note, setNote] = useState('');
  const answer = async (): Promise<void> => {
    const result = await work.send({ season: at.season, organisation: at.code, document: view.document.id, revision: view.document.revision, agreed, note });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say({ vi: 'Trả lời thẩm định', en: 'Answer the check' })} confirm={say({ vi: 'Gửi trả lời', en: 'Send the answer' })} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void answer()}>
      <p>{say({ vi: 'Nhất trí thì đơn vị trình đại hội; chưa nhất trí thì đơn vị sửa theo nhận xét rồi gửi lại.', en: 'If agreed, it goes to the congress; if not, it is changed after the remarks and sent again.' })}</p>
      <Radio.Group aria-label={say({ vi: 'Kết luận', en: 'Conclusion' })} value={agreed ? 'yes' : 'no'} onChange={(value) => setAgreed(value === 'yes')}>
        <div className="stack" style={{ gap: 8 }}>
          <Radio value="yes" label={say({ vi: 'Nhất trí với dự thảo', en: 'The draft is agreed to' })} />
          <Radio value="no" label={say({ vi: 'Yêu cầu sửa và gửi lại', en: 'To be changed and sent again' })} />
        </div>
      </Radio.Group>
      {mustOpen > 0 && agreed && <p className="note warn">{say({ vi: `Còn ${mustOpen} nhận xét phải sửa chưa được trả lời.`, en: `${mustOpen} remarks that must be met are not answered yet.` })}</p>}
      <Textarea label={agreed ? say({ vi: 'Ghi chú (không bắt buộc)', en: 'Note (if needed)' }) : say({ vi: 'Lý do', en: 'Why' })} autosize minRows={2} maxRows={8} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </Dialog>
  );
}
