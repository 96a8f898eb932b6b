import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { adoptedFrom } from './adopted.ts';
import { carriedOver } from './carried-over.ts';
import { compareVersions } from './compare/compare.ts';
import { type CongressDocument, isPresented, levelSeenFrom } from './document.ts';
import { followIn, followedSentence } from './followed-words.ts';
import { headingsFromOutline } from './outline-headings.ts';
import type { Paragraph } from './paragraph.ts';
import { withChanges } from './proposed-changes.ts';
import { isReady, nextSteps } from './readiness.ts';
import { numberOf, seriesOf } from './series.ts';
import { nextVersion, firstVersion, type Version } from './version.ts';

const say = (id: number, text: string, level = 0): Paragraph => ({ id, kind: level > 0 ? 'heading' : 'text', level, label: '', text });
const version = (...paragraphs: Paragraph[]): Version => ({ number: 1, paragraphs, nextId: 99 });
const paper = { kind: 'political-report', state: 'draft', checked: false, presented: null } as const;
const free = { hasText: true, hasSuperior: true, mustAnswer: 0, hasCongress: true };

describe('forms §1: a number', () => {
  test.each([
    ['political-report', 'grassroots', 'party-org', 'BC/ĐH'],
    ['resolution', 'province', 'party-org', 'NQ/ĐH'],
    ['action-programme', 'grassroots', 'party-org', 'CTr/ĐU'],
    ['action-programme', 'grassroots', 'branch', 'CTr/CB'],
    ['action-programme', 'district', 'party-org', 'CTr/HU'],
    ['action-programme', 'province', 'party-org', 'CTr/TU'],
  ] as const)('%s of %s (%s) bears %s', (kind, levelId, groupId, symbol) => expect(seriesOf(kind, { levelId, groupId }).symbol).toBe(symbol));

  test('has two digits at least, and none before issue', () => {
    expect(numberOf({ issue: { number: 5, on: day('2020-06-05') }, symbol: 'NQ/ĐH' })).toBe('05-NQ/ĐH');
    expect(numberOf({ issue: null, symbol: null })).toBeNull();
  });
});

describe('R-SEED-7: whose draft it is', () => {
  test.each([
    ['/1/12/345/', 'own', false], ['/1/12/', 'superior', false], ['/1/', 'superior', false], ['/1/', 'centre', true], ['/1/13/', undefined, false], ['/1/12/345/9/', undefined, false],
  ])('of %s it is %s', (path, level, centre) => expect(levelSeenFrom('/1/12/345/', { path, levelId: 'district' }, centre)).toBe(level));

  test('of the central level it is the Centre’s', () => expect(levelSeenFrom('/1/12/', { path: '/1/', levelId: 'central' }, false)).toBe('centre'));
  test('a withdrawn one is read by nobody else', () => expect([isPresented({ presented: 1, state: 'opinions' }), isPresented({ presented: 1, state: 'withdrawn' }), isPresented({ presented: null, state: 'draft' })]).toEqual([true, false, false]));
});

describe('R-VK-1, R-VK-2: what a step waits for', () => {
  const waits = (document: Partial<typeof paper> | { readonly kind: 'action-programme' }, circumstances: Partial<typeof free>) => Object.fromEntries(nextSteps({ ...paper, ...document }, { ...free, ...circumstances }).map(({ step, waits: for_ }) => [step, for_]));

  test('text before anything, answers before the check, the check before the vote', () => {
    expect(waits({}, { hasText: false })).toMatchObject({ ask_opinions: 'text', send_to_check: 'text', pass: 'text', withdraw: null });
    expect(waits({}, { mustAnswer: 2 })).toMatchObject({ ask_opinions: null, send_to_check: 'remarks', pass: 'remarks' });
    expect(waits({}, {})).toMatchObject({ pass: 'check', next_draft: null });
    expect(nextSteps({ ...paper, checked: true }, free).find(({ step }) => step === 'pass')?.waits).toBe('vote');
  });

  test('the action programme is not voted; whoever has no superior is not checked', () => {
    expect(waits({ kind: 'action-programme' }, {})).toMatchObject({ pass: null });
    expect(waits({}, { hasSuperior: false })).toMatchObject({ pass: 'vote' });
    expect(waits({}, { hasSuperior: false })).not.toHaveProperty('send_to_check');
  });

  test.each([
    [{ ...paper, presented: 1 }, true, false], [{ ...paper, checked: true }, true, true], [{ ...paper, kind: 'resolution', presented: 1 } as const, true, true], [{ ...paper, state: 'passed' } as const, true, true],
    [{ ...paper, state: 'withdrawn', checked: true } as const, true, false], [{ ...paper, checked: true }, false, false],
  ])('%j with text %s is ready: %s', (document, hasText, ready) => expect(isReady(document, { hasText, hasSuperior: true })).toBe(ready));
});

