import { addWorkingDays, type WorkingCalendar } from '#campaigns/core/working-days.ts';
import { endsOn, type Plan } from '#campaigns/core/plan.ts';
import { formWords } from '#campaigns/core/words.ts';
import { addDays, type Day } from '#foundation/day.ts';
import type { PlanPaper, PlanStep } from './plan-paper.ts';

/** What a first-time secretary begins from: the usual steps with days before and after the opening; everything is to be changed. @source forms P01 */
export function planTemplate({ plannedOn, halfDays, form, contents, directElection }: Plan, { term, sources }: { readonly term: string; readonly sources: string }, calendar: WorkingCalendar): PlanPaper {
  const day = (offset: number): Day | null => (plannedOn === null ? null : addDays(plannedOn, offset));
  const step = (what: string, from: number, until: number, who: string): PlanStep => ({ what, from: day(from), until: day(until), who });
  const closing = plannedOn === null ? null : endsOn(plannedOn, halfDays);
  const electing = contents.includes('committee');
  return {
    basis: sources,
    aims: `Chuẩn bị và tổ chức ${formWords[form].vi.toLocaleLowerCase('vi')} nhiệm kỳ ${term} đúng quy định, dân chủ, tiết kiệm; mọi việc có người chịu trách nhiệm và có ngày hoàn thành.`,
    contents: contents.map((each) => `- ${CONTENT_WORDS[each]}`).join('\n'),
    steps: [
      step('Thành lập các tiểu ban, phân công nhiệm vụ', -90, -85, 'Cấp ủy'),
      step('Soạn dự thảo văn kiện, lấy ý kiến các tổ chức trực thuộc', -85, -45, 'Tiểu ban văn kiện'),
      ...(electing ? [step('Xây dựng đề án nhân sự, thực hiện quy trình nhân sự', -75, -40, 'Tiểu ban nhân sự')] : []),
      ...(directElection ? [step('Chuẩn bị phương án bầu trực tiếp bí thư tại đại hội', -60, -30, 'Cấp ủy, tiểu ban nhân sự')] : []),
      step('Trình cấp trên duyệt kế hoạch, văn kiện, nhân sự', -40, -15, 'Cấp ủy'),
      step('Chuẩn bị cơ sở vật chất, giấy triệu tập, tài liệu', -15, -1, 'Tiểu ban phục vụ'),
      { what: 'Tổ chức đại hội', from: plannedOn, until: closing, who: 'Đoàn chủ tịch' },
      { what: 'Báo cáo kết quả, đề nghị cấp trên chuẩn y', from: closing, until: closing === null ? null : addWorkingDays(calendar, closing, 7), who: 'Cấp ủy khóa mới' },
    ],
    subcommittees: [
      { name: 'Tiểu ban văn kiện', head: '', members: '', task: 'Soạn thảo, tiếp thu ý kiến, hoàn chỉnh văn kiện trình đại hội.' },
      ...(electing ? [{ name: 'Tiểu ban nhân sự', head: '', members: '', task: 'Chuẩn bị đề án nhân sự, hồ sơ, quy trình giới thiệu và danh sách bầu cử.' }] : []),
      { name: 'Tiểu ban phục vụ', head: '', members: '', task: 'Tuyên truyền, khánh tiết, hậu cần, kinh phí.' },
    ],
    budget: [],
    duties: [],
  };
}

const CONTENT_WORDS = {
  review: 'Tổng kết việc thực hiện nghị quyết nhiệm kỳ qua, phương hướng nhiệm kỳ tới.',
  drafts: 'Thảo luận dự thảo văn kiện của cấp trên.',
  committee: 'Bầu cấp ủy nhiệm kỳ mới.',
  delegates: 'Bầu đoàn đại biểu dự đại hội cấp trên.',
} as const;
