import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import { at, seasonInMay, type SeasonInMay, value } from '../testing/drafts.ts';
import { changeOutline, issueOutline, makeOutline, outlines, withdrawOutline } from './outlines.ts';

let season: SeasonInMay;
let district: MadeActor;
let secretary: MadeActor;

beforeAll(async () => {
  season = await seasonInMay();
  district = await makeActor(season.database.db, 'district-office', 'LH', { name: 'Trần Thị Huyện' });
  secretary = await makeActor(season.database.db, 'grassroots-secretary', 'LH.02');
});
afterAll(() => season.database.close());

const SECTIONS = [
  { level: 1, title: 'Kết quả', guidance: 'Theo từng chỉ tiêu.', role: 'assessment' as const },
  { level: 2, title: 'Hạn chế', guidance: '', role: null },
];
const written = { kind: 'political-report' as const, title: 'Đề cương báo cáo chính trị', level: null, sections: SECTIONS };
const make = (more: object = {}) => makeOutline(season.shell, district, { ...at('LH'), ...written, ...more });
const problem = async (answer: Promise<{ readonly ok: boolean; readonly problem?: unknown }>) => (await answer).problem;
const below = async () => value(await outlines(season.shell, secretary, at('LH.02')));

describe('an outline from the superior', () => {
  test('is written, changed, issued, and then stands', async () => {
    const made = value(await make());
    expect(made).toMatchObject({ state: 'draft', revision: 1, sections: SECTIONS, by: { code: 'LH' }, level: null, savedBy: 'Trần Thị Huyện' });
    expect((await below()).outlines).toEqual([]);
    const of = { ...at('LH'), outline: made.id };
    const changed = value(await changeOutline(season.shell, district, { ...of, ...written, revision: 1, title: 'Đề cương (sửa)', sections: SECTIONS.slice(0, 1) }));
    expect(changed).toMatchObject({ revision: 2, title: 'Đề cương (sửa)', sections: SECTIONS.slice(0, 1) });
    expect(await problem(changeOutline(season.shell, district, { ...of, ...written, revision: 1 }))).toEqual({ code: 'outline_changed_meanwhile', savedBy: 'Trần Thị Huyện' });
    expect(await problem(withdrawOutline(season.shell, district, { ...of, revision: 2 }))).toEqual({ code: 'outline_not_issued', title: 'Đề cương (sửa)' });
    expect(value(await issueOutline(season.shell, district, { ...of, revision: 2 }))).toMatchObject({ state: 'issued', revision: 3 });
    expect(await problem(changeOutline(season.shell, district, { ...of, ...written, revision: 3 }))).toEqual({ code: 'outline_issued', title: 'Đề cương (sửa)' });
    expect((await below()).outlines).toMatchObject([{ id: made.id, applies: true, stepsAbove: 1 }]);
    value(await withdrawOutline(season.shell, district, { ...of, revision: 3 }));
    expect((await below()).outlines).toEqual([]);
    expect(await problem(issueOutline(season.shell, district, { ...of, revision: 4 }))).toEqual({ code: 'outline_withdrawn', title: 'Đề cương (sửa)' });
  });

  test('of the nearest superior and of the own level goes before the others', async () => {
    const issue = async (organisation: string, level: string | null) => {
      const made = value(await makeOutline(season.shell, SYSTEM, { ...at(organisation), ...written, level, title: `${organisation} ${level}` }));
      return value(await issueOutline(season.shell, SYSTEM, { ...at(organisation), outline: made.id, revision: 1 }));
    };
    await issue('TINH', 'grassroots');
    await issue('LH', null);
    const own = await issue('LH', 'grassroots');
    const { outlines: all, may, levels, templates } = await below();
    expect(all.map((each) => [each.title, each.stepsAbove, each.applies])).toEqual([['LH grassroots', 1, true], ['LH null', 1, false], ['TINH grassroots', 2, false]]);
    expect(all.find((each) => each.applies)?.id).toBe(own.id);
    expect(all[0]?.level).toEqual({ id: 'grassroots', name: { vi: 'Cấp cơ sở', en: 'Grassroots level' } });
    expect([may.decide, levels.map((level) => level.id)]).toEqual([false, ['branch']]);
    expect(templates.map((each) => each.kind)).toContain('political-report');
  });

  test('refusals', async () => {
    expect(await problem(make({ sections: [{ level: 2, title: 'Hạn chế', guidance: '', role: null }] }))).toEqual({ code: 'section_level_jumps', at: 1, title: 'Hạn chế' });
    expect(await problem(make({ level: 'province' }))).toEqual({ code: 'level_not_below', level: 'province' });
    expect(await problem(makeOutline(season.shell, secretary, { ...at('LH.02'), ...written }))).toEqual({ code: 'not_in_your_range' });
    expect(await problem(issueOutline(season.shell, district, { ...at('LH'), outline: '00000000-0000-4000-8000-000000000000', revision: 1 }))).toEqual({ code: 'outline_not_found' });
    const foreign = value(await make());
    expect(await problem(issueOutline(season.shell, SYSTEM, { ...at('MT'), outline: foreign.id, revision: 1 }))).toEqual({ code: 'outline_not_found' });
  });
});
