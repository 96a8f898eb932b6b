import type { OutputOf } from '#foundation/contract.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { listTargets } from '../contract.ts';
import type { FindingCode, RollReason } from '../core/feasibility-kinds.ts';
import type { Figures } from './figure.ts';

export type Known = OutputOf<typeof listTargets>;
export type Shown = Known['former'][number];
export type Finding = Shown['findings'][number];
export type Task = Known['tasks'][number];

/** Words of the pages on targets. */
export const pageWords = {
  title: { vi: 'Chỉ tiêu', en: 'Targets' },
  former: { vi: 'Nhiệm kỳ trước', en: 'Former term' },
  new: { vi: 'Nhiệm kỳ mới', en: 'New term' },
  tasks: { vi: 'Đột phá, nhiệm vụ', en: 'Breakthroughs, tasks' },
  add: { vi: 'Thêm chỉ tiêu', en: 'Add a target' },
  addTask: { vi: 'Thêm nhiệm vụ', en: 'Add a task' },
  importExcel: { vi: 'Nạp từ Excel', en: 'Import from Excel' },
  files: { vi: 'Tải phụ lục', en: 'Annex' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  years: { vi: 'Các năm', en: 'Years' },
  goal: { vi: 'Mức đề ra', en: 'Goal' },
  done: { vi: 'Thực hiện', en: 'Done' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  rating: { vi: 'Đánh giá', en: 'Rating' },
  base: { vi: 'Số gốc', en: 'Base' },
  note: { vi: 'Nhận xét', en: 'Note' },
  year: { vi: 'Năm', en: 'Year' },
  estimate: { vi: 'Ước thực hiện', en: 'Estimate' },
  paper: { vi: 'Văn bản', en: 'Paper' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  save: { vi: 'Lưu', en: 'Save' },
  notNumber: { vi: 'Viết như 47.121 hoặc 44,5.', en: 'Write 47,121 or 44.5.' },
} as const satisfies Record<string, Sentence>;

type Say = (finding: Finding, show: Figures) => Sentence;
const both = (vi: string, en: string): Sentence => ({ vi, en });
const value = ({ value: of }: Finding, show: Figures): string => (of === null ? '' : show.short(of));

/** What the feasibility note says, in a sentence each. */
export const findingWords: { readonly [C in FindingCode]: Say } = {
  reached_already: (f, show) => both(`Kém mức đã có: năm ${f.year} đã được ${value(f, show)}.`, `Less than what is there: ${value(f, show)} in ${f.year}.`),
  easier_than_trend: (f, show) => both(`Dễ hơn xu hướng: giữ đà ${f.count} năm thì được ${value(f, show)}.`, `Easier than the trend: ${f.count} years, going on so, come to ${value(f, show)}.`),
  beyond_trend: (f, show) => both(`Vượt xa xu hướng: giữ đà ${f.count} năm mới được ${value(f, show)}. Cần nêu căn cứ.`, `Far beyond the trend: ${f.count} years, going on so, come to ${value(f, show)}. Say how.`),
  easier_than_superior: (f, show) => both(`Dễ hơn mức của ${f.name}: ${value(f, show)}.`, `Easier than that of ${f.name}: ${value(f, show)}.`),
  easier_than_peers: (f, show) => both(`Dễ hơn mức giữa của ${f.count} đơn vị cùng cấp: ${value(f, show)}.`, `Easier than the middle of ${f.count} peers: ${value(f, show)}.`),
  beyond_peers: (f, show) => both(`Vượt hẳn mức tốt nhất trong ${f.count} đơn vị cùng cấp: ${value(f, show)}.`, `Well beyond the best of ${f.count} peers: ${value(f, show)}.`),
  base_missing: () => both('Chưa có số gốc để so.', 'There is no base to compare with.'),
  steps_missing: () => both('Chưa phân kỳ từng năm.', 'There are no yearly steps.'),
  step_against_direction: (f, show) => both(`Mức năm ${f.year} (${value(f, show)}) đi ngược chiều.`, `The step of ${f.year} (${value(f, show)}) goes the other way.`),
  last_step_off_goal: (f, show) => both(`Các mức từng năm cho ${value(f, show)}, khác mức đề ra.`, `The yearly steps come to ${value(f, show)}, not to the goal.`),
  superior_unit_differs: (f) => both(`${f.name} tính chỉ tiêu này theo đơn vị hoặc cách khác, không so được.`, `${f.name} counts it in another unit or way; they are not compared.`),
  history_short: () => both('Chưa đủ 3 năm số liệu để xét xu hướng.', 'Less than three years of figures: no trend.'),
};

/** Why figures of several organisations are not put into one. */
export const rollReasonWords: { readonly [R in RollReason]: Sentence } = {
  units_differ: both('không cộng được: đơn vị tính khác nhau', 'not added: units differ'),
  definitions_differ: both('không cộng được: cách xác định khác nhau', 'not added: definitions differ'),
  directions_differ: both('không cộng được: nơi tính tăng, nơi tính giảm', 'not added: directions differ'),
  measures_differ: both('không cộng được: cách tính cả nhiệm kỳ khác nhau', 'not added: the years make up the term differently'),
  gatherings_differ: both('không cộng được: mỗi nơi chọn cách tổng hợp khác', 'not added: ways to gather differ'),
  weight_units_differ: both('không tính bình quân được: quy mô theo đơn vị khác nhau', 'no mean: sizes are in different units'),
  not_to_be_gathered: both('chỉ tiêu riêng từng nơi, không tổng hợp', 'of each place alone, not gathered'),
  weights_missing: both('không tính bình quân được: có nơi chưa ghi quy mô', 'no mean: some sizes are missing'),
  due_years_differ: both('không cộng được: năm cuối khác nhau', 'not added: last years differ'),
  years_differ: both('không cộng được: số liệu của các năm khác nhau', 'not added: figures are of different years'),
  some_missing: both('chưa cộng được: có nơi chưa có số liệu', 'not added yet: some have no figure'),
};
