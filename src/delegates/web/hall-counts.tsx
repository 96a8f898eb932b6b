import { useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import type { showPresence } from '../contract.ts';
import { delegationKey } from '../core/participant.ts';
import { checkInWords as words } from './check-in-words.ts';
import css from './check-in.module.css';
import { ScrollRegion } from './scroll-region.tsx';

export type Hall = OutputOf<typeof showPresence>;

/** "98 trên 118 đại biểu được triệu tập có mặt; 20 người chưa đến." */
export function PresenceLead({ presence }: { readonly presence: Hall }) {
  const say = useSay();
  const show = useFormat();
  const missing = presence.notArrived.filter((each) => !each.excused).length;
  return (
    <>
      <b>{say({ vi: `${show.number(presence.present)} trên ${show.number(presence.summoned)}`, en: `${show.number(presence.present)} of ${show.number(presence.summoned)}` })}</b>{' '}
      {say({ vi: 'người được triệu tập có mặt', en: 'summoned are present' })}
      {missing > 0 && (
        <>
          {say({ vi: '; ', en: '; ' })}
          <b>{show.number(missing)}</b> {say({ vi: 'chưa đến', en: 'have not come yet' })}
        </>
      )}
      {presence.excused > 0 && (
        <>
          {say({ vi: '; ', en: '; ' })}
          <b>{show.number(presence.excused)}</b> {say({ vi: 'vắng có lý do', en: 'excused' })}
        </>
      )}
      .
    </>
  );
}

/** What the hall has, live: the figure, by delegation, and who is not here yet. */
export function HallCounts({ hall, waiting, onWanted }: { readonly hall: Hall; readonly waiting: number; readonly onWanted: ((name: string) => void) | undefined }) {
  const say = useSay();
  const show = useFormat();
  const share = hall.summoned === 0 ? 0 : hall.present / hall.summoned;
  const delegations = hall.byDelegation.filter((each) => each.delegation.name !== '');
  return (
    <div>
      <section aria-label={say({ vi: 'Số có mặt', en: 'Present' })}>
        <p className={css['figure']}>
          <b data-present>{show.number(hall.present)}</b>
          <span>{say({ vi: `trên ${show.number(hall.summoned)} có mặt`, en: `of ${show.number(hall.summoned)} present` })}</span>
        </p>
        <span className={css['bar']} role="img" aria-label={show.share(hall.present, Math.max(1, hall.summoned))}>
          <i style={{ width: `${share * 100}%` }} />
        </span>
        <p className={css['beside']}>
          {waiting > 0 && <span className={css['waits']}>{say({ vi: `Thêm ${show.number(waiting)} lượt của bàn này chưa vào sổ. `, en: `${show.number(waiting)} more of this desk are not in the record yet. ` })}</span>}
          {hall.presentWithoutVote > 0 && say({ vi: `Ngoài ra ${show.number(hall.presentWithoutVote)} người dự không biểu quyết (dự bị, dự khuyết). `, en: `${show.number(hall.presentWithoutVote)} others are here without a vote. ` })}
          {hall.desks.length > 1 &&
            hall.desks.map((each) => say({ vi: `${each.desk}: ${show.number(each.events)} lượt`, en: `${each.desk}: ${show.number(each.events)}` })).join(' · ')}
        </p>
      </section>
      {delegations.length > 1 && (
        <Panel title={say(words.byDelegation)}>
          <DelegationTable rows={delegations} />
        </Panel>
      )}
      <NotYet hall={hall} onWanted={onWanted} />
    </div>
  );
}

function DelegationTable({ rows }: { readonly rows: Hall['byDelegation'] }) {
  const say = useSay();
  const show = useFormat();
  return (
    <ScrollRegion label={say(words.byDelegation)} className={css['delegations'] ?? ''}>
      <table>
        <thead>
          <tr>
            <th>{say(words.delegation)}</th>
            <th className="num">{say(words.presentColumn)}</th>
            <th className="num">{say(words.summonedColumn)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <tr key={delegationKey(each.delegation)} className={each.present === each.summoned ? css['full'] : ''}>
              <td>{each.delegation.name}</td>
              <td className="num">{show.number(each.present)}{each.present === each.summoned && <span aria-label={say({ vi: 'đủ', en: 'complete' })}> ✓</span>}</td>
              <td className="num">{show.number(each.summoned)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const SHOWN = 12;

function NotYet({ hall, onWanted }: { readonly hall: Hall; readonly onWanted: ((name: string) => void) | undefined }) {
  const say = useSay();
  const show = useFormat();
  const [all, setAll] = useState(false);
  const missing = hall.notArrived;
  const excused = missing.filter((each) => each.excused).length;
  const counts = { vi: `Chưa đến: ${show.number(missing.length - excused)}`, en: `Not yet here: ${show.number(missing.length - excused)}` };
  const title = say(excused === 0 ? counts : { vi: `${counts.vi}; vắng có lý do: ${show.number(excused)}`, en: `${counts.en}; excused: ${show.number(excused)}` });
  return (
    <Panel title={title}>
      {missing.length === 0 ? (
        <p className="small muted">{say(words.allHere)}</p>
      ) : (
        <ul className={css['absent']}>
          {missing.slice(0, all ? missing.length : SHOWN).map((each) => {
            const about = [each.delegation.name, each.excused ? say({ vi: 'vắng có lý do', en: 'excused' }) : ''].filter((text) => text !== '').join(' · ');
            return (
              <li key={each.id}>
                {onWanted ? <button type="button" onClick={() => onWanted(each.fullName)}>{each.fullName}<small>{about}</small></button> : <>{each.fullName}<small>{about}</small></>}
              </li>
            );
          })}
        </ul>
      )}
      {missing.length > SHOWN && !all && (
        <p className="small">
          <button type="button" className="link" onClick={() => setAll(true)}>
            {say({ vi: `Xem cả ${show.number(missing.length)}`, en: `Show all ${show.number(missing.length)}` })}
          </button>
        </p>
      )}
    </Panel>
  );
}

export function hourOf(at: Moment, format: { moment(at: Moment): string }): string {
  return format.moment(at).split(',')[0] ?? '';
}
