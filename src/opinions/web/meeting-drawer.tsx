import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { NumberInput } from '@mantine/core';
import { closeMeeting } from '../contract/meetings.ts';
import { namingWords } from '../core/given-words.ts';
import { shownCode } from '../core/meeting-code.ts';
import type { DiscussedDraft } from './draft-line.ts';
import { EnterOpinions } from './enter-opinions.tsx';
import { ImportOpinions } from './import-opinions.tsx';
import css from './intake.module.css';
import type { IntakePlace, Meetings, MeetingView } from './intake.tsx';
import { intakeWords as words } from './intake-words.ts';
import { MeetingCode } from './meeting-code-sheet.tsx';
import { MeetingForm } from './meeting-form.tsx';

export interface MeetingDrawerProps {
  readonly place: IntakePlace;
  readonly meeting: MeetingView | undefined;
  readonly record: boolean;
  readonly drafts: readonly DiscussedDraft[];
  readonly list: Meetings;
  readonly onClose: () => void;
}

/** One meeting: its facts, its code, and its opinions one by one or from a file. */
export function MeetingDrawer({ place, meeting, record, drafts, list, onClose }: MeetingDrawerProps) {
  const say = useSay();
  const show = useFormat();
  const title = meeting ? `${meeting.group === '' ? say(words.wholeUnit) : meeting.group}, ${show.day(meeting.heldOn as Day)}` : '';
  return (
    <SideDrawer opened={meeting !== undefined} onClose={onClose} title={title} size={760}>
      {meeting && <Opened key={meeting.id} place={place} meeting={meeting} record={record} drafts={drafts} list={list} />}
    </SideDrawer>
  );
}

function Opened({ place, meeting, record, drafts, list }: Omit<MeetingDrawerProps, 'meeting' | 'onClose'> & { readonly meeting: MeetingView }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [dialog, setDialog] = useState<'change' | 'close' | 'code' | undefined>(undefined);
  const part = address['phan'] === 'tep' && record ? 'tep' : 'ghi';
  const here = drafts.filter((draft) => meeting.documents.some((each) => each.id === draft.document));
  const [chosen, setChosen] = useState(here[0]?.document);
  const draft = here.find((each) => each.document === chosen) ?? here[0];
  return (
    <div className="stack">
      <Facts meeting={meeting} />
      {record && (
        <div className="row">
          {meeting.code !== null && <Button onClick={() => setDialog('code')}>{say(words.showCode)}</Button>}
          {!meeting.closed && <Button variant="default" onClick={() => setDialog('change')}>{say(words.changeMeeting)}</Button>}
          {!meeting.closed && <Button variant="default" onClick={() => setDialog('close')}>{say(words.close)}</Button>}
        </div>
      )}
      {record && (
        <nav className={css['parts']} aria-label={say(words.entered)}>
          <button type="button" {...(part === 'ghi' && { 'aria-current': 'page' as const })} onClick={() => change({ phan: undefined }, { replace: true })}>{say(words.enter)}</button>
          <button type="button" {...(part === 'tep' && { 'aria-current': 'page' as const })} onClick={() => change({ phan: 'tep' }, { replace: true })}>{say(words.load)}</button>
        </nav>
      )}
      {here.length > 1 && (
        <label className={css['pick']}>
          {say(words.draft)}
          <select value={draft?.document ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}>{here.map((each) => <option key={each.document} value={each.document}>{each.title}</option>)}</select>
        </label>
      )}
      {draft && part === 'ghi' && <EnterOpinions key={draft.document} place={place} meeting={meeting} draft={draft} record={record} />}
      {draft && part === 'tep' && <ImportOpinions key={draft.document} place={place} meeting={meeting} draft={draft} />}
      {dialog === 'change' && <MeetingForm place={place} drafts={drafts} groups={list.groups} today={list.today} meeting={meeting} onClose={() => setDialog(undefined)} onDone={() => setDialog(undefined)} />}
      {dialog === 'close' && <CloseDialog place={place} meeting={meeting} onClose={() => setDialog(undefined)} />}
      {dialog === 'code' && <MeetingCode meeting={meeting} organisation={list.organisation.name} onClose={() => setDialog(undefined)} />}
    </div>
  );
}

function Facts({ meeting }: { readonly meeting: MeetingView }) {
  const say = useSay();
  const show = useFormat();
  const facts: readonly (readonly [string, string])[] = [
    [say(words.attending), meeting.attending === null ? '–' : show.number(meeting.attending)],
    [say(words.chair), meeting.chair],
    [say(words.secretary), meeting.secretary],
    [say(words.rule), say(namingWords[meeting.naming])],
    [say(words.table), meeting.documents.map((each) => `${each.title} (${show.number(each.opinions)})`).join('; ')],
    [say(words.code), meeting.code === null ? say(meeting.closed ? words.closed : words.noCode) : say(words.codeGood(shownCode(meeting.code), show.day((meeting.codeUntil ?? meeting.heldOn) as Day)))],
  ];
  return <dl className={css['facts']}>{facts.filter(([, value]) => value !== '').map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}

function CloseDialog({ place, meeting, onClose }: { readonly place: IntakePlace; readonly meeting: MeetingView; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(closeMeeting);
  const [attending, setAttending] = useState(meeting.attending);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const close = async (): Promise<void> => {
    const result = await work.send({ ...place, meeting: meeting.id, revision: meeting.revision, attending });
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  return (
    <Dialog title={say(words.close)} confirm={say(words.close)} busy={work.isPending} problem={problem} onClose={onClose} onConfirm={() => void close()}>
      <p>{say(words.closeMeans)}</p>
      <NumberInput label={say(words.attending)} min={1} max={100_000} value={attending ?? ''} onChange={(value) => setAttending(typeof value === 'number' ? value : null)} />
    </Dialog>
  );
}
