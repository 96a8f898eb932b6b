import { ActionIcon, TextInput } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { addDays, type Day, dayOf, momentOf, parseDay } from '#foundation/day.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { useSay } from './language.tsx';
import { dayTextWords, readDay } from './read-day.ts';

export interface DayFieldProps {
  /** Name of the field; with `quietLabel` only screen readers hear it. */
  readonly label: string;
  readonly quietLabel?: boolean;
  readonly value: Day | undefined;
  /** Called with a real day, or undefined when the field was emptied; a wrong text calls nothing and shows its sentence. */
  readonly onChange: (day: Day | undefined) => void;
  readonly error?: string | undefined;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly size?: 'xs' | 'sm' | 'md';
  /** Year for "29/5". */
  readonly near?: Day;
}

/** A day typed as Vietnamese offices write it (29/5/2020, 29/5), with arrow keys a day on or back, and the browser's calendar beside it. */
export function DayField({ label, quietLabel, value, onChange, error, description, placeholder, required, disabled, size = 'sm', near }: DayFieldProps) {
  const say = useSay();
  const [text, setText] = useState(value ? formatDay(value) : '');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const calendar = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    // The day was changed from outside: what stood in the field is over.
    setShown(value);
    setText(value ? formatDay(value) : '');
    setWrong(undefined);
  }

  const take = (day: Day | undefined): void => {
    setWrong(undefined);
    setText(day ? formatDay(day) : '');
    if (day !== value) onChange(day);
  };
  const read = (): void => {
    if (text.trim() === '') return take(undefined);
    const read = readDay(text, near ?? value ?? today());
    if (read.ok) take(read.value);
    else setWrong(say(dayTextWords[read.problem.code]));
  };
  return (
    <TextInput
      {...(quietLabel === true ? { 'aria-label': label } : { label })}
      size={size}
      description={description}
      placeholder={placeholder ?? say({ vi: 'ngày/tháng/năm', en: 'day/month/year' })}
      required={required === true}
      disabled={disabled === true}
      value={text}
      error={wrong ?? error}
      inputMode="numeric"
      autoComplete="off"
      styles={{ input: { fontFamily: 'var(--font-num)' } }}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setWrong(undefined);
      }}
      onBlur={read}
      onKeyDown={(event) => {
        if (event.key === 'Enter') read();
        if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && value) {
          event.preventDefault();
          take(addDays(value, event.key === 'ArrowUp' ? 1 : -1));
        }
      }}
      rightSection={
        <>
          <ActionIcon variant="subtle" size="sm" tabIndex={-1} disabled={disabled === true} aria-label={`${label}: ${say({ vi: 'chọn trên lịch', en: 'choose from the calendar' })}`} onClick={() => openCalendar(calendar.current)}>
            <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
              <path d="M1.5 3h11v9.5h-11zM1.5 6h11M4.5 1v3M9.5 1v3" />
            </svg>
          </ActionIcon>
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={value ?? ''}
            onChange={(event) => take(parseDay(event.currentTarget.value))}
            style={{ position: 'absolute', inset: 'auto 0 0 auto', width: 1, height: 1, opacity: 0, border: 0, padding: 0, pointerEvents: 'none' }}
          />
        </>
      }
    />
  );
}

/** The civil day in Viet Nam now. */
export function today(): Day {
  return dayOf(momentOf(Date.now()));
}

function openCalendar(input: HTMLInputElement | null): void {
  try {
    input?.showPicker();
  } catch {
    input?.focus();
  }
}
