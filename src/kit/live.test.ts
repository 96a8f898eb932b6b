import { describe, expect, test } from 'vitest';
import { concerns, grown } from './live.ts';

describe('what news concern', () => {
  test('only chains that have grown', () => {
    expect(grown({ register: 4, 'vinh-long-2020': 10 }, { register: 4, 'vinh-long-2020': 11, other: 1 })).toEqual(['vinh-long-2020', 'other']);
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

  test('the register stands behind every figure', () => {
    expect(concerns('register', ['progress.overview', { season: 'vinh-long-2020' }])).toBe(true);
    expect(concerns('register', ['organisations.show', { code: 'LH' }])).toBe(true);
  });
});
