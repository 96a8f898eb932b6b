import { Button, NumberInput, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { setScheme } from '../contract.ts';
import { BODIES, type Body, bodyName } from '../core/body.ts';
import { type Aims, NO_AIMS } from '../core/scheme.ts';
import { AIM_FIELDS, rangeText } from './frame-facts.tsx';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';
import type { Overview } from './personnel-view.ts';

type Seats = { readonly [B in Body]?: number | undefined };

/** The scheme, begun from the superior's frame; what lies outside the frame is said at once and may be saved all the same. */
export function SchemeForm({ place, of, onClose }: { readonly place: Place; readonly of: Overview; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(setScheme);
  const [seats, setSeats] = useState<Seats>(() => begunSeats(of));
  const [aims, setAims] = useState<Aims>(of.scheme?.aims ?? of.frame?.aims ?? NO_AIMS);
  const [text, setText] = useState({ standards: of.scheme?.standards ?? '', sources: of.scheme?.sources ?? '', note: of.scheme?.note ?? '' });
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const bodies = BODIES.filter((body) => !(of.branch && ['standing-committee', 'inspection-committee', 'inspection-chair'].includes(body)));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    const entered = bodies.flatMap((body) => (seats[body] === undefined ? [] : [{ body, seats: seats[body] }]));
    const result = await work.send({ ...place, revision: of.scheme?.revision ?? 0, bodies: entered, aims, ...text });
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  const standardsWrong = fieldProblem(problem, 'standards');
  const area = (name: keyof typeof text, label: string, description?: string) => (
    <Textarea label={label} description={description} autosize minRows={2} maxRows={10} maxLength={4000} value={text[name]} error={name === 'standards' && standardsWrong ? say(standardsWrong) : undefined} onChange={(event) => setText({ ...text, [name]: event.currentTarget.value })} />
  );
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <fieldset className={css['group']}>
        <legend>{say({ vi: 'Số lượng cần bầu', en: 'Seats' })}</legend>
        <div className={css['three']}>
          {bodies.map((body) => (
            <NumberInput key={body} size="sm" label={say(bodyName(body, of.branch))} description={hint(of, body, say)} min={1} max={500} allowDecimal={false} allowNegative={false} value={seats[body] ?? ''} onChange={(value) => setSeats({ ...seats, [body]: typeof value === 'number' ? value : undefined })} />
          ))}
        </div>
        <OutsideFrame of={of} committee={seats.committee} />
      </fieldset>
      <fieldset className={css['group']}>
        <legend>{say({ vi: 'Mục tiêu cơ cấu, % trên danh sách', en: 'Aims of the structure, per cent of the list' })}</legend>
        <div className={css['three']}>
          {AIM_FIELDS.map(([aim, name]) => (
            <NumberInput key={aim} size="sm" label={say(name)} suffix="%" min={0} max={100} allowDecimal={false} allowNegative={false} value={aims[aim] ?? ''} onChange={(value) => setAims({ ...aims, [aim]: typeof value === 'number' ? value : null })} />
          ))}
        </div>
      </fieldset>
      {area('standards', say({ vi: 'Tiêu chuẩn', en: 'Standards' }))}
      {area('sources', say({ vi: 'Nguồn nhân sự', en: 'Sources' }))}
      {area('note', say({ vi: 'Ghi chú', en: 'Note' }))}
      <ProblemNote problem={problem} />
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button variant="default" onClick={onClose}>{say(kitWords.cancel)}</Button>
        <Button type="submit" loading={work.isPending}>{say({ vi: 'Lưu đề án', en: 'Save the scheme' })}</Button>
      </div>
    </form>
  );
}

function begunSeats(of: Overview): Seats {
  if (of.scheme) return Object.fromEntries(of.scheme.bodies.map(({ body, seats }) => [body, seats]));
  return { committee: of.frame?.seats.until, secretary: 1, 'deputy-secretary': 1 };
}

function hint(of: Overview, body: Body, say: (sentence: Sentence) => string): string | undefined {
  const range = body === 'committee' ? of.frame?.seats : body === 'standing-committee' ? of.frame?.standing : null;
  return range ? say({ vi: `khung ${rangeText(range)}`, en: `frame ${rangeText(range)}` }) : undefined;
}

function OutsideFrame({ of: { frame }, committee }: { readonly of: Overview; readonly committee: number | undefined }) {
  const say = useSay();
  if (!frame || committee === undefined || (committee >= frame.seats.from && committee <= frame.seats.until)) return null;
  return <p className={css['caution']} role="status">{say({ vi: `Cấp trên định khung ${rangeText(frame.seats)} người. Vẫn lưu được; nên nêu lý do ở ghi chú.`, en: `The superior's frame is ${rangeText(frame.seats)}. It can be saved; give the reason in the note.` })}</p>;
}
