import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useAnswer } from '#kit/api.ts';
import { useAddress } from '#kit/address.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { listFindings, showSeason } from '../contract.ts';
import { planWords as words } from './plan-words.ts';
import { FILTER_NAMES, NO_FILTERS } from './plan-view.ts';
import css from './plan.module.css';
import { useUnits } from './use-units.ts';
import { findingNames } from './words.ts';

const TYPING_MS = 250;

/** What narrows the list. Everything stands in the address, so a filtered plan can be sent as a link. */
export function PlanFilters({ season }: { readonly season: string }) {
  const say = useSay();
  const show = useFormat();
  const [address, change] = useAddress();
  const [open, setOpen] = useState(false);
  const about = useAnswer(showSeason, { season }).data;
  const { tops, below } = useUnits(season);
  const units = tops.length > 1 ? tops : below;
  const found = useAnswer(listFindings, { season, ...(address['unit'] !== undefined && { unit: address['unit'] }) }, { keep: true }).data?.findings ?? [];
  const counts = new Map<keyof typeof findingNames, number>();
  for (const { code, count } of found) counts.set(code, (counts.get(code) ?? 0) + count);
  const used = FILTER_NAMES.filter((name) => address[name] !== undefined);
  const select = (name: string, label: string, data: { value: string; label: string }[]) => (
    <NativeSelect size="sm" aria-label={label} value={address[name] ?? ''} onChange={(event) => change({ [name]: event.currentTarget.value || undefined })} data={data} />
  );
  return (
    <div className={css.filters} role="search">
      <SearchField value={address['q']} onChange={(q) => change({ q }, { replace: true })} />
      <button type="button" className={`btn ${css.moreFilters}`} aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(words.filters)}
        {used.length > 0 && ` (${used.length})`}
      </button>
      <div className={open ? css.selects : `${css.selects} ${css.folded}`}>
        {units.length > 0 && select('unit', say(words.unit), [{ value: '', label: say(words.allUnits) }, ...units.map(({ code, name }) => ({ value: code, label: name }))])}
        {(about?.levels.length ?? 0) > 1 &&
          select('level', say(words.level), [{ value: '', label: say(words.allLevels) }, ...(about?.levels ?? []).map(({ levelId, nameVi, nameEn }) => ({ value: levelId, label: say({ vi: nameVi, en: nameEn }) }))])}
        {select('group', say(words.group), [
          { value: '', label: say(words.allGroups) },
          { value: 'party-org', label: say(words.partyOrgs) },
          { value: 'branch', label: say(words.branches) },
        ])}
        {select('which', say(words.special), [
          { value: '', label: say(words.everySpecial) },
          { value: 'no-day', label: say(words.withoutDay) },
          { value: 'not-held', label: say(words.notHeld) },
          { value: 'pilot', label: say(words.pilotLong) },
          { value: 'direct', label: say(words.directLong) },
        ])}
        {select('finding', say(words.finding), [
          { value: '', label: say(words.anyFinding) },
          { value: 'warning', label: say(words.warnings) },
          ...[...counts].map(([code, count]) => ({ value: code, label: `${say(findingNames[code])} (${show.number(count)})` })),
        ])}
        {used.length > 0 && (
          <button type="button" className="btn quiet" onClick={() => change(NO_FILTERS)}>
            {say(words.clear)}
          </button>
        )}
      </div>
    </div>
  );
}

/** Typed words reach the address after a short rest. */
function SearchField({ value, onChange }: { readonly value: string | undefined; readonly onChange: (value: string | undefined) => void }) {
  const say = useSay();
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  useEffect(() => {
    const typed = text.trim();
    if (typed === (value ?? '')) return undefined;
    const timer = setTimeout(() => onChange(typed === '' ? undefined : typed), TYPING_MS);
    return () => clearTimeout(timer);
    // Only what is typed starts the rest.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
  return <TextInput type="search" className={css.search ?? ''} size="sm" aria-label={say(words.search)} placeholder={say(words.search)} value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}
