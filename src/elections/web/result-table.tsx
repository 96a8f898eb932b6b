import { Fragment, useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import type { RegulationId } from '../core/packs/pack.ts';
import css from './elections.module.css';
import { reasonSentence } from './finding-words.ts';
import type { Result } from './result-tab.tsx';
import { RuleReason } from './rule-reason.tsx';

type Person = Result['people'][number];

const OUTCOME_WORDS: { readonly [O in Person['outcome']]: Sentence } = {
  elected: { vi: 'trúng cử', en: 'elected' },
  tied: { vi: 'ngang phiếu', en: 'tied' },
  'not-elected': { vi: 'không trúng cử', en: 'not elected' },
};

export function ResultTable({ result, regulation, byVotes }: { readonly result: Result; readonly regulation: RegulationId; readonly byVotes: boolean }) {
  const say = useSay();
  const people = byVotes ? result.people.toSorted((a, b) => b.votes - a.votes || a.place - b.place) : result.people.toSorted((a, b) => a.place - b.place);
  const boxes = result.people.some(({ against }) => against > 0) || result.election.form === 'boxes';
  return (
    <table className={css.result}>
      <caption className="sr">{say({ vi: 'Kết quả từng người', en: 'The result of each person' })}</caption>
      <thead>
        <tr>
          <th scope="col" className="num">{say({ vi: 'TT', en: 'No.' })}</th>
          <th scope="col">{say({ vi: 'Họ và tên', en: 'Name' })}</th>
          <th scope="col" className="num">{say(boxes ? { vi: 'Đồng ý', en: 'Agree' } : { vi: 'Số phiếu', en: 'Votes' })}</th>
          {boxes && <th scope="col" className="num">{say({ vi: 'Không đồng ý', en: 'Disagree' })}</th>}
          <th scope="col" className="num">{say({ vi: '% triệu tập', en: '% summoned' })}</th>
          <th scope="col">{say({ vi: 'Kết quả', en: 'Outcome' })}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.place} person={person} result={result} regulation={regulation} boxes={boxes} />
        ))}
      </tbody>
    </table>
  );
}

/** One person; "Vì sao?" opens the whole chain of reasons below the row. */
function Row({ person, result, regulation, boxes }: { readonly person: Person; readonly result: Result; readonly regulation: RegulationId; readonly boxes: boolean }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <Fragment>
      <tr className={`${person.outcome === 'elected' ? '' : css.notElected} ${open ? css.opened : ''}`}>
        <td className="num">{person.place}</td>
        <td>
          {person.name}
          {person.detail !== '' && <>{' '}<span className={`muted ${css.detail}`}>({person.detail})</span></>}
          <Bar votes={person.votes} base={result.base} threshold={result.threshold} elected={person.outcome === 'elected'} />
        </td>
        <td className={`num ${css.votes}`}>{person.votes}</td>
        {boxes && <td className="num">{person.against}</td>}
        <td className="num">{person.percentOfSummoned}%</td>
        <td>
          <StateMark state={person.outcome === 'elected' ? 'done' : person.outcome === 'tied' ? 'need' : 'notdue'}>{say(OUTCOME_WORDS[person.outcome])}</StateMark>{' '}
          <button type="button" className="why small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say({ vi: 'Vì sao?', en: 'Why?' })}
            <span className="sr"> {person.name}</span>
          </button>
        </td>
      </tr>
      {open && (
        <tr className={css.whyRow}>
          <td colSpan={boxes ? 6 : 5}>
            {person.why.map((step) => (
              <div key={`${step.code} ${step.rule}`}>
                {say(reasonSentence(step))}
                <RuleReason rule={step.rule} regulation={regulation} />
              </div>
            ))}
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** Votes as a share of the base, with the threshold as a tick: the same picture as in the hall. */
function Bar({ votes, base, threshold, elected }: { readonly votes: number; readonly base: number; readonly threshold: number | null; readonly elected: boolean }) {
  const share = (value: number): string => `${Math.min(100, (100 * value) / Math.max(1, base))}%`;
  return (
    <span className={css.bar} aria-hidden="true">
      <i className={elected ? css.won : ''} style={{ width: share(votes) }} />
      {threshold !== null && <b style={{ left: share(threshold) }} />}
    </span>
  );
}
