import type { Sentence } from '#foundation/sentence.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { NextTask } from '#kit/next-task.tsx';
import { type At, ownAddress } from './approvals-address.ts';
import type { Deed } from './dossier.tsx';
import { dossierWords as words, type Shown } from './dossier-words.ts';

/** What who looks at the dossier can do now; nothing when others must act. */
export function DossierNext({ at, of, onDeed }: { readonly at: At; readonly of: Shown; readonly onDeed: (deed: Deed) => void }) {
  const say = useSay();
  const task = taskOf(of);
  if (!task) return null;
  const { may } = of;
  // What must be answered is answered below, before the dossier can go up again.
  const answered = of.remarks.every((remark) => !remark.must || remark.answer !== null);
  return (
    <NextTask title={say(task.title)} why={say(task.why)}>
      {may.receive && <button type="button" className="btn main" onClick={() => onDeed('receive')}>{say(words.receive)}</button>}
      {may.return && <button type="button" className="btn" onClick={() => onDeed('return')}>{say(words.giveBack)}</button>}
      {may.decide && <button type="button" className="btn main" onClick={() => onDeed('decide')}>{say(words.decide)}</button>}
      {may.submitAgain && answered && <Go className={may.onBehalf ? 'btn' : 'btn main'} href={ownAddress(at, of.kind)}>{say(may.onBehalf ? words.submitForIt : words.submitAgain)}</Go>}
    </NextTask>
  );
}

interface Task {
  readonly title: Sentence;
  readonly why: Sentence;
}

function taskOf({ may, remarks, state, superior, organisation }: Shown): Task | undefined {
  const must = remarks.filter((remark) => remark.must && remark.answer === null).length;
  const open = remarks.filter((remark) => remark.answer === null).length;
  if (may.receive) return { title: { vi: 'Tiếp nhận hồ sơ', en: 'Receive the dossier' }, why: { vi: 'Thời hạn trả lời tính từ ngày tiếp nhận.', en: 'The time to answer runs from the receipt.' } };
  if (may.decide) return { title: { vi: 'Xem hồ sơ và trả lời', en: 'Look through it and answer' }, why: { vi: 'Quyết định, hoặc trả lại kèm góp ý để nơi trình hoàn thiện.', en: 'Decide, or return it with remarks to be completed.' } };
  if (may.submitAgain && may.onBehalf) {
    return {
      title: { vi: `Chờ ${organisation.name} trình lại`, en: `${organisation.name} is to send it again` },
      why: open > 0 && state === 'returned' ? { vi: `Còn ${open} góp ý chưa trả lời. Nơi đó không tự làm được thì ghi thay.`, en: `${open === 1 ? '1 remark has' : `${open} remarks have`} no answer. Record for them what they cannot record themselves.` } : { vi: 'Nơi đó không tự làm được thì ghi thay.', en: 'Record for them what they cannot record themselves.' },
    };
  }
  if (state === 'returned' && may.answer && open > 0) return { title: { vi: 'Trả lời góp ý của cấp trên', en: 'Answer the superior’s remarks' }, why: { vi: `Còn ${open} góp ý chưa trả lời${must > 0 ? `, ${must} bắt buộc` : ''}; trả lời xong mới trình lại được.`, en: `${open === 1 ? '1 remark has' : `${open} remarks have`} no answer${must > 0 ? `, ${must} must be answered` : ''}.` } };
  if (may.submitAgain) return { title: { vi: 'Trình lại hồ sơ', en: 'Send the dossier again' }, why: { vi: `Sửa theo ý kiến của ${superior.name} rồi trình lại.`, en: `Change what ${superior.name} asked for, then send it again.` } };
  return undefined;
}
