import type { Sentence } from '#foundation/sentence.ts';

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'], [/coc_coc/i, 'Cốc Cốc'], [/OPR\//, 'Opera'], [/SamsungBrowser/, 'Samsung Internet'], [/Firefox\/|FxiOS/, 'Firefox'], [/Chrome\/|CriOS/, 'Chrome'], [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'], [/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Windows/, 'Windows'], [/Mac OS X|Macintosh/, 'macOS'], [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux'],
];

/** What a browser says of itself, as a person would: "Chrome trên Windows". */
export function deviceWords(device: string): Sentence {
  const browser = BROWSERS.find(([pattern]) => pattern.test(device))?.[1];
  const system = SYSTEMS.find(([pattern]) => pattern.test(device))?.[1];
  if (browser === undefined) return { vi: 'Thiết bị chưa rõ', en: 'Unknown device' };
  return system === undefined ? { vi: browser, en: browser } : { vi: `${browser} trên ${system}`, en: `${browser} on ${system}` };
}
