import type { OutputOf } from '#foundation/contract.ts';
import { useSay } from '#kit/language.tsx';
import type { showDocument } from '../contract.ts';
import css from './text.module.css';

type Table = NonNullable<OutputOf<typeof showDocument>['paragraphs'][number]['table']>;

/** A table that stands in the text and follows the figures of the targets. */
export function PaperTable({ table }: { readonly table: Table }) {
  const say = useSay();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by keyboard too
    <div className={css.table} role="region" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((cell, place) => (
              <th key={place} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.length === 0 && <p className="muted small">{say({ vi: 'Chưa có chỉ tiêu nào.', en: 'There are no targets yet.' })}</p>}
    </div>
  );
}
