import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, type Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { Panel } from '#kit/page.tsx';
import { find, followUp } from '../contract.ts';
import type { Finding } from './answers.ts';
import { DueMark } from './matter-marks.tsx';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';
import type { PlacePartProps } from './place.tsx';

const USUAL_DAYS = 7;

/** What was found and is to be mended: who, until when, and what became of it. */
export function PlaceFindings({ season, code, place }: PlacePartProps) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const [following, setFollowing] = useState<Finding | undefined>(undefined);
  const today = place.today as Day;
  const open = place.findings.filter(({ doneOn }) => doneOn === null);
  const done = place.findings.filter(({ doneOn }) => doneOn !== null);
  return (
    <Panel title={say({ vi: 'Việc phát hiện, cần khắc phục', en: 'Found, to be mended' })} action={place.may.visit && <button type="button" className={`link ${css.act ?? ''}`} aria-haspopup="dialog" onClick={() => setAdding(true)}>{say({ vi: 'Thêm việc', en: 'Add a finding' })}</button>}>
      {place.findings.length === 0 && <p className={css.none}>{say({ vi: 'Chưa phát hiện việc nào.', en: 'Nothing was found yet.' })}</p>}
      <ul className={css.list}>
        {[...open, ...done].map((each) => (
          <li key={each.id} className={each.doneOn === null ? undefined : css.over}>
            <FindingLine of={each} />
            {each.doneOn === null && place.may.visit && <div className={css.acts}><button type="button" className="link" aria-haspopup="dialog" onClick={() => setFollowing(each)}>{say({ vi: 'Theo dõi việc này', en: 'Follow it up' })}</button></div>}
          </li>
        ))}
      </ul>
      {adding && <FindDialog season={season} code={code} today={today} onClose={() => setAdding(false)} />}
      {following && <FollowUpDialog season={season} code={code} today={today} of={following} onClose={() => setFollowing(undefined)} />}
    </Panel>
  );
}

export function FindingLine({ of }: { readonly of: Finding }) {
  const say = useSay();
  const show = useFormat();
  return (
    <>
      <div className={css.line}>
        <span>{of.text}</span>
        <DueMark due={of.due as Day} overdueDays={of.overdueDays} settled={of.doneOn !== null} />
      </div>
      <small>{of.owner} · {say({ vi: `phát hiện ${show.day(of.foundOn as Day)}`, en: `found ${show.day(of.foundOn as Day)}` })}{of.doneOn !== null && say({ vi: ` · xong ${show.day(of.doneOn as Day)}`, en: ` · mended ${show.day(of.doneOn as Day)}` })}</small>
      {of.result !== '' && <p className={css.text}>{of.result}</p>}
    </>
  );
}

function FindDialog({ season, code, today, onClose }: { readonly season: string; readonly code: string; readonly today: Day; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(find);
  const [id] = useState(newUuid);
  const [text, setText] = useState('');
  const [owner, setOwner] = useState('');
  const [foundOn, setFoundOn] = useState<Day | undefined>(today);
  const [due, setDue] = useState<Day | undefined>(addDays(today, USUAL_DAYS));
  const save = async (): Promise<void> => {
    if (!foundOn || !due) return;
    const result = await work.send({ season, organisation: code, id, text, owner, foundOn, due });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say({ vi: 'Thêm việc cần khắc phục', en: 'Add a finding' })} confirm={say({ vi: 'Ghi', en: 'Record it' })} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void save()}>
      <Textarea label={say({ vi: 'Việc cần khắc phục', en: 'What is to be mended' })} required withAsterisk={false} autosize minRows={2} maxRows={8} maxLength={1000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <TextInput label={say({ vi: 'Ai khắc phục', en: 'Who mends it' })} required withAsterisk={false} maxLength={200} value={owner} onChange={(event) => setOwner(event.currentTarget.value)} />
      <div className={css.two}>
        <DayField label={say({ vi: 'Phát hiện ngày', en: 'Found on' })} value={foundOn} near={today} error={foundOn ? undefined : say(words.dayMissing)} onChange={setFoundOn} />
        <DayField label={say(words.deadline)} value={due} near={today} error={due ? undefined : say(words.dayMissing)} onChange={setDue} />
      </div>
    </Dialog>
  );
}

/** Mended, or given more time; both with what was seen. */
function FollowUpDialog({ season, code, today, of, onClose }: { readonly season: string; readonly code: string; readonly today: Day; readonly of: Finding; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(followUp);
  const [done, setDone] = useState(true);
  const [on, setOn] = useState<Day | undefined>(today);
  const [result, setResult] = useState('');
  const [due, setDue] = useState<Day | undefined>(of.due as Day);
  const save = async (): Promise<void> => {
    if (!on) return;
    const answered = await work.send({ season, organisation: code, finding: of.id, revision: of.revision, on, done, result, ...(!done && due !== undefined && due !== of.due && { due }) });
    if (answered.ok) onClose();
  };
  return (
    <Dialog title={say({ vi: 'Theo dõi việc phát hiện', en: 'Follow up the finding' })} confirm={say(words.save)} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void save()}>
      <p className={css.text}>{of.text}</p>
      <Checkbox label={say({ vi: 'Đã khắc phục xong', en: 'It is mended' })} checked={done} onChange={(event) => setDone(event.currentTarget.checked)} />
      <Textarea label={say(done ? words.result : { vi: 'Đến nay thế nào', en: 'How it stands' })} autosize minRows={2} maxRows={8} maxLength={1000} value={result} onChange={(event) => setResult(event.currentTarget.value)} />
      <div className={css.two}>
        <DayField label={say(words.day)} value={on} near={today} error={on ? undefined : say(words.dayMissing)} onChange={setOn} />
        {!done && <DayField label={say({ vi: 'Gia hạn đến', en: 'New deadline' })} value={due} near={today} onChange={setDue} />}
      </div>
    </Dialog>
  );
}
