import { NativeSelect } from '@mantine/core';
import { useCallback, useState } from 'react';
import { showSeason } from '#campaigns/contract.ts';
import type { Day } from '#foundation/day.ts';
import { type Address, stringifySearch, useAddress } from '#kit/address.ts';
import { download, type SaidProblem, useAnswer } from '#kit/api.ts';
import { AsOfControl } from '#kit/as-of-control.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { report } from '../contract.ts';
import { BurnUpChart } from './burn-up-chart.tsx';
import { ReportDialog } from './report-dialog.tsx';
import css from './season.module.css';
import { SeasonDrawer } from './season-drawer.tsx';
import { SeasonFigures } from './season-figures.tsx';
import { leadOf } from './season-lead.ts';
import { listIn } from './season-lists.ts';
import { SeasonPicture, UnitPicture } from './season-picture.tsx';
import { SeasonStages } from './season-stages.tsx';
import { SeasonTasks } from './season-tasks.tsx';
import { type Picture, useDraggedDay, usePicture, type View, viewIn } from './season-view.ts';
import { SeasonWaiting } from './season-waiting.tsx';
import { seasonWords as words } from './season-words.ts';
import { Strong } from './strong.tsx';
import { UnitTable } from './unit-table.tsx';

/**
 * The season as of a day: the sentence, the figures, every organisation, the pace. What is shown stands in the address: asOf, knownOn, unit, level,
 * and the open list or organisation, so that a link opens the same picture.
 */
export function SeasonScreen({ season }: { readonly season: string }) {
  const [address] = useAddress();
  // Another unit is another picture; nothing of the old one is kept.
  return <SeasonOf key={`${season} ${address.unit ?? ''} ${address.level ?? ''}`} season={season} />;
}

function SeasonOf({ season }: { readonly season: string }) {
  const [address, change] = useAddress();
  const settled = viewIn(season, address);
  const settle = useCallback((day: Day) => change({ asOf: day }, { replace: true }), [change]);
  const dragged = useDraggedDay(settled.asOf, settle);
  const view: View = { ...settled, ...(dragged.asked && { asOf: dragged.asked }) };
  const { shown, problem, retry } = usePicture(view);

  if (shown) return <Shown picture={shown} settled={settled} hand={dragged.hand ?? (shown.overview.asOf as Day)} onDay={dragged.drag} problem={problem} retry={retry} />;
  if (problem) return <Failed problem={problem} retry={retry} />;
  return <SeasonWaiting />;
}

function Failed({ problem, retry }: { readonly problem: SaidProblem; readonly retry: () => void }) {
  const say = useSay();
  return (
    <Page title={say({ vi: 'Mùa đại hội', en: 'Season' })}>
      <FailedState problem={problem} retry={retry} />
    </Page>
  );
}

