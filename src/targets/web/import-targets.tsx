import { Button } from '@mantine/core';
import type { OutputOf } from '#foundation/contract.ts';
import { addressOf } from '#kit/api.ts';
import { FileDrop } from '#kit/file-drop.tsx';
import { useSay } from '#kit/language.tsx';
import { usePreviewedFile } from '#kit/previewed-file.ts';
import { ProblemNote } from '#kit/problem-note.tsx';
import { ScrollRegion } from '#kit/scroll-region.tsx';
import { SheetFaults } from '#kit/sheet-faults.tsx';
import { importTargets, importTemplate, previewImport } from '../contract.ts';
import type { Term } from '../core/target.ts';
import { termWords, unitWords } from '../core/words.ts';
import { useFigures } from './figure.ts';
import css from './targets.module.css';
import { pageWords as words } from './target-words.ts';

type Preview = OutputOf<typeof previewImport>;

/** Targets from Excel: what would be new or different, or which cells are wrong; then all of it or nothing. */
export function ImportTargets({ season, code, term, onClose }: { readonly season: string; readonly code: string; readonly term: Term; readonly onClose: () => void }) {
  const say = useSay();
  const place = { season, organisation: code, term };
  const chosen = usePreviewedFile(previewImport, importTargets);
  const { preview, problem } = chosen;
  if (chosen.taken) return <Done taken={chosen.taken} onClose={onClose} />;
  return (
    <div className="stack">
      <p className="small">
        {say({ vi: `${termWords[term].vi}: mỗi dòng một chỉ tiêu. Trùng tên là sửa; chỉ tiêu không có trong tệp vẫn giữ nguyên.`, en: `${termWords[term].en}: a row each. The same title changes that target; what is not in the file stays.` })}{' '}
        <a href={addressOf(importTemplate, place)} download>{say({ vi: 'Tải mẫu Excel (có sẵn chỉ tiêu hiện có)', en: 'Get the template, filled with what is there' })}</a>
      </p>
      <FileDrop label={say({ vi: 'Tệp Excel chỉ tiêu', en: 'Excel file of targets' })} accept=".xlsx" busy={chosen.looking} chosen={chosen.file} onFile={(file) => void chosen.choose(place, file)} />
      <ProblemNote problem={problem} />
      <SheetFaults problem={problem} code="target_rows_wrong" />
      {preview && <Previewed preview={preview} busy={chosen.taking} onConfirm={() => void chosen.take(place)} />}
    </div>
  );
}

const CHANGE = { new: { vi: 'mới', en: 'new' }, changed: { vi: 'thay đổi', en: 'changed' } } as const;

function Previewed({ preview, busy, onConfirm }: { readonly preview: Preview; readonly busy: boolean; readonly onConfirm: () => void }) {
  const say = useSay();
  const show = useFigures();
  const changes = preview.added + preview.changed;
  return (
    <>
      <p>
        {changes === 0
          ? say({ vi: `Cả ${preview.same} chỉ tiêu đã có đúng như vậy; không có gì để ghi.`, en: `All ${preview.same} targets are there just so; there is nothing to record.` })
          : say({ vi: `${preview.added} chỉ tiêu mới, ${preview.changed} thay đổi, ${preview.same} giữ nguyên; ${preview.results} kết quả.`, en: `${preview.added} new, ${preview.changed} changed, ${preview.same} as they are; ${preview.results} results.` })}
      </p>
      {preview.missing.length > 0 && <p className="small muted">{say({ vi: `${preview.missing.length} chỉ tiêu đang có mà tệp không có; vẫn giữ nguyên.`, en: `${preview.missing.length} are not in the file; they stay.` })}</p>}
      {changes > 0 && <div><Button loading={busy} onClick={onConfirm}>{say({ vi: `Nạp ${changes} chỉ tiêu`, en: `Take over ${changes} targets` })}</Button></div>}
      {preview.lines.length > 0 && (
        <ScrollRegion className={css['scroll']} label={say({ vi: 'Xem trước', en: 'Preview' })}><table>
          <thead><tr><th>{say({ vi: 'Dòng', en: 'Row' })}</th><th>{say(words.target)}</th><th className={css['num']}>{say(words.goal)}</th><th>{say({ vi: 'So sánh', en: 'Compared' })}</th></tr></thead>
          <tbody>
            {preview.lines.map((line) => (
              <tr key={line.row}>
                <td className="digits">{line.row}</td><td>{line.title}</td><td className={css['num']}>{show.of(line.goal)} {say(unitWords(line.unit))}</td>
                <td>{say(CHANGE[line.change])}{line.fields.length > 0 && <small className="muted">: {line.fields.join(', ')}</small>}{line.results > 0 && <small className="muted"> · {say({ vi: `${line.results} kết quả`, en: `${line.results} results` })}</small>}</td>
              </tr>
            ))}
          </tbody>
        </table></ScrollRegion>
      )}
    </>
  );
}

function Done({ taken, onClose }: { readonly taken: OutputOf<typeof importTargets>; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <div className="stack">
      <p className="note calm" role="status">{say({ vi: `Đã ghi ${taken.added} chỉ tiêu mới, ${taken.changed} thay đổi, ${taken.results} kết quả.`, en: `${taken.added} new, ${taken.changed} changed and ${taken.results} results are recorded.` })}</p>
      <div><Button onClick={onClose}>{say({ vi: 'Xong', en: 'Done' })}</Button></div>
    </div>
  );
}
