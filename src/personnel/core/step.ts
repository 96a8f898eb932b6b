import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Track } from './person.ts';

/** The five steps: each is a conference with its minutes. @rule R-NS-1 */
export const STEPS = [1, 2, 3, 4, 5] as const;
export type StepNumber = (typeof STEPS)[number];

/** At the first step structure and list are agreed; at the others each name is voted on. */
export const VOTING_STEPS: readonly StepNumber[] = [2, 3, 4, 5];

export const stepWords: { readonly [S in StepNumber]: { readonly name: Sentence; readonly says: Sentence } } = {
  1: { name: { vi: 'Bước 1: Ban thường vụ rà soát', en: 'Step 1: the standing committee reviews' }, says: { vi: 'Ban thường vụ rà soát, thống nhất cơ cấu và danh sách.', en: 'The standing committee reviews and agrees structure and list.' } },
  2: { name: { vi: 'Bước 2: Hội nghị cán bộ chủ chốt', en: 'Step 2: conference of key cadres' }, says: { vi: 'Hội nghị cán bộ chủ chốt bỏ phiếu kín.', en: 'The key cadres vote by secret ballot.' } },
  3: { name: { vi: 'Bước 3: Ban chấp hành (lần 1)', en: 'Step 3: executive committee, first' }, says: { vi: 'Hội nghị ban chấp hành lần 1 bỏ phiếu kín.', en: 'The executive committee votes by secret ballot for the first time.' } },
  4: { name: { vi: 'Bước 4: Ban thường vụ (lần 2)', en: 'Step 4: standing committee, second' }, says: { vi: 'Ban thường vụ phân tích kết quả, biểu quyết nhân sự.', en: 'The standing committee looks at the results and votes on each person.' } },
  5: { name: { vi: 'Bước 5: Ban chấp hành (lần 2)', en: 'Step 5: executive committee, second' }, says: { vi: 'Hội nghị ban chấp hành lần 2 bỏ phiếu kín giới thiệu nhân sự.', en: 'The executive committee introduces the persons by secret ballot.' } },
};

/** A branch has no standing committee: its chi ủy takes that place. */
export function stepName(step: StepNumber, branch: boolean): Sentence {
  const { name } = stepWords[step];
  if (!branch) return name;
  return {
    vi: name.vi.replace('Ban thường vụ', 'Chi ủy').replace('Ban chấp hành', 'Chi ủy'),
    en: name.en.replace('standing committee', 'branch committee').replace('executive committee', 'branch committee'),
  };
}

export const trackWords: { readonly [T in Track]: Sentence } = {
  're-election': { vi: 'Tái cử', en: 'Re-election' },
  'first-time': { vi: 'Tham gia lần đầu', en: 'First time' },
};

export interface StepVote {
  /** uuid of the person */
  readonly person: string;
  /** Votes for; at step 1 null: the name is agreed. */
  readonly votes: number | null;
}

/** One conference as it was held. A wrong one is amended by a later one, never changed. */
export interface HeldStep {
  /** uuid */
  readonly id: string;
  readonly track: Track;
  /** A later round is for persons who came in after the first was over. */
  readonly round: number;
  readonly step: StepNumber;
  readonly heldOn: Day;
  readonly summoned: number;
  readonly present: number;
  /** Number of the minutes. */
  readonly minutes: string;
  readonly votes: readonly StepVote[];
}
