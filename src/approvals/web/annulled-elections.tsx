import { Checkbox, TextInput } from '@mantine/core';
import { useSay } from '#kit/language.tsx';
import css from './approvals.module.css';
import type { Shown } from './dossier-words.ts';

/** Which elections are annulled and held anew: the reason by the election's id. @rule R-QD24-16.2 */
export function AnnulledElections({ of, annulled, onChange }: { readonly of: Shown; readonly annulled: Readonly<Record<string, string>>; readonly onChange: (annulled: Readonly<Record<string, string>>) => void }) {
  const say = useSay();
  if (of.elections.length === 0) return <p className="note calm">{say({ vi: 'Đại hội này không có cuộc bầu nào trong sổ nên không hủy kết quả tại đây được.', en: 'The record has no election of this congress, so none can be annulled here.' })}</p>;
  const toggle = (id: string, on: boolean): void => onChange(on ? { ...annulled, [id]: '' } : Object.fromEntries(Object.entries(annulled).filter(([each]) => each !== id)));
  return (
    <fieldset className={css.rows}>
      <legend>{say({ vi: 'Cuộc bầu bị hủy, phải bầu lại', en: 'Elections that are annulled and held anew' })}</legend>
      {of.elections.map(({ id, title }) => (
        <div key={id} className={css.lineRow}>
          <Checkbox label={say(title)} checked={annulled[id] !== undefined} onChange={(event) => toggle(id, event.currentTarget.checked)} />
          {annulled[id] !== undefined && <TextInput label={say({ vi: `Lý do hủy ${title.vi}`, en: `Why it is annulled: ${title.en}` })} maxLength={1000} value={annulled[id]} onChange={(event) => onChange({ ...annulled, [id]: event.currentTarget.value })} />}
        </div>
      ))}
    </fieldset>
  );
}
