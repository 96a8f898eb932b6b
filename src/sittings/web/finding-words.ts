import type { Sentence } from '#foundation/sentence.ts';
import { contentWords } from '#campaigns/core/words.ts';
import type { AgendaFindingCode, AgendaFindingFacts } from '../core/finding.ts';

type Words = { readonly [C in AgendaFindingCode]: (facts: Extract<AgendaFindingFacts, { readonly code: C }>) => Sentence };

/** What a finding says of this agenda. */
const WORDS: Words = {
  no_documents: ({ elections }) => ({ vi: `Chương trình có ${elections} phút bầu cử mà không có phút nào cho văn kiện`, en: `${elections} minutes for elections and none for documents` }),
  documents_below_elections: ({ documents, elections }) => ({
    vi: `Văn kiện ít hơn bầu cử ${elections - documents} phút (${documents} và ${elections})`, en: `Documents have ${elections - documents} minutes less than elections (${documents} and ${elections})`,
  }),
  credentials_board_not_elected: ({ title }) => ({ vi: `“${title}”: đại hội đảng viên không bầu ban thẩm tra tư cách đại biểu`, en: `“${title}”: a members’ congress elects no credentials board` }),
  action_programme_not_voted: ({ title }) => ({ vi: `“${title}”: chương trình hành động chỉ thảo luận, không biểu quyết`, en: `“${title}”: the action programme is discussed, not voted` }),
  election_not_secret: ({ title }) => ({ vi: `“${title}”: bầu cử bằng phiếu kín`, en: `“${title}”: elections are by secret ballot` }),
  content_missing: ({ content }) => ({ vi: `Kế hoạch có nội dung “${contentWords[content].vi}” mà chương trình không có`, en: `The plan has “${contentWords[content].en}”, the agenda has not` }),
  no_resolution: () => ({ vi: 'Chương trình không có mục biểu quyết nghị quyết', en: 'The agenda has no vote on the resolution' }),
};

/** The sentence of a finding as it comes from the contract or from core. */
export function agendaFindingWords(finding: { readonly code: AgendaFindingCode; readonly facts?: object }): Sentence {
  return (WORDS[finding.code] as (facts: unknown) => Sentence)({ ...finding, ...finding.facts });
}

/** What a finding is called in lists. */
export const agendaFindingNames: { readonly [C in AgendaFindingCode]: Sentence } = {
  no_documents: { vi: 'Không có thời gian cho văn kiện', en: 'No time for documents' },
  documents_below_elections: { vi: 'Văn kiện ít hơn bầu cử', en: 'Less time for documents than for elections' },
  credentials_board_not_elected: { vi: 'Ban thẩm tra tại đại hội đảng viên', en: 'Credentials board at a members’ congress' },
  action_programme_not_voted: { vi: 'Biểu quyết chương trình hành động', en: 'Vote on the action programme' },
  election_not_secret: { vi: 'Bầu cử không bằng phiếu kín', en: 'Election without secret ballot' },
  content_missing: { vi: 'Thiếu nội dung của kế hoạch', en: 'A planned content is missing' },
  no_resolution: { vi: 'Thiếu nghị quyết', en: 'No resolution' },
};
