import { Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { OutputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { addressOf, useAnswer, useWork } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { kitWords } from '#kit/words.ts';
import { me } from '#people/contract.ts';
import { exportChain, listHeads, verifyRecord } from '../record/contract.ts';
import { RecordDrawer } from './record-drawer.tsx';
import { RecordFilters } from './record-filters.tsx';
import css from './record.module.css';
import { type Entry, FILTER_NAMES, useEntries } from './record-view.ts';
import { recordScreenWords as words } from './record-words.ts';

const ROW_HEIGHT = 56;
/** On a phone time and author stand under the sentence. */
const PHONE_ROW_HEIGHT = 78;

/** The ledger as a person reads it: who did what and when, and whether all of it is as it was written. */
export function RecordScreen() {
  const say = useSay();
  const show = useFormat();
  const [address, change] = useAddress();
  const heads = useAnswer(listHeads, {}).data?.heads;
  const audits = useAnswer(me, {}).data?.duties.some((duty) => duty.rights.includes('audit')) ?? false;
  const verify = useWork(verifyRecord);
  const total = heads?.reduce((sum, head) => sum + head.number, 0) ?? 0;
  const latest = heads?.map((head) => head.at).toSorted().at(-1);
  return (
    <Page
      title={say(words.title)}
      lead={
        heads &&
        (latest === undefined || total === 0
          ? say({ vi: 'Chưa có việc nào được ghi.', en: 'Nothing has been recorded yet.' })
          : say({
              vi: `${show.number(total)} mục trong ${show.number(heads.length)} sổ, mục mới nhất ghi lúc ${show.moment(latest as Moment)}. Không mục nào sửa hay xóa được.`,
              en: `${show.number(total)} entries in ${show.number(heads.length)} ${heads.length === 1 ? 'chain' : 'chains'}, the latest recorded at ${show.moment(latest as Moment)}. No entry can be changed or removed.`,
            }))
      }
      actions={
        audits && (
          <>
            <Downloads heads={heads ?? []} />
            <button type="button" className="btn main" disabled={verify.isPending} onClick={() => verify.mutate({})} title={say(words.whatVerifying)}>
              {say(verify.isPending ? words.verifyingShort : words.verify)}
            </button>
          </>
        )
      }
    >
      <div className={css.verdict} role="status" aria-live="polite">
        {verify.isPending && <p className="muted">{say(words.verifying)}</p>}
        {!verify.isPending && verify.data && <Verdict verdict={verify.data} onOpen={(chain, number) => change({ entry: `${chain}/${number}` })} />}
        {!verify.isPending && <ProblemNote problem={verify.error} />}
      </div>
      <RecordFilters heads={heads ?? []} />
      <Entries />
      {heads && heads.length > 0 && <Heads heads={heads} />}
      <RecordDrawer entry={address['entry']} onEntry={(entry) => change({ entry })} />
    </Page>
  );
}

function Downloads({ heads }: { readonly heads: OutputOf<typeof listHeads>['heads'] }) {
  const say = useSay();
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <button type="button" className="btn" title={say(words.downloadWhy)} disabled={heads.length === 0}>
          {say(words.download)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {heads.map((head) => (
          <Menu.Item key={head.chain} component="a" href={addressOf(exportChain, { chain: head.chain })} download>
            {say(head.name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Verdict({ verdict, onOpen }: { readonly verdict: OutputOf<typeof verifyRecord>; readonly onOpen: (chain: string, number: number) => void }) {
  const say = useSay();
  const show = useFormat();
  const { problem } = verdict;
  const seconds = show.number(Math.max(1, Math.round(verdict.milliseconds / 1000)));
  return (
    <div className={verdict.ok ? css.good : css.bad}>
      <p>
        <b>{say(verdict.sentence)}</b>
      </p>
      {problem ? (
        problem.number !== null && (
          <p>
            <button type="button" className="link" onClick={() => onOpen(problem.chain, problem.number ?? 0)}>
              {say({ vi: `Mở mục số ${problem.number}`, en: `Open entry ${problem.number}` })}
            </button>
          </p>
        )
      ) : (
        <p className="small muted">{say({ vi: `Đối chiếu xong trong ${seconds} giây.`, en: `Verified in ${seconds} s.` })}</p>
      )}
    </div>
  );
}

function Entries() {
  const say = useSay();
  const show = useFormat();
  const [address, change] = useAddress();
  const { rows, loadMore, more, problem, retry, waiting } = useEntries(address);
  const phone = useMediaQuery('(max-width: 760px)') ?? false;
  const filtered = FILTER_NAMES.some((name) => address[name] !== undefined);
  if (problem && rows.length === 0) return <FailedState problem={problem} retry={retry} />;
  if (waiting) return <Waiting lines={10} lineHeight={ROW_HEIGHT} />;
  const by = (entry: Entry): string => (entry.by.account === 'system' ? say(words.system) : (entry.by.person ?? entry.by.account));
  const columns: Column<Entry>[] = [
    { id: 'at', header: say(words.at), width: '150px', phone: false, cell: (entry) => show.moment(entry.at as Moment) },
    {
      id: 'what', header: say(words.what), width: 'minmax(240px, 3fr)',
      cell: (entry) => (
        <>
          <span className={css.said}>{say(entry.sentence)}</span>
          <small className={css.onPhone}>
            {show.moment(entry.at as Moment)} · {by(entry)}
          </small>
        </>
      ),
    },
    {
      id: 'who', header: say(words.who), width: 'minmax(140px, 1fr)', phone: false,
      cell: (entry) => (
        <>
          {by(entry)}
          {entry.by.organisation && <small>{entry.by.organisation.name}</small>}
        </>
      ),
    },
    { id: 'number', header: say(words.number), width: '72px', align: 'right', phone: false, cell: (entry) => show.number(entry.number) },
  ];
  return (
    <div className={css.list}>
      <DataTable
        label={say(words.title)}
        rows={rows}
        rowKey={(entry) => `${entry.chain}/${entry.number}`}
        columns={columns}
        rowHeight={phone ? PHONE_ROW_HEIGHT : ROW_HEIGHT}
        height={720}
        onOpen={(entry) => change({ entry: `${entry.chain}/${entry.number}` })}
        onNearEnd={loadMore}
        total={more ? rows.length + 1 : rows.length}
        empty={
          <EmptyState
            action={
              filtered && (
                <Button variant="default" onClick={() => change(Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])))}>
                  {say(kitWords.clearFilters)}
                </Button>
              )
            }
          >
            {say(filtered ? words.noneFits : words.empty)}
          </EmptyState>
        }
      />
    </div>
  );
}

function Heads({ heads }: { readonly heads: OutputOf<typeof listHeads>['heads'] }) {
  const say = useSay();
  const show = useFormat();
  return (
    <section className={css.heads} aria-label={say(words.lastEntries)}>
      <h2>{say(words.lastEntries)}</h2>
      <p className="small muted">{say(words.headWhy)}</p>
      <dl>
        {heads.map((head) => (
          <div key={head.chain}>
            <dt>
              {say(head.name)}: {say({ vi: `mục số ${show.number(head.number)}, ghi lúc ${show.moment(head.at as Moment)}`, en: `entry ${show.number(head.number)}, recorded at ${show.moment(head.at as Moment)}` })}
            </dt>
            <dd className={css.hash}>{head.hash}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
