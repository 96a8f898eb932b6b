import { Autocomplete, Button, Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CongressForm } from '#campaigns/core/plan.ts';
import type { SentBy } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { fold } from '#foundation/text.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { DISCIPLINES, disciplineWords, EDUCATIONS, educationWords, PROFESSIONS, professionWords, SEXES, THEORIES, theoryWords } from '#people/core/person-facts.ts';
import { addParticipant, changeParticipant } from '../contract.ts';
import { kindsOf, SOURCES } from '../core/participant.ts';
import { kindWords, sourceWords } from '../core/words.ts';
import css from './delegates.module.css';
import type { Shown } from './participant-drawer.tsx';
import type { About } from './roll.tsx';

type Fields = Omit<SentBy<typeof addParticipant>, 'season' | 'organisation' | 'sameNameMeant'>;

export interface ParticipantFormProps {
  readonly season: string;
  readonly code: string;
  readonly form: CongressForm;
  readonly delegations: About['delegations'];
  /** Undefined: a new one. */
  readonly person?: Shown;
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

function begin(form: CongressForm, person: Shown | undefined): Fields {
  if (!person) return { kind: form === 'members' ? 'full-member' : 'official', source: form === 'members' ? null : 'elected', fullName: '', ethnicity: 'Kinh' };
  const { kind, source, alternateRank, fullName, delegation, position, isConvener, temporaryHere, profile } = person;
  return { kind, source, alternateRank, fullName, delegation, position, isConvener, temporaryHere, ...profile };
}

/** A person of the roll, added or corrected. */
export function ParticipantForm({ season, code, form, delegations, person, onClose, onDone }: ParticipantFormProps) {
  const say = useSay();
  const add = useWork(addParticipant);
  const change = useWork(changeParticipant);
  const [fields, setFields] = useState(() => begin(form, person));
  const [reason, setReason] = useState('');
  const [sameNameMeant, setSameNameMeant] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const set = (patch: Partial<Fields>): void => setFields((before) => ({ ...before, ...patch }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    const given = { season, organisation: code, ...fitted(fields), sameNameMeant };
    const result = person ? await change.send({ ...given, participant: person.id, revision: person.revision, reason }) : await add.send(given);
    if (!result.ok) return setProblem(result.problem);
    onDone(person ? person.id : (result.value as { id: string }).id);
  };
  const nameProblem = fieldProblem(problem, 'fullName');
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextInput data-autofocus label={say({ vi: 'Họ và tên', en: 'Full name' })} required withAsterisk={false} maxLength={120} value={fields.fullName} error={nameProblem && say(nameProblem)} onChange={(event) => set({ fullName: event.currentTarget.value })} />
      <SeatFields form={form} fields={fields} delegations={delegations} set={set} />
      <ProfileFields fields={fields} set={set} />
      {person && <Textarea label={say({ vi: 'Lý do sửa', en: 'Reason of the correction' })} autosize minRows={1} maxRows={4} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
      {problem?.code === 'named_already' && <Checkbox label={say({ vi: 'Người khác trùng tên', en: 'Another person of the same name' })} checked={sameNameMeant} onChange={(event) => setSameNameMeant(event.currentTarget.checked)} />}
      <ProblemNote problem={problem} />
      <div className="row">
        <Button type="submit" loading={add.isPending || change.isPending}>{person ? say({ vi: 'Lưu', en: 'Save' }) : say({ vi: 'Thêm vào danh sách', en: 'Add to the roll' })}</Button>
        <Button variant="subtle" onClick={onClose}>{say(kitWords.cancel)}</Button>
      </div>
    </form>
  );
}

/** What does not belong to the chosen kind is not sent. */
function fitted(fields: Fields): Fields {
  return { ...fields, source: fields.kind === 'official' ? (fields.source ?? null) : null, alternateRank: fields.kind === 'alternate' ? (fields.alternateRank ?? null) : null, temporaryHere: fields.kind === 'full-member' && fields.temporaryHere === true };
}

interface PartProps {
  readonly fields: Fields;
  readonly set: (patch: Partial<Fields>) => void;
}

/** What the person is at this congress. */
function SeatFields({ form, fields, delegations, set }: PartProps & { readonly form: CongressForm; readonly delegations: About['delegations'] }) {
  const say = useSay();
  const known = delegations.filter((each) => each.key !== '');
  const takeDelegation = (name: string): void => set({ delegation: known.find((each) => each.delegation.name === name)?.delegation ?? { code: null, name } });
  return (
    <>
      <div className={css['two']}>
        <NativeSelect label={say({ vi: 'Loại', en: 'Kind' })} value={fields.kind} data={kindsOf(form).map((kind) => ({ value: kind, label: say(kindWords[kind]) }))} onChange={(event) => set({ kind: event.currentTarget.value as Fields['kind'] })} />
        {fields.kind === 'official' && <NativeSelect label={say({ vi: 'Tư cách đại biểu', en: 'How chosen' })} value={fields.source ?? ''} data={SOURCES.map((source) => ({ value: source, label: say(sourceWords[source]) }))} onChange={(event) => set({ source: event.currentTarget.value as Fields['source'] & string })} />}
        {fields.kind === 'alternate' && <NumberInput label={say({ vi: 'Thứ tự dự khuyết', en: 'Rank of the alternate' })} min={1} max={500} allowDecimal={false} value={fields.alternateRank ?? ''} onChange={(value) => set({ alternateRank: typeof value === 'number' ? value : null })} />}
      </div>
      <Autocomplete
        label={form === 'delegates' ? say({ vi: 'Đoàn đại biểu', en: 'Delegation' }) : say({ vi: 'Tổ (nếu có)', en: 'Group, if any' })} maxLength={200} limit={12} data={[...new Set(known.map((each) => each.delegation.name))]}
        filter={({ options, search }) => options.filter((option) => 'label' in option && fold(option.label).includes(fold(search)))} value={fields.delegation?.name ?? ''} onChange={takeDelegation}
      />
      <TextInput label={say({ vi: 'Chức vụ, nơi công tác', en: 'Position' })} maxLength={200} value={fields.position ?? ''} onChange={(event) => set({ position: event.currentTarget.value })} />
      <Checkbox label={say({ vi: 'Cấp ủy viên cấp triệu tập', en: 'Member of the convening committee' })} checked={fields.isConvener === true} onChange={(event) => set({ isConvener: event.currentTarget.checked })} />
      {fields.kind === 'full-member' && <Checkbox label={say({ vi: 'Sinh hoạt tạm thời tại đây', en: 'Here for temporary activity' })} description={say({ vi: 'Được đề cử, không biểu quyết và không bầu cử.', en: 'May nominate; has no vote.' })} checked={fields.temporaryHere === true} onChange={(event) => set({ temporaryHere: event.currentTarget.checked })} />}
    </>
  );
}

/** What the credentials report counts. */
function ProfileFields({ fields, set }: PartProps) {
  const say = useSay();
  const unknown = { value: '', label: say({ vi: 'chưa rõ', en: 'not known' }) };
  const choice = <V extends string>(label: Sentence, name: 'sex' | 'education' | 'profession' | 'theory', values: readonly V[], words: { readonly [K in V]: Sentence }) => (
    <NativeSelect label={say(label)} value={fields[name] ?? ''} data={[unknown, ...values.map((value) => ({ value, label: say(words[value]) }))]} onChange={(event) => set({ [name]: event.currentTarget.value || null })} />
  );
  return (
    <fieldset className={css['profile']}>
      <legend>{say({ vi: 'Thông tin cho báo cáo thẩm tra', en: 'For the credentials report' })}</legend>
      <div className={css['two']}>
        <DayField label={say({ vi: 'Ngày sinh', en: 'Birthday' })} value={(fields.bornOn ?? undefined) as Day | undefined} onChange={(day) => set({ bornOn: day ?? null, ...(day && { bornYear: null }) })} />
        <NumberInput label={say({ vi: 'hoặc chỉ năm sinh', en: 'or the year only' })} min={1900} max={2100} allowDecimal={false} thousandSeparator="" disabled={fields.bornOn != null} value={fields.bornYear ?? ''} onChange={(value) => set({ bornYear: typeof value === 'number' ? value : null })} />
        {choice({ vi: 'Giới tính', en: 'Sex' }, 'sex', SEXES, { male: { vi: 'Nam', en: 'Man' }, female: { vi: 'Nữ', en: 'Woman' } })}
        <TextInput label={say({ vi: 'Dân tộc', en: 'Ethnicity' })} maxLength={40} value={fields.ethnicity ?? ''} onChange={(event) => set({ ethnicity: event.currentTarget.value })} />
        <DayField label={say({ vi: 'Ngày vào Đảng', en: 'Joined on' })} value={(fields.joinedOn ?? undefined) as Day | undefined} onChange={(day) => set({ joinedOn: day ?? null })} />
        <DayField label={say({ vi: 'Ngày chính thức', en: 'Full member since' })} value={(fields.officialOn ?? undefined) as Day | undefined} onChange={(day) => set({ officialOn: day ?? null })} />
        {choice({ vi: 'Học vấn', en: 'Schooling' }, 'education', EDUCATIONS, educationWords)}
        {choice({ vi: 'Chuyên môn', en: 'Profession' }, 'profession', PROFESSIONS, professionWords)}
        {choice({ vi: 'Lý luận chính trị', en: 'Political theory' }, 'theory', THEORIES, theoryWords)}
        <NativeSelect label={say({ vi: 'Kỷ luật đang thi hành', en: 'Discipline in force' })} value={fields.discipline ?? 'none'} data={DISCIPLINES.map((value) => ({ value, label: say(disciplineWords[value]) }))} onChange={(event) => set({ discipline: event.currentTarget.value as Fields['discipline'] & string })} />
      </div>
      <TextInput label={say({ vi: 'Khen thưởng', en: 'Honours' })} maxLength={300} value={fields.honours ?? ''} onChange={(event) => set({ honours: event.currentTarget.value })} />
    </fieldset>
  );
}
