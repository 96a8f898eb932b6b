import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { type HandCountProblem, weighMotion, type WeighedMotion } from '../core/motion.ts';
import { type MajorityId, majorityOf } from '../core/rules/majority.ts';
import { majorityWords } from '../core/words.ts';
import type { Result } from '#foundation/result.ts';
import { deskWords as words, lower } from './desk-words.ts';
import css from './desk.module.css';
import { Why } from './why.tsx';
import { sittingsProblemWords } from './words.ts';

/** A count as it is typed: digits only, blank while nothing stands there. */
export interface TypedCount {
  readonly present: string;
  readonly for: string;
  readonly against: string;
  readonly other: string;
}

export function typedCount(present: number, decided?: { readonly present: number; readonly for: number; readonly against: number; readonly other: number } | null): TypedCount {
  if (!decided) return { present: String(present), for: '', against: '', other: '' };
  return { present: String(decided.present), for: String(decided.for), against: String(decided.against), other: String(decided.other) };
}

/** The figures once "for" is there; what is left blank beside it is 0. */
export function countOf(typed: TypedCount): { readonly present: number; readonly for: number; readonly against: number; readonly other: number } | undefined {
  if (typed.for === '' || typed.present === '') return undefined;
  return { present: Number(typed.present), for: Number(typed.for), against: Number(typed.against || '0'), other: Number(typed.other || '0') };
}

/** All who are present and did not vote otherwise are for it, which is what the chair mostly asks. */
export function restFor(typed: TypedCount): TypedCount {
  const rest = Number(typed.present || '0') - Number(typed.against || '0') - Number(typed.other || '0');
  return rest < 0 ? typed : { ...typed, for: String(rest), against: typed.against || '0', other: typed.other || '0' };
}

const FIELDS = [
  ['for', words.for],
  ['against', words.against],
  ['other', words.other],
  ['present', words.present],
] as const;

export interface CountFieldsProps {
  readonly majority: MajorityId;
  readonly summoned: number;
  readonly typed: TypedCount;
  readonly onTyped: (typed: TypedCount) => void;
}

/** For, against, other and present by keyboard; «=» takes the rest as for. What follows is said while one types, with its rule. */
export function CountFields({ majority, summoned, typed, onTyped }: CountFieldsProps) {
  const say = useSay();
  const count = countOf(typed);
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== '=') return;
    event.preventDefault();
    onTyped(restFor(typed));
  };
  return (
    <>
      <div className={css.count}>
        {FIELDS.map(([name, label]) => (
          <TextInput
            key={name}
            label={say(label)}
            inputMode="numeric"
            autoComplete="off"
            data-autofocus={name === 'for' ? true : undefined}
            value={typed[name]}
            onKeyDown={pressed}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => onTyped({ ...typed, [name]: event.currentTarget.value.replace(/\D/g, '').slice(0, 6) })}
          />
        ))}
      </div>
      <p className="small">
        <button type="button" className="link" onClick={() => onTyped(restFor(typed))}>
          {say(words.allFor)}
        </button>{' '}
        <kbd>=</kbd>
      </p>
      <Outcome majority={majority} weighed={count && weighMotion(majority, count, summoned)} />
    </>
  );
}

/** What the figures decide, or what is wrong with them. Its place is kept, so nothing moves while one types. */
function Outcome({ majority, weighed }: { readonly majority: MajorityId; readonly weighed: Result<WeighedMotion, HandCountProblem> | undefined }) {
  const say = useSay();
  const show = useFormat();
  const { rule, confirmed } = majorityOf(majority);
  if (weighed && !weighed.ok) {
    return (
      <div className={`${css.outcome} ${css.no}`} role="status">
        {say((sittingsProblemWords[weighed.problem.code] as (facts: HandCountProblem) => { vi: string; en: string })(weighed.problem))}
      </div>
    );
  }
  const passed = weighed?.value.outcome === 'passed';
  return (
    <div className={weighed ? `${css.outcome} ${passed ? css.yes : css.no}` : css.outcome} role="status">
      {weighed ? (
        <>
          <b>{say(passed ? { vi: 'Được thông qua', en: 'Passed' } : { vi: 'Không được thông qua', en: 'Not passed' })}</b>
          {say({ vi: `Cần từ ${show.number(weighed.value.needed)} người tán thành`, en: `${show.number(weighed.value.needed)} in favour are needed` })}
          {weighed.value.notVoting > 0 && say({ vi: `; ${show.number(weighed.value.notVoting)} người có mặt không biểu quyết`, en: `; ${show.number(weighed.value.notVoting)} present did not vote` })}
          {'. '}
        </>
      ) : (
        <>
          {say({ vi: 'Nhập số tán thành để biết kết quả. Thông qua khi được ', en: 'Enter those in favour to see the outcome. It passes with ' })}
          {lower(say(majorityWords[majority]))}.{' '}
        </>
      )}
      <Why rule={rule} unconfirmed={!confirmed}>
        {say(majorityWords[majority])}.
      </Why>
    </div>
  );
}
