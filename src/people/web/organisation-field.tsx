import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useAnswer } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { searchOrganisations } from '#organisations/contract.ts';
import style from './people.module.css';

export interface ChosenOrganisation {
  readonly code: string;
  readonly name: string;
}

export interface OrganisationFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: ChosenOrganisation | undefined;
  readonly onChange: (organisation: ChosenOrganisation | undefined) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** An organisation by a part of its name or its code, without marks. */
export function OrganisationField({ label, description, value, onChange, error, required }: OrganisationFieldProps) {
  const say = useSay();
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const [text, setText] = useState<string | undefined>(undefined);
  const [asked] = useDebouncedValue((text ?? '').trim(), 150);
  const found = useAnswer(searchOrganisations, { q: asked, limit: 12 }, { enabled: asked !== '', keep: true });
  const shown = text ?? (value ? `${value.name} (${value.code})` : '');
  const options = asked === '' ? [] : (found.data?.organisations ?? []);
  const arrived = options.map((each) => each.code).join(' ');
  useEffect(() => {
    if (text !== undefined && arrived !== '') box.selectFirstOption();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the first option is chosen anew when other ones arrive
  }, [arrived]);
  return (
    <Combobox
      store={box}
      onOptionSubmit={(code) => {
        const chosen = options.find((each) => each.code === code);
        if (chosen) onChange({ code: chosen.code, name: chosen.name });
        setText(undefined);
        box.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          label={label} description={description} error={error} required={required === true} withAsterisk={false} value={shown} placeholder={say({ vi: 'Gõ tên hoặc mã', en: 'Type a name or code' })} autoComplete="off"
          rightSection={asked !== '' && found.isFetching ? <Loader size={14} color="gray" /> : null}
          onChange={(event) => {
            setText(event.currentTarget.value);
            if (event.currentTarget.value.trim() === '') onChange(undefined);
            box.openDropdown();
          }}
          onKeyDown={(event) => {
            // Enter chooses from the list; a name half typed never sends the form with the organisation that stood there before.
            if (event.key === 'Enter' && text !== undefined) event.preventDefault();
          }}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            setText(undefined);
            box.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === '' || found.data === undefined}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          {options.length === 0 && <Combobox.Empty>{say({ vi: 'Không có tổ chức nào khớp', en: 'No organisation matches' })}</Combobox.Empty>}
          {options.map((each) => (
            <Combobox.Option key={each.code} value={each.code} className={style['option'] ?? ''}>
              {each.name} <span className="muted">({each.code}{each.superior ? `, ${each.superior.name}` : ''})</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
