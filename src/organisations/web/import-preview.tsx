import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { previewImport } from '../contract.ts';
import css from './register.module.css';
import { fieldWords, importWords as words, registerWords } from './register-words.ts';
import { useKinds } from './use-kinds.ts';
import { sayRowProblem } from './row-words.ts';

type Preview = OutputOf<typeof previewImport>;
const PARTS = ['wrong', 'added', 'changed', 'missing', 'unchanged'] as const;
type Part = (typeof PARTS)[number];

/** What the file would do, as five counts; each opens its list. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const show = useFormat();
  const counts: Record<Part, number> = { wrong: preview.wrong.count, added: preview.added.count, changed: preview.changed.count, missing: preview.missing.count, unchanged: preview.unchanged };
  const [part, setPart] = useState<Part>(() => (['wrong', 'added', 'changed'] as const).find((each) => counts[each] > 0) ?? 'unchanged');
  const shown = part === 'unchanged' ? 0 : preview[part].first.length;
  return (
    <section aria-label={say({ vi: 'Xem trước', en: 'Preview' })} className="stack">
      <div className={css.counts} role="tablist">
        {PARTS.map((each) => (
          <button key={each} type="button" role="tab" id={`tab-${each}`} aria-controls="import-part" aria-selected={each === part} className={each === 'wrong' && counts.wrong > 0 ? css.bad : ''} onClick={() => setPart(each)}>
            <b>{show.number(counts[each])}</b>
            <span>{say(words[each])}</span>
          </button>
        ))}
      </div>
      <div id="import-part" role="tabpanel" tabIndex={0} aria-labelledby={`tab-${part}`} className={css.table}>
        {counts[part] === 0 ? <p className="muted">{say(words.noneOfThese)}</p> : <PartList part={part} preview={preview} />}
        {part !== 'unchanged' && shown < counts[part] && (
          <p className={css.moreFound}>{say({ vi: `Hiện ${show.number(shown)} trên ${show.number(counts[part])}.`, en: `${show.number(shown)} of ${show.number(counts[part])} are shown.` })}</p>
        )}
      </div>
    </section>
  );
}

function PartList({ part, preview }: { readonly part: Part; readonly preview: Preview }) {
  const say = useSay();
  switch (part) {
    case 'wrong':
      return <WrongList rows={preview.wrong.first} />;
    case 'added':
      return <AddedList rows={preview.added.first} />;
    case 'changed':
      return <ChangedList rows={preview.changed.first} />;
    case 'missing':
      return (
        <>
          <p className="measure small muted">{say(words.missingNote)}</p>
          <table>
            <tbody>
              {preview.missing.first.map((row) => (
                <tr key={row.code}>
                  <td className="nowrap">{row.code}</td>
                  <td>{row.name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      );
    case 'unchanged':
      return <p className="muted">{say(words.unchangedNote)}</p>;
  }
}

function WrongList({ rows }: { readonly rows: Preview['wrong']['first'] }) {
  const say = useSay();
  return (
    <table>
      <thead>
        <tr>
          <th>{say(words.what)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.cell} ${row.code}`}>
            <td>{say(sayRowProblem(row))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AddedList({ rows }: { readonly rows: Preview['added']['first'] }) {
  const say = useSay();
  const show = useFormat();
  const kinds = useKinds();
  return (
    <table>
      <thead>
        <tr>
          <th>{say(registerWords.code)}</th>
          <th>{say(registerWords.name)}</th>
          <th>{say(registerWords.kind)}</th>
          <th>{say(registerWords.superior)}</th>
          <th className="num">{say(registerWords.members)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <td className="nowrap">{row.code}</td>
            <td>{row.name}</td>
            <td>{kinds.kind(row.kindId)}</td>
            <td className="nowrap">{row.superiorCode ?? ''}</td>
            <td className="num">{row.members === null ? '' : show.number(row.members)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ChangedList({ rows }: { readonly rows: Preview['changed']['first'] }) {
  const say = useSay();
  const show = useFormat();
  const kinds = useKinds();
  const value = (field: string, given: string | number | null): string =>
    given === null ? say(registerWords.none) : typeof given === 'number' ? show.number(given) : field === 'kind' ? kinds.kind(given) : given;
  return (
    <table>
      <thead>
        <tr>
          <th>{say(registerWords.code)}</th>
          <th>{say(registerWords.name)}</th>
          <th>{say(words.field)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <td className="nowrap">{row.code}</td>
            <td>{row.name}</td>
            <td>
              {row.fields.map(({ field, was, becomes }) => (
                <div key={field}>
                  {say(fieldWords[field] ?? { vi: field, en: field })}: <span className={css.was}>{value(field, was)}</span> → {value(field, becomes)}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
