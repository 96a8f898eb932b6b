import { describe, expect, test } from 'vitest';
import { applyingOutline, checkSections, type OutlineSection, rolesOf } from './outline.ts';
import { OUTLINE_TEMPLATES } from './outline-templates.ts';
import { qualityFigures } from './quality-figures.ts';
import { sourceOf } from './remark.ts';
import { firstVersion, nextVersion } from './version.ts';
import { whereNow } from './where-now.ts';

const section = (level: number, role: OutlineSection['role'] = null): OutlineSection => ({ level, title: `Mục cấp ${level}`, guidance: '', role });

describe('an outline', () => {
  test.each([
    { levels: [1, 2, 3, 1, 2], at: null },
    { levels: [2], at: 1 },
    { levels: [1, 3], at: 2 },
    { levels: [1, 2, 1, 3], at: 4 },
  ])('headings stand under one another: $levels', ({ levels, at }) => {
    const checked = checkSections(levels.map((level) => section(level)));
    expect(checked.ok ? null : checked.problem.at).toBe(at);
  });

  test('a role holds for what stands below it, until the next of its level', () => {
    expect(rolesOf([section(1, 'assessment'), section(2), section(3, 'papers'), section(2), section(1), section(2, 'direction')])).toEqual(['assessment', 'assessment', 'papers', 'assessment', null, 'direction']);
  });

  test('the nearest superior goes before the level, the level before the day', () => {
    const offered = (stepsAbove: number, levelId: string | null, issuedAt: string) => ({ kind: 'resolution' as const, levelId, stepsAbove, issuedAt });
    const all = [offered(2, 'grassroots', '3'), offered(1, null, '1'), offered(1, null, '2'), offered(1, 'branch', '9')];
    expect(applyingOutline(all, 'resolution', 'grassroots')).toBe(all[2]);
    expect(applyingOutline(all, 'resolution', 'branch')).toBe(all[3]);
    expect(applyingOutline(all, 'review-report', 'branch')).toBeUndefined();
  });

  test('every template is one that may be issued, and says what belongs into each part', () => {
    for (const { sections } of OUTLINE_TEMPLATES) {
      expect(checkSections(sections).ok).toBe(true);
      expect(sections.every((each) => each.guidance !== '')).toBe(true);
    }
  });
});

test('a remark is the superior’s when it comes from a duty above', () => {
  expect(sourceOf('/1/12/345/', '/1/12/')).toBe('superior');
  expect(sourceOf('/1/12/345/', '/1/12/345/')).toBe('own');
  expect(sourceOf('/1/12/345/', '/1/13/')).toBe('own');
  expect(sourceOf('/1/12/345/', null)).toBe('superior');
});

describe('where something pointed at is now', () => {
  const text = (...lines: string[]) => lines.map((line) => ({ kind: 'text' as const, level: 0, label: '', text: line }));
  const first = firstVersion(text('Thu ngân sách đạt 102% kế hoạch.', 'Nâng cấp đường liên ấp.'));
  const words = { from: 4, to: 13 };
  const quote = 'Thu ngân sách đạt 102% kế hoạch.';

  test('in the same draft, untouched', () => {
    expect(whereNow(first, first)({ paragraph: 1, words, quote })).toEqual({ state: 'kept', paragraph: 1, words, touched: false, moved: false });
  });
  test('in the same draft, its words written over', () => {
    const now = { ...first, paragraphs: first.paragraphs.map((each) => (each.id === 1 ? { ...each, text: 'Hoàn toàn khác hẳn.' } : each)) };
    expect(whereNow(now, now)({ paragraph: 1, words, quote })).toEqual({ state: 'words_gone', paragraph: 1 });
  });
  test('its paragraph taken out of the same draft', () => {
    const now = { ...first, paragraphs: first.paragraphs.slice(1) };
    expect(whereNow(now, now)({ paragraph: 1, words: null, quote })).toEqual({ state: 'gone', nearest: null });
  });
  test('moved in the next draft', () => {
    const { version } = nextVersion(first, text('Nâng cấp đường liên ấp.', 'Xây cầu mới qua sông Cổ Chiên.', 'Thu ngân sách đạt 102% kế hoạch.'));
    expect(whereNow(first, version)({ paragraph: 1, words, quote })).toMatchObject({ state: 'kept', paragraph: 1, words });
  });
});

describe('figures of the quality list', () => {
  const nothing = { targets: { former: { met: 0, of: 0 }, new: { met: 0, of: 0 } }, levels: { own: 0, superior: 0, centre: 0, meetings: 0 }, root: false, focus: { met: 0, of: 0 }, time: null };
  test('R-SEED-7: three levels are asked about, at the top two; a level without opinions is not met', () => {
    expect(qualityFigures(nothing)['three-levels-discussed']).toMatchObject({ met: 0, of: 3 });
    expect(qualityFigures({ ...nothing, levels: { own: 5, superior: 0, centre: 2, meetings: 3 } })['three-levels-discussed']).toMatchObject({ met: 2, of: 3 });
    expect(qualityFigures({ ...nothing, root: true, levels: { own: 5, superior: 0, centre: 2, meetings: 3 } })['three-levels-discussed']).toMatchObject({ met: 2, of: 2 });
  });
  test('R-SEED-7: documents have their share when they take as long as the elections', () => {
    expect(qualityFigures({ ...nothing, time: { documents: 60, elections: 90 } })['documents-get-time']).toMatchObject({ met: 60, of: 90 });
    expect(qualityFigures({ ...nothing, time: { documents: 95, elections: 90 } })['documents-get-time']).toMatchObject({ met: 95, of: 95 });
  });
  test('half of the opinions on the three main subjects is enough', () => {
    expect(qualityFigures({ ...nothing, focus: { met: 4, of: 9 } })['focus-discussed']).toMatchObject({ met: 4, of: 5 });
    expect(qualityFigures({ ...nothing, focus: { met: 8, of: 9 } })['focus-discussed']).toMatchObject({ met: 5, of: 5 });
  });
  test('what nobody has counted has no figure', () => {
    expect(Object.keys(qualityFigures(nothing))).toEqual(['three-levels-discussed']);
  });
});
