import { canonicalText, type Json, type JsonObject } from '../canonical.ts';
import { differing } from './figures.ts';
import type { Count, CountedBatch } from './protocol.ts';

/** Something that does not balance and does not block; the head teller accepts it with a reason. */
export interface Warning {
  readonly code: string;
  readonly facts: JsonObject;
}

/** What must be accepted before the protocol of this count can be made (docs/protocol-format.md §5). */
export function warningsIn({ papers, present, batches }: Count): Warning[] {
  const { issued, returned } = papers;
  const found: Warning[] = [];
  if (issued < present) found.push({ code: 'issued_below_present', facts: { issued, present } });
  if (returned > issued) found.push({ code: 'returned_above_issued', facts: { issued, returned } });
  if (returned > 0 && returned < issued) found.push({ code: 'not_all_returned', facts: { issued, returned } });
  if (returned === 0 && issued > 0) found.push({ code: 'nothing_returned', facts: { issued } });
  for (const each of batches) {
    const kinds = kindsApart(each);
    if (kinds > 0) found.push({ code: 'kinds_differ', facts: { batch: each.batch, kinds } });
  }
  return found;
}

export function warningKey({ code, facts }: Warning): string {
  return `${code} ${canonicalText(facts)}`;
}

/** Kinds of papers that one pass found more often than the other, while every figure agrees. */
function kindsApart({ first, second }: CountedBatch): number {
  if (first.kinds === null || second.kinds === null || differing(first.figures, second.figures).length > 0) return 0;
  return [...new Set([...first.kinds.keys(), ...second.kinds.keys()])].filter((kind) => first.kinds?.get(kind) !== second.kinds?.get(kind)).length;
}

/** How often each kind of paper lies in a pass; null when it gave sums. */
export function kindsOf(content: JsonObject): ReadonlyMap<string, number> | null {
  if (content['kind'] !== 'ballots') return null;
  return new Map((content['ballots'] as readonly JsonObject[]).map(({ ballot, times }): [string, number] => [canonicalText(ballot as Json), times as number]));
}
