import { useState } from 'react';
import { useAnswer } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { followParagraph } from '../contract.ts';
import { titleOf } from '../core/paragraph.ts';
import { sectionRoleWords } from '../core/section-role.ts';
import { AddRemark } from './add-remark.tsx';
import type { At } from './documents-address.ts';
import { mayWriteText } from './draft-desk.tsx';
import type { DraftRow, Rows } from './draft-rows.ts';
import { LinkedTable } from './linked-table.tsx';
import type { ChosenWords } from './paragraph-line.tsx';
import { RemarkView } from './remark-view.tsx';
import type { RemarksView } from './text-part.tsx';
import css from './text.module.css';
import type { DocumentView } from './use-draft-edit.ts';

interface BesideProps {
  readonly at: At;
  readonly view: DocumentView;
  readonly rows: Rows;
  /** The paragraph in hand. */
  readonly row: DraftRow | undefined;
  /** Its place, or that of the paragraph at the top of the window. */
  readonly place: number;
  readonly typing: boolean;
  readonly remarks: RemarksView | undefined;
  readonly chosen: ChosenWords | undefined;
  readonly onUnchoose: () => void;
}

/** What belongs to where one is in the text: the outline's guidance for the section, remarks on the paragraph, its table, its past. */
export function Beside({ at, view, rows, row, place, typing, remarks, chosen, onUnchoose }: BesideProps) {
  const say = useSay();
  const here = row?.id == null ? [] : (remarks?.remarks.filter((each) => each.now?.paragraph === row.id) ?? []);
  const stored = row?.id == null ? undefined : view.paragraphs.find((each) => each.id === row.id);
  return (
    <>
      <Guidance view={view} rows={rows} place={place} />
      {!row && <p className="muted small">{say(typing ? { vi: 'Chạm vào đoạn muốn sửa.', en: 'Press a paragraph to change it.' } : { vi: 'Chạm vào một đoạn để xem nhận xét hoặc nhận xét đoạn đó.', en: 'Press a paragraph to see its remarks or to remark on it.' })}</p>}
      {here.length > 0 && (
        <section aria-label={say({ vi: 'Nhận xét về đoạn này', en: 'Remarks on this paragraph' })}>
          {here.map((remark) => (
            <RemarkView key={remark.id} at={at} document={view.document.id} remark={remark} may={remarks?.may.answer === true && !remarks.may.must} />
          ))}
        </section>
      )}
      {row && !typing && stored && remarks?.may.add === true && view.version.number === view.document.draft && (
        <AddRemark key={`${stored.id} ${chosen?.from ?? ''}`} at={at} view={view} paragraph={stored.id} chosen={chosen?.key === row.key ? chosen : undefined} may={remarks.may} onDone={onUnchoose} />
      )}
      {stored && !typing && mayWriteText(view) && <LinkedTable at={at} view={view} paragraph={stored} />}
      {stored && !typing && view.version.number > 1 && <Past key={stored.id} at={at} view={view} paragraph={stored.id} />}
    </>
  );
}

/** Of the section one is in: what the superior's outline asks for. The innermost heading that has guidance counts. */
function Guidance({ view, rows, place }: Pick<BesideProps, 'view' | 'rows' | 'place'>) {
  const say = useSay();
  if (view.sections.length === 0) return null;
  const path: DraftRow[] = [];
  for (const each of rows.slice(0, place + 1)) {
    if (each.kind !== 'heading') continue;
    while ((path.at(-1)?.level ?? 0) >= each.level) path.pop();
    path.push(each);
  }
  const sections = path.map((heading) => ({ heading, section: view.sections.find((each) => each.paragraph === heading.id) }));
  const guided = sections.findLast(({ section }) => section !== undefined && section.guidance !== '');
  const role = sections.findLast(({ section }) => section?.role != null)?.section?.role;
  if (!guided?.section && role == null) return null;
  return (
    <section className={css.guidance} aria-label={say({ vi: 'Hướng dẫn của đề cương', en: 'Guidance of the outline' })}>
      <small>
        {say({ vi: 'Đề cương', en: 'Outline' })}
        {view.outline && ` · ${view.outline.from}`}
      </small>
      {guided?.section && (
        <>
          <b lang="vi">{titleOf(guided.heading)}</b>
          <p lang="vi">{guided.section.guidance}</p>
        </>
      )}
      {role != null && <small>{say({ vi: `Vào nghị quyết: ${sectionRoleWords[role].vi}`, en: `Into the resolution: ${sectionRoleWords[role].en}` })}</small>}
    </section>
  );
}

/** Where the paragraph was in the draft before; asked for, not shown by itself. */
function Past({ at, view, paragraph }: { readonly at: At; readonly view: DocumentView; readonly paragraph: number }) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const { number } = view.version;
  const answer = useAnswer(followParagraph, { season: at.season, organisation: at.code, document: view.document.id, from: number, to: number - 1, paragraph }, { enabled: asked });
  if (!asked) {
    return (
      <button type="button" className="link small" onClick={() => setAsked(true)}>
        {say({ vi: `Ở dự thảo lần ${number - 1}, đoạn này thế nào?`, en: `What was it in draft no. ${number - 1}?` })}
      </button>
    );
  }
  if (answer.error) return <p className="small muted">{say(answer.error.sentence)}</p>;
  if (!answer.data) return <Waiting lines={1} />;
  const { state, at: place, touched } = answer.data;
  const before = number - 1;
  if (state === 'gone' || place === null) return <p className="small">{say({ vi: `Dự thảo lần ${before} chưa có đoạn này.`, en: `Draft no. ${before} has no such paragraph.` })}</p>;
  return <p className="small">{say(touched ? { vi: `Là đoạn ${place} của dự thảo lần ${before}; câu chữ đã đổi, xem ở phần So sánh.`, en: `It was paragraph ${place} of draft no. ${before}, in other words; see Compare.` } : { vi: `Là đoạn ${place} của dự thảo lần ${before}, giống hệt.`, en: `It was paragraph ${place} of draft no. ${before}, word for word.` })}</p>;
}
