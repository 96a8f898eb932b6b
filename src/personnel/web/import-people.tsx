import { Button } from '@mantine/core';
import type { OutputOf } from '#foundation/contract.ts';
import { addressOf } from '#kit/api.ts';
import { FileDrop } from '#kit/file-drop.tsx';
import { useSay } from '#kit/language.tsx';
import { usePreviewedFile } from '#kit/previewed-file.ts';
import { ProblemNote } from '#kit/problem-note.tsx';
import { ScrollRegion } from '#kit/scroll-region.tsx';
import { SheetFaults } from '#kit/sheet-faults.tsx';
import { importPeople, importTemplate, previewImport } from '../contract.ts';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';
import { personnelWords as words } from './personnel-words.ts';

type Preview = OutputOf<typeof previewImport>;

/** The planning list from Excel: who would be new or different, or which cells are wrong; then all of it or nothing. */
export function ImportPeople({ place, onClose }: { readonly place: Place; readonly onClose: () => void }) {
  const say = useSay();
  const chosen = usePreviewedFile(previewImport, importPeople);
  const { preview, problem } = chosen;
  if (chosen.taken) return <Done taken={chosen.taken} onClose={onClose} />;
  return (
    <div className="stack">
      <p className="small">
        {say({ vi: 'Mỗi dòng một người trong quy hoạch. Nạp lại tệp cũ chỉ ghi phần khác; người không có trong tệp vẫn ở trong danh sách.', en: 'A row per person of the planning list. Loading a file again records only what differs; who is not in the file stays.' })}{' '}
        <a href={addressOf(importTemplate, place)} download>{say({ vi: 'Tải mẫu Excel', en: 'Get the template' })}</a>
      </p>
      <FileDrop label={say({ vi: 'Tệp Excel danh sách quy hoạch', en: 'Excel file of the planning list' })} accept=".xlsx" busy={chosen.looking} chosen={chosen.file} onFile={(file) => void chosen.choose(place, file)} />
      <ProblemNote problem={problem} />
      <SheetFaults problem={problem} code="personnel_rows_wrong" />
      {preview && <Previewed preview={preview} busy={chosen.taking} onConfirm={() => void chosen.take(place)} />}
    </div>
  );
}

const CHANGE = { new: { vi: 'mới', en: 'new' }, changed: { vi: 'thay đổi', en: 'changed' } } as const;

function Previewed({ preview, busy, onConfirm }: { readonly preview: Preview; readonly busy: boolean; readonly onConfirm: () => void }) {
  const say = useSay();
  const changes = preview.added + preview.changed;
  return (
    <>
      <p>
        {changes === 0
          ? say({ vi: `Cả ${preview.same} người đã có đúng như vậy; không có gì để ghi.`, en: `All ${preview.same} persons are there just so; there is nothing to record.` })
          : say({ vi: `${preview.added} người mới, ${preview.changed} người thay đổi, ${preview.same} giữ nguyên.`, en: `${preview.added} new, ${preview.changed} changed, ${preview.same} as they are.` })}
      </p>
      {preview.missing.length > 0 && <p className="small muted">{say({ vi: `Không có trong tệp, vẫn giữ: ${preview.missing.join(', ')}.`, en: `Not in the file; they stay: ${preview.missing.join(', ')}.` })}</p>}
      {changes > 0 && <div><Button loading={busy} onClick={onConfirm}>{say({ vi: `Nạp ${changes} người`, en: `Take over ${changes} persons` })}</Button></div>}
      {preview.lines.length > 0 && (
        <ScrollRegion className={css['scroll']} label={say({ vi: 'Xem trước', en: 'Preview' })}><table>
          <thead><tr><th>{say({ vi: 'Dòng', en: 'Row' })}</th><th>{say(words.name)}</th><th>{say({ vi: 'Sinh', en: 'Born' })}</th><th>{say({ vi: 'Chức vụ', en: 'Position' })}</th><th>{say({ vi: 'So sánh', en: 'Compared' })}</th></tr></thead>
          <tbody>
            {preview.lines.map((line) => (
              <tr key={line.row}>
                <td className="digits">{line.row}</td><td>{line.fullName}</td><td className="digits">{line.born}</td><td>{line.position}</td>
                <td>{say(CHANGE[line.change])}{line.fields.length > 0 && <small className={css['inline']}>: {line.fields.join(', ')}</small>}</td>
              </tr>
            ))}
          </tbody>
        </table></ScrollRegion>
      )}
    </>
  );
}

function Done({ taken, onClose }: { readonly taken: OutputOf<typeof importPeople>; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <div className="stack">
      <p className="note calm" role="status">{say({ vi: `Đã ghi ${taken.added} người mới, ${taken.changed} người thay đổi; ${taken.same} giữ nguyên.`, en: `${taken.added} new and ${taken.changed} changed are recorded; ${taken.same} stay as they were.` })}</p>
      <div><Button onClick={onClose}>{say({ vi: 'Xong', en: 'Done' })}</Button></div>
    </div>
  );
}
