import './reading.css';
import { useLayoutEffect, useState } from 'react';
import { keep, kept } from './browser-keep.ts';

const KEPT_UNDER = 'daihoi.reading-size';

/** Letters of 18 px while a member reads, 22 px with «Chữ to»; both follow the browser's own setting. The choice stays in this browser. */
export function useReadingSize(): readonly [large: boolean, toggle: () => void] {
  const [large, setLarge] = useState(() => kept(KEPT_UNDER) === 'large');
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['reading'] = large ? 'large' : 'normal';
    return () => void delete dataset['reading'];
  }, [large]);
  return [
    large,
    () => {
      keep(KEPT_UNDER, large ? undefined : 'large');
      setLarge(!large);
    },
  ];
}
