import { Button, NativeSelect, NumberInput, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { kitWords } from '#kit/words.ts';
import { planCongresses } from '../contract.ts';
import { CONTENTS, type Content } from '../core/plan.ts';
import { formWords } from '../core/words.ts';
import { type PlanInput, PlanPreview, usePlanPreview } from './plan-preview.tsx';
import { planWords as words } from './plan-words.ts';
import css from './plan.module.css';
import { lengthWords } from './rule-words.ts';

/** What is to be changed: rows as they are shown, or everything that the filters choose. */
export type Target = Pick<PlanInput, 'congresses' | 'matching'> & { readonly count: number; readonly near?: Day | undefined; /** Why day, length and form stay as they are. */ readonly locked?: ReactNode };

export interface PlanEditProps {
  readonly season: string;
  readonly target: Target | undefined;
  readonly title: string;
  readonly onClose: () => void;
  /** Told how many changed. */
  readonly onDone: (changed: number) => void;
}

/** Change one plan or hundreds: what is not chosen stays; what would change and what the rules find is shown before it is written. */
export function PlanEdit({ target, title, onClose, ...rest }: PlanEditProps) {
  return (
    <SideDrawer opened={target !== undefined} onClose={onClose} title={title} size={560}>
      {target && <EditForm target={target} onClose={onClose} {...rest} />}
    </SideDrawer>
  );
}

type DayWish = 'keep' | 'set' | 'shift' | 'take';
const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8];
const SETS: readonly (readonly Content[])[] = [CONTENTS, ['review', 'drafts', 'delegates'], ['review', 'drafts', 'committee'], ['review', 'drafts']];

function EditForm({ season, target, onClose, onDone }: Omit<PlanEditProps, 'title' | 'target'> & { readonly target: Target }) {
  const say = useSay();
  const show = useFormat();
  const [dayWish, setDayWish] = useState<DayWish>('keep');
  const [day, setDay] = useState<Day | undefined>(undefined);
  const [shift, setShift] = useState(7);
  const [halfDays, setHalfDays] = useState('');
  const [form, setForm] = useState('');
  const [contents, setContents] = useState('');
  const [reason, setReason] = useState('');
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const fixed = Boolean(target.locked);
  const work = useWork(planCongresses);

  const change: NonNullable<PlanInput['change']> = {
    ...(dayWish === 'set' && day && { plannedOn: day }),
    ...(dayWish === 'take' && { plannedOn: null }),
    ...(dayWish === 'shift' && shift !== 0 && { shiftDays: shift }),
    ...(halfDays !== '' && { halfDays: Number(halfDays) }),
    ...((form === 'members' || form === 'delegates') && { form }),
    ...(contents !== '' && { contents: [...(SETS[Number(contents)] ?? CONTENTS)] }),
  };
  const wished = Object.keys(change).length > 0;
  const input: PlanInput | undefined = wished ? { season, change, reason: reason.trim(), ...chosenBut(target, leftOut) } : undefined;
  const preview = usePlanPreview(input);
  const changed = preview.data?.changed ?? 0;

  const save = async (): Promise<void> => {
    if (!input) return;
    const result = await work.send(input);
    if (result.ok) onDone(result.value.changed);
  };
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {target.locked}
      <div className={css.two}>
        <NativeSelect
          label={say(words.day)}
          disabled={fixed}
          value={dayWish}
          onChange={(event) => setDayWish(event.currentTarget.value as DayWish)}
          data={[{ value: 'keep', label: say(words.keep) }, { value: 'set', label: say(words.setDay) }, { value: 'shift', label: say(words.shift) }, { value: 'take', label: say(words.takeDay) }]}
        />
        {dayWish === 'set' && <DayField label={say(words.setDay)} value={day} onChange={setDay} {...(target.near && { near: target.near })} />}
        {dayWish === 'shift' && <NumberInput label={say(words.shiftBy)} value={shift} min={-400} max={400} allowDecimal={false} onChange={(value) => setShift(Number(value) || 0)} />}
      </div>
      <div className={css.two}>
        <NativeSelect label={say(words.length)} disabled={fixed} value={halfDays} onChange={(event) => setHalfDays(event.currentTarget.value)} data={[{ value: '', label: say(words.keep) }, ...LENGTHS.map((each) => ({ value: String(each), label: say(lengthWords(each)) }))]} />
        <NativeSelect label={say(words.form)} disabled={fixed} value={form} onChange={(event) => setForm(event.currentTarget.value)} data={[{ value: '', label: say(words.keep) }, ...(['members', 'delegates'] as const).map((each) => ({ value: each, label: say(formWords[each]) }))]} />
      </div>
      <NativeSelect label={say(words.contents)} value={contents} onChange={(event) => setContents(event.currentTarget.value)} data={[{ value: '', label: say(words.keep) }, ...SETS.map((set, index) => ({ value: String(index), label: say(setWords(set)) }))]} />
      <Textarea label={say(kitWords.reason)} description={form === '' ? undefined : say(words.reasonHint)} autosize minRows={2} maxRows={6} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <PlanPreview preview={input ? preview.data : undefined} problem={input ? preview.error : null} {...(target.count > 1 && { onLeaveOut: (codes: readonly string[]) => setLeftOut([...leftOut, ...codes]) })} />
      {leftOut.length > 0 && <p className="muted small">{say({ vi: `Đã bỏ ra ${show.number(leftOut.length)} tổ chức; các tổ chức này giữ nguyên.`, en: `${show.number(leftOut.length)} organisations are left out and stay as they are.` })}</p>}
      {!preview.error && <ProblemNote problem={work.error} />}
      <div className={`${css.submit} ${css.stuck}`}>
        <Button variant="default" onClick={onClose}>
          {say(kitWords.cancel)}
        </Button>
        <Button type="submit" loading={work.isPending} disabled={changed === 0 || preview.error !== null}>
          {changed === 0 ? say({ vi: 'Ghi kế hoạch', en: 'Save the plan' }) : say({ vi: `Ghi ${show.number(changed)} kế hoạch`, en: `Save ${show.number(changed)} plans` })}
        </Button>
      </div>
    </form>
  );
}

/** The chosen ones without those that were left out. */
function chosenBut({ congresses, matching }: Target, leftOut: readonly string[]): Pick<PlanInput, 'congresses' | 'matching' | 'except'> {
  if (congresses) return { congresses: congresses.filter(({ organisation }) => !leftOut.includes(organisation)) };
  return { matching: matching ?? {}, ...(leftOut.length > 0 && { except: [...leftOut] }) };
}

function setWords(set: readonly Content[]): { vi: string; en: string } {
  if (set.length === CONTENTS.length) return { vi: 'Đủ bốn nội dung', en: 'All four contents' };
  if (set.length === 2) return { vi: 'Hai nội dung: tổng kết, thảo luận văn kiện', en: 'Two: review, drafts' };
  return set.includes('committee') ? { vi: 'Ba nội dung: không bầu đại biểu', en: 'Three: no delegates' } : { vi: 'Ba nội dung: không bầu cấp ủy', en: 'Three: no committee' };
}
