import { Button } from '@mantine/core';
import type { OutputOf } from '#foundation/contract.ts';
import { addressOf } from '#kit/api.ts';
import { FileDrop } from '#kit/file-drop.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { usePreviewedFile } from '#kit/previewed-file.ts';
import { ProblemNote } from '#kit/problem-note.tsx';
import { ScrollRegion } from '#kit/scroll-region.tsx';
import { SheetFaults } from '#kit/sheet-faults.tsx';
import { importRoll, importTemplate, previewImport } from '../contract.ts';
import { kindWords } from '../core/words.ts';
import css from './delegates.module.css';

type Preview = OutputOf<typeof previewImport>;

/** A roll from Excel: what would be new or different, or which cells are wrong; then all of it or nothing. */
export function ImportRoll({ season, code, onClose }: { readonly season: string; readonly code: string; readonly onClose: () => void }) {
  const say = useSay();
  const show = useFormat();
  const place = { season, organisation: code };
  const chosen = usePreviewedFile(previewImport, importRoll);
  const { preview, problem } = chosen;
  if (chosen.taken) return <Done taken={chosen.taken} onClose={onClose} />;
  const changes = preview ? preview.added + preview.changed : 0;
  return (
    <div className="stack">
      <p className="small">
        {say({ vi: 'Mỗi dòng một người. Nạp lại tệp cũ chỉ ghi phần khác; người không có trong tệp vẫn ở trong danh sách.', en: 'A row per person. Loading a file again records only what differs; who is not in the file stays on the roll.' })}{' '}
        <a href={addressOf(importTemplate, place)} download>{say({ vi: 'Tải mẫu Excel', en: 'Get the template' })}</a>
      </p>
      <FileDrop label={say({ vi: 'Tệp Excel danh sách', en: 'Excel file of the roll' })} accept=".xlsx" busy={chosen.looking} chosen={chosen.file} onFile={(file) => void chosen.choose(place, file)} />
      <ProblemNote problem={problem} />
      <SheetFaults problem={problem} code="roll_rows_wrong" />
      {preview && (
        <>
          <p>
            {changes === 0
              ? say({ vi: `Cả ${show.number(preview.same)} người đã có đúng như vậy; không có gì để ghi.`, en: `All ${show.number(preview.same)} people are there just so; there is nothing to record.` })
              : say({ vi: `${show.number(preview.added)} người mới, ${show.number(preview.changed)} người thay đổi, ${show.number(preview.same)} giữ nguyên.`, en: `${show.number(preview.added)} new, ${show.number(preview.changed)} changed, ${show.number(preview.same)} as they are.` })}
          </p>
          {preview.missing.length > 0 && <p className="small muted">{say({ vi: `${show.number(preview.missing.length)} người đang có trong danh sách mà tệp không có; họ vẫn ở lại.`, en: `${show.number(preview.missing.length)} on the roll are not in the file; they stay.` })}</p>}
          {changes > 0 && <div><Button loading={chosen.taking} onClick={() => void chosen.take(place)}>{say({ vi: `Nạp ${show.number(changes)} người`, en: `Take over ${show.number(changes)} people` })}</Button></div>}
          <PreviewTable preview={preview} />
        </>
      )}
    </div>
  );
}

const CHANGE = { new: { vi: 'mới', en: 'new' }, changed: { vi: 'thay đổi', en: 'changed' } } as const;
const SHOWN = 200;

function PreviewTable({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const show = useFormat();
  const all = preview.added + preview.changed;
  if (preview.lines.length === 0) return null;
  return (
    <ScrollRegion className={css['scroll']} label={say({ vi: 'Xem trước', en: 'Preview' })}>
      <table>
        <thead><tr><th>{say({ vi: 'Dòng', en: 'Row' })}</th><th>{say({ vi: 'Họ và tên', en: 'Name' })}</th><th>{say({ vi: 'Loại', en: 'Kind' })}</th><th>{say({ vi: 'Đoàn', en: 'Delegation' })}</th><th>{say({ vi: 'So sánh', en: 'Compared' })}</th></tr></thead>
        <tbody>
          {preview.lines.slice(0, SHOWN).map((line) => (
            <tr key={line.row}>
              <td className="digits">{line.row}</td><td>{line.fullName}</td><td className="nowrap">{say(kindWords[line.kind])}</td><td>{line.delegation.name}</td>
              <td>{say(CHANGE[line.change])}{line.fields.length > 0 && <small className="muted">: {line.fields.join(', ')}</small>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {all > SHOWN && <p className="small muted">{say({ vi: `và ${show.number(all - SHOWN)} dòng nữa`, en: `and ${show.number(all - SHOWN)} more` })}</p>}
    </ScrollRegion>
  );
}

function Done({ taken, onClose }: { readonly taken: OutputOf<typeof importRoll>; readonly onClose: () => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    <div className="stack">
      <p className="note calm" role="status">{say({ vi: `Đã ghi ${show.number(taken.added)} người mới, ${show.number(taken.changed)} người thay đổi; ${show.number(taken.same)} giữ nguyên.`, en: `${show.number(taken.added)} new and ${show.number(taken.changed)} changed are recorded; ${show.number(taken.same)} stay as they were.` })}</p>
      <div><Button onClick={onClose}>{say({ vi: 'Xong', en: 'Done' })}</Button></div>
    </div>
  );
}
