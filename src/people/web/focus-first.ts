import { type RefObject, useEffect, useRef } from 'react';

/** The field that a person has just asked for takes the keyboard when it appears: `<TextInput ref={useFocusFirst()} />` */
export function useFocusFirst(): RefObject<HTMLInputElement | null> {
  const place = useRef<HTMLInputElement>(null);
  useEffect(() => place.current?.focus(), []);
  return place;
}
