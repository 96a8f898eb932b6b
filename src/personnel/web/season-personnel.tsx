import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Tabs } from '#kit/tabs.tsx';
import { Strong } from '#progress/web/strong.tsx';
import type { OutputOf } from '#foundation/contract.ts';
import { listSeason } from '../contract.ts';
import { FramesPart } from './frames-part.tsx';
import { SeasonDirect } from './season-direct.tsx';
import { SeasonProcess } from './season-process.tsx';
import { SeasonStructure } from './season-structure.tsx';

export type SeasonList = OutputOf<typeof listSeason>;

/** The parts of the season's personnel, and what each is called in the address. */
const PARTS = { structure: undefined, process: 'tien-do', direct: 'truc-tiep', frames: 'khung' } as const;
type Part = keyof typeof PARTS;

/** The superior's view: the structure added up over the tree, who is where in the process, direct elections, frames for those below; the unit by ?unit=. */
export function SeasonPersonnelScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const unit = address['unit'];
  const whole = useAnswer(listSeason, { season, size: 1, ...(unit !== undefined && { unit }) }, { keep: true });
  const part = (Object.keys(PARTS) as Part[]).find((each) => PARTS[each] === address['phan']) ?? 'structure';
  const title = say({ vi: 'Nhân sự', en: 'Personnel' });
  const { data } = whole;
  if (whole.error && !data) {
    return (
      <Page title={title}>
        <FailedState problem={whole.error} retry={whole.refetch} />
      </Page>
    );
  }
  const tabs: { readonly id: Part; readonly name: string; readonly count?: number | undefined }[] = [
    { id: 'structure', name: say({ vi: 'Cơ cấu', en: 'Structure' }) },
    { id: 'process', name: say({ vi: 'Ai đến đâu', en: 'Who is where' }), count: data?.counts.late },
    { id: 'direct', name: say({ vi: 'Bầu trực tiếp bí thư', en: 'Direct elections' }), count: data?.counts.directIncomplete },
    { id: 'frames', name: say({ vi: 'Khung cho cấp dưới', en: 'Frames for those below' }) },
  ];
  return (
    <Page title={title} above={data ? <UnitPath season={season} of={data} part={part} /> : '\u00A0'} lead={data ? <Lead of={data} /> : '\u00A0'}>
      <Tabs label={title} tabs={tabs} here={part} onTab={(id) => change({ phan: PARTS[id], q: undefined, state: undefined, only: undefined, than: undefined })} />
      {part === 'structure' && <SeasonStructure season={season} />}
      {part === 'process' && data && <SeasonProcess season={season} whole={data} />}
      {part === 'direct' && data && <SeasonDirect season={season} whole={data} />}
      {part === 'frames' && data && <FramesPart season={season} organisation={data.unit.code} />}
    </Page>
  );
}

function UnitPath({ season, of: { above, unit }, part }: { readonly season: string; readonly of: SeasonList; readonly part: Part }) {
  const named = PARTS[part];
  return (
    <>
      {above.map(({ code, name }) => (
        <span key={code}>
          <Go href={`/mua/${season}/nhan-su?unit=${encodeURIComponent(code)}${named === undefined ? '' : `&phan=${named}`}`}>{name}</Go> ›{' '}
        </span>
      ))}
      <b>{unit.name}</b>
    </>
  );
}

/** "120 trên 463 tổ chức đã duyệt nhân sự; 14 nơi chậm." */
function Lead({ of: { counts } }: { readonly of: SeasonList }) {
  const say = useSay();
  const show = useFormat();
  const of = (...states: readonly string[]): number => counts.states.filter((each) => states.includes(each.state)).reduce((sum, each) => sum + each.count, 0);
  const [approved, begun, all] = [of('approved'), counts.all - of('none'), counts.all].map((value) => show.number(value));
  return (
    <Strong
      text={say({
        vi: `**${begun} trên ${all}** tổ chức đã có đề án nhân sự, **${approved}** đã được duyệt; **${show.number(counts.late)}** nơi chậm.`,
        en: `**${begun} of ${all}** organisations have a scheme, **${approved}** are approved; **${show.number(counts.late)}** are late.`,
      })}
    />
  );
}
