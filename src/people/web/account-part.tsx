import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { kitWords } from '#kit/words.ts';
import { disableAccount, enableAccount, makeAccount, resetPassword, type showPerson } from '../contract.ts';
import style from './people.module.css';
import { SecretShown } from './secret-shown.tsx';

type Shown = OutputOf<typeof showPerson>;

/** A person's account within the drawer: made, reset, disabled; a temporary password is shown this once. */
export function AccountPart({ person }: { readonly person: Shown }) {
  const say = useSay();
  const [made, setMade] = useState<{ account: string; temporaryPassword: string } | undefined>(undefined);
  return (
    <section className={style['part']}>
      <h2>{say({ vi: 'Tài khoản', en: 'Account' })}</h2>
      <div className="stack">
        {made && (
          <SecretShown
            label={say({ vi: `Mật khẩu tạm của tài khoản ${made.account}`, en: `Temporary password of ${made.account}` })} secret={made.temporaryPassword}
            hint={say({ vi: 'Chỉ hiện lần này; đưa tận tay người dùng. Khi đăng nhập, người dùng phải đổi ngay.', en: 'Shown this once; hand it over in person. It must be changed at the first sign-in.' })}
          />
        )}
        {person.account ? <Existing person={person} account={person.account} onReset={setMade} /> : person.youMayManageAccount ? <Make person={person} onMade={setMade} /> : <p className="small muted">{say({ vi: 'Chưa có tài khoản.', en: 'There is no account.' })}</p>}
        {!person.youMayManageAccount && <p className="small muted">{say({ vi: 'Người này giữ nhiệm vụ ngoài quyền được giao; tài khoản do cấp trên quản lý.', en: 'This person holds wider duties than yours; the account is managed by your superior.' })}</p>}
      </div>
    </section>
  );
}

function Make({ person, onMade }: { readonly person: Shown; readonly onMade: (made: { account: string; temporaryPassword: string }) => void }) {
  const say = useSay();
  const make = useWork(makeAccount);
  const [name, setName] = useState(person.proposedAccount);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    const result = await make.send({ person: person.id, account: name.trim() });
    if (result.ok) onMade(result.value);
    else setProblem(result.problem);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <div className="row" style={{ alignItems: 'flex-end' }}>
        <TextInput label={say({ vi: 'Tên tài khoản', en: 'Account' })} required withAsterisk={false} maxLength={40} autoCapitalize="none" autoComplete="off" spellCheck={false} value={name} onChange={(event) => setName(event.currentTarget.value.toLowerCase())} />
        <Button type="submit" variant="default" loading={make.isPending}>{say({ vi: 'Tạo tài khoản', en: 'Make account' })}</Button>
      </div>
      <ProblemNote problem={problem} />
    </form>
  );
}

function Existing({ person, account, onReset }: { readonly person: Shown; readonly account: NonNullable<Shown['account']>; readonly onReset: (made: { account: string; temporaryPassword: string }) => void }) {
  const say = useSay();
  const show = useFormat();
  const reset = useWork(resetPassword);
  const disable = useWork(disableAccount);
  const enable = useWork(enableAccount);
  const [asking, setAsking] = useState<'reset' | 'disable' | 'enable' | undefined>(undefined);
  const [alsoTotp, setAlsoTotp] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const close = (): void => {
    setAsking(undefined);
    setProblem(null);
    setAlsoTotp(false);
  };
  const confirm = async (reason: string): Promise<void> => {
    const result = asking === 'reset' ? await reset.send({ person: person.id, reason, alsoTotp }) : asking === 'disable' ? await disable.send({ person: person.id, reason }) : await enable.send({ person: person.id, reason });
    if (!result.ok) return setProblem(result.problem);
    if (asking === 'reset') onReset(result.value as { account: string; temporaryPassword: string });
    close();
  };
  const titles = {
    reset: say({ vi: 'Đặt lại mật khẩu', en: 'Reset the password' }), disable: say({ vi: 'Khóa tài khoản', en: 'Disable the account' }), enable: say({ vi: 'Mở khóa tài khoản', en: 'Enable the account' }),
  };
  return (
    <>
      <dl className={style['facts']}>
        <dt>{say({ vi: 'Tên', en: 'Name' })}</dt>
        <dd><b>{account.name}</b> {account.disabled && <span className="tag warn">{say({ vi: 'đã khóa', en: 'disabled' })}</span>} {account.sample && <span className="tag">{say({ vi: 'mẫu', en: 'sample' })}</span>}</dd>
        <dt>{say({ vi: 'Đăng nhập gần nhất', en: 'Last sign-in' })}</dt>
        <dd>{account.lastSignInAt === null ? say({ vi: 'chưa lần nào', en: 'never' }) : show.moment(account.lastSignInAt as Moment)}</dd>
        <dt>{say({ vi: 'Mã xác thực', en: 'One-time codes' })}</dt>
        <dd>{account.totp ? say({ vi: 'đang bật', en: 'on' }) : say({ vi: 'tắt', en: 'off' })}</dd>
        {account.passwordTemporary && <><dt>{say({ vi: 'Mật khẩu', en: 'Password' })}</dt><dd>{say({ vi: 'tạm, chưa đổi', en: 'temporary, not yet changed' })}</dd></>}
      </dl>
      {person.youMayManageAccount && !account.sample && (
        <div className="row">
          <Button size="compact-sm" variant="default" onClick={() => setAsking('reset')}>{titles.reset}</Button>
          {account.disabled ? <Button size="compact-sm" variant="default" onClick={() => setAsking('enable')}>{titles.enable}</Button> : !person.isYou && <Button size="compact-sm" variant="default" onClick={() => setAsking('disable')}>{titles.disable}</Button>}
        </div>
      )}
      <ReasonDialog opened={asking !== undefined} onClose={close} title={asking ? titles[asking] : ''} confirm={asking ? titles[asking] : ''} reasonLabel={say(kitWords.reason)} busy={reset.isPending || disable.isPending || enable.isPending} problem={problem} onConfirm={(reason) => void confirm(reason)}>
        <div className="stack">
          <p>
            {asking === 'reset' && say({ vi: `${person.name} bị đăng xuất khỏi mọi thiết bị và nhận một mật khẩu tạm.`, en: `${person.name} is signed out everywhere and gets a temporary password.` })}
            {asking === 'disable' && say({ vi: `${person.name} bị đăng xuất ngay và không đăng nhập được nữa. Nhiệm vụ vẫn giữ.`, en: `${person.name} is signed out at once and cannot sign in. Duties stay.` })}
            {asking === 'enable' && say({ vi: `${person.name} đăng nhập lại được bằng mật khẩu cũ.`, en: `${person.name} can sign in again with the old password.` })}
          </p>
          {asking === 'reset' && account.totp && <Checkbox label={say({ vi: 'Tắt luôn mã xác thực (mất điện thoại)', en: 'Also switch off one-time codes (phone lost)' })} checked={alsoTotp} onChange={(event) => setAlsoTotp(event.currentTarget.checked)} />}
        </div>
      </ReasonDialog>
    </>
  );
}
