import { Button, Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { type OrganisationPage, showOrganisation } from '../contract.ts';
import { AddDialog } from './add-dialog.tsx';
import { CloseDialog, type DialogProps, MoveDialog, RecountDialog, ReclassifyDialog, RenameDialog } from './alter-dialogs.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { HistoryLines } from './organisation-history.tsx';
import { PlaceFacts } from './organisation-place.tsx';
import css from './register.module.css';
import { registerWords as words } from './register-words.ts';
import { SplitDialog } from './split-dialog.tsx';

const DIALOGS = { rename: RenameDialog, recount: RecountDialog, reclassify: ReclassifyDialog, move: MoveDialog, merge: MergeDialog, split: SplitDialog, close: CloseDialog } as const satisfies Record<string, (props: DialogProps) => ReactNode>;
type Change = keyof typeof DIALOGS;

/** Beside the tree: one organisation, what became of it, and what may be done with it. */
export function OrganisationDrawer({ code, onShow }: { readonly code: string | undefined; readonly onShow: (code: string | undefined) => void }) {
  const answer = useAnswer(showOrganisation, { code: code ?? '' }, { enabled: code !== undefined });
  return (
    <SideDrawer opened={code !== undefined} onClose={() => onShow(undefined)} title={answer.data?.name ?? code ?? ''} size={520}>
      {code !== undefined && (
        <Answered of={answer} waiting={<Waiting lines={7} lineHeight={34} />}>
          {(organisation) => <Details key={organisation.code} organisation={organisation} onShow={onShow} />}
        </Answered>
      )}
    </SideDrawer>
  );
}

function Details({ organisation, onShow }: { readonly organisation: OrganisationPage; readonly onShow: (code: string) => void }) {
  const say = useSay();
  const [change, setChange] = useState<Change | 'add' | undefined>(undefined);
  const Dialog = change !== undefined && change !== 'add' ? DIALOGS[change] : undefined;
  return (
    <>
      <PlaceFacts organisation={organisation} onOpen={onShow} />
      {organisation.mayChange && (
        <div className={`row ${css.acts}`}>
          {organisation.groupId === 'party-org' && (
            <Button variant="default" onClick={() => setChange('add')}>
              {say(words.add)}
            </Button>
          )}
          <Menu position="bottom-start" width={260}>
            <Menu.Target>
              <Button variant="default">{say(words.change)} ▾</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {(['rename', 'recount', 'reclassify', 'move'] as const).map((each) => (
                <Menu.Item key={each} onClick={() => setChange(each)}>
                  {say(words[each])}
                </Menu.Item>
              ))}
              <Menu.Divider />
              {(['merge', 'split', 'close'] as const).map((each) => (
                <Menu.Item key={each} onClick={() => setChange(each)}>
                  {say(words[each])}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      )}
      <Panel title={say(words.history)}>
        <HistoryLines organisation={organisation} />
      </Panel>
      {Dialog && <Dialog organisation={organisation} onClose={() => setChange(undefined)} />}
      {change === 'add' && (
        <AddDialog
          superior={organisation}
          onClose={() => setChange(undefined)}
          onAdded={(code) => {
            setChange(undefined);
            onShow(code);
          }}
        />
      )}
    </>
  );
}
