import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { type QueuedEvent, type QueueState, takenBack } from './check-in-queue.ts';
import { checkInWords as words, savedWords } from './check-in-words.ts';
import css from './check-in.module.css';
import { hourOf } from './hall-counts.tsx';

/** One sentence: what is in the record, what waits on this machine, what was refused. */
export function SavedLine({ queued, onRetry }: { readonly queued: QueueState; readonly onRetry: () => void }) {
  const say = useSay();
  const show = useFormat();
  const { waiting, refused, lineLost, keepsNothing } = queued;
  const count = show.number(waiting);
  if (waiting > 0 && lineLost) {
    return (
      <p className={`${css['saved']} ${css['waiting']}`} role="status">
        <span>
          {keepsNothing
            ? say({ vi: `Mất kết nối: ${count} lượt chờ gửi. `, en: `Connection lost: ${count} waiting. ` }) + say(savedWords.keepsNothing)
            : say({ vi: `Mất kết nối: ${count} lượt đã giữ trên máy này, tự gửi khi có mạng lại.`, en: `Connection lost: ${count} kept on this machine, sent by themselves when it is back.` })}{' '}
          <button type="button" className="link" onClick={onRetry}>{say(words.tryNow)}</button>
        </span>
      </p>
    );
  }
  if (waiting > 0) return <p className={`${css['saved']} ${css['waiting']}`} role="status"><span>{say({ vi: `Đang gửi ${count} lượt.`, en: `Sending ${count}.` })}</span></p>;
  if (refused > 0) return <p className={`${css['saved']} ${css['wrong']}`} role="status"><span>{say({ vi: `${show.number(refused)} lượt không ghi được, xem lý do bên dưới. Các lượt khác đã lưu vào sổ.`, en: `${show.number(refused)} could not be recorded, see why below. The others are in the record.` })}</span></p>;
  return <p className={css['saved']} role="status"><span>{say(savedWords.allRecorded)}.</span></p>;
}

const SHOWN = 12;

/** What this desk recorded, newest first, each with where it is. */
export function DeskRecent({ queued, onDismiss }: { readonly queued: QueueState; readonly onDismiss: (uuid: string) => void }) {
  const say = useSay();
  // What waits or was refused is never cut off.
  const shown = queued.events.filter((event, place) => event.kind !== 'mistake' && (place < SHOWN || event.is !== 'recorded'));
  if (shown.length === 0) return null;
  return (
    <section aria-label={say(words.recent)} className="panel">
      <h2>{say(words.recent)}</h2>
      <ul className={css['recent']}>
        {shown.map((event) => (
          <RecentLine key={event.uuid} event={event} gone={takenBack(queued, event.uuid)} onDismiss={onDismiss} />
        ))}
      </ul>
    </section>
  );
}

function RecentLine({ event, gone, onDismiss }: { readonly event: QueuedEvent; readonly gone: boolean; readonly onDismiss: (uuid: string) => void }) {
  const say = useSay();
  const show = useFormat();
  const waits = event.is === 'in-page' || event.is === 'on-machine';
  const is = {
    'in-page': { vi: 'đang ghi', en: 'being saved' },
    'on-machine': { vi: 'giữ trên máy này', en: 'on this machine' },
    recorded: { vi: 'đã lưu vào sổ', en: 'in the record' },
    refused: { vi: 'không ghi được', en: 'not recorded' },
  }[event.is];
  return (
    <li>
      <time dateTime={event.happenedAt}>{hourOf(event.happenedAt, show)}</time>
      <span className={gone ? css['gone'] : ''}>
        {event.name}
        <small> {gone ? say({ vi: 'đã lấy lại', en: 'taken back' }) : event.kind === 'leave' ? say({ vi: 'về', en: 'left' }) : say({ vi: 'đến', en: 'arrived' })}</small>
      </span>
      <span className={`${css['is']} ${waits ? css['waits'] : ''}`}>{say(is)}</span>
      {event.why && (
        <span className={event.is === 'refused' ? css['refused'] : css['note']}>
          {say(event.why)} {event.is === 'refused' && <button type="button" className="link" onClick={() => onDismiss(event.uuid)}>{say(words.remove)}</button>}
        </span>
      )}
    </li>
  );
}
