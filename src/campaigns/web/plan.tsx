import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer, useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listHolds, openCongresses, showSeason } from '../contract.ts';
import type { DecisionKind } from '../core/decision.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import { CongressDrawer } from './congress-plan-panel.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import type { Row } from './findings.tsx';
import { HoldsDrawer, useHoldDays } from './holds-drawer.tsx';
import { PlanEdit, type Target } from './plan-edit.tsx';
import { PlanFilters } from './plan-filters.tsx';
import { PlanTable } from './plan-table.tsx';
import { FILTER_NAMES, filtersIn, NO_FILTERS, type PlanPage, sortIn, usePlans } from './plan-view.ts';
import { planWords as words } from './plan-words.ts';
import css from './plan.module.css';

/** The plan of a season: every congress in a row, filtered, chosen and changed by the hundred. Filters, order and the open row stand in the address. */
export function PlanScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const about = useAnswer(showSeason, { season }).data;
  const plans = usePlans(season, filtersIn(address), sortIn(address));
  const [selected, setSelected] = useState<ReadonlyMap<string, Row>>(new Map());
  const [target, setTarget] = useState<Target | undefined>(undefined);
  const [deciding, setDeciding] = useState<DecisionKind | undefined>(undefined);
  const [holding, setHolding] = useState(false);
  const [dated, setDated] = useState(false);
  const [done, setDone] = useState<string | undefined>(undefined);
  const { first, rows } = plans;
  const filtered = FILTER_NAMES.some((name) => address[name] !== undefined);
  const near = (about?.shownOn ?? about?.fromDay) as Day | undefined;
  const show = useFormat();

  if (plans.problem && !first) {
    return (
      <Page title={say(words.title)}>
        <FailedState problem={plans.problem} retry={plans.retry} />
      </Page>
    );
  }
  const editLabel = (count: number): string => say({ vi: `Sửa ${show.number(count)} kế hoạch`, en: `Change ${show.number(count)} plans` });
  const finish = (sentence: { vi: string; en: string }): void => {
    setTarget(undefined);
    setDeciding(undefined);
    setHolding(false);
    setSelected(new Map());
    setDone(say(sentence));
  };
  const edit = (): void => {
    setDone(undefined);
    const chosen = [...selected.values()];
    setTarget(
      chosen.length > 0
        ? { congresses: chosen.map(({ organisation, revision }) => ({ organisation: organisation.code, revision })), count: chosen.length, near }
        : { matching: filtersIn(address), count: first?.total ?? 0, near },
    );
  };
  const select = (codes: ReadonlySet<string>): void => {
    const known = new Map([...selected, ...rows.map((row) => [row.organisation.code, row] as const)]);
    setSelected(new Map([...codes].flatMap((code) => (known.has(code) ? [[code, known.get(code) as Row] as const] : []))));
  };
  const may = first?.may ?? { plan: false, decide: false };
  const opened = address['org'];
  return (
    <Page
      title={say(words.title)}
      above={about && say({ vi: about.nameVi, en: about.nameEn })}
      lead={first && <Lead page={first} filtered={filtered} />}
      actions={
        <>
          {about?.may.change === true && (
            <Go className="btn" href={`/mua/${season}/thiet-lap`}>
              {say(words.settings)}
            </Go>
          )}
          <button type="button" className="btn" aria-haspopup="dialog" disabled={!about} onClick={() => setDated(true)}>
            {say(words.calendar)}
          </button>
          <button type="button" className="btn" aria-haspopup="dialog" onClick={() => setHolding(true)}>
            {say(words.holds)}
          </button>
          {may.plan && first && first.total > 0 && (
            <button type="button" className="btn main" aria-haspopup="dialog" onClick={edit}>
              {editLabel(selected.size === 0 ? first.total : selected.size)}
            </button>
          )}
        </>
      }
    >
      <Standing season={season} />
      {first && first.unopened > 0 && may.plan && <Unopened season={season} unit={address['unit']} unopened={first.unopened} onDone={(count) => finish({ vi: `Đã mở đại hội cho ${count} tổ chức.`, en: `Opened ${count} congresses.` })} />}
      <PlanFilters season={season} />
      <Bar selected={selected} done={done} may={may} onDecide={setDeciding} onClear={() => setSelected(new Map())} />
      {first ? (
        <PlanTable
          season={season}
          rows={rows}
          total={first.total}
          sort={sortIn(address)}
          onSort={({ by, down }) => change({ sort: by === 'organisation' ? undefined : by, down: down ? 'yes' : undefined })}
          onOpen={({ organisation }) => change({ org: organisation.code })}
          onNearEnd={plans.loadMore}
          {...((may.plan || may.decide) && { selected: new Set(selected.keys()), onSelected: select })}
          empty={<NoPlans filtered={filtered} mayLoad={may.plan && first.unopened === 0} onClear={() => change(NO_FILTERS)} />}
        />
      ) : (
        <Waiting lines={10} lineHeight={52} />
      )}
      {about && <CalendarDialog opened={dated} season={about} unit={address['unit']} onClose={() => setDated(false)} />}
      <CongressDrawer season={season} code={opened} onClose={() => change({ org: undefined })} />
      <PlanEdit season={season} target={target} title={target ? editLabel(target.count) : ''} onClose={() => setTarget(undefined)} onDone={(count) => finish({ vi: `Đã ghi ${count} kế hoạch.`, en: `Saved ${count} plans.` })} />
      <DecideDialog
        season={season}
        kind={deciding}
        organisations={[...selected.keys()]}
        about={selected.size === 1 ? ([...selected.values()][0]?.organisation.name ?? '') : say({ vi: `${selected.size} tổ chức đã chọn`, en: `${selected.size} chosen organisations` })}
        onClose={() => setDeciding(undefined)}
        onDone={(count) => finish({ vi: `Đã ghi quyết định cho ${count} tổ chức.`, en: `Recorded the decision for ${count} organisations.` })}
      />
      <HoldsDrawer season={season} opened={holding} mayDecide={may.decide} onClose={() => setHolding(false)} onDone={(moved) => finish({ vi: `Đã ghi; ${moved} đại hội có ngày mới.`, en: `Recorded; ${moved} congresses have new days.` })} />
    </Page>
  );
}

