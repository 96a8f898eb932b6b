import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { minutesAhead, minutesBehind, useDesk } from './desk-view.ts';
import { minutesWords } from './desk-words.ts';
import css from './desk.module.css';
import { useNow } from './speech-clock.ts';
import { Why } from './why.tsx';

/** Presence and quorum, how far the agenda is, how it keeps to its time, who wants to speak: always in the same place. */
export function DeskStrip() {
  const say = useSay();
  const show = useFormat();
  const { day, ahead } = useDesk();
  const { agenda, speakers, quorum } = day;
  const now = useNow(ahead, agenda.items.some((item) => item.state === 'running'));
  const begun = agenda.items.filter((item) => item.state !== 'waiting').length;
  const behind = minutesBehind(agenda.items, now);
  const left = minutesAhead(agenda.items, now);
  return (
    <div className={css.strip}>
      <div>
        <b>
          {show.number(quorum.present)}
          <span>/{show.number(quorum.summoned)}</span>
        </b>
        <Quorum />
      </div>
      <div>
        <b>
          {show.number(begun)}
          <span>/{show.number(agenda.items.length)}</span>
        </b>
        <small>
          {say({ vi: 'việc đã làm và đang làm', en: 'items done or under way' })}
          {left > 0 && say({ vi: `, còn ${minutesWords(left).vi}`, en: `, ${minutesWords(left).en} to go` })}
        </small>
      </div>
      <div>
        <b className={behind > 5 ? css.warning : undefined}>{begun === 0 ? '–' : say(minutesWords(Math.abs(behind)))}</b>
        <small>
          {begun === 0
            ? say({ vi: 'so với chương trình', en: 'against the agenda' })
            : behind > 0
              ? say({ vi: 'chậm so với chương trình', en: 'behind the agenda' })
              : behind < 0
                ? say({ vi: 'sớm so với chương trình', en: 'ahead of the agenda' })
                : say({ vi: 'chênh lệch, đúng chương trình', en: 'off: on time' })}
        </small>
      </div>
      <div>
        <b>
          {show.number(speakers.ended.length + (speakers.speaking ? 1 : 0))}
          <span>/{show.number(speakers.ended.length + (speakers.speaking ? 1 : 0) + speakers.waiting.length)}</span>
        </b>
        <small>
          {say({ vi: 'người đã phát biểu', en: 'have spoken' })}
          {speakers.waiting.length > 0 && say({ vi: `, ${speakers.waiting.length} người chờ`, en: `, ${speakers.waiting.length} waiting` })}
        </small>
      </div>
    </div>
  );
}

function Quorum() {
  const say = useSay();
  const show = useFormat();
  const { quorum } = useDesk().day;
  const { organisations } = quorum;
  if (quorum.summoned === 0) return <small>{say({ vi: 'có mặt; chưa có danh sách triệu tập', en: 'present; nobody is on the roll yet' })}</small>;
  return (
    <small>
      {say({ vi: 'có mặt, ', en: 'present, ' })}
      <span className={quorum.reached ? css.passed : css.warning}>{say(quorum.reached ? { vi: `đủ (cần ${show.number(quorum.needed)})`, en: `a quorum (${show.number(quorum.needed)} needed)` } : { vi: `chưa đủ, cần ${show.number(quorum.needed)}`, en: `no quorum, ${show.number(quorum.needed)} needed` })}</span>{' '}
      <Why rule={quorum.rule} unconfirmed={!quorum.applied}>
        {organisations.summoned > 0 && say({ vi: `Có mặt người của ${organisations.present} trên ${organisations.summoned} tổ chức trực thuộc, cần ${organisations.needed}.`, en: `${organisations.present} of ${organisations.summoned} direct organisations are present, ${organisations.needed} needed.` })}
      </Why>
    </small>
  );
}
