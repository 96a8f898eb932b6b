import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer, usePages } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { Strong } from '#progress/web/strong.tsx';
import { replies } from '../contract/replies.ts';
import { synthesis } from '../contract/synthesis.ts';
import css from './received.module.css';
import { type ReplyAbout, ReplyDrawer } from './replies-form.tsx';
import { outcomeWords } from './replies-words.ts';
import { KindMark } from './synthesis-kinds.tsx';
import { OpinionWords } from './synthesis-opinions.tsx';
import { linesOf } from './synthesis-view.ts';

type Place = { readonly season: string; readonly organisation: string };
type RepliesAnswer = OutputOf<typeof replies>;
export type ReplyRow = RepliesAnswer['rows'][number];
export type Reply = NonNullable<ReplyRow['reply']>;

/** What became of each opinion, and answering: one opinion by itself, or all that stand behind a line of the synthesis. */
export function RepliesPart({ place, documents }: { readonly place: Place; readonly documents: readonly RepliesAnswer['document'][] }) {
  const say = useSay();
  const [address] = useAddress();
  const document = documents.find(({ id }) => id === address['van-kien']) ?? documents.find(({ own }) => own) ?? documents[0];
  const [about, setAbout] = useState<ReplyAbout | undefined>(undefined);
  if (!document) return <EmptyState>{say({ vi: 'Chưa có dự thảo nào lấy ý kiến, nên chưa có gì để trả lời.', en: 'No draft is out for opinions, so there is nothing to answer.' })}</EmptyState>;
  const at = { ...place, document: document.id };
  const byLine = address['theo'] === 'dong';
  return (
    <>
      <div className={css.segment}>
        {documents.length > 1 && <FilterSelect name="van-kien" label={say({ vi: 'Văn kiện', en: 'Document' })} options={documents.map(({ id, title }) => ({ value: id, label: title }))} />}
        <FilterSelect name="theo" label={say({ vi: 'Trả lời theo', en: 'Answer by' })} options={[{ value: '', label: say({ vi: 'Từng ý kiến', en: 'Opinion by opinion' }) }, { value: 'dong', label: say({ vi: 'Theo dòng tổng hợp', en: 'Lines of the synthesis' }) }]} />
        {!byLine && <FilterSelect name="da-tra-loi" label={say({ vi: 'Đã trả lời', en: 'Answered' })} options={[{ value: '', label: say({ vi: 'Tất cả', en: 'All' }) }, { value: 'no', label: say({ vi: 'Chưa trả lời', en: 'Not answered' }) }, { value: 'yes', label: say({ vi: 'Đã trả lời', en: 'Answered' }) }]} />}
      </div>
      {byLine ? <ByLine at={at} onAnswer={setAbout} /> : <ByOpinion at={at} onAnswer={setAbout} />}
      <ReplyDrawer key={about?.key} at={at} draft={document.draft} about={about} onClose={() => setAbout(undefined)} />
    </>
  );
}

type At = Place & { readonly document: string };

function ByOpinion({ at, onAnswer }: { readonly at: At; readonly onAnswer: (about: ReplyAbout) => void }) {
  const say = useSay();
  const [address] = useAddress();
  const answered = address['da-tra-loi'] === 'yes' || address['da-tra-loi'] === 'no' ? address['da-tra-loi'] : undefined;
  const about = useAnswer(replies, { ...at, limit: 1 });
  const pages = usePages(replies, { ...at, ...(answered && { answered }) }, { size: 50, rows: (page) => page.rows });
  if (pages.problem && pages.total === undefined) return <FailedState problem={pages.problem} retry={pages.retry} />;
  if (pages.total === undefined) return <Waiting lines={8} lineHeight={60} />;
  const counts = about.data?.counts;
  return (
    <>
      {counts && (
        <p className={css.count}>
          <Strong
            text={say({
              vi: `**${counts.answered} trên ${counts.opinions}** ý kiến đã có trả lời: ${counts.takenIn} tiếp thu, ${counts.partly} tiếp thu một phần, ${counts.not} không tiếp thu.`,
              en: `**${counts.answered} of ${counts.opinions}** opinions are answered: ${counts.takenIn} taken in, ${counts.partly} in part, ${counts.not} not.`,
            })}
          />
        </p>
      )}
      {pages.total === 0 && <EmptyState>{answered === 'no' ? say({ vi: 'Mọi ý kiến đã được trả lời.', en: 'Every opinion has been answered.' }) : say({ vi: 'Chưa có ý kiến nào ở đây.', en: 'There is no opinion here.' })}</EmptyState>}
      <ul className={css.list}>
        {pages.rows.map(({ opinion, reply }) => (
          <li key={opinion.id}>
            <OpinionWords opinion={opinion} />
            {about.data?.may.reply === true && (
              <span className={css.act}>
                <button type="button" className={reply ? 'btn quiet' : 'btn'} onClick={() => onAnswer({ key: opinion.id, opinion: opinion.id, words: opinion.text === '' ? `${opinion.oldWords ?? ''} → ${opinion.newWords ?? ''}` : opinion.text, count: 1, reply })}>
                  {reply ? say({ vi: 'Trả lời lại', en: 'Answer anew' }) : say({ vi: 'Trả lời', en: 'Answer' })}
                </button>
              </span>
            )}
            <small>
              <KindMark kind={opinion.kind} />
              <span lang="vi">· {opinion.group === '' ? opinion.organisationName : opinion.group}</span>
            </small>
            {reply && <ReplyWords reply={reply} />}
          </li>
        ))}
      </ul>
      {pages.rows.length < pages.total && (
        <p style={{ paddingTop: 'var(--s3)' }}>
          <button type="button" className="btn" onClick={pages.more}>{say({ vi: `Xem thêm, còn ${pages.total - pages.rows.length} ý kiến`, en: `More, ${pages.total - pages.rows.length} left` })}</button>
        </p>
      )}
    </>
  );
}

