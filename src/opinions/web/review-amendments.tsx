import { type KeyboardEvent, useRef, useState } from 'react';
import { useAddress } from '#kit/address.ts';
import { useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { decideAmendment } from '../contract/review.ts';
import { ParagraphText, ProposalCard, Unplaced } from './review-proposals.tsx';
import { type AmendedParagraph, type AmendmentsAnswer, type Proposal, setsOf } from './review-stretches.ts';
import css from './review.module.css';
import { OpinionWords } from './synthesis-opinions.tsx';
import type { SynthesisPlace } from './synthesis-view.ts';

const ELSEWHERE = 'ngoai';

/** Changes of words by paragraph: at the left the paragraphs, then the text with what is to change marked, its proposals side by side. */
export function AmendmentsPart({ place, answer }: { readonly place: SynthesisPlace; readonly answer: AmendmentsAnswer }) {
  const say = useSay();
  const [address, change] = useAddress();
  const elsewhere = address['doan'] === ELSEWHERE;
  const paragraph = elsewhere ? undefined : (answer.paragraphs.find((each) => String(each.paragraph) === address['doan']) ?? answer.paragraphs.find((each) => leftIn(each) > 0) ?? answer.paragraphs[0]);
  if (answer.counts.amendments === 0) {
    return (
      <div className={css.empty}>
        <EmptyState>{say({ vi: 'Chưa có ý kiến nào đề nghị sửa câu chữ của dự thảo này.', en: 'No opinion asks for a change of words in this draft.' })}</EmptyState>
      </div>
    );
  }
  const step = (by: 1 | -1): void => {
    const to = answer.paragraphs[answer.paragraphs.findIndex((each) => each === paragraph) + by];
    if (to) change({ doan: String(to.paragraph) }, { replace: true });
  };
  return (
    <div className={`${css.desk} ${css.wide}`}>
      <nav className={css.queue} aria-label={say({ vi: 'Đoạn có đề nghị sửa', en: 'Paragraphs with changes' })}>
        <ol>
          {answer.paragraphs.map((each) => (
            <li key={each.paragraph}>
              <button type="button" {...(each === paragraph && { 'aria-current': 'true' as const })} onClick={() => change({ doan: String(each.paragraph) }, { replace: true })}>
                <b>{each.proposals.length + each.unplaced.length}</b>
                <span lang="vi">{each.text}</span>
                <small>{say(paragraphNote(each))}</small>
              </button>
            </li>
          ))}
          {answer.elsewhere.length > 0 && (
            <li>
              <button type="button" {...(elsewhere && { 'aria-current': 'true' as const })} onClick={() => change({ doan: ELSEWHERE }, { replace: true })}>
                <b>{answer.elsewhere.length}</b>
                <span>{say({ vi: 'Không gắn với đoạn nào của dự thảo này', en: 'Belong to no paragraph of this draft' })}</span>
              </button>
            </li>
          )}
        </ol>
      </nav>
      {paragraph && <Paragraph key={paragraph.paragraph} place={place} answer={answer} paragraph={paragraph} onStep={step} />}
      {elsewhere && (
        <div className={css.item}>
          <p className={css.why}>{say({ vi: 'Đoạn của các đề nghị này không còn trong dự thảo đang xem, hoặc người góp ý không chỉ ra đoạn nào. Chúng vẫn có trong bản tổng hợp, trích nguyên văn.', en: 'Their paragraph is not in the draft in hand, or none was named. They stand in the synthesis, quoted in full.' })}</p>
          <div className={css.pair}>
            {answer.elsewhere.map((opinion) => (
              <div key={opinion.id} className={css.voice}>
                <OpinionWords opinion={opinion} />
                <small lang="vi">{opinion.group === '' ? opinion.organisationName : opinion.group}</small>
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function leftIn(paragraph: AmendedParagraph): number {
  return paragraph.proposals.filter(({ decision }) => decision === null).length + paragraph.unplaced.filter(({ decision }) => decision === null).length;
}

function paragraphNote(paragraph: AmendedParagraph): { readonly vi: string; readonly en: string } {
  const left = leftIn(paragraph);
  const collide = paragraph.collisions.length > 0 ? { vi: 'có chỗ vướng nhau · ', en: 'some collide · ' } : { vi: '', en: '' };
  return left === 0 ? { vi: `${collide.vi}đã quyết hết`, en: `${collide.en}all decided` } : { vi: `${collide.vi}còn ${left} chưa quyết`, en: `${collide.en}${left} to decide` };
}

type Outcome = 'accept' | 'refuse' | 'undecide';

/** One paragraph. Arrows go between proposals, T accepts, K refuses, U takes a decision back. */
function Paragraph({ place, answer, paragraph, onStep }: { readonly place: SynthesisPlace; readonly answer: AmendmentsAnswer; readonly paragraph: AmendedParagraph; readonly onStep: (by: 1 | -1) => void }) {
  const say = useSay();
  const work = useWork(decideAmendment);
  const [here, setHere] = useState(0);
  const [refusing, setRefusing] = useState<readonly string[] | undefined>(undefined);
  const region = useRef<HTMLDivElement>(null);
  const may = answer.may.record && answer.document.own;
  const decide = (ids: readonly string[], outcome: Outcome, reason = ''): void => {
    work.mutate({ ...place, opinions: [...ids], outcome, reason }, { onSuccess: () => setRefusing(undefined) });
  };
  const ask = (proposal: Proposal, outcome: Outcome): void => (outcome === 'refuse' ? setRefusing(proposal.ids) : decide(proposal.ids, outcome));
  const key = (event: KeyboardEvent): void => {
    const act = amendmentKey(event);
    const proposal = paragraph.proposals[here];
    if (act === undefined || refusing !== undefined) return;
    if (typeof act === 'string') {
      if (!may || !proposal) return;
      event.preventDefault();
      ask(proposal, act);
      return;
    }
    event.preventDefault();
    if (act.paragraph) onStep(act.by);
    else focusCard(region.current, here + act.by);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys work wherever the focus is in the paragraph
    <div ref={region} className={css.item} onKeyDown={key}>
      {paragraph.headings.length > 0 && <p className={css.place} lang="vi">{paragraph.headings.join(' › ')}</p>}
      <ParagraphText paragraph={paragraph} here={here} />
      <div className={css.sets}>
        {setsOf(paragraph).map((set) => (
          <div key={set.join(' ')} className={set.length > 1 ? `${css.set} ${css.collides}` : css.set}>
            {set.length > 1 && <p className={css.setNote}>{say({ vi: `${set.length} đề nghị cùng sửa một chỗ: chỉ tiếp thu được một.`, en: `${set.length} proposals change the same words: only one can be accepted.` })}</p>}
            {set.map((at) => {
              const proposal = paragraph.proposals[at];
              return proposal && <ProposalCard key={at} number={at + 1} proposal={proposal} may={may} busy={work.isPending} onFocus={() => setHere(at)} onDecide={(outcome) => ask(proposal, outcome)} />;
            })}
          </div>
        ))}
      </div>
      <ProblemNote problem={refusing === undefined ? work.error : null} />
      {paragraph.unplaced.length > 0 && <Unplaced unplaced={paragraph.unplaced} may={may} onRefuse={setRefusing} onUndecide={(ids) => decide(ids, 'undecide')} />}
      {!may && <p className="small muted" style={{ paddingTop: 'var(--s3)' }}>{answer.document.own ? say({ vi: 'Đồng chí xem được, thư ký của tổ chức quyết định.', en: 'You may look; the secretaries decide.' }) : say({ vi: `Dự thảo của ${answer.document.ownerName}: cấp đó quyết định tiếp thu, ở đây chỉ tổng hợp gửi lên.`, en: `A draft of ${answer.document.ownerName}, which decides; here opinions are compiled and sent up.` })}</p>}
      {may && paragraph.proposals.length > 0 && <p className={css.hint}><kbd>T</kbd> {say({ vi: 'tiếp thu', en: 'accept' })} · <kbd>K</kbd> {say({ vi: 'không tiếp thu', en: 'refuse' })} · <kbd>U</kbd> {say({ vi: 'bỏ quyết định', en: 'undecide' })} · <kbd>← →</kbd> {say({ vi: 'đề nghị khác', en: 'another proposal' })} · <kbd>↑ ↓</kbd> {say({ vi: 'đoạn khác', en: 'another paragraph' })}</p>}
      <ReasonDialog
        opened={refusing !== undefined} onClose={() => setRefusing(undefined)} title={say({ vi: 'Không tiếp thu đề nghị sửa', en: 'Refuse the change' })} confirm={say({ vi: 'Không tiếp thu', en: 'Refuse' })}
        reasonLabel={say({ vi: 'Lý do, đảng viên góp ý sẽ đọc', en: 'Reason; who proposed it will read it' })} busy={work.isPending} problem={work.error} onConfirm={(reason) => refusing && decide(refusing, 'refuse', reason)}
      />
    </div>
  );
}

function amendmentKey(event: KeyboardEvent): Outcome | { readonly by: 1 | -1; readonly paragraph: boolean } | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLTextAreaElement) return undefined;
  const outcomes: Readonly<Record<string, Outcome>> = { t: 'accept', k: 'refuse', u: 'undecide' };
  const steps: Readonly<Record<string, { readonly by: 1 | -1; readonly paragraph: boolean }>> = {
    ArrowRight: { by: 1, paragraph: false }, ArrowLeft: { by: -1, paragraph: false }, ArrowDown: { by: 1, paragraph: true }, ArrowUp: { by: -1, paragraph: true },
  };
  return outcomes[event.key.toLowerCase()] ?? steps[event.key];
}

function focusCard(region: HTMLElement | null, at: number): void {
  region?.querySelector<HTMLElement>(`[data-proposal="${at + 1}"] button`)?.focus();
}
