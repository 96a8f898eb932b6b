import type { OutputOf } from '#foundation/contract.ts';
import type { Address } from '#kit/address.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { RuleWhy } from '#kit/rule-why.tsx';
import type { clocks } from '../contract.ts';
import type { ClockState } from '../core/clock-state.ts';
import css from './approvals.module.css';
import { clockRule } from './rule-words.ts';

type Counts = OutputOf<typeof clocks>['rules'][number];

/** Per rule how many clocks run, are late, were kept; each number lists them below. */
export function RuleCounts({ rules, chosen, onChoose }: { readonly rules: readonly Counts[]; readonly chosen: string | undefined; readonly onChoose: (patch: Address) => void }) {
  const say = useSay();
  if (rules.length === 0) return null;
  return (
    <table className={css.ruleTable}>
      <thead>
        <tr>
          <th scope="col">{say({ vi: 'Việc phải làm', en: 'What is due' })}</th>
          <th scope="col">{say({ vi: 'Quá hạn', en: 'Late' })}</th>
          <th scope="col">{say({ vi: 'Đang chạy', en: 'Running' })}</th>
          <th scope="col" className={css.notPhone}>{say({ vi: 'Xong đúng hạn', en: 'Done in time' })}</th>
          <th scope="col" className={css.notPhone}>{say({ vi: 'Xong sau hạn', en: 'Done late' })}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <RuleRow key={rule.rule} rule={rule} chosen={rule.rule === chosen} onChoose={onChoose} />
        ))}
      </tbody>
    </table>
  );
}

function RuleRow({ rule, chosen, onChoose }: { readonly rule: Counts; readonly chosen: boolean; readonly onChoose: (patch: Address) => void }) {
  const say = useSay();
  const words = clockRule(rule.rule);
  const cell = (only: ClockState, count: number) => <OpenCount key={only} count={count} late={only === 'late'} named={say(rule.words)} onOpen={() => onChoose({ rule: rule.rule, only })} />;
  return (
    <tr>
      <td>
        {chosen ? <b>{say(rule.words)}</b> : say(rule.words)}
        <RuleWhy rule={rule.rule} said={words?.said} unconfirmed={words?.unconfirmed === true} />
      </td>
      <td>{cell('late', rule.late)}</td>
      <td>{cell('running', rule.running)}</td>
      <td className={css.notPhone}>{cell('met', rule.met)}</td>
      <td className={css.notPhone}>{cell('met-late', rule.metLate)}</td>
    </tr>
  );
}

/** A number that opens its list. */
function OpenCount({ count, late, named, onOpen }: { readonly count: number; readonly late: boolean; readonly named: string; readonly onOpen: () => void }) {
  const show = useFormat();
  if (count === 0) return <span className="muted">0</span>;
  return (
    <button type="button" className={late ? `link ${css.late ?? ''}` : 'link'} aria-label={`${show.number(count)}: ${named}`} onClick={onOpen}>
      {show.number(count)}
    </button>
  );
}
