import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { recordResult } from '../contract.ts';
import { useFigures } from './figure.ts';
import css from './targets.module.css';
import { pageWords as words, type Shown } from './target-words.ts';

interface PartProps {
  readonly place: { readonly season: string; readonly organisation: string };
  readonly target: Shown;
  readonly today: string;
}

/** What the years brought, each with its paper. */
export function ResultsPart({ place, target, today, may }: PartProps & { readonly may: boolean }) {
  const say = useSay();
  const show = useFigures();
  const [year, setYear] = useState<number | undefined>(undefined);
  const firstFree = Array.from({ length: target.dueYear - target.fromYear + 1 }, (_, index) => target.fromYear + index).find((each) => !target.results.some((result) => result.year === each)) ?? target.dueYear;
  return (
    <section className={css['part']}>
      <h2>
        {say({ vi: 'Kết quả các năm', en: 'Results of the years' })}
        {may && year === undefined && <button type="button" className="btn quiet" onClick={() => setYear(Math.min(firstFree, Number(today.slice(0, 4))))}>{say({ vi: 'Ghi kết quả', en: 'Record a result' })}</button>}
      </h2>
      {target.results.length === 0 && year === undefined && <p className="muted small">{say({ vi: 'Chưa ghi kết quả năm nào.', en: 'No year is recorded yet.' })}</p>}
      <dl className={css['facts']}>
        {target.results.map((each) => (
          <div key={each.year}>
            <dt>{may ? <button type="button" className="link" onClick={() => setYear(each.year)}>{each.year}</button> : each.year}</dt>
            <dd>
              {target.direction === 'reach' ? say(each.value === '1' ? REACHED : NOT_REACHED) : show.of(each.value)}
              {each.estimate && <span className="muted"> {say({ vi: '(ước)', en: '(estimate)' })}</span>} <small className="muted">{each.paper}</small>
            </dd>
          </div>
        ))}
      </dl>
      {year !== undefined && <ResultForm key={year} place={place} target={target} today={today} year={year} onYear={setYear} onClose={() => setYear(undefined)} />}
    </section>
  );
}

const REACHED = { vi: 'đã đạt', en: 'reached' } as const;
const NOT_REACHED = { vi: 'chưa đạt', en: 'not reached' } as const;

interface FormProps extends PartProps {
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly onClose: () => void;
}

function ResultForm({ place, target, today, year, onYear, onClose }: FormProps) {
  const say = useSay();
  const show = useFigures();
  const work = useWork(recordResult);
  const reach = target.direction === 'reach';
  const stands = target.results.find((each) => each.year === year);
  const [typed, setTyped] = useState(stands ? (reach ? stands.value : show.of(stands.value)) : reach ? '1' : '');
  const [estimate, setEstimate] = useState(stands?.estimate ?? year >= Number(today.slice(0, 4)));
  const [paper, setPaper] = useState(stands?.paper ?? target.results.at(-1)?.paper ?? '');
  const [wrong, setWrong] = useState(false);
  const send = async (value: string | null): Promise<void> => {
    const result = await work.send({ ...place, target: target.id, year, value, estimate: value !== null && estimate, paper });
    if (result.ok) onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const value = reach ? typed : show.read(typed);
    setWrong(value === undefined);
    if (value !== undefined) void send(value);
  };
  const years = Array.from({ length: target.dueYear - target.fromYear + 1 }, (_, index) => target.fromYear + index).filter((each) => each <= Number(today.slice(0, 4)));
  return (
    <form className="stack" onSubmit={submit}>
      <div className={css['two']}>
        <NativeSelect label={say(words.year)} value={String(year)} data={years.map(String)} onChange={(event) => onYear(Number(event.currentTarget.value))} />
        {reach ? (
          <NativeSelect label={say(words.done)} value={typed} data={[{ value: '1', label: say(REACHED) }, { value: '0', label: say(NOT_REACHED) }]} onChange={(event) => setTyped(event.currentTarget.value)} />
        ) : (
          <TextInput data-autofocus label={say(words.done)} inputMode="decimal" value={typed} error={wrong ? say(words.notNumber) : undefined} onChange={(event) => setTyped(event.currentTarget.value)} />
        )}
      </div>
      <TextInput label={say(words.paper)} description={say({ vi: 'Báo cáo, niên giám nêu số này.', en: 'Report or yearbook that gives the figure.' })} maxLength={300} value={paper} onChange={(event) => setPaper(event.currentTarget.value)} />
      <Checkbox label={say({ vi: 'Ước thực hiện (năm chưa hết)', en: 'Estimate (the year is not over)' })} checked={estimate} onChange={(event) => setEstimate(event.currentTarget.checked)} />
      <ProblemNote problem={work.error} />
      <div className="row">
        <Button type="submit" loading={work.isPending}>{say({ vi: 'Ghi kết quả', en: 'Record' })}</Button>
        {stands && <Button variant="default" loading={work.isPending} onClick={() => void send(null)}>{say({ vi: 'Rút kết quả', en: 'Withdraw' })}</Button>}
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}
