import { MultiSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useAnswer } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { searchOrganisations } from '../contract.ts';
import { registerWords as words } from './register-words.ts';
import { nameAndCode } from './words.ts';

interface PickerProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly description?: string;
  /** Codes that cannot be chosen, such as the organisation itself. */
  readonly without?: readonly string[];
}

/** One organisation, found by typing a part of its name or code; the value is its code. */
export function OrganisationPicker({ label, error, description, without, value, onChange }: PickerProps & { readonly value: string | null; readonly onChange: (code: string | null) => void }) {
  const say = useSay();
  const { data, text, setText } = useFound(without, value === null ? [] : [value]);
  return (
    <Select
      label={label} description={description} error={error} placeholder={say(words.pick)} nothingFoundMessage={text.trim() === '' ? undefined : say(words.nothingFound)}
      searchable clearable data={data} filter={({ options }) => options} value={value} onChange={onChange} searchValue={text} onSearchChange={setText}
    />
  );
}

/** Several organisations, found the same way. */
export function OrganisationsPicker({ label, error, description, without, value, onChange }: PickerProps & { readonly value: readonly string[]; readonly onChange: (codes: string[]) => void }) {
  const say = useSay();
  const { data, text, setText } = useFound(without, value);
  return (
    <MultiSelect
      label={label} description={description} error={error} placeholder={value.length === 0 ? say(words.pick) : ''} nothingFoundMessage={text.trim() === '' ? undefined : say(words.nothingFound)}
      searchable data={data} filter={({ options }) => options} value={[...value]} onChange={onChange} searchValue={text} onSearchChange={setText}
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function useFound(without: readonly string[] = [], chosen: readonly string[]): { data: Option[]; text: string; setText: (text: string) => void } {
  const [text, setText] = useState('');
  // Names of chosen ones stay known while the search goes on to others.
  const [seen] = useState(() => new Map<string, Option>());
  const [asked] = useDebouncedValue(text, 150);
  const q = [...seen.values()].some((option) => option.label === asked) ? '' : asked.trim();
  const found = useAnswer(searchOrganisations, { q, limit: 20 }, { enabled: q !== '', keep: true });
  const options = (q === '' ? [] : (found.data?.organisations ?? [])).map((each) => ({ value: each.code, label: nameAndCode(each) }));
  for (const option of options) seen.set(option.value, option);
  const all = new Map([...chosen.flatMap((code): [string, Option][] => [[code, seen.get(code) ?? { value: code, label: code }]]), ...options.map((option): [string, Option] => [option.value, option])]);
  return { data: [...all.values()].filter((option) => !without.includes(option.value)), text, setText };
}
