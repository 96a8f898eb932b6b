import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import type { Board, Grievance, Mentor } from './answers.ts';
import { GrievanceDrawer } from './grievance-drawer.tsx';
import { DueMark, ToldMark } from './matter-marks.tsx';
import { mattersAddress, placeAddress } from './oversight-address.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';

/** Grievances that are not settled: how long, and whether those who raised them were told. */
export function BoardGrievances({ season, answer }: { readonly season: string; readonly answer: Board }) {
  const say = useSay();
  const show = useFormat();
  const [opened, setOpened] = useState<Grievance | undefined>(undefined);
  const { open, done } = answer.totals.grievances;
  return (
    <>
      <div className={css.heading}>
        <h2>{say(words.grievances)}</h2>
        <Go href={mattersAddress(season)}>{say(words.grievanceCounts(show.number(open), show.number(done)))}</Go>
      </div>
      {answer.grievances.length === 0 && <p className={css.none}>{say(words.noGrievances)}</p>}
      <ul className={css.grievances}>
        {answer.grievances.map((each) => (
          <li key={each.id}>
            <button type="button" aria-haspopup="dialog" onClick={() => setOpened(each)}>
              <b>{each.title}</b>
              <span className={css.pair}>{each.organisation.name} · {each.owner}</span>
              <span className={css.pair}><DueMark due={each.due as Day} overdueDays={each.overdueDays} settled={each.state === 'resolved'} /><ToldMark of={each} /></span>
            </button>
          </li>
        ))}
      </ul>
      <GrievanceDrawer season={season} code={opened?.organisation.code} id={opened?.id} onClose={() => setOpened(undefined)} />
    </>
  );
}

/** Who may be sent: experience, and how many places now. */
export function BoardMentors({ season, answer }: { readonly season: string; readonly answer: Board }) {
  const say = useSay();
  const more = answer.mentorsTotal - answer.mentors.length;
  return (
    <>
      <div className={css.heading}>
        <h2>{say(words.mentors)}</h2>
        {more > 0 && <span>{say({ vi: `và ${more} người khác`, en: `and ${more} others` })}</span>}
      </div>
      {answer.mentors.length === 0 && <p className={css.none}>{say(words.noMentors)}</p>}
      <ul className={css.mentors}>
        {answer.mentors.map((mentor) => <MentorLine key={mentor.person} season={season} mentor={mentor} />)}
      </ul>
    </>
  );
}

function MentorLine({ season, mentor }: { readonly season: string; readonly mentor: Mentor }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { places, load, limit } = mentor;
  const hidden = load - places.length;
  return (
    <li>
      <span>{mentor.name}<small>{say(words.helped(mentor.helped))}</small></span>
      {load === 0 ? (
        <LoadBoxes count={0} limit={limit} />
      ) : (
        <button type="button" className={load >= limit ? css.full : undefined} aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(load > limit ? words.over(load) : load === limit ? words.full : words.places(load))} <LoadBoxes count={load} limit={limit} />
        </button>
      )}
      {open && (
        <ul>
          {places.map(({ code, name }) => <li key={code}><Go href={placeAddress(season, code)}>{name}</Go></li>)}
          {hidden > 0 && <li>{say({ vi: `${hidden} nơi ngoài phạm vi của đồng chí`, en: `${hidden} outside your range` })}</li>}
        </ul>
      )}
    </li>
  );
}

/** A box for each place that is thought bearable; full ones are taken. */
export function LoadBoxes({ count, limit }: { readonly count: number; readonly limit: number }) {
  const say = useSay();
  return (
    <span className={css.load} role="img" aria-label={say(words.loadOf(count, limit))}>
      {Array.from({ length: Math.max(limit, Math.min(count, limit + 2)) }, (_, index) => <i key={index} className={index >= count ? css.empty : index >= limit ? css.over : undefined} />)}
    </span>
  );
}
