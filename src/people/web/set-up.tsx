import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { type SaidProblem, useAnswer, useWork } from '#kit/api.ts';
import { DayField, today } from '#kit/day-field.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { PasswordField } from '#kit/password-field.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import type { OutputOf } from '#foundation/contract.ts';
import { setUp, setUpState } from '../contract.ts';
import { PASSWORD_MIN_CHARACTERS, proposeAccountName } from '../core/account.ts';
import { OpenPage } from './open-page.tsx';
import style from './people.module.css';

/** /thiet-lap: the beginning of a real season, once. */
export function SetUpScreen() {
  const say = useSay();
  const state = useAnswer(setUpState, {});
  return (
    <OpenPage
      wide title={say({ vi: 'Thiết lập lần đầu', en: 'First set-up' })}
      lead={state.data?.needed === false ? undefined : say({ vi: 'Khai báo tổ chức cao nhất và người quản trị. Việc này làm một lần; các tổ chức và cán bộ khác thêm sau.', en: 'Name the highest organisation and the administrator. This is done once; other organisations and people follow.' })}
    >
      <Answered of={state}>{(beginning) => (beginning.needed ? <SetUpForm beginning={beginning} /> : <Done />)}</Answered>
    </OpenPage>
  );
}

function Done() {
  const say = useSay();
  return (
    <div className="stack">
      <p>{say({ vi: 'Hệ thống đã được thiết lập.', en: 'The first set-up is done.' })}</p>
      <div><Go className="btn main" href="/dang-nhap">{say({ vi: 'Đăng nhập', en: 'Sign in' })}</Go></div>
    </div>
  );
}

