import { afterEach, describe, expect, test, vi } from 'vitest';
import { concerns, concernsWhole, missed, rested } from './live.ts';

describe('what news concern', () => {
  test('only chains that grew while nothing was heard', () => {
    const recent = { began: 90_000, grown: { register: 80_000, 'vinh-long-2020': 2000, 'vinh-long-2020/MT.12': 0, other: 2001 } };
    expect(missed(2000, recent)).toEqual(['vinh-long-2020', 'vinh-long-2020/MT.12']);
    expect(missed(0, { began: 1, grown: {} })).toEqual([]);
  });

  test('anything, where the server itself has not been looking as long', () => {
    expect(missed(2000, { began: 2000, grown: {} })).toBe('anything');
    expect(missed(2000, { began: 2001, grown: {} })).toEqual([]);
  });

  test('a season chain concerns the answers of that season and the record, not another season', () => {
    expect(concerns('vinh-long-2020', ['progress.overview', { season: 'vinh-long-2020', asOf: '2020-05-29' }])).toBe(true);
    expect(concerns('vinh-long-2020', ['progress.overview', { season: 'tra-vinh-2020' }])).toBe(false);
    expect(concerns('vinh-long-2020', ['record.list_entries', {}])).toBe(true);
    expect(concerns('vinh-long-2020', ['record.list_entries', { chain: 'register' }])).toBe(false);
    expect(concerns('vinh-long-2020', ['people.me', {}])).toBe(false);
  });

  test('a congress chain concerns the answers of that congress and the record, nothing else of the season', () => {
    const chain = 'vinh-long-2020/MT.12';
    expect(concerns(chain, ['sittings.show', { season: 'vinh-long-2020', organisation: 'MT.12' }])).toBe(true);
    expect(concerns(chain, ['sittings.show', { season: 'vinh-long-2020', organisation: 'MT.1' }])).toBe(false);
    expect(concerns(chain, ['sittings.show', { season: 'vinh-long-2025', organisation: 'MT.12' }])).toBe(false);
    expect(concerns(chain, ['progress.overview', { season: 'vinh-long-2020' }])).toBe(false);
    expect(concerns(chain, ['people.me', {}])).toBe(false);
    expect(concerns(chain, ['record.list_entries', { chain }])).toBe(true);
    expect(concerns(chain, ['record.list_entries', { chain: 'vinh-long-2020' }])).toBe(false);
    expect(concerns('vinh-long-2020', ['sittings.show', { season: 'vinh-long-2020', organisation: 'MT.12' }])).toBe(true);
  });

  test('what is asked for by its id alone may lie in any chain of its season', () => {
    const dossier = '0b7c2f5e-7d5b-4c43-9a2f-2a8f2f1b9c11';
    expect(concerns('vinh-long-2020/MT.12', ['approvals.show', { season: 'vinh-long-2020', dossier }])).toBe(true);
    expect(concerns('vinh-long-2025/MT.12', ['approvals.show', { season: 'vinh-long-2020', dossier }])).toBe(false);
    expect(concerns('vinh-long-2020/MT.12', ['documents.show', { season: 'vinh-long-2020', organisation: 'MT.1', document: dossier }])).toBe(false);
  });

  test('lists and boards of a season look at every congress, not at another season or another congress', () => {
    const chain = 'vinh-long-2020/MT.12';
    expect(concernsWhole(chain, ['oversight.board', { season: 'vinh-long-2020', unit: 'MT', limit: 1 }])).toBe(true);
    expect(concernsWhole(chain, ['approvals.inbox', { season: 'vinh-long-2025' }])).toBe(false);
    expect(concernsWhole(chain, ['sittings.show', { season: 'vinh-long-2020', organisation: 'MT.1' }])).toBe(false);
    expect(concernsWhole(chain, ['people.me', {}])).toBe(false);
    expect(concernsWhole('vinh-long-2020', ['oversight.board', { season: 'vinh-long-2020' }])).toBe(false);
  });

  test('the register stands behind every figure', () => {
    expect(concerns('register', ['progress.overview', { season: 'vinh-long-2020' }])).toBe(true);
    expect(concerns('register', ['organisations.show', { code: 'LH' }])).toBe(true);
  });
});

describe('news about a whole season', () => {
  afterEach(() => vi.useRealTimers());

  test('come at once, then together after a rest, and no more after the end', () => {
    vi.useFakeTimers();
    const told: (readonly string[])[] = [];
    const whole = rested((news) => told.push(news), 10_000);
    whole.tell(['s/A']);
    expect(told).toEqual([['s/A']]);
    whole.tell(['s/B', 's/C']);
    whole.tell(['s/B']);
    vi.advanceTimersByTime(9999);
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([['s/A'], ['s/B', 's/C']]);
    vi.advanceTimersByTime(10_000);
    whole.tell(['s/D']);
    expect(told).toHaveLength(3);
    whole.tell(['s/E']);
    whole.end();
    vi.advanceTimersByTime(20_000);
    expect(told).toHaveLength(3);
  });
});
