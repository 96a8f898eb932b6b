import { Button } from '@mantine/core';
import { Answered } from '#kit/answered.tsx';
import { useAnswer, useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import type { Moment } from '#foundation/day.ts';
import { endOtherSignIns, endSignIn, listSignIns } from '../contract.ts';
import { deviceWords } from './device-words.ts';
import style from './people.module.css';

export function OwnDevices() {
  const say = useSay();
  const show = useFormat();
  const list = useAnswer(listSignIns, {});
  const end = useWork(endSignIn);
  const endOthers = useWork(endOtherSignIns);
  return (
    <section className={style['group']}>
      <h2>{say({ vi: 'Thiết bị đang đăng nhập', en: 'Where I am signed in' })}</h2>
      <p>{say({ vi: 'Thấy thiết bị lạ thì đăng xuất thiết bị đó và đổi mật khẩu.', en: 'If one is not yours, sign it out and change the password.' })}</p>
      <Answered of={list}>
        {({ signIns }) => (
          <>
            <ul className={style['lines']}>
              {signIns.map((each) => (
                <li key={each.id}>
                  <div>
                    <b>{say(deviceWords(each.device))}</b> {each.current && <span className="tag">{say({ vi: 'thiết bị này', en: 'this one' })}</span>}
                    <small>{say({ vi: 'dùng gần nhất', en: 'last seen' })} {show.moment(each.lastSeenAt as Moment)} · {say({ vi: 'từ', en: 'since' })} {show.moment(each.createdAt as Moment)}{each.address !== '' && ` · ${each.address}`}</small>
                  </div>
                  {!each.current && <Button size="compact-sm" variant="default" loading={end.isPending && end.variables?.signIn === each.id} onClick={() => end.mutate({ signIn: each.id })}>{say({ vi: 'Đăng xuất', en: 'Sign out' })}</Button>}
                </li>
              ))}
            </ul>
            <ProblemNote problem={end.error ?? endOthers.error} />
            {signIns.length > 2 && <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate({})}>{say({ vi: 'Đăng xuất mọi thiết bị khác', en: 'Sign out all others' })}</Button>}
          </>
        )}
      </Answered>
    </section>
  );
}
