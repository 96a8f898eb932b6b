import { Button, Modal, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { download, type SaidProblem } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { reportFile } from '../contract.ts';

/** The text travels in an address, which servers allow to be about 16 kB; Vietnamese letters take up to nine signs there. */
const COMPLAINTS_LIMIT = 1200;

/** The report in the official form, with what only people know: place, signer, complaints. */
export function CredentialsDialog({ opened, onClose, season, code, form, asOf }: { readonly opened: boolean; readonly onClose: () => void; readonly season: string; readonly code: string; readonly form: 'F02' | 'F03'; readonly asOf: Day }) {
  const say = useSay();
  const [format, setFormat] = useState<'docx' | 'pdf'>('docx');
  const [fields, setFields] = useState({ place: '', signerPost: '', signerName: '', complaints: '' });
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<SaidProblem | undefined>(undefined);
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setFields((before) => ({ ...before, [name]: value }));
    },
  });
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const given = Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ''));
    const result = await download(reportFile, { season, organisation: code, asOf, format, ...given });
    setBusy(false);
    setRefused(result.ok ? undefined : result.problem);
    if (result.ok) onClose();
  };
  const title = form === 'F02' ? say({ vi: 'Báo cáo thẩm tra tư cách đại biểu', en: 'Credentials report' }) : say({ vi: 'Báo cáo tình hình đảng viên dự đại hội', en: 'Attendance report' });
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={title} closeButtonProps={{ 'aria-label': say(kitWords.close) }} styles={{ title: { fontWeight: 600, fontSize: 'var(--t-l)' } }}>
      <form className="stack" onSubmit={(event) => void make(event)}>
        <div>
          <SegmentedControl aria-label={say({ vi: 'Dạng tệp', en: 'Kind of file' })} value={format} onChange={(value) => setFormat(value)} data={[{ value: 'docx', label: 'Word' }, { value: 'pdf', label: 'PDF' }]} />
        </div>
        {form === 'F02' && <Textarea label={say({ vi: 'Đơn thư về tư cách đại biểu', en: 'Complaints about standing' })} description={say({ vi: 'Để trống nếu không có.', en: 'Leave blank if there are none.' })} autosize minRows={2} maxRows={8} maxLength={COMPLAINTS_LIMIT} {...field('complaints')} />}
        <div className="row" style={{ alignItems: 'flex-end' }}>
          <TextInput style={{ flex: '1 1 120px' }} label={say({ vi: 'Nơi ban hành', en: 'Place' })} maxLength={80} {...field('place')} />
          <TextInput style={{ flex: '1 1 160px' }} label={say({ vi: 'Chức vụ người ký', en: 'Post of who signs' })} placeholder={say({ vi: 'Trưởng ban', en: 'Head of the board' })} maxLength={80} {...field('signerPost')} />
          <TextInput style={{ flex: '1 1 160px' }} label={say({ vi: 'Họ tên người ký', en: 'Name of who signs' })} maxLength={120} {...field('signerName')} />
        </div>
        <ProblemNote problem={refused} />
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>{say(kitWords.cancel)}</Button>
          <Button type="submit" loading={busy}>{say({ vi: 'Tải báo cáo', en: 'Download the report' })}</Button>
        </div>
      </form>
    </Modal>
  );
}
