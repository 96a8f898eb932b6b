import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { documentKindWords } from '../core/required-set.ts';
import { paperStateWords } from '../core/document.ts';
import { documentsAddress } from './documents-address.ts';
import css from './documents.module.css';
import { draftWords, lower } from './document-words.ts';
import type { PapersRow } from './season-papers.tsx';
import { SetMark } from './set-mark.tsx';
import { Why } from './why.tsx';

/** One organisation's papers: each with its state, its day and the way to it. */
export function OrganisationPapers({ season, row, onClose }: { readonly season: string; readonly row: PapersRow | undefined; readonly onClose: () => void }) {
  const say = useSay();
  const show = useFormat();
  const opens = row && (row.opensOn === null ? say({ vi: 'Chưa có ngày khai mạc.', en: 'No day of opening yet.' }) : say({ vi: `Khai mạc ${show.day(row.opensOn as Day)}.`, en: `Opens on ${show.day(row.opensOn as Day)}.` }));
  return (
    <SideDrawer opened={row !== undefined} onClose={onClose} title={row?.organisation.name ?? ''} lead={opens}>
      {row && (
        <>
          <ul className={css.papers}>
            {row.documents.map((each) => (
              <li key={each.kind}>
                <span>
                  {each.document === null ? say(documentKindWords[each.kind]) : <Go href={documentsAddress(season, row.organisation.code, each.document)}>{say(documentKindWords[each.kind])}</Go>}
                  <small>
                    {[
                      each.paper !== null && each.draft !== null ? `${say(draftWords(each.draft))}, ${lower(say(paperStateWords[each.paper]))}` : each.summary && say({ vi: 'bản tóm tắt', en: 'the summary' }),
                      each.dueOn !== null && `${say({ vi: 'hạn', en: 'due' })} ${show.day(each.dueOn as Day)}`,
                    ].filter((part) => part !== false).join(' · ')}{' '}
                    <Why rule={each.rule} />
                  </small>
                </span>
                <SetMark state={each.state} begun={each.document !== null} />
              </li>
            ))}
          </ul>
          <p className={css.after}>
            <Go className="btn" href={documentsAddress(season, row.organisation.code)}>
              {say({ vi: 'Mở văn kiện của tổ chức', en: 'Open its documents' })}
            </Go>
          </p>
        </>
      )}
    </SideDrawer>
  );
}
