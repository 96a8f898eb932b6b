import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { addDays, type Day } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { type SaidProblem, useAnswer, useWork } from '#kit/api.ts';
import { DayField, today } from '#kit/day-field.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { listTokens, makeToken, revokeToken } from '../contract.ts';
import { useFocusFirst } from './focus-first.ts';
import style from './people.module.css';
import { SecretShown } from './secret-shown.tsx';

const USUAL_DAYS = 90;

/** Tokens with which a program works in one's name. */
export function OwnTokens() {
  const say = useSay();
  const show = useFormat();
  const list = useAnswer(listTokens, {});
  const revoke = useWork(revokeToken);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string | undefined>(undefined);
  return (
    <section className={style['group']}>
      <h2>{say({ vi: 'Mã truy cập cho chương trình', en: 'Tokens for programs' })}</h2>
      <p>{say({ vi: 'Để phần mềm khác đọc hoặc ghi thay mình qua /api. Không đưa mật khẩu cho phần mềm.', en: 'For other software to read or write in your name through /api. Never give it your password.' })}</p>
      {made !== undefined && <SecretShown label={say({ vi: 'Mã truy cập mới', en: 'The new token' })} secret={made} hint={say({ vi: 'Chỉ hiện lần này. Gửi kèm mỗi yêu cầu: Authorization: Bearer …', en: 'Shown this once. Send it with each request: Authorization: Bearer …' })} />}
      <Answered of={list}>
        {({ tokens }) => (
          <ul className={style['lines']}>
            {tokens.filter((token) => !token.ended).map((token) => (
              <li key={token.id}>
                <div>
                  <b>{token.name}</b> <span className="tag">{token.readsOnly ? say({ vi: 'chỉ đọc', en: 'reads only' }) : say({ vi: 'đọc và ghi', en: 'reads and writes' })}</span>
                  <small>{say({ vi: 'dùng đến trước', en: 'good until' })} {show.day(token.untilDay as Day)} · {token.lastUsedOn === null ? say({ vi: 'chưa dùng', en: 'never used' }) : `${say({ vi: 'dùng gần nhất', en: 'last used' })} ${show.day(token.lastUsedOn as Day)}`}</small>
                </div>
                <Button size="compact-sm" variant="default" loading={revoke.isPending && revoke.variables?.token === token.id} onClick={() => revoke.mutate({ token: token.id })}>{say({ vi: 'Thu hồi', en: 'Revoke' })}</Button>
              </li>
            ))}
          </ul>
        )}
      </Answered>
      <ProblemNote problem={revoke.error} />
      {making ? <NewToken onMade={(token) => { setMade(token); setMaking(false); }} onClose={() => setMaking(false)} /> : <Button variant="default" onClick={() => { setMade(undefined); setMaking(true); }}>{say({ vi: 'Tạo mã truy cập', en: 'Make a token' })}</Button>}
    </section>
  );
}

function NewToken({ onMade, onClose }: { readonly onMade: (token: string) => void; readonly onClose: () => void }) {
  const say = useSay();
  const first = useFocusFirst();
  const make = useWork(makeToken);
  const [name, setName] = useState('');
  const [readsOnly, setReadsOnly] = useState(true);
  const [untilDay, setUntilDay] = useState<Day | undefined>(addDays(today(), USUAL_DAYS));
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    const result = await make.send({ name, readsOnly, untilDay: untilDay ?? addDays(today(), USUAL_DAYS) });
    if (result.ok) onMade(result.value.token);
    else setProblem(result.problem);
  };
  return (
    <form className={`stack ${style['narrow']}`} onSubmit={(event) => void submit(event)}>
      <TextInput label={say({ vi: 'Dùng cho việc gì', en: 'What it is for' })} required withAsterisk={false} ref={first} maxLength={80} placeholder={say({ vi: 'Báo cáo tuần', en: 'Weekly report' })} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <DayField label={say({ vi: 'Hết hiệu lực từ ngày', en: 'No longer good from' })} value={untilDay} onChange={setUntilDay} />
      <Checkbox label={say({ vi: 'Chỉ đọc', en: 'Reads only' })} checked={readsOnly} onChange={(event) => setReadsOnly(event.currentTarget.checked)} />
      <ProblemNote problem={problem} />
      <div className="row">
        <Button type="submit" loading={make.isPending}>{say({ vi: 'Tạo mã truy cập', en: 'Make a token' })}</Button>
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}
