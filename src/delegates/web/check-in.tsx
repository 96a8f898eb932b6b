import { TextInput } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showPresence } from '../contract.ts';
import { checkInWords as words } from './check-in-words.ts';
import css from './check-in.module.css';
import { CongressAbove, DelegatesNav, partHref } from './delegates-nav.tsx';
import { DeskWork } from './desk-work.tsx';
import { HallCounts, PresenceLead } from './hall-counts.tsx';
import { useCheckInQueue, useDeskName, useDeskRoll } from './use-desk.ts';

/** The check-in desk: code, name or camera; works on while the line is lost; says what is in the record and what waits. */
export function CheckInScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const roll = useDeskRoll(season, code);
  const presence = useAnswer(showPresence, { season, organisation: code }, { keep: true });
  const [queue, queued] = useCheckInQueue(season, code);
  const [desk, setDesk] = useDeskName(say({ vi: 'Bàn 1', en: 'Desk 1' }));
  const [wanted, setWanted] = useState<{ readonly name: string } | undefined>(undefined);
  const people = useMemo(() => roll.data?.people ?? [], [roll.data]);
  const notArrived = useMemo(() => new Set(presence.data?.notArrived.map((each) => each.id)), [presence.data]);
  useLeaveWarning(queued.waiting > 0);
  return (
    <Page
      title={say(words.title)}
      above={<CongressAbove season={season} code={code} name={roll.data?.congress.name} />}
      lead={presence.data ? <PresenceLead presence={presence.data} people={people} /> : '\u00A0'}
      actions={people.length > 0 &&
        <label className={css['deskName']}>
          {say(words.desk)}
          <TextInput size="sm" maxLength={60} value={desk} error={desk.trim() === ''} onChange={(event) => setDesk(event.currentTarget.value)} />
        </label>
      }
    >
      {!roll.error && <DelegatesNav season={season} code={code} form={roll.data?.congress.form} here="check-in" />}
      <Answered of={roll} waiting={<Waiting lines={8} lineHeight={52} />}>
        {({ may }) =>
          people.length === 0 ? (
            <EmptyState action={may.record ? <Go className="btn main" href={partHref(season, code, 'roll')}>{say(words.toRoll)}</Go> : undefined}>{say(words.noRoll)}</EmptyState>
          ) : (
            <div className={css['desk']}>
              {may.record ? (
                <DeskWork people={people} notArrived={presence.data && notArrived} queue={queue} queued={queued} desk={desk.trim() === '' ? say({ vi: 'Bàn 1', en: 'Desk 1' }) : desk.trim()} wanted={wanted} />
              ) : (
                <p className="note calm">{say({ vi: 'Đồng chí xem được số có mặt. Người được giao việc điểm danh mới ghi được lượt đến.', en: 'You see who is present. Arrivals are recorded by those who have that duty.' })}</p>
              )}
              <Answered of={presence} waiting={<Waiting lines={6} />}>{(hall) => <HallCounts hall={hall} people={people} waiting={queued.waiting} onWanted={may.record ? (name) => setWanted({ name }) : undefined} />}</Answered>
            </div>
          )
        }
      </Answered>
    </Page>
  );
}

/** The page asks before it is closed while something has not reached the record. */
function useLeaveWarning(waits: boolean): void {
  useEffect(() => {
    if (!waits) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [waits]);
}
