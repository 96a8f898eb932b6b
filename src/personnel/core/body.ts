import type { Sentence } from '#foundation/sentence.ts';

/** What a person is prepared for; the same words as the elections' offices. */
export const BODIES = ['committee', 'standing-committee', 'secretary', 'deputy-secretary', 'inspection-committee', 'inspection-chair', 'upper-delegates'] as const;
export type Body = (typeof BODIES)[number];

export const bodyWords: { readonly [B in Body]: Sentence } = {
  committee: { vi: 'Ban chấp hành', en: 'Executive committee' },
  'standing-committee': { vi: 'Ban thường vụ', en: 'Standing committee' },
  secretary: { vi: 'Bí thư', en: 'Secretary' },
  'deputy-secretary': { vi: 'Phó bí thư', en: 'Deputy secretary' },
  'inspection-committee': { vi: 'Ủy ban kiểm tra', en: 'Inspection committee' },
  'inspection-chair': { vi: 'Chủ nhiệm ủy ban kiểm tra', en: 'Chair of the inspection committee' },
  'upper-delegates': { vi: 'Đại biểu dự đại hội cấp trên', en: 'Delegates to the upper congress' },
};

/** A branch has a chi ủy, and no standing committee. */
export function bodyName(body: Body, branch: boolean): Sentence {
  return branch && body === 'committee' ? { vi: 'Chi ủy', en: 'Branch committee' } : bodyWords[body];
}

/** Bodies elected among more candidates than seats. @rule R-190-14.1 */
export const BODIES_WITH_SURPLUS: readonly Body[] = ['committee', 'standing-committee'];

/** Posts that only a member of the committee can hold. @rule R-244-23.1 */
export const BODIES_OF_MEMBERS: readonly Body[] = ['standing-committee', 'secretary', 'deputy-secretary'];
