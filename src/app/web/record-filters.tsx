import type { OutputOf } from '#foundation/contract.ts';
import { type Day, parseDay } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { FilterRow, FilterSelect } from '#kit/filter-row.tsx';
import { useSay } from '#kit/language.tsx';
import { type listHeads, listKinds } from '../record/contract.ts';
import css from './record.module.css';
import { FILTER_NAMES } from './record-view.ts';
import { recordScreenWords as words } from './record-words.ts';

/** Longest search that record.list_entries takes. */
const SEARCH_CHARACTERS = 64;

export function RecordFilters({ heads }: { readonly heads: OutputOf<typeof listHeads>['heads'] }) {
  const say = useSay();
  const [address, change] = useAddress();
  const kinds = useAnswer(listKinds, {}).data?.kinds ?? [];
  const dayIn = (name: string): Day | undefined => (address[name] === undefined ? undefined : parseDay(address[name]));
  return (
    <FilterRow names={FILTER_NAMES} search={say(words.search)} searchLength={SEARCH_CHARACTERS} className={css.filters}>
      {heads.length > 1 && (
        <FilterSelect name="chain" label={say(words.chain)} options={[{ value: '', label: say(words.allChains) }, ...heads.map((head) => ({ value: head.chain, label: say(head.name) }))]} />
      )}
      <FilterSelect name="kind" label={say(words.kind)} options={[{ value: '', label: say(words.allKinds) }, ...kinds.map(({ kind, name }) => ({ value: kind, label: say(name) }))]} />
      <div className={css.day}>
        <DayField label={say(words.from)} quietLabel placeholder={say(words.from)} value={dayIn('from')} onChange={(from) => change({ from })} />
      </div>
      <div className={css.day}>
        <DayField label={say(words.to)} quietLabel placeholder={say(words.to)} value={dayIn('to')} onChange={(to) => change({ to })} />
      </div>
      {address['organisation'] !== undefined && (
        <button type="button" className="btn" aria-label={say({ vi: `Bỏ lọc theo tổ chức ${address['organisation']}`, en: `Clear the organisation ${address['organisation']}` })} onClick={() => change({ organisation: undefined })}>
          {address['organisation']} ✕
        </button>
      )}
    </FilterRow>
  );
}
