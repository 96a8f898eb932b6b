import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useAddress } from '#kit/address.ts';
import { addressOf, useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listTargets, tableFile } from '../contract.ts';
import type { Term } from '../core/target.ts';
import { FormerTable } from './former-table.tsx';
import { ImportTargets } from './import-targets.tsx';
import { NewTable } from './new-table.tsx';
import { TargetDrawer } from './target-drawer.tsx';
import { TargetForm } from './target-form.tsx';
import css from './targets.module.css';
import { Lead } from './targets-lead.tsx';
import { Tasks } from './tasks.tsx';
import { type Known, pageWords as words } from './target-words.ts';

type Part = Term | 'tasks';
const ADDRESS: { readonly [P in Part]: string } = { former: '', new: '?phan=moi', tasks: '?phan=nhiem-vu' };

/** The targets of a congress: the former resolution judged, the new ones weighed, breakthroughs and key tasks. */
export function TargetsScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const answer = useAnswer(listTargets, { season, organisation: code });
  const [side, setSide] = useState<'add' | 'import' | undefined>(undefined);
  const part: Part = address['phan'] === 'moi' ? 'new' : address['phan'] === 'nhiem-vu' ? 'tasks' : 'former';
  const known = answer.data;
  const opened = known && [...known.former, ...known.new].find((each) => each.id === address['chi-tieu']);
  const term: Term = part === 'new' ? 'new' : 'former';
  const close = (): void => setSide(undefined);
  return (
    <Page
      title={say(words.title)}
      above={known ? <Go href={`/mua/${season}/dai-hoi/${encodeURIComponent(code)}`}>{say({ vi: `Đại hội ${known.organisation.name}`, en: `Congress of ${known.organisation.name}` })}</Go> : <>&nbsp;</>}
      lead={known ? <Lead known={known} part={part} /> : '\u00A0'}
      actions={known && <Actions season={season} code={code} known={known} part={part} onAdd={() => setSide('add')} onImport={() => setSide('import')} />}
    >
      {!answer.error && (
        <nav className={css['parts']} aria-label={say({ vi: 'Các phần của chỉ tiêu', en: 'Parts of the targets' })}>
          {(['former', 'new', 'tasks'] as const).map((each) => (
            <Go key={each} href={`/mua/${season}/dai-hoi/${encodeURIComponent(code)}/chi-tieu${ADDRESS[each]}`} {...(each === part && { 'aria-current': 'page' as const })}>{say(words[each])}</Go>
          ))}
        </nav>
      )}
      <Answered of={answer} waiting={<Waiting lines={10} lineHeight={52} />}>
        {(all) => (part === 'tasks' ? <Tasks season={season} known={all} adding={side === 'add'} onClose={close} /> : <Table known={all} term={part} onOpen={(id) => change({ 'chi-tieu': id })} onAdd={() => setSide('add')} onImport={() => setSide('import')} />)}
      </Answered>
      {known && <TargetDrawer season={season} known={known} target={opened} onClose={() => change({ 'chi-tieu': undefined })} />}
      <SideDrawer opened={side === 'add' && part !== 'tasks'} onClose={close} title={say(words.add)} size={620}>
        {side === 'add' && known && <TargetForm season={season} known={known} term={term} onClose={close} onDone={(id) => { close(); change({ 'chi-tieu': id }); }} />}
      </SideDrawer>
      <SideDrawer opened={side === 'import'} onClose={close} title={say(words.importExcel)} size={760}>
        {side === 'import' && <ImportTargets season={season} code={code} term={term} onClose={close} />}
      </SideDrawer>
    </Page>
  );
}

interface ActionsProps {
  readonly season: string;
  readonly code: string;
  readonly known: Known;
  readonly part: Part;
  readonly onAdd: () => void;
  readonly onImport: () => void;
}

function Actions({ season, code, known, part, onAdd, onImport }: ActionsProps) {
  const say = useSay();
  const some = known.former.length + known.new.length + known.tasks.length > 0;
  const shown = part === 'tasks' || known[part].length > 0;
  const file = (format: 'docx' | 'pdf' | 'xlsx'): string => addressOf(tableFile, { season, organisation: code, format });
  return (
    <div className={css['actions']}>
      {some && (
        <Menu position="bottom-end" width={220}>
          <Menu.Target><Button variant="default">{say(words.files)}</Button></Menu.Target>
          <Menu.Dropdown>
            {(['docx', 'pdf', 'xlsx'] as const).map((format) => <Menu.Item key={format} component="a" href={file(format)} download>{FORMATS[format]}</Menu.Item>)}
          </Menu.Dropdown>
        </Menu>
      )}
      {known.may.record && shown && part !== 'tasks' && <Button variant="default" onClick={onImport}>{say(words.importExcel)}</Button>}
      {known.may.record && shown && <Button onClick={onAdd}>{say(part === 'tasks' ? words.addTask : words.add)}</Button>}
    </div>
  );
}

const FORMATS = { docx: 'Word', pdf: 'PDF', xlsx: 'Excel' } as const;

function Table({ known, term, onOpen, onAdd, onImport }: { readonly known: Known; readonly term: Term; readonly onOpen: (id: string) => void; readonly onAdd: () => void; readonly onImport: () => void }) {
  const say = useSay();
  const targets = known[term];
  if (targets.length > 0) return term === 'former' ? <FormerTable targets={targets} onOpen={onOpen} /> : <NewTable targets={targets} onOpen={onOpen} />;
  return (
    <EmptyState action={known.may.record ? <div className="row"><Button onClick={onImport}>{say(words.importExcel)}</Button><Button variant="default" onClick={onAdd}>{say(words.add)}</Button></div> : undefined}>
      {say(term === 'former' ? { vi: 'Chưa có chỉ tiêu của nghị quyết nhiệm kỳ trước. Nhập để đánh giá từng chỉ tiêu.', en: 'No targets of the former resolution yet. Enter them to judge each.' } : { vi: 'Chưa có chỉ tiêu nhiệm kỳ mới.', en: 'No new targets yet.' })}
    </EmptyState>
  );
}
