import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useAddress } from '#kit/address.ts';
import { type SaidProblem, useAnswer, useWork } from '#kit/api.ts';
import { useGo } from '#kit/go.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from '#kit/language.tsx';
import { PasswordField } from '#kit/password-field.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { beginPasskeySignIn, passkeySignIn, sampleAccounts, setUpState, signIn } from '../contract.ts';
import { useFocusFirst } from './focus-first.ts';
import { OpenPage } from './open-page.tsx';
import { passkeysWork, signOnDevice } from './passkey-device.ts';
import style from './people.module.css';

/** Where the person wanted to go, if it is a page of ours. */
export function placeAfterSignIn(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}

/** /dang-nhap: account and password, a code when the account asks for one; sample accounts when there are any. */
export function SignInScreen() {
  const say = useSay();
  const go = useGo();
  const [address] = useAddress();
  const beginning = useAnswer(setUpState, {});
  const work = useWork(signIn);
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [codeAsked, setCodeAsked] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const first = useFocusFirst();
  const codeField = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (beginning.data?.needed === true) go('/thiet-lap', { replace: true });
  }, [beginning.data, go]);
  useEffect(() => {
    if (codeAsked) codeField.current?.focus();
  }, [codeAsked]);

  const send = async (as: string, secret: string): Promise<void> => {
    setProblem(null);
    const result = await work.send({ account: as, password: secret, ...(codeAsked && code.trim() !== '' && { code: code.trim() }) });
    if (!result.ok) {
      if (result.problem.code === 'totp_needed') return setCodeAsked(true);
      setCode('');
      return setProblem(result.problem);
    }
    enter(result.value.mustChangePassword, address['ve']);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send(account, password);
  };

  return (
    <OpenPage title={say({ vi: 'Đăng nhập', en: 'Sign in' })}>
      <form onSubmit={submit} className="stack" aria-busy={work.isPending}>
        <TextInput label={say({ vi: 'Tên tài khoản', en: 'Account' })} size="md" required withAsterisk={false} autoComplete="username" autoCapitalize="none" spellCheck={false} ref={first} value={account} onChange={(event) => { setAccount(event.currentTarget.value); setCodeAsked(false); }} />
        <PasswordField
          label={say({ vi: 'Mật khẩu', en: 'Password' })} size="md" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {codeAsked && (
          <TextInput
            ref={codeField} label={say({ vi: 'Mã xác thực', en: 'One-time code' })} description={say({ vi: '6 số đang hiện trong ứng dụng xác thực trên điện thoại', en: 'The six digits shown by the app on your phone' })}
            size="md" required withAsterisk={false} inputMode="numeric" autoComplete="one-time-code" maxLength={7} value={code} onChange={(event) => setCode(event.currentTarget.value)} styles={{ input: { fontFamily: 'var(--font-num)', letterSpacing: '.2em' } }}
          />
        )}
        <ProblemNote problem={problem} />
        <Button type="submit" size="md" loading={work.isPending}>{say({ vi: 'Đăng nhập', en: 'Sign in' })}</Button>
        <p className="small muted">{say({ vi: 'Quên mật khẩu hoặc mất điện thoại: nhờ người quản trị đặt lại.', en: 'Password forgotten or phone lost: ask your administrator for a reset.' })}</p>
      </form>
      {passkeysWork() && <ByPasskey wanted={address['ve']} />}
      <Samples busy={work.isPending} onChoose={(as, secret) => { setAccount(as); setPassword(secret); void send(as, secret); }} />
    </OpenPage>
  );
}

/** A new page: nothing that was read for somebody else stays. */
function enter(mustChangePassword: boolean, wanted: string | undefined): void {
  window.location.assign(mustChangePassword ? '/tai-khoan' : placeAfterSignIn(wanted));
}

/** Without a name: the device shows which accounts it has keys for. */
function ByPasskey({ wanted }: { readonly wanted: string | undefined }) {
  const say = useSay();
  const begin = useWork(beginPasskeySignIn);
  const finish = useWork(passkeySignIn);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const [refused, setRefused] = useState<Sentence | null>(null);
  const sign = async (): Promise<void> => {
    setProblem(null);
    setRefused(null);
    const asked = await begin.send({});
    if (!asked.ok) return setProblem(asked.problem);
    const signed = await signOnDevice(asked.value.options);
    if (!signed.ok) return setRefused(signed.problem);
    const result = await finish.send({ challenge: asked.value.challenge, credential: signed.value });
    if (result.ok) enter(result.value.mustChangePassword, wanted);
    else setProblem(result.problem);
  };
  return (
    <div className={`stack ${style['passkey']}`}>
      <Button variant="default" size="md" loading={begin.isPending || finish.isPending} onClick={() => void sign()}>{say({ vi: 'Đăng nhập bằng khóa trên thiết bị', en: 'Sign in with a passkey' })}</Button>
      <ProblemNote problem={problem} />
      {refused && <p className="note warn" role="alert">{say(refused)}</p>}
    </div>
  );
}

/** Who works together stands together, in the order in which each place is first named. */
function byOrganisation<Account extends { readonly organisation: { readonly name: string } }>(accounts: readonly Account[]): [string, Account[]][] {
  const groups = new Map<string, Account[]>();
  for (const each of accounts) groups.set(each.organisation.name, [...(groups.get(each.organisation.name) ?? []), each]);
  return [...groups];
}

function Samples({ busy, onChoose }: { readonly busy: boolean; readonly onChoose: (account: string, password: string) => void }) {
  const say = useSay();
  const samples = useAnswer(sampleAccounts, {});
  const { password, accounts } = samples.data ?? { password: null, accounts: [] };
  if (password === null) return null;
  return (
    <section className={style['samples']} aria-labelledby="samples">
      <h2 id="samples">
        {say({ vi: 'Vào xem thử', en: 'Try it' })} <span className="tag warn">{say({ vi: 'dữ liệu mẫu', en: 'sample data' })}</span>
      </h2>
      <p>{say({ vi: 'Người trong danh sách này không có thật. Bấm một dòng để vào.', en: 'These people are invented. Choose a line to enter.' })}</p>
      {byOrganisation(accounts).map(([organisation, there]) => (
        <section key={organisation} aria-label={organisation}>
          <h3>{organisation}</h3>
          <ul>
            {there.map((each) => (
              <li key={each.account}>
                <button type="button" disabled={busy} onClick={() => onChoose(each.account, password)}>
                  <b>{say(each.duty)}</b>
                  <span>{each.name} ({each.account})</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
