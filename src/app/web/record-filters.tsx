import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { type Day, parseDay } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { type listHeads, listKinds } from '../record/contract.ts';
import css from './record.module.css';
import { FILTER_NAMES } from './record-view.ts';
import { recordScreenWords as words } from './record-words.ts';

const TYPING_MS = 300;

/** What narrows the list; everything stands in the address. */
export function RecordFilters({ heads }: { readonly heads: OutputOf<typeof listHeads>['heads'] }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [open, setOpen] = useState(false);
  const kinds = useAnswer(listKinds, {}).data?.kinds ?? [];
  const used = FILTER_NAMES.filter((name) => address[name] !== undefined);
  const dayIn = (name: string): Day | undefined => (address[name] === undefined ? undefined : parseDay(address[name]));
  return (
    <div className={css.filters} role="search">
      <SearchField value={address['q']} onChange={(q) => change({ q }, { replace: true })} />
      <button type="button" className={`btn ${css.moreFilters}`} aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(words.filters)}
        {used.length > 0 && ` (${used.length})`}
      </button>
      <div className={open ? css.selects : `${css.selects} ${css.folded}`}>
        {heads.length > 1 && (
          <NativeSelect
            size="sm"
            aria-label={say(words.chain)}
            value={address['chain'] ?? ''}
            onChange={(event) => change({ chain: event.currentTarget.value || undefined })}
            data={[{ value: '', label: say(words.allChains) }, ...heads.map((head) => ({ value: head.chain, label: say(head.name) }))]}
          />
        )}
        <NativeSelect
          size="sm"
          aria-label={say(words.kind)}
          value={address['kind'] ?? ''}
          onChange={(event) => change({ kind: event.currentTarget.value || undefined })}
          data={[{ value: '', label: say(words.allKinds) }, ...kinds.map(({ kind, name }) => ({ value: kind, label: say(name) }))]}
        />
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
        {used.length > 0 && (
          <button type="button" className="btn quiet" onClick={() => change(Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])))}>
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
  return <TextInput type="search" className={css.search ?? ''} size="sm" maxLength={64} aria-label={say(words.search)} placeholder={say(words.search)} value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}
