import { NativeSelect } from '@mantine/core';
import type { OutputOf } from '#foundation/contract.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { RuleWhy } from '#kit/rule-why.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showStructure } from '../contract.ts';
import { BODIES, bodyWords } from '../core/body.ts';
import { ruleWords } from '../core/rule-words.ts';
import css from './personnel.module.css';
import { personnelAddress } from './personnel-address.ts';
import { personnelWords as words } from './personnel-words.ts';
import { StructureBars } from './structure-bars.tsx';
import { structureLines } from './structure-lines.ts';

type Summed = OutputOf<typeof showStructure>;
type Unit = Summed['children'][number];

/** Women, young, renewal and the rest, added up over the tree; every row opens what lies below it. */
export function SeasonStructure({ season }: { readonly season: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const unit = address['unit'];
  const body = BODIES.find((each) => each === address['than']) ?? 'committee';
  const answer = useAnswer(showStructure, { season, body, ...(unit !== undefined && { unit }) }, { keep: true });
  return (
    <Answered of={answer} waiting={<Waiting lines={12} lineHeight={44} />}>
      {(summed) => (
        <>
          <div className={css['bodyfield']}>
            <NativeSelect size="sm" label={say({ vi: 'Chuẩn bị cho', en: 'Prepared for' })} value={body} data={BODIES.map((each) => ({ value: each, label: say(bodyWords[each]) }))} onChange={(event) => change({ than: event.currentTarget.value === 'committee' ? undefined : event.currentTarget.value })} />
          </div>
          {summed.whole.structure.people === 0 ? (
            <EmptyState>{say({ vi: 'Chưa nơi nào có nhân sự cho chức danh này. Số liệu hiện khi cấp dưới lập danh sách.', en: 'Nobody is prepared for this yet. Figures show once those below make their lists.' })}</EmptyState>
          ) : (
            <Figures season={season} summed={summed} />
          )}
        </>
      )}
    </Answered>
  );
}

function Figures({ season, summed }: { readonly season: string; readonly summed: Summed }) {
  const say = useSay();
  const show = useFormat();
  const { whole } = summed;
  return (
    <div className={css['season']}>
      <div>
        <Panel title={say({ vi: 'Theo cấp ủy', en: 'By committee' })}>
          <UnitTable season={season} summed={summed} />
        </Panel>
      </div>
      <div>
        <Panel title={say({ vi: 'Cả đơn vị', en: 'All together' })}>
          <p className={css['sum']}>
            <b>{show.number(whole.structure.people)}</b> {say({ vi: 'người cho', en: 'persons for' })} <b>{show.number(whole.seats)}</b> {say({ vi: `vị trí, ở ${show.number(whole.withPeople)} tổ chức`, en: `seats, in ${show.number(whole.withPeople)} organisations` })}
            {whole.structure.meanAge !== null && say({ vi: `; tuổi bình quân ${show.number(Math.round(whole.structure.meanAge / 10) / 10)}`, en: `; mean age ${show.number(Math.round(whole.structure.meanAge / 10) / 10)}` })}
          </p>
          <StructureBars lines={structureLines(whole.structure, null, null)} />
          <p className="small muted">
            {say({ vi: `Thấp hơn mức phấn đấu: nữ ${show.number(whole.below.women)} nơi, trẻ ${show.number(whole.below.under40)} nơi, đổi mới ${show.number(whole.below.renewal)} nơi.`, en: `Below the aims: women in ${show.number(whole.below.women)}, young in ${show.number(whole.below.under40)}, renewal in ${show.number(whole.below.renewal)} places.` })}
            <RuleWhy rule="R-CT35-4.2" said={ruleWords['R-CT35-4.2']} />
          </p>
        </Panel>
      </div>
    </div>
  );
}

function UnitTable({ season, summed }: { readonly season: string; readonly summed: Summed }) {
  const say = useSay();
  const show = useFormat();
  const [, change] = useAddress();
  const share = (unit: Unit, count: number, below: number) => (
    <>
      {unit.structure.people === 0 ? '–' : show.share(count, unit.structure.people)}
      {below > 0 && <small className={css['below']}>{unit.opens ? say({ vi: `${show.number(below)} nơi thấp`, en: `${show.number(below)} below` }) : say({ vi: 'thấp', en: 'below' })}</small>}
    </>
  );
  const columns: Column<Unit>[] = [
    { id: 'name', header: say(words.organisation), width: 'minmax(150px, 2fr)', cell: (unit) => <Go href={unit.opens ? `/mua/${season}/nhan-su?unit=${encodeURIComponent(unit.code)}` : personnelAddress({ season, organisation: unit.code })}>{unit.name}</Go> },
    { id: 'people', header: say({ vi: 'Nhân sự', en: 'Persons' }), width: '88px', align: 'right', cell: (unit) => (unit.schemes + unit.withPeople === 0 ? <span className="muted">–</span> : <>{show.number(unit.structure.people)}<small>{say({ vi: `cho ${show.number(unit.seats)}`, en: `for ${show.number(unit.seats)}` })}</small></>) },
    { id: 'women', header: say({ vi: 'Nữ', en: 'Women' }), width: '84px', align: 'right', cell: (unit) => share(unit, unit.structure.women, unit.below.women) },
    { id: 'young', header: say({ vi: 'Dưới 40', en: 'Below 40' }), width: '84px', align: 'right', phone: false, cell: (unit) => share(unit, unit.structure.under40, unit.below.under40) },
    { id: 'renewal', header: say({ vi: 'Lần đầu', en: 'First time' }), width: '84px', align: 'right', phone: false, cell: (unit) => share(unit, unit.structure.firstTime, unit.below.renewal) },
    { id: 'ethnic', header: say({ vi: 'Dân tộc', en: 'Ethnic' }), width: '76px', align: 'right', phone: false, cell: (unit) => (unit.structure.people === 0 ? '–' : show.share(unit.structure.ethnic, unit.structure.people)) },
  ];
  return <DataTable label={say({ vi: 'Cơ cấu theo cấp ủy', en: 'Structure by committee' })} rows={summed.children} rowKey={(unit) => unit.code} columns={columns} onOpen={(unit) => unit.opens && change({ unit: unit.code })} rowHeight={48} height={620} leastWidth={640} />;
}
