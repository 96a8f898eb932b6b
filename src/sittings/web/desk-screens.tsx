import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { endScreen, showPanel } from '../contract.ts';
import type { Shown } from '../core/hall-panel.ts';
import { type ScreenView, useDesk } from './desk-view.ts';
import { deskWords as words } from './desk-words.ts';
import css from './desk.module.css';
import { panelWords, PLAIN_PANELS, sameShown, shownWords } from './shown-words.ts';

/** The screens of the hall: what each shows, what is put on all of them at once, and their addresses. */
export function DeskScreens() {
  const say = useSay();
  const { day, ask } = useDesk();
  if (!day.may.record) return null;
  return (
    <Panel
      title={say(words.screens)}
      action={
        <button type="button" className={`link ${css.headAct}`} onClick={() => ask({ kind: 'screen' })}>
          {say(words.addScreen)}
        </button>
      }
    >
      {day.screens.length === 0 ? (
        <p className="muted small">{say(words.noScreens)}</p>
      ) : (
        <>
          <div className={css.acts}>
            <ShowMenu screens="all" shown={day.screens.every((screen) => sameShown(screen.shown, day.screens[0]?.shown ?? screen.shown)) ? day.screens[0]?.shown : undefined} />
          </div>
          <ul className={css.list}>
            {day.screens.map((screen) => (
              <Screen key={screen.id} screen={screen} alone={day.screens.length === 1} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

/** What may be shown now: the agenda, the speaker, votes and announcements there have been, a text, nothing. */
function ShowMenu({ screens, shown, label }: { /** Id of a screen, or all of them. */ readonly screens: string; readonly shown: Shown | undefined; readonly label?: string }) {
  const say = useSay();
  const { at, day, ask } = useDesk();
  const work = useWork(showPanel);
  const chosen = screens === 'all' ? ('all' as const) : [screens];
  const show = (next: Shown): void => work.mutate({ ...at, shown: next, screens: chosen });
  const motions = day.motions.filter((motion) => motion.state !== 'withdrawn').toReversed().slice(0, 6);
  return (
    <>
      <Menu position="bottom-start" width={300} withinPortal>
        <Menu.Target>
          {screens === 'all' ? (
            <Button size="xs" variant="default" loading={work.isPending} data-show-all="">
              {say({ vi: 'Chiếu lên mọi màn hình', en: 'Show on all screens' })} <kbd className={css.kbd}>M</kbd>
            </Button>
          ) : (
            <button type="button" className="link" aria-label={label}>
              {say({ vi: 'Đổi', en: 'Change' })}
            </button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          {PLAIN_PANELS.map((kind) => (
            <Menu.Item key={kind} fw={shown?.kind === kind ? 600 : 400} onClick={() => show({ kind })}>
              {say(panelWords[kind])}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => ask({ kind: 'text', screens: chosen })}>{say({ vi: 'Dòng chữ khác…', en: 'Another text…' })}</Menu.Item>
          {motions.length > 0 && <Menu.Label>{say(words.motions)}</Menu.Label>}
          {motions.map((motion) => (
            <Menu.Item key={motion.id} fw={shown?.kind === 'motion' && shown.motion === motion.id ? 600 : 400} onClick={() => show({ kind: 'motion', motion: motion.id })}>
              {motion.number}. {motion.text}
            </Menu.Item>
          ))}
          {day.announced.length > 0 && <Menu.Label>{say(panelWords.announced)}</Menu.Label>}
          {day.announced.slice(0, 6).map((each) => (
            <Menu.Item key={each.id} fw={shown?.kind === 'announced' && shown.announced === each.id ? 600 : 400} onClick={() => show({ kind: 'announced', announced: each.id })}>
              {each.title}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ProblemNote problem={work.error} />
    </>
  );
}

function Screen({ screen, alone }: { readonly screen: ScreenView; readonly alone: boolean }) {
  const say = useSay();
  const { at, day } = useDesk();
  const end = useWork(endScreen);
  const [sure, setSure] = useState(false);
  const address = `${window.location.origin}/man-hinh/${screen.token}`;
  return (
    <li>
      <span className={css.line}>
        <span>
          <b>{screen.name}</b>
          <small>{say(shownWords(screen.shown, day))}</small>
        </span>
        <span className={css.acts}>
          {!alone && <ShowMenu screens={screen.id} shown={screen.shown} label={say({ vi: `Đổi nội dung ${screen.name}`, en: `Change what ${screen.name} shows` })} />}
          <a href={`/man-hinh/${screen.token}`} target="_blank" rel="noreferrer" aria-label={`${say(words.open)} ${screen.name}`}>
            {say(words.open)}
          </a>
          <CopyAddress address={address} name={screen.name} />
          <button type="button" className="link" aria-label={`${say(words.revoke)} ${screen.name}`} onClick={() => setSure(true)}>
            {say(words.revoke)}
          </button>
        </span>
      </span>
      {sure && (
        <span className={css.sure}>
          {say({ vi: 'Màn hình này sẽ tắt; muốn dùng lại thì thêm màn hình mới.', en: 'This screen goes dark; to use one again, add a new screen.' })}
          <span className={css.acts}>
            <Button size="xs" variant="default" onClick={() => setSure(false)}>
              {say(kitWords.cancel)}
            </Button>
            <Button size="xs" loading={end.isPending} onClick={() => end.mutate({ ...at, screen: screen.id })}>
              {say({ vi: 'Thu hồi địa chỉ', en: 'Revoke the address' })}
            </Button>
          </span>
        </span>
      )}
      <ProblemNote problem={end.error} />
    </li>
  );
}

/** The address for the machine at the projector. Where the browser lets no page copy, it is shown to be copied by hand. */
function CopyAddress({ address, name }: { readonly address: string; readonly name: string }) {
  const say = useSay();
  const [state, setState] = useState<'no' | 'copied' | 'shown'>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      setState('shown');
    }
  };
  if (state === 'shown') return <span className={css.address}>{address}</span>;
  return (
    <button type="button" className="link" aria-label={`${say(words.copyAddress)}: ${name}`} onClick={() => void copy()}>
      {state === 'copied' ? say(kitWords.copied) : say(words.copyAddress)}
    </button>
  );
}
