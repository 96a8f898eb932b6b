import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { PaperState } from './paper.ts';

/** The own file of a congress that elects its secretary directly. Which papers it holds was not read; these come from the work to be done. @rule R-HD62-1 */
export const DIRECT_PAPERS = ['proposal', 'consent', 'scheme', 'persuasion-report', 'election-rules', 'ballots', 'protocol'] as const;
export type DirectPaper = (typeof DIRECT_PAPERS)[number];

export const directPaperWords: { readonly [P in DirectPaper]: Sentence } = {
  proposal: { vi: 'Tờ trình xin chủ trương bầu trực tiếp bí thư', en: 'Proposal to elect the secretary directly' },
  consent: { vi: 'Văn bản đồng ý của cấp ủy cấp trên', en: 'Consent of the superior committee' },
  scheme: { vi: 'Đề án nhân sự bí thư', en: 'Scheme of persons for secretary' },
  'persuasion-report': { vi: 'Báo cáo công tác tư tưởng trước đại hội', en: 'Report on explaining and agreeing before the congress' },
  'election-rules': { vi: 'Hướng dẫn, kịch bản bầu trực tiếp bí thư', en: 'Rules and script of the direct election' },
  ballots: { vi: 'Mẫu phiếu bầu bí thư', en: 'Ballot of the secretary' },
  protocol: { vi: 'Biên bản kiểm phiếu bầu bí thư', en: 'Protocol of the secretary’s election' },
};

/** The protocol exists only after the election. */
export const PAPERS_BEFORE: readonly DirectPaper[] = ['proposal', 'consent', 'scheme', 'persuasion-report', 'election-rules', 'ballots'];

/** Công tác tư tưởng: who explained and agreed with whom, and what came of it. */
export interface Persuasion {
  readonly id: string;
  readonly on: Day;
  readonly by: string;
  /** A group, never a single person by name. */
  readonly withGroup: string;
  readonly result: string;
}

export interface DirectPreparation {
  /** Number of the superior's paper; '' not yet. */
  readonly consentPaper: string;
  readonly consentOn: Day | null;
  /** The superior wants more than one person for secretary. */
  readonly several: boolean;
  readonly note: string;
  readonly persuasion: readonly Persuasion[];
  readonly papers: readonly { readonly paper: DirectPaper; readonly state: PaperState; readonly number: string; readonly on: Day | null }[];
  readonly revision: number;
  readonly savedBy: string;
}

export const NO_PREPARATION: DirectPreparation = { consentPaper: '', consentOn: null, several: false, note: '', persuasion: [], papers: [], revision: 0, savedBy: '' };
