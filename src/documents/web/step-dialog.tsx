import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { SentBy } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer, useWork } from '#kit/api.ts';
import { DayField, today } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { passResult, takeStep } from '../contract.ts';
import { paperStepWords } from '../core/step-words.ts';
import type { At } from './documents-address.ts';
import css from './documents.module.css';
import { stepSentences } from './document-words.ts';
import type { DocumentView } from './use-draft-edit.ts';

export type AskedStep = SentBy<typeof takeStep>['step'];

/** A step of the paper: what it does, what it needs, and the deed. */
export function StepDialog({ at, view, step, onClose }: { readonly at: At; readonly view: DocumentView; readonly step: AskedStep; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(takeStep);
  const [on, setOn] = useState<Day | undefined>(undefined);
  const [note, setNote] = useState('');
  const [motion, setMotion] = useState('');
  const votes = useAnswer(passResult, { season: at.season, organisation: at.code, document: view.document.id }, { enabled: step === 'pass' });
  const take = async (): Promise<void> => {
    const result = await work.send({
      season: at.season, organisation: at.code, document: view.document.id, revision: view.document.revision, step, note,
      ...(step === 'pass' && motion !== '' && { motion }),
      ...((step === 'issue' || (step === 'pass' && votes.data?.voted === false)) && on !== undefined && { on }),
    });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say(paperStepWords[step])} confirm={say(paperStepWords[step])} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void take()}>
      <p>{say(stepSentences[step])}</p>
      {step === 'pass' && (
        <Answered of={votes}>
          {(answer) =>
            answer.voted ? (
              <Votes votes={answer.votes} value={motion} onChange={setMotion} />
            ) : (
              <>
                <p className="small muted">{say({ vi: 'Văn kiện này được thảo luận, không biểu quyết; ghi ngày cấp ủy thông qua.', en: 'This paper is discussed and not voted; enter the day on which the committee adopted it.' })}</p>
                <DayField label={say({ vi: 'Ngày thông qua', en: 'Day' })} value={on ?? today()} onChange={setOn} />
              </>
            )
          }
        </Answered>
      )}
      {step === 'issue' && <DayField label={say({ vi: 'Ngày ban hành', en: 'Day of issue' })} value={on ?? today()} onChange={setOn} />}
      {step === 'withdraw' && <Textarea data-autofocus label={say({ vi: 'Lý do', en: 'Why' })} autosize minRows={2} maxRows={8} maxLength={1000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />}
    </Dialog>
  );
}

/** Votes of the congress that can have passed the document. */
function Votes({ votes, value, onChange }: { readonly votes: NonNullable<ReturnType<typeof useAnswer<typeof passResult>>['data']>['votes']; readonly value: string; readonly onChange: (motion: string) => void }) {
  const say = useSay();
  const show = useFormat();
  if (votes.length === 0) return <p className="note calm">{say({ vi: 'Đại hội chưa biểu quyết văn kiện nào. Nêu việc biểu quyết ở bàn điều hành rồi trở lại đây.', en: 'The congress has voted no document yet. Put the motion at the chair’s desk, then come back.' })}</p>;
  return (
    <Radio.Group label={say({ vi: 'Biểu quyết đã thông qua', en: 'The vote that passed it' })} value={value} onChange={onChange}>
      <div className={css.votes}>
        {votes.map((vote) => (
          <Radio
            key={vote.motion} value={vote.motion} disabled={!vote.passed} label={<span lang="vi">{vote.text}</span>}
            description={say({ vi: `${show.number(vote.for)} tán thành trên ${show.number(vote.present)} có mặt, ${show.day(vote.decidedOn as Day)}${vote.passed ? '' : '; không thông qua'}`, en: `${show.number(vote.for)} for, ${show.number(vote.present)} present, ${show.day(vote.decidedOn as Day)}${vote.passed ? '' : '; lost'}` })}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
