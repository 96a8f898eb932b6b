import { Checkbox, NumberInput } from '@mantine/core';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import type { SeasonLevel } from '../core/season.ts';
import type { Statute } from '../core/statutes/statute.ts';
import css from './plan.module.css';
import { planWords as words } from './plan-words.ts';

/** One level as it is being set. */
export interface LevelDraft {
  readonly on: boolean;
  readonly opensOn: Day | undefined;
  readonly closesOn: Day | undefined;
  readonly maxHalfDays: number;
}

export type LevelDrafts = { readonly [levelId: string]: LevelDraft };

/** What the statute proposes for each of its levels. Branches below a grassroots organisation are a number that it reports; few registers hold them. */
export function proposedLevels(statute: Statute): LevelDrafts {
  return Object.fromEntries(Object.entries(statute.levels).map(([levelId, level]) => [levelId, { on: levelId !== 'branch', ...level.window.value, maxHalfDays: level.maxHalfDays.value }]));
}

/** The levels that are on and have both days. */
export function chosenLevels(drafts: LevelDrafts): SeasonLevel[] {
  return Object.entries(drafts).flatMap(([levelId, { on, opensOn, closesOn, maxHalfDays }]) => (on && opensOn && closesOn ? [{ levelId, opensOn, closesOn, maxHalfDays }] : []));
}

interface LevelWindowsProps {
  readonly levels: readonly { readonly id: string; readonly nameVi: string; readonly nameEn: string }[];
  readonly drafts: LevelDrafts;
  readonly onChange: (drafts: LevelDrafts) => void;
  /** Day near which days without a year are meant. */
  readonly near?: Day | undefined;
  /** Why the season was refused; when it was for one level, that level's days are marked. */
  readonly problem?: { readonly code: string; readonly levelId?: string } | null | undefined;
}

const wrongWords: { readonly [code: string]: Sentence } = {
  window_closes_before_it_opens: { vi: 'Kết thúc trước khi bắt đầu', en: 'Closes before it opens' },
  window_outside_season: { vi: 'Ra ngoài mùa', en: 'Outside the season' },
};

/** For each level whether it has congresses in the season, between which days, and how long one may take. */
export function LevelWindows({ levels, drafts, onChange, near, problem }: LevelWindowsProps) {
  const say = useSay();
  const atMost = say({ vi: 'Nhiều nhất (nửa ngày)', en: 'At most (half days)' });
  const around = near === undefined ? {} : { near };
  const set = (levelId: string, part: Partial<LevelDraft>): void => onChange({ ...drafts, [levelId]: { ...(drafts[levelId] as LevelDraft), ...part } });
  return (
    <table className={css.levels}>
      <caption className="sr">{say({ vi: 'Thời gian và số ngày của từng cấp', en: 'Days and lengths of each level' })}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.level)}</th>
          <th scope="col">{say(words.from)}</th>
          <th scope="col">{say(words.until)}</th>
          <th scope="col">{atMost}</th>
        </tr>
      </thead>
      <tbody>
        {levels.filter(({ id }) => drafts[id] !== undefined).map((level) => {
          const each = drafts[level.id] as LevelDraft;
          const name = say({ vi: level.nameVi, en: level.nameEn });
          const said = problem?.levelId === level.id ? wrongWords[problem.code] : undefined;
          const wrong = said === undefined ? {} : { error: say(said) };
          return (
            <tr key={level.id}>
              <td>
                <Checkbox checked={each.on} label={name} onChange={(event) => set(level.id, { on: event.currentTarget.checked })} />
              </td>
              <td data-label={say(words.from)}>
                <DayField quietLabel label={`${name}: ${say({ vi: 'từ ngày', en: 'from' })}`} disabled={!each.on} value={each.opensOn} onChange={(opensOn) => set(level.id, { opensOn })} {...around} {...wrong} />
              </td>
              <td data-label={say(words.until)}>
                <DayField quietLabel label={`${name}: ${say({ vi: 'đến ngày', en: 'until' })}`} disabled={!each.on} value={each.closesOn} onChange={(closesOn) => set(level.id, { closesOn })} {...around} {...wrong} />
              </td>
              <td data-label={atMost}>
                <NumberInput aria-label={`${name}: ${say({ vi: 'số nửa ngày', en: 'half days' })}`} disabled={!each.on} min={1} max={20} allowDecimal={false} value={each.maxHalfDays} onChange={(value) => set(level.id, { maxHalfDays: Number(value) || 1 })} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

