import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { Panel } from '#kit/page.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { kitWords } from '#kit/words.ts';
import { endNote, note } from '../contract.ts';
import { NOTE_KINDS, type NoteKind, noteKindWords } from '../core/kinds.ts';
import type { Note } from './answers.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';
import type { PlacePartProps } from './place.tsx';

/** What the superior has noted; of a confidential note others learn only that it is there. */
export function PlaceNotes({ season, code, place }: PlacePartProps) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Note | undefined>(undefined);
  const today = place.today as Day;
  return (
    <Panel title={say({ vi: 'Ghi chú của cấp trên', en: 'Notes from above' })} action={place.may.visit && <button type="button" className={`link ${css.act ?? ''}`} aria-haspopup="dialog" onClick={() => setAdding(true)}>{say({ vi: 'Thêm ghi chú', en: 'Add a note' })}</button>}>
      {place.notes.length === 0 && <p className={css.none}>{say({ vi: 'Chưa có ghi chú.', en: 'No notes yet.' })}</p>}
      <ul className={css.list}>
        {place.notes.map((each) => (
          <li key={each.id} className={each.endedOn === null ? undefined : css.over}>
            <NoteLine of={each} />
            {each.endedOn === null && place.may.visit && <div className={css.acts}><button type="button" className="link" aria-haspopup="dialog" onClick={() => setEnding(each)}>{say({ vi: 'Kết thúc', en: 'End it' })}</button></div>}
          </li>
        ))}
      </ul>
      {adding && <NoteDialog season={season} code={code} today={today} confide={place.may.confide} onClose={() => setAdding(false)} />}
      {ending && <EndNoteDialog season={season} code={code} today={today} of={ending} onClose={() => setEnding(undefined)} />}
    </Panel>
  );
}

function NoteLine({ of }: { readonly of: Note }) {
  const say = useSay();
  const show = useFormat();
  return (
    <>
      <div className={css.line}>
        <b>{say(noteKindWords[of.kind])}</b>
        {of.sensitive && <span className="tag">{say({ vi: 'nội bộ', en: 'confidential' })}</span>}
      </div>
      {of.text === null ? <p className={css.hidden}>{say({ vi: 'Có ghi chú, chỉ người có nhiệm vụ mới xem.', en: 'There is a note, for those with the duty only.' })}</p> : <p className={css.text}>{of.text}</p>}
      <small>
        {of.by}, {show.day(of.notedOn as Day)}
        {of.endedOn !== null && say({ vi: ` · kết thúc ${show.day(of.endedOn as Day)}`, en: ` · ended ${show.day(of.endedOn as Day)}` })}
        {of.endReason !== '' && `: ${of.endReason}`}
      </small>
    </>
  );
}

function NoteDialog({ season, code, today, confide, onClose }: { readonly season: string; readonly code: string; readonly today: Day; readonly confide: boolean; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(note);
  const [id] = useState(newUuid);
  const [kind, setKind] = useState<NoteKind>('first-time-secretary');
  const [sensitive, setSensitive] = useState(false);
  const [text, setText] = useState('');
  const [on, setOn] = useState<Day | undefined>(today);
  const save = async (): Promise<void> => {
    if (!on) return;
    const result = await work.send({ season, organisation: code, id, kind, sensitive, text, on });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say({ vi: 'Thêm ghi chú', en: 'Add a note' })} confirm={say({ vi: 'Ghi', en: 'Write it' })} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void save()}>
      <NativeSelect
        label={say({ vi: 'Về việc gì', en: 'About' })} value={kind} data={NOTE_KINDS.map((value) => ({ value, label: say(noteKindWords[value]) }))}
        onChange={(event) => {
          const chosen = event.currentTarget.value as NoteKind;
          setKind(chosen);
          // What concerns the inside of a committee is confidential unless somebody decides otherwise.
          if (confide && chosen === 'internal-matter') setSensitive(true);
        }}
      />
      <Textarea label={say(words.note)} required withAsterisk={false} autosize minRows={3} maxRows={10} maxLength={2000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <DayField label={say(words.day)} value={on} near={today} error={on ? undefined : say(words.dayMissing)} onChange={setOn} />
      {confide && <Checkbox label={say({ vi: 'Nội bộ', en: 'Confidential' })} description={say({ vi: 'Chỉ người có nhiệm vụ đọc được; người khác chỉ biết là có.', en: 'Only those with the duty read it; others know that it is there.' })} checked={sensitive} onChange={(event) => setSensitive(event.currentTarget.checked)} />}
    </Dialog>
  );
}

function EndNoteDialog({ season, code, today, of, onClose }: { readonly season: string; readonly code: string; readonly today: Day; readonly of: Note; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(endNote);
  const end = async (reason: string): Promise<void> => {
    const result = await work.send({ season, organisation: code, note: of.id, on: today, reason });
    if (result.ok) onClose();
  };
  return (
    <ReasonDialog opened title={say({ vi: 'Kết thúc ghi chú', en: 'End the note' })} confirm={say({ vi: 'Kết thúc', en: 'End it' })} reasonLabel={say(kitWords.reason)} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={(reason) => void end(reason)}>
      <p>{say({ vi: 'Ghi chú vẫn còn trong sổ, không còn tính là dấu hiệu khó khăn.', en: 'The note stays on record and no longer counts as a sign of difficulty.' })}</p>
    </ReasonDialog>
  );
}
