import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { setFrame } from '../contract.ts';
import { type Aims, NO_AIMS } from '../core/scheme.ts';
import { AIM_FIELDS, type Frame } from './frame-facts.tsx';
import type { FrameKind } from './frames-part.tsx';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';

/** A range as it is typed; a side that is empty is not sent. */
interface Range {
  readonly from: number | undefined;
  readonly until: number | undefined;
}

const NONE: Range = { from: undefined, until: undefined };
/** R-190-14.1: the convening committee prepares 10 to 15 per cent. */
const SURPLUS: Range = { from: 10, until: 15 };

/** The frame of one level and kind: number, aims, band of age, surplus. */
export function FrameForm({ place, kind, frame, onClose }: { readonly place: Place; readonly kind: FrameKind; readonly frame: Frame | undefined; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(setFrame);
  const [ranges, setRanges] = useState({ seats: (frame?.seats ?? NONE), standing: (frame?.standing ?? NONE), middle: (frame?.middle ?? NONE), surplus: (frame?.surplus ?? SURPLUS) });
  const [aims, setAims] = useState<Aims>(frame?.aims ?? NO_AIMS);
  const [text, setText] = useState({ note: frame?.note ?? '', paper: frame?.paper ?? '' });
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    const sent = { ...place, revision: frame?.revision ?? 0, levelId: kind.levelId, group: kind.group, seats: whole(ranges.seats), standing: orNull(ranges.standing), middle: orNull(ranges.middle), surplus: whole(ranges.surplus), aims, ...text };
    const result = await work.send(sent);
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  const range = (name: keyof typeof ranges, label: Sentence, most: number, suffix = '') => (
    <RangeField label={label} most={most} suffix={suffix} value={ranges[name]} onChange={(value) => setRanges({ ...ranges, [name]: value })} />
  );
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      {range('seats', { vi: 'Số cấp ủy viên', en: 'Members of the committee' }, 500)}
      {kind.group === 'party-org' && range('standing', { vi: 'Ban thường vụ', en: 'Standing committee' }, 100)}
      <fieldset className={css['group']}>
        <legend>{say({ vi: 'Cơ cấu, từ … %', en: 'Structure, at least … per cent' })}</legend>
        <div className={css['three']}>
          {AIM_FIELDS.map(([aim, name]) => <NumberInput key={aim} size="sm" label={say(name)} suffix="%" min={0} max={100} allowDecimal={false} allowNegative={false} value={aims[aim] ?? ''} onChange={(value) => setAims({ ...aims, [aim]: typeof value === 'number' ? value : null })} />)}
        </div>
      </fieldset>
      {range('middle', { vi: 'Từ 40 đến 50 tuổi', en: 'Between 40 and 50' }, 100, '%')}
      {range('surplus', { vi: 'Số dư cấp ủy triệu tập chuẩn bị', en: 'Surplus that is prepared' }, 100, '%')}
      <TextInput size="sm" label={say({ vi: 'Văn bản', en: 'Paper' })} maxLength={200} value={text.paper} onChange={(event) => setText({ ...text, paper: event.currentTarget.value })} />
      <Textarea size="sm" label={say({ vi: 'Ghi chú', en: 'Note' })} autosize minRows={2} maxRows={8} maxLength={2000} value={text.note} onChange={(event) => setText({ ...text, note: event.currentTarget.value })} />
      <ProblemNote problem={problem} />
      <div className={css['formend']}>
        <Button variant="default" onClick={onClose}>{say(kitWords.cancel)}</Button>
        <Button type="submit" loading={work.isPending}>{say({ vi: 'Lưu khung', en: 'Save the frame' })}</Button>
      </div>
    </form>
  );
}

function RangeField({ label, most, suffix, value, onChange }: { readonly label: Sentence; readonly most: number; readonly suffix: string; readonly value: Range; readonly onChange: (value: Range) => void }) {
  const say = useSay();
  const side = (name: keyof Range, words: Sentence) => (
    <NumberInput size="sm" label={say(words)} suffix={suffix} min={0} max={most} allowDecimal={false} allowNegative={false} value={value[name] ?? ''} onChange={(typed) => onChange({ ...value, [name]: typeof typed === 'number' ? typed : undefined })} />
  );
  return (
    <fieldset className={css['group']}>
      <legend>{say(label)}</legend>
      <div className={css['two']}>
        {side('from', { vi: 'Từ', en: 'From' })}
        {side('until', { vi: 'Đến', en: 'Until' })}
      </div>
    </fieldset>
  );
}

/** One side alone stands for both. */
function whole({ from, until }: Range): { from: number; until: number } {
  return { from: from ?? until ?? 0, until: until ?? from ?? 0 };
}

function orNull(range: Range): { from: number; until: number } | null {
  return range.from === undefined && range.until === undefined ? null : whole(range);
}
