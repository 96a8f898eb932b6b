import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { call, useAnswer, type SaidProblem } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { byReceipt, giveByCode, readDraftByCode, withdrawByReceipt } from '../contract/giving.ts';
import { keep, kept, lasting } from './browser-keep.ts';
import { NOTHING_YET, saidOf, useSending, useWithNew } from './given-now.ts';
import { keepReceipt, meetingOwner, receiptsOf } from './kept-receipts.ts';
import type { OwnOpinion } from './opinion-card.tsx';
import type { Written } from './opinion-form.tsx';
import { Reader } from './reader.tsx';
import css from './reader.module.css';
import { senderWords as words } from './sender-words.ts';

export type ByReceipt = OutputOf<typeof byReceipt>['opinions'][number];
type Read = OutputOf<typeof readDraftByCode>;

/** A draft in a meeting, for who has its code: the same reader, without an account. */
export function MeetingDraft({ code, document }: { readonly code: string; readonly document: string }) {
  const read = useAnswer(readDraftByCode, { code, document });
  if (read.data) return <Open key={document} code={code} read={read.data} onNewDraft={() => void read.refetch()} />;
  return <div className="page"><h1 className="sr">Đại Hội</h1>{read.error ? <FailedState problem={read.error} retry={read.refetch} /> : <Waiting lines={10} lineHeight={44} />}</div>;
}

function Open({ code, read, onNewDraft }: { readonly code: string; readonly read: Read; readonly onNewDraft: () => void }) {
  const { draft, naming } = read;
  const owner = meetingOwner(code);
  const nameKey = `daihoi.name.${code}`;
  const asked = useAnswer(byReceipt, { receipts: [...receiptsOf(owner)] });
  const { own, add } = useWithNew((asked.data?.opinions ?? []).filter((each) => each.document === draft.document));
  const [name, setName] = useState(() => kept(nameKey) ?? '');
  const [receipts] = useState(() => new Map<string, string>());
  const sending = useSending();

  const give = async (paragraph: number | null, written: Written): Promise<Result<OwnOpinion, SaidProblem>> => {
    const { opinion, receipt } = sending.of(`${paragraph} ${name}`, written);
    // Before it is sent: should the answer get lost, the receipt still leads to it.
    keepReceipt(owner, receipt);
    receipts.set(opinion, receipt);
    const answer = await call(giveByCode, { code, opinion, receipt, drive: draft.drive.id, document: draft.document, version: draft.version, ...saidOf(paragraph, written), name: naming === 'unnamed' ? '' : name });
    if (!answer.ok) return fail(answer.problem as SaidProblem);
    sending.done();
    const given = { ...answer.value.opinion, mayWithdraw: true, became: NOTHING_YET };
    add(given);
    return ok(given);
  };
  const withdraw = async (opinion: OwnOpinion): Promise<SaidProblem | undefined> => {
    const receipt = receipts.get(opinion.id) ?? asked.data?.opinions.find((each) => each.id === opinion.id)?.receipt ?? '';
    const answer = await call(withdrawByReceipt, { receipt });
    if (!answer.ok) return answer.problem;
    add({ ...answer.value, mayWithdraw: false, became: opinion.became });
    return undefined;
  };
  return (
    <Reader
      read={read}
      own={own}
      mayWithdraw={(opinion) => opinion.mayWithdraw}
      back={`/hop/${code}`}
      rule={<Rule read={read} />}
      onNewDraft={onNewDraft}
      sender={{
        give,
        withdraw,
        who: <WhoSees read={read} />,
        more: naming !== 'unnamed' && <NameField must={naming === 'named'} name={name} onName={(next) => { setName(next); keep(nameKey, next === '' ? undefined : next); }} />,
      }}
    />
  );
}

function Rule({ read }: { readonly read: Read }) {
  const say = useSay();
  return (
    <p className={css['note']}>
      {say(words.rule[read.naming])} {!lasting() && <b>{say(words.keptNowhere)}</b>}
    </p>
  );
}

function NameField({ must, name, onName }: { readonly must: boolean; readonly name: string; readonly onName: (name: string) => void }) {
  const say = useSay();
  return (
    <label className={css['field']}>
      {say(must ? words.yourName : words.yourNameMaybe)} <small>{say(words.nameHow)}</small>
      <input value={name} maxLength={120} autoComplete="name" onChange={(event) => onName(event.currentTarget.value)} />
    </label>
  );
}

function WhoSees({ read }: { readonly read: Read }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <div className={css['who']}>
      <p>
        {say(words.sentFor(say(words.inMeeting(read.organisation.name, read.group))))}{' '}
        <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>{say(words.whoSees)}</button>
      </p>
      {open && <p>{say(words.seesInMeeting[read.naming])}</p>}
    </div>
  );
}
