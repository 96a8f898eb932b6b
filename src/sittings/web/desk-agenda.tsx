import type { ReactNode } from 'react';
import { useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { endItem, startItem } from '../contract.ts';
import { SITTING_KINDS } from '../core/agenda.ts';
import { itemKindWords, itemVoteWords, sittingWords } from '../core/words.ts';
import { congressAddress } from './congress-address.ts';
import { type ItemView, minutesTaken, nextItem, useDesk } from './desk-view.ts';
import { deskWords as words, lower, minutesWords } from './desk-words.ts';
import css from './desk.module.css';
import { useNow } from './speech-clock.ts';

/** The agenda of both sittings, each item with the minutes it took and those it was given. */
export function DeskAgenda() {
  const say = useSay();
  const { day, season, code, ahead } = useDesk();
  const { items } = day.agenda;
  const now = useNow(ahead, items.some((item) => item.state === 'running'));
  const start = useWork(startItem);
  const end = useWork(endItem);
  return (
    <Panel
      title={say(words.agenda)}
      action={
        <Go className={css.headAct} href={congressAddress(season, code, 'chuong-trinh')}>
          {say(day.may.record && day.closedAt === null ? words.editAgenda : { vi: 'Xem chương trình', en: 'See the agenda' })}
        </Go>
      }
    >
      <div className={css.agenda}>
        {SITTING_KINDS.map((kind) => {
          const own = items.filter((item) => item.sitting === kind);
          if (own.length === 0) return null;
          return (
            <section key={kind} aria-label={say(sittingWords[kind])}>
              <h3>
                {say(sittingWords[kind])}
                <span>{say(minutesWords(own.reduce((sum, item) => sum + item.plannedMinutes, 0)))}</span>
              </h3>
              <ol>
                {own.map((item) => (
                  <Item key={item.id} item={item} now={now} start={start} end={end} />
                ))}
              </ol>
            </section>
          );
        })}
        {items.length === 0 && <p className="muted small">{say({ vi: 'Chưa có chương trình. Lập theo mẫu rồi sửa cho hợp với đại hội.', en: 'There is no agenda. Take the template and change what differs.' })}</p>}
      </div>
      <ProblemNote problem={start.error ?? end.error} />
    </Panel>
  );
}

type Work = ReturnType<typeof useWork<typeof startItem>>;

function Item({ item, now, start, end }: { readonly item: ItemView; readonly now: number; readonly start: Work; readonly end: Work }) {
  const say = useSay();
  const show = useFormat();
  const { at, day } = useDesk();
  const taken = minutesTaken(item, now);
  const late = item.state !== 'waiting' && taken > item.plannedMinutes;
  const sitting = day.sittings.find((each) => each.id === day.open);
  const mine = day.may.record && sitting?.kind === item.sitting;
  const act = (name: { vi: string; en: string }, work: Work, seldom = false): ReactNode => (
    <button type="button" className={seldom ? `link ${css.seldom}` : 'link'} aria-label={`${say(name)}: ${item.title}`} disabled={work.isPending} onClick={() => work.mutate({ ...at, item: item.id })}>
      {say(name)}
    </button>
  );
  return (
    <li className={css[item.state]} {...(item.state === 'running' && { 'aria-current': 'step' as const })}>
      <span>{item.position}</span>
      <span>
        {item.state === 'running' ? <b>{item.title}</b> : item.title}
        <small>
          {say(itemKindWords[item.kind])}
          {item.vote !== 'none' && `, ${lower(say(itemVoteWords[item.vote]))}`}
        </small>
      </span>
      <span className={late ? `${css.time} ${css.late}` : css.time}>
        {item.state === 'waiting' ? '' : `${show.number(taken)}/`}
        {show.number(item.plannedMinutes)} {say(words.minute)}
      </span>
      <span className={css.do}>
        {mine && item.state === 'ended' && <>{act({ vi: 'Làm tiếp', en: 'Resume' }, start, true)} </>}
        {item.state === 'ended' && <span className={css.passed}>{say({ vi: 'xong', en: 'done' })}</span>}
        {mine && item.state === 'waiting' && act({ vi: 'Bắt đầu', en: 'Begin' }, start, nextItem(day)?.id !== item.id)}
        {mine && item.state === 'running' && act({ vi: 'Kết thúc', en: 'End' }, end)}
      </span>
    </li>
  );
}
