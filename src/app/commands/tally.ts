import { formatShare } from '#foundation/vietnamese-format.ts';
import { tally } from '#elections/core/tally.ts';
import { type IdentifiedCase, parseTallyCase } from '#elections/core/tally-case.ts';
import type { Command } from './command.ts';
import { judgeCases } from './judge-cases.ts';

export const command: Command = {
  name: 'tally',
  usage: 'TỆP.json',
  summary: { vi: 'Kiểm phiếu: tính kết quả từng cuộc bầu trong tệp và nêu quy định áp dụng', en: 'Count: the result of each election in the file, with the rules applied' },
  options: {},
  words: { least: 1, most: 1 },
  async run(call) {
    judgeCases(call, parseTallyCase, resultOf);
  },
};

/** Percentages are of those summoned, two decimals, half up. @rule R-244-M.1 */
function resultOf(election: IdentifiedCase) {
  const result = tally(election);
  return {
    id: election.id,
    base: result.base,
    threshold: result.threshold,
    valid: result.valid,
    invalid: result.invalid,
    votes: result.votes.map((each) => ({ ...each, percentOfSummoned: formatShare(each.votes, election.summoned, 'round').replace('%', '') })),
    elected: result.elected,
    tied: result.tied,
    unfilled: result.unfilled,
    next: result.next,
    rules: result.rules,
  };
}