function Lead({ page, filtered }: { readonly page: PlanPage; readonly filtered: boolean }) {
  const say = useSay();
  const show = useFormat();
  const [of, without, warned] = [page.total, page.withoutDay, page.withWarning].map(show.number);
  return (
    <span aria-live="polite">
      <b>{of}</b> {filtered ? say({ vi: 'tổ chức trong bộ lọc', en: 'organisations in the filter' }) : say({ vi: 'tổ chức có đại hội', en: 'organisations have a congress' })};{' '}
      <b>{without}</b> {say({ vi: 'chưa có ngày', en: 'without a day' })}; <b>{warned}</b> {say({ vi: 'cần xem lại', en: 'to review' })}.
    </span>
  );
}

interface BarProps {
  readonly selected: ReadonlyMap<string, Row>;
  readonly done: string | undefined;
  readonly may: PlanPage['may'];
  readonly onDecide: (kind: DecisionKind) => void;
  readonly onClear: () => void;
}

/** What can be done with the chosen rows; before any are chosen, what was done last. Its place is kept, so nothing moves. */
function Bar({ selected, done, may, onDecide, onClear }: BarProps) {
  const say = useSay();
  const show = useFormat();
  if (!may.plan && !may.decide) return null;
  if (selected.size === 0) {
    return (
      <div className={css.bar} role="status">
        {done ?? <span className="muted small">{say({ vi: 'Đánh dấu các tổ chức để sửa riêng, hoặc lọc rồi sửa tất cả.', en: 'Mark organisations to change them alone, or filter and change them all.' })}</span>}
      </div>
    );
  }
  return (
    <div className={css.bar}>
      <span>
        {say({ vi: 'Đã chọn', en: 'Chosen' })} <b>{show.number(selected.size)}</b>
      </span>
      {may.decide && (
        <>
          <button type="button" className="btn" aria-haspopup="dialog" onClick={() => onDecide('pilot')}>
            {say(words.decidePilot)}
          </button>
          <button type="button" className="btn" aria-haspopup="dialog" onClick={() => onDecide('direct-election')}>
            {say(words.decideDirect)}
          </button>
        </>
      )}
      <button type="button" className="btn quiet" onClick={onClear}>
        {say(words.unselect)}
      </button>
    </div>
  );
}

/** Holds that have no end yet stand above the list; ended ones are in the drawer. */
function Standing({ season }: { readonly season: string }) {
  const say = useSay();
  const days = useHoldDays();
  const holds = useAnswer(listHolds, { season }).data?.holds.filter(({ liftedAt, untilDay }) => liftedAt === null && untilDay === null) ?? [];
  return holds.map((hold) => (
    <p key={hold.id} className={`note warn ${css.standing}`}>
      {say({ vi: 'Đang tạm dừng', en: 'On hold' })} {days(hold)}: {hold.reason} ({hold.organisation.name})
    </p>
  ));
}

/** What to do when no row is there: take the filters away, or first have organisations whose congress can be opened. */
function NoPlans({ filtered, mayLoad, onClear }: { readonly filtered: boolean; readonly mayLoad: boolean; readonly onClear: () => void }) {
  const say = useSay();
  if (filtered) return <EmptyState action={<button type="button" className="btn" onClick={onClear}>{say(words.clear)}</button>}>{say({ vi: 'Không có kế hoạch nào hợp với bộ lọc.', en: 'No plan fits the filters.' })}</EmptyState>;
  if (!mayLoad) return <EmptyState>{say({ vi: 'Mùa này chưa mở đại hội nào trong phạm vi của bạn.', en: 'No congress has been opened in your range yet.' })}</EmptyState>;
  return (
    <EmptyState action={<Go className="btn" href="/to-chuc/nap">{say({ vi: 'Nạp danh sách tổ chức', en: 'Load the register' })}</Go>}>
      {say({ vi: 'Chưa có tổ chức nào để mở đại hội trong mùa này. Nạp danh sách tổ chức trước.', en: 'There is no organisation yet whose congress could be opened in this season. Load the register first.' })}
    </EmptyState>
  );
}

function Unopened({ season, unit, unopened, onDone }: { readonly season: string; readonly unit: string | undefined; readonly unopened: number; readonly onDone: (opened: number) => void }) {
  const say = useSay();
  const show = useFormat();
  const work = useWork(openCongresses);
  const open = async (): Promise<void> => {
    const result = await work.send({ season, ...(unit !== undefined && { unit }) });
    if (result.ok) onDone(result.value.opened);
  };
  return (
    <div className={`note calm ${css.standing}`}>
      {say({ vi: `${show.number(unopened)} tổ chức chưa mở đại hội trong mùa này. Hình thức được đề nghị theo số đảng viên.`, en: `${show.number(unopened)} organisations have no congress in this season yet. The form is proposed by their members.` })}{' '}
      <button type="button" className="btn" disabled={work.isPending} onClick={() => void open()}>
        {say(words.open)}
      </button>
      <ProblemNote problem={work.error} />
    </div>
  );
}
