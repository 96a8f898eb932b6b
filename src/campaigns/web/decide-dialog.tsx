import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField, today } from '#kit/day-field.tsx';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { decideCongresses } from '../contract.ts';
import type { DecisionKind } from '../core/decision.ts';
import { planWords as words } from './plan-words.ts';
import css from './plan.module.css';

export interface DecideDialogProps {
  readonly season: string;
  /** undefined: closed. */
  readonly kind: DecisionKind | undefined;
  readonly organisations: readonly string[];
  /** The name of one, or how many. */
  readonly about: string;
  /** What the decision says at first: false when it has been decided so already. */
  readonly value?: boolean;
  readonly onClose: () => void;
  readonly onDone: (decided: number) => void;
}

/** The superior's decision with its day and paper. Taking it back is a decision of its own. */
export function DecideDialog({ kind, onClose, ...rest }: DecideDialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={kind !== undefined} onClose={onClose} title={kind && say(kind === 'pilot' ? words.decidePilot : words.decideDirect)}>
      {kind && <DecideForm kind={kind} onClose={onClose} {...rest} />}
    </WorkWindow>
  );
}

function DecideForm({ season, kind, organisations, about, value: first = true, onClose, onDone }: DecideDialogProps & { readonly kind: DecisionKind }) {
  const say = useSay();
  const [value, setValue] = useState(first);
  const [decidedOn, setDecidedOn] = useState<Day | undefined>(undefined);
  const [paperNumber, setPaperNumber] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const work = useWork(decideCongresses);
  const submit = async (): Promise<void> => {
    if (!decidedOn || paperNumber.trim() === '') return setMissing(true);
    const result = await work.send({ season, kind, organisations: [...organisations], value, decidedOn, paperNumber: paperNumber.trim(), reason: reason.trim() });
    if (result.ok) onDone(result.value.decided);
  };
  const ask = (empty: boolean, sentence: { vi: string; en: string }): string | undefined => (missing && empty ? say(sentence) : undefined);
  const paperProblem = fieldProblem(work.error, 'paperNumber');
  return (
    <WorkForm confirm={say({ vi: 'Ghi quyết định', en: 'Record the decision' })} busy={work.isPending} problem={work.error} onClose={onClose} onSubmit={() => void submit()}>
      <p>{about}</p>
      <SegmentedControl
        fullWidth
        value={value ? 'yes' : 'no'}
        onChange={(chosen) => setValue(chosen === 'yes')}
        data={[
          { value: 'yes', label: say(kind === 'pilot' ? { vi: 'Chọn làm điểm', en: 'Choose as pilot' } : { vi: 'Cho bầu trực tiếp', en: 'Allow direct election' }) },
          { value: 'no', label: say(kind === 'pilot' ? { vi: 'Thôi làm điểm', en: 'No longer a pilot' } : { vi: 'Thôi bầu trực tiếp', en: 'No direct election' }) },
        ]}
      />
      <div className={css.two}>
        <DayField label={say(words.decidedOn)} required value={decidedOn} onChange={setDecidedOn} near={today()} error={ask(!decidedOn, { vi: 'Nhập ngày ghi trên văn bản.', en: 'Enter the day on the paper.' })} />
        <TextInput label={say(words.paper)} required maxLength={60} placeholder="12-QĐ/HU" value={paperNumber} onChange={(event) => setPaperNumber(event.currentTarget.value)} error={paperProblem ? say(paperProblem) : ask(paperNumber.trim() === '', { vi: 'Nhập số văn bản.', en: 'Enter the number of the paper.' })} />
      </div>
      <p className="small muted">
        {say(words.decider)}: {say(words.directSuperior).toLocaleLowerCase('vi')}.
      </p>
      <Textarea label={say(kitWords.reason)} autosize minRows={1} maxRows={5} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </WorkForm>
  );
}
