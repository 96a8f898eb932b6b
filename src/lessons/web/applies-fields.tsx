import { Checkbox, NativeSelect } from '@mantine/core';
import { useSay } from '#kit/language.tsx';
import { appliesPhrase } from '../core/words.ts';
import { type Choices, type LessonView, namesIn, pageWords as words } from './page-words.ts';
import css from './lessons.module.css';

type Applies = LessonView['applies'];

/** To whom a lesson applies: nothing chosen is everybody; the phrase says back what was chosen. */
export function AppliesFields({ applies, choices, onChange }: { readonly applies: Applies; readonly choices: Choices; readonly onChange: (applies: Applies) => void }) {
  const say = useSay();
  const toggled = (ids: readonly string[], id: string): string[] => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  const yesNo = (value: string): boolean | null => (value === '' ? null : value === 'yes');
  const shown = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');
  const levels = choices.levels.filter(({ id, offered }) => offered || applies.levels.includes(id));
  const kinds = choices.kinds.filter(({ level }) => applies.levels.length === 0 ? levels.some(({ id }) => id === level) : applies.levels.includes(level));
  return (
    <fieldset className={css.group}>
      <legend>{say(words.applies)}</legend>
      <div className="stack" style={{ gap: 12 }}>
        <p className="small muted">{say({ vi: 'Đang chọn: ', en: 'Chosen: ' })}<b>{say(appliesPhrase(applies, namesIn(choices)))}</b></p>
        <div className={css.chips}>
          {levels.map((level) => (
            <Checkbox key={level.id} size="sm" label={say(level)} checked={applies.levels.includes(level.id)} onChange={() => onChange({ ...applies, levels: toggled(applies.levels, level.id), kinds: [] })} />
          ))}
        </div>
        <div className={css.chips}>
          {kinds.map((kind) => (
            <Checkbox key={kind.id} size="sm" label={say(kind)} checked={applies.kinds.includes(kind.id)} onChange={() => onChange({ ...applies, kinds: toggled(applies.kinds, kind.id) })} />
          ))}
        </div>
        <div className={css.two}>
          <NativeSelect label={say({ vi: 'Hình thức', en: 'Form' })} value={applies.form ?? ''} data={[{ value: '', label: say({ vi: 'Mọi hình thức', en: 'Either form' }) }, { value: 'delegates', label: say({ vi: 'Đại hội đại biểu', en: 'Congress of delegates' }) }, { value: 'members', label: say({ vi: 'Đại hội đảng viên', en: 'Congress of members' }) }]} onChange={(event) => onChange({ ...applies, form: (event.currentTarget.value || null) as Applies['form'] })} />
          <NativeSelect label={say({ vi: 'Bầu trực tiếp bí thư', en: 'Direct election of the secretary' })} value={shown(applies.direct)} data={[{ value: '', label: say({ vi: 'Có hay không đều áp dụng', en: 'With or without' }) }, { value: 'yes', label: say({ vi: 'Chỉ nơi bầu trực tiếp', en: 'Only with' }) }, { value: 'no', label: say({ vi: 'Chỉ nơi không bầu trực tiếp', en: 'Only without' }) }]} onChange={(event) => onChange({ ...applies, direct: yesNo(event.currentTarget.value) })} />
          <NativeSelect label={say({ vi: 'Đại hội điểm', en: 'Pilots' })} value={shown(applies.pilot)} data={[{ value: '', label: say({ vi: 'Điểm hay không đều áp dụng', en: 'Pilots and others' }) }, { value: 'yes', label: say({ vi: 'Chỉ đại hội điểm', en: 'Pilots only' }) }, { value: 'no', label: say({ vi: 'Chỉ nơi không làm điểm', en: 'Others only' }) }]} onChange={(event) => onChange({ ...applies, pilot: yesNo(event.currentTarget.value) })} />
        </div>
      </div>
    </fieldset>
  );
}
