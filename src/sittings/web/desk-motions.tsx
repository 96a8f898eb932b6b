import { useState } from 'react';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { majorityWords, motionStateWords } from '../core/words.ts';
import { type MotionView, useDesk } from './desk-view.ts';
import { deskWords as words, lower } from './desk-words.ts';
import css from './desk.module.css';
import { Why } from './why.tsx';

/** So many are shown before the rest is asked for. */
const SHOWN_AT_ONCE = 3;

/** What was voted by hands or cards, the newest first, each with its figures and the majority that decided. */
export function DeskMotions() {
  const say = useSay();
  const { day, ask } = useDesk();
  const may = day.may.record && day.open !== null;
  const [all, setAll] = useState(false);
  const motions = day.motions.toSorted((one, other) => other.number - one.number);
  return (
    <Panel
      title={say(words.motions)}
      action={
        may && (
          <button type="button" className={`link ${css.headAct}`} onClick={() => ask({ kind: 'motion' })}>
            {say(words.putMotion)} <kbd>B</kbd>
          </button>
        )
      }
    >
      {day.motions.length === 0 ? (
        <p className="muted small">{say(words.noMotions)}</p>
      ) : (
        <ul className={css.list}>
          {motions.slice(0, all ? undefined : SHOWN_AT_ONCE).map((motion) => (
            <Motion key={motion.id} motion={motion} />
          ))}
          {!all && motions.length > SHOWN_AT_ONCE && (
            <li>
              <button type="button" className="link" onClick={() => setAll(true)}>
                {say({ vi: `Xem cả ${motions.length} lần biểu quyết`, en: `See all ${motions.length} votes` })}
              </button>
            </li>
          )}
        </ul>
      )}
    </Panel>
  );
}

function Motion({ motion }: { readonly motion: MotionView }) {
  const say = useSay();
  const show = useFormat();
  const { day, ask } = useDesk();
  const { decision } = motion;
  const may = day.may.record && day.open !== null;
  return (
    <li>
      <span className={css.line}>
        <span>
          <span className="muted digits">{motion.number}.</span> {motion.text}
        </span>
        <span className={motion.state === 'passed' ? css.passed : motion.state === 'rejected' ? css.rejected : css.muted}>{lower(say(motionStateWords[motion.state]))}</span>
      </span>
      <small>
        {decision && (
          <>
            {say({
              vi: `${show.number(decision.for)} tán thành, ${show.number(decision.against)} không, ${show.number(decision.other)} ý kiến khác; có mặt ${show.number(decision.present)}. `,
              en: `${show.number(decision.for)} for, ${show.number(decision.against)} against, ${show.number(decision.other)} other; ${show.number(decision.present)} present. `,
            })}
            {decision.version > 1 && say({ vi: `Đã đính chính: ${decision.reason}. `, en: `Corrected: ${decision.reason}. ` })}
          </>
        )}
        {may && motion.state !== 'withdrawn' && (
          <>
            <button type="button" className="link" aria-label={`${say(decision ? words.correct : words.count)}: ${motion.text}`} onClick={() => ask({ kind: 'count', motion: motion.id })}>
              {say(decision ? words.correct : words.count)}
            </button>{' '}
          </>
        )}
        {decision && (
          <Why rule={decision.rule} unconfirmed={!decision.confirmed}>
            {say({ vi: `${majorityWords[motion.majority].vi}: cần từ ${show.number(decision.needed)}.`, en: `${majorityWords[motion.majority].en}: ${show.number(decision.needed)} needed.` })}
          </Why>
        )}
      </small>
    </li>
  );
}
