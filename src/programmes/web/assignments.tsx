import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { kitWords } from '#kit/words.ts';
import { dropAssignment } from '../contract.ts';
import type { At } from './after-address.ts';
import css from './after.module.css';
import { AssignmentDialog, type Assigning } from './assignment-dialog.tsx';
import { DownloadPaper } from './download-paper.tsx';
import { type Assignment, type Overview, words } from './page-words.ts';

/** Each committee member's office, field and area; who was elected and has none stands below. */
export function Assignments({ at, of, heldOn }: { readonly at: At; readonly of: Overview; readonly heldOn: string }) {
  const say = useSay();
  const [assigning, setAssigning] = useState<Assigning | undefined>(undefined);
  const [dropping, setDropping] = useState<Assignment | undefined>(undefined);
  const open = of.members.filter((each) => !each.assigned);
  const add = of.may.record && <button type="button" className="btn" onClick={() => setAssigning({})}>{say({ vi: 'Thêm phân công', en: 'Assign somebody' })}</button>;
  return (
    <section className={css['part']}>
      <header>
        <h2>{say({ vi: 'Phân công cấp ủy viên', en: 'Assignments of the committee' })}</h2>
        {of.assignments.length > 0 && <span className="row"><DownloadPaper at={at} form="A03-assignments" />{add}</span>}
      </header>
      {of.assignments.length === 0 ? (
        <EmptyState action={add || undefined}>{say({ vi: 'Chưa phân công đồng chí nào.', en: 'Nobody has an assignment yet.' })}</EmptyState>
      ) : (
        <>
          <div className={`${css['heads']} ${css['peopleHead']}`} aria-hidden="true">
            <span>{say({ vi: 'Cấp ủy viên', en: 'Member' })}</span><span>{say({ vi: 'Lĩnh vực', en: 'Field' })}</span><span>{say({ vi: 'Địa bàn', en: 'Area' })}</span><span>{say({ vi: 'Từ ngày', en: 'From' })}</span><span />
          </div>
          <ul className={css['rows']}>
            {of.assignments.map((each) => <Row key={each.id} of={each} may={of.may.record} onEdit={() => setAssigning({ assignment: each })} onDrop={() => setDropping(each)} />)}
          </ul>
        </>
      )}
      {open.length > 0 && (
        <p className={css['unassigned']}>
          <span>{say({ vi: 'Chưa phân công:', en: 'Without one:' })}</span>
          {open.map((each) => of.may.record ? <button key={each.person} type="button" className="btn" onClick={() => setAssigning({ member: each })}>{each.name}</button> : <span key={each.person}>{each.name}</span>)}
        </p>
      )}
      {assigning && <AssignmentDialog at={at} of={assigning} heldOn={heldOn as Day} today={of.today as Day} onClose={() => setAssigning(undefined)} />}
      {dropping && <Dropping at={at} of={dropping} onClose={() => setDropping(undefined)} />}
    </section>
  );
}

function Row({ of, may, onEdit, onDrop }: { readonly of: Assignment; readonly may: boolean; readonly onEdit: () => void; readonly onDrop: () => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    <li className={css['people']}>
      <div><b>{of.name}</b><small>{of.office}</small></div>
      <span>{of.field}</span>
      <span>{of.area === '' ? <span className="muted">–</span> : of.area}</span>
      <span className={css['figure']}><span className={css['phone']}>{say({ vi: 'Từ', en: 'From' })} </span>{show.day(of.from as Day)}</span>
      {may && (
        <span className={css['acts']}>
          <button type="button" className="btn quiet" aria-label={say({ vi: `Sửa phân công của ${of.name}`, en: `Change the assignment of ${of.name}` })} onClick={onEdit}>{say(words.edit)}</button>
          <button type="button" className="btn quiet" aria-label={say({ vi: `Bỏ phân công của ${of.name}`, en: `End the assignment of ${of.name}` })} onClick={onDrop}>{say(words.drop)}</button>
        </span>
      )}
    </li>
  );
}

function Dropping({ at, of, onClose }: { readonly at: At; readonly of: Assignment; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(dropAssignment);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  return (
    <ReasonDialog
      opened onClose={onClose} title={say({ vi: 'Bỏ phân công', en: 'End the assignment' })} confirm={say({ vi: 'Bỏ phân công', en: 'End it' })} reasonLabel={say(kitWords.reason)} busy={work.isPending} problem={problem}
      onConfirm={(reason) => void work.send({ season: at.season, organisation: at.code, assignment: of.id, revision: of.revision, reason }).then((result) => (result.ok ? onClose() : setProblem(result.problem)))}
    >
      {say({ vi: `Đồng chí ${of.name} thôi phụ trách ${of.field}.`, en: `${of.name} is no longer in charge of ${of.field}.` })}
    </ReasonDialog>
  );
}
