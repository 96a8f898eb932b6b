import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { showDocument } from '#documents/contract.ts';
import { foldText } from '#foundation/find-in-text.ts';
import { useAnswer, useWork } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { kitWords } from '#kit/words.ts';
import { reply as replyOperation } from '../contract/replies.ts';
import { type Outcome, OUTCOMES } from '../core/report.ts';
import css from './received.module.css';
import type { Reply } from './replies.tsx';
import { outcomeWords } from './replies-words.ts';

/** What is answered: one opinion, or a line with all its opinions. */
export interface ReplyAbout {
  readonly key: string;
  readonly opinion?: string;
  readonly line?: string;
  readonly words: string;
  readonly count: number;
  readonly reply: Reply | null;
}

export interface DrawerProps {
  readonly at: { readonly season: string; readonly organisation: string; readonly document: string };
  readonly draft: number;
  readonly about: ReplyAbout | undefined;
  readonly onClose: () => void;
}

/** The answer: what becomes of it, why, and where in the text it led to. Keyed by what is answered. */
export function ReplyDrawer({ at, draft, about, onClose }: DrawerProps) {
  const say = useSay();
  const count = about?.count ?? 1;
  return (
    <SideDrawer opened={about !== undefined} onClose={onClose} title={count > 1 ? say({ vi: `Trả lời ${count} ý kiến`, en: `Answer ${count} opinions` }) : say({ vi: 'Trả lời ý kiến', en: 'Answer the opinion' })} size={560}>
      {about && <ReplyForm at={at} draft={draft} about={about} onClose={onClose} />}
    </SideDrawer>
  );
}

function ReplyForm({ at, draft, about, onClose }: DrawerProps & { readonly about: ReplyAbout }) {
  const say = useSay();
  const work = useWork(replyOperation);
  const [outcome, setOutcome] = useState<Outcome>(about.reply?.outcome ?? 'taken-in');
  const [reason, setReason] = useState(about.reply?.reason ?? '');
  const [paragraph, setParagraph] = useState<number | undefined>(about.reply?.final?.version === draft ? about.reply.final.paragraph : undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const subject = about.line === undefined ? { opinion: about.opinion ?? '' } : { line: about.line };
    work.mutate({ ...at, ...subject, outcome, reason, ...(outcome !== 'not' && paragraph !== undefined && { final: { version: draft, paragraph } }) }, { onSuccess: onClose });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p className={css.asked} lang="vi">{about.words}</p>
      <Radio.Group label={say({ vi: 'Kết quả', en: 'Outcome' })} value={outcome} onChange={(value) => setOutcome(value)}>
        <div className="stack" style={{ gap: 'var(--s2)', paddingTop: 'var(--s2)' }}>
          {OUTCOMES.map((each) => <Radio key={each} value={each} label={say(outcomeWords[each])} />)}
        </div>
      </Radio.Group>
      <Textarea label={outcome === 'taken-in' ? say({ vi: 'Giải trình (nếu có)', en: 'Remark, if any' }) : say({ vi: 'Lý do', en: 'Reason' })} description={say({ vi: 'Người góp ý và đơn vị đọc được lời này', en: 'Who spoke, and the unit, read this' })} autosize minRows={3} maxRows={10} maxLength={3000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      {outcome !== 'not' && <FinalPlace at={at} draft={draft} value={paragraph} onChange={setParagraph} />}
      <ProblemNote problem={work.error} />
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button variant="default" onClick={onClose}>{say(kitWords.cancel)}</Button>
        <Button type="submit" loading={work.isPending}>{say({ vi: 'Gửi trả lời', en: 'Send the answer' })}</Button>
      </div>
    </form>
  );
}

const MOST_SHOWN = 40;

/** The paragraph of the text that the opinion led to, found by its words. */
function FinalPlace({ at, draft, value, onChange }: { readonly at: DrawerProps['at']; readonly draft: number; readonly value: number | undefined; readonly onChange: (paragraph: number | undefined) => void }) {
  const say = useSay();
  const [asked, setAsked] = useState('');
  const shown = useAnswer(showDocument, { ...at, version: draft });
  if (shown.error) return <FailedState problem={shown.error} retry={shown.refetch} />;
  if (!shown.data) return <Waiting lines={4} lineHeight={28} />;
  const wanted = foldText(asked).folded.trim();
  const spoken = shown.data.paragraphs.filter(({ kind }) => kind !== 'heading');
  const found = spoken.filter(({ id, text }) => id === value || foldText(text).folded.includes(wanted));
  return (
    <div className="stack" style={{ gap: 'var(--s2)' }}>
      <TextInput label={say({ vi: `Câu trong dự thảo lần ${draft} có tiếp thu ý kiến này`, en: `Where draft ${draft} takes it in` })} placeholder={say({ vi: 'Tìm vài chữ trong đoạn', en: 'Some words of the paragraph' })} value={asked} onChange={(event) => setAsked(event.currentTarget.value)} />
      <ul className={css.paragraphs} aria-label={say({ vi: 'Các đoạn', en: 'Paragraphs' })}>
        {found.slice(0, MOST_SHOWN).map(({ id, text }) => (
          <li key={id} lang="vi">
            <button type="button" aria-pressed={id === value} onClick={() => onChange(id === value ? undefined : id)}>{text}</button>
          </li>
        ))}
      </ul>
      <p className="small muted" role="status">
        {found.length > MOST_SHOWN ? say({ vi: `Còn ${found.length - MOST_SHOWN} đoạn nữa, gõ thêm chữ để tìm.`, en: `${found.length - MOST_SHOWN} more; type more words.` })
          : found.length === 0 ? say({ vi: 'Không đoạn nào có chữ này.', en: 'No paragraph has these words.' })
          : value === undefined ? say({ vi: 'Chưa chọn đoạn nào; có thể để trống.', en: 'None is chosen; it may be left out.' }) : ''}
      </p>
    </div>
  );
}
