import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { Answered } from '#kit/answered.tsx';
import { type SaidProblem, useAnswer, useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { PasswordField } from '#kit/password-field.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { addPasskey, beginPasskey, listPasskeys, removePasskey } from '../contract.ts';
import { useFocusFirst } from './focus-first.ts';
import { makeOnDevice, passkeysWork } from './passkey-device.ts';
import style from './people.module.css';

/** Keys on devices: to sign in by finger, face or PIN instead of password and code. */
export function OwnPasskeys() {
  const say = useSay();
  const list = useAnswer(listPasskeys, {});
  const remove = useWork(removePasskey);
  const [adding, setAdding] = useState(false);
  return (
    <section className={style['group']}>
      <h2>{say({ vi: 'Khóa trên thiết bị', en: 'Passkeys' })}</h2>
      <p>{say({ vi: 'Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của điện thoại, máy tính này, không cần gõ mật khẩu. Khóa không rời khỏi thiết bị, nên không ai hỏi hay lừa lấy được.', en: 'Sign in by fingerprint, face or the PIN of this phone or computer, without typing a password. The key never leaves the device, so nobody can talk you out of it.' })}</p>
      <Answered of={list}>
        {({ passkeys }) => (
          <ul className={style['lines']}>
            {passkeys.map((key) => (
              <li key={key.id}>
                <Passkey name={key.name} site={key.site} createdAt={key.createdAt as Moment} lastUsedAt={key.lastUsedAt as Moment | null} />
                <Button size="compact-sm" variant="default" aria-label={say({ vi: `Bỏ khóa ${key.name}`, en: `Remove the passkey ${key.name}` })} loading={remove.isPending && remove.variables?.passkey === key.id} onClick={() => remove.mutate({ passkey: key.id })}>{say({ vi: 'Bỏ khóa', en: 'Remove' })}</Button>
              </li>
            ))}
          </ul>
        )}
      </Answered>
      <ProblemNote problem={remove.error} />
      {adding ? <NewPasskey onClose={() => setAdding(false)} />
        : passkeysWork() ? <Button variant="default" onClick={() => setAdding(true)}>{say({ vi: 'Thêm khóa của thiết bị này', en: 'Add a passkey of this device' })}</Button>
        : <p className="small muted">{say({ vi: 'Trình duyệt hoặc địa chỉ đang mở không tạo được khóa: cần mở trang bằng tên miền có mã hóa (https) hoặc localhost.', en: 'This browser or address makes no passkeys: open the page by its name, encrypted (https), or as localhost.' })}</p>}
    </section>
  );
}

function Passkey({ name, site, createdAt, lastUsedAt }: { readonly name: string; readonly site: string; readonly createdAt: Moment; readonly lastUsedAt: Moment | null }) {
  const say = useSay();
  const show = useFormat();
  const used = lastUsedAt === null ? say({ vi: 'chưa dùng', en: 'never used' }) : `${say({ vi: 'dùng gần nhất', en: 'last used' })} ${show.moment(lastUsedAt)}`;
  return (
    <div>
      <b>{name}</b>
      <small>{say({ vi: 'cho', en: 'for' })} {site} · {say({ vi: 'thêm', en: 'added' })} {show.moment(createdAt)} · {used}</small>
    </div>
  );
}

/** Name and password first, then the device asks for finger, face or PIN. */
function NewPasskey({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const first = useFocusFirst();
  const begin = useWork(beginPasskey);
  const add = useWork(addPasskey);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const [refused, setRefused] = useState<Sentence | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    setRefused(null);
    const asked = await begin.send({ password });
    if (!asked.ok) return setProblem(asked.problem);
    const made = await makeOnDevice(asked.value.options);
    if (!made.ok) return setRefused(made.problem);
    const added = await add.send({ challenge: asked.value.challenge, name, credential: made.value });
    if (added.ok) onClose();
    else setProblem(added.problem);
  };
  return (
    <form className={`stack ${style['narrow']}`} onSubmit={(event) => void submit(event)}>
      <TextInput label={say({ vi: 'Gọi thiết bị này là gì', en: 'What to call this device' })} required withAsterisk={false} ref={first} maxLength={60} placeholder={say({ vi: 'Điện thoại của tôi', en: 'My phone' })} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <PasswordField label={say({ vi: 'Nhập mật khẩu để tiếp tục', en: 'Enter your password to go on' })} autoComplete="current-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} />
      <ProblemNote problem={problem} />
      {refused && <p className="note warn" role="alert">{say(refused)}</p>}
      <div className="row">
        <Button type="submit" loading={begin.isPending || add.isPending}>{say({ vi: 'Tiếp tục', en: 'Go on' })}</Button>
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}
