import { useWork, addressOf, useAnswer } from '#kit/api.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { makeProtocol, protocolFile, showProtocol } from '../contract.ts';
import type { Protocol } from '../core/protocol.ts';
import { AcceptWarnings } from './accept-warnings.tsx';
import { ActionButton } from './action-button.tsx';
import type { ElectionPlace, Shown } from './election-view.ts';
import css from './elections.module.css';
import { Findings } from './findings.tsx';
import { ProtocolPaper } from './protocol-paper.tsx';
import { SignPanel } from './sign-panel.tsx';

export type ProtocolAnswer = OutputOf<typeof showProtocol>;

/** The counting minutes as they will be printed, their hash, and the two signatures. */
export function ProtocolTab({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const round = { round: shown.election.round };
  const answer = useAnswer(showProtocol, { ...place, ...round }, { enabled: shown.protocol !== null });
  if (shown.protocol === null) return <NotMade place={place} shown={shown} />;
  return <Answered of={answer}>{(protocol) => <Made place={place} shown={shown} answer={protocol} />}</Answered>;
}

/** What is missing before the protocol can be made, or the button that makes it. */
function NotMade({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const say = useSay();
  const work = useWork(makeProtocol);
  return (
    <>
      <EmptyState
        action={
          <ActionButton actions={shown.actions} operation="elections.make_protocol" main busy={work.isPending} onClick={() => void work.send(place)}>
            {say({ vi: 'Lập biên bản kiểm phiếu', en: 'Make the protocol' })}
          </ActionButton>
        }
      >
        {say({ vi: 'Biên bản được lập từ sổ ghi khi mọi tập đã khớp hoặc đã chốt, số phiếu cân đối và các lưu ý đã được chấp nhận. Lập rồi thì nội dung không sửa được.', en: 'The protocol is made from the record once every batch agrees or is settled, the papers balance and the warnings are accepted. Its content cannot be changed afterwards.' })}
      </EmptyState>
      <ProblemNote problem={work.error} />
      {shown.checks.length > 0 && <Findings findings={shown.checks} regulation={shown.regulation.id} />}
      <AcceptWarnings place={place} findings={shown.checks} actions={shown.actions} regulation={shown.regulation.id} />
    </>
  );
}

function Made({ place, shown, answer }: { readonly place: ElectionPlace; readonly shown: Shown; readonly answer: ProtocolAnswer }) {
  const say = useSay();
  const protocol = JSON.parse(answer.canonical) as Protocol;
  const round = { round: answer.round };
  return (
    <div className={css.paperSplit}>
      <ProtocolPaper protocol={protocol} answer={answer} />
      <div>
        <SignPanel place={place} shown={shown} answer={answer} />
        <Panel title={say({ vi: 'Mã băm', en: 'Hash' })}>
          <code className={css.hash}>{answer.hash}</code>
          <p className="small muted">
            {say({ vi: `Ai có bản xuất sổ ghi đều tính lại được đúng mã này. Đầu sổ lúc lập: mục ${answer.head.number}, `, en: `Whoever has the exported record can recompute it. Head of the record when it was made: entry ${answer.head.number}, ` })}
            <code className={css.hash}>{answer.head.hash}</code>
          </p>
        </Panel>
        <Panel title={say({ vi: 'Tải về', en: 'Downloads' })}>
          <div className="row">
            <a className="btn" href={addressOf(protocolFile, { ...place, ...round, format: 'pdf' })} download>
              {say({ vi: 'Biên bản PDF', en: 'Protocol as PDF' })}
            </a>
            <a className="btn" href={addressOf(protocolFile, { ...place, ...round, format: 'docx' })} download>
              {say({ vi: 'Biên bản Word', en: 'Protocol as Word' })}
            </a>
            <CanonicalFile answer={answer} />
          </div>
        </Panel>
      </div>
    </div>
  );
}

/** The very bytes that are hashed, for whoever computes the hash elsewhere. */
function CanonicalFile({ answer }: { readonly answer: ProtocolAnswer }) {
  const say = useSay();
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([answer.canonical], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: `bien-ban-kiem-phieu-${answer.hash.slice(0, 12)}.json` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <button type="button" className="btn" onClick={save}>
      {say({ vi: 'Dữ liệu để đối chiếu', en: 'Data to verify' })}
    </button>
  );
}
