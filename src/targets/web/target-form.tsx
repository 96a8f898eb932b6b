import { Autocomplete, Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { setTarget } from '../contract.ts';
import { INDICATOR_IDS, INDICATORS, type IndicatorId, UNITS } from '../core/indicators.ts';
import { DIRECTIONS, GATHERINGS, MEASURES, type Term, THEMES } from '../core/target.ts';
import { directionWords, gatheringWords, measureWords, themeWords } from '../core/words.ts';
import { useFigures } from './figure.ts';
import { beginForm, type FormFields, sentFields, yearsOf } from './target-fields.ts';
import css from './targets.module.css';
import { type Known, pageWords as words, type Shown } from './target-words.ts';

export interface TargetFormProps {
  readonly season: string;
  readonly known: Known;
  readonly term: Term;
  /** Undefined: a new one. */
  readonly target?: Shown;
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

interface PartProps {
  readonly fields: FormFields;
  readonly set: (patch: Partial<FormFields>) => void;
  readonly wrong: ReadonlySet<string>;
}

/** A target, set or changed. A common indicator fills in what follows from it. */
export function TargetForm({ season, known, term, target, onClose, onDone }: TargetFormProps) {
  const say = useSay();
  const show = useFigures();
  const work = useWork(setTarget);
  const [fields, setFields] = useState(() => beginForm(term, known.newTerm, target, show));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const set = (patch: Partial<FormFields>): void => setFields((before) => ({ ...before, ...patch }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    const read = sentFields(fields, show);
    setWrong(read.wrong);
    if (read.wrong.size > 0) return;
    const result = await work.send({ season, organisation: known.organisation.code, ...read.sent, term, ...(target && { target: target.id, revision: target.revision }) });
    if (result.ok) onDone(result.value.id);
    else setProblem(result.problem);
  };
  const part = { fields, set, wrong };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <NameFields {...part} />
      {fields.direction !== 'reach' && <FigureFields {...part} />}
      <div className={css['two']}>
        <NumberInput label={say({ vi: 'Năm đầu', en: 'First year' })} min={1976} max={2100} allowDecimal={false} thousandSeparator="" value={fields.fromYear} onChange={(value) => set({ fromYear: Number(value) })} />
        <NumberInput label={say(fields.direction === 'reach' ? { vi: 'Đạt chậm nhất năm', en: 'Reached by' } : { vi: 'Năm cuối', en: 'Last year' })} min={1976} max={2100} allowDecimal={false} thousandSeparator="" value={fields.dueYear} onChange={(value) => set({ dueYear: Number(value) })} />
      </div>
      {fields.direction !== 'reach' && <StepFields {...part} />}
      <TextInput label={say(term === 'former' ? { vi: 'Nghị quyết đề ra', en: 'Resolution that set it' } : { vi: 'Văn bản đề xuất (nếu có)', en: 'Paper, if any' })} required={term === 'former'} withAsterisk={false} maxLength={300} value={fields.source} onChange={(event) => set({ source: event.currentTarget.value })} />
      <MoreFields {...part} known={known} term={term} />
      <ProblemNote problem={problem} />
      <div className="row">
        <Button type="submit" loading={work.isPending}>{target ? say(words.save) : say(words.add)}</Button>
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}

function NameFields({ fields, set }: PartProps) {
  const say = useSay();
  const choose = (id: string): void => {
    const indicator = INDICATORS[id as IndicatorId] as (typeof INDICATORS)[IndicatorId] | undefined;
    if (!indicator) return set({ indicator: null });
    const { name, theme, unit, direction, measure, gathering, weightUnit } = indicator;
    set({ indicator: id as IndicatorId, title: fields.title === '' ? name.vi : fields.title, theme, unit, direction, measure, gathering, weightUnit });
  };
  return (
    <>
      <NativeSelect
        label={say({ vi: 'Chỉ tiêu chung', en: 'Common indicator' })} description={say({ vi: 'Để so sánh và tổng hợp giữa các tổ chức.', en: 'To compare and gather organisations.' })} value={fields.indicator ?? ''}
        data={[{ value: '', label: say({ vi: 'Chỉ tiêu riêng', en: 'One’s own' }) }, ...INDICATOR_IDS.map((id) => ({ value: id, label: say(INDICATORS[id].name) }))]} onChange={(event) => choose(event.currentTarget.value)}
      />
      <Textarea data-autofocus label={say({ vi: 'Tên chỉ tiêu', en: 'Title' })} required withAsterisk={false} autosize minRows={1} maxRows={3} maxLength={300} value={fields.title} onChange={(event) => set({ title: event.currentTarget.value })} />
      <div className={css['two']}>
        <NativeSelect label={say({ vi: 'Lĩnh vực', en: 'Theme' })} value={fields.theme} data={THEMES.map((value) => ({ value, label: say(themeWords[value]) }))} onChange={(event) => set({ theme: event.currentTarget.value as FormFields['theme'] })} />
        <NativeSelect label={say({ vi: 'Chiều', en: 'Direction' })} value={fields.direction} data={DIRECTIONS.map((value) => ({ value, label: say(directionWords[value]) }))} onChange={(event) => set({ direction: event.currentTarget.value as FormFields['direction'] })} />
      </div>
    </>
  );
}

function FigureFields({ fields, set, wrong }: PartProps) {
  const say = useSay();
  const error = (name: string) => (wrong.has(name) ? say(words.notNumber) : undefined);
  return (
    <>
      <div className={css['two']}>
        <TextInput label={say(words.goal)} inputMode="decimal" required withAsterisk={false} value={fields.goal} error={error('goal')} onChange={(event) => set({ goal: event.currentTarget.value })} />
        <Autocomplete label={say({ vi: 'Đơn vị tính', en: 'Unit' })} required withAsterisk={false} maxLength={40} limit={20} data={UNITS.map((each) => each.vi)} value={fields.unit} onChange={(unit) => set({ unit })} />
        <TextInput label={say(words.base)} inputMode="decimal" value={fields.base} error={error('base')} onChange={(event) => set({ base: event.currentTarget.value })} />
        <NumberInput label={say({ vi: 'Năm gốc', en: 'Base year' })} min={1976} max={2100} allowDecimal={false} thousandSeparator="" value={fields.baseYear} onChange={(value) => set({ baseYear: typeof value === 'number' ? value : '' })} />
        <NativeSelect label={say({ vi: 'Cách tính cả nhiệm kỳ', en: 'How years make up the term' })} value={fields.measure} data={MEASURES.map((value) => ({ value, label: say(measureWords[value]) }))} onChange={(event) => set({ measure: event.currentTarget.value as FormFields['measure'] })} />
        <NativeSelect label={say({ vi: 'Tổng hợp nhiều đơn vị', en: 'Several organisations' })} value={fields.gathering} data={GATHERINGS.map((value) => ({ value, label: say(gatheringWords[value]) }))} onChange={(event) => set({ gathering: event.currentTarget.value as FormFields['gathering'] })} />
      </div>
      {fields.gathering === 'weighted' && (
        <div className={css['two']}>
          <TextInput label={say({ vi: 'Quy mô', en: 'Size' })} description={say({ vi: 'Số người, số hộ, số xã… mà chỉ tiêu nói đến.', en: 'People, households, communes it speaks of.' })} inputMode="decimal" value={fields.weight} error={error('weight')} onChange={(event) => set({ weight: event.currentTarget.value })} />
          <TextInput label={say({ vi: 'Đơn vị của quy mô', en: 'Unit of the size' })} maxLength={40} value={fields.weightUnit} onChange={(event) => set({ weightUnit: event.currentTarget.value })} />
        </div>
      )}
    </>
  );
}

function StepFields({ fields, set, wrong }: PartProps) {
  const say = useSay();
  return (
    <fieldset>
      <legend className="small muted">{say({ vi: 'Phân kỳ từng năm', en: 'Yearly steps' })}</legend>
      <div className={css['three']}>
        {yearsOf(fields).map((year) => (
          <TextInput key={year} label={String(year)} inputMode="decimal" value={fields.steps[year] ?? ''} error={wrong.has(String(year)) ? say(words.notNumber) : undefined} onChange={(event) => set({ steps: { ...fields.steps, [year]: event.currentTarget.value } })} />
        ))}
      </div>
    </fieldset>
  );
}

function MoreFields({ fields, set, known, term }: PartProps & { readonly known: Known; readonly term: Term }) {
  const say = useSay();
  const above = known.superior?.targets.filter((each) => each.term === term) ?? [];
  return (
    <>
      {above.length > 0 && (
        <NativeSelect
          label={say({ vi: `Phục vụ chỉ tiêu của ${known.superior?.name ?? ''}`, en: `Serves a target of ${known.superior?.name ?? ''}` })} value={fields.parent ?? ''}
          data={[{ value: '', label: '–' }, ...above.map(({ id, title }) => ({ value: id, label: title }))]} onChange={(event) => set({ parent: event.currentTarget.value || null })}
        />
      )}
      <Textarea label={say({ vi: 'Cách xác định', en: 'How it is counted' })} autosize minRows={1} maxRows={4} maxLength={500} value={fields.definition} onChange={(event) => set({ definition: event.currentTarget.value })} />
      {term === 'new' && <Textarea label={say({ vi: 'Thuyết minh tính khả thi', en: 'Why it can be done' })} autosize minRows={2} maxRows={8} maxLength={2000} value={fields.note} onChange={(event) => set({ note: event.currentTarget.value })} />}
    </>
  );
}
