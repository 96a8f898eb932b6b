import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { PasswordField } from '#kit/password-field.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { changePassword } from '../contract.ts';
import { checkPassword, PASSWORD_MIN_CHARACTERS } from '../core/account.ts';
import style from './people.module.css';
import { peopleProblemWords } from './words.ts';

export function OwnPassword({ account, name, due }: { readonly account: string; readonly name: string; readonly due: boolean }) {
  const say = useSay();
  const work = useWork(changePassword);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [left, setLeft] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const [done, setDone] = useState<number | undefined>(undefined);
  const checked = checkPassword(next, [account, name]);
  const weak = left && next !== '' && !checked.ok ? say((peopleProblemWords[checked.problem.code] as (facts: unknown) => { vi: string; en: string })(checked.problem)) : undefined;
  const different = again !== '' && again !== next && left ? say({ vi: 'Hai lần nhập khác nhau.', en: 'The two differ.' }) : undefined;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setLeft(true);
    setProblem(null);
    setDone(undefined);
    if (!checked.ok || next !== again) return;
    const result = await work.send({ current, next });
    if (!result.ok) return setProblem(result.problem);
    setDone(result.value.endedSignIns);
    setCurrent('');
    setNext('');
    setAgain('');
    setLeft(false);
  };
  return (
    <section className={style['group']}>
      <h2>{say({ vi: 'Mật khẩu', en: 'Password' })}</h2>
      <p>{say({ vi: `Ít nhất ${PASSWORD_MIN_CHARACTERS} ký tự; một câu dễ nhớ là tốt nhất. Đổi xong, các thiết bị khác bị đăng xuất.`, en: `At least ${PASSWORD_MIN_CHARACTERS} characters; a sentence is best. Other devices are signed out.` })}</p>
      <form className={`stack ${style['narrow']}`} onSubmit={(event) => void submit(event)}>
        <input type="text" autoComplete="username" value={account} readOnly hidden />
        <PasswordField label={say({ vi: 'Mật khẩu hiện tại', en: 'Present password' })} autoComplete="current-password" value={current} onChange={(event) => setCurrent(event.currentTarget.value)} />
        <PasswordField label={say({ vi: 'Mật khẩu mới', en: 'New password' })} autoComplete="new-password" value={next} error={weak} onChange={(event) => { setNext(event.currentTarget.value); setLeft(false); }} onBlur={() => setLeft(true)} />
        <PasswordField label={say({ vi: 'Nhập lại mật khẩu mới', en: 'New password again' })} autoComplete="new-password" value={again} error={different} onChange={(event) => setAgain(event.currentTarget.value)} onBlur={() => setLeft(true)} />
        <ProblemNote problem={problem} />
        {done !== undefined && <p className="note calm" role="status">{done === 0 ? say({ vi: 'Đã đổi mật khẩu.', en: 'The password is changed.' }) : say({ vi: `Đã đổi mật khẩu và đăng xuất ${done} thiết bị khác.`, en: `The password is changed and ${done} other devices are signed out.` })}</p>}
        <div><Button type="submit" variant={due ? 'filled' : 'default'} loading={work.isPending}>{say({ vi: 'Đổi mật khẩu', en: 'Change password' })}</Button></div>
      </form>
    </section>
  );
}
