import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { kitWords } from '#kit/words.ts';
import { endAssignment } from '../contract.ts';
import type { Assignment } from './answers.ts';
import { AssignDialog } from './assign-dialog.tsx';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';
import type { PlacePartProps } from './place.tsx';

/** Who follows the place now, and who did before. */
export function PlaceMentor({ season, code, place }: PlacePartProps) {
  const say = useSay();
  const [doing, setDoing] = useState<'assign' | 'end' | undefined>(undefined);
  const isNow = (each: Assignment): boolean => each.until === null || each.until > place.today;
  const now = place.assignments.find(isNow);
  const close = (): void => setDoing(undefined);
  const assignWords = now ? words.changeMentor : words.assign;
  return (
    <Panel title={say({ vi: 'Người theo dõi, chỉ đạo', en: 'Who leads from above' })} action={place.may.assign && <button type="button" className={`link ${css.act ?? ''}`} aria-haspopup="dialog" onClick={() => setDoing('assign')}>{say(assignWords)}</button>}>
      {!now && <p className={css.none}>{say({ vi: 'Chưa giao ai.', en: 'Nobody yet.' })}</p>}
      <ul className={css.list}>
        {place.assignments.map((each) => (
          <li key={each.id} className={isNow(each) ? undefined : css.over}>
            <AssignmentLine of={each} />
            {each === now && place.may.assign && <div className={css.acts}><button type="button" className="link" aria-haspopup="dialog" onClick={() => setDoing('end')}>{say({ vi: 'Thôi phân công', en: 'End the assignment' })}</button></div>}
          </li>
        ))}
      </ul>
      {doing === 'assign' && <AssignDialog season={season} code={code} name={place.organisation.name} onClose={close} />}
      {doing === 'end' && now && <EndDialog season={season} code={code} today={place.today as Day} of={now} onClose={close} />}
    </Panel>
  );
}

function AssignmentLine({ of }: { readonly of: Assignment }) {
  const say = useSay();
  const show = useFormat();
  const from = show.day(of.from as Day);
  const time = of.until === null ? { vi: `từ ${from}`, en: `since ${from}` } : { vi: `${from} – ${show.day(of.until as Day)}`, en: `${from} – ${show.day(of.until as Day)}` };
  const also = [of.why, of.endReason].filter((text) => text !== '').join(' · ');
  return (
    <>
      <div className={css.line}><b>{of.name}</b><span className="digits small">{say(time)}</span></div>
      <small>{say({ vi: `${of.by} giao`, en: `assigned by ${of.by}` })}{also !== '' && ` · ${also}`}</small>
    </>
  );
}

function EndDialog({ season, code, today, of, onClose }: { readonly season: string; readonly code: string; readonly today: Day; readonly of: Assignment; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(endAssignment);
  const end = async (reason: string): Promise<void> => {
    const result = await work.send({ season, organisation: code, assignment: of.id, on: today, reason });
    if (result.ok) onClose();
  };
  return (
    <ReasonDialog opened title={say({ vi: 'Thôi phân công', en: 'End the assignment' })} confirm={say({ vi: 'Thôi phân công', en: 'End it' })} reasonLabel={say(kitWords.reason)} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={(reason) => void end(reason)}>
      <p>{say({ vi: `${of.name} thôi theo dõi nơi này từ hôm nay. Nơi này trở lại thành chưa giao.`, en: `${of.name} no longer follows this place from today on; it has nobody again.` })}</p>
    </ReasonDialog>
  );
}