function SetUpForm({ beginning }: { readonly beginning: OutputOf<typeof setUpState> }) {
  const say = useSay();
  const work = useWork(setUp);
  const root = beginning.roots[0];
  const [organisation, setOrganisation] = useState({ code: root?.code ?? '', name: root?.name ?? '', kind: root ? (beginning.kinds[0]?.id ?? '') : '' });
  const [fromDay, setFromDay] = useState<Day | undefined>(today());
  const [person, setPerson] = useState({ fullName: '', title: '' });
  const [account, setAccount] = useState<string | undefined>(undefined);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [alsoOffice, setAlsoOffice] = useState(true);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const [different, setDifferent] = useState(false);
  const shownAccount = account ?? (person.fullName.trim() === '' ? '' : proposeAccountName(person.fullName));
  const wrong = (field: string): string | undefined => {
    const found = fieldProblem(problem, field);
    return found && say(found);
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDifferent(password !== again);
    if (password !== again) return;
    setProblem(null);
    const result = await work.send({ organisation: { ...organisation, code: organisation.code.trim().toUpperCase(), fromDay: fromDay ?? today() }, person, account: shownAccount.trim(), password, alsoOffice });
    if (result.ok) window.location.assign('/');
    else setProblem(result.problem);
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="stack">
      <section className={style['group']}>
        <h2>{say({ vi: 'Tổ chức cao nhất', en: 'The highest organisation' })}</h2>
        {root ? (
          <p>{say({ vi: `Sổ tổ chức đã có ${root.name} (${root.code}); người quản trị được giao nhiệm vụ tại đó.`, en: `The register has ${root.name} (${root.code}); the administrator's duty is given there.` })}</p>
        ) : (
          <div className="stack">
            <TextInput label={say({ vi: 'Tên', en: 'Name' })} placeholder={say({ vi: 'Tỉnh ủy Vĩnh Long', en: 'Tỉnh ủy Vĩnh Long' })} required withAsterisk={false} maxLength={200} value={organisation.name} error={wrong('organisation.name')} onChange={(event) => setOrganisation({ ...organisation, name: event.currentTarget.value })} />
            <div className={style['pair']}>
              <TextInput label={say({ vi: 'Mã', en: 'Code' })} description={say({ vi: 'Chữ in hoa không dấu, số; ví dụ VL', en: 'Capital letters and digits, e.g. VL' })} required withAsterisk={false} maxLength={40} value={organisation.code} error={wrong('organisation.code')} onChange={(event) => setOrganisation({ ...organisation, code: event.currentTarget.value })} onBlur={() => setOrganisation({ ...organisation, code: organisation.code.trim().toUpperCase() })} />
              <Select label={say({ vi: 'Loại hình', en: 'Kind' })} description={say({ vi: 'Quyết định cấp của tổ chức', en: 'It decides the level' })} required withAsterisk={false} allowDeselect={false} data={beginning.kinds.map((kind) => ({ value: kind.id, label: say(kind.words) }))} placeholder={say({ vi: 'Chọn loại hình', en: 'Choose a kind' })} value={organisation.kind === '' ? null : organisation.kind} onChange={(kind) => setOrganisation({ ...organisation, kind: kind ?? '' })} />
            </div>
            <div className={style['narrow']}>
              <DayField label={say({ vi: 'Có trong sổ từ ngày', en: 'In the register from' })} description={say({ vi: 'Chọn ngày trước mùa đại hội để số liệu cũ vẫn tính được', en: 'A day before the season, so that earlier figures can be counted' })} value={fromDay} onChange={setFromDay} error={wrong('organisation.fromDay')} />
            </div>
          </div>
        )}
      </section>
      <section className={style['group']}>
        <h2>{say({ vi: 'Người quản trị', en: 'The administrator' })}</h2>
        <div className="stack">
          <div className={style['pair']}>
            <TextInput label={say({ vi: 'Họ và tên', en: 'Full name' })} required withAsterisk={false} maxLength={120} autoComplete="name" value={person.fullName} error={wrong('person.fullName')} onChange={(event) => setPerson({ ...person, fullName: event.currentTarget.value })} />
            <TextInput label={say({ vi: 'Chức vụ (nếu có)', en: 'Title (if any)' })} maxLength={200} value={person.title} onChange={(event) => setPerson({ ...person, title: event.currentTarget.value })} />
          </div>
          <div className={style['narrow']}>
            <TextInput label={say({ vi: 'Tên tài khoản', en: 'Account' })} description={say({ vi: 'Chữ thường không dấu, số, chấm, gạch', en: 'Small letters, digits, dots, hyphens' })} required withAsterisk={false} maxLength={40} autoComplete="username" autoCapitalize="none" spellCheck={false} value={shownAccount} error={wrong('account')} onChange={(event) => setAccount(event.currentTarget.value.toLowerCase())} />
          </div>
          <div className={style['pair']}>
            <PasswordField label={say({ vi: 'Mật khẩu', en: 'Password' })} autoComplete="new-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} />
            <PasswordField label={say({ vi: 'Nhập lại mật khẩu', en: 'Password again' })} autoComplete="new-password" value={again} error={different ? say({ vi: 'Hai lần nhập khác nhau.', en: 'The two differ.' }) : undefined} onChange={(event) => { setAgain(event.currentTarget.value); setDifferent(false); }} />
          </div>
          <p className="small muted">{say({ vi: `Ít nhất ${PASSWORD_MIN_CHARACTERS} ký tự, dấu cách và dấu tiếng Việt đều được.`, en: `At least ${PASSWORD_MIN_CHARACTERS} characters; spaces and marks are fine.` })}</p>
          <Checkbox
            checked={alsoOffice} onChange={(event) => setAlsoOffice(event.currentTarget.checked)} label={say({ vi: 'Tôi cũng làm việc của ban tổ chức, văn phòng', en: 'I also do the work of the office' })}
            description={say({ vi: 'Được lập kế hoạch, ghi nhận, quyết định. Bỏ chọn nếu chỉ quản trị phần mềm.', en: 'Plan, record and decide. Leave it unmarked to look after the software only.' })}
          />
        </div>
      </section>
      <ProblemNote problem={problem} />
      <div><Button type="submit" size="md" loading={work.isPending}>{say({ vi: 'Thiết lập và vào', en: 'Set up and enter' })}</Button></div>
    </form>
  );
}
