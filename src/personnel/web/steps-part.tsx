import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { RuleWhy } from '#kit/rule-why.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listSteps } from '../contract.ts';
import { trackWords } from '../core/step.ts';
import { FindingList } from './finding-list.tsx';
import { HeldStepView } from './held-step.tsx';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';
import type { Held, Overview, Steps, TrackSteps } from './personnel-view.ts';
import { personnelWords as words } from './personnel-words.ts';
import { ruleWords } from '../core/rule-words.ts';
import { StepForm } from './step-form.tsx';

/** The five steps, for re-election first and then for those put forward for the first time; what is next is open, what waits says for what. */
export function StepsPart({ place, of }: { readonly place: Place; readonly of: Overview }) {
  const answer = useAnswer(listSteps, place);
  return (
    <Answered of={answer} waiting={<Waiting lines={12} lineHeight={44} />}>
      {(steps) => <Tracks place={place} of={of} steps={steps} />}
    </Answered>
  );
}

function Tracks({ place, of, steps }: { readonly place: Place; readonly of: Overview; readonly steps: Steps }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [amending, setAmending] = useState<{ readonly track: TrackSteps; readonly held: Held } | undefined>(undefined);
  const holding = steps.tracks.find(({ track, next, waits }) => track === address['viec'] && next !== null && waits === null);
  const close = (): void => change({ viec: undefined });
  const stepName = (step: number | null): string => say(steps.names.find((each) => each.step === step)?.name ?? { vi: '', en: '' });
  if (of.papers.people === 0) return <EmptyState>{say({ vi: 'Chưa có nhân sự để làm quy trình. Đưa nhân sự vào danh sách trước.', en: 'There is nobody for the steps. Put persons on the list first.' })}</EmptyState>;
  return (
    <>
      {steps.tracks.map((track) => (
        <Panel key={track.track} title={say(trackWords[track.track])} action={<TrackSum track={track} />}>
          {track.held.length === 0 && track.next === null ? <p className="small muted">{say({ vi: 'Không có nhân sự diện này.', en: 'Nobody of this kind.' })}</p> : <TrackView steps={steps} track={track} locked={steps.locked !== null} onHold={() => change({ viec: track.track })} onAmend={(held) => setAmending({ track, held })} />}
        </Panel>
      ))}
      <p className={css['rule']}>
        {say({ vi: 'Tái cử làm trước, lần đầu làm sau; hội nghị cần 2/3 số triệu tập, mỗi người cần trên 50%.', en: 'Re-election before the first time; two thirds present, more than half for each.' })}
        <RuleWhy rule="R-NS-3" said={ruleWords['R-NS-3']} />
      </p>
      {steps.findings.length > 0 && (
        <Panel title={say(words.look)}>
          <FindingList findings={steps.findings} label={say(words.look)} />
        </Panel>
      )}
      <SideDrawer opened={holding !== undefined} onClose={close} title={stepName(holding?.next ?? null)} lead={holding && say(trackWords[holding.track])} size={640}>
        {holding && <StepForm key={`${holding.track} ${holding.round} ${holding.next}`} place={place} steps={steps} track={holding} onClose={close} />}
      </SideDrawer>
      <SideDrawer opened={amending !== undefined} onClose={() => setAmending(undefined)} title={stepName(amending?.held.step ?? null)} lead={say({ vi: 'Ghi lại hội nghị gần nhất; lần ghi trước vẫn được giữ trong sổ.', en: 'The latest conference told again; the earlier telling stays on record.' })} size={640}>
        {amending && <StepForm key={amending.held.id} place={place} steps={steps} track={amending.track} amends={amending.held} onClose={() => setAmending(undefined)} />}
      </SideDrawer>
    </>
  );
}

function TrackSum({ track }: { readonly track: TrackSteps }) {
  const say = useSay();
  const last = track.held.at(-1);
  if (!last) return null;
  const passed = last.votes.filter((vote) => vote.passed).length;
  return <small className={css['aside']}>{say({ vi: `bước ${last.step}: ${passed}/${last.votes.length} người đạt`, en: `step ${last.step}: ${passed} of ${last.votes.length} passed` })}</small>;
}

interface TrackViewProps {
  readonly steps: Steps;
  readonly track: TrackSteps;
  readonly locked: boolean;
  readonly onHold: () => void;
  readonly onAmend: (held: Held) => void;
}

/** Rounds one after another; the round at hand shows all five steps. */
function TrackView({ steps, track, locked, onHold, onAmend }: TrackViewProps) {
  const say = useSay();
  const rounds = [...new Set([...track.held.map(({ round }) => round), ...(track.next === null ? [] : [track.round])])].toSorted((one, other) => one - other);
  return rounds.map((round) => (
    <div key={round}>
      {rounds.length > 1 && <h3 className={css['round']}>{say({ vi: `Lượt ${round}`, en: `Round ${round}` })}</h3>}
      <ol className={css['steps']}>
        {steps.names.map(({ step, says, name }) => {
          const held = track.held.find((each) => each.round === round && each.step === step);
          const next = track.next === step && track.round === round;
          return (
            <li key={step} className={held ? css['done'] : next ? css['now'] : undefined}>
              <i aria-hidden="true">{step}</i>
              <div>
                <h3>{say(name).replace(/^[^:]*: /, '')}</h3>
                {!held && <p className="small muted">{say(says)}</p>}
                {held && <HeldStepView held={held} locked={locked} onAmend={() => onAmend(held)} />}
                {next && <NextStepView track={track} locked={locked} onHold={onHold} />}
                {!held && !next && <StateMark state="notdue">{say({ vi: 'chưa đến lượt', en: 'not yet' })}</StateMark>}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  ));
}

function NextStepView({ track, locked, onHold }: { readonly track: TrackSteps; readonly locked: boolean; readonly onHold: () => void }) {
  const say = useSay();
  const show = useFormat();
  if (track.waits !== null) return <p className={css['waits']}><StateMark state="hold">{say({ vi: 'chờ', en: 'waits' })}</StateMark> {say(track.waits)}</p>;
  return (
    <>
      <p className={css['names']}>
        {say({ vi: `${track.people.length} người: `, en: `${track.people.length}: ` })}
        {track.people.map(({ fullName }) => fullName).join(', ')}
        {track.notBefore !== null && <> {say({ vi: `(từ ${show.day(track.notBefore as Day)})`, en: `(from ${show.day(track.notBefore as Day)})` })}</>}
      </p>
      {!locked && <Button size="sm" onClick={onHold}>{say(words.holdStep)}</Button>}
    </>
  );
}
