import { useState } from 'react';
import { fail, ok, type Result } from '#foundation/result.ts';
import { call, useAnswer, type SaidProblem } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useSay } from '#kit/language.tsx';
import { SampleData } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { giveOpinion, myDrafts, myOpinions, myPlaces, readDraft, withdrawOpinion } from '../contract/giving.ts';
import { keep, kept, lasting } from './browser-keep.ts';
import { NOTHING_YET, saidOf, useSending, useWithNew } from './given-now.ts';
import { keepReceipt, receiptsOf, receiptsOwner } from './kept-receipts.ts';
import type { OwnOpinion } from './opinion-card.tsx';
import type { Written } from './opinion-form.tsx';
import { Reader, type ReadDraft } from './reader.tsx';
import css from './reader.module.css';
import { senderWords as words } from './sender-words.ts';

export interface MemberDraftProps {
  readonly season: string;
  readonly code: string;
  readonly document: string;
}

/** A draft for who is signed in. */
export function MemberDraftScreen({ season, code, document }: MemberDraftProps) {
  const place = { season, organisation: code };
  const read = useAnswer(readDraft, { ...place, document });
  if (read.data) return <Open key={document} place={place} read={read.data} onNewDraft={() => void read.refetch()} />;
  return <div className="page"><h1 className="sr">Đại Hội</h1>{read.error ? <FailedState problem={read.error} retry={read.refetch} /> : <Waiting lines={10} lineHeight={44} />}</div>;
}

interface Place {
  readonly season: string;
  readonly organisation: string;
}

const GROUP_KEPT = 'daihoi.group';
const MOST_SHOWN = 200;

function Open({ place, read, onNewDraft }: { readonly place: Place; readonly read: ReadDraft; readonly onNewDraft: () => void }) {
  const places = useAnswer(myPlaces, {}).data;
  const name = places?.name ?? '';
  const account = receiptsOwner(name);
  const { draft } = read;
  const asked = useAnswer(myOpinions, { ...place, document: draft.document, receipts: [...receiptsOf(account)], limit: MOST_SHOWN }, { enabled: name !== '' });
  const { own, add } = useWithNew(asked.data?.opinions ?? []);
  const [named, setNamed] = useState(true);
  const [group, setGroup] = useState(() => kept(GROUP_KEPT) ?? '');
  const groups = useAnswer(myDrafts, place).data?.groups ?? [];
  const sending = useSending();
  const chosen = groups.includes(group) ? group : '';

  const give = async (paragraph: number | null, written: Written): Promise<Result<OwnOpinion, SaidProblem>> => {
    const { opinion, receipt } = sending.of(`${paragraph} ${named} ${chosen}`, written);
    // Before it is sent: should the answer get lost, the receipt still leads to it.
    if (!named) keepReceipt(account, receipt);
    const answer = await call(giveOpinion, { ...place, opinion, receipt, drive: draft.drive.id, document: draft.document, version: draft.version, ...saidOf(paragraph, written), group: chosen, named });
    if (!answer.ok) return fail(answer.problem as SaidProblem);
    sending.done();
    const given = { ...answer.value.opinion, mayWithdraw: true, became: NOTHING_YET };
    add(given);
    void asked.refetch();
    return ok(given);
  };
  const withdraw = async (opinion: OwnOpinion): Promise<SaidProblem | undefined> => {
    const answer = await withOneOf(opinion, receiptsOf(account));
    if (!answer.ok) return answer.problem;
    add({ ...answer.value, mayWithdraw: false, became: opinion.became });
    void asked.refetch();
    return undefined;
  };
  return (
    <SampleData value={places?.places.some((each) => each.season.code === place.season && each.season.sample) ?? false}>
      <Reader
        read={read}
        own={own}
        mayWithdraw={(opinion) => opinion.mayWithdraw}
        back="/gop-y"
        onNewDraft={onNewDraft}
        sender={{
          give,
          withdraw,
          who: <WhoIsNamed name={name} organisation={read.organisation.name} named={named} onNamed={setNamed} />,
          more: groups.length > 0 && <GroupField groups={groups} group={chosen} onGroup={(next) => { setGroup(next); keep(GROUP_KEPT, next); }} />,
        }}
      />
    </SampleData>
  );
}

/** An opinion without a name is withdrawn by its receipt, and only the server can tell which of those kept here it is. */
async function withOneOf(opinion: OwnOpinion, receipts: readonly string[]): Promise<Result<Omit<OwnOpinion, 'mayWithdraw' | 'became'>, SaidProblem>> {
  const first = await call(withdrawOpinion, { opinion: opinion.id });
  if (first.ok || first.problem.code !== 'opinion_not_found') return first;
  for (const receipt of receipts.toReversed()) {
    const next = await call(withdrawOpinion, { opinion: opinion.id, receipt });
    if (next.ok || next.problem.code !== 'opinion_not_found') return next;
  }
  return first;
}

function GroupField({ groups, group, onGroup }: { readonly groups: readonly string[]; readonly group: string; readonly onGroup: (group: string) => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <p className={css['topic']}>
        {say(words.group)}: <b>{group === '' ? say(words.noGroup) : group}</b>{' '}
        <button type="button" className="link" onClick={() => setOpen(true)}>{say(words.choose)}</button>
      </p>
    );
  }
  return (
    <label className={css['field']}>
      {say(words.group)}
      <select value={group} onChange={(event) => onGroup(event.currentTarget.value)}>
        <option value="">{say(words.noGroup)}</option>
        {groups.map((each) => <option key={each} value={each}>{each}</option>)}
      </select>
    </label>
  );
}

/** Who is named is said beside the button, and can be changed there. */
function WhoIsNamed({ name, organisation, named, onNamed }: { readonly name: string; readonly organisation: string; readonly named: boolean; readonly onNamed: (named: boolean) => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <div className={css['who']}>
      <p>
        {say(named ? words.namedAs(name, organisation) : words.notNamed(organisation))}{' '}
        <button type="button" className="link" onClick={() => onNamed(!named)}>{say(named ? words.leaveOut : words.putIn)}</button>
      </p>
      {!named && <p>{say(lasting() ? words.onlyHere : words.keptNowhere)}</p>}
      <p>
        <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>{say(words.whoSees)}</button>
      </p>
      {open && <p>{say(named ? words.seesNamed(organisation) : words.seesUnnamed(organisation))}</p>}
    </div>
  );
}
