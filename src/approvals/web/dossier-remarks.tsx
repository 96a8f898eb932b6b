import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { kitWords } from '#kit/words.ts';
import { answerRemark } from '../contract.ts';
import type { At } from './approvals-address.ts';
import css from './approvals.module.css';
import { dossierWords as words, type Shown } from './dossier-words.ts';

type Remark = Shown['remarks'][number];

/** Why a dossier came back, and each remark with its answer. */
export function DossierRemarks({ at, of }: { readonly at: At; readonly of: Shown }) {
  const say = useSay();
  if (of.returnReason === null && of.remarks.length === 0) return null;
  return (
    <Panel title={say({ vi: 'Góp ý của cấp trên', en: 'The superior’s remarks' })}>
      {of.returnReason !== null && (
        <p lang="vi" className={css.said}>
          {of.returnReason}
        </p>
      )}
      {of.remarks.map((remark) => (
        <RemarkView key={remark.position} at={at} of={of} remark={remark} />
      ))}
    </Panel>
  );
}

function RemarkView({ at, of, remark }: { readonly at: At; readonly of: Shown; readonly remark: Remark }) {
  const say = useSay();
  const show = useFormat();
  const [answering, setAnswering] = useState(false);
  const { answer } = remark;
  return (
    <article className={css.remark} aria-label={say({ vi: `Góp ý ${remark.position}`, en: `Remark ${remark.position}` })}>
      <header>
        <RemarkMark remark={remark} />
        <span>
          {remark.pieceName && `${say(remark.pieceName)} · `}
          {remark.by}, {show.moment(remark.at as Moment)}
        </span>
      </header>
      <p lang="vi">{remark.text}</p>
      {answer && (
        <div className={css.answer}>
          <span lang="vi">{answer.text}</span>
          <small>
            {answer.by}, {show.moment(answer.at as Moment)}
          </small>
        </div>
      )}
      {of.may.answer && !answering && (
        <button type="button" className="link small" onClick={() => setAnswering(true)}>
          {say(of.may.onBehalf ? words.answerForIt : answer ? { vi: 'Trả lời lại', en: 'Answer anew' } : { vi: 'Trả lời', en: 'Answer' })}
        </button>
      )}
      {answering && <AnswerForm at={at} dossier={of.id} remark={remark} onDone={() => setAnswering(false)} />}
    </article>
  );
}

function RemarkMark({ remark }: { readonly remark: Remark }) {
  const say = useSay();
  if (remark.answer) return <StateMark state="done">{say({ vi: 'đã trả lời', en: 'answered' })}</StateMark>;
  return remark.must ? <StateMark state="need">{say({ vi: 'phải trả lời', en: 'must be answered' })}</StateMark> : <StateMark state="planned">{say({ vi: 'gợi ý', en: 'advice' })}</StateMark>;
}

function AnswerForm({ at, dossier, remark, onDone }: { readonly at: At; readonly dossier: string; readonly remark: Remark; readonly onDone: () => void }) {
  const say = useSay();
  const work = useWork(answerRemark);
  const [text, setText] = useState(remark.answer?.text ?? '');
  const send = async (): Promise<void> => {
    const result = await work.send({ season: at.season, organisation: at.code, dossier, remark: remark.position, text });
    if (result.ok) onDone();
  };
  return (
    <div className={css.form}>
      <Textarea aria-label={say({ vi: 'Nội dung trả lời', en: 'Text of the answer' })} placeholder={say({ vi: 'Đã sửa thế nào, hoặc vì sao giữ nguyên', en: 'What was changed, or why it stays' })} autosize minRows={2} maxRows={10} maxLength={2000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <ProblemNote problem={work.error} />
      <div className="row">
        <Button size="xs" loading={work.isPending} onClick={() => void send()}>
          {say({ vi: 'Gửi trả lời', en: 'Send the answer' })}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {say(kitWords.cancel)}
        </Button>
      </div>
    </div>
  );
}
