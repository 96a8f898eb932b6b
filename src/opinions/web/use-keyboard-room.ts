import { useEffect } from 'react';

/** A phone's keyboard covers the foot of the page; the sheet stands on top of it by `--keyboard`. */
export function useKeyboardRoom(active: boolean): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!active || !view) return undefined;
    const { style } = document.documentElement;
    const measure = (): void => {
      // Pinching makes the view smaller as well; only a keyboard does so at full scale.
      const covered = view.scale > 1.01 ? 0 : Math.max(0, window.innerHeight - view.height - view.offsetTop);
      style.setProperty('--keyboard', `${Math.round(covered)}px`);
    };
    measure();
    view.addEventListener('resize', measure);
    view.addEventListener('scroll', measure);
    return () => {
      view.removeEventListener('resize', measure);
      view.removeEventListener('scroll', measure);
      style.removeProperty('--keyboard');
    };
  }, [active]);
}
