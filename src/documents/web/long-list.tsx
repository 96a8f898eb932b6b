import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useCallback, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';

export interface LongListHandle {
  /** Scrolls the page to the item. */
  readonly goTo: (index: number) => void;
}

export interface LongListProps {
  readonly label: string;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** About how many px high; corrected once the item has been drawn. */
  readonly estimate: (index: number) => number;
  readonly ref?: Ref<LongListHandle>;
  readonly className?: string | undefined;
  /** Told when another item has come to the top of the window. */
  readonly onTop?: (index: number) => void;
  /** Language of what is listed, when it is not that of the page. */
  readonly lang?: string;
  readonly children: (index: number) => ReactNode;
}

/** Space above an item that was gone to. */
const ABOVE = 12;

/** A long text in the page's own scroll: only what is in the window is drawn, so that 3.000 paragraphs open as fast as thirty. */
export function LongList({ label, count, keyOf, estimate, ref, className, onTop, lang, children }: LongListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  // Whatever is drawn above can push the list down, so its place is looked at after every drawing; the same place changes nothing.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    setMargin(frame.current ? Math.round(frame.current.getBoundingClientRect().top + window.scrollY) : 0);
  });
  // The list measures everything anew when the function of its keys is another one; while somebody types, the keys are the same.
  const keys = Array.from({ length: count }, (_, index) => keyOf(index)).join(' ');
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the keys themselves say when it is another one
  const getItemKey = useCallback(keyOf, [keys]);
  const virtual = useWindowVirtualizer({ count, getItemKey, estimateSize: estimate, overscan: 12, scrollMargin: margin, scrollPaddingStart: ABOVE });
  useImperativeHandle(ref, () => ({ goTo: (index) => virtual.scrollToIndex(index, { align: 'start' }) }), [virtual]);
  const items = virtual.getVirtualItems();
  const seen = (virtual.scrollOffset ?? 0) + ABOVE + 1;
  const top = items.find((item) => item.end > seen)?.index ?? 0;
  useLayoutEffect(() => onTop?.(top), [top, onTop]);
  return (
    <div ref={frame} className={className} role="group" aria-label={label} lang={lang} style={{ height: virtual.getTotalSize(), position: 'relative' }}>
      <div style={{ position: 'absolute', inset: '0 0 auto 0', transform: `translateY(${(items[0]?.start ?? margin) - margin}px)` }}>
        {items.map((item) => (
          <div key={item.key} data-index={item.index} ref={virtual.measureElement}>
            {children(item.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
