import { Textarea } from '@mantine/core';
import { RuleWhy } from '#kit/rule-why.tsx';
import { useSay } from '#kit/language.tsx';
import { VISIT_ANSWERS, type VisitAnswer, visitAnswerWords, type VisitPoint, visitPoints } from '../core/visit-checklist.ts';
import css from './oversight.module.css';
import { ruleSentence } from './rule-words.ts';

interface Given {
  readonly answer: VisitAnswer;
  readonly note: string;
}

const LOOKS = { yes: css.yes, no: css.no, 'not-seen': css.unseen } as const;

/** One point of the checklist: three large answers; what is not as it should be gets a line, and may become a finding. */
export function PointField({ point, given, onChange, onFind }: { readonly point: VisitPoint; readonly given: Given | undefined; readonly onChange: (given: Given) => void; readonly onFind: () => void }) {
  const say = useSay();
  const { question, rule } = visitPoints[point];
  return (
    <fieldset>
      <legend>
        <span>
          {say(question)}
          {rule !== null && <RuleWhy rule={rule} said={ruleSentence(rule)} />}
        </span>
      </legend>
      <div className={css.answers}>
        {VISIT_ANSWERS.map((answer) => (
          <label key={answer} className={LOOKS[answer]}>
            <input type="radio" name={point} value={answer} checked={given?.answer === answer} onChange={() => onChange({ answer, note: given?.note ?? '' })} />
            {say(visitAnswerWords[answer])}
          </label>
        ))}
      </div>
      {given?.answer === 'no' && (
        <div className={css.under}>
          <Textarea aria-label={say({ vi: `Chưa đạt ở chỗ nào: ${question.vi}`, en: `What is missing: ${question.en}` })} placeholder={say({ vi: 'Chưa đạt ở chỗ nào', en: 'What is missing' })} autosize minRows={1} maxRows={6} maxLength={500} value={given.note} onChange={(event) => onChange({ answer: 'no', note: event.currentTarget.value })} />
          <button type="button" className="link" onClick={onFind}>{say({ vi: 'Giao khắc phục việc này', en: 'Have it mended' })}</button>
        </div>
      )}
    </fieldset>
  );
}
