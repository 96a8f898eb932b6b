import type { ReactNode } from 'react';
import type { SaidProblem } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { type Decision, decisionsFor, keyAct, type QueueItem } from './review-keys.ts';
import css from './review.module.css';

export interface KeysProps {
  readonly item: QueueItem | undefined;
  readonly mayRecord: boolean;
  readonly problem: SaidProblem | null;
  readonly onDecide: (decision: Decision) => void;
  readonly onOther: () => void;
  readonly onTerm: () => void;
  /** Not given while nothing was decided. */
  readonly onBack?: () => void;
}

/** Every decision with its key; a press does the same. */
export function ReviewKeys({ item, mayRecord, problem, onDecide, onOther, onTerm, onBack }: KeysProps) {
  const say = useSay();
  const decisions = item ? [...decisionsFor(item)] : [];
  return (
    <section className={css.side} aria-label={say({ vi: 'Quyết định', en: 'Decisions' })}>
      <h2>{say({ vi: 'Quyết định', en: 'Decide' })}</h2>
      {!mayRecord && <p className="muted small">{say({ vi: 'Đồng chí xem được, thư ký của tổ chức quyết định.', en: 'You may look; the secretaries decide.' })}</p>}
      {mayRecord && (
        <ul>
          {decisions.map(([key, decision]) => (
            <li key={key}>
              <Key name={key} main={key === 'Enter' || key === 'g'} onPress={() => onDecide(decision)} {...scoreOf(decision, key, item)}>
                <DecisionName decision={decision} item={item} />
              </Key>
            </li>
          ))}
          {item && keyAct('t', item) !== undefined && (
            <li><Key name="T" onPress={onOther}>{say({ vi: 'Vấn đề khác …', en: 'Another theme …' })}</Key></li>
          )}
        </ul>
      )}
      <ProblemNote problem={problem} />
      <h2 style={{ paddingTop: 'var(--s4)' }}>{say({ vi: 'Phím khác', en: 'Other keys' })}</h2>
      <ul>
        {mayRecord && item && <li><Key name="A" onPress={onTerm}>{say({ vi: 'Thêm cụm từ nhận ra vấn đề', en: 'Add a phrase for a theme' })}</Key></li>}
        {mayRecord && onBack && <li><Key name="Z" onPress={onBack}>{say({ vi: 'Lấy lại việc vừa quyết', en: 'Take the last one back' })}</Key></li>}
        <li className={css.hint} style={{ paddingBottom: 'var(--s2)' }}>{say({ vi: '↑ ↓ xem việc khác mà chưa quyết', en: '↑ ↓ look at another one' })}</li>
      </ul>
      <p className="small muted">{say({ vi: 'Quyết thế nào cũng không ý kiến nào bị bỏ.', en: 'However it is decided, no opinion is dropped.' })}</p>
    </section>
  );
}

function Key({ name, main = false, score, onPress, children }: { readonly name: string; readonly main?: boolean; readonly score?: string; readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={main ? `${css.key} ${css.main}` : css.key} onClick={onPress}>
      <span><kbd>{name.length === 1 ? name.toUpperCase() : name}</kbd></span>
      <span>{children}</span>
      {score !== undefined && <small>{score}</small>}
    </button>
  );
}

function scoreOf(decision: Decision, key: string, item: QueueItem | undefined): { readonly score?: string } {
  const score = key === 'Enter' ? undefined : item?.offered.find(({ id }) => id === decision.theme)?.score;
  return score === undefined ? {} : { score: score.toFixed(1).replace('.', ',') };
}

function DecisionName({ decision, item }: { readonly decision: Decision; readonly item: QueueItem | undefined }) {
  const say = useSay();
  const theme = item?.offered.find(({ id }) => id === decision.theme);
  if (decision.action === 'theme') return <>{say({ vi: 'Xếp vào', en: 'Put under' })} <span lang="vi">{theme?.label}</span></>;
  if (decision.action === 'accept') return <>{item?.reason === 'amendment_unplaced' ? say({ vi: 'Giữ, trích nguyên văn', en: 'Keep, quoted in full' }) : say({ vi: 'Giữ như đã góp ý', en: 'Keep as given' })}</>;
  if (decision.action === 'single') return <>{say({ vi: 'Ý kiến cá biệt', en: 'A single view' })}</>;
  return <>{decision.action === 'merge' ? say({ vi: 'Gộp làm một', en: 'One and the same' }) : say({ vi: 'Để riêng', en: 'Keep apart' })}</>;
}
