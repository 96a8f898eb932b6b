import { expect, test } from 'vitest';
import { blankParts, missingParts, type PlanPaper } from './plan-paper.ts';

const whole: PlanPaper = {
  basis: 'Chỉ thị 35-CT/TW', aims: 'Đúng quy định.', contents: 'Bầu cấp ủy.',
  steps: [{ what: 'Tổ chức đại hội', from: null, until: null, who: 'Đoàn chủ tịch' }],
  subcommittees: [{ name: 'Tiểu ban văn kiện', head: 'Nguyễn Văn An', members: '', task: '' }],
  budget: [{ item: 'Tài liệu', amount: 2_000_000 }], duties: [{ who: 'Cấp ủy', what: 'Theo dõi' }],
};

test('P01: what must be there, and what is still blank beside it', () => {
  expect([missingParts(whole), blankParts(whole)]).toEqual([[], []]);
  const fromTemplate = { ...whole, subcommittees: [{ name: 'Tiểu ban văn kiện', head: '', members: '', task: '' }], budget: [], duties: [] };
  expect([missingParts(fromTemplate), blankParts(fromTemplate)]).toEqual([[], ['heads', 'budget', 'duties']]);
});
