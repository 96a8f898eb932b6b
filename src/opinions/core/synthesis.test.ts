import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustersOf } from './clusters.ts';
import { KINDS, type Opinion } from './opinion.ts';
import { PROVINCE_TAXONOMY } from './province-taxonomy.ts';
import { type Synthesis, synthesise } from './synthesis.ts';
import { SAMPLES } from './sample-opinions.ts';
import { termsOf } from './terms.ts';

const make = (opinions: readonly Opinion[], more: { attending?: [string, number][]; confirmed?: [string, string][] } = {}): Synthesis =>
  synthesise({ opinions, taxonomy: PROVINCE_TAXONOMY, sections: ['I', 'II', 'III'], attending: new Map(more.attending), confirmed: new Map(more.confirmed) });
const opinion = (id: string, text: string, more: Partial<Opinion> = {}): Opinion => ({ id, section: 'II', topic: 'results', kind: 'other', organisation: `Chi bộ ${id}`, text, ...more });
const BRIDGE = 'Cầu giao thông Rạch Mương tải trọng quá thấp, xe chở lúa không qua được.';

const opinions = fc
  .array(fc.record({ sample: fc.nat(SAMPLES.length - 1), section: fc.constantFrom('III', 'I', 'II', 'khác'), kind: fc.constantFrom(...KINDS), organisation: fc.constantFrom('A', 'B', 'C'), sharing: fc.integer({ min: 1, max: 9 }) }), { maxLength: 50 })
  .map((all) => all.map(({ sample, ...each }, index): Opinion => ({ ...each, id: `o${index}`, topic: 'results', text: SAMPLES[sample]?.text ?? '' })));
const idsOf = (made: Synthesis): string[] => [...made.lines.flatMap((line) => line.ids), ...made.single.map((each) => each.id), ...made.unclassified.map((each) => each.id)];

describe('a synthesis', () => {
  test('R-HD60-1 has every opinion in exactly one place', () => {
    fc.assert(
      fc.property(opinions, (all) => {
        const made = make(all);
        expect(idsOf(made).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        expect(made.totals.opinions).toBe(made.lines.reduce((sum, line) => sum + line.counts.opinions, made.single.length + made.unclassified.length));
        for (const line of made.lines) expect(line.ids).toContain(line.representative);
      }),
    );
  });

  test('is the same in whatever order they came', () => {
    const shuffles = opinions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffles, ([all, shuffled]) => {
        expect(make(shuffled)).toEqual(make(all));
      }),
    );
  });

  test('R-HD60-1 follows the headings of the draft', () => {
    const made = make([opinion('1', BRIDGE, { section: 'III' }), opinion('2', BRIDGE, { section: 'III' }), opinion('3', BRIDGE, { section: 'I' }), opinion('4', BRIDGE, { section: 'I' }), opinion('5', BRIDGE, { section: 'I' })]);
    expect(made.lines.map(({ section, ids }) => [section, ids])).toEqual([['I', ['3', '4', '5']], ['III', ['1', '2']]]);
  });

  test('counts opinions, organisations, texts, those who share and those who attended', () => {
    const made = make([opinion('1', BRIDGE, { organisation: 'A', sharing: 4 }), opinion('2', BRIDGE.toUpperCase(), { organisation: 'B' }), opinion('3', `Kính thưa đại hội, ${BRIDGE}`, { organisation: 'B', sharing: 2 })], { attending: [['A', 20], ['B', 12]] });
    expect(made.lines).toEqual([
      { section: 'II', topic: 'results', kind: 'other', theme: 'giaothong', counts: { opinions: 3, organisations: 2, texts: 2, sharing: 7, attending: 32 }, representative: '1', keywords: [], ids: ['1', '2', '3'] },
    ]);
  });

  test('names a line by words that three texts have, as they are written', () => {
    const made = make(['nâng cấp', 'sửa ngay', 'mở rộng', 'duy tu'].map((what, index) => opinion(`${index}`, `Phải ${what} cầu đường giao thông nông thôn ở ấp số ${index}.`)));
    expect(made.lines.map((line) => line.keywords)).toEqual([expect.arrayContaining(['giao thông'])]);
  });

  test('plain agreement is a line, single views are kept, the rest is offered to a person', () => {
    const made = make([
      opinion('a', 'Thống nhất cao với dự thảo báo cáo chính trị.', { kind: 'agree' }), opinion('b', 'Chúng tôi hoàn toàn nhất trí.', { kind: 'agree' }),
      opinion('c', BRIDGE), opinion('d', 'Cầu và trường học'), opinion('e', 'Thay "tiếp tục" bằng "đẩy mạnh".', { kind: 'amend' }),
    ]);
    expect(made.lines.map(({ kind, ids }) => [kind, ids])).toEqual([['agree', ['a', 'b']], ['amend', ['e']]]);
    expect(made.single).toEqual([{ id: 'c', theme: 'giaothong' }]);
    expect(made.unclassified).toMatchObject([{ id: 'd', offered: [{ theme: 'giaoduc' }, { theme: 'giaothong' }] }]);
    expect(make([opinion('d', 'Cầu và trường học')], { confirmed: [['d', 'giaothong']] }).single).toEqual([{ id: 'd', theme: 'giaothong' }]);
  });

  test('R-DER-7 names what was shared by more than attended', () => {
    const two = [opinion('1', BRIDGE, { organisation: 'A', sharing: 9 }), opinion('2', 'Trạm y tế thiếu bác sĩ.', { organisation: 'A', sharing: 4 })];
    expect(make(two, { attending: [['A', 13]] }).aboveAttending).toEqual([]);
    expect(make(two, { attending: [['A', 12]] }).aboveAttending).toEqual([{ organisation: 'A', section: 'II', kind: 'other', sharing: 13, attending: 12 }]);
  });
});

test('a large block is clustered by leaders, each text once', () => {
  const texts = Array.from({ length: 900 }, (_, index) => `${SAMPLES[index % SAMPLES.length]?.text} ${index}`);
  const clusters = clustersOf(termsOf(texts));
  expect(clusters.flat().toSorted((a, b) => a - b)).toEqual(texts.map((_, index) => index));
  expect(clusters.length).toBeLessThan(200);
});
