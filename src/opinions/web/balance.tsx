import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer, usePages } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { overview } from '#progress/contract.ts';
import { Strong } from '#progress/web/strong.tsx';
import { balance } from '../contract/balance.ts';
import { BalanceDrawer } from './balance-drawer.tsx';
import { findingsShort } from './balance-words.ts';
import css from './balance.module.css';
import { Why } from './synthesis-why.tsx';

export type BalanceAnswer = OutputOf<typeof balance>;
export type BalanceRow = BalanceAnswer['rows'][number];

const PAGE = 100;
const NAMES = ['don-vi', 'loc'];

/**
 * Time, speakers and opinions on documents beside elections, over the tree and congress by congress; neglect is flagged and says why.
 * What is shown stands in the address: ?don-vi=LH&loc=neglect. @rule R-SEED-7
 */
export function BalanceScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [opened, setOpened] = useState<BalanceRow | undefined>(undefined);
  const only = (['neglect', 'held'] as const).find((each) => each === address['loc']);
  const asked = { season, ...(address['don-vi'] !== undefined && { unit: address['don-vi'] }), ...(only && { only }) };
  const about = useAnswer(balance, { ...asked, limit: 1 }, { keep: true });
  const pages = usePages(balance, asked, { size: PAGE, rows: (answer) => answer.rows });
  const units = useAnswer(overview, { season }, { keep: true });
  const columns = useColumns(about.data?.rule.settings.leastDocumentsShare ?? 0);
  const answer = about.data;
  const problem = about.error ?? pages.problem;
  return (
    <Page
      title={say({ vi: 'Cân đối văn kiện và bầu cử', en: 'Documents and elections in balance' })}
      lead={answer ? <><Strong text={say(lead(answer))} /><Why rule={answer.rule.id}>{say(settingsWords(answer))}</Why></> : '\u00A0'}
    >
      {problem && !answer && <FailedState problem={problem} retry={() => { void about.refetch(); pages.retry(); }} />}
      {!answer && !problem && <Waiting lines={12} lineHeight={40} />}
      {answer && (
        <>
          <Sums answer={answer} />
          <div className="row" style={{ marginBottom: 'var(--s3)' }}>
            <FilterSelect name="don-vi" label={say({ vi: 'Đảng bộ', en: 'Committee' })} options={[{ value: '', label: say({ vi: 'Toàn phạm vi', en: 'Whole range' }) }, ...(units.data?.byUnit ?? []).map(({ code, name }) => ({ value: code, label: name }))]} />
            <FilterSelect name="loc" label={say({ vi: 'Lọc', en: 'Filter' })} options={[{ value: '', label: say({ vi: 'Mọi đại hội', en: 'All congresses' }) }, { value: 'held', label: say({ vi: 'Đã đại hội', en: 'Held' }) }, { value: 'neglect', label: say({ vi: 'Có dấu hiệu coi nhẹ văn kiện', en: 'Documents neglected' }) }]} />
          </div>
          <p className={css.legend}>
            <span>{say({ vi: 'thảo luận văn kiện', en: 'documents' })}</span>
            <span className={css.elections}>{say({ vi: 'nhân sự, bầu cử', en: 'elections' })}</span>
            <span className={css.least}>{say({ vi: `mức tối thiểu ${answer.rule.settings.leastDocumentsShare}%`, en: `least ${answer.rule.settings.leastDocumentsShare} %` })}</span>
          </p>
          {pages.total === undefined ? (
            <Waiting lines={10} lineHeight={52} />
          ) : (
            <DataTable
              label={say({ vi: 'Các đại hội', en: 'Congresses' })} rows={pages.rows} rowKey={(row) => row.organisation} columns={columns} rowHeight={54} height={640} leastWidth={820} total={pages.total} onNearEnd={pages.more} onOpen={setOpened}
              empty={<EmptyState action={<button type="button" className="btn" onClick={() => change(Object.fromEntries(NAMES.map((name) => [name, undefined])))}>{say({ vi: 'Bỏ lọc', en: 'Clear filters' })}</button>}>{only === 'neglect' ? say({ vi: 'Không đại hội nào có dấu hiệu coi nhẹ văn kiện.', en: 'No congress shows neglect of its documents.' }) : say({ vi: 'Chưa có đại hội nào ở đây.', en: 'There is no congress here.' })}</EmptyState>}
            />
          )}
          <BalanceDrawer season={season} row={opened} rule={answer.rule} onClose={() => setOpened(undefined)} />
        </>
      )}
    </Page>
  );
}

function lead({ totals }: BalanceAnswer) {
  const flagged = totals.neglect === 0 ? { vi: 'không đại hội nào có dấu hiệu coi nhẹ văn kiện.', en: 'none shows neglect of its documents.' } : { vi: `**${totals.neglect} đại hội** có dấu hiệu coi nhẹ văn kiện.`, en: `**${totals.neglect}** show neglect of their documents.` };
  return { vi: `${totals.held} trên ${totals.congresses} đại hội đã họp, ${totals.measured} có số liệu thời gian; ${flagged.vi}`, en: `${totals.held} of ${totals.congresses} congresses are held, ${totals.measured} with times; ${flagged.en}` };
}

