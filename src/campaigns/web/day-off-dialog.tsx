import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type Day, weekday } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { setDayOff } from '../contract.ts';
import type { DaysOff } from './days-off.tsx';
import css from './plan.module.css';
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
  const say = useSay();
  const show = useFormat();
  return (
    <Modal opened={day !== undefined} onClose={onClose} title={day && `${show.weekday(day).replace(/ [\d/]+.*$/, '')}, ${show.day(day)}`} closeButtonProps={{ 'aria-label': say(kitWords.close) }} styles={{ title: { fontWeight: 600 } }}>
      {day && <DayOffForm key={day} day={day} set={set} onClose={onClose} />}
    </Modal>
  );
}

function DayOffForm({ day, set, onClose }: { readonly day: Day; readonly set: DayOffDialogProps['set']; readonly onClose: () => void }) {
  const say = useSay();
  const other = weekday(day) === 6 ? ('working-saturday' as const) : ('off' as const);
  const [different, setDifferent] = useState(set !== undefined);
  const [note, setNote] = useState(set?.note ?? '');
  const work = useWork(setDayOff);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const result = await work.send({ day, kind: different ? other : 'ordinary', note: note.trim() });
    if (result.ok) onClose();
  };
  return (
    <form className={css.form} noValidate onSubmit={(event) => void submit(event)}>
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
      <ProblemNote problem={work.error} />
      <div className={css.submit}>
        <Button variant="default" onClick={onClose}>
          {say(kitWords.cancel)}
        </Button>
        <Button type="submit" loading={work.isPending}>
          {say(words.setDay)}
        </Button>
      </div>
    </form>
  );
}
