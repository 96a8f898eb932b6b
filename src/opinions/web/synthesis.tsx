import { useEffect, useState } from 'react';
import { type Address, useAddress } from '#kit/address.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { useLive } from '#kit/live.ts';
import { Waiting } from '#kit/waiting.tsx';
import { showOrganisation } from '#organisations/contract.ts';
import { Strong } from '#progress/web/strong.tsx';
import { synthesis } from '../contract/synthesis.ts';
import { SynthesisBar } from './synthesis-bar.tsx';
import { GeneralPart } from './synthesis-general.tsx';
import { savedWords, synthesisLead } from './synthesis-lead.ts';
import { LineList, SectionList } from './synthesis-lines.tsx';
import { SynthesisNotes } from './synthesis-notes.tsx';
import { BeginSteps, SynthesisSteps } from './synthesis-steps.tsx';
import css from './synthesis.module.css';
import { GENERAL_PART, type Line, linesOf, nextOpen, opinionsHref, reviewHref, type Section, type SynthesisAnswer, type SynthesisPlace } from './synthesis-view.ts';
import { LineWork } from './synthesis-work.tsx';
import type { Saving } from './synthesis-writing.ts';

/**
 * The synthesis of the opinions on one document. Left the headings of the draft, in the middle the groups of one heading, right the line that is worded
 * and the opinions behind its numbers. What is in hand stands in the address: ?muc=heading&dong=line&so=number.
 */
export function SynthesisScreen({ season, code, document: id }: { readonly season: string; readonly code: string; readonly document: string }) {
  const place: SynthesisPlace = { season, organisation: code, document: id };
  const say = useSay();
  const { lost } = useLive();
  const answer = useAnswer(synthesis, place);
  const organisation = useAnswer(showOrganisation, { code });
  const [saving, setSaving] = useState<Saving | undefined>(undefined);
  const title = answer.data ? say({ vi: `Tổng hợp góp ý ${answer.data.document.title}, dự thảo lần ${answer.data.document.draft}`, en: `Opinions on ${answer.data.document.title}, draft ${answer.data.document.draft}` }) : say({ vi: 'Tổng hợp góp ý', en: 'Synthesis of opinions' });
  useEffect(() => {
    document.title = `${title} – Đại Hội`;
  }, [title]);
  const state = lost && saving?.state !== 'refused' ? 'lost' : saving?.state;
  const ready = answer.data !== undefined && answer.data.report !== null && answer.data.leftOut.count === 0 && linesOf(answer.data).every((line) => line.state === 'done');
  return (
    <div className={css.whole}>
      <SynthesisBar href={opinionsHref(place)} organisation={organisation.data?.name} saved={state && savedWords(state, saving?.at ?? '')} waiting={state === 'lost' || state === 'refused'} />
      <main className={css.main} id="noi-dung">
        <header className={css.head}>
          <h1>{title}</h1>
          <div className={css.acts}>
            {answer.data && <Go className="btn" href={reviewHref(place)}>{say({ vi: 'Bàn duyệt ý kiến', en: 'Review desk' })}</Go>}
            {answer.data && <SynthesisSteps place={place} answer={answer.data} ready={ready} />}
          </div>
          <p className={css.lead}>{answer.data ? <Strong text={say(synthesisLead(answer.data))} /> : '\u00A0'}</p>
        </header>
        <Answered of={answer} waiting={<div className={css.blank}><Waiting lines={10} lineHeight={44} /></div>}>
          {(known) => <Desk place={place} answer={known} ready={ready} onSaving={setSaving} />}
        </Answered>
      </main>
    </div>
  );
}

