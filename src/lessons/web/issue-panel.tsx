import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { withdrawLesson } from '../contract.ts';
import { type LessonView, pageWords as words } from './page-words.ts';
import css from './lessons.module.css';

type Issued = LessonView['issues'][number];

/** Which superior issued the lesson, how many congresses it reaches, what they answered. */
export function IssuePanel({ season, lesson }: { readonly season: string; readonly lesson: LessonView }) {
  const say = useSay();
  const [asked, setAsked] = useState<Issued['issuer'] | undefined>(undefined);
  const withdraw = useWork(withdrawLesson);
  const confirm = async (reason: string): Promise<void> => {
    if (asked && (await withdraw.send({ season, organisation: asked.code, lesson: lesson.id, reason })).ok) setAsked(undefined);
  };
  if (lesson.issues.length === 0) return null;
  return (
    <Panel title={say(words.issued)}>
      {lesson.issues.map((issue) => (
        <IssueFacts key={issue.issuer.code} season={season} lesson={lesson} issue={issue} onWithdraw={() => setAsked(issue.issuer)} />
      ))}
      <ReasonDialog
        opened={asked !== undefined} onClose={() => setAsked(undefined)} title={say({ vi: 'Thu hồi bài học', en: 'Withdraw the lesson' })} confirm={say({ vi: 'Thu hồi bài học', en: 'Withdraw the lesson' })}
        reasonLabel={say({ vi: 'Lý do', en: 'Reason' })} busy={withdraw.isPending} problem={withdraw.error} onConfirm={(reason) => void confirm(reason)}
      >
        <p>{say({ vi: 'Bài học không còn là việc kiểm tra của các đại hội. Câu trả lời đã có vẫn nằm trong sổ ghi. Bài học đã thu hồi không ban hành lại được.', en: 'The lesson is no longer a check of the congresses. Answers already given stay on record. A withdrawn lesson is not issued again.' })}</p>
      </ReasonDialog>
    </Panel>
  );
}

interface IssueFactsProps {
  readonly season: string;
  readonly lesson: LessonView;
  readonly issue: Issued;
  readonly onWithdraw: () => void;
}

function IssueFacts({ season, lesson, issue, onWithdraw }: IssueFactsProps) {
  const say = useSay();
  const show = useFormat();
  const { all, done, explained, notApplicable } = issue.checks;
  const rows = [
    [{ vi: 'Đã làm', en: 'Done' }, done], [{ vi: 'Giải trình', en: 'Explained' }, explained], [{ vi: 'Không áp dụng', en: 'Not applicable' }, notApplicable], [{ vi: 'Chưa trả lời', en: 'No answer' }, all - done - explained - notApplicable],
  ] as const;
  return (
    <div className={css.issue}>
      <p lang="vi">
        <b>{issue.issuer.name}</b>, {show.day(issue.issuedOn as Day)}
        {issue.number !== '' && <span style={{ whiteSpace: 'nowrap' }}> ({issue.number})</span>}
      </p>
      {issue.withdrawn ? (
        <p className="muted small" lang="vi">{say({ vi: `Đã thu hồi: ${issue.withdrawn.reason}`, en: `Withdrawn: ${issue.withdrawn.reason}` })}</p>
      ) : (
        <>
          <dl className={css.facts} style={{ marginTop: 'var(--s2)' }}>
            <dt>{say({ vi: 'Đại hội áp dụng', en: 'Congresses' })}</dt>
            <dd className="num">{all > 0 ? <Go href={`/mua/${season}/bai-hoc?phan=theo-doi&bai=${lesson.id}`}>{show.number(all)}</Go> : '0'}</dd>
            {all > 0 && rows.map(([said, count]) => (
              <Fact key={said.en} name={say(said)} value={show.number(count)} />
            ))}
          </dl>
          {lesson.may.withdrawFor.some(({ code }) => code === issue.issuer.code) && (
            <div className={css.acts}>
              <button type="button" className="btn" onClick={onWithdraw}>
                {say(words.withdraw)}
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="num">{value}</dd>
    </>
  );
}
