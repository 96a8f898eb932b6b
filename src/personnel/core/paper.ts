import type { Sentence } from '#foundation/sentence.ts';
import type { Track } from './person.ts';

/** Papers of a person's dossier. @rule R-244-10.3, R-NS-5 */
export const PAPERS = ['application', 'cv', 'assets', 'health', 'comment-work', 'comment-residence', 'political-conclusion', 'diplomas', 'planning-decision', 'step-minutes'] as const;
export type PaperId = (typeof PAPERS)[number];

export const PAPER_STATES = ['missing', 'there', 'not-needed'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export const paperWords: { readonly [P in PaperId]: Sentence } = {
  application: { vi: 'Đơn ứng cử (nếu tự ứng cử)', en: 'Application, of who stands by himself' },
  cv: { vi: 'Sơ yếu lý lịch có xác nhận của cấp ủy cơ sở', en: 'CV certified by the grassroots committee' },
  assets: { vi: 'Bản kê khai tài sản, thu nhập', en: 'Declaration of assets and income' },
  health: { vi: 'Giấy chứng nhận sức khỏe', en: 'Health certificate' },
  'comment-work': { vi: 'Nhận xét của cấp ủy nơi công tác', en: 'Comment of the committee at work' },
  'comment-residence': { vi: 'Nhận xét của cấp ủy nơi cư trú', en: 'Comment of the committee at the residence' },
  'political-conclusion': { vi: 'Kết luận tiêu chuẩn chính trị', en: 'Conclusion on political standards' },
  diplomas: { vi: 'Bản sao văn bằng, chứng chỉ', en: 'Copies of diplomas' },
  'planning-decision': { vi: 'Quyết định phê duyệt quy hoạch', en: 'Decision on the planning list' },
  'step-minutes': { vi: 'Biên bản các bước quy trình', en: 'Minutes of the steps' },
};

export interface PaperItem {
  readonly paper: PaperId;
  readonly must: boolean;
  readonly rule: string;
  /** The rule has no source that was read. */
  readonly unconfirmed: boolean;
}

/**
 * What a dossier must hold; an edition of 2024 adds two papers, and who comes for the first time comes from the planning list.
 * @rule R-244-10.3 @rule R-NS-5 no list of its own was found: the candidacy's is used
 */
export function checklistOf(of: { readonly edition: string; readonly track: Track }): PaperItem[] {
  const later = of.edition === 'ct35-2024';
  const item = (paper: PaperId, must: boolean, rule = 'R-244-10.3'): PaperItem => ({ paper, must, rule, unconfirmed: rule === 'R-NS-5' });
  return [
    item('cv', true), item('assets', true), item('health', true), item('comment-work', true), item('comment-residence', true),
    item('political-conclusion', later), item('diplomas', later),
    item('planning-decision', of.track === 'first-time', 'R-NS-5'), item('step-minutes', true, 'R-NS-5'), item('application', false),
  ];
}
