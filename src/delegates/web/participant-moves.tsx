import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Moment, momentOf } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { checkIn } from '../contract.ts';
import css from './delegates.module.css';
import type { ParticipantPlace, Shown } from './participant-drawer.tsx';

type Move = Shown['moves'][number];

/** When a person came and went; an entry made by mistake is taken back here, also long after. */
export function Moves({ person, ...place }: Omit<ParticipantPlace, 'form'> & { readonly person: Shown }) {
  const say = useSay();
  const show = useFormat();
  const [mistake, setMistake] = useState<Move | undefined>(undefined);
  if (person.moves.length === 0) return null;
  return (
    <section className={css['part']}>
      <h2>{say({ vi: 'Điểm danh', en: 'Check-in' })}</h2>
      <ol className={css['history']}>
        {person.moves.map((each) => (
          <li key={each.id}>
            <time dateTime={each.happenedAt}>{show.moment(each.happenedAt as Moment)}</time>
            <div className={css['move']}>
              <span>{each.move === 'arrive' ? say({ vi: 'Đến', en: 'Arrived' }) : say({ vi: 'Về', en: 'Left' })}{each.desk !== '' && <small>{each.desk}</small>}</span>
              {person.may.record && <Button size="compact-sm" variant="subtle" onClick={() => setMistake(each)}>{say({ vi: 'Ghi nhầm', en: 'A mistake' })}</Button>}
            </div>
          </li>
        ))}
      </ol>
      {mistake && <TakeBack person={person} move={mistake} {...place} onClose={() => setMistake(undefined)} />}
    </section>
  );
}

function TakeBack({ season, code, person, move, onClose }: Omit<ParticipantPlace, 'form'> & { readonly person: Shown; readonly move: Move; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(checkIn);
  const take = async (): Promise<void> => {
    const result = await work.send({ season, organisation: code, events: [{ id: newUuid(), move: 'mistake', of: move.id, happenedAt: momentOf(Date.now()), desk: '' }] });
    if (result.ok) onClose();
  };
  return (
    <ReasonDialog opened onClose={onClose} title={say({ vi: 'Lấy lại lượt ghi nhầm', en: 'Take back a mistake' })} confirm={say({ vi: 'Lấy lại', en: 'Take back' })} busy={work.isPending} problem={work.error} onConfirm={() => void take()}>
      <b>{person.fullName}</b>. {say(move.move === 'arrive' ? ARRIVAL : DEPARTURE)}
    </ReasonDialog>
  );
}

const ARRIVAL = { vi: 'Lượt đến này coi như chưa có; nếu không còn lượt nào khác thì tính là chưa dự đại hội. Sổ vẫn giữ cả hai lần ghi.', en: 'This arrival is as if it had not been; without another one the person has not attended. The record keeps both entries.' } as const;
const DEPARTURE = { vi: 'Lượt về này coi như chưa có. Sổ vẫn giữ cả hai lần ghi.', en: 'This departure is as if it had not been. The record keeps both entries.' } as const;