describe('accepted changes', () => {
  const text = [say(1, 'Thu nhập tăng 8%.'), say(2, 'Bỏ đoạn này.')];
  const change = (paragraph: number, from: number, until: number, newWords: string) => ({ paragraph, from, until, newWords, opinions: [] });
  const told = (...changes: ReturnType<typeof change>[]) => {
    const done = withChanges(text, changes);
    return done.ok ? done.value.map((each) => each.text) : done.problem.code;
  };

  test('take the place of the words; a paragraph without words falls away', () => {
    expect(told(change(1, 14, 15, '9'), change(1, 0, 3, 'Mức thu'), change(2, 0, 12, ''))).toEqual(['Mức thu nhập tăng 9%.']);
    expect(told(change(1, 16, 16, ', cao hơn tỉnh'))).toEqual(['Thu nhập tăng 8%, cao hơn tỉnh.', 'Bỏ đoạn này.']);
  });

  test.each([[[change(1, 0, 5, 'a'), change(1, 4, 6, 'b')], 'changes_collide'], [[change(1, 0, 99, 'a')], 'words_outside_paragraph'], [[change(7, 0, 1, 'a')], 'paragraph_not_found']])('%# %s', (changes, problem) => expect(told(...changes)).toBe(problem));

  test('go along with their words into the draft in hand, or say that these have changed', () => {
    const old = version(...text);
    const next = version(say(3, 'Một đoạn mới ở đầu.'), say(1, 'Thu nhập bình quân tăng 8%.'), say(2, 'Bỏ đoạn này.'));
    const comparison = compareVersions(old.paragraphs, next.paragraphs);
    expect(carriedOver([change(1, 14, 16, '9%')], old, next, comparison)).toMatchObject({ ok: true, value: [{ paragraph: 1, from: 24, until: 26 }] });
    expect(carriedOver([change(1, 0, 16, 'khác')], old, next, comparison)).toEqual({ ok: false, problem: { code: 'words_changed_since', paragraph: 1 } });
  });
});

describe('where a paragraph went', () => {
  test('one that was written wholly anew is known by its identity', () => {
    const old = version(say(1, 'Đẩy mạnh trồng lúa.'));
    const next = version(say(1, 'Xây dựng khu công nghiệp Hòa Phú.'));
    const comparison = compareVersions(old.paragraphs, next.paragraphs);
    expect(followIn({ paragraph: 1, words: null }, old, next, comparison)).toMatchObject({ state: 'kept', touched: true });
    const words = followIn({ paragraph: 1, words: { from: 0, to: 8 } }, old, next, comparison);
    expect(followedSentence(words, 2).vi).toBe('Những chữ này không còn trong dự thảo lần 2; đoạn chứa chúng nay là đoạn 1.');
  });

  test('one that is gone says so', () => {
    const { version: next, comparison } = nextVersion(version(say(1, 'Đẩy mạnh trồng lúa.')), []);
    expect(followedSentence(followIn({ paragraph: 1, words: null }, version(say(1, 'Đẩy mạnh trồng lúa.')), next, comparison), 2).vi).toBe('Đoạn này không còn trong dự thảo lần 2, và không đoạn nào gần giống.');
  });
});

test('forms §1: headings from an outline are counted I-, 1., a)', () => {
  const labels = headingsFromOutline([1, 2, 3, 3, 2, 1, 2].map((level) => ({ level, title: 'x' }))).map(({ label }) => label);
  expect(labels).toEqual(['I-', '1.', 'a)', 'b)', '2.', 'II-', '1.']);
});

describe('F05: the resolution takes from what was passed', () => {
  const of = (kind: CongressDocument['kind'], title: string, paragraphs: readonly Paragraph[]) => ({ document: { kind, title } as CongressDocument, paragraphs: firstVersion(paragraphs).paragraphs, roles: new Map(), tables: [] });

  test('the resolution speaks first, then the report; headings tell the parts', () => {
    const report = of('political-report', 'Báo cáo chính trị', [say(1, 'Kết quả thực hiện nghị quyết', 1), say(2, 'Kinh tế', 2), say(3, 'Tăng 8%.'), say(4, 'Phương hướng', 1), say(5, 'Giảm nghèo.')]);
    const resolution = of('resolution', 'Nghị quyết', [say(1, 'II. Mục tiêu, chỉ tiêu', 1), say(2, 'Thu nhập 75 triệu đồng.')]);
    expect(adoptedFrom([report, resolution])).toEqual({ assessment: ['Kinh tế', 'Tăng 8%.'], direction: ['Thu nhập 75 triệu đồng.'], papers: ['Báo cáo chính trị'], tables: { assessment: null, direction: null } });
  });

  test('nothing passed, nothing said', () => expect(adoptedFrom([])).toBeNull());
});
