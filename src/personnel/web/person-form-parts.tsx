import { Checkbox, NativeSelect, NumberInput, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { SaidProblem } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem } from '#kit/problem-note.tsx';
import { DISCIPLINES, disciplineWords, EDUCATIONS, PROFESSIONS, professionWords, SEXES, sexWords, THEORIES } from '#people/core/person-facts.ts';
import { BODIES, type Body, bodyName } from '../core/body.ts';
import { TRACKS } from '../core/person.ts';
import { trackWords } from '../core/step.ts';
import { educationWords, theoryWords } from '../core/words.ts';
import type { Fields } from './person-fields.ts';
import css from './personnel.module.css';

interface PartProps {
  readonly fields: Fields;
  readonly set: (patch: Partial<Fields>) => void;
}

type TextName = { [K in keyof Fields]: Fields[K] extends string ? K : never }[keyof Fields];

/** What P04 says of the person. */
export function PersonFacts({ fields, set, problem }: PartProps & { readonly problem: SaidProblem | null }) {
  const say = useSay();
  const unknown = { value: '', label: say({ vi: 'chưa rõ', en: 'not known' }) };
  const choice = <V extends string>(label: Sentence, name: 'sex' | 'education' | 'profession' | 'theory', values: readonly V[], words: { readonly [K in V]: Sentence }) => (
    <NativeSelect size="sm" label={say(label)} value={fields[name] ?? ''} data={[unknown, ...values.map((value) => ({ value, label: say(words[value]) }))]} onChange={(event) => set({ [name]: event.currentTarget.value || null })} />
  );
  const text = (label: Sentence, name: TextName, maxLength: number) => <TextInput size="sm" label={say(label)} maxLength={maxLength} value={fields[name]} onChange={(event) => set({ [name]: event.currentTarget.value })} />;
  const nameProblem = fieldProblem(problem, 'fullName');
  return (
    <fieldset className={css['group']}>
      <legend>{say({ vi: 'Trích ngang', en: 'Summary' })}</legend>
      <div className={css['two']}>
        <TextInput size="sm" data-autofocus label={say({ vi: 'Họ và tên', en: 'Full name' })} required withAsterisk={false} maxLength={120} value={fields.fullName} error={nameProblem && say(nameProblem)} onChange={(event) => set({ fullName: event.currentTarget.value })} />
        {choice({ vi: 'Giới tính', en: 'Sex' }, 'sex', SEXES, sexWords)}
        <DayField label={say({ vi: 'Ngày sinh', en: 'Birthday' })} value={(fields.bornOn ?? undefined) as Day | undefined} onChange={(day) => set({ bornOn: day ?? null, ...(day && { bornYear: null }) })} />
        <NumberInput size="sm" label={say({ vi: 'hoặc chỉ năm sinh', en: 'or the year only' })} min={1900} max={2100} allowDecimal={false} thousandSeparator="" disabled={fields.bornOn !== null} value={fields.bornYear ?? ''} onChange={(value) => set({ bornYear: typeof value === 'number' ? value : null })} />
        {text({ vi: 'Dân tộc', en: 'Ethnicity' }, 'ethnicity', 40)}
        {text({ vi: 'Tôn giáo', en: 'Religion' }, 'religion', 80)}
        {text({ vi: 'Quê quán', en: 'Home' }, 'home', 300)}
        {text({ vi: 'Chức vụ', en: 'Position' }, 'position', 200)}
        {text({ vi: 'Đơn vị công tác', en: 'Place of work' }, 'unit', 200)}
        <DayField label={say({ vi: 'Ngày vào Đảng', en: 'Joined on' })} value={(fields.joinedOn ?? undefined) as Day | undefined} onChange={(day) => set({ joinedOn: day ?? null })} />
        <DayField label={say({ vi: 'Ngày chính thức', en: 'Full member since' })} value={(fields.officialOn ?? undefined) as Day | undefined} onChange={(day) => set({ officialOn: day ?? null })} />
        {choice({ vi: 'Học vấn', en: 'Schooling' }, 'education', EDUCATIONS, educationWords)}
        {choice({ vi: 'Trình độ chuyên môn', en: 'Profession' }, 'profession', PROFESSIONS, professionWords)}
        {text({ vi: 'Ngành', en: 'Field' }, 'field', 200)}
        {choice({ vi: 'Lý luận chính trị', en: 'Political theory' }, 'theory', THEORIES, theoryWords)}
        {text({ vi: 'Ngoại ngữ, tin học', en: 'Languages, computing' }, 'languages', 200)}
        {text({ vi: 'Khen thưởng', en: 'Honours' }, 'honours', 500)}
        <NativeSelect size="sm" label={say({ vi: 'Kỷ luật đang thi hành', en: 'Discipline in force' })} value={fields.discipline} data={DISCIPLINES.map((value) => ({ value, label: say(disciplineWords[value]) }))} onChange={(event) => set({ discipline: event.currentTarget.value as Fields['discipline'] })} />
      </div>
    </fieldset>
  );
}

/** What the person is put forward for, and on which ground. */
export function PersonPlan({ fields, set, branch }: PartProps & { readonly branch: boolean }) {
  const say = useSay();
  const bodies = BODIES.filter((body) => !(branch && ['standing-committee', 'inspection-committee', 'inspection-chair'].includes(body)));
  const toggle = (body: Body, on: boolean): void => set({ bodies: BODIES.filter((each) => (each === body ? on : fields.bodies.includes(each))) });
  return (
    <fieldset className={css['group']}>
      <legend>{say({ vi: 'Dự kiến', en: 'Put forward' })}</legend>
      <SegmentedControl size="sm" aria-label={say({ vi: 'Diện nhân sự', en: 'Kind' })} value={fields.track} data={TRACKS.map((track) => ({ value: track, label: say(trackWords[track]) }))} onChange={(track) => set({ track: track })} />
      <div className={css['checks']}>
        {bodies.map((body) => <Checkbox key={body} size="sm" label={say(bodyName(body, branch))} checked={fields.bodies.includes(body)} onChange={(event) => toggle(body, event.currentTarget.checked)} />)}
      </div>
      <div className={css['two']}>
        <TextInput size="sm" label={say({ vi: 'Quyết định phê duyệt quy hoạch', en: 'Decision of the planning list' })} description={say({ vi: 'Số, ngày. Để trống nếu chưa có trong quy hoạch.', en: 'Number and day. Empty: not on it.' })} maxLength={200} value={fields.planning} onChange={(event) => set({ planning: event.currentTarget.value })} />
        <Checkbox size="sm" className={css['aligned'] ?? ""} label={say({ vi: 'Hưởng lương ngân sách', en: 'Paid from the budget' })} description={say({ vi: 'Tính tuổi theo tuổi nghỉ hưu.', en: 'Age is counted to retirement.' })} checked={fields.salaried} onChange={(event) => set({ salaried: event.currentTarget.checked })} />
      </div>
      <Textarea size="sm" label={say({ vi: 'Ghi chú', en: 'Note' })} autosize minRows={1} maxRows={5} maxLength={1000} value={fields.note} onChange={(event) => set({ note: event.currentTarget.value })} />
    </fieldset>
  );
}
