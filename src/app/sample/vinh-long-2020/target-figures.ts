import type { IndicatorId } from '#targets/core/indicators.ts';
import type { Direction, Measure, Theme } from '#targets/core/target.ts';

/** A target as the sample writes it down; figures as in Vietnamese. What an indicator says already is left out. */
export interface SampleTarget {
  readonly indicator?: IndicatorId;
  readonly title?: string;
  readonly theme?: Theme;
  readonly unit?: string;
  readonly direction?: Direction;
  readonly measure?: Measure;
  readonly weight?: string;
  readonly base?: string;
  readonly goal?: string;
  readonly due?: number;
  readonly source?: string;
  readonly note?: string;
  /** Results 2016–2019 and the estimate of 2020; of a new target the steps 2021–2025. */
  readonly years?: readonly string[];
}

const TEN = 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ X (báo nongnghiepmoitruong.vn, 20/10/2015)';
const mean = (title: string, goal: string, years: readonly string[], theme: Theme = 'economy'): SampleTarget => ({ title, theme, unit: '%/năm', measure: 'yearly-mean', goal, years, source: TEN });

/** Goals of the term 2015–2020 as published; the years are invented. */
export const PROVINCE_FORMER: readonly SampleTarget[] = [
  { indicator: 'growth', goal: '7,5', years: ['5,2', '5,4', '6,17', '5,5', '4,6'], source: TEN },
  { indicator: 'rural-income', goal: '44,5', base: '27', years: ['30,5', '34', '37,8', '41,5', '45'], source: TEN },
  mean('Giá trị sản xuất nông – lâm – thủy sản tăng', '3,5', ['2,1', '2,6', '3,4', '3', '3,2']),
  mean('Giá trị sản xuất công nghiệp tăng', '13,7', ['12,9', '13,4', '14,6', '14,2', '13,4']),
  mean('Giá trị khu vực dịch vụ tăng', '7,5', ['7,6', '7,4', '7,9', '7,7', '6,9']),
  { title: 'Tỷ trọng nông nghiệp trong cơ cấu kinh tế', unit: '%', direction: 'down', goal: '27', base: '33', years: ['32', '31', '29,6', '28,4', '27,4'], source: TEN },
  { title: 'Tỷ trọng công nghiệp – xây dựng trong cơ cấu kinh tế', unit: '%', goal: '28', base: '24', years: ['24,6', '25,5', '26,7', '27,6', '28,2'], source: TEN },
  { title: 'Tỷ trọng dịch vụ trong cơ cấu kinh tế', unit: '%', goal: '45', base: '43', years: ['43,4', '43,5', '43,7', '44', '44,4'], source: TEN },
  mean('Thu ngân sách tăng', '11', ['9,8', '11,5', '12,4', '11,9', '10,2']),
  { indicator: 'exports', goal: '530', base: '330', years: ['352', '398', '447', '502', '561'], source: TEN },
  { indicator: 'investment', goal: '89.000', years: ['14.100', '16.300', '18.200', '20.100', '21.400'], source: TEN },
  { title: 'Tỷ lệ xã đạt chuẩn nông thôn mới', unit: '%', goal: '50', base: '13', source: TEN },
  { title: 'Đơn vị cấp huyện đạt chuẩn nông thôn mới', unit: 'đơn vị', goal: '1', base: '0', source: TEN },
  { indicator: 'poverty-reduction', goal: '1', years: ['1,1', '1,2', '1', '0,9', '0,8'], source: TEN },
];

const ELEVEN = 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XI (thvl.vn)';

/** Of the targets of the term 2020–2025 one is public in full: new-rural communes and units. The others are invented. */
export const PROVINCE_NEW: readonly SampleTarget[] = [
  { indicator: 'new-rural', goal: '74', base: '53', years: ['58', '62', '66', '70', '74'], source: ELEVEN },
  { indicator: 'advanced-new-rural', goal: '35', base: '7', years: ['12', '18', '24', '30', '35'], source: ELEVEN },
  { indicator: 'model-new-rural', goal: '9', base: '0', source: ELEVEN },
  { title: 'Đơn vị cấp huyện đạt chuẩn nông thôn mới', unit: 'đơn vị', goal: '3', base: '1', source: ELEVEN },
  { indicator: 'growth', goal: '7', note: 'Dựa vào các dự án công nghiệp đã cấp phép và hạ tầng giao thông hoàn thành trong kỳ (số liệu mẫu).' },
  { indicator: 'rural-income', goal: '55', base: '45' },
  { indicator: 'exports', goal: '900', base: '561', years: ['620', '690', '760', '830', '900'] },
  { indicator: 'clean-water', goal: '95', base: '84', weight: '279.000' },
  { indicator: 'poor-households', goal: '1', base: '2', weight: '279.000' },
  { indicator: 'new-members', goal: '6.000' },
];

