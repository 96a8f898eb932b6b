import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import type { SaidProblem } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';

export interface IssueFields {
  readonly on: Day;
  readonly number: string;
  readonly signer: string;
}

/** Number, day and signer of a paper that goes out. */
export function IssueDialog({ title, symbol, today, busy, problem, onClose, onIssue }: {
  readonly title: string; readonly symbol: string; readonly today: Day; readonly busy: boolean; readonly problem: SaidProblem | null; readonly onClose: () => void; readonly onIssue: (fields: IssueFields) => void;
}) {
  const say = useSay();
  const [on, setOn] = useState<Day | undefined>(today);
  const [number, setNumber] = useState('');
  const [signer, setSigner] = useState('');
  const [wrong, setWrong] = useState(false);
  const issue = (): void => {
    if (on === undefined || number.trim() === '') setWrong(true);
    else onIssue({ on, number: number.trim(), signer: signer.trim() });
  };
  return (
    <Dialog title={title} confirm={say({ vi: 'Ban hành', en: 'Issue' })} busy={busy} problem={problem} size={440} onClose={onClose} onConfirm={issue}>
      <TextInput
        data-autofocus label={say({ vi: 'Số, ký hiệu', en: 'Number' })} placeholder={`01-${symbol}`} maxLength={40} value={number}
        error={wrong && number.trim() === '' ? say({ vi: `Ghi số văn bản, ví dụ 01-${symbol}.`, en: `Enter the number, such as 01-${symbol}.` }) : undefined} onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <DayField label={say({ vi: 'Ngày ban hành', en: 'Day of issue' })} value={on} onChange={setOn} near={today} error={wrong && on === undefined ? say({ vi: 'Ghi ngày ban hành.', en: 'Enter the day.' }) : undefined} />
      <TextInput label={say({ vi: 'Họ tên người ký', en: 'Signer' })} maxLength={120} value={signer} onChange={(event) => setSigner(event.currentTarget.value)} />
      <p className="small muted">{say({ vi: 'Ban hành rồi thì văn bản giữ nguyên; sửa sau có ghi lý do hoặc thành lần sửa đổi.', en: 'Once issued it stays; later changes have their reason or become a new edition.' })}</p>
    </Dialog>
  );
}
