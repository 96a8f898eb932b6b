import type { Day, Moment } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { paperStateWords } from '../core/document.ts';
import type { PaperState } from '../core/paper-state.ts';
import { type At, documentsAddress } from './documents-address.ts';
import css from './documents.module.css';
import { draftWords, lower } from './document-words.ts';
import type { Listed } from './documents.tsx';

type Document = Listed['own'][number];

const MARKS = { draft: 'notdue', opinions: 'planned', check: 'planned', passed: 'held', issued: 'done', sent: 'done', filed: 'done', withdrawn: 'hold' } as const satisfies { readonly [S in PaperState]: string };

/** A paper's state as shape and word. */
export function PaperMark({ state }: { readonly state: PaperState }) {
  const say = useSay();
  return <StateMark state={MARKS[state]}>{lower(say(paperStateWords[state]))}</StateMark>;
}

/** Documents under one another: which draft, who changed it last, what waits for an answer. */
export function DocumentList({ at, documents }: { readonly at: At; readonly documents: readonly Document[] }) {
  const say = useSay();
  const show = useFormat();
  return (
    <ul className={css.papers}>
      {documents.map((each) => (
        <li key={each.id}>
          <span>
            <Go href={documentsAddress(at.season, at.code, each.id)}>{each.title}</Go>
            <small>
              {each.number === null || each.issuedOn === null ? say(draftWords(each.draft)) : say({ vi: `số ${each.number}, ngày ${show.day(each.issuedOn as Day)}`, en: `no. ${each.number}, ${show.day(each.issuedOn as Day)}` })}
              {each.level !== 'own' && ` · ${each.organisation.name}`}
              {each.level === 'own' && ` · ${each.changedBy}, ${show.moment(each.changedAt as Moment)}`}
            </small>
            {each.remarks.open > 0 && (
              <small className={each.remarks.must > 0 ? css.late : undefined}>
                {say({ vi: `${each.remarks.open} nhận xét chưa trả lời`, en: `${each.remarks.open} remarks unanswered` })}
                {each.remarks.must > 0 && say({ vi: `, ${each.remarks.must} phải sửa`, en: `, ${each.remarks.must} must be met` })}
              </small>
            )}
          </span>
          <PaperMark state={each.state} />
        </li>
      ))}
    </ul>
  );
}

/** Drafts of the levels above that this organisation discusses. @rule R-SEED-7 */
export function DraftsFromAbove({ at, documents }: { readonly at: At; readonly documents: readonly Document[] }) {
  const say = useSay();
  return (
    <Panel title={say({ vi: 'Dự thảo cấp trên để thảo luận', en: 'Drafts from above to discuss' })}>
      {documents.length === 0 ? (
        <p className="muted small">{say({ vi: 'Cấp trên và Trung ương chưa đưa dự thảo nào ra lấy ý kiến.', en: 'Neither the superior nor the Centre has put a draft out yet.' })}</p>
      ) : (
        <DocumentList at={at} documents={documents} />
      )}
    </Panel>
  );
}
