import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { type SaidProblem, useAnswer, useWork } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { issueProgramme, showProgramme } from '../contract.ts';
import { PROGRAMME_KINDS, type ProgrammeKind } from '../core/programme.ts';
import { kindWords } from '../core/words.ts';
import { type At, KIND_NAMES, kindNamed } from './after-address.ts';
import css from './after.module.css';
import { Aims } from './aims.tsx';
import { DownloadPaper } from './download-paper.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { MakeProgramme } from './make-programme.tsx';
import { lower, type Overview, type ProgrammeShown } from './page-words.ts';
import { TaskForm } from './task-form.tsx';
import { TaskList } from './task-list.tsx';

interface PartProps {
  readonly at: At;
  readonly of: Overview;
  readonly heldOn: string;
}

/** The action programme and the programme of the whole term, one at a time; which stands in the address. */
export function ProgrammesPart({ at, of, heldOn }: PartProps) {
  const say = useSay();
  const [address, change] = useAddress();
  const kind = kindNamed(address['loai']);
  const answer = useAnswer(showProgramme, { season: at.season, organisation: at.code, kind });
  return (
    <>
      <div className={css['switch']} role="group" aria-label={say({ vi: 'Loại chương trình', en: 'Kind of programme' })}>
        {PROGRAMME_KINDS.map((each) => (
          <button key={each} type="button" aria-pressed={each === kind} onClick={() => change({ loai: each === 'action' ? undefined : KIND_NAMES[each], viec: undefined })}>{say(kindWords[each])}</button>
        ))}
      </div>
      <Answered of={answer}>
        {({ programme }) => (programme ? <Programme at={at} of={of} heldOn={heldOn} programme={programme} /> : <MakeProgramme at={at} of={of} kind={kind} />)}
      </Answered>
    </>
  );
}

function Programme({ at, of, heldOn, programme }: PartProps & { readonly programme: ProgrammeShown }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [issuing, setIssuing] = useState(false);
  const [adding, setAdding] = useState(false);
  const { kind, tasks } = programme;
  const opened = tasks.find((each) => each.id === address['viec']);
  const close = (): void => { setAdding(false); change({ viec: undefined }); };
  return (
    <section className={css['part']}>
      <header>
        <h2>{say(kindWords[kind])}</h2>
        <span className="row">
          {tasks.length > 0 && <DownloadPaper at={at} form={kind === 'action' ? 'A04' : 'A04-term'} />}
          {of.may.record && <button type="button" className="btn" onClick={() => setAdding(true)}>{say({ vi: 'Thêm nhiệm vụ', en: 'Add a task' })}</button>}
          {of.may.record && !programme.issued && tasks.length > 0 && <button type="button" className="btn main" onClick={() => setIssuing(true)}>{say({ vi: 'Ban hành', en: 'Issue' })}</button>}
        </span>
        <State of={of} programme={programme} />
      </header>
      <Aims at={at} programme={programme} may={of.may.record && !programme.issued} />
      <TaskList tasks={tasks} onOpen={(id) => change({ viec: id })} />
      <SideDrawer opened={adding || opened !== undefined} onClose={close} title={opened ? say({ vi: 'Nhiệm vụ', en: 'Task' }) : say({ vi: 'Thêm nhiệm vụ', en: 'Add a task' })} size={620}>
        {(adding || opened) && <TaskForm key={opened?.id ?? 'new'} at={at} of={of} kind={kind} issued={programme.issued !== null} heldOn={heldOn as Day} task={opened} onClose={close} />}
      </SideDrawer>
      {issuing && <Issuing at={at} kind={kind} revision={programme.revision} today={of.today as Day} onClose={() => setIssuing(false)} />}
    </section>
  );
}

/** "Số 02-CTr/ĐU, ban hành 20/5/2020. 12 nhiệm vụ, 9 trên 11 chỉ tiêu có nhiệm vụ." */
function State({ of, programme: { kind, issued, tasks, savedBy } }: { readonly of: Overview; readonly programme: ProgrammeShown }) {
  const say = useSay();
  const show = useFormat();
  const sums = of.programmes.find((each) => each.kind === kind);
  const out = issued
    ? say({ vi: `Số ${issued.number}, ban hành ${show.day(issued.on as Day)}.`, en: `${issued.number}, issued ${show.day(issued.on as Day)}.` })
    : say({ vi: `Dự thảo, ${savedBy} lưu.`, en: `Draft, saved by ${savedBy}.` });
  const served = sums && sums.targets.all > 0 ? say({ vi: ` ${sums.targets.served} trên ${sums.targets.all} chỉ tiêu của nghị quyết có nhiệm vụ.`, en: ` ${sums.targets.served} of ${sums.targets.all} targets of the resolution have a task.` }) : '';
  const late = tasks.filter((each) => each.late).length;
  return <p>{out} {say({ vi: `${tasks.length} nhiệm vụ${late > 0 ? `, ${late} quá hạn` : ''}.`, en: `${tasks.length} tasks${late > 0 ? `, ${late} overdue` : ''}.` })}{served}</p>;
}

function Issuing({ at, kind, revision, today, onClose }: { readonly at: At; readonly kind: ProgrammeKind; readonly revision: number; readonly today: Day; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(issueProgramme);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const name = kindWords[kind];
  return (
    <IssueDialog
      title={say({ vi: `Ban hành ${lower(name.vi)}`, en: `Issue the ${lower(name.en)}` })} symbol="CTr/ĐU" today={today} busy={work.isPending} problem={problem} onClose={onClose}
      onIssue={(fields) => void work.send({ season: at.season, organisation: at.code, kind, revision, ...fields }).then((result) => (result.ok ? onClose() : setProblem(result.problem)))}
    />
  );
}
