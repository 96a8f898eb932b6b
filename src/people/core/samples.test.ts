import { expect, test } from 'vitest';
import { pickSamples } from './samples.ts';

test('of each duty a few, first those of places where others stand who take part in the same congress', () => {
  const sample = (account: string, kind: 'district-office' | 'grassroots-secretary' | 'teller' | 'member', code: string) => ({ account, kind, code });
  const picked = pickSamples([
    sample('longho', 'district-office', 'LH'), sample('mangthit', 'district-office', 'MT'), sample('traon', 'district-office', 'TO'), sample('tambinh', 'district-office', 'TB'),
    sample('anbinh', 'grassroots-secretary', 'LH.02'), sample('hoaninh', 'grassroots-secretary', 'LH.03'), sample('nhonphu', 'grassroots-secretary', 'MT.12'), sample('chibo', 'grassroots-secretary', 'MT.33'), sample('bang', 'grassroots-secretary', 'MT.3'),
    sample('kiemphieu', 'teller', 'MT.33'), sample('kiemphieu2', 'teller', 'MT.33'), sample('dangvien', 'member', 'MT.12'),
  ]);
  expect(picked.filter(({ kind }) => kind === 'district-office').map(({ account }) => account)).toEqual(['mangthit', 'longho', 'traon']);
  expect(picked.filter(({ kind }) => kind === 'grassroots-secretary').map(({ account }) => account)).toEqual(['chibo', 'nhonphu', 'anbinh']);
});