function settingsWords({ rule: { settings } }: BalanceAnswer) {
  return {
    vi: `Đánh dấu khi thời gian cho văn kiện dưới ${settings.leastDocumentsShare}%, ít hơn ${settings.leastSpeakers} người phát biểu, hoặc chưa góp ý đủ dự thảo ${settings.levelsToDiscuss} cấp. Các mức này do phần mềm đặt, không phải quy định.`,
    en: `Flagged when documents have less than ${settings.leastDocumentsShare} % of the time, fewer than ${settings.leastSpeakers} speakers, or not all drafts of ${settings.levelsToDiscuss} levels were discussed. These figures are ours, not the regulation’s.`,
  };
}

/** The whole range: time, speakers, opinions. */
function Sums({ answer: { totals, rule } }: { readonly answer: BalanceAnswer }) {
  const say = useSay();
  const show = useFormat();
  return (
    <div className={css.sums}>
      <div className={css.sum}>
        <b>{totals.sharePercent === null ? '–' : `${show.number(Math.round(totals.sharePercent))}%`}</b>
        <span>{say({ vi: 'thời gian cho văn kiện', en: 'of the time on documents' })}</span>
        <ShareBar documents={totals.minutes.documents} elections={totals.minutes.elections} least={rule.settings.leastDocumentsShare} />
        <span className="small">{say({ vi: `${hours(totals.minutes.documents)} giờ văn kiện, ${hours(totals.minutes.elections)} giờ bầu cử`, en: `${hours(totals.minutes.documents)} h on documents, ${hours(totals.minutes.elections)} h on elections` })}</span>
      </div>
      <div className={css.sum}>
        <b>{show.number(totals.speakers)}</b>
        <span>{say({ vi: 'lượt phát biểu tại các đại hội', en: 'speeches at the congresses' })}</span>
      </div>
      <div className={css.sum}>
        <b>{show.number(totals.opinions)}</b>
        <span>{say({ vi: 'ý kiến góp vào dự thảo ba cấp', en: 'opinions on drafts of three levels' })}</span>
      </div>
    </div>
  );
}

function hours(minutes: number): string {
  return (minutes / 60).toFixed(1).replace('.', ',');
}

/** Documents from the left, elections after them, and the least share as a line. */
export function ShareBar({ documents, elections, least }: { readonly documents: number; readonly elections: number; readonly least: number }) {
  if (documents + elections === 0) return <div className={css.bar} aria-hidden="true" />;
  return (
    <div className={css.bar} aria-hidden="true">
      <i style={{ flexGrow: documents }} />
      <i style={{ flexGrow: elections }} />
      {least > 0 && <u style={{ left: `${least}%` }} />}
    </div>
  );
}

function useColumns(least: number): readonly Column<BalanceRow>[] {
  const say = useSay();
  const show = useFormat();
  return [
    { id: 'name', header: say({ vi: 'Đại hội', en: 'Congress' }), width: 'minmax(190px, 1.6fr)', cell: (row) => <span lang="vi">{row.organisationName}<small>{row.superiorName}</small></span> },
    { id: 'held', header: say({ vi: 'Ngày họp', en: 'Held' }), width: '88px', align: 'right', phone: false, cell: (row) => (row.heldOn === null ? '–' : show.day(row.heldOn as Day)) },
    {
      id: 'share', header: say({ vi: 'Thời gian cho văn kiện', en: 'Time on documents' }), width: 'minmax(150px, 1fr)', phone: false,
      cell: (row) => (
        <div className={css.share}>
          <ShareBar documents={row.minutes?.documents ?? 0} elections={row.minutes?.elections ?? 0} least={least} />
          <span>{row.sharePercent === null ? '–' : `${Math.round(row.sharePercent)}%`}</span>
        </div>
      ),
    },
    { id: 'speakers', header: say({ vi: 'Phát biểu', en: 'Speakers' }), width: '78px', align: 'right', phone: false, cell: (row) => row.speakers ?? '–' },
    { id: 'levels', header: say({ vi: 'Ý kiến ba cấp', en: 'Opinions' }), width: '116px', align: 'right', phone: false, cell: (row) => <span className={css.levels} title={say({ vi: 'của mình / cấp trên / Trung ương', en: 'own / superior / Centre' })}>{row.levels.own} / {row.levels.superior} / {row.levels.centre}</span> },
    { id: 'flag', header: say({ vi: 'Điều cần xem', en: 'To look at' }), width: 'minmax(170px, 1.5fr)', cell: (row) => (row.findings.length === 0 ? <span className="muted">{say({ vi: 'không', en: 'nothing' })}</span> : <span className={css.flag}>⚠ {say(findingsShort(row.findings))}</span>) },
  ];
}
