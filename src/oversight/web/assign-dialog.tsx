import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAnswer, useWork } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { assign, showPlace } from '../contract.ts';
import type { Place, Suggestion } from './answers.ts';
import { LoadBoxes } from './board-side.tsx';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';

/** Whom to send: the best by experience and load first, with the reasons; the office chooses. @rule R-SEED-8 */
export function AssignDialog({ season, code, name, onClose }: { readonly season: string; readonly code: string; readonly name: string; readonly onClose: () => void }) {
  const say = useSay();
  const place = useAnswer(showPlace, { season, organisation: code });
  const work = useWork(assign);
  const [id] = useState(newUuid);
  const [person, setPerson] = useState<number | undefined>(undefined);
  const [from, setFrom] = useState<Day | undefined>(undefined);
  const [why, setWhy] = useState('');
  const chosen = person ?? place.data?.suggestions[0]?.person;
  const begins = from ?? (place.data?.today as Day | undefined);
  const save = async (): Promise<void> => {
    if (chosen === undefined || begins === undefined) return;
    const result = await work.send({ season, organisation: code, id, person: chosen, from: begins, why });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say({ vi: `Giao người theo dõi ${name}`, en: `Send somebody to ${name}` })} confirm={say({ vi: 'Giao', en: 'Assign' })} busy={work.isPending} problem={work.error} size={560} onClose={onClose} onConfirm={() => void save()}>
      <Answered of={place}>
        {(answer) => (
          <>
            <Choices answer={answer} chosen={chosen} onChoose={setPerson} />
            {answer.suggestions.length > 0 && (
              <>
                <DayField label={say({ vi: 'Từ ngày', en: 'From' })} value={begins} near={answer.today as Day} onChange={setFrom} />
                <Textarea label={say({ vi: 'Giao việc gì', en: 'What for' })} autosize minRows={2} maxLength={500} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
              </>
            )}
          </>
        )}
      </Answered>
    </Dialog>
  );
}

function Choices({ answer, chosen, onChoose }: { readonly answer: Place; readonly chosen: number | undefined; readonly onChoose: (person: number) => void }) {
  const say = useSay();
  if (answer.suggestions.length === 0) return <p>{say(words.noMentors)}</p>;
  return (
    <div className={css.choices} role="radiogroup" aria-label={say({ vi: 'Chọn người', en: 'Choose who goes' })}>
      {answer.suggestions.map((each, index) => <Choice key={each.person} of={each} first={index === 0} chosen={each.person === chosen} onChoose={onChoose} />)}
    </div>
  );
}

function Choice({ of, first, chosen, onChoose }: { readonly of: Suggestion; readonly first: boolean; readonly chosen: boolean; readonly onChoose: (person: number) => void }) {
  const say = useSay();
  const reasons = of.reasons.map((each) => say(each)).join('; ');
  return (
    <label>
      <input type="radio" name="person" checked={chosen} onChange={() => onChoose(of.person)} />
      <span>
        <b>{of.name}</b> {first && <span className="tag">{say({ vi: 'nên chọn', en: 'suggested' })}</span>}
      </span>
      <LoadBoxes count={of.load} limit={of.limit} />
      <small>{reasons === '' ? say(words.helped(of.helped)) : reasons}</small>
    </label>
  );
}
