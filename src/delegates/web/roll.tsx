import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { useAddress } from '#kit/address.ts';
import { addressOf, useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { useLanguage, useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { exportRoll, listParticipants, makeBadges } from '../contract.ts';
import { Allocation } from './allocation.tsx';
import { CongressAbove, DelegatesNav } from './delegates-nav.tsx';
import css from './delegates.module.css';
import { ImportRoll } from './import-roll.tsx';
import { ParticipantDrawer } from './participant-drawer.tsx';
import { ParticipantForm } from './participant-form.tsx';
import { RollFindings } from './roll-findings.tsx';
import { RollLead } from './roll-lead.tsx';
import { RollTable } from './roll-table.tsx';
import { rollWords as words } from './roll-words.ts';

export type About = OutputOf<typeof listParticipants>;

/** The roll of a congress: who is on it, what was decided about whom, and how the delegations are filled. */
export function RollScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const about = useAnswer(listParticipants, { season, organisation: code, limit: 1 }, { keep: true });
  const [side, setSide] = useState<'add' | 'import' | undefined>(undefined);
  const [editing, setEditing] = useState(false);
  const form = about.data?.congress.form;
  const allocating = address['phan'] === 'phan-bo' && form !== 'members';
  const opened = address['nguoi'];
  const some = (about.data?.counts.all ?? 0) > 0;
  const may = about.data?.may.record === true;
  const addWords = form === 'members' ? words.addMember : words.add;
  return (
    <Page
      title={form === 'members' ? say({ vi: 'Đảng viên dự đại hội', en: 'Members of the congress' }) : say({ vi: 'Đại biểu', en: 'Delegates' })}
      above={<CongressAbove season={season} code={code} name={about.data?.congress.name} />}
      lead={about.data && some ? <RollLead about={about.data} /> : '\u00A0'}
      actions={
        <div className={css['actions']}>
          {some && may && !allocating && <Files season={season} code={code} />}
          {some && may && !allocating && <Button variant="default" onClick={() => setSide('import')}>{say(words.importExcel)}</Button>}
          {some && may && !allocating && <Button onClick={() => setSide('add')}>{say(addWords)}</Button>}
          {may && allocating && !editing && <Button onClick={() => setEditing(true)}>{say(about.data?.allocation ? words.changeAllocation : words.allocate)}</Button>}
        </div>
      }
    >
      {!about.error && <DelegatesNav season={season} code={code} form={form} here={allocating ? 'allocation' : 'roll'} />}
      <Answered of={about} waiting={<Waiting lines={12} lineHeight={48} />}>
        {(known) =>
          allocating ? (
            <Allocation season={season} code={code} about={known} editing={editing} onClose={() => setEditing(false)} />
          ) : known.counts.all === 0 ? (
            <EmptyState action={may ? <div className="row"><Button onClick={() => setSide('import')}>{say(words.importExcel)}</Button><Button variant="default" onClick={() => setSide('add')}>{say(addWords)}</Button></div> : undefined}>{say(words.empty)}</EmptyState>
          ) : (
            <>
              <RollFindings findings={known.findings} />
              <RollTable season={season} code={code} about={known} onOpen={(id) => change({ nguoi: id })} />
            </>
          )
        }
      </Answered>
      <ParticipantDrawer season={season} code={code} form={form ?? 'delegates'} participant={opened} onShow={(id) => change({ nguoi: id })} />
      <SideDrawer opened={side === 'add'} onClose={() => setSide(undefined)} title={say(addWords)} size={560}>
        {side === 'add' && about.data && <ParticipantForm season={season} code={code} form={about.data.congress.form} delegations={about.data.delegations} onClose={() => setSide(undefined)} onDone={(id) => { setSide(undefined); change({ nguoi: id }); }} />}
      </SideDrawer>
      <SideDrawer opened={side === 'import'} onClose={() => setSide(undefined)} title={say({ vi: 'Nạp danh sách từ Excel', en: 'The roll from Excel' })} size={760}>
        {side === 'import' && <ImportRoll season={season} code={code} onClose={() => setSide(undefined)} />}
      </SideDrawer>
    </Page>
  );
}

/** Everything that leaves as a file. */
function Files({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const [language] = useLanguage();
  const place = { season, organisation: code };
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button variant="default">{say(words.files)}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={addressOf(exportRoll, { ...place, language })} download>{say(words.exportExcel)}</Menu.Item>
        <Menu.Item component="a" href={addressOf(makeBadges, { ...place, format: 'pdf' })} download>{say(words.badgesPdf)}</Menu.Item>
        <Menu.Item component="a" href={addressOf(makeBadges, { ...place, format: 'docx' })} download>{say(words.badgesWord)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
