import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { WorkForm } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem } from '#kit/problem-note.tsx';
import { requestSpeech } from '../contract.ts';
import { SPEAKER_ROLES, type SpeakerRole } from '../core/speech.ts';
import { speakerRoleWords } from '../core/words.ts';
import { useDesk } from './desk-view.ts';
import { deskWords as words } from './desk-words.ts';
import css from './desk.module.css';
import { ParticipantPicker } from './participant-picker.tsx';

const USUAL_MINUTES = 7;

/** A request to speak: a person of the roll by name, or a guest. */
export function SpeechForm({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const { at } = useDesk();
  const work = useWork(requestSpeech);
  const [role, setRole] = useState<SpeakerRole>('participant');
  const [participant, setParticipant] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  const [subject, setSubject] = useState('');
  const [minutes, setMinutes] = useState<number | string>(USUAL_MINUTES);
  const [missing, setMissing] = useState(false);
  const fromRoll = role === 'participant';
  const noSpeaker = fromRoll ? participant === null : name.trim() === '';
  const wrongMinutes = typeof minutes !== 'number' || minutes < 1 || minutes > 180;
  const submit = async (): Promise<void> => {
    if (noSpeaker || subject.trim() === '' || wrongMinutes) return setMissing(true);
    const who = fromRoll ? { participant: participant ?? '' } : { name: name.trim(), unit: unit.trim() };
    const result = await work.send({ ...at, role, ...who, subject: subject.trim(), minutes });
    if (result.ok) onClose();
  };
  const ask = (empty: boolean, sentence: { vi: string; en: string }): string | undefined => (missing && empty ? say(sentence) : undefined);
  const fieldOf = (field: string): string | undefined => {
    const sentence = fieldProblem(work.error, field);
    return sentence && say(sentence);
  };
  return (
    <WorkForm confirm={say(words.askToSpeak)} busy={work.isPending} problem={work.error} onClose={onClose} onSubmit={() => void submit()}>
      <NativeSelect label={say({ vi: 'Phát biểu với tư cách', en: 'Speaks as' })} value={role} onChange={(event) => setRole(event.currentTarget.value as SpeakerRole)} data={SPEAKER_ROLES.map((each) => ({ value: each, label: say(speakerRoleWords[each]) }))} />
      {fromRoll ? (
        <ParticipantPicker first label={say({ vi: 'Người phát biểu', en: 'Speaker' })} value={participant} onPick={(person) => setParticipant(person?.id ?? null)} error={ask(noSpeaker, { vi: 'Chọn người trong danh sách đại hội.', en: 'Choose somebody from the roll.' })} />
      ) : (
        <div className={css.two}>
          <TextInput data-autofocus label={say({ vi: 'Họ và tên', en: 'Name' })} maxLength={120} value={name} onChange={(event) => setName(event.currentTarget.value)} error={ask(noSpeaker, { vi: 'Nhập họ và tên.', en: 'Enter the name.' }) ?? fieldOf('name')} />
          <TextInput label={say({ vi: 'Chức vụ, đơn vị', en: 'Post, unit' })} maxLength={200} value={unit} onChange={(event) => setUnit(event.currentTarget.value)} error={fieldOf('unit')} />
        </div>
      )}
      <TextInput label={say({ vi: 'Nội dung', en: 'Subject' })} maxLength={300} value={subject} onChange={(event) => setSubject(event.currentTarget.value)} error={ask(subject.trim() === '', { vi: 'Ghi ngắn nội dung sẽ nói.', en: 'Say in short what about.' }) ?? fieldOf('subject')} />
      <NumberInput label={say({ vi: 'Số phút', en: 'Minutes' })} min={1} max={180} allowDecimal={false} clampBehavior="none" value={minutes} onChange={setMinutes} error={ask(wrongMinutes, { vi: 'Từ 1 đến 180 phút.', en: 'Between 1 and 180.' })} />
    </WorkForm>
  );
}
