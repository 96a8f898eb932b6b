import { dayOf, type Day, type Moment } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { myOpinions } from '../contract/giving.ts';
import { kindWords } from '../core/given-words.ts';
import { type DraftView, placeName } from './draft-view.ts';
import { readerWords as words } from './reader-words.ts';
import css from './reader.module.css';

export type OwnOpinion = OutputOf<typeof myOpinions>['opinions'][number];

/** The day on which it came in, in Viet Nam. */
export function receivedOn(opinion: Pick<OwnOpinion, 'receivedAt'>): Day {
  return dayOf(opinion.receivedAt as Moment);
}

/** "NP.12-147": the organisation's code keeps numbers of two organisations apart. */
export function receiptNumber(opinion: Pick<OwnOpinion, 'number' | 'organisation'>): string {
  return `${opinion.organisation.code}-${String(opinion.number).padStart(4, '0')}`;
}

/** What was received: number, place, kind and the very words. `view`: of the version it was given on, where that is open. */
export function OpinionFacts({ opinion, view, words: withWords }: { readonly opinion: OwnOpinion; readonly view: DraftView | undefined; readonly words: boolean }) {
  const say = useSay();
  return (
    <dl className={css['received']}>
      <div><dt>{say(words.number)}</dt><dd className="digits">{receiptNumber(opinion)}</dd></div>
      <div><dt>{say(words.place)}</dt><dd><Place opinion={opinion} view={view} /></dd></div>
      <div><dt>{say(words.kindShort)}</dt><dd>{say(kindWords[opinion.kind])}</dd></div>
      {withWords && opinion.kind === 'amend' && <div><dt>{say(words.change)}</dt><dd className={css['said']}><Amended opinion={opinion} /></dd></div>}
      {withWords && opinion.text !== '' && <div><dt>{say(words.said)}</dt><dd className={css['said']}>{opinion.text}</dd></div>}
    </dl>
  );
}

export function Amended({ opinion }: { readonly opinion: Pick<OwnOpinion, 'oldWords' | 'newWords'> }) {
  const say = useSay();
  return (
    <span className={css['change']}>
      {opinion.newWords.trim() === '' ? <del>{say(words.struck(opinion.oldWords))}</del> : <><ins>{opinion.newWords}</ins> {say(words.instead(opinion.oldWords))}</>}
    </span>
  );
}

function Place({ opinion, view }: { readonly opinion: OwnOpinion; readonly view: DraftView | undefined }) {
  const say = useSay();
  if (opinion.paragraph === null) return <>{say(words.wholePlace)}</>;
  const at = view && placeName(view, opinion.paragraph);
  if (!at) return <>{opinion.place}</>;
  return <>{[at.number, at.heading].filter((part) => part !== undefined).join(', ')}</>;
}

/** The three steps that every opinion goes; what is not yet done names who does it and by when. */
export function OpinionSteps({ opinion, until, owner }: { readonly opinion: OwnOpinion; readonly until: string; readonly owner: string }) {
  const say = useSay();
  const show = useFormat();
  const { summary, reply } = opinion.became;
  if (opinion.withdrawnAt !== null) return <ol className={css['steps']}><li data-state="now">{say(words.withdrawn)}, {show.day(dayOf(opinion.withdrawnAt as Moment))}</li></ol>;
  return (
    <ol className={css['steps']}>
      <li data-state={summary === null && reply === null ? 'now' : 'done'}>{say(words.stepReceived(show.day(receivedOn(opinion))))}</li>
      <li data-state={summary === null ? undefined : reply === null ? 'now' : 'done'}>{say(summed(opinion, show.dayMonth(until as Day)))}</li>
      {reply ? <li data-state="now"><Reply reply={reply} /></li> : <li>{say(words.stepReply(owner))}</li>}
    </ol>
  );
}

function summed({ organisation, became }: OwnOpinion, until: string): Sentence {
  if (became.summary === null) return words.stepSynthesis(organisation.name, until);
  return became.summary === 'drafting' || became.summary === 'adopted' ? words.stepSummed(organisation.name) : words.stepSent(organisation.name);
}

/** What became of it: the outcome, why, and the sentence it led to. */
export function Reply({ reply }: { readonly reply: NonNullable<OwnOpinion['became']['reply']> }) {
  const say = useSay();
  const show = useFormat();
  return (
    <>
      <b>{say(words.outcome[reply.outcome])}</b>. <span className={css['plain']}>{say(words.answered(reply.organisationName, show.day(reply.on as Day)))}.</span>
      {reply.reason !== '' && <span className={css['plain']}> {reply.reason}</span>}
      {reply.final && <span className={css['final']}>{say(words.finalText(reply.final.version))}: “{reply.final.text}”</span>}
    </>
  );
}
