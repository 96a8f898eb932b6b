import { day } from '#foundation/day.ts';
import { type BookColumn, toXlsx } from '#platform/documents/excel.ts';
import { headingOfPlace, SHEET_COLUMNS, type SheetColumnId } from '#targets/core/sheet-columns.ts';
import { INDICATORS, type IndicatorId } from '#targets/core/indicators.ts';
import type { Term } from '#targets/core/target.ts';
import { directionNames, gatheringWords, measureWords, themeWords } from '#targets/core/words.ts';
import { importTargets } from '#targets/server/import-targets.ts';
import { judgeTarget, recordResult } from '#targets/server/judge.ts';
import { listTargets } from '#targets/server/list-targets.ts';
import { setTask } from '#targets/server/set-task.ts';
import { done, type Story } from '../story.ts';
import { SEASON } from './plan.ts';
import { OFFICE_ACCOUNTS, PROVINCE, sampleCongresses } from './tables.ts';
import { DISTRICT_FIGURES, NHON_PHU_TARGETS, PROVINCE_FORMER, PROVINCE_NEW, type SampleTarget } from './target-figures.ts';

/** Who made a figure up says so; what is published names its source. */
const INVENTED = 'Số liệu mẫu';
const PUBLISHED = 'Đài Phát thanh và Truyền hình Vĩnh Long (thvl.vn)';

/** The targets of the province, its districts and some communes: the goals of the two resolutions as published, the yearly results invented but for two. */
export async function sampleTargets(story: Story): Promise<void> {
  story.clock.goTo(day('2020-03-05'), 9);
  await enter(story, 'tinh', PROVINCE, 'former', PROVINCE_FORMER);
  await enter(story, 'tinh', PROVINCE, 'new', PROVINCE_NEW);
  await judgeProvince(story);
  for (const [code, figures] of Object.entries(DISTRICT_FIGURES)) {
    await enter(story, OFFICE_ACCOUNTS[code] ?? 'tinh', code, 'former', districtTargets(figures, 'former'));
    await enter(story, OFFICE_ACCOUNTS[code] ?? 'tinh', code, 'new', districtTargets(figures, 'new'));
  }
  const communes = sampleCongresses().filter((each) => each.committee === 'MT' && each.name.startsWith('Đảng bộ xã') && each.code !== 'MT.12');
  for (const [index, { code }] of communes.entries()) await enter(story, OFFICE_ACCOUNTS['MT'] ?? 'tinh', code, 'new', communeTargets(index));
  await enter(story, 'nhonphu', 'MT.12', 'former', NHON_PHU_TARGETS.former);
  await enter(story, 'nhonphu', 'MT.12', 'new', NHON_PHU_TARGETS.new);
  await judgeNhonPhu(story);
}

/** One table is taken over as people do it, from a sheet. */
async function enter(story: Story, account: string, organisation: string, term: Term, targets: readonly SampleTarget[]): Promise<void> {
  const bytes = await sheetOf(term, targets);
  const file = { name: 'chi-tieu.xlsx', bytes };
  await done(importTargets(story.shell, await story.as(account), { season: SEASON, organisation, term }, { address: '', device: '', token: undefined, setToken: () => {}, clearToken: () => {}, file }));
}

function sheetOf(term: Term, targets: readonly SampleTarget[]): Promise<Uint8Array> {
  const years = term === 'former' ? [2016, 2017, 2018, 2019] : [2021, 2022, 2023, 2024, 2025];
  const heads = [...SHEET_COLUMNS.map(({ heading }) => heading), ...years.map((year) => headingOfPlace({ kind: 'year', of: term === 'former' ? 'done' : 'plan', year })), 'Ước thực hiện 2020'];
  const rows = targets.map((target) => {
    const values = target.years ?? [];
    return [...SHEET_COLUMNS.map(({ id }) => cellOf(target, id, term)), ...years.map((_, index) => values[index] ?? ''), term === 'former' ? (values[years.length] ?? '') : ''];
  });
  const columns = heads.map((header): BookColumn => ({ header, width: 14, type: 'text' })) as [BookColumn, ...BookColumn[]];
  return toXlsx({ title: 'Chỉ tiêu', dated: day('2020-03-05'), sheets: [{ name: 'Chỉ tiêu', columns, rows }] });
}

function cellOf(target: SampleTarget, column: SheetColumnId, term: Term): string {
  const usual = target.indicator === undefined ? undefined : INDICATORS[target.indicator];
  switch (column) {
    case 'title': return target.title ?? usual?.name.vi ?? '';
    case 'theme': return themeWords[target.theme ?? usual?.theme ?? 'economy'].vi;
    case 'indicator': return usual?.name.vi ?? '';
    case 'unit': return target.unit ?? '';
    case 'direction': return directionNames[target.direction ?? usual?.direction ?? 'up'].vi;
    case 'measure': return measureWords[target.measure ?? usual?.measure ?? 'at-end'].vi;
    case 'gathering': return gatheringWords[usual?.gathering ?? 'none'].vi;
    case 'weight': return target.weight ?? '';
    case 'base': return target.base ?? '';
    case 'baseYear': return target.base === undefined ? '' : term === 'former' ? '2015' : '2020';
    case 'goal': return target.goal ?? '';
    case 'fromYear': return term === 'former' ? '2016' : '2021';
    case 'dueYear': return String(target.due ?? (term === 'former' ? 2020 : 2025));
    case 'source': return target.source ?? (term === 'former' ? 'Nghị quyết đại hội nhiệm kỳ 2015 - 2020' : 'Dự thảo Báo cáo chính trị');
    case 'note': return target.note ?? '';
    case 'paper': return term === 'former' && (target.years ?? []).length > 0 ? INVENTED : '';
    default: return '';
  }
}

