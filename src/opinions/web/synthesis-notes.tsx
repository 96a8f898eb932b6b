import { useSay } from '#kit/language.tsx';
import { kindWords } from './synthesis-kinds.tsx';
import css from './synthesis.module.css';
import { BeginSteps } from './synthesis-steps.tsx';
import type { SynthesisAnswer, SynthesisPlace } from './synthesis-view.ts';
import { Why } from './synthesis-why.tsx';

const MOST_SHOWN = 3;

/** What is missing, before it is asked for: opinions in no line, reports from below that are not in, more voices than people. */
export function SynthesisNotes({ place, answer, mayWrite }: { readonly place: SynthesisPlace; readonly answer: SynthesisAnswer; readonly mayWrite: boolean }) {
  const say = useSay();
  const { leftOut, below, aboveAttending } = answer;
  const waiting = below.sent - below.compiled;
  if (leftOut.count === 0 && (waiting <= 0 || !mayWrite) && aboveAttending.length === 0) return <div />;
  return (
    <div className={`${css.notes} stack`}>
      {(leftOut.count > 0 || (waiting > 0 && mayWrite)) && (
        <div className="note warn" style={{ maxWidth: 'none' }}>
          {leftOut.count > 0 && (
            <p>
              {say({ vi: `${leftOut.count} ý kiến chưa nằm trong dòng nào, nên đại hội chưa thông qua được: `, en: `${leftOut.count} opinions stand in no line, so it cannot be adopted: ` })}
              <span lang="vi">{leftOut.first.slice(0, MOST_SHOWN).map(({ group, words }) => `${group}: “${words}”`).join('; ')}</span>
              {leftOut.count > MOST_SHOWN && ' …'}
            </p>
          )}
          {waiting > 0 && <p>{say({ vi: `${waiting} trên ${below.organisations} tổ chức cấp dưới đã gửi bản tổng hợp mà chưa được dẫn vào đây.`, en: `${waiting} of ${below.organisations} organisations below have sent a synthesis that is not in here yet.` })}</p>}
          {mayWrite && <BeginSteps place={place} answer={answer} />}
        </div>
      )}
      {aboveAttending.length > 0 && (
        <div className="note warn" style={{ maxWidth: 'none' }}>
          {aboveAttending.slice(0, MOST_SHOWN).map((each) => (
            <p key={`${each.group} ${each.section} ${each.kind}`}>
              {say({
                vi: `${each.group}, mục «${each.section}»: ${each.sharing} người ${kindWords[each.kind].vi} nhiều hơn ${each.attending} người dự. Xem lại số người cùng ý kiến.`,
                en: `${each.group}, “${each.section}”: ${each.sharing} who ${kindWords[each.kind].en} are more than the ${each.attending} attending. Check the number who share it.`,
              })}
            </p>
          ))}
          <p>
            {aboveAttending.length > MOST_SHOWN && say({ vi: `Và ${aboveAttending.length - MOST_SHOWN} chỗ khác.`, en: `And ${aboveAttending.length - MOST_SHOWN} more.` })}
            <Why rule="R-DER-7" />
          </p>
        </div>
      )}
    </div>
  );
}
