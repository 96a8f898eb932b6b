import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkBoundaries, findingsOf, placeOf } from './boundaries.mjs';

const imports = (path: string, specifier: string): boolean => findingsOf(path, `import { x } from '${specifier}';\nexport const y = x;\n`).length === 0;

describe('who may import whom', () => {
  test.each([
    ['src/progress/core/figures.ts', '#campaigns/core/plan.ts', true],
    ['src/campaigns/core/plan.ts', '#progress/core/figures.ts', false],
    ['src/progress/core/figures.ts', '#database/connect.ts', false],
    ['src/progress/core/figures.ts', 'node:fs', false],
    ['src/progress/core/figures.ts', '../server/read.ts', false],
    ['src/progress/contract.ts', 'zod', true],
    ['src/foundation/canonical.ts', 'canonicalize', true],
    ['src/elections/core/pass.ts', 'canonicalize', false],
    ['src/people/contract/persons.ts', '../core/duties.ts', true],
    ['src/people/contract/persons.ts', '../server/store.ts', false],
    ['src/progress/server/read.ts', '#campaigns/server/door.ts', true],
    ['src/progress/server/read.ts', '#campaigns/server/store.ts', false],
    ['src/progress/server/read.ts', '#platform/shell.ts', true],
    ['src/progress/server/read.ts', '#kit/api.ts', false],
    ['src/progress/web/season.tsx', '#kit/page.tsx', true],
    ['src/progress/web/season.tsx', '../server/read.ts', false],
    ['src/progress/web/season.tsx', '#campaigns/web/words.ts', true],
    ['src/platform/shell.ts', '#progress/core/figures.ts', false],
    ['src/kit/page.tsx', '#platform/shell.ts', false],
    ['src/verifier/chain.ts', '#platform/ledger/canonical.ts', false],
    ['src/verifier/chain.ts', 'node:crypto', true],
    ['src/foundation/day.ts', '#database/connect.ts', false],
    ['src/app/rooms.ts', '#progress/web/words.ts', true],
    ['src/app/commands/import.ts', '#organisations/web/row-words.ts', true],
    ['src/app/rooms.ts', '#progress/web/season.tsx', false],
    ['src/progress/server/read.ts', '#database/testing/test-database.ts', false],
    ['src/progress/server/read.test.ts', '#database/testing/test-database.ts', true],
    ['bench/hall.ts', '../journeys/testing/client.ts', true],
    ['journeys/openapi.test.ts', '../bench/measure.ts', false],
  ])('%s → %s: %s', (from, to, allowed) => {
    expect(imports(from, to)).toBe(allowed);
  });

  test('a crossing is seen by its #', () => {
    expect(imports('src/progress/server/read.ts', '../../platform/shell.ts')).toBe(false);
  });

  test.each(['src/helpers/x.ts', 'src/progress/utils/x.ts', 'src/x.ts', 'src/progress/x.ts'])('%s has no place', (path) => {
    expect(placeOf(path)).toBeUndefined();
    expect(findingsOf(path, '')).toHaveLength(1);
  });

  test.each(['Date.now()', 'new Date()', 'Math.random()', 'Date()'])('a decision cannot use %s', (call) => {
    expect(findingsOf('src/progress/core/x.ts', `export const x = ${call};`)).toHaveLength(1);
    expect(findingsOf('src/progress/server/x.ts', `export const x = ${call};`)).toHaveLength(0);
    expect(findingsOf('src/progress/core/x.ts', 'export const x = new Date(0).toISOString();')).toHaveLength(0);
  });

  test('holds for this project', () => {
    expect(checkBoundaries(fileURLToPath(new URL('..', import.meta.url)))).toEqual([]);
  });
});
