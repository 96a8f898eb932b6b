import { useEffect, useState } from 'react';
import { useSay } from './language.tsx';

const SAY_AFTER_MS = 200;

/** A skeleton of the right size: the space is kept at once, the grey bones appear after 200 ms. `<Waiting lines={12} lineHeight={40} />` */
export function Waiting({ lines = 4, lineHeight = 32 }: { readonly lines?: number; readonly lineHeight?: number }) {
  const say = useSay();
  const shown = useLater(SAY_AFTER_MS);
  return (
    <div className={shown ? 'bones' : 'bones hidden'} role="status" aria-label={say({ vi: 'Đang tải', en: 'Loading' })} style={{ gap: lineHeight - 14 }}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="bone" style={{ width: `${90 - ((index * 37) % 45)}%` }} />
      ))}
    </div>
  );
}

/** True once that time has passed. */
export function useLater(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}