type Figures = (typeof DISTRICT_FIGURES)[string];

/** The same six indicators everywhere, so that the tree can be added up. */
function districtTargets({ communes, people, households, newRural, income, poor }: Figures, term: Term): SampleTarget[] {
  const of = (indicator: IndicatorId, figures: Omit<SampleTarget, 'indicator'>): SampleTarget => ({ indicator, ...figures });
  const comma = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');
  if (term === 'former') {
    const rise = (factor: number): string => comma(income * factor);
    return [
      of('income', { goal: rise(1), base: rise(0.62), weight: String(people), years: [rise(0.68), rise(0.76), rise(0.84), rise(0.93), rise(1.02)] }),
      of('poor-households', { goal: comma(poor), base: comma(poor + 3.4), weight: String(households), years: [comma(poor + 2.7), comma(poor + 1.9), comma(poor + 1.2), comma(poor + 0.6), comma(poor + 0.1)] }),
      of('new-rural', { goal: String(Math.ceil(communes / 2)), base: '0', years: ['1', '2', '3', '4', String(Math.ceil(communes / 2) + (communes % 3) - 1)] }),
    ];
  }
  return [
    of('income', { goal: comma(income * 1.5), base: comma(income * 1.02), weight: String(people) }),
    of('poor-households', { goal: comma(poor * 0.6), base: comma(poor + 0.1), weight: String(households) }),
    of('new-rural', { goal: String(newRural), base: String(Math.ceil(communes / 2)) }),
    of('clean-water', { goal: comma(88 + (communes % 7)), base: '81', weight: String(households) }),
    of('new-members', { goal: String(communes * 55) }),
  ];
}

function communeTargets(index: number): SampleTarget[] {
  return [
    { indicator: 'income', goal: String(70 + (index % 5) * 2), base: '48', weight: String(7200 + index * 310) },
    { indicator: 'clean-water', goal: String(90 + (index % 4)), base: '82', weight: String(1900 + index * 75) },
    { indicator: 'poor-households', goal: '1,5', base: '2,4', weight: String(1900 + index * 75) },
  ];
}

async function judgeProvince(story: Story): Promise<void> {
  const [actor, at] = [await story.as('tinh'), { season: SEASON, organisation: PROVINCE }];
  const known = await done(listTargets(story.shell, actor, at));
  const target = (title: string) => known.former.find((each) => each.title === title) ?? { id: '', revision: 0 };
  const communes = target('Tỷ lệ xã đạt chuẩn nông thôn mới').id;
  await done(recordResult(story.shell, actor, { ...at, target: communes, year: 2018, value: '50.56', estimate: false, paper: `${PUBLISHED}: 45/89 xã đến cuối năm 2018` }));
  await done(recordResult(story.shell, actor, { ...at, target: target('Đơn vị cấp huyện đạt chuẩn nông thôn mới').id, year: 2018, value: '1', estimate: false, paper: `${PUBLISHED}: đạt trước hai năm` }));
  const growth = target('Tốc độ tăng trưởng kinh tế bình quân');
  await done(judgeTarget(story.shell, actor, {
    ...at, target: growth.id, revision: growth.revision, subjective: 'Chuyển dịch cơ cấu cây trồng chậm; thu hút đầu tư chưa tương xứng tiềm năng.', objective: 'Hạn, mặn và dịch bệnh ảnh hưởng sản xuất, tiêu thụ.',
    lesson: 'Chỉ tiêu bình quân phải phân kỳ, kiểm điểm hằng năm để điều chỉnh giải pháp kịp thời.',
  }));
}

async function judgeNhonPhu(story: Story): Promise<void> {
  const [actor, at] = [await story.as('nhonphu'), { season: SEASON, organisation: 'MT.12' }];
  const said = { subjective: '', objective: '', lesson: '' };
  await done(setTask(story.shell, actor, {
    ...at, ...said, term: 'former', kind: 'breakthrough', text: 'Huy động nguồn lực xây dựng hạ tầng giao thông nông thôn, xã đạt chuẩn nông thôn mới.', result: 'Cứng hóa 21 km đường liên ấp; xã đạt chuẩn trước một năm.', rating: 'exceeded', paper: 'Báo cáo tổng kết, số liệu mẫu',
    lesson: 'Bàn với dân từ đầu, công khai từng khoản đóng góp.',
  }));
  await done(setTask(story.shell, actor, {
    ...at, ...said, term: 'former', kind: 'key-task', text: 'Nâng chất lượng sinh hoạt chi bộ ấp.', result: '6 trên 9 chi bộ sinh hoạt chuyên đề đúng kế hoạch.', rating: 'nearly', paper: 'Báo cáo tổng kết, số liệu mẫu',
    subjective: 'Cấp ủy chưa dự sinh hoạt đều ở chi bộ khó khăn.',
  }));
  await done(setTask(story.shell, actor, { ...at, ...said, term: 'new', kind: 'breakthrough', text: 'Liên kết sản xuất, tiêu thụ nông sản qua hợp tác xã.', result: '', rating: null, paper: '' }));
  await done(setTask(story.shell, actor, { ...at, ...said, term: 'new', kind: 'key-task', text: 'Xây dựng xã nông thôn mới nâng cao.', result: '', rating: null, paper: '' }));
}
