import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer, usePages } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { useFormat } from '#kit/format.ts';
import { useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { useState } from 'react';
import { showEffect } from '../contract.ts';
import { pageWords as words } from './page-words.ts';
import css from './lessons.module.css';

type Effect = OutputOf<typeof showEffect>;
type Figures = Effect['before'];
type Row = Effect['rows'][number];

const GROUPS = { before: { vi: 'Trước khi ban hành', en: 'Before it was issued' }, followed: { vi: 'Sau, có làm theo', en: 'After, followed' }, 'not-followed': { vi: 'Sau, chưa làm theo', en: 'After, not followed' } } as const;

/** Before the lesson was issued and after, where it was followed and where not; the congresses behind the figures open below. @rule R-SEED-7 */
export function EffectPanel({ season, lesson }: { readonly season: string; readonly lesson: string }) {
  const say = useSay();
  const answer = useAnswer(showEffect, { season, lesson, limit: 1 });
  const [opened, setOpened] = useState(false);
  return (
    <Panel title={say(words.effect)}>
      <Answered of={answer}>
        {(effect) => (
          <>
            <p className="small muted" style={{ maxWidth: 'var(--measure)' }}>{say({ vi: 'Chỉ tính đại hội đã họp thuộc nơi áp dụng, trong phạm vi đồng chí được xem. Số nhỏ chỉ để tham khảo.', en: 'Only congresses that were held, that the lesson names and that you may see. Small numbers say little.' })}</p>
            <EffectTable effect={effect} />
            {effect.total > 0 && (
              <button type="button" className="btn quiet" aria-expanded={opened} onClick={() => setOpened(!opened)}>
                {say(opened ? { vi: 'Ẩn danh sách', en: 'Hide the list' } : { vi: `Xem ${effect.total} đại hội`, en: `Show ${effect.total} congresses` })}
              </button>
            )}
            {opened && <EffectRows season={season} lesson={lesson} />}
          </>
        )}
      </Answered>
    </Panel>
  );
}

function EffectTable({ effect }: { readonly effect: Effect }) {
  const say = useSay();
  const rows: readonly (readonly [keyof typeof GROUPS, Figures])[] = [['before', effect.before], ['followed', effect.followed], ['not-followed', effect.notFollowed]];
  return (
    <div className={css.wide}>
      <table className={css.effect}>
        <thead>
          <tr>
            <th scope="col">{say({ vi: 'Đại hội', en: 'Congresses' })}</th>
            <th scope="col">{say({ vi: 'Đã họp', en: 'Held' })}</th>
            <th scope="col">{say({ vi: 'Sau ngày kế hoạch', en: 'After the planned day' })}</th>
            <th scope="col">{say({ vi: 'Xem nhẹ văn kiện', en: 'Documents neglected' })}</th>
            <th scope="col">{say({ vi: 'Chỗ lệch kiểm phiếu', en: 'Differences of counts' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([group, figures]) => (
            <tr key={group}>
              <th scope="row">{say(GROUPS[group])}</th>
              <td>{figures.congresses}</td>
              <ShareCell share={figures.late} />
              <ShareCell share={figures.neglect} />
              <MeanCell share={figures.differences} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ShareCell({ share: { count, of } }: { readonly share: Figures['late'] }) {
  const show = useFormat();
  const say = useSay();
  if (of === 0) return <td className="muted">–</td>;
  return (
    <td>
      {show.share(count, of)}
      <small>{say({ vi: `${show.number(count)} trên ${show.number(of)}`, en: `${show.number(count)} of ${show.number(of)}` })}</small>
    </td>
  );
}

function MeanCell({ share: { count, of } }: { readonly share: Figures['differences'] }) {
  const show = useFormat();
  const say = useSay();
  if (of === 0) return <td className="muted">–</td>;
  return (
    <td>
      {show.number(count)}
      <small>{say({ vi: `ở ${show.number(of)} đại hội`, en: `in ${show.number(of)} congresses` })}</small>
    </td>
  );
}

function EffectRows({ season, lesson }: { readonly season: string; readonly lesson: string }) {
  const say = useSay();
  const go = useGo();
  const show = useFormat();
  const pages = usePages(showEffect, { season, lesson }, { size: 100, rows: (answer) => answer.rows });
  const yesNo = (value: boolean | null): string => (value === null ? '–' : say(value ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' }));
  const columns: readonly Column<Row>[] = [
    { id: 'name', header: say(words.congress), width: 'minmax(170px, 1.6fr)', cell: (row) => <span lang="vi">{row.organisationName}<small>{say(GROUPS[row.group])}</small></span> },
    { id: 'held', header: say({ vi: 'Ngày họp', en: 'Held' }), width: '92px', align: 'right', cell: (row) => show.day(row.heldOn as Day) },
    { id: 'late', header: say({ vi: 'Chậm (ngày)', en: 'Days late' }), width: '92px', align: 'right', phone: false, cell: (row) => row.daysLate ?? '–' },
    { id: 'neglect', header: say({ vi: 'Xem nhẹ văn kiện', en: 'Neglected' }), width: '128px', align: 'right', phone: false, cell: (row) => yesNo(row.neglected) },
    { id: 'differences', header: say({ vi: 'Chỗ lệch', en: 'Differences' }), width: '80px', align: 'right', phone: false, cell: (row) => row.differences ?? '–' },
  ];
  return (
    <DataTable label={say(words.effect)} rows={pages.rows} rowKey={(row) => row.organisation} columns={columns} rowHeight={52} height={460} {...(pages.total !== undefined && { total: pages.total })} onNearEnd={pages.more} onOpen={(row) => go(`/mua/${season}/to-chuc/${encodeURIComponent(row.organisation)}`)} />
  );
}
