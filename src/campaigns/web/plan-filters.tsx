import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { FilterRow, FilterSelect } from '#kit/filter-row.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { listFindings, showSeason } from '../contract.ts';
import { planWords as words } from './plan-words.ts';
import { FILTER_NAMES } from './plan-view.ts';
import css from './plan.module.css';
import { useUnits } from './use-units.ts';
import { findingNames } from './words.ts';

/** Longest search that campaigns.list_congresses takes. */
const SEARCH_CHARACTERS = 100;

export function PlanFilters({ season }: { readonly season: string }) {
  const say = useSay();
  const show = useFormat();
  const [address] = useAddress();
  const levels = useAnswer(showSeason, { season }).data?.levels ?? [];
  const { tops, below } = useUnits(season);
  const units = tops.length > 1 ? tops : below;
  const found = useAnswer(listFindings, { season, ...(address['unit'] !== undefined && { unit: address['unit'] }) }, { keep: true }).data?.findings ?? [];
  const counts = new Map<keyof typeof findingNames, number>();
  for (const { code, count } of found) counts.set(code, (counts.get(code) ?? 0) + count);
  return (
    <FilterRow names={FILTER_NAMES} search={say(words.search)} searchLength={SEARCH_CHARACTERS} className={css.filters}>
      {units.length > 0 && <FilterSelect name="unit" label={say(words.unit)} options={[{ value: '', label: say(words.allUnits) }, ...units.map(({ code, name }) => ({ value: code, label: name }))]} />}
      {levels.length > 1 && (
        <FilterSelect
          name="level"
          label={say(words.level)}
          options={[{ value: '', label: say(words.allLevels) }, ...levels.map(({ levelId, nameVi, nameEn }) => ({ value: levelId, label: say({ vi: nameVi, en: nameEn }) }))]}
        />
      )}
      <FilterSelect
        name="group"
        label={say(words.group)}
        options={[
          { value: '', label: say(words.allGroups) },
          { value: 'party-org', label: say(words.partyOrgs) },
          { value: 'branch', label: say(words.branches) },
        ]}
      />
      <FilterSelect
        name="which"
        label={say(words.special)}
        options={[
          { value: '', label: say(words.everySpecial) },
          { value: 'no-day', label: say(words.withoutDay) },
          { value: 'not-held', label: say(words.notHeld) },
          { value: 'pilot', label: say(words.pilotLong) },
          { value: 'direct', label: say(words.directLong) },
        ]}
      />
      <FilterSelect
        name="finding"
        label={say(words.finding)}
        options={[
          { value: '', label: say(words.anyFinding) },
          { value: 'warning', label: say(words.warnings) },
          ...[...counts].map(([code, count]) => ({ value: code, label: `${say(findingNames[code])} (${show.number(count)})` })),
        ]}
      />
    </FilterRow>
  );
}
