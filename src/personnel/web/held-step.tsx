import { useState } from 'react';
import type { Day, Moment } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import css from './personnel.module.css';
import { type Held, showPerTenThousand } from './personnel-view.ts';

/** A conference as it was recorded: presence against what is needed, the votes of each person, the minutes. */
export function HeldStepView({ held, locked, onAmend }: { readonly held: Held; readonly locked: boolean; readonly onAmend: () => void }) {
  const say = useSay();
  const show = useFormat();
  const passed = held.votes.filter((vote) => vote.passed).length;
  const [open, setOpen] = useState(passed < held.votes.length);
  return (
    <>
      <p className={css['heldline']}>
        <StateMark state="held">{show.day(held.heldOn as Day)}</StateMark>
        <span>{say({ vi: `có mặt ${held.present}/${held.summoned} (cần ${held.quorum})`, en: `${held.present} of ${held.summoned} present (${held.quorum} needed)` })}</span>
        <span>{held.step === 1 ? say({ vi: `thống nhất ${held.votes.length} người`, en: `${held.votes.length} agreed` }) : say({ vi: `${passed}/${held.votes.length} người đạt (cần ${held.needed} phiếu)`, en: `${passed} of ${held.votes.length} passed (${held.needed} votes needed)` })}</span>
        <span>{say({ vi: `biên bản ${held.minutes}`, en: `minutes ${held.minutes}` })}</span>
        <span className={css['heldacts']}>
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? say({ vi: 'Thu gọn', en: 'Less' }) : say({ vi: 'Từng người', en: 'Each person' })}</button>
          {held.latest && !locked && <button type="button" className="link" onClick={onAmend}>{say({ vi: 'Ghi lại', en: 'Tell it again' })}</button>}
        </span>
      </p>
      {held.amended !== null && <p className={css['caution']}>{say({ vi: `Đã ghi lại: ${held.amended}`, en: `Told again: ${held.amended}` })}</p>}
      {open && <Votes held={held} />}
    </>
  );
}

function Votes({ held }: { readonly held: Held }) {
  const say = useSay();
  const show = useFormat();
  return (
    <>
      <table className={`${css['table']} ${css['votes']}`}>
        <tbody>
          {held.votes.map((vote) => (
            <tr key={vote.person}>
              <th scope="row">{vote.fullName}</th>
              <td className="num">{vote.votes === null ? '' : `${vote.votes}/${held.summoned}`}</td>
              <td className="num">{vote.sharePerTenThousand === null ? '' : showPerTenThousand(show, vote.sharePerTenThousand)}</td>
              <td>{vote.passed ? <StateMark state="held">{held.step === 1 ? say({ vi: 'thống nhất', en: 'agreed' }) : say({ vi: 'đạt', en: 'passed' })}</StateMark> : <StateMark state="need">{say({ vi: 'không đạt', en: 'not passed' })}</StateMark>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {held.text !== '' && <p className={css['minutes']}>{held.text}</p>}
      <p className="small muted">{held.by}, {show.moment(held.recordedAt as Moment)}</p>
    </>
  );
}
