import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';

export const ACCOUNT_NAME = /^[a-z0-9][a-z0-9._-]{1,39}$/;
export const PASSWORD_MIN_CHARACTERS = 10;
/** A sentence fits; a text made to keep the hash busy does not. */
export const PASSWORD_MAX_CHARACTERS = 200;

/** What every sample account is opened with. Not a secret: the sign-in page shows it, and sample accounts exist only in a sample season. */
export const SAMPLE_PASSWORD = 'dai-hoi-mau-2020';

export type PasswordProblem =
  | { readonly code: 'password_too_short'; readonly characters: number }
  | { readonly code: 'password_has_account_name' }
  | { readonly code: 'password_too_plain' };

/**
 * A password may be any sentence. Compared in NFC, so that it is the same from every keyboard.
 * @problem password_too_short         fewer than ten characters
 * @problem password_has_account_name  it is little more than the name of the account or of the person
 * @problem password_too_plain         one or two characters repeated, or a run such as 1234567890
 */
export function checkPassword(password: string, names: readonly string[]): Result<string, PasswordProblem> {
  const kept = password.normalize('NFC');
  const characters = Array.from(kept).length;
  if (characters < PASSWORD_MIN_CHARACTERS) return fail({ code: 'password_too_short', characters: PASSWORD_MIN_CHARACTERS });
  const bare = letters(kept);
  if (names.some((name) => nearly(bare, letters(name)))) return fail({ code: 'password_has_account_name' });
  return new Set(kept).size < 4 || isRun(kept) ? fail({ code: 'password_too_plain' }) : ok(kept);
}

/** Small letters without marks and digits; unlike the folding of search it leaves y as y. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}

function letters(text: string): string {
  return plain(text).replaceAll(' ', '');
}

/** The name itself, also with up to four characters around it. */
function nearly(bare: string, name: string): boolean {
  return name.length >= 3 && bare.includes(name) && bare.length - name.length <= 4;
}

function isRun(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  steps.delete(-9); // 9 is followed by 0
  return steps.size === 1 && (steps.has(1) || steps.has(-1));
}

/** A name for an account from the person's: given name, then the initials, as offices write it: "Nguyễn Thị Lan" → lannt. */
export function proposeAccountName(fullName: string): string {
  const words = plain(fullName).split(' ').filter((word) => word !== '');
  const given = words.at(-1) ?? '';
  const name = given + words.slice(0, -1).map((word) => word[0]).join('');
  return name.length < 2 ? `${name}.cb` : name.slice(0, 40);
}

/** How a session lives: it ends when unused for so long, and in any case after so long. */
export const SESSION_IDLE_MS = 12 * 3_600_000;
export const SESSION_MAX_MS = 7 * 86_400_000;

/** Tokens for programs are good for a year at the most. */
export const TOKEN_MAX_DAYS = 366;

export type TokenPeriodProblem = { readonly code: 'token_period_wrong'; readonly latest: Day };
