import { SegmentedControl } from '@mantine/core';
import type { OutputOf } from '#foundation/contract.ts';
import { Answered } from '#kit/answered.tsx';
import { call, useAnswer } from '#kit/api.ts';
import { useLanguage, useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { chooseLanguage, me } from '../contract.ts';
import { OwnDevices } from './own-devices.tsx';
import { OwnPassword } from './own-password.tsx';
import { OwnPasskeys } from './own-passkeys.tsx';
import { OwnTokens } from './own-tokens.tsx';
import { OwnTotp } from './own-totp.tsx';
import style from './people.module.css';
import { RIGHT_WORDS } from './words.ts';

/** /tai-khoan: what belongs to oneself. */
export function OwnAccountScreen() {
  const say = useSay();
  const who = useAnswer(me, {});
  return (
    <Answered of={who}>
      {(own) => (
        <Page
          title={say({ vi: 'Tài khoản của tôi', en: 'My account' })}
          mark={own.sample ? <span className="tag warn">{say({ vi: 'dữ liệu mẫu', en: 'sample data' })}</span> : undefined}
          lead={<>{own.name}{own.title !== '' && `, ${own.title}`} · {say({ vi: 'tài khoản', en: 'account' })} <b>{own.account}</b></>}
        >
          {own.mustChangePassword && (
            <p className={`note warn ${style['said']}`} role="alert">{say({ vi: 'Đang dùng mật khẩu tạm do người khác cấp. Đổi mật khẩu để bắt đầu làm việc.', en: 'You are using a temporary password that somebody gave you. Change it to begin working.' })}</p>
          )}
          {own.sample && <p className={`note calm ${style['said']}`}>{say({ vi: 'Tài khoản mẫu dùng chung để xem thử: không đổi mật khẩu, không thêm khóa, không bật mã xác thực.', en: 'A sample account is shared by everybody who tries this: its password, passkeys and codes cannot be changed.' })}</p>}
          {!own.mustChangePassword && <OwnDuties own={own} />}
          {!own.sample && <OwnPassword account={own.account} name={own.name} due={own.mustChangePassword} />}
          {!own.mustChangePassword && (
            <>
              {!own.sample && <OwnPasskeys />}
              {!own.sample && <OwnTotp on={own.totp} />}
              <OwnDevices />
              {!own.sample && <OwnTokens />}
              <OwnLanguage />
            </>
          )}
        </Page>
      )}
    </Answered>
  );
}

function OwnDuties({ own }: { readonly own: OutputOf<typeof me> }) {
  const say = useSay();
  return (
    <section className={style['group']}>
      <h2>{say({ vi: 'Nhiệm vụ đang giữ', en: 'Duties held' })}</h2>
      {own.duties.length === 0 ? (
        <p>{say({ vi: 'Chưa được giao nhiệm vụ nào. Nhờ cấp trên hoặc người quản trị giao.', en: 'No duty has been given. Ask your superior or the administrator.' })}</p>
      ) : (
        <ul className={style['lines']}>
          {own.duties.map((duty) => (
            <li key={`${duty.kind} ${duty.organisation.code}`}>
              <div>
                <b>{say(duty.words)}</b>
                <small>{duty.organisation.name} ({duty.organisation.code}) · {say({ vi: 'được', en: 'may' })} {duty.rights.map((right) => say(RIGHT_WORDS[right])).join(', ')}</small>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OwnLanguage() {
  const say = useSay();
  const [language, setLanguage] = useLanguage();
  return (
    <section className={style['group']}>
      <h2 id="language">{say({ vi: 'Ngôn ngữ', en: 'Language' })}</h2>
      <SegmentedControl
        aria-labelledby="language" value={language} data={[{ value: 'vi', label: 'Tiếng Việt' }, { value: 'en', label: 'English' }]}
        onChange={(chosen) => {
          const next = chosen === 'en' ? 'en' : 'vi';
          setLanguage(next);
          void call(chooseLanguage, { language: next });
        }}
      />
    </section>
  );
}

