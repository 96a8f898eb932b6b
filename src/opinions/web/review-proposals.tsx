import { Fragment } from 'react';
import { useSay } from '#kit/language.tsx';
import { locateSentence } from './review-words.ts';
import { type AmendedParagraph, type Proposal, stretchesOf } from './review-stretches.ts';
import css from './review.module.css';
import { piecesOf } from './sentence-change.ts';
import { OpinionWords } from './synthesis-opinions.tsx';

/** The paragraph as it stands, with what would change marked, and accepted changes as they will read. */
export function ParagraphText({ paragraph, here }: { readonly paragraph: AmendedParagraph; readonly here: number }) {
  return (
    <p className={css.paragraph} lang="vi">
      {stretchesOf(paragraph).map(({ text, proposals, accepted }, index) =>
        accepted !== undefined ? (
          <Fragment key={index}>
            <del>{text}</del>
            {accepted !== '' && <ins>{accepted}</ins>}
          </Fragment>
        ) : proposals.length > 0 ? (
          <mark key={index} className={proposals.includes(here) ? css.here : ''}>{text}</mark>
        ) : (
          <Fragment key={index}>{text}</Fragment>
        ),
      )}
    </p>
  );
}

export interface CardProps {
  readonly number: number;
  readonly proposal: Proposal;
  readonly may: boolean;
  readonly busy: boolean;
  readonly onFocus: () => void;
  readonly onDecide: (outcome: 'accept' | 'refuse' | 'undecide') => void;
}

/** One change of words: from what to what, by whom, and what became of it. */
export function ProposalCard({ number, proposal, may, busy, onFocus, onDecide }: CardProps) {
  const say = useSay();
  const { decision } = proposal;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- which card has the focus is marked in the paragraph
    <article className={`${css.proposal} ${decision ? css[decision.outcome] : ''}`} data-proposal={number} aria-label={say({ vi: `Đề nghị ${number}`, en: `Proposal ${number}` })} onFocus={onFocus}>
      <p className={css.change} lang="vi">
        <ChangedWords from={proposal.oldWords} to={proposal.newWords} />
      </p>
      {proposal.text !== '' && <p lang="vi">{proposal.text}</p>}
      <small>
        <span lang="vi">{proposal.groups.slice(0, 3).join(', ')}</span>
        {proposal.groups.length > 3 && ` … (${proposal.groups.length})`} · {say({ vi: `${proposal.ids.length} ý kiến, ${proposal.sharing} người cùng ý`, en: `${proposal.ids.length} opinions, shared by ${proposal.sharing}` })}
      </small>
      {decision && (
        <p className={`${css.verdict} ${css[decision.outcome]}`}>
          {decision.outcome === 'accepted' ? say({ vi: `Đã tiếp thu · ${decision.by}`, en: `Accepted · ${decision.by}` }) : say({ vi: `Không tiếp thu · ${decision.by}`, en: `Refused · ${decision.by}` })}
          {decision.reason !== '' && <span lang="vi" style={{ fontWeight: 400 }}>: {decision.reason}</span>}
        </p>
      )}
      {may && (
        <div className="row">
          {decision?.outcome !== 'accepted' && <button type="button" className="btn" disabled={busy} onClick={() => onDecide('accept')}>{say({ vi: 'Tiếp thu', en: 'Accept' })} <kbd>T</kbd></button>}
          {decision?.outcome !== 'refused' && <button type="button" className="btn" disabled={busy} onClick={() => onDecide('refuse')}>{say({ vi: 'Không tiếp thu', en: 'Refuse' })} <kbd>K</kbd></button>}
          {decision && <button type="button" className="btn quiet" disabled={busy} onClick={() => onDecide('undecide')}>{say({ vi: 'Bỏ quyết định', en: 'Undecide' })} <kbd>U</kbd></button>}
        </div>
      )}
    </article>
  );
}

/** Only the words that differ are struck or added; the paragraph itself stands above. */
function ChangedWords({ from, to }: { readonly from: string; readonly to: string }) {
  return piecesOf(from, to).map(({ kind, text }, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      {kind === 'gone' ? <del>{text}</del> : kind === 'new' ? <ins>{text}</ins> : text}
    </Fragment>
  ));
}

/** Changes whose old words have no one place in the paragraph; nobody can accept them as they are, but they are answered. */
export function Unplaced({ unplaced, may, onRefuse, onUndecide }: { readonly unplaced: AmendedParagraph['unplaced']; readonly may: boolean; readonly onRefuse: (ids: readonly string[]) => void; readonly onUndecide: (ids: readonly string[]) => void }) {
  const say = useSay();
  return (
    <section style={{ paddingTop: 'var(--s4)' }} className="stack">
      <h2>{say({ vi: 'Chưa có chỗ trong đoạn', en: 'Without a place in the paragraph' })}</h2>
      {unplaced.map(({ opinion, problem, decision }) => (
        <div key={opinion.id} className={css.voice}>
          <OpinionWords opinion={opinion} />
          <small><span lang="vi">{opinion.group === '' ? opinion.organisationName : opinion.group}</span> · {say(locateSentence(problem))}</small>
          {decision && <p className="small" style={{ fontSize: 'var(--t-s)' }}>{say({ vi: 'Không tiếp thu', en: 'Refused' })}: <span lang="vi">{decision.reason}</span></p>}
          {may && <div className="row">{decision ? <button type="button" className="btn quiet" onClick={() => onUndecide([opinion.id])}>{say({ vi: 'Bỏ quyết định', en: 'Undecide' })}</button> : <button type="button" className="btn" onClick={() => onRefuse([opinion.id])}>{say({ vi: 'Không tiếp thu', en: 'Refuse' })}</button>}</div>}
        </div>
      ))}
    </section>
  );
}
