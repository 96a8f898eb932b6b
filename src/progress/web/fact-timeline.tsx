import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { addressOf, useAnswer, useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { DUTY_KINDS, isDutyKind } from '#people/core/duties.ts';
import { listFacts, showPaper, withdrawFact } from '../contract.ts';
import css from './fact-timeline.module.css';
import { RecordFactDialog } from './record-fact-dialog.tsx';
import { progressProblemWords, progressWords as words } from './words.ts';

type Timeline = OutputOf<typeof listFacts>;
type Fact = Timeline['facts'][number];

/** What comes next is one press away: the first of these that may be recorded now. */
const NEXT = ['held', 'direct-election-held', 'reported', 'approved'];

/** What happened at one congress, newest first, with authors and papers; who may, records and withdraws here. */
export function FactTimeline({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const answer = useAnswer(listFacts, { season, organisation: code });
  return (
    <Panel title={say(words.timeline)}>
      {answer.error?.code === 'congress_not_found' ? (
        <EmptyState>{say(progressProblemWords.congress_not_found({ code: 'congress_not_found', organisation: code, season }))}</EmptyState>
      ) : (
        <Answered of={answer} waiting={<Waiting lines={5} lineHeight={44} />}>
          {(timeline) => <Facts season={season} timeline={timeline} />}
        </Answered>
      )}
    </Panel>
  );
}

function Facts({ season, timeline }: { readonly season: string; readonly timeline: Timeline }) {
  const say = useSay();
  const [withdrawing, setWithdrawing] = useState<Fact | undefined>(undefined);
  return (
    <>
      {timeline.mayRecord && <Actions season={season} timeline={timeline} />}
      {timeline.facts.length === 0 ? (
        <p className="muted small">{say(words.noFacts)}</p>
      ) : (
        <ol className={css.line}>
          {timeline.facts.map((fact) => (
            <FactLine key={fact.id} season={season} fact={fact} {...(timeline.mayRecord && { withdraw: () => setWithdrawing(fact) })} />
          ))}
        </ol>
      )}
      <WithdrawDialog season={season} fact={withdrawing} close={() => setWithdrawing(undefined)} />
    </>
  );
}

function Actions({ season, timeline }: { readonly season: string; readonly timeline: Timeline }) {
  const say = useSay();
  const [recording, setRecording] = useState<string | undefined>(undefined);
  const next = NEXT.map((id) => timeline.kinds.find((kind) => kind.id === id)).find((kind) => kind !== undefined);
  const others = timeline.kinds.filter((kind) => kind !== next);
  if (timeline.kinds.length === 0) return null;
  return (
    <div className={css.acts}>
      {next && <Button onClick={() => setRecording(next.id)}>{say(next.act)}</Button>}
      {others.length > 0 && (
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <Button variant="default">{say(words.otherFact)}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((kind) => (
              <Menu.Item key={kind.id} onClick={() => setRecording(kind.id)}>
                {say(kind.words)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <RecordFactDialog season={season} timeline={timeline} kind={recording} close={() => setRecording(undefined)} />
    </div>
  );
}

function FactLine({ season, fact, withdraw }: { readonly season: string; readonly fact: Fact; readonly withdraw?: () => void }) {
  const say = useSay();
  const show = useFormat();
  const { withdrawn } = fact;
  const gone = withdrawn !== null;
  return (
    <li className={gone ? css.withdrawn : undefined}>
      <time className="digits" dateTime={fact.happenedOn}>
        {show.day(fact.happenedOn as Day)}
      </time>
      <div>
        <p>
          {gone ? <s>{say(fact.words)}</s> : <b>{say(fact.words)}</b>}
          {fact.paper && (
            <>
              {' · '}
              <a href={addressOf(showPaper, { hash: fact.paper.hash })} download={fact.paper.name}>
                {fact.paper.name}
              </a>
            </>
          )}
        </p>
        {fact.note !== '' && <p className={css.note}>{gone ? <s>{fact.note}</s> : fact.note}</p>}
        <small>
          <Signed by={fact.by} /> {say({ vi: `ghi ngày\u00A0${show.day(fact.recordedOn as Day)}`, en: `recorded on ${show.day(fact.recordedOn as Day)}` })}, <EntryLink season={season} number={fact.entry.number} />
        </small>
        {withdrawn && (
          <small className={css.why}>
            <b>{say({ vi: `Đã rút ngày ${show.day(withdrawn.on as Day)}`, en: `Withdrawn on ${show.day(withdrawn.on as Day)}` })}</b> {say({ vi: 'bởi', en: 'by' })} <Signed by={withdrawn.by} />, <EntryLink season={season} number={withdrawn.entry.number} />: {withdrawn.reason}
          </small>
        )}
      </div>
      {!gone && withdraw && (
        <button type="button" className={`link ${css.take}`} onClick={withdraw} aria-label={`${say(words.withdraw)}: ${say(fact.words)}, ${show.day(fact.happenedOn as Day)}`}>
          {say(words.withdraw)}
        </button>
      )}
    </li>
  );
}

/** Down to the very entry of the ledger: who, in which duty, when, and the hash. */
function EntryLink({ season, number }: { readonly season: string; readonly number: number }) {
  const say = useSay();
  const show = useFormat();
  return <Go href={`/so-ghi?entry=${encodeURIComponent(`${season}/${number}`)}`}>{say({ vi: `mục\u00A0${show.number(number)}`, en: `entry\u00A0${show.number(number)}` })}</Go>;
}

/** A name, with the duty in which the person acted when there was one. */
function Signed({ by }: { readonly by: Fact['by'] }) {
  const say = useSay();
  const duty = by.duty !== null && isDutyKind(by.duty) ? say(DUTY_KINDS[by.duty].words) : undefined;
  const where = by.organisation?.name;
  const as = [duty, where].filter((each) => each !== undefined).join(', ');
  return <span title={as === '' ? undefined : as}>{where === undefined ? by.name : `${by.name} (${where})`}</span>;
}

function WithdrawDialog({ season, fact, close }: { readonly season: string; readonly fact: Fact | undefined; readonly close: () => void }) {
  const say = useSay();
  const show = useFormat();
  const work = useWork(withdrawFact);
  const leave = (): void => {
    work.reset();
    close();
  };
  return (
    <ReasonDialog
      opened={fact !== undefined}
      onClose={leave}
      title={say(words.withdrawTitle)}
      confirm={say(words.withdraw)}
      reasonLabel={say(words.withdrawReason)}
      busy={work.isPending}
      problem={work.error}
      onConfirm={(reason) => fact && work.mutate({ season, fact: fact.id, reason }, { onSuccess: leave })}
    >
      {fact && (
        <p>
          <b>{say(fact.words)}</b>, {show.day(fact.happenedOn as Day)}. {say(words.withdrawHint)}
        </p>
      )}
    </ReasonDialog>
  );
}
