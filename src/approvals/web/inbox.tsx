import type { OutputOf } from '#foundation/contract.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Tabs } from '#kit/tabs.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { Strong } from '#progress/web/strong.tsx';
import { type BOXES, inbox } from '../contract.ts';
import { inboxAddress } from './approvals-address.ts';
import css from './approvals.module.css';
import { dossierWords as words } from './dossier-words.ts';
import { InboxClocks } from './inbox-clocks.tsx';
import { InboxList } from './inbox-list.tsx';

export type Inbox = OutputOf<typeof inbox>;
export type Box = (typeof BOXES)[number];

/** The parts of the page, and what each is called in the address. */
const PARTS = { 'awaits-us': undefined, sent: 'da-gui', overdue: 'qua-han', done: 'da-xong', clocks: 'thoi-han' } as const;
type Part = keyof typeof PARTS;

/** Dossiers of a season as one unit sees them: what awaits it, what it sent, what is overdue, what is done; and every legal clock. */
export function InboxScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const { unit } = address;
  const at = { season, ...(unit !== undefined && { unit }) };
  const whole = useAnswer(inbox, { ...at, limit: 0 }, { keep: true });
  const part = (Object.keys(PARTS) as Part[]).find((each) => PARTS[each] === address['phan']) ?? 'awaits-us';
  if (whole.error && !whole.data) {
    return (
      <Page title={say(words.inbox)}>
        <FailedState problem={whole.error} retry={whole.refetch} />
      </Page>
    );
  }
  if (!whole.data) {
    return (
      <Page title={say(words.inbox)} above={'\u00A0'} lead={'\u00A0'}>
        <Waiting lines={12} lineHeight={44} />
      </Page>
    );
  }
  const { data } = whole;
  const tabs = [
    { id: 'awaits-us' as const, name: say({ vi: 'Chờ xử lý', en: 'Awaits us' }), count: data.counts['awaits-us'] },
    { id: 'overdue' as const, name: say({ vi: 'Quá hạn', en: 'Overdue' }), count: data.counts.overdue },
    { id: 'sent' as const, name: say({ vi: 'Đã gửi, chờ trả lời', en: 'Sent, unanswered' }), count: data.counts.sent },
    { id: 'done' as const, name: say({ vi: 'Đã xong', en: 'Done' }), count: data.counts.done },
    { id: 'clocks' as const, name: say({ vi: 'Thời hạn', en: 'Clocks' }) },
  ];
  return (
    <Page title={say(words.inbox)} above={<UnitPath season={season} part={PARTS[part]} of={data} />} lead={<Lead of={data} />}>
      <Tabs label={say(words.inbox)} tabs={tabs} here={part} onTab={(id) => change({ phan: PARTS[id], loai: undefined, rule: undefined, only: undefined, asOf: undefined })} />
      {part === 'clocks' ? (
        <InboxClocks at={at} />
      ) : (
        <>
          {(part === 'awaits-us' || part === 'overdue') && <Below season={season} of={data} />}
          <InboxList at={at} box={part} of={data} />
        </>
      )}
    </Page>
  );
}

function UnitPath({ season, part, of: { above, unit } }: { readonly season: string; readonly part: string | undefined; readonly of: Inbox }) {
  return (
    <>
      {above.map(({ code, name }) => (
        <span key={code}>
          <Go href={unitAddress(season, code, part)}>{name}</Go> ›{' '}
        </span>
      ))}
      <b>{unit.name}</b>
    </>
  );
}

export function unitAddress(season: string, code: string, part?: string): string {
  return `${inboxAddress(season)}?unit=${encodeURIComponent(code)}${part === undefined ? '' : `&phan=${part}`}`;
}

/** "7 hồ sơ chờ Ban Tổ chức Tỉnh ủy xử lý; 2 quá hạn." */
function Lead({ of: { counts, unit } }: { readonly of: Inbox }) {
  const say = useSay();
  const show = useFormat();
  const [waiting, overdue] = [show.number(counts['awaits-us']), show.number(counts.overdue)];
  if (counts['awaits-us'] === 0 && counts.overdue === 0) return say({ vi: `Không có hồ sơ nào chờ ${unit.name} xử lý.`, en: `No dossier awaits ${unit.name}.` });
  return (
    <Strong
      text={say({
        vi: `**${waiting}** hồ sơ chờ ${unit.name} xử lý${counts.overdue > 0 ? `; **${overdue}** hồ sơ quá hạn` : ''}.`,
        en: `**${waiting}** dossiers await ${unit.name}${counts.overdue > 0 ? `; **${overdue}** are overdue` : ''}.`,
      })}
    />
  );
}

/** Subordinates that hold dossiers of others: one step down. */
function Below({ season, of: { below } }: { readonly season: string; readonly of: Inbox }) {
  const say = useSay();
  const show = useFormat();
  const holding = below.filter((each) => each.awaits > 0);
  if (holding.length === 0) return null;
  return (
    <p className={css.below}>
      <span className="muted">{say({ vi: 'Cấp dưới đang giữ:', en: 'Held one level below:' })}</span>
      {holding.map(({ code, name, awaits }) => (
        <span key={code}>
          <Go href={unitAddress(season, code)}>{name}</Go> <b>{show.number(awaits)}</b>
        </span>
      ))}
    </p>
  );
}
