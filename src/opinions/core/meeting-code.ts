/**
 * Signs of a meeting's code that nobody takes for one another, neither printed nor read aloud from the back of a room. Nine of them are
 * 40.7 bits: at the pace at which codes may be tried, guessing one takes longer than any meeting.
 */
export const CODE_SIGNS = 'ACDEFGHJKMNPQRTUWXY3479';
export const CODE_LENGTH = 9;

/** The code as it is kept, of what a person typed: small letters, spaces and hyphens do not matter. */
export function codeOf(typed: string): string {
  return typed.toUpperCase().replace(/[\s\-–.]+/g, '');
}

/** "ACD-EFG-HJK" */
export function shownCode(code: string): string {
  return code.replace(/(.{3})(?=.)/g, '$1-');
}
