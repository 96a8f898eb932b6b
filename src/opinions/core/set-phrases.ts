/**
 * Phrases of address, introduction and thanks, which say nothing about a draft. They are dropped before texts are compared, since
 * two speeches that share nothing else share these. Everything here is folded (see `foldKey`), as is what it is compared with.
 */

/** What opens an address; followed by whoever is addressed. */
const OPENINGS = ['kinh thua', 'kinh gui', 'kinh chao', 'thua'];

const ADDRESSED = [
  'doan chu tich dai hoi', 'doan chu tich', 'doan thu ki', 'chu tich doan', 'ban to chuc', 'ban thuong vu', 'ban chap hanh', 'ban soan thao', 'tieu ban van kien', 'chu toa', 'dai hoi dang bo', 'dai hoi chi bo', 'dai hoi', 'hoi nghi',
  'dang uy', 'chi uy', 'cap uy', 'chi bo', 'cac dong chi dang vien', 'cac dong chi dai bieu', 'cac dong chi lanh dao', 'cac dong chi', 'dong chi chu tri', 'dong chi bi thu', 'dong chi', 'cac vi dai bieu', 'quy vi dai bieu', 'qui vi dai bieu',
  'qui vi', 'cac vi', 'qui dai bieu', 'dai bieu', 'toan the', 'ba con', 'ong ba', 'cung', 'va', 'da lang nghe', 'da theo doi', 'cua', 'voi', 'su lang nghe', 'su theo doi', 'khach qui', 'kinh men',
];

const SPEAKERS = ['toi', 'em', 'chung toi', 'chi bo toi', 'chi bo chung toi', 'chi bo', 'dang bo chung toi'];

/** The set phrases between a speaker and what is said, and those at the end; the longest first. */
const INTRODUCTIONS = [
  'xin phep duoc co y kien nhu sau', 'xin phep duoc phat bieu y kien nhu sau', 'xin phat bieu y kien nhu sau', 'xin duoc co y kien nhu sau', 'xin duoc gop y nhu sau', 'xin gop y nhu sau', 'xin co y kien nhu sau',
  'xin co mot so y kien nhu sau', 'xin co mot y kien nhu sau', 'co y kien nhu sau', 'co mot so y kien nhu sau', 'xin co y kien', 'xin phep co y kien', 'xin duoc co y kien', 'xin gop y', 'xin duoc gop y', 'xin phat bieu', 'xin phep phat bieu',
];

const THANKS = [
  'xin tran trong cam on', 'xin chan thanh cam on', 'xin thanh that cam on', 'xin cam on', 'tran trong cam on', 'chan thanh cam on', 'tran trong kinh chao', 'xin tran trong kinh chao', 'rat cam on',
];

const CLOSINGS = [
  'chuc dai hoi thanh cong tot dep', 'kinh chuc dai hoi thanh cong tot dep', 'xin chuc dai hoi thanh cong tot dep', 'chuc dai hoi thanh cong', 'kinh chuc dai hoi thanh cong', 'xin het', 'y kien cua toi xin het', 'tran trong',
];

/** `before` may stand ahead of the phrase and goes with it; what is in `after` follows any number of times. */
interface SetPhrase {
  readonly words: readonly string[];
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  /** A single word that also means other things (thưa – thua lỗ) goes only with what follows. */
  readonly needsAfter: boolean;
}

const split = (phrases: readonly string[]): string[][] => phrases.map((each) => each.split(' ')).toSorted((a, b) => b.length - a.length);
const addressed = split(ADDRESSED);
const speakers = split(SPEAKERS);

const SET_PHRASES: readonly SetPhrase[] = [
  ...split(OPENINGS).map((words) => ({ words, before: [], after: addressed, needsAfter: words.length === 1 })),
  ...split(THANKS).map((words) => ({ words, before: speakers, after: addressed, needsAfter: false })),
  ...split([...INTRODUCTIONS, ...CLOSINGS]).map((words) => ({ words, before: speakers, after: [], needsAfter: false })),
].toSorted((a, b) => b.words.length - a.words.length);

const byFirst = new Map<string, SetPhrase[]>();
for (const phrase of SET_PHRASES) byFirst.set(phrase.words[0] ?? '', [...(byFirst.get(phrase.words[0] ?? '') ?? []), phrase]);

/** The folded words without set phrases; all of them when nothing else was said. */
export function dropSetPhrases(words: readonly string[]): readonly string[] {
  let kept: string[] | undefined;
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at);
    if (found === undefined) {
      kept?.push(words[at] as string);
      at += 1;
      continue;
    }
    kept ??= words.slice(0, at);
    const speaker = found.before.find((each) => endsWith(kept as string[], each));
    if (speaker) kept.length -= speaker.length;
    at = found.until;
  }
  return kept === undefined || kept.length === 0 ? words : kept;
}

function phraseAt(words: readonly string[], at: number): { readonly until: number; readonly before: SetPhrase['before'] } | undefined {
  for (const phrase of byFirst.get(words[at] as string) ?? []) {
    if (!standsAt(words, at, phrase.words)) continue;
    let until = at + phrase.words.length;
    for (let more = phrase.after.find((each) => standsAt(words, until, each)); more; more = phrase.after.find((each) => standsAt(words, until, each))) until += more.length;
    if (!phrase.needsAfter || until > at + phrase.words.length) return { until, before: phrase.before };
  }
  return undefined;
}

export function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  if (at + phrase.length > words.length) return false;
  for (let index = 0; index < phrase.length; index++) if (words[at + index] !== phrase[index]) return false;
  return true;
}

function endsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return words.length >= phrase.length && standsAt(words, words.length - phrase.length, phrase);
}
