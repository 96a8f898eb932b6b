import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { planPost, recordSuperiorAnswer } from '../contract.ts';
import type { RegulationId } from '../core/packs/pack.ts';
import { actionOf, may, type Overview, upper } from './election-view.ts';
import css from './elections.module.css';
import { officeName } from './office-words.ts';
import { PersonSelect } from './person-select.tsx';
import { Why } from './rule-reason.tsx';

interface CongressPlace {
  readonly season: string;
  readonly organisation: string;
}

type Waited = Overview['superior'][number];

/** Who was planned for a post and not elected: the election stands still until the superior has answered. @rule R-190-S.1 */
export function SuperiorAnswers({ place, chain, onPlan }: { readonly place: CongressPlace; readonly chain: Overview; readonly onPlan: () => void }) {
  const say = useSay();
  const [answering, setAnswering] = useState<Waited | undefined>(undefined);
  const mayPlan = may(chain.actions, 'elections.plan_post');
  if (chain.superior.length === 0 && !mayPlan) return null;
  return (
    <Panel title={say({ vi: 'Dự kiến chức danh và ý kiến cấp trên', en: 'Planned posts and the superior’s answer' })}>
      {chain.superior.map((waited) => (
        <AnswerLine regulation={chain.regulation.id} key={`${waited.office} ${waited.name}`} waited={waited} mayAnswer={actionOf(chain.actions, 'elections.record_superior_answer')?.may ?? false} onAnswer={() => setAnswering(waited)} />
      ))}
      {mayPlan && (
        <p className="small">
          {chain.superior.length === 0 && <span className="muted">{say({ vi: 'Ghi người dự kiến theo đề án đã duyệt, để trang này báo khi phải dừng chờ cấp trên. ', en: 'Record who the approved scheme plans, so that this page tells when the superior must be asked. ' })}</span>}
          <button type="button" className="link" onClick={onPlan}>
            {say({ vi: 'Ghi người dự kiến', en: 'Record who is planned' })}
          </button>
        </p>
      )}
      <WorkWindow opened={answering !== undefined} onClose={() => setAnswering(undefined)} title={say({ vi: 'Ghi ý kiến cấp trên', en: 'Record the superior’s answer' })}>
        {answering && <AnswerForm place={place} waited={answering} onClose={() => setAnswering(undefined)} />}
      </WorkWindow>
    </Panel>
  );
}

function AnswerLine({ regulation, waited, mayAnswer, onAnswer }: { readonly regulation: RegulationId; readonly waited: Waited; readonly mayAnswer: boolean; readonly onAnswer: () => void }) {
  const say = useSay();
  const show = useFormat();
  const office = officeName(waited.office);
  return (
    <div className={css.answer}>
      <p>
        {say({ vi: `${waited.name} được dự kiến làm ${office.vi} nhưng không trúng cử.`, en: `${waited.name} was planned as ${office.en} and was not elected.` })}
        <Why rule="R-190-S.1" regulation={regulation} />
      </p>
      {waited.answeredAt === null ? (
        <div className="row">
          <StateMark state="need">{say({ vi: 'dừng, chờ ý kiến cấp trên', en: 'stopped until the superior answers' })}</StateMark>
          {mayAnswer && (
            <Button size="xs" variant="default" onClick={onAnswer}>
              {say({ vi: 'Ghi ý kiến cấp trên', en: 'Record the answer' })}
            </Button>
          )}
        </div>
      ) : (
        <p className="muted small">
          {waited.answer} · {waited.paper}, {show.moment(waited.answeredAt as Moment)}
        </p>
      )}
    </div>
  );
}

function AnswerForm({ place, waited, onClose }: { readonly place: CongressPlace; readonly waited: Waited; readonly onClose: () => void }) {
  const say = useSay();
  const [answer, setAnswer] = useState('');
  const [paper, setPaper] = useState('');
  const [missing, setMissing] = useState(false);
  const work = useWork(recordSuperiorAnswer);
  const submit = async (): Promise<void> => {
    if (answer.trim() === '' || paper.trim() === '') return setMissing(true);
    const result = await work.send({ ...place, office: waited.office, answer: answer.trim(), paper: paper.trim() });
    if (result.ok) onClose();
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Ghi ý kiến', en: 'Record the answer' })} busy={work.isPending} problem={work.error}>
      <Textarea data-autofocus label={say({ vi: 'Ý kiến của ban thường vụ cấp trên', en: 'What the superior’s standing committee says' })} autosize minRows={2} maxLength={500} value={answer} onChange={(event) => setAnswer(event.currentTarget.value)} error={missing && answer.trim() === '' ? say({ vi: 'Nhập ý kiến.', en: 'Enter the answer.' }) : undefined} />
      <TextInput label={say({ vi: 'Số văn bản', en: 'Number of the paper' })} placeholder="21-CV/HU" maxLength={100} value={paper} onChange={(event) => setPaper(event.currentTarget.value)} error={missing && paper.trim() === '' ? say({ vi: 'Nhập số văn bản.', en: 'Enter the number of the paper.' }) : undefined} />
    </WorkForm>
  );
}

const POSTS = ['secretary', 'deputy-secretary', 'inspection-chair'] as const;

export function PlanPostDialog({ place, opened, onClose }: { readonly place: CongressPlace; readonly opened: boolean; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <WorkWindow opened={opened} onClose={onClose} title={say({ vi: 'Người dự kiến chức danh', en: 'Who is planned for a post' })}>
      <PlanPostForm place={place} onClose={onClose} />
    </WorkWindow>
  );
}

function PlanPostForm({ place, onClose }: { readonly place: CongressPlace; readonly onClose: () => void }) {
  const say = useSay();
  const [office, setOffice] = useState<(typeof POSTS)[number]>('secretary');
  const [participant, setParticipant] = useState<string | null>(null);
  const [paper, setPaper] = useState('');
  const [missing, setMissing] = useState(false);
  const work = useWork(planPost);
  const submit = async (): Promise<void> => {
    if (participant === null || paper.trim() === '') return setMissing(true);
    const result = await work.send({ ...place, office, participant, paper: paper.trim() });
    if (result.ok) onClose();
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Ghi người dự kiến', en: 'Record' })} busy={work.isPending} problem={work.error}>
      <Select label={say({ vi: 'Chức danh', en: 'Post' })} allowDeselect={false} value={office} onChange={(chosen) => setOffice(chosen ?? 'secretary')} data={POSTS.map((each) => ({ value: each, label: say(upper(officeName(each))) }))} />
      <PersonSelect place={place} label={say({ vi: 'Người dự kiến', en: 'Who is planned' })} value={participant} onChange={setParticipant} error={missing && participant === null} />
      <TextInput label={say({ vi: 'Văn bản duyệt đề án nhân sự', en: 'Paper that approved the scheme' })} placeholder="08-CV/HU" maxLength={100} value={paper} onChange={(event) => setPaper(event.currentTarget.value)} error={missing && paper.trim() === '' ? say({ vi: 'Nhập số văn bản.', en: 'Enter the number of the paper.' }) : undefined} />
    </WorkForm>
  );
}
