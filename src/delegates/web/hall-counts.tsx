import { useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ScrollRegion } from '#kit/scroll-region.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import type { showPresence } from '../contract.ts';
import { delegationKey } from '../core/participant.ts';
import { checkInWords as words } from './check-in-words.ts';
import css from './check-in.module.css';
import { standingMarks } from './roll-words.ts';
import type { RollPerson } from './use-desk.ts';

export type Hall = OutputOf<typeof showPresence>;

type Missing = Hall['notArrived'][number];

export interface MissingPeople {
  /** Who should come. */
  readonly expected: readonly Missing[];
  /** Who is not waited for, and why. */
  readonly away: readonly (Missing & { readonly why: Sentence })[];
}

/** Who of those summoned has not come. Who is suspended is not waited for at the door and not named there. */
export function missingOf(hall: Hall, people: readonly RollPerson[]): MissingPeople {
  const standings = new Map(people.map((person) => [person.id, person.standing]));
  const expected: Missing[] = [];
  const away: (Missing & { readonly why: Sentence })[] = [];
  for (const each of hall.notArrived) {
    const standing = standings.get(each.id);
    if (standing?.suspended || standing?.refused) continue;
    const why = each.excused ? 'excused' : (['elsewhere', 'exempt'] as const).find((kind) => standing?.[kind] != null);
    if (why) away.push({ ...each, why: standingMarks[why] });
    else expected.push(each);
  }
  return { expected, away };
}

/** "98 trên 118 đại biểu được triệu tập có mặt; 20 chưa đến; 1 vắng có lý do." */
export function PresenceLead({ presence, people }: { readonly presence: Hall; readonly people: readonly RollPerson[] }) {
  const say = useSay();
  const show = useFormat();
  const { expected, away } = missingOf(presence, people);
  if (presence.summoned === 0) return say({ vi: 'Chưa có ai được triệu tập.', en: 'Nobody has been summoned yet.' });
  return (
    <>
      <b>{say({ vi: `${show.number(presence.present)} trên ${show.number(presence.summoned)}`, en: `${show.number(presence.present)} of ${show.number(presence.summoned)}` })}</b>{' '}
      {say({ vi: 'người được triệu tập có mặt', en: 'summoned are present' })}
      {expected.length > 0 && (
        <>
          {say({ vi: '; ', en: '; ' })}
          <b>{show.number(expected.length)}</b> {say({ vi: 'chưa đến', en: 'have not come yet' })}
        </>
      )}
      {away.length > 0 && (
        <>
          {say({ vi: '; ', en: '; ' })}
          <b>{show.number(away.length)}</b> {say({ vi: 'vắng có lý do', en: 'away with a reason' })}
        </>
      )}
      .
    </>
  );
}

/** What the hall has, live: the figure, by delegation, and who is not here yet. */
export function HallCounts({ hall, people, waiting, onWanted }: { readonly hall: Hall; readonly people: readonly RollPerson[]; readonly waiting: number; readonly onWanted: ((name: string) => void) | undefined }) {
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
          {hall.presentWithoutVote > 0 && say({ vi: `Ngoài ra ${show.number(hall.presentWithoutVote)} người dự không biểu quyết. `, en: `Beside them ${show.number(hall.presentWithoutVote)} without a vote. ` })}
          {hall.desks.length > 1 &&
            hall.desks.map((each) => say({ vi: `${each.desk}: ${show.number(each.events)} lượt`, en: `${each.desk}: ${show.number(each.events)}` })).join(' · ')}
        </p>
      </section>
      {delegations.length > 1 && (
        <Panel title={say(words.byDelegation)}>
          <DelegationTable rows={delegations} />
        </Panel>
      )}
      <NotYet missing={missingOf(hall, people)} onWanted={onWanted} />
    </div>
  );
}

function DelegationTable({ rows }: { readonly rows: Hall['byDelegation'] }) {
  const say = useSay();
  const show = useFormat();
  return (
    <ScrollRegion label={say(words.byDelegation)} className={css['delegations']}>
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

function NotYet({ missing: { expected, away }, onWanted }: { readonly missing: MissingPeople; readonly onWanted: ((name: string) => void) | undefined }) {
  const say = useSay();
  const show = useFormat();
  const [all, setAll] = useState(false);
  const missing: readonly (Missing & { readonly why?: Sentence })[] = [...expected, ...away];
  const counts = { vi: `Chưa đến: ${show.number(expected.length)}`, en: `Not yet here: ${show.number(expected.length)}` };
  const title = say(away.length === 0 ? counts : { vi: `${counts.vi}; vắng có lý do: ${show.number(away.length)}`, en: `${counts.en}; away with a reason: ${show.number(away.length)}` });
  return (
    <Panel title={title}>
      {missing.length === 0 ? (
        <p className="small muted">{say(words.allHere)}</p>
      ) : (
        <ul className={css['absent']}>
          {missing.slice(0, all ? missing.length : SHOWN).map((each) => {
            const about = [each.delegation.name, each.why ? say(each.why) : ''].filter((text) => text !== '').join(' · ');
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
