import { hash, verify } from '@node-rs/argon2';

/** Port: how passwords are hashed. A seed of hundreds of accounts with one password brings one that hashes once. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes the same time when there is no hash to compare with. */
  matches(hash: string | undefined, password: string): Promise<boolean>;
}

/** 19 MiB, two passes, one lane: the least that OWASP's password storage page recommends, about 10 ms here. The library's default kind is Argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let hashOfNobody: Promise<string> | undefined;

/** Argon2id. Passwords are compared in NFC: keyboards differ in how they write Vietnamese. */
export const argon2Passwords: Passwords = {
  hash: (password) => hash(password.normalize('NFC'), COST),
  async matches(kept, password) {
    const compared = kept ?? (await (hashOfNobody ??= hash('no account has this password', COST)));
    return (await verify(compared, password.normalize('NFC'))) && kept !== undefined;
  },
};

/** Hashes each password once and answers the same hash again: only for sample accounts, whose password is public. */
export function hashedOnce(passwords: Passwords = argon2Passwords): Passwords {
  const known = new Map<string, Promise<string>>();
  return {
    hash(password) {
      const hashing = known.get(password) ?? passwords.hash(password);
      known.set(password, hashing);
      return hashing;
    },
    matches: (kept, password) => passwords.matches(kept, password),
  };
}
