import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { WorkForm } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem } from '#kit/problem-note.tsx';
import { makeScreen, showPanel } from '../contract.ts';
import { useDesk } from './desk-view.ts';
import { deskWords as words } from './desk-words.ts';

/** A new screen: a name that says where it stands. */
export function ScreenForm({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const { at, day } = useDesk();
  const work = useWork(makeScreen);
  const [name, setName] = useState(`Màn hình ${day.screens.length + 1}`);
  const [missing, setMissing] = useState(false);
  const submit = async (): Promise<void> => {
    if (name.trim() === '') return setMissing(true);
    const result = await work.send({ ...at, name: name.trim() });
    if (result.ok) onClose();
  };
  const problem = fieldProblem(work.error, 'name');
  return (
    <WorkForm confirm={say(words.addScreen)} busy={work.isPending} problem={work.error} onClose={onClose} onSubmit={() => void submit()}>
      <TextInput
        data-autofocus
        label={say({ vi: 'Tên màn hình', en: 'Name of the screen' })}
        description={say({ vi: 'Nơi đặt: bên trái sân khấu, phòng chờ…', en: 'Where it stands: left of the stage, the foyer…' })}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={missing && name.trim() === '' ? say({ vi: 'Đặt tên cho màn hình.', en: 'Give the screen a name.' }) : problem && say(problem)}
      />
      <p className="small muted">{say({ vi: 'Màn hình có địa chỉ riêng, mở được trên máy chiếu không cần đăng nhập và chỉ hiện điều đã công bố.', en: 'The screen has an address of its own, opens on the projector without signing in, and shows only what was announced.' })}</p>
    </WorkForm>
  );
}

/** A few words on the screens: a break, a welcome. */
export function TextForm({ screens, onClose }: { readonly screens: 'all' | readonly string[]; readonly onClose: () => void }) {
  const say = useSay();
  const { at } = useDesk();
  const work = useWork(showPanel);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = async (): Promise<void> => {
    if (title.trim() === '') return setMissing(true);
    const result = await work.send({ ...at, shown: { kind: 'text', title: title.trim(), text: text.trim() }, screens: screens === 'all' ? 'all' : [...screens] });
    if (result.ok) onClose();
  };
  return (
    <WorkForm confirm={say(words.show)} busy={work.isPending} problem={work.error} onClose={onClose} onSubmit={() => void submit()}>
      <TextInput data-autofocus label={say({ vi: 'Dòng lớn', en: 'Large line' })} placeholder={say({ vi: 'Đại hội nghỉ giải lao', en: 'The congress takes a break' })} maxLength={120} value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={missing && title.trim() === '' ? say({ vi: 'Nhập dòng chữ sẽ chiếu.', en: 'Enter what is shown.' }) : undefined} />
      <Textarea label={say({ vi: 'Nội dung bên dưới', en: 'Below it' })} autosize minRows={2} maxRows={8} maxLength={600} value={text} onChange={(event) => setText(event.currentTarget.value)} />
    </WorkForm>
  );
}
