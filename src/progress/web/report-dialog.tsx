import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { download } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { usePaperForm } from '#kit/use-paper-form.ts';
import { report, REPORT_FORMATS } from '../contract.ts';
import type { View } from './season-view.ts';
import { seasonWords as words } from './season-words.ts';

/** A report travels in an address, which servers allow to be about 16 kB; Vietnamese letters take up to nine signs there. */
const REMARK_LIMIT = 1200;

/** The progress report in the official form, as of the shown day, with the office's own remarks. */
export function ReportDialog({ opened, onClose, view, unitName }: { readonly opened: boolean; readonly onClose: () => void; readonly view: View; readonly unitName: string }) {
  const say = useSay();
  const show = useFormat();
  const { format, setFormat, field, make, busy, problem } = usePaperForm({ difficulties: '', proposals: '', place: '', signerPost: '', signerName: '' }, REPORT_FORMATS, (as, given) => download(report, { ...view, ...given, format: as }), onClose);
  return (
    <WorkWindow opened={opened} onClose={onClose} size="lg" title={say(words.makeReport)}>
      <WorkForm confirm={say({ vi: 'Tải báo cáo', en: 'Download the report' })} busy={busy} problem={problem} onClose={onClose} onSubmit={() => void make()}>
        <p>
          {unitName}.{' '}
          {view.asOf && say({ vi: `Số liệu đúng vào ngày ${show.day(view.asOf)}`, en: `Figures true on ${show.day(view.asOf)}` })}
          {view.knownOn && say({ vi: `, biết đến ngày ${show.day(view.knownOn)}`, en: `, as known on ${show.day(view.knownOn)}` })}.
        </p>
        <div>
          <SegmentedControl
            aria-label={say({ vi: 'Dạng tệp', en: 'Kind of file' })}
            value={format}
            onChange={(value) => setFormat(value)}
            data={[
              { value: 'docx', label: 'Word' },
              { value: 'pdf', label: 'PDF' },
              { value: 'xlsx', label: 'Excel' },
            ]}
          />
        </div>
        <Textarea label={say({ vi: 'Khó khăn, vướng mắc', en: 'Difficulties' })} description={say({ vi: 'Để trống nếu không có.', en: 'Leave blank if there are none.' })} autosize minRows={2} maxRows={8} maxLength={REMARK_LIMIT} {...field('difficulties')} />
        <Textarea label={say({ vi: 'Kiến nghị, đề xuất', en: 'Proposals' })} autosize minRows={2} maxRows={8} maxLength={REMARK_LIMIT} {...field('proposals')} />
        <div className="row" style={{ alignItems: 'flex-end' }}>
          <TextInput style={{ flex: '1 1 120px' }} label={say({ vi: 'Nơi ban hành', en: 'Place' })} placeholder="Vĩnh Long" maxLength={100} {...field('place')} />
          <TextInput style={{ flex: '1 1 160px' }} label={say({ vi: 'Chức vụ người ký', en: 'Post of who signs' })} placeholder="Phó trưởng ban" maxLength={100} {...field('signerPost')} />
          <TextInput style={{ flex: '1 1 160px' }} label={say({ vi: 'Họ tên người ký', en: 'Name of who signs' })} maxLength={100} {...field('signerName')} />
        </div>
      </WorkForm>
    </WorkWindow>
  );
}
