import type { ReactNode } from 'react';
import type { Day, Moment } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { officeWords } from '../core/words.ts';
import { type At, dossierAddress, ownAddress } from './approvals-address.ts';
import css from './approvals.module.css';
import type { Deed } from './dossier.tsx';
import { dossierWords as words, historyWords, markOf, roundSaid, type Shown, stateSaid } from './dossier-words.ts';
import { PaperDownload } from './paper-download.tsx';

/** Beside the dossier: the decision, its papers, the other rounds, and what happened to it. */
export function DossierSide({ at, of, onDeed }: { readonly at: At; readonly of: Shown; readonly onDeed: (deed: Deed) => void }) {
  const say = useSay();
  return (
    <div>
      {of.decision && <Decision of={of} decision={of.decision} />}
      <Papers at={at} of={of} />
      {(of.may.withdraw || of.may.reopen) && (
        <Panel title={say(of.may.onBehalf ? { vi: `Làm thay ${of.organisation.name}`, en: `On behalf of ${of.organisation.name}` } : { vi: 'Việc của nơi trình', en: 'For who sent it' })}>
          <div className={css.acts}>
            {of.may.withdraw && <button type="button" className="btn" onClick={() => onDeed('withdraw')}>{say(words.withdraw)}</button>}
            {of.may.reopen && <button type="button" className="btn" onClick={() => onDeed('reopen')}>{say(words.reopen)}</button>}
          </div>
        </Panel>
      )}
      <OtherRounds at={at} of={of} />
      <History of={of} />
    </div>
  );
}

function Decision({ of, decision }: { readonly of: Shown; readonly decision: NonNullable<Shown['decision']> }) {
  const say = useSay();
  const show = useFormat();
  const rows: readonly (readonly [name: string, what: ReactNode])[] = [
    [say({ vi: 'Kết quả', en: 'Outcome' }), <StateMark key="o" state={markOf(of.state)}>{say(stateSaid(of.kind, decision.outcome))}</StateMark>],
    [say({ vi: 'Số, ngày', en: 'Number, day' }), `${decision.number}, ${show.day(decision.on as Day)}`],
    [say({ vi: 'Người ký', en: 'Signed by' }), decision.signer],
    ...(decision.term === '' ? [] : [[say({ vi: 'Nhiệm kỳ', en: 'Term' }), decision.term] as const]),
    ...(decision.note === '' ? [] : [[say({ vi: 'Ý kiến', en: 'Note' }), <span key="n" lang="vi">{decision.note}</span>] as const]),
  ];
  return (
    <Panel title={say({ vi: 'Quyết định của cấp trên', en: 'The decision' })}>
      <dl className={css.facts}>
        {rows.map(([name, what]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
        {decision.refused.map((person) => (
          <div key={`${person.office} ${person.name}`}>
            <dt>{say({ vi: 'Không duyệt', en: 'Not approved' })}</dt>
            <dd>
              <b>{person.name}</b>, {say(officeWords[person.office])}: <span lang="vi">{person.reason}</span>
            </dd>
          </div>
        ))}
        {decision.hidden > 0 && (
          <div>
            <dt>{say({ vi: 'Không duyệt', en: 'Not approved' })}</dt>
            <dd>{say({ vi: `${decision.hidden} trường hợp; chỉ người làm công tác nhân sự xem được tên`, en: `${decision.hidden}; named to those only who work on personnel` })}</dd>
          </div>
        )}
        {decision.annulled.map((election) => (
          <div key={election.election}>
            <dt>{say({ vi: 'Bầu lại', en: 'To be held anew' })}</dt>
            <dd>
              <b>{say(election.title)}</b>: <span lang="vi">{election.reason}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Papers({ at, of }: { readonly at: At; readonly of: Shown }) {
  const say = useSay();
  if (of.papers.length === 0) return null;
  return (
    <Panel title={say({ vi: 'Văn bản', en: 'Papers' })}>
      <div className={css.acts}>
        {of.papers.map((form) => (
          <PaperDownload key={form} at={at} form={form} dossier={of.id} />
        ))}
      </div>
    </Panel>
  );
}

function OtherRounds({ at, of }: { readonly at: At; readonly of: Shown }) {
  const say = useSay();
  const show = useFormat();
  if (of.rounds.length === 0) return null;
  return (
    <Panel title={say({ vi: 'Các lần trình khác', en: 'Other rounds' })} action={<Go href={ownAddress(at, of.kind)}>{say({ vi: 'Cả hồ sơ', en: 'All dossiers' })}</Go>}>
      <ul className={css.history}>
        {of.rounds.map((round) => (
          <li key={round.id}>
            <Go href={dossierAddress(at.season, round.id)}>{say({ vi: `Trình ${roundSaid(round.round).vi}, ngày ${show.day(round.submittedOn as Day)}`, en: `Sent, ${roundSaid(round.round).en}, ${show.day(round.submittedOn as Day)}` })}</Go>
            <small>
              <StateMark state={markOf(round.state)}>{say(stateSaid(of.kind, round.state))}</StateMark>
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function History({ of }: { readonly of: Shown }) {
  const say = useSay();
  const show = useFormat();
  return (
    <Panel title={say({ vi: 'Quá trình', en: 'What happened' })}>
      <ul className={css.history}>
        {of.history.map((each, index) => (
          <li key={index}>
            <b>{say(historyWords[each.what])}</b> <span className="digits">{show.day(each.on as Day)}</span>
            {each.text !== '' && <p lang="vi">{each.text}</p>}
            <small>
              {each.by}, {each.byOrganisation} · {say({ vi: 'ghi lúc', en: 'recorded' })} {show.moment(each.at as Moment)}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
