import type { OutputOf } from '#foundation/contract.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Tabs } from '#kit/tabs.tsx';
import { me } from '#people/contract.ts';
import { Strong } from '#progress/web/strong.tsx';
import { checks, seasonDocuments } from '../contract.ts';
import { Outlines } from './outlines.tsx';
import { SearchDrafts } from './search-drafts.tsx';
import { SeasonChecks } from './season-checks.tsx';
import { SeasonPapers } from './season-papers.tsx';
import { seasonDocumentsWords as words } from './season-words.ts';

type Whole = OutputOf<typeof seasonDocuments>;

/** The parts of the season's documents, and what each is called in the address. */
const PARTS = { papers: undefined, checks: 'tham-dinh', outlines: 'de-cuong', search: 'tim' } as const;
type Part = keyof typeof PARTS;

/** The documents of a season: who has which paper, drafts to check, outlines for those below, and every draft's words. */
export function SeasonDocumentsScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const unit = address['unit'];
  const whole = useAnswer(seasonDocuments, { season, limit: 0, ...(unit !== undefined && { unit }) }, { keep: true });
  const who = useAnswer(me, {});
  const decides = who.data?.duties.some((duty) => duty.rights.includes('decide')) === true;
  const waiting = useAnswer(checks, { season, limit: 1 }, { enabled: decides });
  const named = (Object.keys(PARTS) as Part[]).find((part) => PARTS[part] === address['phan']) ?? 'papers';
  const part = named === 'checks' && !decides ? 'papers' : named;
  const tabs = [
    { id: 'papers' as const, name: say(words.papers) },
    ...(decides ? [{ id: 'checks' as const, name: say(words.checks), count: waiting.data?.total }] : []),
    { id: 'outlines' as const, name: say(words.outlines) },
    { id: 'search' as const, name: say(words.search) },
  ];
  if (whole.error && !whole.data) {
    return (
      <Page title={say(words.title)}>
        <FailedState problem={whole.error} retry={whole.refetch} />
      </Page>
    );
  }
  return (
    <Page title={say(words.title)} above={whole.data ? <UnitPath season={season} of={whole.data} /> : '\u00A0'} lead={whole.data ? <Lead of={whole.data} /> : '\u00A0'}>
      <Tabs label={say(words.title)} tabs={tabs} here={part} onTab={(id) => change({ phan: PARTS[id], q: undefined, kind: undefined, state: undefined, to: undefined })} />
      {part === 'papers' && <SeasonPapers season={season} whole={whole.data} />}
      {part === 'checks' && <SeasonChecks season={season} />}
      {part === 'outlines' && who.data && <Outlines season={season} duties={who.data.duties} unit={whole.data?.unit} />}
      {part === 'search' && <SearchDrafts season={season} />}
    </Page>
  );
}

function UnitPath({ season, of: { above, unit } }: { readonly season: string; readonly of: Whole }) {
  return (
    <>
      {above.map(({ code, name }) => (
        <span key={code}>
          <Go href={`/mua/${season}/van-kien?unit=${encodeURIComponent(code)}`}>{name}</Go> ›{' '}
        </span>
      ))}
      <b>{unit.name}</b>
    </>
  );
}

/** "12 trên 463 đại hội có đủ văn kiện; 30 văn kiện quá hạn." */
function Lead({ of: { whole } }: { readonly of: Whole }) {
  const say = useSay();
  const show = useFormat();
  const late = whole.kinds.reduce((sum, kind) => sum + kind.late, 0);
  const missing = whole.kinds.reduce((sum, kind) => sum + kind.missing, 0);
  const [complete, all] = [show.number(whole.complete), show.number(whole.congresses)];
  return (
    <Strong
      text={say({
        vi: `**${complete} trên ${all}** đại hội có đủ văn kiện phải có; **${show.number(late)}** văn kiện quá hạn, **${show.number(missing)}** chưa đến hạn.`,
        en: `**${complete} of ${all}** congresses have all the papers they need; **${show.number(late)}** papers are late, **${show.number(missing)}** not due yet.`,
      })}
    />
  );
}
