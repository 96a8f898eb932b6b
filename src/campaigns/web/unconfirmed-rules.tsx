import { Checkbox } from '@mantine/core';
import { useSay } from '#kit/language.tsx';
import { planWords as words } from './plan-words.ts';
import { ruleWords } from './words.ts';

interface UnconfirmedRulesProps {
  /** Ids of the rules that wait for a switch. */
  readonly rules: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** The statute's rules without a confirmed source: each with its sentence and number, applied only when the season says so. */
export function UnconfirmedRules({ rules, chosen, onChange }: UnconfirmedRulesProps) {
  const say = useSay();
  return rules.map((rule) => {
    const said = ruleWords[rule];
    return (
      <Checkbox
        key={rule}
        checked={chosen.has(rule)}
        label={
          <>
            {said ? say(said.says) : `${say(words.rule)} ${rule}`} <span className="tag warn">{say(words.unconfirmed)}</span>
          </>
        }
        description={`${say(words.rule)} ${rule}${said ? `, ${say(said.source)}` : ''}`}
        onChange={(event) => {
          const next = new Set(chosen);
          if (event.currentTarget.checked) next.add(rule);
          else next.delete(rule);
          onChange(next);
        }}
      />
    );
  });
}
