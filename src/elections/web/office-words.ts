import type { Sentence } from '#foundation/sentence.ts';
import type { ElectionOffice } from '../core/election.ts';

/** What is elected, as it stands within a sentence: "bầu ban chấp hành". */
export const officeWords: { readonly [O in ElectionOffice]: Sentence } = {
  committee: { vi: 'ban chấp hành', en: 'the committee' },
  'standing-committee': { vi: 'ban thường vụ', en: 'the standing committee' },
  secretary: { vi: 'bí thư', en: 'the secretary' },
  'deputy-secretary': { vi: 'phó bí thư', en: 'the deputy secretary' },
  'inspection-committee': { vi: 'ủy ban kiểm tra', en: 'the inspection committee' },
  'inspection-chair': { vi: 'chủ nhiệm ủy ban kiểm tra', en: 'the chair of the inspection committee' },
  'upper-delegates': { vi: 'đại biểu dự đại hội cấp trên', en: 'the delegates to the upper congress' },
  'upper-alternates': { vi: 'đại biểu dự khuyết dự đại hội cấp trên', en: 'the alternate delegates to the upper congress' },
};

/** The same for an office that came as text; the committee of a branch is called chi ủy. */
export function officeName(office: string, branch = false): Sentence {
  if (branch && office === 'committee') return { vi: 'chi ủy', en: 'the branch committee' };
  return officeWords[office as ElectionOffice] ?? { vi: 'chức danh khác', en: 'another office' };
}
