import type { Sentence } from '#foundation/sentence.ts';
import type { DossierKind, DossierState, DossierStep, Office, Outcome } from './dossier.ts';

export const dossierKindWords: { readonly [K in DossierKind]: Sentence } = {
  plan: { vi: 'Kế hoạch đại hội', en: 'Plan of the congress' },
  documents: { vi: 'Văn kiện', en: 'Documents' },
  personnel: { vi: 'Đề án nhân sự', en: 'Personnel scheme' },
  result: { vi: 'Kết quả đại hội', en: 'Result of the congress' },
  programme: { vi: 'Chương trình sau đại hội', en: 'Programmes after the congress' },
};

export const dossierStateWords: { readonly [S in DossierState]: Sentence } = {
  submitted: { vi: 'Đã trình', en: 'Submitted' },
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  returned: { vi: 'Trả lại để hoàn thiện', en: 'Returned to be completed' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
  'approved-in-part': { vi: 'Duyệt một phần', en: 'Approved in part' },
  refused: { vi: 'Không duyệt', en: 'Refused' },
  annulled: { vi: 'Hủy kết quả, bầu lại', en: 'Annulled, to be elected anew' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};

/** Of a result one says chuẩn y, of everything else duyệt. */
export function stateWordsOf(kind: DossierKind, state: DossierState): Sentence {
  if (kind !== 'result') return dossierStateWords[state];
  if (state === 'approved') return { vi: 'Đã chuẩn y', en: 'Approved' };
  if (state === 'approved-in-part') return { vi: 'Chuẩn y một phần', en: 'Approved in part' };
  return dossierStateWords[state];
}

export const outcomeWords: { readonly [O in Outcome]: Sentence } = {
  approved: { vi: 'Duyệt', en: 'Approve' },
  'approved-in-part': { vi: 'Duyệt một phần', en: 'Approve in part' },
  refused: { vi: 'Không duyệt', en: 'Refuse' },
  annulled: { vi: 'Hủy kết quả, yêu cầu bầu lại', en: 'Annul and have it elected anew' },
};

export const dossierStepWords: { readonly [S in DossierStep]: Sentence } = {
  submit: { vi: 'trình hồ sơ', en: 'submit the dossier' },
  withdraw: { vi: 'rút hồ sơ', en: 'withdraw the dossier' },
  receive: { vi: 'tiếp nhận', en: 'receive it' },
  return: { vi: 'trả lại', en: 'return it' },
  answer_remark: { vi: 'trả lời góp ý', en: 'answer a remark' },
  decide: { vi: 'quyết định', en: 'decide on it' },
  reopen: { vi: 'mở điều chỉnh', en: 'reopen it' },
};

export const officeWords: { readonly [O in Office]: Sentence } = {
  committee: { vi: 'Ban chấp hành', en: 'Committee' },
  'upper-delegates': { vi: 'Đại biểu dự đại hội cấp trên', en: 'Delegates to the upper congress' },
  'upper-alternates': { vi: 'Đại biểu dự khuyết', en: 'Alternate delegates' },
  'standing-committee': { vi: 'Ban thường vụ', en: 'Standing committee' },
  secretary: { vi: 'Bí thư', en: 'Secretary' },
  'deputy-secretary': { vi: 'Phó bí thư', en: 'Deputy secretary' },
  'inspection-committee': { vi: 'Ủy ban kiểm tra', en: 'Inspection committee' },
  'inspection-chair': { vi: 'Chủ nhiệm ủy ban kiểm tra', en: 'Chair of the inspection committee' },
};
