import { readFileSync } from 'node:fs';
import { assert } from '#foundation/assert.ts';

/** Reads a table of ours that lies beside this file: tab between fields, first line the headings. */
export function readTable<const C extends string>(path: string, columns: readonly C[]): { readonly [column in C]: string }[] {
  const [head = '', ...lines] = readFileSync(new URL(path, import.meta.url), 'utf8').replace(/\n$/, '').split('\n');
  assert(head === columns.join('\t'), `${path} has the columns ${columns.join(',')}`);
  return lines.map((line, index) => {
    const fields = line.split('\t');
    assert(fields.length === columns.length, `${path}, line ${index + 2} has ${columns.length} fields`);
    return Object.fromEntries(columns.map((column, at) => [column, fields[at]])) as { [column in C]: string };
  });
}