function Desk({ place, answer, ready, onSaving }: { readonly place: SynthesisPlace; readonly answer: SynthesisAnswer; readonly ready: boolean; readonly onSaving: (saving: Saving) => void }) {
  const say = useSay();
  const [address, change] = useAddress();
  const { report, sections } = answer;
  useNamedLine(answer);
  if (!report) return <NotBegun place={place} answer={answer} />;
  const general = address['muc'] === GENERAL_PART;
  const { section, line } = inHand(answer, address);
  const mayWrite = answer.may.record && report.state === 'drafting';
  const openLine = (to: { readonly section: string; readonly line: string } | undefined): void => change({ muc: to?.section, dong: to?.line, so: undefined });
  const openByHand = (to: { readonly section: string; readonly line: string }): void => {
    openLine(to);
    // Below one another on a phone: what was opened comes into view.
    if (window.matchMedia('(max-width: 1100px)').matches) requestAnimationFrame(() => document.querySelector('[data-work]')?.scrollIntoView());
  };
  const step = (by: 1 | -1): void => {
    const at = section?.lines.findIndex(({ id }) => id === line?.id) ?? -1;
    const to = section?.lines[at + by];
    if (section && to) openLine({ section: section.key, line: to.id });
  };
  return (
    <>
      <SynthesisNotes place={place} answer={answer} mayWrite={mayWrite} />
      <div className={css.desk}>
        <SectionList sections={sections} here={general ? GENERAL_PART : section?.key} onOpen={(muc) => change({ muc, dong: undefined, so: undefined })} />
        {general && <GeneralPart key={report.revision} place={place} answer={answer} report={report} mayWrite={mayWrite} />}
        {!general && section && <LineList section={section} here={line?.id} onOpen={(dong) => openByHand({ section: section.key, line: dong })} />}
        {!general && section && line && (
          <LineWork
            key={line.id} place={place} section={section} line={line} chip={address['so'] ?? 'opinions'} mayWrite={mayWrite} main={mayWrite && !ready}
            onChip={(so) => change({ muc: section.key, dong: line.id, so: so === 'opinions' ? undefined : so }, { replace: true })} onStep={step} onDone={() => openLine(nextOpen(sections, line.id))} onLine={(dong) => openLine({ section: section.key, line: dong })} onSaving={onSaving}
          />
        )}
        {!section && !general && <p className={css.blank}>{say({ vi: 'Bản tổng hợp chưa có dòng nào.', en: 'The synthesis has no line yet.' })}</p>}
      </div>
    </>
  );
}

/** What the address names; else the first line that is not done. */
function inHand({ sections }: SynthesisAnswer, address: Address): { readonly section: Section | undefined; readonly line: Line | undefined } {
  const section = sections.find(({ key }) => key === address['muc']) ?? sections.find(({ lines }) => lines.some((each) => each.state !== 'done')) ?? sections[0];
  return { section, line: section?.lines.find(({ id }) => id === address['dong']) ?? section?.lines.find((each) => each.state !== 'done') ?? section?.lines[0] };
}

/** The line in hand is named in the address at once: it stays in hand when somebody else finishes lines meanwhile. */
function useNamedLine(answer: SynthesisAnswer): void {
  const [address, change] = useAddress();
  const { section, line } = inHand(answer, address);
  const named = address['muc'] === GENERAL_PART || line === undefined || address['dong'] === line.id;
  useEffect(() => {
    if (!named) change({ muc: section?.key, dong: line?.id }, { replace: true });
  });
}

function NotBegun({ place, answer }: { readonly place: SynthesisPlace; readonly answer: SynthesisAnswer }) {
  const say = useSay();
  const nothing = answer.totals.opinions === 0 && answer.below.sent === 0;
  return (
    <div className={css.blank}>
      <EmptyState action={nothing || !answer.may.record ? <Go className="btn" href={opinionsHref(place)}>{say({ vi: 'Về phần góp ý', en: 'To the opinions' })}</Go> : <BeginSteps place={place} answer={answer} />}>
        {nothing
          ? say({ vi: 'Chưa có ý kiến nào để tổng hợp. Khi chi bộ họp góp ý xong, ý kiến vào đây theo đề mục của dự thảo.', en: 'There is nothing to compile yet. Once the branches have met, their opinions stand here by the headings of the draft.' })
          : say({ vi: 'Phần mềm xếp ý kiến theo đề mục và theo vấn đề, tính số; đồng chí viết lời. Không ý kiến nào bị bỏ.', en: 'Opinions are sorted by heading and issue and counted; you write the words. None is dropped.' })}
      </EmptyState>
    </div>
  );
}
