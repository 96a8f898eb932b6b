import { fold } from '#foundation/text.ts';

/** One person of the roll as a desk looks for them. */
export interface Findable {
  readonly id: string;
  readonly badge: string;
  readonly fullName: string;
}

/** The roll with its words folded once; a desk asks at every key. */
export interface Index<Person extends Findable> {
  byBadge(code: string): Person | undefined;
  /** Best first: whole name, given name begun, any word begun; each word typed must begin a word of the name. */
  find(typed: string, most?: number): readonly Person[];
}

export function indexOf<Person extends Findable>(roll: readonly Person[]): Index<Person> {
  const badges = new Map(roll.map((person) => [codeOf(person.badge), person]));
  const names = roll.map((person) => ({ person, words: fold(person.fullName).split(' ') }));
  return {
    byBadge: (code) => badges.get(codeOf(code)),
    find(typed, most = 8) {
      const asked = fold(typed).split(' ').filter((word) => word !== '');
      if (asked.length === 0) return [];
      const code = codeOf(typed);
      const byCode = code.length >= 3 ? [...badges].filter(([badge]) => badge.startsWith(code)).map(([, person]) => person) : [];
      const byName = names
        .map(({ person, words }) => ({ person, rank: rankOf(asked, words) }))
        .filter(({ rank }) => rank > 0)
        .toSorted((one, other) => other.rank - one.rank)
        .map(({ person }) => person);
      return [...new Set([...byCode, ...byName])].slice(0, most);
    },
  };
}

/** 0: does not fit. People are called by their given name, which is the last word. */
function rankOf(asked: readonly string[], words: readonly string[]): number {
  if (!eachBegins(asked, words)) return 0;
  const given = words.at(-1) ?? '';
  const whole = words.join(' ');
  if (whole === asked.join(' ')) return 6;
  if (asked.at(-1) === given) return 5;
  if (asked.length > 1 && whole.startsWith(asked.join(' '))) return 4;
  if (asked.includes(given)) return 3;
  return given.startsWith(asked.at(-1) ?? '') ? 2 : 1;
}

/** Every word typed begins another word of the name. */
function eachBegins(asked: readonly string[], words: readonly string[]): boolean {
  const left = [...words];
  // The longest first, so that "an" does not take the word that "anh" needs.
  return asked.toSorted((one, other) => other.length - one.length).every((word) => {
    const at = left.findIndex((each) => each.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Codes are read without regard to case, spaces and strokes. */
export function codeOf(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
