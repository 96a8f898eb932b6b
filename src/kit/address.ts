import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/**
 * What a screen shows stands in its address, so that a link opens the same picture.
 *   const [address, change] = useAddress();   address.unit → string | undefined
 *   change({ unit: 'LH', asOf: undefined })                       // undefined takes it away
 *   change({ asOf: day }, { replace: true })                     // without a step in the browser's history (dragging, typing)
 */
export type Address = { readonly [name: string]: string | undefined };

export function useAddress(): readonly [Address, (patch: Address, options?: { readonly replace?: boolean }) => void] {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const change = useCallback(
    (patch: Address, options: { readonly replace?: boolean } = {}) => {
      void navigate({ to: '.', search: (before: Address) => merged(before, patch), replace: options.replace === true, resetScroll: false });
    },
    [navigate],
  );
  return [address, change];
}

function merged(before: Address, patch: Address): Address {
  return Object.fromEntries(Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined && value !== ''));
}

/** The router's search is plain text on both sides: ?unit=LH&asOf=2020-05-29. */
export function parseSearch(text: string): Address {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search as Address)) if (value !== undefined && value !== '') query.set(name, value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
