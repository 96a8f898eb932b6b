import { useDeferredValue, useMemo } from 'react';
import { findInText, type FoldedText, foldText, type Stretch } from '#foundation/find-in-text.ts';
import type { DraftRow, Rows } from './draft-rows.ts';

export interface Found {
  /** Paragraphs in which the words stand, by their places. */
  readonly places: readonly number[];
  /** By the paragraph's key: where in it. */
  readonly stretches: ReadonlyMap<string, readonly Stretch[]>;
}

interface Looked {
  readonly folded: FoldedText;
  readonly query: string;
  readonly here: readonly Stretch[] | undefined;
}

/** A paragraph is folded and looked through once for as long as it stays the same, so that typing stays quick in a long text. */
const looked = new WeakMap<DraftRow, Looked>();

function stretchesIn(row: DraftRow, query: string): readonly Stretch[] | undefined {
  const known = looked.get(row);
  if (known?.query === query) return known.here;
  const folded = known?.folded ?? foldText(row.text);
  const here = findInText(folded, query);
  looked.set(row, { folded, query, here });
  return here;
}

/** Where the words looked for stand in the text. */
export function useFound(rows: Rows, asked: string | undefined): Found {
  const query = useDeferredValue(asked?.trim() ?? '');
  return useMemo(() => {
    const stretches = new Map<string, readonly Stretch[]>();
    const places: number[] = [];
    if (query === '') return { places, stretches };
    for (const [place, row] of rows.entries()) {
      const here = stretchesIn(row, query);
      if (!here) continue;
      places.push(place);
      stretches.set(row.key, here);
    }
    return { places, stretches };
  }, [rows, query]);
}
