import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatShare } from '#foundation/vietnamese-format.ts';
import type { MinutesEntry } from './minutes-entry.ts';
import type { Motion } from './motion.ts';

/** The vote by which the resolution was adopted, as F05 and the minutes both print it. */
export interface ResolutionVote {
  readonly for: number;
  readonly against: number;
  readonly other: number;
  readonly present: number;
  readonly passed: boolean;
  /** Of those present, two decimals, half up: "98,26%". */
  readonly share: string;
}

/** The latest decided motion on the resolution; null: it was not voted. @source forms §3.2 F05: the adopted share is the vote of F04 */
export function resolutionVote(motions: readonly Motion[]): ResolutionVote | null {
  const decision = motions.findLast((motion) => motion.kind === 'resolution' && motion.decision !== null)?.decision;
  if (!decision) return null;
  const { present, against, other, outcome } = decision;
  return { for: decision.for, against, other, present, passed: outcome === 'passed', share: formatShare(decision.for, present, 'round') };
}

/** Part IV: what later rooms said of those who were elected, in the order of time. */
export function electedSentences(entries: readonly MinutesEntry[]): Sentence[] {
  return entries.flatMap((entry) => entry.resolution ?? []);
}

/**
 * Part V: the task to the new committee.
 * @rule R-VK-2 the new committee completes and issues the action programme
 * @rule R-SEED-9 working rules, whole-term programme, dissemination
 */
export function taskSentences({ form, organisation, term, committee }: { readonly form: CongressForm; readonly organisation: string; readonly term: string; readonly committee: string }): Sentence[] {
  const all: Sentence = form === 'members' ? { vi: 'toàn thể đảng viên', en: 'all members' } : { vi: 'các tổ chức đảng trực thuộc và toàn thể đảng viên', en: 'the organisations below and all members' };
  return [
    {
      vi: `Giao ${committee} nhiệm kỳ ${term} căn cứ Nghị quyết Đại hội, hoàn chỉnh và ban hành chương trình hành động, quy chế làm việc, chương trình làm việc toàn khóa; tổ chức quán triệt, triển khai, kiểm tra, giám sát việc thực hiện Nghị quyết.`,
      en: `The committee of ${organisation}, term ${term}, is charged to complete and issue the action programme, its working rules and its programme for the whole term, and to see the resolution made known, carried out and inspected.`,
    },
    { vi: `Đại hội kêu gọi ${all.vi} của ${organisation} đoàn kết, phấn đấu thực hiện thắng lợi Nghị quyết Đại hội.`, en: `The congress calls on ${all.en} of ${organisation} to carry out the resolution.` },
  ];
}

/** The new committee as a sentence names it: a branch has a chi ủy, an organisation with branches a Ban Chấp hành. */
export function committeeName(organisation: string, isBranch: boolean): string {
  return isBranch ? `Chi ủy ${organisation}` : `Ban Chấp hành ${organisation}`;
}