function Shown({ picture, settled, hand, onDay, problem, retry }: { readonly picture: Picture; readonly settled: View; readonly hand: Day; readonly onDay: (day: Day) => void; readonly problem: SaidProblem | null; readonly retry: () => void }) {
  const say = useSay();
  const show = useFormat();
  const [address, change] = useAddress();
  const [reporting, setReporting] = useState(false);
  const [refused, setRefused] = useState<SaidProblem | undefined>(undefined);
  const { overview, cells, burnUp } = picture;
  const asked = { ...settled, asOf: overview.asOf as Day };
  const here = `/mua/${settled.season}`;
  const hrefWith = (patch: Address): string => here + stringifySearch({ ...address, list: undefined, under: undefined, org: undefined, ...patch });
  const open = (patch: Address): void => change({ list: undefined, under: undefined, org: undefined, ...patch });
  const exportExcel = async (): Promise<void> => {
    const result = await download(report, { ...asked, format: 'xlsx' });
    setRefused(result.ok ? undefined : result.problem);
  };
  const leaves = cells.rows.length > 0 && cells.rows.every((row) => row.total <= 1 && row.cells !== null);
  const leafCells = leaves ? cells.rows.flatMap((row) => row.cells ?? []) : [];
  const knownLater = overview.heldAsKnownNow - overview.congresses.held;

  return (
    <Page
      title={say(overview.seasonName)}
      above={settled.unit === undefined ? undefined : <Where overview={overview} season={settled.season} wholeHref={hrefWith({ unit: undefined })} />}
      mark={overview.sample ? <span className="tag warn">{say(words.sample)}</span> : undefined}
      lead={overview.congresses.planned === 0 ? undefined : <span className={css.lead} aria-live="polite"><Strong text={say(leadOf({ ...overview, deadline: overview.deadline as Day | null, forecast: { ...overview.forecast, day: overview.forecast.day as Day | null } }))} /></span>}
      actions={overview.congresses.planned > 0 && (
        <>
          <button type="button" className="btn" onClick={() => void exportExcel()}>
            {say(words.export)}
          </button>
          <button type="button" className="btn main" aria-haspopup="dialog" onClick={() => setReporting(true)}>
            {say(words.makeReport)}
          </button>
        </>
      )}
    >
      <ProblemNote problem={refused} />
      {overview.congresses.planned === 0 ? (
        <EmptyState action={<Go className="btn main" href={`${here}/ke-hoach`}>{say(words.toPlan)}</Go>}>{say(words.empty)}</EmptyState>
      ) : (
        <>
          <SeasonFigures overview={overview} onOpen={(list) => open({ list })} />
          <SeasonStages overview={overview} onOpen={(list, under) => open({ list, under })} />
          <div className={css.split}>
            {leaves ? (
              <div>
                <UnitPicture cells={leafCells.toSorted(byState)} states={overview.states} onOrganisation={(org) => open({ org })} onList={(list) => open({ list })} />
                <UnitTable cells={leafCells} onOrganisation={(org) => open({ org })} />
              </div>
            ) : (
              <SeasonPicture
                overview={overview}
                rows={cells.rows}
                unitHref={(unit) => hrefWith({ unit })}
                link={(href, content) => <Go href={href}>{content}</Go>}
                onOrganisation={(org) => open({ org })}
                onList={(list, under) => open({ list, under })}
              />
            )}
            <aside className={css.side} aria-label={say(words.paceAndTasks)}>
              <AsOfControl asOf={hand} onAsOf={onDay} knownOn={settled.knownOn} onKnownOn={(day) => change({ knownOn: day })} today={overview.today as Day} />
              <LevelChoice season={settled.season} level={settled.level ?? overview.level} onLevel={(level) => open({ level })} />
              {settled.knownOn !== undefined && (
                <p className={css.known} role="status">
                  {knownLater === 0
                    ? say({ vi: `Sổ hôm nay cho cùng số: ${show.number(overview.heldAsKnownNow)}.`, en: `Today's record gives the same number: ${show.number(overview.heldAsKnownNow)}.` })
                    : say({ vi: `Theo sổ hôm nay, đến ${show.day(overview.asOf as Day)} đã có ${show.number(overview.heldAsKnownNow)}.`, en: `By today's record, ${show.number(overview.heldAsKnownNow)} by ${show.day(overview.asOf as Day)}.` })}
                </p>
              )}
              {problem && (
                <p className="note warn" role="alert">
                  {say({ vi: `Đang hiện số liệu ngày ${show.day(overview.asOf as Day)}. ${problem.sentence.vi}`, en: `These are the figures of ${show.day(overview.asOf as Day)}. ${problem.sentence.en}` })}{' '}
                  <button type="button" className="link" onClick={retry}>
                    {say({ vi: 'Thử lại', en: 'Try again' })}
                  </button>
                </p>
              )}
              <BurnUpChart burnUp={burnUp} day={hand} today={overview.today as Day} onDay={onDay} />
              <SeasonTasks view={settled} overview={overview} onList={(list) => open({ list })} onOrganisation={(org) => open({ org })} />
            </aside>
          </div>
        </>
      )}
      <SeasonDrawer
        view={asked}
        overview={overview}
        list={listIn(address.list)}
        under={address.under}
        organisation={address.org}
        onOrganisation={(org) => change({ org })}
        onClose={() => change({ list: undefined, under: undefined, org: undefined })}
      />
      <ReportDialog opened={reporting} onClose={() => setReporting(false)} view={asked} unitName={overview.unit.name} />
    </Page>
  );
}

/** Counted when the address names no level. */
const USUAL_LEVEL = 'grassroots';
const STATE_RANK = ['done', 'held', 'late', 'need', 'hold', 'planned', 'notdue'];

function byState(one: { readonly state: string; readonly heldOn: string | null; readonly plannedOn: string | null }, other: typeof one): number {
  return STATE_RANK.indexOf(one.state) - STATE_RANK.indexOf(other.state) || (one.heldOn ?? one.plannedOn ?? '').localeCompare(other.heldOn ?? other.plannedOn ?? '');
}

/** Where this is: the shown unit below the season's root. */
function Where({ overview, season, wholeHref }: { readonly overview: Picture['overview']; readonly season: string; readonly wholeHref: string }) {
  const root = useAnswer(showSeason, { season }).data?.root;
  if (root === undefined || root.code === overview.unit.code) return overview.unit.name;
  return (
    <>
      <Go href={wholeHref}>{root.name}</Go> › <b>{overview.unit.name}</b>
    </>
  );
}

/** Which level's congresses are counted, when the season has several. */
function LevelChoice({ season, level, onLevel }: { readonly season: string; readonly level: string; readonly onLevel: (level: string | undefined) => void }) {
  const say = useSay();
  const levels = useAnswer(showSeason, { season }).data?.levels ?? [];
  if (levels.length < 2) return null;
  return (
    <label className="when">
      {say(words.level)}
      <NativeSelect
        size="xs"
        value={level}
        onChange={(event) => onLevel(event.currentTarget.value === USUAL_LEVEL ? undefined : event.currentTarget.value)}
        data={levels.map((each) => ({ value: each.levelId, label: say({ vi: each.nameVi, en: each.nameEn }) }))}
      />
    </label>
  );
}
