import type { Sentence } from '#foundation/sentence.ts';
import type { Direction, Gathering, Measure, Theme } from './target.ts';

/**
 * Indicators that many organisations set targets for. Choosing one fills in the fields and lets organisations be compared; any other target can be set
 * all the same. The list is ours, after what resolutions of provinces and communes name.
 */
export interface Indicator {
  readonly name: Sentence;
  readonly theme: Theme;
  readonly unit: string;
  readonly direction: Direction;
  readonly measure: Measure;
  readonly gathering: Gathering;
  /** What a weighted figure speaks of. */
  readonly weightUnit: string;
}

const share = (theme: Theme, vi: string, en: string, weightUnit: string, direction: Direction = 'up'): Indicator =>
  ({ name: { vi, en }, theme, unit: '%', direction, measure: 'at-end', gathering: 'weighted', weightUnit });
const counted = (theme: Theme, vi: string, en: string, unit: string, measure: Measure = 'at-end'): Indicator =>
  ({ name: { vi, en }, theme, unit, direction: 'up', measure, gathering: 'sum', weightUnit: '' });

export const INDICATORS = {
  growth: { name: { vi: 'Tốc độ tăng trưởng kinh tế bình quân', en: 'Mean economic growth' }, theme: 'economy', unit: '%/năm', direction: 'up', measure: 'yearly-mean', gathering: 'none', weightUnit: '' },
  income: { name: { vi: 'Thu nhập bình quân đầu người', en: 'Income per head' }, theme: 'economy', unit: 'triệu đồng/người', direction: 'up', measure: 'at-end', gathering: 'weighted', weightUnit: 'người' },
  'rural-income': { name: { vi: 'Thu nhập bình quân đầu người khu vực nông thôn', en: 'Rural income per head' }, theme: 'economy', unit: 'triệu đồng/người', direction: 'up', measure: 'at-end', gathering: 'weighted', weightUnit: 'người' },
  'budget-revenue': counted('economy', 'Thu ngân sách trên địa bàn', 'Budget revenue', 'tỷ đồng'),
  investment: counted('economy', 'Tổng vốn đầu tư toàn xã hội', 'Total investment', 'tỷ đồng', 'term-total'),
  exports: counted('economy', 'Kim ngạch xuất khẩu', 'Exports', 'triệu USD'),
  'farm-output': { name: { vi: 'Giá trị sản xuất trên 1 ha đất nông nghiệp', en: 'Farm output per hectare' }, theme: 'economy', unit: 'triệu đồng/ha', direction: 'up', measure: 'at-end', gathering: 'weighted', weightUnit: 'ha' },
  'new-rural': counted('economy', 'Số xã đạt chuẩn nông thôn mới', 'New-rural communes', 'xã'),
  'advanced-new-rural': counted('economy', 'Số xã đạt chuẩn nông thôn mới nâng cao', 'Advanced new-rural communes', 'xã'),
  'model-new-rural': counted('economy', 'Số xã nông thôn mới kiểu mẫu', 'Model new-rural communes', 'xã'),
  'reach-new-rural': { name: { vi: 'Xã đạt chuẩn nông thôn mới nâng cao', en: 'The commune is advanced new-rural' }, theme: 'economy', unit: '', direction: 'reach', measure: 'at-end', gathering: 'sum', weightUnit: '' },
  'urban-share': share('economy', 'Tỷ lệ đô thị hóa', 'Urban share', 'người'),
  'poor-households': share('society', 'Tỷ lệ hộ nghèo', 'Poor households', 'hộ', 'down'),
  'poverty-reduction': { name: { vi: 'Mức giảm tỷ lệ hộ nghèo bình quân', en: 'Mean fall of poor households' }, theme: 'society', unit: 'điểm %/năm', direction: 'up', measure: 'yearly-mean', gathering: 'none', weightUnit: '' },
  'trained-labour': share('society', 'Tỷ lệ lao động qua đào tạo', 'Trained labour', 'lao động'),
  jobs: counted('society', 'Số lao động được giải quyết việc làm', 'Jobs found', 'lao động', 'term-total'),
  'health-insurance': share('society', 'Tỷ lệ dân số tham gia bảo hiểm y tế', 'Health-insurance cover', 'người'),
  doctors: { name: { vi: 'Số bác sĩ trên 1 vạn dân', en: 'Doctors per 10,000 people' }, theme: 'society', unit: 'bác sĩ/vạn dân', direction: 'up', measure: 'at-end', gathering: 'weighted', weightUnit: 'vạn dân' },
  schools: share('society', 'Tỷ lệ trường đạt chuẩn quốc gia', 'Schools at national standard', 'trường'),
  'clean-water': share('environment', 'Tỷ lệ hộ dùng nước sạch', 'Households with clean water', 'hộ'),
  waste: share('environment', 'Tỷ lệ chất thải rắn được thu gom, xử lý', 'Waste collected and treated', 'tấn'),
  security: share('defence', 'Tỷ lệ xã, phường, thị trấn đạt chuẩn an toàn về an ninh, trật tự', 'Communes safe in security and order', 'xã'),
  conscription: { name: { vi: 'Tỷ lệ giao quân hằng năm', en: 'Conscripts handed over' }, theme: 'defence', unit: '%', direction: 'up', measure: 'yearly-mean', gathering: 'none', weightUnit: '' },
  'new-members': counted('party', 'Số đảng viên mới kết nạp', 'New members', 'đảng viên', 'term-total'),
  organisations: share('party', 'Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên', 'Grassroots organisations doing well', 'tổ chức'),
  members: share('party', 'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên', 'Members doing well', 'đảng viên'),
} as const satisfies Record<string, Indicator>;

export type IndicatorId = keyof typeof INDICATORS;
export const INDICATOR_IDS = Object.keys(INDICATORS) as [IndicatorId, ...IndicatorId[]];
export const indicatorNames = Object.fromEntries(INDICATOR_IDS.map((id) => [id, INDICATORS[id].name])) as { readonly [I in IndicatorId]: Sentence };

/** Units that are offered, with their English names; any other is taken as it is written. */
export const UNITS: readonly Sentence[] = [
  { vi: '%', en: '%' }, { vi: '%/năm', en: '% a year' }, { vi: 'điểm %/năm', en: 'points a year' }, { vi: 'triệu đồng/người', en: 'million đồng a head' }, { vi: 'triệu đồng/ha', en: 'million đồng/ha' },
  { vi: 'tỷ đồng', en: 'billion đồng' }, { vi: 'triệu USD', en: 'million USD' }, { vi: 'xã', en: 'communes' }, { vi: 'đơn vị', en: 'units' }, { vi: 'hộ', en: 'households' }, { vi: 'người', en: 'people' },
  { vi: 'lao động', en: 'workers' }, { vi: 'bác sĩ/vạn dân', en: 'doctors per 10,000' }, { vi: 'trường', en: 'schools' }, { vi: 'đảng viên', en: 'members' }, { vi: 'tổ chức', en: 'organisations' }, { vi: 'điểm', en: 'points' },
];
