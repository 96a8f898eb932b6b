import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Day, Moment } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { paperKindWords } from '../core/document.ts';
import { paperStepWords } from '../core/step-words.ts';
import { type At, documentsAddress } from './documents-address.ts';
import css from './documents.module.css';
import { draftWords, sourceWords, stepSentences, upper, waitWords } from './document-words.ts';
import { FileForm } from './file-form.tsx';
import { PaperWay } from './paper-way.tsx';
import { type AskedStep, StepDialog } from './step-dialog.tsx';
import { TitleForm } from './title-form.tsx';
import type { DocumentView } from './use-draft-edit.ts';

/** The way of the paper: where it is, what may come next, its number and day, its drafts, its files. */
export function IssuePart({ at, view }: { readonly at: At; readonly view: DocumentView }) {
  const say = useSay();
  const [asked, setAsked] = useState<AskedStep | undefined>(undefined);
  return (
    <>
      <PaperWay state={view.document.state} />
      <div className="page-split">
        <div>
          <NextSteps view={view} onAsk={setAsked} />
          <Panel title={say({ vi: 'Các bước đã qua', en: 'Steps taken' })}>
            <StepsTaken view={view} />
          </Panel>
        </div>
        <div>
          <Facts at={at} view={view} />
          <Panel title={say({ vi: 'Bản in', en: 'Print' })}>
            <FileForm at={at} view={view} />
          </Panel>
          <Panel title={say({ vi: 'Các lần dự thảo', en: 'Drafts' })}>
            <Drafts at={at} view={view} />
          </Panel>
        </div>
      </div>
      {asked && <StepDialog at={at} view={view} step={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** What may come next; what still waits says for what. */
function NextSteps({ view, onAsk }: { readonly view: DocumentView; readonly onAsk: (step: AskedStep) => void }) {
  const say = useSay();
  const steps = view.next.filter((each): each is typeof each & { step: AskedStep } => each.step !== 'answer_check');
  if (!view.may.write || steps.length === 0) return null;
  const first = steps.find((each) => each.waits === null && each.step !== 'withdraw');
  return (
    <Panel title={say({ vi: 'Việc tiếp theo', en: 'What comes next' })}>
      <ul className={css.papers}>
        {steps.map((each) => (
          <li key={each.step}>
            <span>
              <b>{say(paperStepWords[each.step])}</b>
              <small>{each.waits === null ? say(stepSentences[each.step]) : upper(`${say(waitWords[each.waits])}.`)}</small>
            </span>
            <Button size="xs" variant={each === first ? 'filled' : 'default'} disabled={each.waits !== null} aria-label={`${say({ vi: 'Làm bước này', en: 'Take it' })}: ${say(paperStepWords[each.step])}`} onClick={() => onAsk(each.step)}>
              {say({ vi: 'Làm bước này', en: 'Take it' })}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function StepsTaken({ view: { steps } }: { readonly view: DocumentView }) {
  const say = useSay();
  const show = useFormat();
  if (steps.length === 0) return <p className="muted small">{say({ vi: 'Văn kiện mới được lập.', en: 'The document was just made.' })}</p>;
  return (
    <ol className={css.papers}>
      {steps.toReversed().map((each, place) => (
        <li key={place}>
          <span>
            {say(paperStepWords[each.step])}
            {each.agreed !== null && `: ${say(each.agreed ? { vi: 'nhất trí', en: 'agreed' } : { vi: 'yêu cầu soạn lại', en: 'to be drafted again' })}`}
            <small>
              {say(draftWords(each.draft))} · {each.by}, {each.byOrganisation}
            </small>
            {each.note !== '' && <small lang="vi">{each.note}</small>}
          </span>
          <span className={css.day}>{show.moment(each.at as Moment)}</span>
        </li>
      ))}
    </ol>
  );
}

function Facts({ at, view }: { readonly at: At; readonly view: DocumentView }) {
  const say = useSay();
  const show = useFormat();
  const { document, passed, outline } = view;
  const vote = passed?.vote;
  return (
    <Panel title={say({ vi: 'Văn kiện', en: 'The paper' })}>
      <dl className={css.facts}>
        <div>
          <dt>{say({ vi: 'Loại', en: 'Kind' })}</dt>
          <dd>
            {say(paperKindWords[document.kind])}
            {document.summary && say({ vi: ' (bản tóm tắt)', en: ' (summary)' })}
          </dd>
        </div>
        <div>
          <dt>{say({ vi: 'Số, ngày', en: 'Number, day' })}</dt>
          <dd>{document.number === null || document.issuedOn === null ? <span className="muted">{say({ vi: 'cấp khi ban hành', en: 'given at issue' })}</span> : say({ vi: `Số ${document.number}, ngày ${show.day(document.issuedOn as Day)}`, en: `No. ${document.number}, ${show.day(document.issuedOn as Day)}` })}</dd>
        </div>
        {passed && (
          <div>
            <dt>{say({ vi: 'Thông qua', en: 'Passed' })}</dt>
            <dd>
              {show.day(passed.on as Day)}
              {vote && say({ vi: `, ${show.number(vote.for)} trên ${show.number(vote.present)} người có mặt tán thành (${show.share(vote.for, vote.present)})`, en: `, ${show.number(vote.for)} of ${show.number(vote.present)} present in favour (${show.share(vote.for, vote.present)})` })}
            </dd>
          </div>
        )}
        {outline && (
          <div>
            <dt>{say({ vi: 'Theo đề cương', en: 'By the outline' })}</dt>
            <dd>
              {outline.title}, {outline.from}
            </dd>
          </div>
        )}
      </dl>
      <TitleForm at={at} view={view} />
    </Panel>
  );
}

/** Every draft with how it came in; each opens in the text. */
function Drafts({ at, view }: { readonly at: At; readonly view: DocumentView }) {
  const say = useSay();
  const show = useFormat();
  const base = documentsAddress(at.season, at.code, view.document.id);
  return (
    <ul className={css.papers}>
      {view.versions.toSorted((one, other) => other.number - one.number).map((each) => (
        <li key={each.number}>
          <span>
            <Go href={`${base}?lan=${each.number}`}>{upper(say(draftWords(each.number)))}</Go>
            <small>
              {each.savedBy}, {show.moment(each.savedAt as Moment)} · {say(sourceWords[each.source])}
            </small>
          </span>
          <span className={css.day}>{say({ vi: `${show.number(each.paragraphs)} đoạn`, en: `${show.number(each.paragraphs)} paragraphs` })}</span>
        </li>
      ))}
    </ul>
  );
}
