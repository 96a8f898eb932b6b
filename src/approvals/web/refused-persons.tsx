import { Autocomplete, Button, NativeSelect, TextInput } from '@mantine/core';
import { useSay } from '#kit/language.tsx';
import { OFFICES, type Office } from '../core/dossier.ts';
import { officeWords } from '../core/words.ts';
import css from './approvals.module.css';
import type { Shown } from './dossier-words.ts';

export interface RefusedDraft {
  readonly key: number;
  readonly office: Office;
  readonly name: string;
  readonly reason: string;
}

export function newRefused(of: Shown, key: number): RefusedDraft {
  return { key, office: of.people[0]?.office ?? 'committee', name: '', reason: '' };
}

/** Who is not approved, for which post, and why; names come from the list where there is one. */
export function RefusedPersons({ of, persons, onChange }: { readonly of: Shown; readonly persons: readonly RefusedDraft[]; readonly onChange: (persons: readonly RefusedDraft[]) => void }) {
  const say = useSay();
  const change = (key: number, patch: Partial<RefusedDraft>): void => onChange(persons.map((each) => (each.key === key ? { ...each, ...patch } : each)));
  return (
    <fieldset className={css.rows}>
      <legend>{say({ vi: 'Người không được duyệt', en: 'Persons who are not approved' })}</legend>
      {persons.map((person, index) => (
        <PersonRow key={person.key} of={of} number={index + 1} person={person} onChange={(patch) => change(person.key, patch)} onRemove={persons.length > 1 ? () => onChange(persons.filter((each) => each.key !== person.key)) : undefined} />
      ))}
      <div>
        <Button variant="default" size="xs" onClick={() => onChange([...persons, newRefused(of, Math.max(...persons.map((each) => each.key)) + 1)])}>
          {say({ vi: 'Thêm người', en: 'Add a person' })}
        </Button>
      </div>
    </fieldset>
  );
}

function PersonRow({ of, number, person, onChange, onRemove }: { readonly of: Shown; readonly number: number; readonly person: RefusedDraft; readonly onChange: (patch: Partial<RefusedDraft>) => void; readonly onRemove: (() => void) | undefined }) {
  const say = useSay();
  const offices = of.people.length === 0 ? OFFICES : of.people.map((each) => each.office);
  const names = of.people.find((each) => each.office === person.office)?.names ?? [];
  return (
    <div className={css.lineRow}>
      <div className={css.fields}>
        <NativeSelect label={say({ vi: `Chức danh, người ${number}`, en: `Post of person ${number}` })} value={person.office} data={offices.map((office) => ({ value: office, label: say(officeWords[office]) }))} onChange={(event) => onChange({ office: event.currentTarget.value as Office, name: '' })} />
        <Autocomplete label={say({ vi: `Họ tên, người ${number}`, en: `Name of person ${number}` })} data={[...new Set(names)]} maxLength={100} value={person.name} onChange={(name) => onChange({ name })} />
      </div>
      <TextInput label={say({ vi: `Lý do, người ${number}`, en: `Reason, person ${number}` })} maxLength={1000} value={person.reason} onChange={(event) => onChange({ reason: event.currentTarget.value })} />
      {onRemove && (
        <div>
          <button type="button" className="link small" onClick={onRemove}>
            {say({ vi: `Bỏ người ${number}`, en: `Take out person ${number}` })}
          </button>
        </div>
      )}
    </div>
  );
}
