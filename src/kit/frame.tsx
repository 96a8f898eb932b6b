import { Drawer, Menu } from '@mantine/core';
import { Fragment, type ReactNode, useState } from 'react';
import { Go } from './go.tsx';
import { useSay } from './language.tsx';
import { kitWords } from './words.ts';

export interface MenuEntry {
  readonly href: string;
  readonly name: string;
  readonly count?: number | string;
  readonly here: boolean;
  /** Pages of the same work: shown below the entry while it or one of them is open. */
  readonly parts?: readonly MenuEntry[];
}

export interface WhoAction {
  readonly name: string;
  readonly act: () => void;
  /** Begins a new group. */
  readonly after?: boolean;
}

export interface FrameProps {
  /** At most eight; a phone shows the first four and the rest under "Thêm". */
  readonly entries: readonly MenuEntry[];
  /** Under the brand: which season. */
  readonly switcher?: ReactNode;
  readonly who: { readonly name: string; readonly duty: string };
  /** Language, theme, account, sign out. */
  readonly actions: readonly WhoAction[];
  readonly lost: boolean;
  readonly children: ReactNode;
}

const MOST_ENTRIES = 8;
const ON_A_PHONE = 4;

/** Where I am: the duty's menu at the left, a bar at the bottom of a phone; the page beside it. */
export function Frame({ entries, switcher, who, actions, lost, children }: FrameProps) {
  const say = useSay();
  const [more, setMore] = useState(false);
  const shown = entries.slice(0, MOST_ENTRIES);
  const link = (entry: MenuEntry): ReactNode => (
    <Go href={entry.href} {...(entry.here && { 'aria-current': 'page' as const })} onClick={() => setMore(false)}>
      {entry.name}
      {entry.count !== undefined && <span>{entry.count}</span>}
    </Go>
  );
  return (
    <div className="frame">
      <a className="skip" href="#noi-dung">
        {say({ vi: 'Đến nội dung', en: 'To the content' })}
      </a>
      <nav className="menu" aria-label={say({ vi: 'Việc của đồng chí', en: 'Your work' })}>
        <Go className="brand" href="/">
          Đại Hội
        </Go>
        {switcher !== undefined && <div className="switch">{switcher}</div>}
        <ul>
          {shown.map((entry, index) => (
            <li key={entry.href} className={index < ON_A_PHONE ? '' : 'more'}>
              {link(entry)}
              {isOpen(entry) && <Parts entry={entry} link={link} />}
            </li>
          ))}
          <li className="phone-more">
            <button type="button" aria-haspopup="dialog" onClick={() => setMore(true)}>
              {say({ vi: 'Thêm', en: 'More' })}
            </button>
          </li>
        </ul>
        {lost && (
          <p className="line-lost" role="status">
            {say({ vi: 'Mất kết nối, đang thử lại', en: 'Connection lost, trying again' })}
          </p>
        )}
        <Menu position="top-start" width={232} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <button type="button" className="who">
              <b>{who.name}</b>
              {who.duty}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {actions.map((action) => (
              <Fragment key={action.name}>
                {action.after === true && <Menu.Divider />}
                <Menu.Item onClick={action.act}>{action.name}</Menu.Item>
              </Fragment>
            ))}
          </Menu.Dropdown>
        </Menu>
      </nav>
      <main className="page" id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <Drawer opened={more} onClose={() => setMore(false)} position="bottom" size="auto" styles={{ content: { height: 'auto', flex: '0 1 auto' }, inner: { alignItems: 'flex-end' } }} title={who.name} closeButtonProps={{ 'aria-label': say(kitWords.close) }}>
        <div className="more-sheet">
          <p className="small muted">{who.duty}</p>
          {switcher}
          <ul>
            {shown.filter((entry, index) => index >= ON_A_PHONE || isOpen(entry)).map((entry) => (
              <li key={entry.href}>
                {link(entry)}
                {isOpen(entry) && <Parts entry={entry} link={link} />}
              </li>
            ))}
            {actions.map((action) => (
              <li key={action.name} className={action.after === true ? 'after' : ''}>
                <button
                  type="button"
                  onClick={() => {
                    setMore(false);
                    action.act();
                  }}
                >
                  {action.name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      </Drawer>
    </div>
  );
}

function isOpen(entry: MenuEntry): boolean {
  return entry.parts !== undefined && entry.parts.length > 0 && (entry.here || entry.parts.some((part) => part.here));
}

function Parts({ entry, link }: { readonly entry: MenuEntry; readonly link: (entry: MenuEntry) => ReactNode }) {
  return (
    <ul className="parts">
      {entry.parts?.map((part) => (
        <li key={part.href}>{link(part)}</li>
      ))}
    </ul>
  );
}
