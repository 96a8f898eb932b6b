import { useEffect, useState } from 'react';

/** Long enough to find one's own name among sixteen from the last row. */
const TURN_AFTER_MS = 12_000;

/** Parts of nearly the same length, none longer than `most`; nothing gives one empty part. */
export function partsOf<Row>(rows: readonly Row[], most: number): readonly (readonly Row[])[] {
  const count = Math.max(1, Math.ceil(rows.length / most));
  const length = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, index) => rows.slice(index * length, (index + 1) * length));
}

/** Which part is shown now: they turn by themselves, for nobody stands at a screen of the hall. */
export function useTurning(parts: number): number {
  const [turned, setTurned] = useState(0);
  useEffect(() => {
    if (parts < 2) return;
    const timer = setInterval(() => setTurned((times) => times + 1), TURN_AFTER_MS);
    return () => clearInterval(timer);
  }, [parts]);
  return turned % parts;
}
