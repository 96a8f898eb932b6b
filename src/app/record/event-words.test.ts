import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { READ } from '#verifier/replay/replay.ts';
import { eventSentence, EVENT_WORDS, kindName } from './event-words.ts';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));

/** Kinds of events in the source of the rooms: `kind: 'room.what_happened'` written out, as every room does. */
function recordedKinds(): Map<string, string> {
  const found = new Map<string, string>();
  for (const room of readdirSync(SOURCE, { withFileTypes: true }).filter((each) => each.isDirectory() && !['verifier', 'platform', 'kit'].includes(each.name))) {
    for (const path of readdirSync(join(SOURCE, room.name), { recursive: true }) as string[]) {
      if (!path.endsWith('.ts') || path.endsWith('.test.ts') || path.includes('testing/')) continue;
      for (const [, kind = ''] of readFileSync(join(SOURCE, room.name, path), 'utf8').matchAll(/\bkind: '([a-z_]+\.[a-z_]+)'/g)) found.set(kind, `${room.name}/${path}`);
    }
  }
  return found;
}

describe('every kind of event that a room records', () => {
  const kinds = recordedKinds();

  test('is found in the source', () => {
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['organisations.imported', 'people.duty_given', 'campaigns.plans_changed', 'progress.fact_recorded', 'record.exported']));
  });

  test('has a name and a sentence', () => {
    expect([...kinds].filter(([kind]) => !EVENT_WORDS[kind])).toEqual([]);
  });

  test('is understood by the verifier', () => {
    expect([...kinds].filter(([kind]) => !READ.has(kind))).toEqual([]);
  });

  test('and no other has words', () => {
    expect(Object.keys(EVENT_WORDS).filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

describe('a sentence', () => {
  const names = (code: string): string => ({ 'LH.01': 'Đảng bộ xã Hòa Ninh', LH: 'Huyện ủy Long Hồ' })[code] ?? code;

  test('says what happened, when and where', () => {
    const event = { kind: 'progress.fact_recorded', id: 5, organisation: 'LH.01', fact: 'held', happenedOn: '2020-05-28', note: '', paper: null, paperName: null };
    expect(eventSentence(event, names)).toEqual({ vi: 'Ghi nhận đã đại hội ngày 28/5/2020: Đảng bộ xã Hòa Ninh (LH.01).', en: 'Congress held on 28 May 2020: Đảng bộ xã Hòa Ninh (LH.01).' });
  });

  test('counts many and names the first', () => {
    const congresses = ['LH.01', 'LH', 'A', 'B'].map((organisation) => ({ organisation, change: 'planned', plannedOn: '2020-06-01' }));
    expect(eventSentence({ kind: 'campaigns.plans_changed', season: 's', reason: 'Kế hoạch 01.', congresses }, names).vi).toBe(
      'Lập kế hoạch đại hội cho 4 tổ chức: Đảng bộ xã Hòa Ninh (LH.01), Huyện ủy Long Hồ (LH), A… Lý do: Kế hoạch 01.',
    );
  });

  test('lists a kind that this edition does not know', () => {
    expect(eventSentence({ kind: 'elections.ballots_counted', valid: 114, organisation: 'LH' }, names).vi).toBe('Việc «elections.ballots_counted»: valid: 114; organisation: LH');
    expect(kindName('elections.ballots_counted').en).toBe('Other event (elections.ballots_counted)');
  });
});
