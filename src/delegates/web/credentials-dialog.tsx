import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import type { Day } from '#foundation/day.ts';
import { download } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { usePaperForm } from '#kit/use-paper-form.ts';
import { reportFile } from '../contract.ts';

/** The text travels in an address, which servers allow to be about 16 kB; Vietnamese letters take up to nine signs there. */
const COMPLAINTS_LIMIT = 1200;

const FORMATS = ['docx', 'pdf'] as const;

/** The report in the official form, with what only people know: place, signer, complaints. */
export function CredentialsDialog({ opened, onClose, season, code, form, asOf }: { readonly opened: boolean; readonly onClose: () => void; readonly season: string; readonly code: string; readonly form: 'F02' | 'F03'; readonly asOf: Day }) {
  const say = useSay();
  const { format, setFormat, field, make, busy, problem } = usePaperForm({ place: '', signerPost: '', signerName: '', complaints: '' }, FORMATS, (as, given) => download(reportFile, { season, organisation: code, asOf, format: as, ...given }), onClose);
  const title = form === 'F02' ? say({ vi: 'Báo cáo thẩm tra tư cách đại biểu', en: 'Credentials report' }) : say({ vi: 'Báo cáo tình hình đảng viên dự đại hội', en: 'Attendance report' });
  return (
    <WorkWindow opened={opened} onClose={onClose} size="lg" title={title}>
      <WorkForm confirm={say({ vi: 'Tải báo cáo', en: 'Download the report' })} busy={busy} problem={problem} onClose={onClose} onSubmit={() => void make()}>
        <div>
          <SegmentedControl aria-label={say({ vi: 'Dạng tệp', en: 'Kind of file' })} value={format} onChange={(value) => setFormat(value)} data={[{ value: 'docx', label: 'Word' }, { value: 'pdf', label: 'PDF' }]} />
        </div>
        {form === 'F02' && <Textarea label={say({ vi: 'Đơn thư về tư cách đại biểu', en: 'Complaints about standing' })} description={say({ vi: 'Để trống nếu không có.', en: 'Leave blank if there are none.' })} autosize minRows={2} maxRows={8} maxLength={COMPLAINTS_LIMIT} {...field('complaints')} />}
        <div className="row" style={{ alignItems: 'flex-end' }}>
          <TextInput style={{ flex: '1 1 120px' }} label={say({ vi: 'Nơi ban hành', en: 'Place' })} maxLength={80} {...field('place')} />
          <TextInput style={{ flex: '1 1 160px' }} label={say({ vi: 'Chức vụ người ký', en: 'Post of who signs' })} placeholder={say({ vi: 'Trưởng ban', en: 'Head of the board' })} maxLength={80} {...field('signerPost')} />
          <TextInput style={{ flex: '1 1 160px' }} label={say({ vi: 'Họ tên người ký', en: 'Name of who signs' })} maxLength={120} {...field('signerName')} />
        </div>
      </WorkForm>
    </WorkWindow>
  );
}