/** Outcome, reason, and the sentence of the final text. */
export function ReplyWords({ reply }: { readonly reply: Reply }) {
  const say = useSay();
  const show = useFormat();
  return (
    <div className={`${css.reply} ${reply.outcome === 'taken-in' ? css.taken : reply.outcome === 'partly' ? css.partly : ''}`}>
      <b>{say(outcomeWords[reply.outcome])}</b>
      {reply.reason !== '' && <span lang="vi">: {reply.reason}</span>}
      {reply.final && (
        <p className={css.final} lang="vi">
          “{reply.final.text}” <span className="small muted">({say({ vi: `dự thảo lần ${reply.final.version}`, en: `draft ${reply.final.version}` })})</span>
        </p>
      )}
      <small>
        <span lang="vi">{reply.organisationName}</span> · {show.day(reply.on as Day)}
        {reply.line !== null && reply.lineTitle !== '' && <> · {say({ vi: 'trả lời chung cho dòng', en: 'for the whole line' })} <span lang="vi">«{reply.lineTitle}»</span></>}
      </small>
    </div>
  );
}

function ByLine({ at, onAnswer }: { readonly at: At; readonly onAnswer: (about: ReplyAbout) => void }) {
  const say = useSay();
  const answer = useAnswer(synthesis, at);
  const about = useAnswer(replies, { ...at, answered: 'yes', limit: 200 });
  if (answer.error && !answer.data) return <FailedState problem={answer.error} retry={answer.refetch} />;
  if (!answer.data || !about.data) return <Waiting lines={8} lineHeight={60} />;
  const lines = linesOf(answer.data);
  const replyTo = (line: string): Reply | undefined => about.data.rows.find(({ reply }) => reply?.line === line)?.reply ?? undefined;
  if (lines.length === 0) return <EmptyState>{say({ vi: 'Chưa lập bản tổng hợp của văn kiện này. Lập xong thì trả lời được cả dòng một lần.', en: 'There is no synthesis of this document. Once there is, a whole line can be answered at once.' })}</EmptyState>;
  return (
    <ul className={css.list}>
      {lines.map((line) => {
        const reply = replyTo(line.id);
        const words = line.parts.length > 0 ? line.parts.map(({ text }) => text).join('') : line.title;
        return (
          <li key={line.id}>
            <p lang="vi">{words}</p>
            {about.data.may.reply && (
              <span className={css.act}>
                <button type="button" className={reply ? 'btn quiet' : 'btn'} onClick={() => onAnswer({ key: line.id, line: line.id, words, count: line.counts.opinions, reply: reply ?? null })}>
                  {reply ? say({ vi: 'Trả lời lại', en: 'Answer anew' }) : say({ vi: `Trả lời ${line.counts.opinions} ý kiến`, en: `Answer ${line.counts.opinions} opinions` })}
                </button>
              </span>
            )}
            <small><span lang="vi">{line.title}</span></small>
            {reply && <ReplyWords reply={reply} />}
          </li>
        );
      })}
    </ul>
  );
}
