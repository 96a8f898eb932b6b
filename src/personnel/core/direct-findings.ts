import { type DirectPreparation, directPaperWords, PAPERS_BEFORE } from './direct.ts';
import type { Finding } from './finding.ts';

/**
 * What is still to be done before a secretary is elected directly.
 * @rule R-HD62-1 the congress has its own file; what it holds was read in part only
 * @param people put forward for secretary
 */
export function directFindings(of: DirectPreparation, people: number): Finding[] {
  const say = (code: Finding['code'], vi: string, en: string, rule: string | null = null): Finding => ({ code, rule, weight: 'warning', unconfirmed: rule !== null, people: [], sentence: { vi, en } });
  const stateOf = (paper: (typeof PAPERS_BEFORE)[number]) => of.papers.find((each) => each.paper === paper)?.state ?? 'missing';
  const missing = PAPERS_BEFORE.filter((paper) => stateOf(paper) === 'missing');
  return [
    ...(of.consentOn === null ? [say('consent_missing', 'Chưa có văn bản đồng ý của cấp trên về bầu trực tiếp bí thư. Trình xin chủ trương.', 'The superior has not consented to the direct election yet. Submit the proposal.')] : []),
    ...(of.persuasion.length === 0 ? [say('persuasion_missing', 'Chưa ghi công tác tư tưởng, trao đổi thống nhất trong nội bộ. Ghi người làm, với nhóm nào, kết quả.', 'No work of explaining and agreeing is recorded. Record who did it, with which group, and the result.')] : []),
    ...(of.several && people < 2 ? [say('several_wanted', `Cấp trên yêu cầu nhiều phương án bí thư; danh sách có ${people}. Bổ sung nhân sự.`, `The superior wants several persons for secretary; the list has ${people}. Add to it.`)] : []),
    ...(missing.length > 0 ? [say('direct_papers_missing', `Hồ sơ riêng bầu trực tiếp còn thiếu: ${missing.map((paper) => lower(directPaperWords[paper].vi)).join('; ')}.`, `The own file lacks: ${missing.map((paper) => lower(directPaperWords[paper].en)).join('; ')}.`, 'R-HD62-1')] : []),
  ];
}

/** Everything that can be ready before the congress is. */
export function isDirectReady(of: DirectPreparation, people: number): boolean {
  return directFindings(of, people).length === 0;
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
