import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem } from '#kit/problem-note.tsx';
import { returnDossier } from '../contract.ts';
import type { At } from './approvals-address.ts';
import css from './approvals.module.css';
import { dossierWords as words, type Shown } from './dossier-words.ts';

interface Draft {
  readonly key: number;
  /** Empty: the whole dossier. */
  readonly piece: string;
  readonly text: string;
  readonly must: boolean;
}

/** Back to the sender: why, and remarks one by one, about a piece or the whole. */
export function ReturnDialog({ at, of, onClose }: { readonly at: At; readonly of: Shown; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(returnDossier);
  const [reason, setReason] = useState('');
  const [remarks, setRemarks] = useState<readonly Draft[]>([{ key: 0, piece: '', text: '', must: true }]);
  const wrong = fieldProblem(work.error, 'reason');
  const send = async (): Promise<void> => {
    const written = remarks.filter((remark) => remark.text.trim() !== '').map(({ piece, text, must }) => ({ piece: piece === '' ? null : piece, text, must }));
    const result = await work.send({ season: at.season, organisation: at.code, dossier: of.id, reason, remarks: written });
    if (result.ok) onClose();
  };
  const change = (key: number, patch: Partial<Draft>): void => setRemarks(remarks.map((each) => (each.key === key ? { ...each, ...patch } : each)));
  return (
    <Dialog title={say(words.giveBack)} confirm={say({ vi: 'Trả lại hồ sơ', en: 'Return it' })} busy={work.isPending} problem={work.error} size={640} onClose={onClose} onConfirm={() => void send()}>
      <p>{say({ vi: `${of.organisation.name} sửa theo góp ý rồi trình lại; góp ý bắt buộc phải được trả lời.`, en: `${of.organisation.name} makes the changes and sends it again; remarks that must be answered hold it until then.` })}</p>
      <Textarea data-autofocus required label={say({ vi: 'Lý do trả lại', en: 'Why it is returned' })} autosize minRows={2} maxRows={8} maxLength={2000} value={reason} error={wrong && say(wrong)} onChange={(event) => setReason(event.currentTarget.value)} />
      <fieldset className={css.rows}>
        <legend>{say({ vi: 'Góp ý cụ thể', en: 'Remarks' })}</legend>
        {remarks.map((remark, index) => (
          <RemarkRow key={remark.key} of={of} number={index + 1} remark={remark} onChange={(patch) => change(remark.key, patch)} onRemove={remarks.length > 1 ? () => setRemarks(remarks.filter((each) => each.key !== remark.key)) : undefined} />
        ))}
        <div>
          <Button variant="default" size="xs" onClick={() => setRemarks([...remarks, { key: Math.max(...remarks.map((each) => each.key)) + 1, piece: '', text: '', must: true }])}>
            {say({ vi: 'Thêm góp ý', en: 'Add a remark' })}
          </Button>
        </div>
      </fieldset>
    </Dialog>
  );
}

function RemarkRow({ of, number, remark, onChange, onRemove }: { readonly of: Shown; readonly number: number; readonly remark: Draft; readonly onChange: (patch: Partial<Draft>) => void; readonly onRemove: (() => void) | undefined }) {
  const say = useSay();
  return (
    <div className={css.lineRow}>
      <NativeSelect
        label={say({ vi: `Góp ý ${number} về`, en: `Remark ${number} on` })} value={remark.piece} onChange={(event) => onChange({ piece: event.currentTarget.value })}
        data={[{ value: '', label: say({ vi: 'Cả hồ sơ', en: 'The whole dossier' }) }, ...of.pieces.map((piece) => ({ value: piece.id, label: say(piece.name) }))]}
      />
      <Textarea aria-label={say({ vi: `Nội dung góp ý ${number}`, en: `Text of remark ${number}` })} placeholder={say({ vi: 'Cần sửa, bổ sung gì', en: 'What to change or to add' })} autosize minRows={2} maxRows={8} maxLength={2000} value={remark.text} onChange={(event) => onChange({ text: event.currentTarget.value })} />
      <div className="row" style={{ justifyContent: 'space-between' }}>
        <Checkbox label={say({ vi: 'Bắt buộc trả lời', en: 'Must be answered' })} checked={remark.must} onChange={(event) => onChange({ must: event.currentTarget.checked })} />
        {onRemove && (
          <button type="button" className="link small" onClick={onRemove}>
            {say({ vi: `Bỏ góp ý ${number}`, en: `Take out remark ${number}` })}
          </button>
        )}
      </div>
    </div>
  );
}
