import { type RefObject, useEffect, useRef } from 'react';

/** Keys pressed anywhere within a form, beside what its fields do with them. */
export function useFormKeys(onKey: (event: KeyboardEvent, form: HTMLFormElement) => void): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const present = useRef(onKey);
  useEffect(() => {
    present.current = onKey;
  });
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const pressed = (event: KeyboardEvent): void => present.current(event, element);
    element.addEventListener('keydown', pressed);
    return () => element.removeEventListener('keydown', pressed);
  }, []);
  return form;
}
