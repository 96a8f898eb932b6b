import type { Day } from '#foundation/day.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import { englishDay } from '../core/words.ts';
import type { Row } from './findings.tsx';
import css from './plan.module.css';

type Lock = NonNullable<Row['locked']>;

/** Why day, length and form cannot be changed, and the way that changes them. */
export function PlanLockNote({ season, code, lock }: { readonly season: string; readonly code: string; readonly lock: Lock }) {
  const say = useSay();
  return (
    <p className={`note calm ${css.locked}`}>
      {say(lockWords(lock))}{' '}
      <Go href={`/mua/${season}/dai-hoi/${encodeURIComponent(code)}/ho-so?ho-so=ke-hoach`}>{say({ vi: 'Xem hồ sơ kế hoạch', en: 'See the dossier of the plan' })}</Go>
    </p>
  );
}

function lockWords({ state, number, on }: Lock): Sentence {
  const day = on as Day;
  return state === 'waiting'
    ? {
        vi: `Kế hoạch đã trình cấp trên ngày ${formatDay(day)} (${number}) nên ngày, thời gian và hình thức giữ nguyên. Chờ trả lời, hoặc rút hồ sơ rồi sửa.`,
        en: `The plan went up for approval on ${englishDay(day)} (${number}), so its day, length and form stay. Wait for the answer, or withdraw the dossier first.`,
      }
    : {
        vi: `Cấp trên đã duyệt kế hoạch ngày ${formatDay(day)} (hồ sơ ${number}) nên ngày, thời gian và hình thức giữ nguyên. Muốn đổi thì mở lại hồ sơ để điều chỉnh rồi trình lại.`,
        en: `The superior approved the plan on ${englishDay(day)} (dossier ${number}), so its day, length and form stay. To change them, reopen the dossier and submit it again.`,
      };
}

/** The same in two words, for a row. */
export function lockMark({ state }: Lock): Sentence {
  return state === 'waiting' ? { vi: 'đang trình duyệt', en: 'with the superior' } : { vi: 'đã duyệt kế hoạch', en: 'plan approved' };
}
