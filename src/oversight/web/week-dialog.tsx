import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { download, type SaidProblem } from '#kit/api.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { weekFile } from '../contract.ts';

/** The week's list in the form in which offices send it: day, place, reasons, person. */
export function WeekDialog({ season, unit, from, until, onClose }: { readonly season: string; readonly unit: string | undefined; readonly from: Day; readonly until: Day; readonly onClose: () => void }) {
  const say = useSay();
  const show = useFormat();
  const [format, setFormat] = useState<'docx' | 'pdf'>('pdf');
  const [place, setPlace] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const print = async (): Promise<void> => {
    setBusy(true);
    const result = await download(weekFile, { season, ...(unit !== undefined && { unit }), format, place });
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  return (
    <Dialog title={say({ vi: 'In lịch đi cơ sở trong tuần', en: 'Print the week’s visits' })} confirm={say({ vi: 'Tải về', en: 'Download' })} busy={busy} problem={problem} size={440} onClose={onClose} onConfirm={() => void print()}>
      <p>{say({ vi: `Từ ${show.weekday(from)} đến ${show.weekday(until)}: ngày, nơi, lý do, người đi. Ghi chú nội bộ không in.`, en: `From ${show.weekday(from)} to ${show.weekday(until)}: day, place, reasons, person. Confidential notes are not printed.` })}</p>
      <SegmentedControl aria-label={say({ vi: 'Dạng tệp', en: 'Kind of file' })} value={format} onChange={setFormat} data={[{ value: 'pdf', label: 'PDF' }, { value: 'docx', label: 'Word' }]} />
      <TextInput label={say({ vi: 'Nơi ban hành', en: 'Place' })} description={say({ vi: 'Ghi trước ngày tháng; để trống nếu không cần.', en: 'Stands before the date; may be left blank.' })} maxLength={80} value={place} onChange={(event) => setPlace(event.currentTarget.value)} />
    </Dialog>
  );
}
