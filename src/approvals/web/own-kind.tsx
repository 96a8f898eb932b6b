import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { dossierKindWords } from '../core/words.ts';
import { type At, dossierAddress } from './approvals-address.ts';
import css from './approvals.module.css';
import { ClockLine } from './clock-line.tsx';
import { dossierWords as words, kindPurposes, markOf, nextWords, type Overview, type OwnKind, roundSaid, stateSaid } from './dossier-words.ts';
import { isPast } from './next-dossier.tsx';
import type { Doing } from './own-dossiers.tsx';
import { PaperDownload } from './paper-download.tsx';
import { PieceList } from './piece-list.tsx';

export interface OwnKindProps {
  readonly at: At;
  readonly of: Overview;
  readonly kind: OwnKind;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onDo: (doing: Doing) => void;
}

/** One kind of dossier: in a line how it stands; opened, its pieces, its rounds and what can be done. */
export function OwnKindPanel({ at, of, kind, open, onToggle, onDo }: OwnKindProps) {
  const say = useSay();
  return (
    <section className={css.kind} aria-label={say(dossierKindWords[kind.kind])}>
      <div className={css.kindHead}>
        <h2>
          <button type="button" className={css.toggle} aria-expanded={open} onClick={onToggle}>
            {say(dossierKindWords[kind.kind])}
          </button>
        </h2>
        <KindMark kind={kind} />
        <p>
          <KindSentence kind={kind} past={isPast(kind, of.congress)} />
        </p>
      </div>
      {open && (
        <div className={css.kindBody}>
          {kind.pieces.length === 0 ? <p className="muted small">{say(kindPurposes[kind.kind])}</p> : <PieceList at={at} pieces={kind.pieces} />}
          <Acts at={at} of={of} kind={kind} onDo={onDo} />
          <Rounds at={at} kind={kind} />
        </div>
      )}
    </section>
  );
}

function KindMark({ kind }: { readonly kind: OwnKind }) {
  const say = useSay();
  if (kind.byHandOn !== null && kind.state === 'none') return <StateMark state="done">{say(stateSaid(kind.kind, 'approved'))}</StateMark>;
  return <StateMark state={markOf(kind.state)}>{say(stateSaid(kind.kind, kind.state))}</StateMark>;
}

/** While these are next, what is missing is still for the sender to make. */
const PREPARING: readonly OwnKind['next'][] = ['complete', 'submit', 'answer', 'submit-again', 'hold-first'];

/** Under the name: what is there, and until when it must go up or be answered. */
function KindSentence({ kind, past }: { readonly kind: OwnKind; readonly past: boolean }) {
  const say = useSay();
  const show = useFormat();
  const there = kind.pieces.filter((piece) => piece.state === 'ready').length;
  const parts = [
    kind.byHandOn !== null && say({ vi: `${kind.kind === 'result' ? 'chuẩn y' : 'duyệt'} trên giấy ngày ${show.day(kind.byHandOn as Day)}`, en: `approved on paper on ${show.day(kind.byHandOn as Day)}` }),
    kind.pieces.length > 0 && say({ vi: `có ${there}/${kind.pieces.length} thành phần`, en: `${there} of ${kind.pieces.length} pieces` }),
    kind.missing > 0 && !past && PREPARING.includes(kind.next) && say({ vi: `còn thiếu ${kind.missing} phần bắt buộc`, en: `${kind.missing} required pieces missing` }),
    kind.remarks.open > 0 && say({ vi: `${kind.remarks.open} góp ý chưa trả lời`, en: `${kind.remarks.open} remarks unanswered` }),
    kind.clock === null && say(past && kind.byHandOn === null ? { vi: 'không trình ở đây trước đại hội', en: 'not sent here before the congress' } : nextWords[kind.next]).toLocaleLowerCase('vi'),
  ].filter((part) => part !== false);
  return (
    <>
      {parts.join(' · ')}
      {kind.clock && (
        <>
          {parts.length > 0 && ' · '}
          <ClockLine clock={kind.clock} />
        </>
      )}
    </>
  );
}

function Acts({ at, of, kind, onDo }: { readonly at: At; readonly of: Overview; readonly kind: OwnKind; readonly onDo: (doing: Doing) => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    <>
      {kind.locked && <p className="small muted">{say({ vi: `Nội dung đã duyệt ngày ${show.day(kind.locked.on as Day)} được giữ nguyên. Cần thay đổi thì mở điều chỉnh rồi trình lại.`, en: `What was approved on ${show.day(kind.locked.on as Day)} stands. To change it, open it to changes and send it again.` })}</p>}
      {kind.reopened && <p className="note calm">{say({ vi: `Mở điều chỉnh ngày ${show.day(kind.reopened.on as Day)}: ${kind.reopened.reason}`, en: `Opened to changes on ${show.day(kind.reopened.on as Day)}: ${kind.reopened.reason}` })}</p>}
      {kind.next === 'hold-first' && <p className="small muted">{say({ vi: 'Hồ sơ này trình sau khi đại hội bế mạc.', en: 'This dossier goes up after the congress.' })}</p>}
      <div className={css.acts}>
        {kind.dossier && <Go className="btn" href={dossierAddress(at.season, kind.dossier.id)}>{say(words.open)}</Go>}
        {kind.may.submit && (
          <button type="button" className="btn" onClick={() => onDo({ what: 'submit', kind })}>
            {say(kind.rounds.length === 0 ? words.submit : words.submitAgain)}
          </button>
        )}
        {kind.may.reopen && (
          <button type="button" className="btn" onClick={() => onDo({ what: 'reopen', kind })}>
            {say(words.reopen)}
          </button>
        )}
        {kind.kind === 'result' && of.congress.heldOn !== null && <PaperDownload at={at} form="A01" />}
      </div>
    </>
  );
}

function Rounds({ at, kind }: { readonly at: At; readonly kind: OwnKind }) {
  const say = useSay();
  const show = useFormat();
  if (kind.rounds.length < 2) return null;
  return (
    <ul className={css.rounds} aria-label={say({ vi: 'Các lần trình', en: 'Rounds' })}>
      {kind.rounds.map((round) => (
        <li key={round.id}>
          <Go href={dossierAddress(at.season, round.id)}>{say({ vi: `Trình ${roundSaid(round.round).vi}`, en: `Sent, ${roundSaid(round.round).en}` })}</Go>
          <span className="digits">{show.day(round.submittedOn as Day)}</span>
          <StateMark state={markOf(round.state)}>
            {say(stateSaid(kind.kind, round.state))}
            {round.endedOn !== null && ` ${show.day(round.endedOn as Day)}`}
          </StateMark>
        </li>
      ))}
    </ul>
  );
}
