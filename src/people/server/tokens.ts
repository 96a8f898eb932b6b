import { createHash, randomBytes } from 'node:crypto';

/** Tokens for programs begin so; what does not is a sign-in of a person. */
const PROGRAM_TOKEN = 'dhp_';

/** 256 random bits, written so that a cookie and a header carry them. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

export function newProgramToken(): string {
  return PROGRAM_TOKEN + newSessionToken();
}

export function isProgramToken(token: string | undefined): boolean {
  return token?.startsWith(PROGRAM_TOKEN) ?? false;
}

/** What is kept of a token. It has full entropy, so a fast hash is enough. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

const CLEAR = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of four letters and digits that cannot be mistaken for one another: 79 bits, to be read out once. */
export function newTemporaryPassword(): string {
  // 248 is the largest multiple of 31 in a byte: above it the letters would not be equally likely.
  const letters = [...randomBytes(64)].filter((byte) => byte < 248).slice(0, 16).map((byte) => CLEAR[byte % CLEAR.length]);
  return letters.length < 16 ? newTemporaryPassword() : letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
