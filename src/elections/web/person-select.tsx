import { MultiSelect, Select } from '@mantine/core';
import { useMemo } from 'react';
import { listParticipants } from '#delegates/contract.ts';
import { fold } from '#foundation/text.ts';
import { useAnswer } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';

interface CongressPlace {
  readonly season: string;
  readonly organisation: string;
}

/** The roll for choosing from: name, and what tells namesakes apart. */
export function useRoll({ season, organisation }: CongressPlace): readonly { readonly value: string; readonly label: string }[] {
  const answer = useAnswer(listParticipants, { season, organisation, limit: 1000 });
  return useMemo(() => {
    const rows = answer.data?.rows ?? [];
    const twice = new Set(rows.map(({ fullName }) => fullName).filter((name, index, all) => all.indexOf(name) !== index));
    return rows.map((row) => ({ value: row.id, label: twice.has(row.fullName) ? `${row.fullName} (${row.delegation.name})` : row.fullName }));
  }, [answer.data]);
}

/** Typed without marks, a name is found all the same. */
const byFoldedName = ({ options, search }: { readonly options: readonly unknown[]; readonly search: string }): never =>
  options.filter((option) => fold((option as { label: string }).label).includes(fold(search.trim()))) as never;

export interface PersonSelectProps {
  readonly place: CongressPlace;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (participant: string | null) => void;
  readonly error?: boolean;
}

export function PersonSelect({ place, label, value, onChange, error }: PersonSelectProps) {
  const say = useSay();
  const roll = useRoll(place);
  return (
    <Select
      label={label}
      searchable
      limit={60}
      filter={byFoldedName}
      data={[...roll]}
      value={value}
      onChange={onChange}
      placeholder={say({ vi: 'Gõ tên', en: 'Type a name' })}
      nothingFoundMessage={say({ vi: 'Không có tên này trong danh sách đại biểu.', en: 'Nobody of that name is on the roll.' })}
      error={error === true ? say({ vi: 'Chọn một người.', en: 'Choose a person.' }) : undefined}
    />
  );
}

export function PeopleSelect({ place, label, value, onChange, error }: Omit<PersonSelectProps, 'value' | 'onChange'> & { readonly value: readonly string[]; readonly onChange: (participants: string[]) => void }) {
  const say = useSay();
  const roll = useRoll(place);
  return (
    <MultiSelect
      label={label}
      searchable
      limit={60}
      filter={byFoldedName}
      data={[...roll]}
      value={[...value]}
      onChange={onChange}
      placeholder={say({ vi: 'Gõ tên', en: 'Type a name' })}
      nothingFoundMessage={say({ vi: 'Không có tên này trong danh sách đại biểu.', en: 'Nobody of that name is on the roll.' })}
      error={error === true ? say({ vi: 'Chọn ít nhất một người.', en: 'Choose at least one person.' }) : undefined}
    />
  );
}
