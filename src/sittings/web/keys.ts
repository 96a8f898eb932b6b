import { useEffect, useRef, useState } from 'react';

/** Work by the key pressed: `{ Enter: next, p: ask }`. Letters are compared in lower case. */
export type Keys = { readonly [key: string]: (() => void) | undefined };

const KEPT_UNDER = 'daihoi.keys';

/**
 * Keys of a desk, pressed anywhere on the page but not while somebody types, and not while a dialog is open. Enter on a button or link stays that
 * button's own. Single letters can be switched off for those who speak to their machine instead of typing.
 */
export function useKeys(keys: Keys, on: boolean): void {
  const present = useRef(keys);
  useEffect(() => {
    present.current = keys;
  });
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented || !isFree(event)) return;
      const act = present.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
}

function isFree(event: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return false;
  const at = event.target instanceof Element ? event.target : document.body;
  if (at.closest('input, textarea, select, [contenteditable="true"]') !== null) return false;
  return event.key.length === 1 || at.closest('button, a, summary, [role="button"]') === null;
}

/** Whether this browser's user wants single keys; kept in the browser. */
export function useKeysWanted(): readonly [boolean, (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(() => read() !== 'off');
  return [
    wanted,
    (next) => {
      setWanted(next);
      try {
        localStorage.setItem(KEPT_UNDER, next ? 'on' : 'off');
      } catch {
        // A browser that keeps nothing asks again next time.
      }
    },
  ];
}

function read(): string | null {
  try {
    return localStorage.getItem(KEPT_UNDER);
  } catch {
    return null;
  }
}
