import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Day, weekday } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { setDayOff } from '../contract.ts';
import type { DaysOff } from './days-off.tsx';
import { settingsWords as words } from './settings-words.ts';

interface DayOffDialogProps {
  /** undefined: closed. */
  readonly day: Day | undefined;
  /** As the day is set now; undefined: it follows the week. */
  readonly set: DaysOff['days'][number] | undefined;
  readonly onClose: () => void;
}

/** Sets one day: a weekday off, a Saturday worked, or either as usual again. */
export function DayOffDialog({ day, set, onClose }: DayOffDialogProps) {
  const show = useFormat();
  return (
    <WorkWindow opened={day !== undefined} onClose={onClose} title={day && `${show.weekday(day).replace(/ [\d/]+.*$/, '')}, ${show.day(day)}`}>
      {day && <DayOffForm key={day} day={day} set={set} onClose={onClose} />}
    </WorkWindow>
  );
}

function DayOffForm({ day, set, onClose }: { readonly day: Day; readonly set: DayOffDialogProps['set']; readonly onClose: () => void }) {
  const say = useSay();
  const other = weekday(day) === 6 ? ('working-saturday' as const) : ('off' as const);
  const [different, setDifferent] = useState(set !== undefined);
  const [note, setNote] = useState(set?.note ?? '');
  const work = useWork(setDayOff);
  const submit = async (): Promise<void> => {
    const result = await work.send({ day, kind: different ? other : 'ordinary', note: note.trim() });
    if (result.ok) onClose();
  };
  return (
    <WorkForm confirm={say(words.setDay)} busy={work.isPending} problem={work.error} onClose={onClose} onSubmit={() => void submit()}>
      <SegmentedControl
        fullWidth
        value={different ? 'different' : 'ordinary'}
        onChange={(value) => setDifferent(value === 'different')}
        data={[
          { value: 'ordinary', label: say(other === 'off' ? words.ordinaryWeekday : words.ordinarySaturday) },
          { value: 'different', label: say(other === 'off' ? words.off : words.workedSaturday) },
        ]}
      />
      <TextInput label={say(words.note)} maxLength={200} placeholder={say(words.notePlaceholder)} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </WorkForm>
  );
}
