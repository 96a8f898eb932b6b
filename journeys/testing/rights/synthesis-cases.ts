import type { RoomCases, Target } from './case.ts';
import { SEASON } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });
/** No document, line, report or opinion has this id. */
const NOBODY = '00000000-0000-4000-8000-000000000000';
const onNothing = (at: Target) => ({ ...place(at), document: NOBODY });
const lineOfNothing = (at: Target) => ({ ...place(at), line: NOBODY, revision: 1 });

type Synthesis =
  | 'review_queue' | 'decide_review' | 'add_theme_term' | 'amendments' | 'decide_amendment' | 'make_next_draft' | 'synthesis' | 'begin_synthesis' | 'write_report' | 'write_line' | 'split_line' | 'merge_lines' | 'move_opinion'
  | 'line_opinions' | 'adopt_synthesis' | 'send_synthesis' | 'received' | 'receive' | 'compile' | 'synthesis_file' | 'reply' | 'replies' | 'balance';

/** What is asked about a document, line or report that is not there is answered so to everybody entitled; the right is judged before. */
export const synthesisCases: Pick<RoomCases<'opinions'>, `opinions.${Synthesis}`> = {
  'opinions.review_queue': { meets: 'document_not_found', input: onNothing },
  'opinions.decide_review': { meets: 'document_not_found', input: (at) => ({ ...onNothing(at), ids: [NOBODY], action: 'single' }) },
  'opinions.add_theme_term': { meets: 'document_not_found', input: (at) => ({ ...onNothing(at), theme: 'giaothong', term: 'bến phà' }) },
  'opinions.amendments': { meets: 'document_not_found', input: onNothing },
  'opinions.decide_amendment': { meets: 'document_not_found', input: (at) => ({ ...onNothing(at), opinions: [NOBODY], outcome: 'accept' }) },
  'opinions.make_next_draft': { meets: 'document_not_found', input: (at) => ({ ...onNothing(at), revision: 1 }) },
  'opinions.synthesis': { input: async (at, world) => ({ ...place(at), document: (await world.draft(at.organisation)).document }) },
  'opinions.begin_synthesis': { meets: 'no_opinions', input: async (at, world) => ({ ...place(at), document: (await world.draft(at.organisation)).document }) },
  'opinions.write_report': { meets: 'document_not_found', input: (at) => ({ ...onNothing(at), revision: 1, general: '', proposals: '' }) },
  'opinions.write_line': { meets: 'line_not_found', input: (at) => ({ ...lineOfNothing(at), wording: '', quotations: [], state: 'todo' }) },
  'opinions.split_line': { meets: 'line_not_found', input: (at) => ({ ...lineOfNothing(at), opinions: [NOBODY], title: 'Dòng riêng' }) },
  'opinions.merge_lines': { meets: 'line_not_found', input: (at) => ({ ...lineOfNothing(at), others: [NOBODY] }) },
  'opinions.move_opinion': { meets: 'line_not_found', input: (at) => ({ ...lineOfNothing(at), opinions: [NOBODY] }) },
  'opinions.line_opinions': { meets: 'line_not_found', input: (at) => ({ ...place(at), line: NOBODY }) },
  'opinions.adopt_synthesis': { meets: 'document_not_found', input: (at) => ({ ...onNothing(at), revision: 1 }) },
  'opinions.send_synthesis': { meets: 'document_not_found', input: onNothing },
  'opinions.received': { input: place },
  'opinions.receive': { meets: 'report_not_found', input: (at) => ({ ...place(at), report: NOBODY }) },
  'opinions.compile': { meets: 'document_not_found', input: onNothing },
  'opinions.synthesis_file': { meets: 'document_not_found', input: (at) => ({ ...onNothing(at), format: 'docx' }) },
  'opinions.reply': { meets: 'document_not_found', input: (at) => ({ ...onNothing(at), opinion: NOBODY, outcome: 'taken-in' }) },
  'opinions.replies': { meets: 'document_not_found', input: onNothing },
  'opinions.balance': { input: (at) => ({ season: SEASON, unit: at.organisation }) },
};
