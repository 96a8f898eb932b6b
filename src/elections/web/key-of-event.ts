/** What of a keyboard's event is read; a KeyboardEvent fits. */
export interface KeyPressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The key as the desk knows it, whatever the keyboard is set to: the Vietnamese layout writes ă â ê on the number row, and an input
 * method may hide the letter altogether, so the place of the key decides there. Undefined for keys of the browser.
 */
export function keyOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPressed): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (/^[0-9]$/.test(key)) return key;
  if (['Enter', 'Backspace', 'Escape', ' ', '=', '-', '+', '*'].includes(key)) return key;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit !== undefined && !shiftKey) return digit;
  const placed = PLACED[code];
  if (placed !== undefined && !shiftKey) return placed;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter?.toLowerCase();
}

const PLACED: { readonly [code: string]: string } = { Equal: '=', Minus: '-', NumpadAdd: '+', NumpadSubtract: '-', NumpadMultiply: '*', NumpadEnter: 'Enter', Space: ' ' };
