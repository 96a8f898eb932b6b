import type { ReactNode } from 'react';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { visitAnswerWords, visitPoints } from '../core/visit-checklist.ts';
import type { Place, Visit } from './answers.ts';
import css from './oversight.module.css';
import { FindingLine } from './place-findings.tsx';

const LOOKS = { yes: css.yes, no: css.no, 'not-seen': css.unseen } as const;

/** A visit that stands in the record; who may, corrects it. */
export function VisitRecorded({ place, visit, back, onCorrect }: { readonly place: Place; readonly visit: Visit; readonly back: ReactNode; readonly onCorrect: (() => void) | undefined }) {
  const say = useSay();
  const found = place.findings.filter((each) => each.visit === visit.id);
  // The record keeps every point; where nobody elects the secretary directly, the checklist never asked for it.
  const answers = visit.answers.filter(({ point, answer }) => point !== 'direct-election' || answer !== 'not-seen' || place.congress?.directElection !== false);
  return (
    <div className={css.visit}>
      <p className="note calm" role="status">{say({ vi: `Chuyến đi đã ghi vào sổ; ${visit.savedBy} ghi.`, en: `The visit stands in the record, entered by ${visit.savedBy}.` })}</p>
      <Panel title={say({ vi: 'Phiếu kiểm tra', en: 'Checklist' })}>
        <ul className={css.summary}>
          {answers.map(({ point, answer, note }) => (
            <li key={point}>
              <span className={LOOKS[answer]}>{say(visitAnswerWords[answer])}</span>
              <span>
                {say(visitPoints[point].question)}
                {note !== '' && <small>{note}</small>}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      {visit.text !== '' && <Panel title={say({ vi: 'Nhận xét chung', en: 'In all' })}><p className={css.text}>{visit.text}</p></Panel>}
      {found.length > 0 && (
        <Panel title={say({ vi: 'Việc cần khắc phục', en: 'To be mended' })}>
          <ul className={css.list}>{found.map((each) => <li key={each.id}><FindingLine of={each} /></li>)}</ul>
        </Panel>
      )}
      <div className={css.section}>
        <div className="row">
          {back}
          {onCorrect && <button type="button" className="btn" onClick={onCorrect}>{say({ vi: 'Sửa, bổ sung', en: 'Correct or add' })}</button>}
        </div>
      </div>
    </div>
  );
}
