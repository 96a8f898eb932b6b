import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { addressOf } from '#kit/api.ts';
import { DayField, today } from '#kit/day-field.tsx';
import { FileDrop } from '#kit/file-drop.tsx';
import { useSay } from '#kit/language.tsx';
import { usePreviewedFile } from '#kit/previewed-file.ts';
import { ProblemNote } from '#kit/problem-note.tsx';
import { SheetFaults } from '#kit/sheet-faults.tsx';
import { importPeople, importTemplate, previewImport } from '../contract.ts';
import style from './people.module.css';

type Preview = OutputOf<typeof previewImport>;
type Taken = OutputOf<typeof importPeople>;

/** A list of people from Excel: chosen, looked through, taken over; the temporary passwords are shown at the end, once. */
export function ImportPeople({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const chosen = usePreviewedFile(previewImport, importPeople);
  const { preview, problem } = chosen;
  const [fromDay, setFromDay] = useState<Day | undefined>(today());
  if (chosen.taken) return <Passwords taken={chosen.taken} onClose={onClose} />;
  const changes = preview ? preview.added + preview.changed : 0;
  return (
    <div className="stack">
      <p className="small">{say({ vi: 'Mỗi dòng một người: họ và tên, chức vụ, mã tổ chức, nhiệm vụ, tài khoản. Nạp lại tệp cũ chỉ ghi phần khác.', en: 'A row per person: name, title, code of the organisation, duty, account. Loading a file again records only what differs.' })} <a href={addressOf(importTemplate, {})} download>{say({ vi: 'Tải mẫu Excel', en: 'Get the template' })}</a></p>
      <FileDrop label={say({ vi: 'Tệp Excel danh sách cán bộ', en: 'Excel file of people' })} accept=".xlsx" busy={chosen.looking} chosen={chosen.file} onFile={(file) => void chosen.choose({}, file)} />
      <ProblemNote problem={problem} />
      <SheetFaults problem={problem} code="people_rows_wrong" />
      {preview && (
        <>
          <p>
            {changes === 0
              ? say({ vi: `Cả ${preview.same} người đã có đúng như vậy; không có gì để ghi.`, en: `All ${preview.same} people are there just so; there is nothing to record.` })
              : say({ vi: `${preview.added} người mới, ${preview.changed} người thay đổi, ${preview.same} giữ nguyên; ${preview.dutiesGiven} nhiệm vụ, ${preview.accountsMade} tài khoản.`, en: `${preview.added} new, ${preview.changed} changed, ${preview.same} as they are; ${preview.dutiesGiven} duties, ${preview.accountsMade} accounts.` })}
          </p>
          <PreviewTable preview={preview} />
          {changes > 0 && (
            <>
              <div className={style['narrow']}><DayField label={say({ vi: 'Nhiệm vụ giữ từ ngày', en: 'Duties held from' })} value={fromDay} onChange={setFromDay} /></div>
              <div><Button loading={chosen.taking} onClick={() => void chosen.take({ fromDay: fromDay ?? today() })}>{say({ vi: `Nạp ${changes} người`, en: `Take over ${changes} people` })}</Button></div>
            </>
          )}
        </>
      )}
    </div>
  );
}

const CHANGE = { new: { vi: 'mới', en: 'new' }, changed: { vi: 'thay đổi', en: 'changed' }, same: { vi: 'giữ nguyên', en: 'as it is' } } as const;
const SHOWN = 200;

function PreviewTable({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const lines = preview.lines.filter((line) => line.change !== 'same');
  if (lines.length === 0) return null;
  return (
    <div className={style['scroll']}>
      <table>
        <thead><tr><th>{say({ vi: 'Họ và tên', en: 'Name' })}</th><th>{say({ vi: 'Tổ chức', en: 'Organisation' })}</th><th>{say({ vi: 'Nhiệm vụ mới', en: 'New duty' })}</th><th>{say({ vi: 'Tài khoản mới', en: 'New account' })}</th><th>{say({ vi: 'So với sổ', en: 'Compared' })}</th></tr></thead>
        <tbody>
          {lines.slice(0, SHOWN).map((line) => (
            <tr key={`${line.row} ${line.fullName}`}>
              <td>{line.fullName}{line.title !== '' && <small className="muted"><br />{line.title}</small>}</td><td>{line.organisation.name}</td><td>{line.duty ? say(line.duty) : '–'}</td><td>{line.account ?? '–'}</td><td className="nowrap">{say(CHANGE[line.change])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > SHOWN && <p className="small muted">{say({ vi: `và ${lines.length - SHOWN} dòng nữa`, en: `and ${lines.length - SHOWN} more` })}</p>}
    </div>
  );
}

function Passwords({ taken, onClose }: { readonly taken: Taken; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <div className="stack" data-passwords>
      <p className="note calm" role="status">{say({ vi: `Đã ghi ${taken.added} người mới, ${taken.changed} người thay đổi, ${taken.dutiesGiven} nhiệm vụ.`, en: `${taken.added} new people, ${taken.changed} changed and ${taken.dutiesGiven} duties are recorded.` })}</p>
      {taken.accounts.length > 0 && (
        <>
          <p>{say({ vi: `${taken.accounts.length} mật khẩu tạm dưới đây chỉ hiện lần này. In hoặc chép lại rồi đưa tận tay từng người; đăng nhập lần đầu phải đổi.`, en: `These ${taken.accounts.length} temporary passwords are shown this once. Print or copy them and hand each over in person; they are changed at the first sign-in.` })}</p>
          <div className={style['scroll']}>
            <table>
              <thead><tr><th>{say({ vi: 'Họ và tên', en: 'Name' })}</th><th>{say({ vi: 'Tài khoản', en: 'Account' })}</th><th>{say({ vi: 'Mật khẩu tạm', en: 'Temporary password' })}</th></tr></thead>
              <tbody>{taken.accounts.map((each) => <tr key={each.account}><td>{each.name} <small className="muted">({each.organisation})</small></td><td>{each.account}</td><td className="digits">{each.temporaryPassword}</td></tr>)}</tbody>
            </table>
          </div>
        </>
      )}
      <div className="row">
        <Button onClick={onClose}>{say({ vi: 'Xong', en: 'Done' })}</Button>
        {taken.accounts.length > 0 && <Button variant="default" onClick={() => window.print()}>{say({ vi: 'In danh sách', en: 'Print the list' })}</Button>}
      </div>
    </div>
  );
}
