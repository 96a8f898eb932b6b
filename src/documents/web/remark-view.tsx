import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { kitWords } from '#kit/words.ts';
import { answerRemark, type remarks as remarksOperation } from '../contract.ts';
import { REMARK_ANSWERS, type RemarkAnswer } from '../core/remark.ts';
import type { At } from './documents-address.ts';
import css from './remarks.module.css';

export type Remark = OutputOf<typeof remarksOperation>['remarks'][number];

const answerWords: { readonly [A in RemarkAnswer]: Sentence } = {
  done: { vi: 'Đã sửa', en: 'Done' },
  explained: { vi: 'Giải trình', en: 'Explained' },
};

interface RemarkViewProps {
  readonly at: At;
  readonly document: string;
  readonly remark: Remark;
  /** Answers may be written. */
  readonly may: boolean;
  /** Where it stands, in lists that are not beside the text. */
  readonly onOpen?: (paragraph: number) => void;
}

/** A remark, what it is about, and its answer; an answer can be written anew. */
export function RemarkView({ at, document, remark, may, onOpen }: RemarkViewProps) {
  const say = useSay();
  const show = useFormat();
  const [answering, setAnswering] = useState(false);
  const { answer } = remark;
  return (
    <article className={css.remark}>
      <header>
        <RemarkMark remark={remark} />
        <span>
          {remark.by}
          {remark.source === 'superior' && `, ${remark.byOrganisation}`} · {show.moment(remark.at as Moment)}
        </span>
      </header>
      {remark.said && onOpen && <Place remark={remark} onOpen={onOpen} />}
      {remark.said?.words && !onOpen && <blockquote lang="vi">“{remark.said.quote}”</blockquote>}
      <p lang="vi">{remark.text}</p>
      {answer && (
        <div className={css.answer}>
          <b>{say(answerWords[answer.kind])}</b> {answer.text !== '' && <span lang="vi">{answer.text}</span>}
          <small>
            {answer.by}, {show.moment(answer.at as Moment)}
          </small>
        </div>
      )}
      {may && !answering && (
        <button type="button" className="link small" onClick={() => setAnswering(true)}>
          {say(answer ? { vi: 'Trả lời lại', en: 'Answer anew' } : { vi: 'Trả lời', en: 'Answer' })}
        </button>
      )}
      {answering && <AnswerForm at={at} document={document} remark={remark} onDone={() => setAnswering(false)} />}
    </article>
  );
}

function RemarkMark({ remark }: { readonly remark: Remark }) {
  const say = useSay();
  if (remark.answer) return <StateMark state="done">{say({ vi: 'đã trả lời', en: 'answered' })}</StateMark>;
  return remark.must ? <StateMark state="need">{say({ vi: 'phải sửa', en: 'must be met' })}</StateMark> : <StateMark state="planned">{say({ vi: 'gợi ý', en: 'advice' })}</StateMark>;
}

/** What was remarked on, and where that is now. */
function Place({ remark: { said, now }, onOpen }: { readonly remark: Remark; readonly onOpen: (paragraph: number) => void }) {
  const say = useSay();
  if (!said) return null;
  const to = now?.paragraph ?? now?.nearest ?? null;
  return (
    <>
      <blockquote lang="vi">{said.quote}</blockquote>
      <p className={css.place}>
        {now && now.state !== 'kept' && <span>{say(now.state === 'words_gone' ? { vi: 'Những chữ này đã đổi.', en: 'These words have changed.' } : { vi: 'Đoạn này không còn trong dự thảo.', en: 'This paragraph is no longer in the draft.' })}</span>}
        {now?.state === 'kept' && now.touched && <span>{say({ vi: 'Đoạn này đã được sửa.', en: 'This paragraph was changed since.' })}</span>}
        {to !== null && (
          <button type="button" className="link small" onClick={() => onOpen(to)}>
            {say(now?.paragraph === null ? { vi: 'Mở đoạn gần giống nhất', en: 'Open the paragraph most like it' } : { vi: 'Mở trong văn bản', en: 'Open in the text' })}
          </button>
        )}
      </p>
    </>
  );
}

function AnswerForm({ at, document, remark, onDone }: { readonly at: At; readonly document: string; readonly remark: Remark; readonly onDone: () => void }) {
  const say = useSay();
  const work = useWork(answerRemark);
  const [kind, setKind] = useState<RemarkAnswer>(remark.answer?.kind ?? 'done');
  const [text, setText] = useState(remark.answer?.text ?? '');
  const send = async (): Promise<void> => {
    const result = await work.send({ season: at.season, organisation: at.code, document, remark: remark.id, answer: kind, text, before: remark.answer?.at ?? null });
    if (result.ok) onDone();
  };
  const wrong = fieldProblem(work.error, 'text');
  return (
    <div className={css.form}>
      <Radio.Group aria-label={say({ vi: 'Cách trả lời', en: 'Kind of answer' })} value={kind} onChange={setKind}>
        <div className="row">
          {REMARK_ANSWERS.map((each) => (
            <Radio key={each} value={each} label={say(answerWords[each])} />
          ))}
        </div>
      </Radio.Group>
      <Textarea aria-label={say({ vi: 'Nội dung trả lời', en: 'Text of the answer' })} placeholder={say(kind === 'done' ? { vi: 'Đã sửa thế nào (không bắt buộc)', en: 'What was changed (if needed)' } : { vi: 'Vì sao giữ nguyên', en: 'Why it stays' })} autosize minRows={2} maxRows={8} maxLength={4000} value={text} error={wrong && say(wrong)} onChange={(event) => setText(event.currentTarget.value)} />
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
