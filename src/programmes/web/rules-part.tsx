import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type SaidProblem, useAnswer, useWork } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { issueWorkingRules, setWorkingRules, showRules } from '../contract.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { At } from './after-address.ts';
import css from './after.module.css';
import { Assignments } from './assignments.tsx';
import { DownloadPaper } from './download-paper.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { type Overview, words } from './page-words.ts';
import { RulesEditor, type RulesPartText } from './rules-editor.tsx';

type Rules = OutputOf<typeof showRules>;
interface PartProps {
  readonly at: At;
  readonly of: Overview;
  readonly heldOn: string;
}

/** The working rules, and who is in charge of what. */
export function RulesPart({ at, of, heldOn }: PartProps) {
  const answer = useAnswer(showRules, { season: at.season, organisation: at.code });
  return (
    <>
      <Answered of={answer}>{(rules) => <Rules at={at} of={of} rules={rules} />}</Answered>
      <Assignments at={at} of={of} heldOn={heldOn} />
    </>
  );
}

function Rules({ at, of, rules }: { readonly at: At; readonly of: Overview; readonly rules: Rules }) {
  const say = useSay();
  const [draft, setDraft] = useState<{ readonly revision: number | undefined; readonly parts: readonly RulesPartText[] } | undefined>(undefined);
  const [issuing, setIssuing] = useState(false);
  const { present } = rules;
  const begin = (parts: readonly RulesPartText[]): void => setDraft({ revision: present?.revision, parts });
  return (
    <section className={css['part']}>
      <header>
        <h2>{say({ vi: 'Quy chế làm việc', en: 'Working rules' })}</h2>
        {!draft && present && (
          <span className="row">
            <DownloadPaper at={at} form="A03" />
            {of.may.record && <button type="button" className="btn" onClick={() => begin(present.parts)}>{say(present.issued ? { vi: 'Soạn bản sửa đổi', en: 'Write the next edition' } : words.edit)}</button>}
            {of.may.record && !present.issued && <button type="button" className="btn main" onClick={() => setIssuing(true)}>{say(words.issue)}</button>}
          </span>
        )}
        <RulesState rules={rules} />
      </header>
      {draft && <EditedRules at={at} draft={draft} onClose={() => setDraft(undefined)} />}
      {!draft && present && present.parts.map(({ title, text }, index) => (
        <div key={`${index} ${title}`} className={css['article']}>
          <h3>{say({ vi: `Điều ${index + 1}. ${title}`, en: `Article ${index + 1}. ${title}` })}</h3>
          {text !== '' && <p>{text}</p>}
        </div>
      ))}
      {!draft && !present && (
        <EmptyState
          action={of.may.record ? (
            <span className="row">
              <button type="button" className="btn main" onClick={() => begin(rules.suggestion)}>{say({ vi: 'Soạn theo đề cương gợi ý', en: 'Begin with the outline' })}</button>
              <button type="button" className="btn" onClick={() => begin([{ title: '', text: '' }])}>{say({ vi: 'Soạn từ đầu', en: 'Begin empty' })}</button>
            </span>
          ) : undefined}
        >
          {say({ vi: 'Chưa soạn quy chế làm việc.', en: 'The working rules are not written yet.' })}
        </EmptyState>
      )}
      {issuing && present && <Issuing at={at} revision={present.revision} today={of.today as Day} onClose={() => setIssuing(false)} />}
    </section>
  );
}

/** "Ban hành số 01-QC/ĐU ngày 20/5/2020, đồng chí … ký." */
function RulesState({ rules: { present, editions } }: { readonly rules: Rules }) {
  const say = useSay();
  const show = useFormat();
  if (!present) return null;
  const [last] = editions;
  const issued = present.issued ?? last?.issued;
  const said = issued && say({ vi: `Số ${issued.number}, ban hành ${show.day(issued.on as Day)}${issued.signer === '' ? '' : `, ${issued.signer} ký`}.`, en: `${issued.number}, issued ${show.day(issued.on as Day)}${issued.signer === '' ? '' : `, signed by ${issued.signer}`}.` });
  const draft = present.issued ? undefined : say(issued ? { vi: `Dưới đây là dự thảo sửa đổi lần ${present.edition - 1}, ${present.savedBy} lưu.`, en: `Below is the draft of edition ${present.edition}, saved by ${present.savedBy}.` } : { vi: `Dự thảo, ${present.savedBy} lưu.`, en: `Draft, saved by ${present.savedBy}.` });
  return <p>{[said, draft].filter(Boolean).join(' ')}</p>;
}

function EditedRules({ at, draft, onClose }: { readonly at: At; readonly draft: { readonly revision: number | undefined; readonly parts: readonly RulesPartText[] }; readonly onClose: () => void }) {
  const work = useWork(setWorkingRules);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const save = async (parts: readonly RulesPartText[]): Promise<void> => {
    const result = await work.send({ season: at.season, organisation: at.code, ...(draft.revision !== undefined && { revision: draft.revision }), parts: [...parts] });
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  return <RulesEditor begin={draft.parts} busy={work.isPending} problem={problem} onSave={(parts) => void save(parts)} onClose={onClose} />;
}

function Issuing({ at, revision, today, onClose }: { readonly at: At; readonly revision: number; readonly today: Day; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(issueWorkingRules);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  return (
    <IssueDialog
      title={say({ vi: 'Ban hành quy chế làm việc', en: 'Issue the working rules' })} symbol="QC/ĐU" today={today} busy={work.isPending} problem={problem} onClose={onClose}
      onIssue={(fields) => void work.send({ season: at.season, organisation: at.code, revision, ...fields }).then((result) => (result.ok ? onClose() : setProblem(result.problem)))}
    />
  );
}
