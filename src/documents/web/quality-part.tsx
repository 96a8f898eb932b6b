import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { Strong } from '#progress/web/strong.tsx';
import { quality } from '../contract.ts';
import { type At, useDeskPart } from './documents-address.ts';
import { qualityStateWords } from './document-words.ts';
import { PassagePicker } from './passage-picker.tsx';
import css from './quality.module.css';
import type { DocumentView } from './use-draft-edit.ts';
import { Why } from './why.tsx';

export type QualityView = OutputOf<typeof quality>;
export type QualityPoint = QualityView['points'][number];

const MARKS = { shown: 'done', partly: 'late', no_evidence: 'notdue' } as const;

/** What a good document is asked, each point answered by figures from the record and passages of the text; no ticks. @rule R-SEED-6, R-SEED-7 */
export function QualityPart({ at, view }: { readonly at: At; readonly view: DocumentView }) {
  const say = useSay();
  const answer = useAnswer(quality, { season: at.season, organisation: at.code, document: view.document.id }, { keep: true });
  const [answering, setAnswering] = useState<QualityPoint | undefined>(undefined);
  return (
    <Answered of={answer} waiting={<Waiting lines={10} lineHeight={64} />}>
      {(shown) => (
        <>
          <p className={css.lead}>
            <Strong text={say({ vi: `**${shown.shown} trên ${shown.points.length}** yêu cầu có đủ căn cứ. Con số lấy từ sổ ghi; đoạn văn do người soạn nêu.`, en: `**${shown.shown} of ${shown.points.length}** points have all their evidence. Figures come from the record; passages are named by who drafts.` })} />
          </p>
          <ol className={css.points}>
            {shown.points.map((point) => (
              <Point key={point.id} point={point} may={shown.may.answer && point.evidence !== 'figure'} onAnswer={() => setAnswering(point)} />
            ))}
          </ol>
          {answering && <PassagePicker at={at} view={view} version={shown.version} point={answering} onClose={() => setAnswering(undefined)} />}
        </>
      )}
    </Answered>
  );
}

function Point({ point, may, onAnswer }: { readonly point: QualityPoint; readonly may: boolean; readonly onAnswer: () => void }) {
  const say = useSay();
  const show = useFormat();
  const [, open] = useDeskPart();
  return (
    <li>
      <header>
        <h3>{say(point.question)}</h3>
        <StateMark state={MARKS[point.state]}>{say(qualityStateWords[point.state])}</StateMark>
      </header>
      <Figure point={point} />
      {point.evidence !== 'figure' && (
        <>
          {point.passages.length === 0 && <p className="small muted">{say({ vi: 'Chưa nêu đoạn nào của dự thảo.', en: 'No passage of the draft is named yet.' })}</p>}
          <ul className={css.passages}>
            {point.passages.map((passage) => (
              <li key={passage.paragraph}>
                <button type="button" className="link" lang="vi" onClick={() => open('text', { doan: String(passage.paragraph) })}>
                  {shortened(passage.text)}
                </button>
                {passage.under.length > 0 && <small lang="vi">{passage.under.join(' › ')}</small>}
              </li>
            ))}
          </ul>
          {point.gone > 0 && <p className="small muted">{say({ vi: `${point.gone} đoạn đã nêu không còn trong dự thảo.`, en: `${point.gone} passages that were named are no longer in the draft.` })}</p>}
          {point.note !== '' && <p className={css.note} lang="vi">{point.note}</p>}
        </>
      )}
      <p className={css.foot}>
        {may && (
          <button type="button" className="link" onClick={onAnswer}>
            {say(point.passages.length > 0 ? { vi: 'Sửa căn cứ', en: 'Change the evidence' } : { vi: 'Nêu đoạn làm căn cứ', en: 'Name passages' })}
          </button>
        )}
        {point.answeredBy !== null && point.answeredAt !== null && (
          <span>
            {point.answeredBy}, {show.moment(point.answeredAt as Moment)}
          </span>
        )}
        <Why rule={point.rule} />
      </p>
    </li>
  );
}

/** A sum from the record that opens to its parts. */
function Figure({ point: { evidence, figure } }: { readonly point: QualityPoint }) {
  const say = useSay();
  const show = useFormat();
  const [open, setOpen] = useState(false);
  if (evidence === 'passages') return null;
  if (!figure) return <p className="small muted">{say({ vi: 'Sổ ghi chưa có số liệu cho yêu cầu này.', en: 'The record has no figures for this yet.' })}</p>;
  return (
    <div className={css.figure}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <b className="digits">
          {show.number(figure.met)}/{show.number(figure.of)}
        </b>{' '}
        <span>{say({ vi: 'theo sổ ghi', en: 'by the record' })}</span>
      </button>
      {open && (
        <ul>
          {figure.parts.map((part, place) => (
            <li key={place}>
              <span>{say(part.words)}</span>
              <b className="digits">{show.number(part.value)}</b>
              {part.met !== null && <StateMark state={part.met ? 'done' : 'notdue'}>{say(part.met ? { vi: 'đạt', en: 'met' } : { vi: 'chưa đạt', en: 'not met' })}</StateMark>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const SHOWN_LETTERS = 220;

function shortened(text: string): string {
  return text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS).trimEnd()}…` : text;
}
