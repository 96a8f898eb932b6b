import { type ReactNode, useEffect } from 'react';
import { useLanguage } from '#kit/language.tsx';
import style from './people.module.css';

/** A page for who is not signed in: the name of the thing, the language, one column. */
export function OpenPage({ title, lead, wide, children }: { readonly title: string; readonly lead?: ReactNode; readonly wide?: boolean; readonly children: ReactNode }) {
  const [language, setLanguage] = useLanguage();
  useEffect(() => {
    document.title = `${title} – Đại Hội`;
  }, [title]);
  return (
    <main className={wide === true ? `${style['open']} ${style['wide']}` : style['open']}>
      <header>
        <span className="brand">Đại Hội</span>
        <button type="button" className="btn quiet" lang={language === 'vi' ? 'en' : 'vi'} onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>
          {language === 'vi' ? 'English' : 'Tiếng Việt'}
        </button>
      </header>
      <h1>{title}</h1>
      {lead !== undefined && <p>{lead}</p>}
      {children}
    </main>
  );
}
