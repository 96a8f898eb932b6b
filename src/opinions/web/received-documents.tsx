import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { compile } from '../contract/synthesis.ts';
import type { ReceivedAnswer } from './received.tsx';
import css from './received.module.css';
import { reviewHref, synthesisHref } from './synthesis-view.ts';

type Place = { readonly season: string; readonly organisation: string };

/** Each document that is compiled here: its synthesis, and taking in what has come from below. */
export function ReceivedDocuments({ place, answer }: { readonly place: Place; readonly answer: ReceivedAnswer }) {
  const say = useSay();
  const work = useWork(compile);
  const [last, setLast] = useState<string | undefined>(undefined);
  const gather = (document: string): void => {
    setLast(document);
    work.mutate({ ...place, document });
  };
  const note = (document: string): string | undefined =>
    work.data && last === document
      ? say({
          vi: `Đã dẫn ${work.data.lines} dòng của ${work.data.reports} bản, ${work.data.opinions} ý kiến${work.data.twice > 0 ? `; ${work.data.twice} ý kiến đến bằng hai đường tính một lần` : ''}.`,
          en: `${work.data.lines} lines of ${work.data.reports} reports, ${work.data.opinions} opinions${work.data.twice > 0 ? `; ${work.data.twice} that came by two ways count once` : ''}.`,
        })
      : undefined;
  return (
    <Panel title={say({ vi: 'Văn kiện', en: 'Documents' })}>
      <ul className={css.documents}>
        {answer.documents.map((document) => (
          <li key={document.id}>
            <div>
              <b lang="vi">{document.title}</b>
              <small>
                <span lang="vi">{document.ownerName}</span> · {say({ vi: `dự thảo lần ${document.draft}`, en: `draft ${document.draft}` })}
                {note(document.id) !== undefined && <span role="status"> · {note(document.id)}</span>}
              </small>
            </div>
            <div className="row">
              <Go className="btn quiet" href={reviewHref({ ...place, document: document.id })}>{say({ vi: 'Bàn duyệt', en: 'Review' })}</Go>
              <Go className="btn" href={synthesisHref({ ...place, document: document.id })}>{say({ vi: 'Bản tổng hợp', en: 'Synthesis' })}</Go>
              {answer.may.record && (
                <button type="button" className="btn" disabled={work.isPending} onClick={() => gather(document.id)}>
                  {say({ vi: 'Tổng hợp lên', en: 'Compile' })}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <ProblemNote problem={work.error} />
    </Panel>
  );
}
