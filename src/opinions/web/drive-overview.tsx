import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { driveOverview } from '../contract/drives.ts';
import { DriveOrganisation } from './drive-organisation.tsx';
import { driveWords as words } from './drive-words.ts';
import css from './drives.module.css';
import type { DriveView, Overview } from './drives.tsx';

const PAGE = 50;
const SHOWS = ['all', 'missing', 'silent', 'complete'] as const;
type Row = Overview['rows'][number];

/** The tree of a drive: drafts, committees, organisations; a committee opens to what is below it, an organisation to its opinions. */
export function DriveOverview({ season, drive }: { readonly season: string; readonly drive: DriveView }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [opened, setOpened] = useState<Row | undefined>(undefined);
  const unit = address['don-vi'];
  const page = Math.max(1, Number.parseInt(address['trang'] ?? '1', 10) || 1);
  const shown = SHOWS.find((each) => each === address['hien']) ?? 'all';
  const overview = useAnswer(driveOverview, { season, drive: drive.id, show: shown, offset: (page - 1) * PAGE, limit: PAGE, ...(unit !== undefined && { unit }) }, { keep: true });
  const go = (code: string | undefined): void => change({ 'don-vi': code, trang: undefined });
  return (
    <Answered of={overview} waiting={<Waiting lines={12} lineHeight={40} />}>
      {(answer) => (
        <div className="stack">
          {unit !== undefined && (
            <p className={css['way']}>
              <button type="button" className="link" onClick={() => go(undefined)}>{say(words.whole)}</button> › <b>{answer.unit.name}</b>
            </p>
          )}
          <Panel title={say(words.byDraft)}><ByDraft answer={answer} /></Panel>
          {answer.committees.length > 0 && <Panel title={say(words.byCommittee)}><ByCommittee answer={answer} onUnit={go} /></Panel>}
          <Panel title={say(words.organisations)}>
            <div className={css['narrow']}>
              <FilterSelect name="hien" label={say(words.show)} options={SHOWS.map((each) => ({ value: each === 'all' ? '' : each, label: say(words.shows[each]) }))} />
              <Pages page={page} count={answer.count} rows={answer.rows.length} onPage={(to) => change({ trang: to === 1 ? undefined : String(to) })} />
            </div>
            {answer.rows.length === 0 ? <EmptyState>{say(words.noRows)}</EmptyState> : <ByOrganisation answer={answer} onOpen={setOpened} />}
          </Panel>
          <DriveOrganisation season={season} drive={answer.drive} row={opened} onClose={() => setOpened(undefined)} />
        </div>
      )}
    </Answered>
  );
}

function Share({ part, whole }: { readonly part: number; readonly whole: number }) {
  return <span className={css['bar']} aria-hidden="true"><i style={{ width: whole === 0 ? 0 : `${(part / whole) * 100}%` }} /></span>;
}

function ByDraft({ answer }: { readonly answer: Overview }) {
  const say = useSay();
  const show = useFormat();
  return (
    <ul className={css['drafts']}>
      {answer.documents.map((each) => (
        <li key={each.id}>
          <span>{each.title}</span>
          <Share part={each.discussed} whole={each.organisations} />
          <span className="digits">{say(words.discussed(show.number(each.discussed), show.number(each.organisations)))}</span>
          <span className="num">{show.number(each.opinions)} {say({ vi: 'ý kiến', en: 'opinions' })}</span>
        </li>
      ))}
    </ul>
  );
}

function ByCommittee({ answer, onUnit }: { readonly answer: Overview; readonly onUnit: (code: string) => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say(words.byCommittee)}>
      <table className={css['table']}>
        <thead><tr><th>{say(words.committee)}</th><th className="num">{say(words.organisations)}</th><th className={css['wide']}>{say(words.begun)}</th><th className="num">{say(words.complete)}</th><th className="num">{say(words.meetings)}</th><th className="num">{say(words.opinions)}</th></tr></thead>
        <tbody>
          {answer.committees.map((each) => (
            <tr key={each.code}>
              <td>{each.opens ? <button type="button" className="link" onClick={() => onUnit(each.code)}>{each.name}</button> : each.name}</td>
              <td className="num">{show.number(each.organisations)}</td>
              <td className={css['wide']}><Share part={each.begun} whole={each.organisations} /> <span className="digits">{show.number(each.begun)}</span></td>
              <td className="num">{show.number(each.complete)}</td><td className="num">{show.number(each.meetings)}</td><td className="num">{show.number(each.opinions)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ByOrganisation({ answer, onOpen }: { readonly answer: Overview; readonly onOpen: (row: Row) => void }) {
  const say = useSay();
  const show = useFormat();
  const titles = new Map(answer.documents.map((each) => [each.id, each.title]));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say(words.organisations)}>
      <table className={css['table']}>
        <thead><tr><th>{say(words.organisation)}</th><th className="num">{say(words.meetings)}</th><th className="num">{say(words.opinions)}</th><th className="num">{say(words.lastOn)}</th><th>{say(words.missing)}</th></tr></thead>
        <tbody>
          {answer.rows.map((row) => (
            <tr key={row.code}>
              <td><button type="button" className="link" onClick={() => onOpen(row)}>{row.name}</button></td>
              <td className="num">{show.number(row.meetings)}</td><td className="num">{show.number(row.opinions)}</td>
              <td className="num">{row.lastOn === null ? '–' : show.dayMonth(row.lastOn as Day)}</td>
              <td className={row.missing.length > 0 ? css['lacks'] : css['done']}>{row.missing.length === 0 ? `✓ ${say(words.nothingMissing)}` : row.missing.length === answer.documents.length ? say(words.everyDraft(row.missing.length)) : row.missing.map((id) => titles.get(id) ?? '').filter((title) => title !== '').join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Pages({ page, count, rows, onPage }: { readonly page: number; readonly count: number; readonly rows: number; readonly onPage: (page: number) => void }) {
  const say = useSay();
  const show = useFormat();
  if (count === 0) return null;
  const first = (page - 1) * PAGE;
  return (
    <span className={css['pages']}>
      <span className="digits">{say(words.range(show.number(first + 1), show.number(first + rows), show.number(count)))}</span>
      {count > PAGE && <button type="button" className="btn" disabled={page === 1} onClick={() => onPage(page - 1)}>{say(words.before)}</button>}
      {count > PAGE && <button type="button" className="btn" disabled={first + rows >= count} onClick={() => onPage(page + 1)}>{say(words.next)}</button>}
    </span>
  );
}
