import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { CommitmentDrawer } from './commitment-drawer.tsx';
import { CommitmentForm } from './commitment-form.tsx';
import { GrievanceDrawer } from './grievance-drawer.tsx';
import { GrievanceForm } from './grievance-form.tsx';
import { CommitmentMark, DueMark, ToldMark } from './matter-marks.tsx';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';
import type { PlacePartProps } from './place.tsx';

/** Grievances and commitments of one place; which one is open stands in the address. */
export function PlaceMatters({ season, code, place }: PlacePartProps) {
  const say = useSay();
  const [address, change] = useAddress();
  const [adding, setAdding] = useState<'grievance' | 'commitment' | undefined>(undefined);
  const today = place.today as Day;
  const add = (what: 'grievance' | 'commitment', text: { readonly vi: string; readonly en: string }) => place.may.record && <button type="button" className={`link ${css.act ?? ''}`} aria-haspopup="dialog" onClick={() => setAdding(what)}>{say(text)}</button>;
  const close = (): void => setAdding(undefined);
  const grievance = place.grievances.find(({ id }) => id === address['mo']);
  const commitment = place.commitments.find(({ id }) => id === address['mo']);
  return (
    <>
      <Panel title={say(words.grievances)} action={add('grievance', { vi: 'Ghi vấn đề', en: 'Record a grievance' })}>
        {place.grievances.length === 0 && <p className={css.none}>{say({ vi: 'Không có vấn đề nào.', en: 'There is none.' })}</p>}
        <ul className={css.grievances}>
          {place.grievances.map((each) => (
            <li key={each.id}>
              <button type="button" aria-haspopup="dialog" onClick={() => change({ mo: each.id })}>
                <b>{each.title}</b>
                <span className={css.pair}>{each.owner}</span>
                <span className={css.pair}><DueMark due={each.due as Day} overdueDays={each.overdueDays} settled={each.state === 'resolved'} /><ToldMark of={each} /></span>
              </button>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={say({ vi: 'Việc đăng ký', en: 'Commitments' })} action={add('commitment', { vi: 'Ghi việc đăng ký', en: 'Record a commitment' })}>
        {place.commitments.length === 0 && <p className={css.none}>{say({ vi: 'Chưa đăng ký việc nào.', en: 'Nothing was taken on yet.' })}</p>}
        <ul className={css.grievances}>
          {place.commitments.map((each) => (
            <li key={each.id}>
              <button type="button" aria-haspopup="dialog" onClick={() => change({ mo: each.id })}>
                <b>{each.what}</b>
                <span className={css.pair}>{[each.figure, each.owner].filter((text) => text !== '').join(' · ')}</span>
                <span className={css.pair}><CommitmentMark of={each} /></span>
              </button>
            </li>
          ))}
        </ul>
      </Panel>
      <GrievanceDrawer season={season} code={grievance && code} id={grievance?.id} onClose={() => change({ mo: undefined })} />
      <CommitmentDrawer season={season} code={commitment && code} id={commitment?.id} onClose={() => change({ mo: undefined })} />
      <SideDrawer opened={adding !== undefined} onClose={close} title={say(adding === 'commitment' ? { vi: 'Ghi việc đăng ký', en: 'Record a commitment' } : { vi: 'Ghi vấn đề tồn đọng', en: 'Record a grievance' })}>
        {adding === 'grievance' && <GrievanceForm season={season} code={code} today={today} confide={place.may.confide} onDone={close} />}
        {adding === 'commitment' && <CommitmentForm season={season} code={code} today={today} onDone={close} />}
      </SideDrawer>
    </>
  );
}
