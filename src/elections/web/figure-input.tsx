import { TextInput } from '@mantine/core';
import { useSay } from '#kit/language.tsx';

export interface FigureInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** True: a figure is missing here; a text says more. */
  readonly error?: boolean | string;
  readonly description?: string;
  readonly disabled?: boolean;
  /** The focus is here when the window opens. */
  readonly first?: boolean;
}

/** A whole number of persons or papers, typed as digits; anything else does not enter. */
export function FigureInput({ label, value, onChange, error, description, disabled, first }: FigureInputProps) {
  const say = useSay();
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, '').slice(0, 6))}
      error={error === true ? say({ vi: 'Nhập số', en: 'Enter a number' }) : error === false ? undefined : error}
      {...(description !== undefined && { description })}
      {...(disabled === true && { disabled })}
      {...(first === true && { 'data-autofocus': true })}
      styles={{ input: { fontFamily: 'var(--font-num)' } }}
    />
  );
}
