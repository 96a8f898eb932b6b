import { useContext, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel, SampleData, SampleTag } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { show as showDossier } from '../contract.ts';
import { awaitsSuperior } from '../core/dossier.ts';
import { dossierKindWords, stateWordsOf } from '../core/words.ts';
import { type At, congressAddress, inboxAddress } from './approvals-address.ts';
import css from './approvals.module.css';
import { ClockLine } from './clock-line.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { DossierNext } from './dossier-next.tsx';
import { DossierRemarks } from './dossier-remarks.tsx';
import { DossierSide } from './dossier-side.tsx';
import { dossierWords as words, markOf, roundSaid, type Shown, stateSaid } from './dossier-words.ts';
import { PieceList } from './piece-list.tsx';
import { ReceiveDialog } from './receive-dialog.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** A deed about the dossier whose form is open. */
export type Deed = 'receive' | 'return' | 'decide' | 'withdraw' | 'reopen';

/** One dossier, for who sent it and for who answers it: what it holds, what was remarked, until when, and the deed that is due. */
export function DossierScreen({ season, dossier }: { readonly season: string; readonly dossier: string }) {
  const say = useSay();
  const answer = useAnswer(showDossier, { season, dossier });
  const [deed, setDeed] = useState<Deed | undefined>(undefined);
  const above = <Go href={inboxAddress(season)}>{say(words.inbox)}</Go>;
  if (answer.error && !answer.data) {
    return (
      <Page title={say(words.inbox)} above={above}>
        <FailedState problem={answer.error} retry={answer.refetch} />
      </Page>
    );
  }
  if (!answer.data) {
    return (
      <Page title={say(words.inbox)} above={above} lead={'\u00A0'}>
        <Waiting lines={12} lineHeight={44} />
      </Page>
    );
  }
  const { data } = answer;
  const at = { season, code: data.organisation.code };
  return (
    <Page
      title={`${say(dossierKindWords[data.kind])}${data.round > 1 ? `, ${say({ vi: `trình ${roundSaid(data.round).vi}`, en: roundSaid(data.round).en })}` : ''}`}
      above={<>{above} › <Go href={congressAddress(at)}>{data.organisation.name}</Go></>}
      mark={<DossierMark of={data} />}
      lead={<Lead of={data} />}
    >
      <DossierNext at={at} of={data} onDeed={setDeed} />
      <DossierWay of={data} />
      <div className="page-split">
        <Contents at={at} of={data} />
        <DossierSide at={at} of={data} onDeed={setDeed} />
      </div>
      <Deeds at={at} of={data} deed={deed} onClose={() => setDeed(undefined)} />
    </Page>
  );
}

function DossierMark({ of }: { readonly of: Shown }) {
  const say = useSay();
  const sample = useContext(SampleData);
  return (
    <>
      <StateMark state={markOf(of.state)}>{say(stateSaid(of.kind, of.state))}</StateMark>
      {sample && <SampleTag />}
    </>
  );
}

function Lead({ of }: { readonly of: Shown }) {
  const say = useSay();
  const show = useFormat();
  const sent = say({ vi: `Số ${of.number}, trình ${of.superior.name} ngày ${show.day(of.submittedOn as Day)}`, en: `No. ${of.number}, sent to ${of.superior.name} on ${show.day(of.submittedOn as Day)}` });
  return (
    <>
      {sent}
      {of.clock === null ? (
        '.'
      ) : (
        <>
          {'; '}
          <ClockLine clock={of.clock} />
        </>
      )}
    </>
  );
}

/** Sent, received, answered: each with its day. */
function DossierWay({ of }: { readonly of: Shown }) {
  const say = useSay();
  const show = useFormat();
  const ended = of.endedOn !== null;
  const steps: readonly { readonly name: string; readonly on: string | null; readonly past: boolean; readonly here: boolean }[] = [
    { name: say({ vi: 'Trình', en: 'Sent' }), on: of.submittedOn, past: true, here: false },
    { name: say({ vi: 'Tiếp nhận', en: 'Received' }), on: of.receivedOn, past: of.receivedOn !== null, here: of.state === 'submitted' },
    { name: ended ? say(stateWordsOf(of.kind, of.state)) : say({ vi: 'Trả lời', en: 'Answered' }), on: of.endedOn, past: ended, here: of.state === 'received' },
  ];
  return (
    <ol className={css.way} aria-label={say({ vi: 'Đường đi của hồ sơ', en: 'The way of the dossier' })}>
      {steps.map(({ name, on, past, here }) => (
        <li key={name} className={past ? css.past : here ? css.here : ''} {...(here && { 'aria-current': 'step' as const })}>
          <b>{name}</b>
          {on !== null ? show.day(on as Day) : here && awaitsSuperior(of.state) ? of.superior.name : '\u00A0'}
        </li>
      ))}
    </ol>
  );
}

function Contents({ at, of }: { readonly at: At; readonly of: Shown }) {
  const say = useSay();
  return (
    <div>
      {of.missingReason !== null && (
        <p className="note warn">
          {say({ vi: `Trình khi còn thiếu ${of.missing} thành phần bắt buộc. Lý do: `, en: `Sent with ${of.missing} required pieces missing. The reason: ` })}
          <span lang="vi">{of.missingReason}</span>
        </p>
      )}
      {of.change !== null && (
        <p className="note calm">
          {say({ vi: 'Trình lại để điều chỉnh: ', en: 'Sent again to change: ' })}
          <span lang="vi">{of.change}</span>
        </p>
      )}
      <Panel title={say({ vi: 'Thành phần hồ sơ khi trình', en: 'What the dossier held when it was sent' })}>
        {of.pieces.length === 0 ? <p className="muted small">{say({ vi: 'Hồ sơ không có thành phần nào.', en: 'The dossier holds nothing.' })}</p> : <PieceList at={at} pieces={of.pieces} under={(piece) => <PieceRemarks of={of} piece={piece.id} />} />}
        {of.note !== '' && (
          <p className={css.said} style={{ marginTop: 'var(--s3)' }}>
            <b>{say({ vi: 'Báo cáo thêm: ', en: 'Further: ' })}</b>
            <span lang="vi">{of.note}</span>
          </p>
        )}
      </Panel>
      <DossierRemarks at={at} of={of} />
    </div>
  );
}

/** How many remarks a piece has; they stand below. */
function PieceRemarks({ of, piece }: { readonly of: Shown; readonly piece: string }) {
  const say = useSay();
  const count = of.remarks.filter((remark) => remark.piece === piece).length;
  if (count === 0) return null;
  return <small>{say({ vi: `${count} góp ý`, en: count === 1 ? '1 remark' : `${count} remarks` })}</small>;
}

function Deeds({ at, of, deed, onClose }: { readonly at: At; readonly of: Shown; readonly deed: Deed | undefined; readonly onClose: () => void }) {
  switch (deed) {
    case 'receive':
      return <ReceiveDialog at={at} of={of} onClose={onClose} />;
    case 'return':
      return <ReturnDialog at={at} of={of} onClose={onClose} />;
    case 'decide':
      return <DecideDialog at={at} of={of} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog at={at} of={of} onClose={onClose} />;
    case 'reopen':
      return <ReopenDialog at={at} kind={of.kind} onClose={onClose} />;
    case undefined:
      return null;
  }
}
