import { judgeSlate } from '#elections/core/rules/slate.ts';
import { parseSlate } from '#elections/core/slate-case.ts';
import { slateFindingWords } from '#elections/web/words.ts';
import type { Command } from './command.ts';
import { judgeCases } from './judge-cases.ts';

export const command: Command = {
  name: 'slate',
  usage: 'TỆP.json',
  summary: { vi: 'Xem danh sách bầu cử có được đưa ra biểu quyết không và vì sao', en: 'Whether a list may be put to the vote, and why' },
  options: {},
  words: { least: 1, most: 1 },
  async run(call) {
    judgeCases(call, parseSlate, (slate) => {
      const { allowed, opinionBallotNeeded, findings } = judgeSlate(slate);
      return {
        id: slate.id,
        allowed,
        opinionBallotNeeded,
        findings: findings.map((finding) => ({ code: finding.code, rule: finding.rule, sentence: slateFindingWords[finding.code](finding as never, slate.regulation)[call.language] })),
      };
    });
  },
};
