import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useAddress } from './address.ts';
import { useSay } from './language.tsx';
import { kitWords } from './words.ts';

const TYPING_MS = 250;

export interface FilterRowProps {
  /** Names in the address that narrow the list, the search's `q` among them. */
  readonly names: readonly string[];
  readonly search: string;
  /** Longest search, in characters, that the operation takes. */
  readonly searchLength: number;
  readonly className?: string | undefined;
  /** The selects; on a phone they fold under a button that counts those in use. */
  readonly children: ReactNode;
}

/**
 * What narrows a list: a search and selects. Everything stands in the address, so a narrowed list can be sent as a link.
 *   <FilterRow names={['q', 'kind']} search="Tìm tên" searchLength={64}><FilterSelect name="kind" label="Loại" options={…} /></FilterRow>
 */
export function FilterRow({ names, search, searchLength, className = '', children }: FilterRowProps) {
  const say = useSay();
  const [address, change] = useAddress();
  const [open, setOpen] = useState(false);
  const used = names.filter((name) => address[name] !== undefined).length;
  return (
    <div className={`filter-row ${className}`} role="search">
      <SearchField label={search} maxLength={searchLength} value={address['q']} onChange={(q) => change({ q }, { replace: true })} />
      <button type="button" className="btn filter-more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(kitWords.filters)}
        {used > 0 && ` (${used})`}
      </button>
      <div className={open ? 'filter-selects' : 'filter-selects folded'}>
        {children}
        {used > 0 && (
          <button type="button" className="btn quiet" onClick={() => change(Object.fromEntries(names.map((name) => [name, undefined])))}>
            {say(kitWords.clearFilters)}
          </button>
        )}
      </div>
    </div>
  );
}

/** A select whose choice stands in the address; the option with the value '' takes it away. */
export function FilterSelect({ name, label, options }: { readonly name: string; readonly label: string; readonly options: { value: string; label: string }[] }) {
  const [address, change] = useAddress();
  return <NativeSelect size="sm" aria-label={label} value={address[name] ?? ''} onChange={(event) => change({ [name]: event.currentTarget.value || undefined })} data={options} />;
}

/** Typed words reach the address after a short rest. */
function SearchField({ label, maxLength, value, onChange }: { readonly label: string; readonly maxLength: number; readonly value: string | undefined; readonly onChange: (value: string | undefined) => void }) {
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
  return <TextInput type="search" className="filter-search" size="sm" maxLength={maxLength} aria-label={label} placeholder={label} value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}