interface DistrictFigures {
  readonly communes: number;
  readonly people: number;
  readonly households: number;
  /** Communes that are to be new-rural by 2025; together the province's 74. */
  readonly newRural: number;
  /** Million đồng a head and per cent of households that 2020 was to bring. */
  readonly income: number;
  readonly poor: number;
}

/** Invented, in the order of size that the districts have. */
export const DISTRICT_FIGURES: { readonly [code: string]: DistrictFigures } = {
  TPVL: { communes: 4, people: 137_000, households: 37_000, newRural: 4, income: 58, poor: 1 },
  TXBM: { communes: 5, people: 95_000, households: 25_600, newRural: 5, income: 52, poor: 1.6 },
  LH: { communes: 14, people: 160_000, households: 43_200, newRural: 14, income: 48, poor: 2 },
  MT: { communes: 12, people: 100_000, households: 27_000, newRural: 11, income: 47, poor: 2.2 },
  VL: { communes: 19, people: 160_000, households: 43_500, newRural: 14, income: 45, poor: 2.6 },
  TB: { communes: 16, people: 155_000, households: 42_000, newRural: 12, income: 46, poor: 2.4 },
  TO: { communes: 13, people: 135_000, households: 36_500, newRural: 9, income: 43, poor: 3.4 },
  BT: { communes: 10, people: 95_000, households: 25_200, newRural: 5, income: 46, poor: 2.3 },
};

const OWN = 'Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2015 - 2020 (số liệu mẫu)';

/** A commune's list, invented after what communes elsewhere set. */
export const NHON_PHU_TARGETS: { readonly former: readonly SampleTarget[]; readonly new: readonly SampleTarget[] } = {
  former: [
    { indicator: 'income', goal: '45', base: '28', weight: '8.450', years: ['31,2', '35', '39,4', '43,1', '47,5'], source: OWN },
    { indicator: 'farm-output', goal: '150', base: '112', weight: '1.320', years: ['118', '124', '131', '137', '142'], source: OWN },
    { title: 'Xã đạt chuẩn nông thôn mới', direction: 'reach', due: 2020, years: ['0', '0', '0', '1'], source: OWN },
    { indicator: 'poor-households', goal: '2', base: '5,1', weight: '2.210', years: ['4,4', '3,7', '3', '2,5', '2'], source: OWN },
    { indicator: 'trained-labour', goal: '60', base: '41', weight: '4.900', years: ['44', '47,5', '50', '52', '53'], source: OWN },
    { indicator: 'health-insurance', goal: '85', base: '63', weight: '8.450', years: ['68', '74', '80', '86', '90'], source: OWN },
    { indicator: 'clean-water', goal: '80', base: '58', weight: '2.210', years: ['62', '67', '72', '78', '82'], source: OWN },
    { indicator: 'new-members', goal: '40', years: ['9', '8', '9', '8', '7'], source: OWN },
    { indicator: 'organisations', goal: '90', weight: '12', source: OWN },
  ],
  new: [
    { indicator: 'income', goal: '75', base: '47,5', weight: '8.450', years: ['52', '57', '63', '69', '75'], note: 'Căn cứ diện tích vườn cây ăn trái cho thu hoạch từ năm 2023 và hai hợp tác xã mới (số liệu mẫu).' },
    { indicator: 'farm-output', goal: '230', base: '142', weight: '1.320' },
    { indicator: 'reach-new-rural', due: 2024 },
    { indicator: 'poor-households', goal: '1,8', base: '2', weight: '2.210' },
    { indicator: 'trained-labour', goal: '70', base: '53', weight: '4.900', years: ['56', '59', '62', '66', '70'] },
    { indicator: 'clean-water', goal: '90', base: '82', weight: '2.210' },
    { indicator: 'new-members', goal: '30', years: ['6', '6', '6', '6', '6'] },
  ],
};
