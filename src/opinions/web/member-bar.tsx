import type { OutputOf } from '#foundation/contract.ts';
import { call } from '#kit/api.ts';
import { Go } from '#kit/go.tsx';
import { useLanguage, useSay } from '#kit/language.tsx';
import { chooseLanguage, type me, signOut } from '#people/contract/own-account.ts';
import css from './member.module.css';
import { memberWords as words } from './member-words.ts';

/** The head of a member's page: the size of the letters, and under the own name what else there is. No menu of offices. */
export function MemberBar({ who, large, onSize }: { readonly who: OutputOf<typeof me> | undefined; readonly large: boolean; readonly onSize: () => void }) {
  const say = useSay();
  const [language, setLanguage] = useLanguage();
  // Who only discusses has no other page to go to.
  const works = who?.duties.some((duty) => duty.rights.some((right) => right !== 'discuss')) === true;
  const speak = (): void => {
    const chosen = language === 'vi' ? 'en' : 'vi';
    setLanguage(chosen);
    void call(chooseLanguage, { language: chosen });
  };
  return (
    <header className={css['bar']}><div>
      <span className="brand">Đại Hội</span>
      <button type="button" className="btn" aria-pressed={large} onClick={onSize}>{say(large ? words.normal : words.large)}</button>
      {who && (
        <details className={css['menu']}>
          <summary className="btn" aria-label={say(words.menuOf(who.name))}>{say(words.account)}</summary>
          <div>
            <p>{who.name}</p>
            <ul>
              {works && <li><Go href="/">{say(words.otherWork)}</Go></li>}
              <li><Go href="/tai-khoan">{say(words.account)}</Go></li>
              <li><button type="button" onClick={speak}>{language === 'vi' ? 'English' : 'Tiếng Việt'}</button></li>
              <li><button type="button" onClick={() => void call(signOut, {}).then(() => window.location.assign('/dang-nhap'))}>{say(words.signOut)}</button></li>
            </ul>
          </div>
        </details>
      )}
    </div></header>
  );
}
