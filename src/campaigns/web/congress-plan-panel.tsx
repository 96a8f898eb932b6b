import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day, Moment } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showCongress } from '../contract.ts';
import type { DecisionKind } from '../core/decision.ts';
import { CONTENTS } from '../core/plan.ts';
import { contentWords, formWords } from '../core/words.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { Findings } from './findings.tsx';
import { useHoldDays } from './holds-drawer.tsx';
import { PlanEdit } from './plan-edit.tsx';
import { changeWords, planWords as words } from './plan-words.ts';
import { PlanLockNote } from './plan-lock.tsx';
import css from './plan.module.css';
import { lengthWords } from './rule-words.ts';

type Shown = OutputOf<typeof showCongress>;
type Version = Shown['versions'][number];

/** The plan of one organisation's congress, for its page: what is planned, what the rules find, what the superior decided, every version. */
export function CongressPlanPanel({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  return (
    <Panel title={say(words.title)}>
      <CongressPlan season={season} code={code} />
    </Panel>
  );
}

/** The same beside a list, under the organisation's name; without a code it is closed. */
export function CongressDrawer({ season, code, onClose }: { readonly season: string; readonly code: string | undefined; readonly onClose: () => void }) {
  const about = useAnswer(showCongress, { season, organisation: code ?? '' }, { enabled: code !== undefined });
  return (
    <SideDrawer opened={code !== undefined} onClose={onClose} title={about.data?.organisation.name ?? ''} lead={about.data?.organisation.superior?.name} size={520}>
      {code !== undefined && <CongressPlan season={season} code={code} />}
    </SideDrawer>
  );
}

function CongressPlan({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const answer = useAnswer(showCongress, { season, organisation: code });
  if (answer.error?.code === 'congress_not_found') return <EmptyState>{say(words.noCongress)}</EmptyState>;
  return (
    <Answered of={answer} waiting={<Waiting lines={8} />}>
      {(shown) => <Plan season={season} shown={shown} />}
    </Answered>
  );
}

function Plan({ season, shown }: { readonly season: string; readonly shown: Shown }) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const [deciding, setDeciding] = useState<DecisionKind | undefined>(undefined);
  const { organisation, revision, may } = shown;
  const decisions = shown.versions.filter(({ decidedOn }) => decidedOn !== null);
  return (
    <>
      <PlanFacts shown={shown} />
      {shown.locked && !shown.held && may.plan && <PlanLockNote season={season} code={organisation.code} lock={shown.locked} />}
      {(may.plan || may.decide) && (
        <div className={css.acts}>
          {may.plan && (
            <Button size="xs" variant="default" onClick={() => setEditing(true)}>
              {say(words.edit)}
            </Button>
          )}
          {may.decide && !shown.held && (
            <>
              <Button size="xs" variant="default" onClick={() => setDeciding('pilot')}>
                {say(words.decidePilot)}
              </Button>
              <Button size="xs" variant="default" onClick={() => setDeciding('direct-election')}>
                {say(words.decideDirect)}
              </Button>
            </>
          )}
        </div>
      )}
      {!shown.held && (
        <section className={css.part}>
          <h3>{say(words.findings)}</h3>
          <Findings findings={shown.findings} />
        </section>
      )}
      <section className={css.part}>
        <h3>{say(words.decisions)}</h3>
        {decisions.length === 0 ? <p className="muted small">{say(words.noDecisions)}</p> : <ul className={css.findings}>{decisions.toReversed().map((version) => <Decision key={version.version} version={version} />)}</ul>}
      </section>
      <section className={css.part}>
        <h3>{say(words.history)}</h3>
        <ol className={css.versions} reversed>
          {shown.versions.map((version, index) => <VersionItem key={version.version} version={version} before={shown.versions[index - 1]} />).toReversed()}
        </ol>
      </section>
      <PlanEdit
        season={season}
        title={organisation.name}
        target={editing ? { congresses: [{ organisation: organisation.code, revision }], count: 1, locked: shown.locked !== null && !shown.held ? <PlanLockNote season={season} code={organisation.code} lock={shown.locked} /> : undefined, near: (shown.plannedOn ?? undefined) as Day | undefined } : undefined}
        onClose={() => setEditing(false)}
        onDone={() => setEditing(false)}
      />
      <DecideDialog
        season={season}
        kind={deciding}
        organisations={[organisation.code]}
        about={organisation.name}
        value={deciding === 'pilot' ? !shown.pilot : !shown.directElection}
        onClose={() => setDeciding(undefined)}
        onDone={() => setDeciding(undefined)}
      />
    </>
  );
}

function PlanFacts({ shown }: { readonly shown: Shown }) {
  const say = useSay();
  const show = useFormat();
  const holdDays = useHoldDays();
  const marks = [shown.pilot && say(words.pilotLong), shown.directElection && say(words.directLong)].filter((mark) => mark !== false);
  return (
    <dl className={css.facts}>
      <dt>{say(words.day)}</dt>
      <dd>
        {shown.plannedOn === null ? <span className="muted">{say(words.noDay)}</span> : `${show.weekday(shown.plannedOn as Day).replace(/ [\d/]+.*$/, '')}, ${show.day(shown.plannedOn as Day)}`}
        {shown.held && <span className="muted"> ({say(words.held)})</span>}
      </dd>
      {shown.latestNoticeOn !== null && !shown.held && (
        <>
          <dt>{say({ vi: 'Báo trước', en: 'Notice' })}</dt>
          <dd>{say({ vi: `chậm nhất ${show.day(shown.latestNoticeOn as Day)}`, en: `by ${show.day(shown.latestNoticeOn as Day)} at the latest` })}</dd>
        </>
      )}
      <dt>{say(words.length)}</dt>
      <dd>{shown.halfDays === null ? <span className="muted">–</span> : say(lengthWords(shown.halfDays))}</dd>
      <dt>{say(words.form)}</dt>
      <dd>
        {say(formWords[shown.form])}
        {shown.organisation.members !== null && <span className="muted">, {say({ vi: `${show.number(shown.organisation.members)} đảng viên`, en: `${show.number(shown.organisation.members)} members` })}</span>}
      </dd>
      <dt>{say(words.contents)}</dt>
      <dd>{shown.contents.length === CONTENTS.length ? say({ vi: 'đủ bốn nội dung', en: 'all four contents' }) : shown.contents.map((content) => say(contentWords[content])).join('; ')}</dd>
      {marks.length > 0 && (
        <>
          <dt>{say({ vi: 'Diện', en: 'Marks' })}</dt>
          <dd>{marks.join(', ')}</dd>
        </>
      )}
      {shown.holds.length > 0 && (
        <>
          <dt>{say(words.holds)}</dt>
          <dd>
            {shown.holds.map((hold) => (
              <div key={hold.id}>
                {holdDays(hold)}: {hold.reason}
              </div>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function Decision({ version }: { readonly version: Version }) {
  const say = useSay();
  const show = useFormat();
  return (
    <li>
      {say(decisionWords(version))}
      <span className="muted">
        {' '}
        · {version.paperNumber}, {show.day(version.decidedOn as Day)}
        {version.decidedBy && ` · ${version.decidedBy.name}`}
      </span>
      {version.reason !== '' && <span className={css.reason}>{version.reason}</span>}
    </li>
  );
}

function decisionWords({ change, pilot, directElection }: Version): { vi: string; en: string } {
  if (change === 'pilot') return pilot ? { vi: 'Chọn làm đại hội điểm', en: 'Chosen as a pilot' } : { vi: 'Thôi làm đại hội điểm', en: 'No longer a pilot' };
  return directElection ? { vi: 'Cho bầu trực tiếp bí thư', en: 'Direct election of the secretary' } : { vi: 'Thôi bầu trực tiếp bí thư', en: 'No direct election any more' };
}

/** One version: what it changed against the one before, when it was recorded, in which entry. */
function VersionItem({ version, before }: { readonly version: Version; readonly before: Version | undefined }) {
  const say = useSay();
  const show = useFormat();
  const day = (plannedOn: string | null): string => (plannedOn === null ? say(words.noDay) : show.day(plannedOn as Day));
  const changes = before
    ? [
        before.plannedOn !== version.plannedOn && `${day(before.plannedOn)} → ${day(version.plannedOn)}`,
        before.halfDays !== version.halfDays && (version.halfDays === null ? '–' : say(lengthWords(version.halfDays))),
        before.form !== version.form && say(formWords[version.form]),
        before.contents.join() !== version.contents.join() && say({ vi: `${version.contents.length} nội dung`, en: `${version.contents.length} contents` }),
      ].filter((change) => change !== false)
    : [say(formWords[version.form])];
  const title = version.decidedOn === null ? changeWords[version.change] : decisionWords(version);
  return (
    <li>
      <b>{say(title)}</b>
      {changes.length > 0 && `: ${changes.join(', ')}`}
      {version.reason !== '' && <div>{version.reason}</div>}
      <small>
        {show.moment(version.recordedAt as Moment)} · {say(words.entry)} {show.number(version.entryNumber)}
      </small>
    </li>
  );
}
