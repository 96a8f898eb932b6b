import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { answerCheck } from '../contract.ts';
import { type Outcome, OUTCOMES } from '../core/answer.ts';
import { outcomeWords } from '../core/words.ts';
import { type Check, pageWords as words } from './page-words.ts';

interface AnswerDialogProps {
  readonly season: string;
  readonly code: string;
  readonly check: Check;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Done, explained or not applicable; the last answer stands, earlier ones stay on record. */
export function AnswerDialog({ season, code, check, today, onClose }: AnswerDialogProps) {
  const say = useSay();
  const work = useWork(answerCheck);
  const [outcome, setOutcome] = useState<Outcome>(check.answer?.outcome ?? 'done');
  const [note, setNote] = useState(check.answer?.note ?? '');
  const [on, setOn] = useState<Day | undefined>(today);
  const confirm = async (): Promise<void> => {
    const result = await work.send({ season, organisation: code, lesson: check.lesson, outcome, note, on: on ?? '', answers: check.answers });
    if (result.ok) onClose();
  };
  const meaning = { done: { vi: 'việc đã làm xong', en: 'it has been done' }, explained: { vi: 'làm cách khác hoặc chưa làm, nêu lý do', en: 'done otherwise or not yet, with the reason' }, 'not-applicable': { vi: 'không đúng với đại hội này, nêu lý do', en: 'not fitting this congress, with the reason' } };
  return (
    <Dialog title={say({ vi: 'Trả lời việc kiểm tra', en: 'Answer the check' })} confirm={say({ vi: 'Lưu trả lời', en: 'Save the answer' })} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void confirm()}>
      <p lang="vi"><b>{check.check}</b></p>
      <Radio.Group label={say(words.answer)} value={outcome} onChange={(value) => setOutcome(value)}>
        <div className="stack" style={{ gap: 8, marginTop: 6 }}>
          {OUTCOMES.map((each) => (
            <Radio key={each} value={each} label={say({ vi: `${outcomeWords[each].vi}: ${meaning[each].vi}`, en: `${outcomeWords[each].en}: ${meaning[each].en}` })} />
          ))}
        </div>
      </Radio.Group>
      <DayField label={say({ vi: 'Ngày thực hiện', en: 'Day' })} value={on} near={today} onChange={setOn} />
      <Textarea label={say(outcome === 'done' ? { vi: 'Ghi chú, nếu cần', en: 'Note, if needed' } : { vi: 'Lý do', en: 'Reason' })} autosize minRows={2} maxRows={6} maxLength={1000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </Dialog>
  );
}
