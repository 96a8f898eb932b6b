import { useState } from 'react';
import { useAnswer, useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { me } from '#people/contract.ts';
import { giveUpPass, recount } from '../contract.ts';
import { AcceptWarnings } from './accept-warnings.tsx';
import { ActionButton } from './action-button.tsx';
import { Compared } from './desk-side.tsx';
import { actionOf, deskHref, electionHref, type ElectionPlace, may, type Shown } from './election-view.ts';
import css from './elections.module.css';
import { Findings } from './findings.tsx';
import { TellersPanel } from './tellers-panel.tsx';

type Batch = Shown['batches'][number];
type PassName = 'A' | 'B';

/** Who counts what, and how far each pass is: of an open pass its person and its state, never a figure. */
export function CountTab({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const say = useSay();
  const [recounting, setRecounting] = useState(false);
  const { batches, actions } = shown;
  const who = useAnswer(me, {});
  const isHead = shown.tellers.members.some(({ role, person }) => role === 'head' && person !== null && person.id === who.data?.personId);
  const present = Math.max(1, ...shown.counts.map(({ count }) => count));
  return (
    <div className="page-split">
      <div>
        <div className={css.actions}>
          {may(actions, 'elections.take_pass') && batches.length > 0 && (
            <Go className={batches.every(counted) ? 'btn' : 'btn main'} href={deskHref(place)}>
              {say({ vi: 'Vào bàn kiểm phiếu', en: 'To the tellers’ desk' })}
            </Go>
          )}
          {actionOf(actions, 'elections.recount') && shown.counts.some(({ finished }) => finished) && (
            <ActionButton actions={actions} operation="elections.recount" onClick={() => setRecounting(true)}>
              {say({ vi: 'Kiểm lại', en: 'Recount' })}
            </ActionButton>
          )}
        </div>
        {batches.length === 0 ? (
          <EmptyState action={<Go className="btn" href={electionHref(place, 'phieu')}>{say({ vi: 'Đến phiếu bầu', en: 'To the papers' })}</Go>}>
            {say({ vi: 'Chưa có tập phiếu nào. Khi ghi số phiếu thu về, phiếu được chia thành từng tập để kiểm hai lượt.', en: 'There are no batches yet. Once the papers returned are recorded they are cut into batches, each counted twice.' })}
          </EmptyState>
        ) : (
          <>
            {shown.counts.length > 1 && <CountNote shown={shown} />}
            <BatchTable place={place} batches={batches.filter(({ count }) => count === present)} mayGiveUp={isHead} />
          </>
        )}
        {shown.checks.length > 0 && (
          <>
            <h3 className={css.subhead}>{say({ vi: 'Điều cần xem trước khi lập biên bản', en: 'To look at before the protocol' })}</h3>
            <Findings findings={shown.checks} regulation={shown.regulation.id} />
            <AcceptWarnings place={place} findings={shown.checks} actions={actions} regulation={shown.regulation.id} />
          </>
        )}
      </div>
      <div>
        <TellersPanel place={place} shown={shown} />
        <Panel title={say({ vi: 'Hai lượt kiểm', en: 'Two passes' })}>
          <p className="small muted">
            {say({ vi: 'Mỗi tập được nhập hai lần bởi hai người. Lượt đang nhập và lượt chốt trước không ai xem được, kể cả trưởng ban và kiểm tra viên, cho đến khi lượt kia cũng chốt; sổ chỉ giữ dấu niêm của nó.', en: 'Each batch is entered twice by two persons. An open pass, and the one closed first, can be seen by nobody, the head teller and auditors included, until the other is closed too; the record holds only its seal.' })}
          </p>
        </Panel>
      </div>
      <RecountDialog place={place} opened={recounting} onClose={() => setRecounting(false)} />
    </div>
  );
}

/** Nobody has anything left to enter in it. */
function counted({ passes }: Batch): boolean {
  return passes.A.state === 'opened' && passes.B.state === 'opened';
}

function CountNote({ shown: { counts } }: { readonly shown: Shown }) {
  const say = useSay();
  const last = counts.at(-1);
  return <p className="note calm">{say({ vi: `Đây là lần kiểm thứ ${last?.count ?? 1}. Lý do: ${last?.reason ?? ''}. Lần kiểm trước được giữ nguyên.`, en: `This is count ${last?.count ?? 1}. Reason: ${last?.reason ?? ''}. The count before is kept.` })}</p>;
}

function BatchTable({ place, batches, mayGiveUp }: { readonly place: ElectionPlace; readonly batches: readonly Batch[]; readonly mayGiveUp: boolean }) {
  const say = useSay();
  const [giving, setGiving] = useState<{ readonly batch: Batch; readonly pass: PassName } | undefined>(undefined);
  return (
    <>
      <table className={css.batches}>
        <thead>
          <tr>
            <th scope="col">{say({ vi: 'Tập', en: 'Batch' })}</th>
            <th scope="col" className="num">{say({ vi: 'Số phiếu', en: 'Papers' })}</th>
            <th scope="col">{say({ vi: 'Lượt A', en: 'Pass A' })}</th>
            <th scope="col">{say({ vi: 'Lượt B', en: 'Pass B' })}</th>
            <th scope="col">{say({ vi: 'Đối chiếu', en: 'Compared' })}</th>
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={batch.batch}>
              <td>{say({ vi: 'Tập ', en: 'Batch ' })}{batch.number}</td>
              <td className="num">{batch.size}</td>
              {(['A', 'B'] as const).map((pass) => (
                <td key={pass} data-label={say({ vi: `Lượt ${pass}`, en: `Pass ${pass}` })}>
                  <PassState state={batch.passes[pass]} />
                  {batch.passes[pass].state === 'open' && (batch.passes[pass].mine || mayGiveUp) && (
                    <button type="button" className="link" onClick={() => setGiving({ batch, pass })}>
                      {say({ vi: 'Trả lại lượt', en: 'Give back' })}
                    </button>
                  )}
                </td>
              ))}
              <td data-label={say({ vi: 'Đối chiếu', en: 'Compared' })}>
                {batch.differences && batch.differences.open > 0 ? (
                  <Go href={electionHref(place, 'lech')}>
                    <Compared differences={batch.differences} />
                  </Go>
                ) : (
                  <Compared differences={batch.differences} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <GiveUpDialog place={place} giving={giving} onClose={() => setGiving(undefined)} />
    </>
  );
}

function PassState({ state: { state, by, mine } }: { readonly state: Batch['passes']['A'] }) {
  const say = useSay();
  if (state === 'free') return <span className="muted">{say({ vi: 'chưa ai nhận', en: 'free' })}</span>;
  const name = mine ? say({ vi: 'Đồng chí', en: 'You' }) : by;
  const words = { open: { vi: 'đang nhập', en: 'entering' }, sealed: { vi: 'đã chốt, niêm', en: 'closed, sealed' }, opened: { vi: 'đã mở đối chiếu', en: 'opened' } } as const;
  return (
    <span className={css.passState}>
      {name}
      <small>
        <StateMark state={state === 'open' ? 'planned' : state === 'sealed' ? 'hold' : 'held'}>{say(words[state])}</StateMark>
      </small>
    </span>
  );
}

function GiveUpDialog({ place, giving, onClose }: { readonly place: ElectionPlace; readonly giving: { readonly batch: Batch; readonly pass: PassName } | undefined; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(giveUpPass);
  return (
    <ReasonDialog
      opened={giving !== undefined}
      onClose={onClose}
      title={say({ vi: `Trả lại lượt ${giving?.pass ?? ''} của tập ${giving?.batch.number ?? ''}`, en: `Give back pass ${giving?.pass ?? ''} of batch ${giving?.batch.number ?? ''}` })}
      confirm={say({ vi: 'Trả lại lượt', en: 'Give back' })}
      reasonLabel={say({ vi: 'Lý do', en: 'Reason' })}
      busy={work.isPending}
      problem={work.error}
      onConfirm={(reason) => void (giving && work.send({ ...place, batch: giving.batch.batch, pass: giving.pass, reason }).then((result) => result.ok && onClose()))}
    >
      {say({ vi: 'Các phiếu đã nhập của lượt này bị bỏ; người khác nhận và nhập lại từ đầu. Việc trả lại và lý do được ghi vào sổ.', en: 'What was entered in this pass is dropped; another person takes it from the start. Giving it back and the reason are on record.' })}
    </ReasonDialog>
  );
}

function RecountDialog({ place, opened, onClose }: { readonly place: ElectionPlace; readonly opened: boolean; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(recount);
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={say({ vi: 'Kiểm lại toàn bộ phiếu', en: 'Recount all papers' })}
      confirm={say({ vi: 'Kiểm lại', en: 'Recount' })}
      reasonLabel={say({ vi: 'Lý do, ai yêu cầu', en: 'Reason, and who asked' })}
      busy={work.isPending}
      problem={work.error}
      onConfirm={(reason) => void work.send({ ...place, reason }).then((result) => result.ok && onClose())}
    >
      {say({ vi: 'Hai lượt mới trên các tập cũ. Lần kiểm trước và biên bản của nó được giữ nguyên; biên bản mới nói rõ khác hay không.', en: 'Two new passes over the same batches. The count before and its protocol stay; the new protocol says whether anything changed.' })}
    </ReasonDialog>
  );
}
