import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupOpinions, type Said } from './group-opinions.ts';
import { PROVINCE_TAXONOMY } from './province-taxonomy.ts';
import { SAMPLES } from './sample-opinions.ts';
import { ThemeFinder } from './theme.ts';

const finder = new ThemeFinder(PROVINCE_TAXONOMY);
const group = (texts: readonly string[]): ReturnType<typeof groupOpinions> => groupOpinions(texts.map((text, index) => ({ id: `o${index}`, text })), finder);
const LONG = 'Đề nghị sớm nâng cấp các tuyến đường liên ấp trong xã, nhiều đoạn mặt đường đã hư hỏng nặng, mùa mưa xe tải không vào được, bà con chở lúa phải thuê ghe, chi phí đội lên và thương lái ép giá từng vụ.';
const unmarked = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

describe('equal texts', () => {
  test.each([
    ['Unicode form', LONG.normalize('NFD')],
    ['capitals', LONG.toUpperCase()],
    ['marks', unmarked(LONG)],
    ['spaces', `  ${LONG.replaceAll(' ', '\u00A0  ')}\r\n`],
    ['punctuation', LONG.replaceAll(',', ' –').replace('.', '!!!')],
    ['unseen characters', LONG.replace('nâng', 'n\u200Bâ\u00ADng')],
  ])('differ in no more than %s', (_, copy) => {
    expect(group([LONG, copy, 'Bổ sung bài học kinh nghiệm từ công tác phòng, chống dịch.']).exact).toEqual([['o0', 'o1']]);
  });

  test('hoà is hòa, kì is kỳ, thuỷ is thủy', () => {
    expect(group(['Xã Hoà Ninh, nhiệm kì tới, thuỷ lợi', 'Xã Hòa Ninh, nhiệm kỳ tới, thủy lợi']).exact).toEqual([['o0', 'o1']]);
  });

  test('figures keep their comma, other scripts their letters', () => {
    expect(group(['Tăng 7,5%', 'Tăng 75%']).exact).toEqual([]);
    expect(group(['សួស្តី', 'សួស្តា']).exact).toEqual([]);
    expect(group(['Привет', 'привет!']).exact).toEqual([['o0', 'o1']]);
    expect(group(['???', '!!!', '? ? ?']).exact).toEqual([['o0', 'o2']]);
  });
});

describe('near texts', () => {
  test('an address and thanks make no difference', () => {
    const speech = `Kính thưa Đoàn Chủ tịch, kính thưa toàn thể các đồng chí đại biểu! Tôi xin có ý kiến như sau: ${LONG} Xin trân trọng cảm ơn Đoàn Chủ tịch và các đồng chí đã lắng nghe.`;
    const groups = group([LONG, speech, unmarked(speech).toUpperCase()]);
    expect(groups.near).toEqual([['o0', 'o1', 'o2']]);
    expect(groups.exact).toEqual([['o1', 'o2']]);
  });

  test('a word changed here and there', () => {
    expect(group([LONG, LONG.replace('hư hỏng nặng', 'xuống cấp'), LONG.replace('bà con', 'nông dân')]).near).toEqual([['o0', 'o1', 'o2']]);
  });

  test('set phrases about another subject stay apart', () => {
    const about = (what: string): string => `Kính thưa Đoàn Chủ tịch, qua nghiên cứu dự thảo báo cáo chính trị, chi bộ chúng tôi thống nhất cao, đồng thời đề nghị bổ sung thêm vào phần nhiệm vụ và giải pháp của nhiệm kỳ tới nội dung quan tâm đầu tư ${what} trên địa bàn xã để phục vụ nhân dân địa phương tốt hơn. Xin cảm ơn.`;
    const groups = group(['trạm y tế', 'cầu đường giao thông', 'phòng học mầm non', 'nạo vét kênh mương', 'khu công nghiệp'].map(about));
    expect(groups.near).toEqual([]);
    expect(group([about('trạm y tế'), `${about('trạm y tế')} Hết.`]).near).toEqual([['o0', 'o1']]);
  });

  test('a chain of small changes does not lead to another text', () => {
    const other = 'Chỉ số năng lực cạnh tranh cần duy trì trong nhóm đầu cả nước để mời gọi nhà đầu tư lớn vào các khu công nghiệp, tạo thêm chỗ làm ổn định cho lớp trẻ ở quê nhà, khỏi bỏ xứ mà đi xa kiếm sống từng tháng'.split(' ');
    const words = LONG.split(' ');
    const chain = Array.from({ length: 42 }, (_, step) => [...other.slice(0, step), ...words.slice(step)].join(' '));
    const near = group(chain).near;
    expect(near.length).toBeGreaterThan(1);
    expect(near.some((ids) => ids.includes('o0') && ids.includes('o41'))).toBe(false);
  });

  test('two thirds shared is similar, not the same', () => {
    const groups = group([LONG, LONG.replace('nhiều đoạn mặt đường', 'các chỗ lộ nhựa').replace('thương lái', 'bạn hàng')]);
    expect(groups.near).toEqual([]);
    expect(groups.similar).toEqual([{ one: 'o0', other: 'o1', similarity: expect.closeTo(0.65, 1) }]);
  });
});

