import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { listParticipants } from '#delegates/contract.ts';
import { fold } from '#foundation/text.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { useAnswer } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { useDesk } from './desk-view.ts';

export type Participant = OutputOf<typeof listParticipants>['rows'][number];

const SHOWN_AT_ONCE = 30;

export interface ParticipantPickerProps {
  readonly label: string;
  readonly description?: string;
  readonly error?: string | undefined;
  /** Who may be chosen; without it everybody on the roll. */
  readonly only?: (participant: Participant) => boolean;
  /** Ids that are chosen already. */
  readonly without?: ReadonlySet<string>;
  readonly value: string | null;
  readonly onPick: (participant: Participant | undefined) => void;
  /** The first field of its dialog. */
  readonly first?: boolean;
}

/** One person of the roll by typing the name, with or without marks. */
export function ParticipantPicker({ only, without, value, onPick, first, ...field }: ParticipantPickerProps) {
  const say = useSay();
  const { at } = useDesk();
  const roll = useAnswer(listParticipants, { ...at, limit: 1000 });
  const [typed, setTyped] = useState('');
  const people = useMemo(() => (roll.data?.rows ?? []).filter((person) => (only?.(person) ?? true) && without?.has(person.id) !== true), [roll.data, only, without]);
  return (
    <Select
      {...field}
      searchable
      clearable
      openOnFocus={false}
      data-autofocus={first === true ? true : undefined}
      limit={SHOWN_AT_ONCE}
      placeholder={say({ vi: 'Gõ họ tên', en: 'Type a name' })}
      nothingFoundMessage={roll.error ? say(roll.error.sentence) : say({ vi: 'Không có ai như vậy trong danh sách', en: 'Nobody like that on the roll' })}
      data={people.map((person) => ({ value: person.id, label: labelOf(person, people) }))}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options, search, limit }) => options.filter((option) => 'label' in option && fold(option.label).includes(fold(search))).slice(0, limit)}
      value={value}
      onChange={(id) => onPick(people.find((person) => person.id === id))}
    />
  );
}

/** The name; of people with the same name also where they come from. */
function labelOf(person: Participant, people: readonly Participant[]): string {
  const unit = person.delegation.name || person.position;
  const alone = people.every((other) => other.id === person.id || other.fullName !== person.fullName);
  return unit === '' || (alone && unit.length > 60) ? person.fullName : `${person.fullName}, ${unit}`;
}
