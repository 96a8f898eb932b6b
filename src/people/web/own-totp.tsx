import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { PasswordField } from '#kit/password-field.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { beginTotp, confirmTotp, removeTotp } from '../contract.ts';
import { useFocusFirst } from './focus-first.ts';
import style from './people.module.css';

/** One-time codes: off → password → QR code → first code → on. */
export function OwnTotp({ on }: { readonly on: boolean }) {
  const say = useSay();
  const begin = useWork(beginTotp);
  const remove = useWork(removeTotp);
  const [asking, setAsking] = useState(false);
  const [begun, setBegun] = useState<OutputOf<typeof beginTotp> | undefined>(undefined);
  const [problem, setProblem] = useState<SaidProblem | null>(null);

  const close = (): void => {
    setAsking(false);
    setProblem(null);
    setBegun(undefined);
  };
  const submit = async (password: string): Promise<void> => {
    setProblem(null);
    if (on) {
      const result = await remove.send({ password });
      if (result.ok) close();
      else setProblem(result.problem);
      return;
    }
    const result = await begin.send({ password });
    if (result.ok) setBegun(result.value);
    else setProblem(result.problem);
  };
  return (
    <section className={style['group']}>
      <h2>{say({ vi: 'Mã xác thực hai bước', en: 'One-time codes' })}</h2>
      <p>
        {on
          ? say({ vi: 'Đang bật: mỗi lần đăng nhập cần thêm mã 6 số trên điện thoại.', en: 'On: each sign-in also asks for six digits from your phone.' })
          : say({ vi: 'Đang tắt. Khi bật, người biết mật khẩu vẫn không vào được nếu không cầm điện thoại này.', en: 'Off. When on, who knows your password still cannot enter without your phone.' })}
      </p>
      {begun !== undefined && !on ? (
        <ConfirmCode begun={begun} onClose={close} />
      ) : asking ? (
        <AskPassword on={on} busy={begin.isPending || remove.isPending} problem={problem} onSend={submit} onClose={close} />
      ) : (
        <Button variant="default" onClick={() => setAsking(true)}>{on ? say({ vi: 'Tắt mã xác thực', en: 'Switch off' }) : say({ vi: 'Bật mã xác thực', en: 'Use one-time codes' })}</Button>
      )}
    </section>
  );
}

interface AskPasswordProps {
  readonly on: boolean;
  readonly busy: boolean;
  readonly problem: SaidProblem | null;
  readonly onSend: (password: string) => Promise<void>;
  readonly onClose: () => void;
}

function AskPassword({ on, busy, problem, onSend, onClose }: AskPasswordProps) {
  const say = useSay();
  const first = useFocusFirst();
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onSend(password);
  };
  return (
    <form className={`stack ${style['narrow']}`} onSubmit={submit}>
      <PasswordField ref={first} label={say({ vi: 'Nhập mật khẩu để tiếp tục', en: 'Enter your password to go on' })} autoComplete="current-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} />
      <ProblemNote problem={problem} />
      <div className="row">
        <Button type="submit" loading={busy}>{on ? say({ vi: 'Tắt mã xác thực', en: 'Switch off' }) : say({ vi: 'Tiếp tục', en: 'Go on' })}</Button>
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}

function ConfirmCode({ begun, onClose }: { readonly begun: OutputOf<typeof beginTotp>; readonly onClose: () => void }) {
  const say = useSay();
  const first = useFocusFirst();
  const confirm = useWork(confirmTotp);
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    const result = await confirm.send({ code: code.trim() });
    if (result.ok) return onClose();
    setCode('');
    setProblem(result.problem);
  };
  return (
    <div className={style['qr']}>
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(begun.picture)}`} alt={say({ vi: 'Mã QR để quét bằng ứng dụng xác thực', en: 'QR code for the authenticator app' })} />
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p className="small">{say({ vi: '1. Mở ứng dụng xác thực trên điện thoại và quét mã QR. Không quét được thì nhập khóa:', en: '1. Open the authenticator app on your phone and scan the code. Or enter the key:' })} <code className="digits" style={{ overflowWrap: 'anywhere' }}>{begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
        <TextInput label={say({ vi: '2. Nhập mã 6 số đang hiện', en: '2. Enter the six digits shown' })} required withAsterisk={false} ref={first} inputMode="numeric" autoComplete="one-time-code" maxLength={7} value={code} onChange={(event) => setCode(event.currentTarget.value)} />
        <ProblemNote problem={problem} />
        <div className="row">
          <Button type="submit" loading={confirm.isPending}>{say({ vi: 'Xác nhận và bật', en: 'Confirm and switch on' })}</Button>
          <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
        </div>
      </form>
    </div>
  );
}