const parts = SAMPLES.map((sample) => sample.text);
const changed = (text: string, way: number): string =>
  [text, text.normalize('NFD'), text.toUpperCase(), unmarked(text), `Kính thưa đại hội, ${text}`, `${text} Xin cảm ơn.`, `${text} <b>&amp;</b>`, text.replace(' ', ' \u200B')][way % 8] ?? text;
const opinions = fc
  .array(fc.record({ of: fc.nat(24), also: fc.nat(6), way: fc.nat(7) }), { minLength: 1, maxLength: 60 })
  .map((all): Said[] => all.map(({ of, also, way }, index) => ({ id: `${index}`, text: changed(`${parts[of]} ${parts[also + 30]}`, way) })));

describe('of any opinions', () => {
  test('nothing is lost and nothing twice', () => {
    fc.assert(
      fc.property(opinions, (all) => {
        const groups = groupOpinions(all, finder);
        expect([...groups.themes.keys()].toSorted()).toEqual(all.map((each) => each.id).toSorted());
        for (const kind of [groups.exact, groups.near]) {
          expect(new Set(kind.flat()).size).toBe(kind.flat().length);
          expect(kind.every((ids) => ids.length > 1)).toBe(true);
        }
        for (const ids of groups.exact) expect(groups.near.some((near) => ids.every((id) => near.includes(id)))).toBe(true);
      }),
    );
  });

  test('the order in which they come has no bearing', () => {
    fc.assert(
      fc.property(
        opinions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const [one, other] = [groupOpinions(all, finder), groupOpinions(shuffled, finder)];
          expect({ ...other, themes: null }).toEqual({ ...one, themes: null });
          for (const [id, finding] of one.themes) expect(other.themes.get(id)).toEqual(finding);
        },
      ),
    );
  });

  test('another way of writing is the same group', () => {
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.constantFrom(1, 2, 3, 7), (text, way) => {
        expect(group([text, changed(text, way)])).toMatchObject({ exact: [['o0', 'o1']], near: [['o0', 'o1']] });
      }),
    );
  });
});

describe('abuse', () => {
  test('ten thousand copies of one text are one group, at once', () => {
    const started = performance.now();
    const { exact, near } = group(Array.from({ length: 10_000 }, () => LONG));
    expect([exact.length, near.length, near[0]?.length]).toEqual([1, 1, 10_000]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('ten thousand texts of one set phrase', () => {
    const started = performance.now();
    const frame = Array.from({ length: 10_000 }, (_, index) => `${LONG} Ấp ${index} cụm ${index * 7} tổ ${index * 13} hộ ${index * 29} thửa ${index * 31}.`);
    const near = group(frame).near;
    expect(near.flat().length).toBeGreaterThan(9_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('100 kB, HTML, mixed scripts and unseen characters are texts like others', () => {
    const letter = Array.from({ length: 500 }, (_, index) => `${parts[index % parts.length]} (${index})`).join('\n');
    expect(letter.length).toBeGreaterThan(40_000);
    expect(group([letter, `${letter} <script>alert(1)</script>`, '\u200B\u200D', '<p></p>', 'مرحبا xin chào Привет']).near).toEqual([['o0', 'o1']]);
    expect(group([]).near).toEqual([]);
  });
});
