import type { FactKind } from '#progress/core/fact-kinds.ts';

/**
 * What approvals and programmes say about a congress. The rooms record them in the transaction of their decision; an office that
 * works on paper records them by hand, and they count alike.
 */
export const STAGE_FACT_KINDS: readonly FactKind[] = [
  { id: 'plan-approved', words: { vi: 'Kế hoạch đại hội đã duyệt', en: 'Plan of the congress approved' }, act: { vi: 'Ghi nhận đã duyệt kế hoạch', en: 'Record approval of the plan' }, ...once('plan-approved') },
  { id: 'documents-approved', words: { vi: 'Văn kiện đã duyệt', en: 'Documents approved' }, act: { vi: 'Ghi nhận đã duyệt văn kiện', en: 'Record approval of the documents' }, ...once('documents-approved') },
  { id: 'personnel-approved', words: { vi: 'Đề án nhân sự đã duyệt', en: 'Personnel scheme approved' }, act: { vi: 'Ghi nhận đã duyệt nhân sự', en: 'Record approval of the personnel scheme' }, ...once('personnel-approved') },
  { id: 'approved-to-hold', words: { vi: 'Đã duyệt cho mở đại hội', en: 'Approved to hold the congress' }, act: { vi: 'Ghi nhận đã duyệt đại hội', en: 'Record approval to hold the congress' }, ...once('approved-to-hold') },
  { id: 'programme-issued', words: { vi: 'Đã ban hành chương trình', en: 'Programme issued' }, act: { vi: 'Ghi nhận đã ban hành chương trình', en: 'Record the issue of the programme' }, ...once('programme-issued'), needs: 'held' },
];

function once(mark: string): Pick<FactKind, 'once' | 'reasonNeeded' | 'byHand' | 'effect'> {
  return { once: true, reasonNeeded: false, byHand: true, effect: { mark } };
}
