import { useState } from 'react';
import { addDays, type Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { kitWords } from '#kit/words.ts';
import { dropVisit } from '../contract.ts';
import { visitStateWords } from '../core/kinds.ts';
import type { Visit } from './answers.ts';
import { visitAddress } from './oversight-address.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';
import type { PlacePartProps } from './place.tsx';
import { PlanVisitDialog } from './plan-visit-dialog.tsx';

const MARKS = { planned: 'planned', went: 'held', dropped: 'notdue' } as const;
const SHOWN = 6;

/** Visits that are planned, were made, or were dropped; each made one with its checklist. */
export function PlaceVisits({ season, code, place }: PlacePartProps) {
  const say = useSay();
  const [planning, setPlanning] = useState(false);
  const [dropping, setDropping] = useState<Visit | undefined>(undefined);
  const [all, setAll] = useState(false);
  const shown = all ? place.visits : place.visits.slice(0, SHOWN);
  const today = place.today as Day;
  return (
    <Panel title={say({ vi: 'Chuyến đi', en: 'Visits' })} action={place.may.visit && <button type="button" className={`link ${css.act ?? ''}`} aria-haspopup="dialog" onClick={() => setPlanning(true)}>{say(words.planVisit)}</button>}>
      {place.visits.length === 0 && <p className={css.none}>{say({ vi: 'Chưa ai đi lần nào.', en: 'Nobody has been there yet.' })}</p>}
      <ul className={css.list}>
        {shown.map((each) => (
          <li key={each.id}>
            <VisitLine season={season} code={code} of={each} />
            {each.state === 'planned' && place.may.visit && (
              <div className={css.acts}>
                <Go href={visitAddress(season, code, each.id)}>{say(words.openVisit)}</Go>
                <button type="button" className="link" aria-haspopup="dialog" onClick={() => setDropping(each)}>{say({ vi: 'Bỏ lịch', en: 'Drop it' })}</button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {place.visits.length > shown.length && <p className={css.more}><button type="button" className="link small" onClick={() => setAll(true)}>{say({ vi: `Xem cả ${place.visits.length} chuyến`, en: `Show all ${place.visits.length} visits` })}</button></p>}
      {planning && <PlanVisitDialog season={season} code={code} name={place.organisation.name} today={today} first={addDays(today, 1)} onClose={() => setPlanning(false)} />}
      {dropping && <DropDialog season={season} code={code} of={dropping} onClose={() => setDropping(undefined)} />}
    </Panel>
  );
}

function VisitLine({ season, code, of }: { readonly season: string; readonly code: string; readonly of: Visit }) {
  const say = useSay();
  const show = useFormat();
  const on = (of.wentOn ?? of.plannedOn) as Day | null;
  const not = of.answers.filter(({ answer }) => answer === 'no').length;
  const seen = of.answers.filter(({ answer }) => answer !== 'not-seen').length;
  const what = of.state === 'dropped' ? of.dropReason : of.state === 'planned' ? of.purpose : of.text;
  const title = `${on === null ? '' : show.weekday(on)}: ${of.by.name}`;
  return (
    <>
      <div className={css.line}>
        {of.state === 'went' ? <Go href={visitAddress(season, code, of.id)}>{title}</Go> : <span>{title}</span>}
        <StateMark state={MARKS[of.state]}>{say(visitStateWords[of.state]).toLowerCase()}</StateMark>
      </div>
      {of.state === 'went' && (
        <small>{say({ vi: `Đã xem ${seen}/${of.answers.length} điểm${not > 0 ? `, ${not} điểm chưa đạt` : ''}.`, en: `${seen} of ${of.answers.length} points looked at${not > 0 ? `, ${not} not as they should be` : ''}.` })}</small>
      )}
      {what !== '' && <p className={css.text}>{what}</p>}
    </>
  );
}

function DropDialog({ season, code, of, onClose }: { readonly season: string; readonly code: string; readonly of: Visit; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(dropVisit);
  const drop = async (reason: string): Promise<void> => {
    const result = await work.send({ season, organisation: code, visit: of.id, reason });
    if (result.ok) onClose();
  };
  return <ReasonDialog opened title={say({ vi: 'Bỏ lịch đi', en: 'Drop the visit' })} confirm={say({ vi: 'Bỏ lịch', en: 'Drop it' })} reasonLabel={say(kitWords.reason)} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={(reason) => void drop(reason)} />;
}
