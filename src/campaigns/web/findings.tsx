import { Popover, UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from '#kit/language.tsx';
import type { listCongresses } from '../contract.ts';
import { planWords as words } from './plan-words.ts';
import css from './plan.module.css';
import { findingWords, ruleWords } from './words.ts';

export type Row = OutputOf<typeof listCongresses>['rows'][number];
export type FindingView = Row['findings'][number];

/** The sentence of one finding. */
export function findingSentence({ code, facts }: Pick<FindingView, 'code' | 'facts'>): Sentence {
  return (findingWords[code] as (facts: unknown) => Sentence)({ code, ...facts });
}

/** Findings of one plan under one another, each with its reason opening in place. */
export function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  const say = useSay();
  if (findings.length === 0) return <p className="muted small">{say(words.noFindings)}</p>;
  return (
    <ul className={css.findings}>
      {findings.map((finding) => (
        <FindingLine key={finding.code} finding={finding} />
      ))}
    </ul>
  );
}

function FindingLine({ finding }: { readonly finding: FindingView }) {
  const say = useSay();
  return <WithReason finding={finding}>{say(findingSentence(finding))}</WithReason>;
}

/** A line about what a rule found; its reason opens in place. */
export function WithReason({ finding, children }: { readonly finding: Pick<FindingView, 'rule' | 'weight' | 'unconfirmed'>; readonly children: ReactNode }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <li className={finding.weight === 'note' ? css.note : css.warning}>
      <span>{children}</span>{' '}
      <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(words.why)}
      </button>
      {open && <Reason rule={finding.rule} unconfirmed={finding.unconfirmed} />}
    </li>
  );
}

/** The rule's sentence, where it stands, its number. */
export function Reason({ rule, unconfirmed }: { readonly rule: string; readonly unconfirmed: boolean }) {
  const say = useSay();
  const said = ruleWords[rule];
  return (
    <span className={css.reason}>
      {said && `${say(said.says)} `}
      <small>
        {say(words.rule)} {rule}
        {said && `, ${say(said.source)}`}
        {unconfirmed && <span className="tag warn">{say(words.unconfirmed)}</span>}
      </small>
    </span>
  );
}

/** In a table's row: the first finding, how many more, and the reasons in a small window over the row. */
export function FindingsCell({ findings }: { readonly findings: readonly FindingView[] }) {
  const say = useSay();
  const [first, ...more] = findings;
  if (!first) return null;
  return (
    <span className={css.cell}>
      <span className={first.weight === 'note' ? css.note : css.warning} title={say(findingSentence(first))}>
        {say(findingSentence(first))}
      </span>
      {more.length > 0 && <span className="muted">{say({ vi: `và ${more.length} điều khác`, en: `and ${more.length} more` })}</span>}
      <Popover width={380} position="bottom-end" shadow="md" withArrow trapFocus>
        <Popover.Target>
          <UnstyledButton className="why">{say(words.why)}</UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <ul className={css.findings}>
            {findings.map((finding) => (
              <li key={finding.code} className={finding.weight === 'note' ? css.note : css.warning}>
                {say(findingSentence(finding))}
                <Reason rule={finding.rule} unconfirmed={finding.unconfirmed} />
              </li>
            ))}
          </ul>
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}
